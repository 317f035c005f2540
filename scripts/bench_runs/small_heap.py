"""A web archive much larger than the heap."""

import csv

from . import gc_log, measured
from .bench import Outcome

NAME = "heap"
WORK = "2 GB of pages in web archives, in a heap of 512 MiB"
BAR = "all is kept"
PAGE_BYTES = 18_500


def measure(bench):
    """One run; --gigabytes=N makes more of it."""
    gigabytes = bench.wanted.gigabytes or (0.02 if bench.wanted.small else 2)
    count = int(gigabytes * 1e9 / PAGE_BYTES)
    source = bench.pages_of("heap", pages=count, files=4)
    output, log = bench.folder / "heap-run", bench.folder / "heap.gc"
    command = bench.run_command(source, output)
    variables = {"BELOWLINE_JAVA_OPTIONS": f"-Xmx512m {gc_log.option(log)}"}
    try:
        taken = bench.by_turns({"run": (command, variables)}, repeats=1)["run"]
    except measured.Failed as failed:
        return Outcome(False, str(failed))
    with open(output / "documents.csv", encoding="utf-8", newline="") as file:
        sizes = [int(row["bytes"]) for row in csv.DictReader(file)]
    packed = sum(path.stat().st_size for path in source.iterdir())
    return Outcome(
        len(sizes) == count,
        f"{len(sizes):,} of {count:,} pages kept, {sum(sizes) / 1e9:.2f} GB ({packed / 1e9:.2f} GB packed); "
        f"{taken.shown('cpu')} CPU s; heap after collections at most {gc_log.held_mib(log)} MiB, "
        f"process {taken.median('peak_mib'):,.0f} MiB",
    )
