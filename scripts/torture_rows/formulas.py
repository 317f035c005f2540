"""Row 17: texts that a spreadsheet would take for formulas, in a run with --csv-safe and in one without."""

import csv
import json
import re

from .bench import Outcome, rows, run_json

NUMBER = 17
THREAT = "CSV formulas"

TRIGGERS = {"equals": "=", "plus": "+", "minus": "-", "at": "@", "tab": "\t", "cr": "\r"}
# The beginning of a cell; a cell broken by a quotation mark and a line end; one broken by another separator.
PLACES = {
    "begin": "{0}1+1 said the harbour master",
    "broken": 'The ferry "late"\n{0}1+1 said the harbour master',
    "separated": "The ferry was late; {0}1+1 said the harbour master",
}
WIDE = "\uff1d\uff0b\uff0d\uff20"

_PASSED_OVER = (
    r"[\x00-\x08\x0b\x0c\x0e-\x20\"'\x7f-\xa0\xad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]*"
)
_SIGN = rf"[=+\-@{WIDE}]"
# The way back that docs/cells.md gives.
GUARD = re.compile(rf"(^|[,;\t\r\n])'(?={_PASSED_OVER}{_SIGN})|^'(?={_PASSED_OVER}[\t\r\n])")


def measure(bench):
    """Texts and names with each trigger at each place: raw, guarded, and back."""
    source = bench.folder / "comments.jsonl"
    source.write_text("".join(json.dumps(row) + "\n" for row in _comments()), encoding="utf-8")
    mapping = bench.folder / "map.json"
    names = ("id", "thread", "author", "text", "votes", "created")
    mapping.write_text(json.dumps({name: name for name in names}), encoding="utf-8")
    raw, safe = bench.folder / "raw", bench.folder / "safe"
    for output, options in ((raw, []), (safe, ["--csv-safe"])):
        ended = bench.run("run", f"--input={source}", f"--map={mapping}", f"--output={output}", "--quiet", *options)
        if ended.exit:
            return Outcome(False, f"exit {ended.exit}: {ended.err[:200]}")
    faults = _faults(raw, safe)
    cells = len(TRIGGERS) * len(PLACES)
    return Outcome(not faults, f"{len(TRIGGERS)} triggers × {len(PLACES)} places: " + (
        f"{cells} of {cells} guarded, all tables back as they were, Parquet equal"
        if not faults else "; ".join(faults[:5])))


def _comments():
    number = 0
    for trigger in TRIGGERS.values():
        for place in PLACES.values():
            number += 1
            text = place.format(trigger)
            yield {"id": f"c{number}", "thread": "t1", "author": text.split("1+1")[0] + "cmd", "text": text,
                   "votes": -number, "created": f"2016-09-04T10:{number:02}:00Z"}
    for text in ("'=already", "''\t=twice", "'tis no formula", "x, -1", '",=1', WIDE, "=\r\n=\t="):
        number += 1
        yield {"id": f"c{number}", "thread": "t1", "author": text, "text": text + " and more",
               "votes": -number, "created": f"2016-09-04T10:{number:02}:00Z"}


def _faults(raw, safe):
    faults = []
    guarded = 0
    for path in sorted(raw.glob("*.csv")):
        before, after = rows(raw, path.stem), rows(safe, path.stem)
        if len(before) != len(after):
            faults.append(f"{path.name}: {len(before)} and {len(after)} rows")
        for old, new in zip(before, after):
            for name in old:
                guarded += old[name] != new[name]
                if not _same(old[name], GUARD.sub(r"\1", new[name])):
                    faults.append(f"{path.name} {name}: {new[name]!r} does not come back to {old[name]!r}")
        faults += [f"{path.name}: {cell!r} begins a formula" for cell in _formulas(safe / path.name)]
    votes = [row["votes"] for row in rows(safe, "comments")]
    if votes != [str(-number) for number in range(1, len(votes) + 1)]:
        faults.append(f"negative numbers became {votes}")
    if guarded < 2 * len(TRIGGERS) * len(PLACES) - len(TRIGGERS):
        faults.append(f"only {guarded} cells were guarded")
    if run_json(safe)["options"].get("--csv-safe") != "true":
        faults.append("run.json does not show the option")
    if "csvSafe" not in json.loads((safe / "datapackage.json").read_text(encoding="utf-8")):
        faults.append("datapackage.json does not say so")
    faults += [
        f"{path.name} differs" for path in raw.glob("*.parquet")
        if path.read_bytes() != (safe / path.name).read_bytes()
    ]
    return faults


def _same(old, back):
    """Lists are compared as lists: a sign in them is an escape of JSON."""
    return old == back or old.startswith("[") and json.loads(old) == json.loads(back)


def _formulas(path):
    """Cells that begin a formula, by our own separator and by the other one, marks or not."""
    for separator in ",;\t":
        for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONE):
            with open(path, encoding="utf-8", newline="") as file:
                for row in csv.reader(file, delimiter=separator, quoting=quoting):
                    yield from filter(_is_formula, row)


def _is_formula(cell):
    shown = cell.strip(' "\r\n\t\u00a0')
    return shown.startswith(tuple("=+-@" + WIDE)) and not re.fullmatch(r"-[0-9.]+(E-?[0-9]+)?", shown)
