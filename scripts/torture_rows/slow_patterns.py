"""Row 21: marks, brackets, digits, blanks and what texts are told by, again and again, at each place
where texts stand."""

import re

from .bench import Outcome

NUMBER = 21
THREAT = "slow patterns"

CHARACTERS = 1_000_000


def measure(bench):
    """CPU seconds of the whole way from bytes to cells, people hidden, in the tests' own process."""
    ended = bench.test("SlowPatternsTest", **{"belowline.slow.characters": CHARACTERS})
    told = re.findall(r"slow patterns: (.*)", ended.out)
    marks = [float(found) for line in told for found in re.findall(r"at most ([\d.]+) s ", line)]
    growth = [float(found) for line in told for found in re.findall(r"at most ([\d.]+) times", line)]
    return Outcome(
        ended.exit == 0 and bool(marks) and bool(growth),
        f"{len(marks)} places, {CHARACTERS} characters: marks take at most {max(marks, default=0)} s,"
        f" patterns of twice the size at most {max(growth, default=0)} times as long ({'; '.join(told)})",
    )
