"""A virtual environment of pinned packages."""

import shutil
import subprocess
import sys
import venv


class NotInstallable(Exception):
    """Why there is none."""


def at(folder, lists):
    """The Python of the environment in the folder; made anew where the lists of packages have changed.

    The lists have each package that is needed: what a package asks for is not installed.
    """
    wanted = "\n".join(file.read_text(encoding="utf-8") for file in lists)
    python = folder / "bin" / "python"
    installed = folder / "installed"
    if installed.exists() and installed.read_text(encoding="utf-8") == wanted:
        return python
    shutil.rmtree(folder, ignore_errors=True)
    print(f"installing {', '.join(file.name for file in lists)} in {folder}", file=sys.stderr)
    try:
        venv.create(folder, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "--no-deps", "--disable-pip-version-check",
                        *[argument for file in lists for argument in ("-r", file)]], check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        names = ", ".join(str(file) for file in lists)
        raise NotInstallable(f"pip cannot install what {names} names: {error}") from error
    installed.write_text(wanted, encoding="utf-8")
    return python
