"""polars: the types of columns are named; lists and times are read from their texts."""

import polars as pl

TYPES = {"string": pl.String, "integer": pl.Int64, "number": pl.Float64, "boolean": pl.Boolean,
         "datetime": pl.Datetime("us")}
LISTS = (pl.List(pl.String), pl.List(pl.Int64))
TIMES = ("%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%dT%H:%M")


def csv(paths, fields):
    """Faults of types, and the columns."""
    said = {"array": pl.String, "datetime": pl.String}
    schema = {field["name"]: said.get(field["type"], TYPES.get(field["type"])) for field in fields}
    data = pl.concat([pl.read_csv(path, schema=schema) for path in paths])
    return _told(data.with_columns([_typed(field) for field in fields]), fields)


def _typed(field):
    column = pl.col(field["name"])
    if field["type"] == "array":
        return column.str.json_decode(LISTS[field["name"] == "depth_counts"])
    if field["type"] == "datetime":
        text = column.str.strip_suffix("Z")
        times = [text.str.to_datetime(form, strict=False, time_unit="us") for form in TIMES]
        return pl.coalesce(*times, text.str.to_date("%Y-%m-%d", strict=False).cast(pl.Datetime("us")))
    return column


def parquet(paths, fields):
    """Faults of types, and the columns."""
    return _told(pl.concat([pl.read_parquet(path) for path in paths]), fields)


def _told(data, fields):
    faults = []
    for field in fields:
        kind = data.schema[field["name"]]
        if kind not in (LISTS if field["type"] == "array" else (TYPES[field["type"]],)):
            faults.append(f"{field['name']} is {kind}")
    return faults, {field["name"]: data[field["name"]].to_list() for field in fields}
