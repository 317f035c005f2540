"""Reads the tables of an output by pandas, DuckDB and Python, and prints how they differ, as JSON. A program."""

import csv
import hashlib
import json
import sys
from pathlib import Path

import duckdb
import pandas


def main(output):
    """Compares all tables that Commons CSV has left a digest of."""
    csv.field_size_limit(1 << 30)
    faults = []
    for digest in sorted(output.glob("*.cells")):
        file = digest.with_suffix(".csv")
        with open(file, encoding="utf-8", newline="") as lines:
            header, *expected = csv.reader(lines)
        if _digest(expected) != digest.read_text(encoding="ascii"):
            faults.append(f"{file.name}: Commons CSV differs from Python")
        for name, read in (("pandas", _pandas), ("DuckDB", _duckdb), ("DuckDB by itself", _duckdb_told_nothing)):
            found = read(file)
            if found != expected:
                faults.append(f"{file.name}: {name} differs: {_first(found, expected)}")
        faults += _unlike_parquet(digest.with_suffix(".parquet"), header, expected)
    print(json.dumps(faults))


def _pandas(file):
    return pandas.read_csv(file, dtype=str, keep_default_na=False).to_numpy().tolist()


def _duckdb(file):
    return _rows(f"read_csv('{file}', header=true, all_varchar=true, delim=',', quote='\"', escape='\"')")


def _duckdb_told_nothing(file):
    return _rows(f"read_csv('{file}', all_varchar=true)")


def _rows(table):
    return [["" if cell is None else cell for cell in row] for row in duckdb.sql(f"select * from {table}").fetchall()]


def _unlike_parquet(file, header, expected):
    """Texts must be equal; numbers, times and lists are printed in another way there."""
    relation = duckdb.sql(f"select * from read_parquet('{file}')")
    texts = [at for at, kind in enumerate(relation.types) if str(kind) == "VARCHAR"]
    if relation.columns != header:
        return [f"{file.name}: other columns"]
    found = [["" if row[at] is None else row[at] for at in texts] for row in relation.fetchall()]
    wanted = [[row[at] for at in texts] for row in expected]
    return [] if found == wanted else [f"{file.name} differs: {_first(found, wanted)}"]


def _first(found, expected):
    if len(found) != len(expected):
        return f"{len(found)} rows of {len(expected)}"
    return next(f"{one!r:.200} is {other!r:.200}" for one, other in zip(found, expected) if one != other)


def _digest(table):
    digest = hashlib.sha256()
    for row in table:
        for cell in row:
            content = cell.encode()
            digest.update(b"%d:%s" % (len(content), content))
    return digest.hexdigest()


main(Path(sys.argv[1]))
