"""An export of comments: a run over a bare loop, and its memory."""

from . import versus
from .bench import Outcome

NAME = "comments"
WORK = "1,000,000 comments as JSONL in 50,000 threads: CPU of a run over a bare loop, memory of the run"
BAR = 2.0
PEAK_MIB = 1536
# What a run takes beyond what it was given is the machine's to choose; this leaves room below the bar.
HEAP = {"BELOWLINE_JAVA_OPTIONS": "-Xmx1g"}


def measure(bench):
    """CPU seconds of both, by turns; the run in a heap of 1 GiB."""
    threads = bench.count(50_000, 2_000)
    comments, mapping = bench.comments_of(
        "comments.jsonl", comments=20 * threads, threads=threads, largest=threads, chain=threads * 2 // 5
    )
    taken, differing = versus.over_bare_loop(
        bench, comments, "comments", f"--map={mapping}", bare=(mapping,), variables=HEAP
    )
    peak = taken["run"].median("peak_mib")
    met = versus.ratio(taken, "run", "bare loop") <= BAR and peak <= PEAK_MIB and not differing
    return Outcome(
        met,
        f"{versus.shown(taken, 'run', 'bare loop')}; peak {taken['run'].shown('peak_mib', '{:,.0f}')} MiB "
        f"with {HEAP['BELOWLINE_JAVA_OPTIONS']}; {20 * threads:,} comments; {versus.bytes_said(differing)}",
    )
