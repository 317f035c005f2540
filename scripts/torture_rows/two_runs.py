"""Row 6: two runs at once on one folder."""

import shutil

from . import corpora, outputs
from .bench import Outcome, listing

NUMBER = 6
THREAT = "two runs at once on one folder"
STARTS = 20


def measure(bench):
    """One wins and is whole; the other is refused with exit 75."""
    sources = [corpora.write(bench.folder / f"pages-{n}", range(n, 300 + n)) for n in (0, 50)]
    states = set()
    for number, source in enumerate(sources):
        clean = bench.folder / f"clean-{number}"
        bench.run("run", f"--input={source}", f"--output={clean}", "--quiet")
        states.add(outputs.tables(clean))
    work = bench.folder / "work"
    wrong = []
    for start in range(STARTS):
        shutil.rmtree(work, ignore_errors=True)
        given = (f"--output={work / 'out'}", "--quiet", "--overwrite")
        rivals = [bench.start("run", f"--input={source}", *given) for source in sources]
        exits = sorted(rival.wait() for rival in rivals)
        names = [name for name in listing(work) if "/" not in name]
        faults = outputs.whole(work / "out")
        if exits != [0, 75] or faults or names != ["out"] or outputs.tables(work / "out") not in states:
            wrong.append(f"start {start}: exits {exits}, {faults}, {names}")
    return Outcome(not wrong, f"{STARTS - len(wrong)} of {STARTS} starts" + "".join(f"; {w}" for w in wrong))
