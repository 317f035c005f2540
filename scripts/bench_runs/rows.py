"""All rows, in the order of docs/performance.md. A new one is a module and a line here."""

from . import (
    html_packed,
    text_packed,
    one_page_files,
    comments_export,
    two_cores,
    ten_times,
    small_heap,
    extraction_peer,
    empty_run,
    stages,
)

# Each has NAME, WORK, BAR (None for none) and measure(bench), which returns an Outcome or raises Skipped.
ROWS = [
    html_packed,
    text_packed,
    one_page_files,
    comments_export,
    two_cores,
    ten_times,
    small_heap,
    extraction_peer,
    empty_run,
    stages,
]
