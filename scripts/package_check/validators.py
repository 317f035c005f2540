"""Runs the validators over outputs; in the environment that has them."""

import json
import logging
import sys
from pathlib import Path

from engine_check.table import told

from . import croissant, data_package

CHECKS = {"datapackage.json": data_package, "croissant.json": croissant}


def main(folders):
    """Returns the exit code."""
    logging.disable(logging.CRITICAL)
    print("| output | check | holds | measured |\n|---|---|---|---|", flush=True)
    failed = 0
    for folder in map(Path, folders):
        run = json.loads((folder / "run.json").read_text(encoding="utf-8"))
        for name, check in CHECKS.items():
            try:
                failed += told(f"{folder.name}: {name}", check.measure(folder, run))
            except Exception as error:  # whatever a validator throws is its answer
                fault = f"{type(error).__name__}: {error}"
                failed += told(f"{folder.name}: {name}", [("reads it", [fault], "")])
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
