"""Runs rows, and prints what was measured."""

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
    failed = 0
    print("| # | threat | holds | measured | seconds |\n|---|---|---|---|---|", flush=True)
    for row in wanted:
        started = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="belowline-torture-") as folder:
            try:
                outcome = row.measure(Bench(Path(home), Path(folder)))
                holds, measured = "yes" if outcome.holds else "NO", outcome.measured
            except Skipped as skipped:
                holds, measured = "skipped", str(skipped)
        failed += holds == "NO"
        seconds = time.monotonic() - started
        print(f"| {row.NUMBER} | {row.THREAT} | {holds} | {measured} | {seconds:.0f} |", flush=True)
    return 1 if failed else 0


sys.exit(main(sys.argv[1], sys.argv[2:]))
