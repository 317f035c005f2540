"""R's readr, which reads CSV; lists stay texts, whole numbers are doubles, which hold 2^53."""

import json
import os
import shutil
import subprocess
from datetime import datetime, timedelta
from pathlib import Path

LETTERS = {"string": "c", "integer": "d", "number": "n", "boolean": "l", "array": "c", "datetime": "T"}
CLASSES = {"c": "character", "d": "numeric", "n": "numeric", "l": "logical", "T": "POSIXct"}
EPOCH = datetime(1970, 1, 1)


def missing():
    """Why there is no readr; None where there is one, which apt installs where root asks for it."""
    if not _is_there() and os.geteuid() == 0 and shutil.which("apt-get"):
        subprocess.run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", "r-cran-readr"],
                       check=False, capture_output=True)
    return None if _is_there() else "no readr: apt-get install r-cran-readr"


def _is_there():
    if shutil.which("Rscript") is None:
        return False
    asked = subprocess.run(["Rscript", "-e", "library(readr)"], check=False, capture_output=True)
    return asked.returncode == 0


def csv(paths, fields):
    """Faults of types, and the columns."""
    letters = "".join(LETTERS[field["type"]] for field in fields)
    script = Path(__file__).with_name("read_readr.R")
    shown = subprocess.run(["Rscript", script, letters, *paths], check=True, capture_output=True, text=True)
    faults = []
    columns = {}
    for field, letter, line in zip(fields, letters, shown.stdout.splitlines(), strict=True):
        name, kind, *cells = line.split(" ")
        if (name, kind) != (field["name"], CLASSES[letter]) and cells:
            faults.append(f"{name} is {kind}")
        columns[name] = [_value(field["type"], cell) for cell in cells]
    return faults, columns


def _value(kind, cell):
    if cell == ".":
        return None
    text = bytes.fromhex(cell).decode("utf-8")
    match kind:
        case "integer":
            return int(text)
        case "number":
            return float(text)
        case "boolean":
            return text == "TRUE"
        case "array":
            return json.loads(text)
        case "datetime":
            return EPOCH + timedelta(seconds=float(text))
    return text
