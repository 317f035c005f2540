"""A thread with most of all comments."""

from . import bounded, versus
from .bench import Outcome

NAME = "giant-thread"
WORK = "a thread of 1,000,000 comments among 50,000 others: CPU over the same number in even threads"
BAR = 1.25
COMMENTS_A_THREAD = 10


def measure(bench):
    """CPU seconds of both, by turns, in a heap of 1 GiB."""
    threads = bench.count(50_000, 2_000)
    giant = 20 * threads
    comments = giant + COMMENTS_A_THREAD * threads
    even = comments // threads
    sources = {
        "giant": bench.comments_of(
            "giant-thread.jsonl", comments=comments, threads=threads + 1, largest=giant, chain=even
        ),
        "even": bench.comments_of(
            "even-threads.jsonl", comments=comments, threads=threads + 1, largest=even + 1, chain=even
        ),
    }
    taken, memory = bounded.by_turns(
        bench,
        {
            name: bench.run_command(source, bench.folder / f"{name}-thread-run", f"--map={mapping}")
            for name, (source, mapping) in sources.items()
        },
    )
    return Outcome(
        versus.ratio(taken, "giant", "even") <= BAR,
        f"{versus.shown(taken, 'giant', 'even')}; by the clock "
        f"{versus.shown(taken, 'giant', 'even', 'wall', 's')}; {giant:,} of {comments:,} comments; {memory}",
    )
