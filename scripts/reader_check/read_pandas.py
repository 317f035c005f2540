"""pandas: in Parquet the types are there; in CSV they are said, and "NA" is a text."""

import json

import pandas as pd

CSV = {"string": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean",
       "array": "string", "datetime": "string"}
PARQUET = {"string": "string[pyarrow]", "integer": "int64[pyarrow]", "number": "double[pyarrow]",
           "boolean": "bool[pyarrow]", "datetime": "timestamp[us][pyarrow]"}
LISTS = ("list<array: string not null>[pyarrow]", "list<array: int64 not null>[pyarrow]")


def csv(paths, fields):
    """Faults of types, and the columns."""
    types = {field["name"]: CSV[field["type"]] for field in fields}
    data = pd.concat([pd.read_csv(path, dtype=types, keep_default_na=False, na_values=[""])
                      for path in paths])
    columns = {}
    for field in fields:
        column = data[field["name"]]
        if field["type"] == "datetime":
            column = pd.to_datetime(column, format="ISO8601", utc=True).dt.tz_localize(None)
        values = _values(column)
        if field["type"] == "array":
            values = [None if value is None else json.loads(value) for value in values]
        columns[field["name"]] = values
    return [], columns


def parquet(paths, fields):
    """Faults of types, and the columns."""
    data = pd.concat([pd.read_parquet(path, dtype_backend="pyarrow") for path in paths])
    faults = []
    for field in fields:
        kind = str(data[field["name"]].dtype)
        wanted = LISTS if field["type"] == "array" else (PARQUET[field["type"]], "string")
        if kind not in wanted:
            faults.append(f"{field['name']} is {kind}")
    return faults, {field["name"]: _values(data[field["name"]]) for field in fields}


def _values(column):
    return [_plain(value) for value in column.astype(object)]


def _plain(value):
    if isinstance(value, pd.Timestamp):
        return value.to_pydatetime()
    if hasattr(value, "tolist"):
        return value.tolist()
    if not isinstance(value, list) and pd.isna(value):
        return None
    return value
