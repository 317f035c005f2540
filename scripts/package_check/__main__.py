"""Makes outputs and what validates them, and prints what the validators say."""

import subprocess
import sys
from pathlib import Path

from notebook_check import environment

from . import outputs


def main(home, arguments):
    """Returns the exit code."""
    work = home / "target" / "package-check"
    here = Path(__file__).parent
    try:
        python = environment.at(work / "venv", [here / "requirements.txt"])
    except environment.NotInstallable as why:
        print(f"check-packages: skipped: {why}", file=sys.stderr)
        return 77
    try:
        folders = [Path(folder) for folder in arguments] or outputs.made(
            home, work, [*outputs.OPTIONS, outputs.ODD_TEXTS])
    except subprocess.CalledProcessError as error:
        sys.exit(f"check-packages: a run ended with exit {error.returncode}")
    return subprocess.run([python, "-m", "package_check.validators", *folders]).returncode


sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
