"""Has each reader read each table; in the environment that has them."""

import json
import sys
from pathlib import Path

import duckdb
import pandas
import polars

from engine_check.table import told

from . import card, cells, comparison, read_duckdb, read_pandas, read_polars, read_readr

READERS = {f"pandas {pandas.__version__}": read_pandas, f"DuckDB {duckdb.__version__}": read_duckdb,
           f"polars {polars.__version__}": read_polars}
FORMATS = ("csv", "parquet")
MOST_TOLD = 5


def main(folders):
    """Returns the exit code."""
    readers = dict(READERS)
    why = read_readr.missing()
    if why is None:
        readers["readr"] = read_readr
    else:
        print(f"check-readers: readr is skipped: {why}", file=sys.stderr)
    print("| output | check | holds | measured |\n|---|---|---|---|", flush=True)
    failed = 0
    for folder in map(Path, folders):
        package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
        tables = {resource["name"]: cells.table(folder, resource) for resource in package["resources"]}
        failed += told(folder.name, card.measure(folder))
        for name, reader in readers.items():
            failed += told(f"{folder.name}: {name}", _checks(folder, package, tables, reader))
    return 1 if failed else 0


def _checks(folder, package, tables, reader):
    for form in FORMATS:
        if hasattr(reader, form) and _paths(folder, package["resources"][0], form):
            faults = []
            count = 0
            for resource in package["resources"]:
                fields = resource["schema"]["fields"]
                wanted = tables[resource["name"]]
                types, found = getattr(reader, form)(_paths(folder, resource, form), fields)
                faults += [f"{resource['name']}.{fault}" for fault in types]
                faults += comparison.differences(wanted, found, resource["name"])
                count += sum(map(len, wanted.values()))
            more = [f"{len(faults)} differences"] if len(faults) > MOST_TOLD else []
            yield form, faults[:MOST_TOLD] + more, f"{count:,} cells"


def _paths(folder, resource, form):
    """CSV is the path of a resource, Parquet the alternative; none where there is none."""
    paths = resource.get("path" if form == "csv" else "alternativePath", [])
    return [folder / path for path in ([paths] if isinstance(paths, str) else paths)]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
