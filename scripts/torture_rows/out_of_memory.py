"""Row 2: a run that needs more memory than it has."""

from .bench import Outcome, listing

NUMBER = 2
THREAT = "the runner says nothing is wrong"
TIMES = 5
LINE_BYTES = 300 << 20


def measure(bench):
    """A line of 300 MB that is allowed for, and a heap of 512 MB: the process ends, and says so."""
    page = bench.folder / "page.txt"
    with open(page, "wb") as file:
        for _ in range(LINE_BYTES >> 20):
            file.write(b"ferry " * (1 << 20))
    (bench.folder / "work").mkdir()
    exits = []
    slowest = 0
    for _ in range(TIMES):
        output = bench.folder / "work" / "out"
        ended = bench.run(
            "run", f"--input={page}", f"--output={output}", "--quiet", "--max-page-bytes=1GiB",
            heap="512m", timeout=600,
        )
        exits.append((ended.exit, listing(bench.folder / "work"), "OutOfMemoryError" in ended.err))
        slowest = max(slowest, ended.seconds)
    right = exits.count((1, [], True))
    return Outcome(
        right == TIMES and slowest < 60,
        f"{right} of {TIMES} exit 1 with nothing left, slowest {slowest:.0f} s"
        + ("" if right == TIMES else f"; {exits}"),
    )
