"""Two TaskManagers of Flink over one, by the clock: means nothing on a machine that does something else."""

import os

from local_cluster.cluster import Cluster
from local_cluster.failure import Failure
from local_cluster.flink import Flink

from . import measured, versus
from .bench import Outcome, Skipped

NAME = "flink"
WORK = "20,000 HTML pages, packed: seconds on two TaskManagers of Flink over one"
AIM = 0.62
BAR = None


class _OneTaskManager(Flink):
    WORKERS = 1


def measure(bench):
    """Seconds from the command to its end, by turns, both clusters warm."""
    if len(os.sched_getaffinity(0)) < 2:
        raise Skipped("needs two cores")
    count = bench.count(20_000, 1_000)
    pages = bench.pages_of("html", pages=count, files=8)
    clusters = {
        "two": Cluster(Flink, bench.folder / "flink-two", bench.home),
        "one": Cluster(_OneTaskManager, bench.folder / "flink-one", bench.home),
    }
    try:
        sides = {}
        for name, cluster in clusters.items():
            cluster.up()
            output = bench.folder / f"flink-{name}-run"
            sides[name] = cluster.command(
                [f"--input={pages}", f"--output={output}", "--overwrite", "--quiet"]
            )
            measured.run(sides[name][0], bench.folder / "printed.txt", sides[name][1])
        taken = bench.by_turns(sides)
    except Failure as failure:
        raise Skipped(str(failure)) from failure
    finally:
        for cluster in clusters.values():
            cluster.down()
    return Outcome(None, f"{versus.shown(taken, 'two', 'one', 'wall', 's')}; {count:,} pages; aim ≤ {AIM}")
