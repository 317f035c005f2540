"""Ten times the pages: ten times the work, and no more memory."""

import statistics

from . import gc_log
from .bench import Outcome

NAME = "growth"
WORK = "10 times the HTML pages: CPU beyond start-up, and the most that the heap holds"
BAR = 10.3
HEAP_CHANGE = 0.10


def measure(bench):
    """An empty run, some pages and ten times as many, by turns, in a heap of 512 MiB."""
    count = bench.count(10_000, 400)
    held = {"some": [], "many": []}
    sides = {"empty": bench.empty_command()}
    for name, pages in (("some", count), ("many", 10 * count)):
        source = bench.pages_of(f"growth-{name}", pages=pages, files=8)
        command = bench.run_command(source, bench.folder / "growth-run")
        log = gc_log.option(bench.folder / f"{name}.gc")
        sides[name] = (command, {"BELOWLINE_JAVA_OPTIONS": f"-Xmx512m {log}"})

    def keep(name):
        if name in held:
            held[name].append(gc_log.held_mib(bench.folder / f"{name}.gc"))

    taken = bench.by_turns(sides, after=keep)
    empty, some, many = (taken[name].median("cpu") for name in ("empty", "some", "many"))
    growth = (many - empty) / (some - empty)
    heaps = {name: statistics.median(values) for name, values in held.items()}
    change = heaps["many"] / max(1, heaps["some"]) - 1
    return Outcome(
        growth <= BAR and change <= HEAP_CHANGE,
        f"{growth:.2f}: {taken['some'].shown('cpu')} CPU s for {count:,}, {taken['many'].shown('cpu')} for "
        f"{10 * count:,}, {taken['empty'].shown('cpu')} empty; heap after collections at most "
        f"{heaps['some']:,.0f} and {heaps['many']:,.0f} MiB ({change:+.0%})",
    )
