"""Row 16: texts with every character that programs stumble over, through a run and four readers."""

import json
import random
import subprocess
from pathlib import Path

from .bench import Outcome, rows, run_json

NUMBER = 16
THREAT = "NUL, controls, halves of pairs, bare CR, U+2028 in cells"

STRINGS = 10_000
READERS = ("pandas==3.1.1", "duckdb==2.0.1")
PIECES = [
    *map(chr, range(0x20)), "\r\n", "\x7f", "\x80", "\x85", "\x9f", "\xa0", "\xad", "\u200b", "\u2028", "\u2029",
    "\u202e", "\ufeff", "\ufffd", "\ufffe", "\uffff", "\ud800", "\udbff", "\udc00", "\udfff", "\U0001f600",
    "\U0010ffff", "e\u0301", '"', '""', ",", ";", "|", "\\", "'", "#", "NA", "null", "NULL", "\\N", "nan", " ",
    "a", "0", "鏡", "ع",
]


def measure(bench):
    """10,000 comments and their authors, in CSV and Parquet, by Commons CSV, pandas, DuckDB and Python."""
    python = bench.python("torture-readers", *READERS)
    output = bench.folder / "out"
    given = _write(bench.folder)
    ended = bench.run(
        "run", f"--input={bench.folder / 'comments.jsonl'}", f"--map={bench.folder / 'map.json'}",
        f"--output={output}", "--quiet")
    if ended.exit:
        return Outcome(False, f"exit {ended.exit}: {ended.err[:200]}")
    faults, replaced = _unlike(given, rows(output, "comments"))
    if run_json(output)["replaced_characters"] != replaced:
        faults.append(f"run.json counts {run_json(output)['replaced_characters']} of {replaced} replaced")
    commons = bench.test("CsvCellsTest", **{"belowline.cells": output})
    if commons.exit:
        faults.append("Commons CSV: " + commons.out[-300:].replace("\n", " "))
    read = subprocess.run(
        [python, Path(__file__).with_name("csv_readers.py"), output], capture_output=True, text=True, check=False)
    faults += json.loads(read.stdout) if not read.returncode else [read.stderr[-300:]]
    return Outcome(not faults, f"{len(given):,} strings twice: " + (
        f"equal in Commons CSV, {', '.join(READERS)}, Python and Parquet; {replaced:,} replaced, all counted"
        if not faults else "; ".join(faults[:5])))


def _write(folder):
    """The strings; each stands between letters, since blanks at the ends of names and texts go."""
    choice = random.Random(16)
    given = ["x" + "".join(choice.choices(PIECES, k=choice.randint(0, 12))) + "y" for _ in range(STRINGS)]
    with open(folder / "comments.jsonl", "w", encoding="ascii") as file:
        for number, text in enumerate(given):
            row = {"id": f"c{number}", "thread": f"t{number % 50}", "author": text, "text": text, "votes": number}
            file.write(json.dumps(row) + "\n")
    names = {name: name for name in ("id", "thread", "author", "text", "votes")}
    (folder / "map.json").write_text(json.dumps({**names, "text_format": "text"}), encoding="utf-8")
    return given


def _unlike(given, comments):
    """What is not as docs/cells.md says, and how many characters were replaced."""
    faults = [] if len(comments) == len(given) else [f"{len(comments)} rows of {len(given)}"]
    replaced = 0
    for row in comments:
        # Escapes of JSON that stand together make one character.
        text = given[int(row["votes"])].encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        name = text.replace("\0", "\ufffd")
        body = name.replace("\r\n", "\n").replace("\r", "\n")
        replaced += 2 * name.count("\ufffd")
        if (row["author"], row["body"]) != (name, body):
            faults.append(f"{name!r} became {row['author']!r} and {row['body']!r}")
    return faults, replaced
