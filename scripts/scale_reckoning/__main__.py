"""Measures, draws, and prints the tables of docs/scale.md."""

import argparse
import contextlib
import sys
import tempfile
from pathlib import Path

from . import buckets, month, pages


def main(home, arguments):
    """Prints all tables."""
    options = argparse.ArgumentParser(prog="scale", description="What a month of Common Crawl would take.")
    options.add_argument("--pages", type=int, default=2_000, help="of the smaller run; the other has 5 times")
    options.add_argument("--seed", type=int, default=1, help="what sizes of threads are drawn from")
    options.add_argument("--folder", help="keeps invented pages here for the next time (default: none)")
    wanted = options.parse_args(arguments)
    with contextlib.ExitStack() as open_things:
        folder = wanted.folder or open_things.enter_context(tempfile.TemporaryDirectory(prefix="scale-"))
        page = pages.measure(home, Path(folder).resolve(), wanted.pages)
    print("\n".join([*pages.table(page), "", *month.table(page), ""]), flush=True)
    print("\n".join([*buckets.table(page, wanted.seed), "", *buckets.check(wanted.seed)]), flush=True)


main(Path(sys.argv[1]), sys.argv[2:])
