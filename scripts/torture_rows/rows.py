"""All rows, by number. A new one is a module and its name here."""

from importlib import import_module

# Each has NUMBER, THREAT, and measure(bench), which returns an Outcome or raises Skipped.
ROWS = [
    import_module(f".{name}", __package__)
    for name in (
        "green_but_empty",
        "out_of_memory",
        "killed",
        "disk_full",
        "stale_files",
        "two_runs",
        "same_bytes",
        "cut_files",
        "damaged_warc",
        "bombs",
        "giants",
        "reply_graphs",
        "large_thread",
        "charsets",
        "csv_cells",
        "formulas",
        "xml_entities",
        "scripts_in_report",
        "file_names",
        "slow_patterns",
        "names_hidden",
        "any_bytes",
        "dependencies",
        "appended",
    )
]
