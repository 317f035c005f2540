"""Runs one notebook in the environment of its packages: execute.py NOTEBOOK OUTPUT_DIR PICTURES_DIR."""

import base64
import json
import os
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

CELL_SECONDS = 600
START_SECONDS = 300


def stored_faults(path):
    """What a stored notebook must not have; nbformat would mend some of it as it reads."""
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    if len({cell.get("id") for cell in cells}) < len(cells):
        yield "two cells have one id"
    for cell in cells:
        if cell.get("outputs") or cell.get("execution_count"):
            yield f"cell {cell.get('id')} has a stored output"


def run_faults(notebook, folder):
    """Runs all cells; what went wrong."""
    resources = {"metadata": {"path": str(folder)}}
    client = NotebookClient(notebook, timeout=CELL_SECONDS, startup_timeout=START_SECONDS,
                            kernel_name="python3", resources=resources)
    try:
        client.execute()
    except CellExecutionError as error:
        yield str(error)
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            if output.output_type == "stream" and output.name == "stderr":
                yield f"cell {cell.id} says {output.text.strip()}"


def plots(notebook):
    """The plots, by their cell's id, as PNG."""
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            if "image/png" in output.get("data", {}):
                yield cell.id, base64.b64decode(output.data["image/png"])


def main(path, output, pictures):
    """Returns the exit code."""
    os.environ["BELOWLINE_OUTPUT"] = str(output.resolve())
    os.environ["MPLBACKEND"] = "module://matplotlib_inline.backend_inline"
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    faults = list(stored_faults(path))
    faults += run_faults(notebook, path.parent)
    drawn = dict(plots(notebook))
    for cell, picture in drawn.items():
        (pictures / f"{path.stem}-{cell}.png").write_bytes(picture)
    if not drawn:
        faults.append("no plot was drawn")
    for fault in faults:
        print(f"{path.name}: {fault}", file=sys.stderr)
    print(f"{path.name}: {len(notebook.cells)} cells, {len(drawn)} plots, {len(faults)} faults")
    return 1 if faults else 0


sys.exit(main(*map(Path, sys.argv[1:])))
