"""All rows, in the order of docs/performance.md. A new one is a module and its name here."""

from importlib import import_module

# Each has NAME, WORK, BAR (None for none) and measure(bench), which returns an Outcome or raises Skipped.
ROWS = [
    import_module(f".{name}", __package__)
    for name in (
        "html_packed",
        "text_packed",
        "one_page_files",
        "comments_export",
        "two_cores",
        "flink_workers",
        "ten_times",
        "small_heap",
        "giant_thread",
        "giant_file",
        "giant_page",
        "many_files",
        "extraction_peer",
        "first_minute",
        "empty_run",
        "stages",
    )
]
