"""What a row works with: a folder of its own, and runs of the command."""

import csv
import hashlib
import json
import os
import subprocess
import sys
import time
import venv
from dataclasses import dataclass
from pathlib import Path

# Columns that depend on how the same pages were packed.
PACKING = {"input", "record", "offset", "reject_id"}


class Skipped(Exception):
    """What this machine lacks for a row, in words."""


@dataclass(frozen=True)
class Outcome:
    """Whether the promise held, and the figures."""

    holds: bool
    measured: str


@dataclass(frozen=True)
class Ended:
    """A command that has ended. A killed one has the negative signal for its exit."""

    exit: int
    out: str
    err: str
    seconds: float


class Bench:
    """A folder that is deleted after the row, and the command."""

    def __init__(self, home, folder, jar):
        self.home = home
        self.folder = folder
        self.jar = jar

    def command(self, *arguments, heap="1g", java="java", java_options=()):
        """What starts belowline. The JVM is the process itself, and can be killed."""
        return [
            java,
            f"-Xmx{heap}",
            "-Dfile.encoding=UTF-8",
            *java_options,
            "-jar",
            str(self.jar),
            *map(str, arguments),
        ]

    def environment(self, **variables):
        """A schedule's bare one, and what is given."""
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "JAVA_HOME") if name in os.environ}
        return {"LC_ALL": "C.UTF-8", **kept, **variables}

    def run(self, *arguments, stdin=None, timeout=1800, variables=None, **how):
        """Runs belowline to its end."""
        started = time.monotonic()
        ended = subprocess.run(
            self.command(*arguments, **how),
            input=stdin,
            capture_output=True,
            timeout=timeout,
            check=False,
            cwd=self.folder,
            env=self.environment(**(variables or {})),
        )
        return Ended(
            ended.returncode,
            ended.stdout.decode("utf-8", "replace"),
            ended.stderr.decode("utf-8", "replace"),
            time.monotonic() - started,
        )

    def start(self, *arguments, **how):
        """Starts belowline and returns the process; what it prints is thrown away."""
        return subprocess.Popen(
            self.command(*arguments, **how),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=self.folder,
            env=self.environment(),
        )

    def test(self, name, **properties):
        """Runs a test of the suite, in the long form that the properties ask for."""
        given = [f"-D{key}={value}" for key, value in properties.items()]
        command = ["mvn", "-q", "-B", "-pl", "pipeline", "test", f"-Dtest={name}", *given]
        started = time.monotonic()
        ended = subprocess.run(command, cwd=self.home, capture_output=True, text=True, check=False)
        return Ended(ended.returncode, ended.stdout, ended.stderr, time.monotonic() - started)

    def python(self, name, *requirements):
        """A Python that has the packages, in target/, where the next run finds it."""
        home = self.home / "target" / name
        python = home / "bin" / "python"
        if not python.exists():
            venv.create(home, with_pip=True)
        command = [python, "-m", "pip", "install", "-q", *requirements]
        if subprocess.run(command, capture_output=True, check=False).returncode:
            version = sys.version.split()[0]
            raise Skipped(f"pip cannot install {', '.join(requirements)} for Python {version}")
        return python


def account(output):
    """The account of a run, whole."""
    return run_json(output)["account"]


def run_json(output):
    """What a run says of itself."""
    return json.loads((Path(output) / "run.json").read_text(encoding="utf-8"))


def rows(output, table):
    """The rows of a table, as dictionaries of texts; an empty cell is unknown."""
    csv.field_size_limit(1 << 31)
    with open(Path(output) / f"{table}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def listing(folder):
    """All names below a folder, sorted, hidden ones too."""
    return sorted(str(path.relative_to(folder)) for path in Path(folder).rglob("*"))


def digests(output):
    """The digest of each table's CSV, without the columns that depend on packing."""
    found = {}
    for path in sorted(Path(output).glob("*.csv")):
        kept = hashlib.sha256()
        ordered = rows(output, path.stem)
        if path.stem == "rejects":
            ordered.sort(key=lambda row: [row[name] for name in row if name not in PACKING])
        for row in ordered:
            cells = [value for name, value in row.items() if name not in PACKING]
            kept.update(json.dumps(cells).encode())
        found[path.stem] = kept.hexdigest()
    return found
