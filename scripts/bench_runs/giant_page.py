"""A page that is as large as pages may be."""

from . import bounded, versus
from .bench import Outcome

NAME = "giant-page"
WORK = "a page of 32 MiB among 1,000 ordinary ones: CPU over as many bytes in pages of 64 KiB"
BAR = 1.25
ORDINARY = 1_000
GIANT = 32 << 20
CROWDED = 64 << 10


def measure(bench):
    """CPU seconds of both, by turns; all in files of WARC."""
    giant = 2 << 20 if bench.wanted.small else GIANT
    ordinary = bench.pages_of("ordinary", pages=ORDINARY, files=2)
    one = bench.pages_of("giant-page", pages=1, files=1, first=ORDINARY, page_bytes=giant)
    crowded = bench.pages_of(
        "crowded-pages", pages=giant // CROWDED, files=2, first=ORDINARY, page_bytes=CROWDED
    )
    sources = {"giant": f"{ordinary},{one}", "even": f"{ordinary},{crowded}"}
    taken, memory = bounded.by_turns(
        bench,
        {
            name: bench.run_command(source, bench.folder / f"{name}-page-run")
            for name, source in sources.items()
        },
    )
    comments = ", ".join(f"{bench.rows(bench.folder / f'{name}-page-run', 'comments'):,}" for name in sources)
    return Outcome(
        versus.ratio(taken, "giant", "even") <= BAR,
        f"{versus.shown(taken, 'giant', 'even')}; {giant:,} bytes; {comments} comments; {memory}",
    )
