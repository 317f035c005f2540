"""Row 26: kill -9 of a run that adds to an output, again and again; what it ends with is a run over all."""

import random
import shutil
import time

from . import corpora, outputs
from .bench import Outcome
from .killed import wait_until

NUMBER = 26
THREAT = "kill -9 while adding"
KILLS = 20


def measure(bench):
    """After each kill the output is as it was or grown, whole; the next run adds what is missing."""
    old = corpora.write(bench.folder / "old", range(200))
    new = corpora.write(bench.folder / "new", range(100, 400))
    start, whole = bench.folder / "start", bench.folder / "whole"
    for source, target in ((f"{old}", start), (f"{old},{new}", whole)):
        ended = bench.run("run", f"--input={source}", f"--output={target}", "--quiet")
        if ended.exit:
            return Outcome(False, f"the corpus is wrong: {ended.err}")
    grown = bench.folder / "grown"
    shutil.copytree(start, grown)
    adding = ("run", f"--input={new}", "--append", "--quiet", "--exit-if-nothing=99")
    seconds = bench.run(*adding, f"--output={grown}").seconds
    if outputs.tables(grown, ledger=False) != outputs.tables(whole, ledger=False):
        return Outcome(False, "what was added to is not what a run over all writes")
    states = {outputs.tables(start): "old", outputs.tables(grown): "new"}

    choice = random.Random(26)
    found = {"old": 0, "new": 0}
    wrong = []
    for kill in range(KILLS):
        work = bench.folder / "work"
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir()
        shutil.copytree(start, work / "out")
        process = bench.start(*adding, f"--output={work / 'out'}")
        wait_until(process, time.monotonic() + choice.uniform(0.3, 1.05) * seconds)
        process.kill()
        process.wait()
        refused = bench.run("run", f"--input={new}", f"--output={work / 'out'}", "--quiet")
        state = states.get(outputs.tables(work / "out"))
        again = bench.run(*adding, f"--output={work / 'out'}")
        after = states.get(outputs.tables(work / "out"))
        expected = {"old": 0, "new": 99}.get(state)
        if refused.exit != 2 or again.exit != expected or after != "new" or outputs.whole(work / "out"):
            wrong.append(f"kill {kill}: exits {refused.exit} and {again.exit}, {state}, then {after}")
        else:
            found[state] += 1
    return Outcome(
        not wrong,
        f"{KILLS - len(wrong)} of {KILLS} whole ({found['old']} as it was, {found['new']} grown), and grown by the"
        f" next run, which is a run over all, byte for byte" + "".join(f"; {line}" for line in wrong),
    )
