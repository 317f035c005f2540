"""An output's cells as its datapackage.json says they are: what the readers are compared with."""

import json
import re
from datetime import datetime

QUOTE = '"'


def table(folder, resource):
    """The columns of a table by name, each with its values in the order of rows."""
    fields = resource["schema"]["fields"]
    names = [field["name"] for field in fields]
    rows = []
    paths = resource["path"] if isinstance(resource["path"], list) else [resource["path"]]
    for path in paths:
        text = (folder / path).read_bytes().decode("utf-8")
        found = list(_rows(text))
        if found[0] != names:
            raise ValueError(f"{path} has other columns: {found[0]}")
        rows += found[1:]
    return {field["name"]: [value(field["type"], row[i]) for row in rows] for i, field in enumerate(fields)}


_FIELD = re.compile(r'(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)')


def _rows(text):
    """Rows of CSV; None for an empty field without quotes, which readers' own parsers cannot tell."""
    row = []
    at = 0
    while at < len(text):
        match = _FIELD.match(text, at)
        if match is None:
            raise ValueError(f"no CSV at character {at}")
        quoted, bare, end = match.groups()
        row.append(quoted.replace('""', QUOTE) if quoted is not None else bare or None)
        at = match.end()
        if end == "\n":
            yield row
            row = []


def value(kind, cell):
    """The value of a cell of a type of the Data Package; times are without zone, as in Parquet."""
    if cell is None:
        return None
    match kind:
        case "string":
            return cell
        case "integer":
            return int(cell)
        case "number":
            return float(cell)
        case "boolean":
            return {"true": True, "false": False}[cell]
        case "array":
            return json.loads(cell)
        case "datetime":
            return datetime.fromisoformat(cell.removesuffix("Z"))
    raise ValueError(f"no type {kind}")
