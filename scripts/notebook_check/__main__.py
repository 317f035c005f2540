"""Makes what is needed, and runs each notebook in it."""

import subprocess
import sys
from pathlib import Path

from . import environment

NOTEBOOKS = ("threads", "quotes-and-reuse")
OPTED_IN = "convokit"


def main(home, arguments):
    """Returns the exit code."""
    if set(arguments) - {f"--{OPTED_IN}"}:
        sys.exit("usage: scripts/check-notebooks [--convokit]")
    wanted = [*NOTEBOOKS, *([OPTED_IN] if arguments else [])]
    work = home / "target" / "notebook-check"
    here = Path(__file__).parent
    lists = [here / "requirements.txt", *([here / "requirements-convokit.txt"] if arguments else [])]
    try:
        python = environment.at(work / ("venv-convokit" if arguments else "venv"), lists)
    except environment.NotInstallable as why:
        print(f"check-notebooks: skipped: {why}", file=sys.stderr)
        return 77
    subprocess.run([home / "scripts" / "belowline", "run", f"--input={home}/fixtures/*/input",
                    f"--output={work}/out", "--overwrite", "--quiet", "--also=convokit"],
                   check=True, stdout=subprocess.DEVNULL)
    failed = 0
    for name in wanted:
        notebook = home / "notebooks" / f"{name}.ipynb"
        failed += subprocess.run([python, here / "execute.py", notebook, work / "out", work]).returncode
    return 1 if failed else 0


sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
