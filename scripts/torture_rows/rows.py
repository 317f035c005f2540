"""All rows, by number. A new one is a module and a line here."""

from . import (
    green_but_empty,
    out_of_memory,
    killed,
    disk_full,
    stale_files,
    two_runs,
    same_bytes,
    reply_graphs,
    large_thread,
    cut_files,
    damaged_warc,
    charsets,
    csv_cells,
    formulas,
    xml_entities,
    slow_patterns,
    any_bytes,
    dependencies,
)

# Each has NUMBER, THREAT, and measure(bench), which returns an Outcome or raises Skipped.
ROWS = [
    green_but_empty,
    out_of_memory,
    killed,
    disk_full,
    stale_files,
    two_runs,
    same_bytes,
    reply_graphs,
    large_thread,
    cut_files,
    damaged_warc,
    charsets,
    csv_cells,
    formulas,
    xml_entities,
    slow_patterns,
    any_bytes,
    dependencies,
]
