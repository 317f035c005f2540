"""Very many small files in one folder."""

from . import bounded, versus
from .bench import Outcome

NAME = "many-files"
WORK = "100,000 HTML pages, a file each in one folder: CPU over the same pages packed, memory"
BAR = 1.15


def measure(bench):
    """CPU seconds of both, by turns, in a heap of 1 GiB."""
    count = bench.count(100_000, 2_000)
    sources = {
        "files": bench.pages_of("many-files", pages=count, files=1, packing="files"),
        "packed": bench.pages_of("many-packed", pages=count, files=8),
    }
    taken, memory = bounded.by_turns(
        bench,
        {name: bench.run_command(source, bench.folder / "many-run") for name, source in sources.items()},
    )
    more = (taken["files"].median("cpu") - taken["packed"].median("cpu")) / count * 1000
    return Outcome(
        versus.ratio(taken, "files", "packed") <= BAR,
        f"{versus.shown(taken, 'files', 'packed')}; {more:.2f} ms a file; {count:,} pages; {memory}",
    )
