"""Row 3: kill -9 at any instant, above all in the swap; and row 7's half of it, the run after."""

import random
import shutil
import time

from . import corpora, outputs
from .bench import Outcome, listing

NUMBER = 3
THREAT = "kill -9"
RANDOM = 20
AIMED = 20
RERUN_EVERY = 4
NAMES = ["out", "tmp"]


def measure(bench):
    """The old output or the new one, whole, after the next command, and nothing beside it."""
    old = corpora.write(bench.folder / "old", range(200))
    new = corpora.write(bench.folder / "new", range(100, 400))
    published = bench.folder / "published"
    clean = bench.folder / "clean"
    seconds = 0
    for source, target in ((old, published), (new, clean)):
        ended = bench.run("run", f"--input={source}", f"--output={target}", "--quiet")
        if ended.exit:
            return Outcome(False, f"the corpus is wrong: {ended.err}")
        seconds = ended.seconds
    states = {outputs.tables(published): "old", outputs.tables(clean): "new"}

    choice = random.Random(3)
    found = {"old": 0, "new": 0}
    swaps = reruns = 0
    wrong = []
    for kill in range(RANDOM + AIMED):
        work = bench.folder / "work"
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir()
        shutil.copytree(published, work / "out")
        run = ("run", f"--input={new}", f"--output={work / 'out'}", "--quiet", "--overwrite")
        (work / "tmp").mkdir()
        temporary = {"java_options": (f"-Djava.io.tmpdir={work / 'tmp'}",)}
        process = bench.start(*run, **temporary)
        if kill < RANDOM:
            wait_until(process, time.monotonic() + choice.uniform(0.3, 1.0) * seconds)
        else:
            swaps += _await_swap(process, work)
            time.sleep(choice.uniform(0, 0.004))
        process.kill()
        process.wait()

        refused = bench.run("run", f"--input={new}", f"--output={work / 'out'}", "--quiet")
        state = states.get(outputs.tables(work / "out"))
        faults = outputs.whole(work / "out")
        if refused.exit != 2 or state is None or faults or _names(work) != NAMES:
            wrong.append(f"kill {kill}: exit {refused.exit}, {state}, {faults}, {_names(work)}")
            continue
        found[state] += 1
        if kill % RERUN_EVERY == 0:
            again = bench.run(*run)
            reruns += 1
            if again.exit or states.get(outputs.tables(work / "out")) != "new":
                wrong.append(f"run after kill {kill}: exit {again.exit}, not the clean run's bytes")
    total = RANDOM + AIMED
    return Outcome(
        not wrong and swaps > 0,
        f"{total - len(wrong)} of {total} whole ({found['old']} old, {found['new']} new; {swaps} killed"
        f" once the swap had begun); {reruns} runs after a kill equal the clean one"
        + "".join(f"; {line}" for line in wrong),
    )


def wait_until(process, until):
    """Returns at that time, or once the run has ended."""
    while process.poll() is None and time.monotonic() < until:
        time.sleep(0.002)


def _await_swap(process, work):
    """Returns true once the staging folder is whole, or renamed; false where the run ended before."""
    while process.poll() is None:
        names = {path.name for path in work.iterdir()}
        staging = [name for name in names if name.startswith(".out.staging-")]
        if ".out.previous" in names or any((work / name / "_SUCCESS").exists() for name in staging):
            return True
    return False


def _names(work):
    """Beside the output folder, and in the folder for temporary files."""
    return [name for name in listing(work) if not name.startswith("out/")]
