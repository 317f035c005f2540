"""Runs rows, and prints what was measured."""

import shutil
import sys
import tempfile
import time
from pathlib import Path

from .bench import Bench, Skipped
from .rows import ROWS


def main(home, arguments):
    """Returns the exit code."""
    if arguments == ["--list"]:
        for row in ROWS:
            print(f"{row.NUMBER:>2}  {row.THREAT}")
        return 0
    wanted = [row for row in ROWS if not arguments or str(row.NUMBER) in arguments]
    unknown = set(arguments) - {str(row.NUMBER) for row in wanted}
    if unknown:
        sys.exit(f"torture: no row is called {', '.join(sorted(unknown))}; see --list")
    print("| # | threat | holds | measured | seconds |\n|---|---|---|---|---|", flush=True)
    with tempfile.TemporaryDirectory(prefix="belowline-torture-") as folder:
        # Whoever builds meanwhile does not change what is measured.
        jar = shutil.copy(Path(home, "pipeline", "target", "belowline.jar"), folder)
        failed = sum(not _holds(row, Path(home), Path(jar)) for row in wanted)
    return 1 if failed else 0


def _holds(row, home, jar):
    """Measures a row, prints it, and tells whether it holds or was skipped."""
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="belowline-torture-") as folder:
        try:
            outcome = row.measure(Bench(home, Path(folder), jar))
            holds, measured = "yes" if outcome.holds else "NO", outcome.measured
        except Skipped as skipped:
            holds, measured = "skipped", str(skipped)
    seconds = time.monotonic() - started
    print(f"| {row.NUMBER} | {row.THREAT} | {holds} | {measured} | {seconds:.0f} |", flush=True)
    return holds != "NO"


sys.exit(main(sys.argv[1], sys.argv[2:]))
