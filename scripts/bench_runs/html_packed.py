"""HTML pages in web archives: a run over the same domain code in a bare parallel loop."""

from . import versus
from .bench import Outcome

NAME = "html"
WORK = "20,000 HTML pages, packed: CPU of a run over a bare parallel loop"
BAR = 1.25


def measure(bench):
    """CPU seconds of both, by turns."""
    count = bench.count(20_000, 1_000)
    pages = bench.pages_of("html", pages=count, files=8)
    taken, differing = versus.over_bare_loop(bench, pages, "html")
    return Outcome(
        versus.ratio(taken, "run", "bare loop") <= BAR and not differing,
        f"{versus.shown(taken, 'run', 'bare loop')}; {taken['run'].median('cpu') / count * 1000:.2f} ms "
        f"a page of {count:,}; {versus.bytes_said(differing)}",
    )
