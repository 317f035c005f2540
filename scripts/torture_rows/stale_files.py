"""Row 5: files of an earlier run, above all shards."""

import random
import shutil

from . import corpora, outputs
from .bench import Outcome, listing

NUMBER = 5
THREAT = "stale shards, another run's files"
PAIRS = 20


def measure(bench):
    """Whatever ran before, an output folder shows one run: the last."""
    source = corpora.write(bench.folder / "pages", range(60))
    choice = random.Random(5)
    output = bench.folder / "out"
    wrong = []
    for pair in range(PAIRS):
        first, second = choice.sample(range(1, 9), 2)
        shutil.rmtree(output, ignore_errors=True)
        for shards in (first, second):
            given = (f"--input={source}", f"--output={output}", f"--shards={shards}", "--quiet")
            formats = choice.choice(["csv,parquet", "csv", "parquet"])
            ended = bench.run("run", *given, f"--formats={formats}", "--overwrite")
            kinds = formats.count(",") + 1
        files = [name for name in listing(output) if name.endswith((".csv", ".parquet"))]
        faults = outputs.whole(output)
        if ended.exit or faults or len(files) != 9 * second * kinds:
            wrong.append(f"{first} then {second}: exit {ended.exit}, {len(files)} files, {faults}")
    return Outcome(not wrong, f"{PAIRS - len(wrong)} of {PAIRS} pairs" + "".join(f"; {w}" for w in wrong))
