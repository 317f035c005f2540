"""Makes outputs and the readers, and prints what the readers find."""

import subprocess
import sys
from pathlib import Path

from notebook_check import environment
from package_check import outputs

NAMES = ("both", "shards", "csv", outputs.ODD_TEXTS)


def main(home, arguments):
    """Returns the exit code."""
    work = home / "target" / "reader-check"
    here = Path(__file__).parent
    try:
        python = environment.at(work / "venv", [here / "requirements.txt"])
    except environment.NotInstallable as why:
        print(f"check-readers: skipped: {why}", file=sys.stderr)
        return 77
    try:
        folders = [Path(folder) for folder in arguments] or outputs.made(home, work, NAMES)
    except subprocess.CalledProcessError as error:
        sys.exit(f"check-readers: a run ended with exit {error.returncode}")
    return subprocess.run([python, "-m", "reader_check.readers", *folders]).returncode


sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
