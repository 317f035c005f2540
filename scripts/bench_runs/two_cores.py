"""Two cores over one, by the clock: means nothing on a machine that does something else."""

import os
import shutil

from . import versus
from .bench import Outcome, Skipped

NAME = "cores"
WORK = "20,000 HTML pages, packed: seconds on two cores over one"
AIM = 0.60
BAR = None


def measure(bench):
    """Seconds of both, by turns."""
    cores = sorted(os.sched_getaffinity(0))
    if shutil.which("taskset") is None or len(cores) < 2:
        raise Skipped("needs taskset and two cores")
    count = bench.count(20_000, 1_000)
    pages = bench.pages_of("html", pages=count, files=8)
    command = bench.run_command(pages, bench.folder / "cores-run")
    sides = {"two": f"{cores[0]},{cores[1]}", "one": str(cores[0])}
    taken = bench.by_turns(
        {name: ["taskset", "-c", list_of, *command] for name, list_of in sides.items()}
    )
    return Outcome(None, f"{versus.shown(taken, 'two', 'one', 'wall', 's')}; {count:,} pages; aim ≤ {AIM}")
