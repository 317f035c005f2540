"""Tells whether an output folder is whole, and which run's it is."""

import hashlib
from pathlib import Path

from .bench import listing, run_json

# What tells of a run, and its day, and not of the tables.
OF_THE_RUN = ("run.json", "datapackage.json", "croissant.json")


def whole(output):
    """What is wrong with a folder that should be one run's and whole; empty where nothing is."""
    output = Path(output)
    if not (output / "_SUCCESS").exists():
        return ["no _SUCCESS"]
    wrong = []
    described = {"_SUCCESS", "run.json", "datapackage.json"}
    for file in run_json(output)["outputs"]:
        described.add(file["path"])
        path = output / file["path"]
        if not path.exists() or digest(path) != file["sha256"]:
            wrong.append(f"{file['path']} is not what run.json says")
    files = {name for name in listing(output) if not (output / name).is_dir()}
    return wrong + [f"{name} is of no run" for name in sorted(files ^ described)]


def tables(output, ledger=True):
    """One digest of all tables, files and their bytes, with what is kept of threads or without."""
    together = hashlib.sha256()
    for name in listing(output):
        path = Path(output) / name
        kept = name.startswith("ledger/threads/")
        if path.is_file() and name not in OF_THE_RUN and (ledger or not kept):
            together.update(f"{name} {digest(path)}\n".encode())
    return together.hexdigest()


def digest(path):
    """SHA-256 of a file."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
