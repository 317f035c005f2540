"""DuckDB: types of columns are named; quoted empty texts stay texts."""

import duckdb

TYPES = {"string": "VARCHAR", "integer": "BIGINT", "number": "DOUBLE", "boolean": "BOOLEAN",
         "datetime": "TIMESTAMP"}
LISTS = ("VARCHAR[]", "BIGINT[]")


def csv(paths, fields):
    """Faults of types, and the columns."""
    said = {"array": "VARCHAR", "datetime": "VARCHAR"}
    columns = {field["name"]: said.get(field["type"], TYPES[field["type"]] if field["type"] in TYPES else "")
               for field in fields}
    shown = ", ".join(_shown(field) for field in fields)
    query = (f"SELECT {shown} FROM read_csv(?, header = true, delim = ',', quote = '\"', escape = '\"', "
             f"columns = ?, auto_detect = false, allow_quoted_nulls = false, max_line_size = 1000000000)")
    return _read(query, [list(map(str, paths)), columns], fields)


def _shown(field):
    name = f'"{field["name"]}"'
    if field["type"] == "array":
        kind = "BIGINT[]" if field["name"] == "depth_counts" else "VARCHAR[]"
        return f"CAST(CAST({name} AS JSON) AS {kind}) AS {name}"
    if field["type"] == "datetime":
        return f"CAST(rtrim({name}, 'Z') AS TIMESTAMP) AS {name}"
    return name


def parquet(paths, fields):
    """Faults of types, and the columns."""
    names = ", ".join(f'"{field["name"]}"' for field in fields)
    return _read(f"SELECT {names} FROM read_parquet(?)", [list(map(str, paths))], fields)


def _read(query, values, fields):
    with duckdb.connect() as connection:
        result = connection.execute(query, values)
        kinds = [str(column[1]) for column in result.description]
        rows = result.fetchall()
    faults = [f"{field['name']} is {kind}" for field, kind in zip(fields, kinds)
              if kind not in (LISTS if field["type"] == "array" else (TYPES[field["type"]],))]
    return faults, {field["name"]: [row[i] for row in rows] for i, field in enumerate(fields)}
