"""Runs rows, and prints what was measured."""

import argparse
import contextlib
import sys
import tempfile
from pathlib import Path

from .bench import Bench, Skipped
from .measured import Failed
from .rows import ROWS


def main(home, arguments):
    """Returns the exit code."""
    wanted = _wanted(arguments)
    if wanted.list:
        for row in ROWS:
            print(f"{row.NAME:<12} {row.WORK}" + (f" (≤ {row.BAR})" if isinstance(row.BAR, float) else ""))
        return 0
    chosen = [row for row in ROWS if row.NAME in wanted.rows or not wanted.rows]
    unknown = set(wanted.rows) - {row.NAME for row in chosen}
    if unknown:
        sys.exit(f"bench: no row is called {', '.join(sorted(unknown))}; see --list")
    with contextlib.ExitStack() as open_things:
        folder = wanted.folder or open_things.enter_context(
            tempfile.TemporaryDirectory(prefix="belowline-bench-")
        )
        bench = Bench(home, Path(folder).resolve(), wanted)
        print("| row | work | bar | measured | met |\n|---|---|---|---|---|", flush=True)
        missed = sum(not _meets(row, bench) for row in chosen)
    return 1 if missed else 0


def _wanted(arguments):
    options = argparse.ArgumentParser(prog="bench", description="What belowline costs beside something else.")
    options.add_argument("rows", nargs="*", metavar="ROW", help="names of rows; none for all")
    options.add_argument("--list", action="store_true", help="print the rows")
    options.add_argument("--small", action="store_true", help="small input, for a quick try; bars mean little")
    options.add_argument("--repeats", type=int, default=5, help="turns of each side (default: 5)")
    options.add_argument("--folder", help="keeps invented input here for the next time (default: none)")
    options.add_argument("--pages", type=int, help="pages, or threads, instead of what the rows have")
    options.add_argument("--gigabytes", type=float, help="for heap (2), giant-file (1)")
    options.add_argument("--peer-pages", help="a folder of HTML pages for the row peer (default: invented)")
    return options.parse_args(arguments)


def _meets(row, bench):
    """Measures a row, prints it, and tells whether its bar is met, or there is none, or it was skipped."""
    print(f"{row.NAME}: {row.WORK}", file=sys.stderr, flush=True)
    try:
        outcome = row.measure(bench)
        said, met = outcome.measured, {None: "–", True: "yes", False: "NO"}[outcome.met]
    except Skipped as skipped:
        said, met = str(skipped), "skipped"
    except Failed as failed:
        said, met = str(failed), "NO"
    bar = "none" if row.BAR is None else f"≤ {row.BAR}" if isinstance(row.BAR, float) else row.BAR
    print(f"| {row.NAME} | {row.WORK} | {bar} | {said} | {met} |", flush=True)
    return met != "NO"


sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
