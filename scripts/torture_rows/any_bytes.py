"""Row 23: bytes of a fuzzer's making for each reader and splitter, and stages that make mistakes."""

import os

from .bench import Outcome
from .fuzzer import Fuzzer

NUMBER = 23
THREAT = "any bytes at all"

# A stage that throws on 1 % of so many records.
RECORDS = 10_000


def measure(bench):
    """Each target for TORTURE_FUZZ_SECONDS (600); a finding is an input that no promise holds of."""
    seconds = int(os.environ.get("TORTURE_FUZZ_SECONDS", "600"))
    mistakes = bench.test("MishapTest", **{"belowline.mishap.records": RECORDS})
    damaged = bench.test("AnyBytesTest", **{"belowline.fuzz.damaged": 1_000})
    fuzzer = Fuzzer(bench)
    fuzzed = [fuzzer.run(target, seconds) for target in fuzzer.targets]
    found = [one for one in fuzzed if one.findings]
    told = "; ".join(f"{one.target} {one.runs} inputs, {one.reached} places" for one in fuzzed)
    kept = "".join(f"; {one.target}: {len(one.findings)} findings in {fuzzer.kept}" for one in found)
    return Outcome(
        not found and mistakes.exit == 0 and damaged.exit == 0,
        f"{RECORDS // 100} rejects of {RECORDS} records where a stage throws on 1 %:"
        f" {'yes' if mistakes.exit == 0 else 'no'}; 1,000 damaged forms of each fixture:"
        f" {'all read or rejected' if damaged.exit == 0 else 'not all read or rejected'};"
        f" {len(fuzzed)} targets, {seconds} s each, {sum(len(one.findings) for one in fuzzed)} findings"
        f" ({told}){kept}",
    )
