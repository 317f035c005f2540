"""A TaskManager, and the JobManager, killed while they work."""

import json
import time
import urllib.request

from torture_rows import corpora

from .engines import await_moment, faults, last_words, strays

PAGES = 12_000


def measure(engines, cluster):
    """Yields for each kill what it is called, what is wrong, and the figures."""
    options = [f"--input={corpora.write(engines.folder / 'flink-pages', range(PAGES), files=24, seed=7)}"]
    expected = engines.direct(options)
    for name, moment in (("reading", _reads), ("writing", _writes)):
        output = engines.work(f"flink-{name}")
        process = engines.start(cluster, options, output)
        met = await_moment(process, lambda: moment(cluster, output))
        cluster.kill("taskmanager-1")
        killed = time.monotonic()
        wrong = faults(process, output, expected)
        if not met or not _failures(cluster):
            wrong.append("nothing was lost by the kill: it came too late")
        yield (f"TaskManager killed, {name}", wrong,
               f"{PAGES} pages; done {time.monotonic() - killed:.0f} s after the kill")
        cluster.start("taskmanager-1")
        _await_workers(cluster)
    output = engines.work("flink-jobmanager")
    process = engines.start(cluster, options, output)
    met = await_moment(process, lambda: _writes(cluster, output))
    cluster.kill("jobmanager")
    killed = time.monotonic()
    ended = process.wait(timeout=1800)
    seconds = time.monotonic() - killed
    wrong = [] if met and ended == 1 else [f"exit {ended}: {last_words(output)}"]
    if output.exists():
        wrong.append("something was published")
    yield ("JobManager killed", wrong,
           f"exit {ended} after {seconds:.0f} s; left beside the output: {strays(output)}")
    cluster.start("jobmanager")
    _await_workers(cluster)
    yield "the run after", faults(engines.start(cluster, options, output), output, expected), "nothing is left"


def _reads(cluster, output):
    """Whether a task has been at work for some seconds."""
    for job in _ask(cluster, "jobs/overview")["jobs"]:
        if job["state"] == "RUNNING" and job["duration"] > 3_000 and job["tasks"]["running"] > 0:
            return True
    return False


def _writes(cluster, output):
    """Whether a table is being written."""
    return any(output.parent.glob(".out.staging-*/*.part"))


def _failures(cluster):
    """What the last job lost."""
    last = max(_ask(cluster, "jobs/overview")["jobs"], key=lambda job: job["start-time"])
    return _ask(cluster, f"jobs/{last['jid']}/exceptions")["exceptionHistory"]["entries"]


def _ask(cluster, what):
    with urllib.request.urlopen(f"http://{_engine(cluster).address()}/{what}", timeout=30) as answer:
        return json.load(answer)


def _await_workers(cluster):
    until = time.monotonic() + 120
    while _engine(cluster).workers() < cluster.engine.WORKERS and time.monotonic() < until:
        time.sleep(0.5)


def _engine(cluster):
    return cluster.engine(cluster.folder, cluster.state())
