"""One page a file, over the same pages packed."""

from . import versus
from .bench import Outcome

NAME = "files"
WORK = "20,000 HTML pages, a file each: CPU of a run over the same pages packed"
BAR = 1.15


def measure(bench):
    """CPU seconds of both, by turns."""
    count = bench.count(20_000, 1_000)
    sides = {
        "files": bench.pages_of("html-files", pages=count, files=1, packing="files"),
        "packed": bench.pages_of("html", pages=count, files=8),
    }
    taken = bench.by_turns(
        {name: bench.run_command(pages, bench.folder / "files-run") for name, pages in sides.items()}
    )
    return Outcome(
        versus.ratio(taken, "files", "packed") <= BAR,
        f"{versus.shown(taken, 'files', 'packed')}; {count:,} pages",
    )
