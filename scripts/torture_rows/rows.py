"""All rows, by number. A new one is a module and a line here."""

from . import formulas, green_but_empty

# Each has NUMBER, THREAT, and measure(bench), which returns an Outcome or raises Skipped.
ROWS = [
    green_but_empty,
    formulas,
]
