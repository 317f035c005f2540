"""A month of Common Crawl, reckoned from one page."""

PAGES = 2_500_000_000
FILES = 90_000
CORES = 1_000
HOUR = 3_600
TERA = 1e12


def table(page):
    """Lines of Markdown; the formulae stand in docs/scale.md."""
    hours = PAGES * page.cpu / HOUR
    return [
        f"| {PAGES / 1e9} billion pages in {FILES:,} files | |",
        "|---|---|",
        f"| CPU | {hours:,.0f} hours; on {CORES:,} cores {hours / CORES:.1f} hours |",
        f"| CPU a file | {PAGES / FILES * page.cpu:,.0f} s for {PAGES / FILES:,.0f} pages |",
        f"| read | {PAGES * page.packed / TERA:.1f} TB |",
        f"| travels from reading to threads | {PAGES * page.read / TERA:.1f} TB |",
        f"| travels from threads to tables | {PAGES * page.assembled / TERA:.1f} TB |",
        f"| written | CSV {PAGES * page.csv / TERA:.1f} TB, Parquet {PAGES * page.parquet / TERA:.1f} TB |",
    ]
