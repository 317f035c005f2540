"""A large file beside many small ones: whether it holds up the others, and is read as fast as they are."""

from . import bounded, versus
from .bench import Outcome

NAME = "giant-file"
WORK = "a file of 1 GB among 10,000 small ones, WARC and JSONL: CPU over the same pages in even files"
BAR = 1.10
# Of HTML, as it is invented.
PAGE_BYTES = 18_500


def measure(bench):
    """CPU seconds, and seconds by the clock, of both, by turns; --gigabytes=N makes more of the file."""
    small = bench.count(10_000, 200)
    gigabytes = bench.wanted.gigabytes or (0.02 if bench.wanted.small else 1)
    large = int(gigabytes * 1e9 / PAGE_BYTES)
    sources = {}
    for packing in ("warc", "jsonl"):
        # By name behind the small ones, as a giant that comes last would be waited for longest.
        beside = bench.pages_of(f"giant-{packing}-1-small", pages=small, files=small, packing=packing)
        alone = bench.pages_of(
            f"giant-{packing}-2-large", pages=large, files=1, packing=packing, first=small
        )
        sources[f"giant {packing}"] = f"{beside},{alone}"
        sources[f"even {packing}"] = bench.pages_of(
            f"even-{packing}", pages=small + large, files=small + 1, packing=packing
        )
    taken, memory = bounded.by_turns(
        bench,
        {name: bench.run_command(source, bench.folder / "file-run") for name, source in sources.items()},
    )
    pairs = [(f"giant {packing}", f"even {packing}") for packing in ("warc", "jsonl")]
    said = "; ".join(
        f"{versus.shown(taken, *pair)}; by the clock {versus.shown(taken, *pair, 'wall', 's')}"
        for pair in pairs
    )
    return Outcome(
        all(versus.ratio(taken, *pair) <= BAR for pair in pairs),
        f"{said}; {gigabytes} GB, {large:,} of {small + large:,} pages; {memory}",
    )
