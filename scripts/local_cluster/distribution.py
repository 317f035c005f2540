"""Where an engine's files are: what the user has, else what pip installs."""

import os
import subprocess
import sys
import venv
from pathlib import Path

from .failure import Failure


def find(variable, requirement, package, folder):
    """The distribution's folder; installed into a virtual environment in the folder where there is none."""
    if os.environ.get(variable):
        return Path(os.environ[variable])
    environment = folder / "venv"
    found = _installed(environment, package)
    if found is None:
        print(f"cluster: installing {requirement} in {environment}", file=sys.stderr)
        try:
            venv.create(environment, with_pip=True)
            subprocess.run(
                [environment / "bin" / "python", "-m", "pip", "install", "--quiet", "--no-deps",
                 "--disable-pip-version-check", *requirement.split()], check=True)
        except (OSError, subprocess.CalledProcessError) as error:
            raise Failure(f"{requirement} could not be installed; is there a network, and Python's venv? "
                          f"Else set {variable} to a distribution of yours ({error})") from error
        found = _installed(environment, package)
    if found is None:
        raise Failure(f"{requirement} has no folder {package}; set {variable} to a distribution of yours")
    return found


def _installed(environment, package):
    return next(environment.glob(f"lib/python3*/site-packages/{package}"), None)
