"""Pages of layout text in web archives: a run over the same domain code in a bare parallel loop."""

from . import versus
from .bench import Outcome

NAME = "text"
WORK = "100,000 text pages, packed: CPU of a run over a bare parallel loop"
BAR = 1.30


def measure(bench):
    """CPU seconds of both, by turns."""
    count = bench.count(100_000, 2_000)
    pages = bench.pages_of("text", pages=count, files=8, packing="wet", layouts="text")
    taken, differing = versus.over_bare_loop(bench, pages, "text")
    return Outcome(
        versus.ratio(taken, "run", "bare loop") <= BAR and not differing,
        f"{versus.shown(taken, 'run', 'bare loop')}; {taken['run'].median('cpu') / count * 1000:.2f} ms "
        f"a page of {count:,}; {versus.bytes_said(differing)}",
    )
