"""A Spark executor, and a whole worker, killed while they work."""

import time

from local_cluster import processes
from torture_rows import corpora

from .engines import await_moment, faults

PAGES = 12_000


def measure(engines, cluster):
    """Yields for each kill what it is called, what is wrong, and the figures."""
    options = [f"--input={corpora.write(engines.folder / 'spark-pages', range(PAGES), files=24, seed=7)}"]
    expected = engines.direct(options)
    for victim in ("executor", "worker"):
        for name, moment in (("reading", _reads), ("writing", _writes)):
            output = engines.work(f"spark-{victim}-{name}")
            process = engines.start(cluster, options, output)
            met = await_moment(process, lambda: moment(cluster, output))
            worker = cluster.state()["processes"]["worker-1"]
            executors = [{"pid": pid, "started": processes.started(pid)} for pid in processes.children(worker)]
            if victim == "worker":
                processes.kill(worker)
            for executor in executors:
                processes.kill(executor)
            killed = time.monotonic()
            wrong = faults(process, output, expected)
            if not met or not executors:
                wrong.append("nothing was lost by the kill: it came too late")
            yield (f"{victim} killed, {name}", wrong,
                   f"{PAGES} pages; done {time.monotonic() - killed:.0f} s after the kill")
            if victim == "worker":
                cluster.start("worker-1")


def _reads(cluster, output):
    """Whether an executor of the first worker has been at work for some seconds of CPU time."""
    return sum(map(processes.cpu_seconds, processes.children(cluster.state()["processes"]["worker-1"]))) > 6


def _writes(cluster, output):
    """Whether a table is being written."""
    return any(output.parent.glob(".out.staging-*/*.part"))
