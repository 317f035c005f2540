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
    marks, patterns, growth = (
        max((float(found) for line in told for found in re.findall(form, line)), default=0.0)
        for form in (r"marks at most ([\d.]+) s", r"patterns ([\d.]+) s", r"size ([\d.]+) times")
    )
    return Outcome(
        ended.exit == 0 and bool(told),
        f"{len(told)} places, {CHARACTERS} characters: marks take at most {marks} s, any pattern at most"
        f" {patterns} s, twice the size at most {growth} times as long ({'; '.join(told)})",
    )
