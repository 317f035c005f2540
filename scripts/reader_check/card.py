"""The lines of README.md that load a table, run as they stand."""

import contextlib
import json
import re


def measure(folder):
    """Yields what the check is called, what is wrong, and the figures."""
    card = (folder / "README.md").read_text(encoding="utf-8")
    code = re.search(r"^```python\n(.*?)^```", card, re.DOTALL | re.MULTILINE).group(1)
    names = {}
    with contextlib.chdir(folder):
        exec(code, names)  # the card is ours, and escapes what is not
    found = len(names["comments"])
    wanted = json.loads((folder / "run.json").read_text(encoding="utf-8"))["tables"]["comments"]
    yield "the lines of README.md", [] if found == wanted else [f"not {wanted}"], f"{found} comments"
