"""What a row works with: the command as users have it, the bare loop, invented input."""

import filecmp
import json
import os
import shutil
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

from . import measured


class Skipped(Exception):
    """What this machine lacks for a row, in words."""


@dataclass(frozen=True)
class Outcome:
    """Whether the bar is met (None where there is none), and the figures."""

    met: bool | None
    measured: str


class Bench:
    """A folder for input and output, which keeps invented input for the rows behind."""

    def __init__(self, home, folder, wanted):
        """wanted: repeats, small, pages, peer_pages, gigabytes; see __main__."""
        self.home = home
        self.folder = folder
        self.wanted = wanted
        folder.mkdir(parents=True, exist_ok=True)
        self._install()

    def _install(self):
        """Copies jar and launcher, so that whoever builds meanwhile does not change what is measured."""
        built = self.home / "pipeline" / "target"
        installed = self.folder / "belowline"
        (installed / "scripts").mkdir(parents=True, exist_ok=True)
        self.jar = Path(shutil.copy(built / "belowline.jar", installed))
        self.java_options = shutil.copy(self.home / "scripts" / "java-options", installed / "scripts")
        self.launcher = Path(shutil.copy(self.home / "scripts" / "belowline", installed / "scripts"))
        self.benchmarks = self.folder / "benchmarks.jar"
        classes = built / "test-classes"
        with zipfile.ZipFile(self.benchmarks, "w") as jar:
            for path in sorted(classes.glob("org/belowline/benchmark/**/*.class")):
                jar.write(path, path.relative_to(classes))
        self._archive()

    def _archive(self):
        """Both sides start from an archive of classes, which a first run of each makes."""
        first = self.pages_of("first", pages=4, files=1)
        self._call(self.run_command(first, self.folder / "first-run"))
        self.archive = self.folder / "benchmarks.jsa"
        self.archive.unlink(missing_ok=True)
        making = self._java("BareLoop", f"-XX:ArchiveClassesAtExit={self.archive}")
        self._call([*making, first, self.folder / "first-loop", "csv,parquet"])

    def _java(self, program, *options):
        java = Path(os.environ["JAVA_HOME"], "bin", "java") if os.environ.get("JAVA_HOME") else "java"
        classes = f"{self.benchmarks}:{self.jar}"
        given = [f"@{self.java_options}", *options, "-cp", classes]
        return [java, *given, f"org.belowline.benchmark.{program}"]

    def _call(self, command):
        measured.run(command, self.folder / "printed.txt")

    def count(self, large, small):
        """How many pages: as was asked for, else as the row has it, or for a quick try."""
        return self.wanted.pages or (small if self.wanted.small else large)

    def run_command(self, source, output, *options):
        """belowline run, as users start it."""
        given = [f"--input={source}", f"--output={output}", "--overwrite", "--quiet", *options]
        return ["sh", self.launcher, "run", *given]

    def bare_command(self, source, output, *arguments):
        """The same work in a bare loop."""
        shared = (f"-XX:SharedArchiveFile={self.archive}", "-Xlog:cds=off", "-Xlog:class+path=off")
        return [*self._java("BareLoop", *shared), source, output, "csv,parquet", *arguments]

    def empty_command(self):
        """belowline run on an input that has nothing in it."""
        nothing = self.folder / "nothing.txt"
        nothing.touch()
        return self.run_command(nothing, self.folder / "empty-run", "--allow-empty")

    def by_turns(self, sides, repeats=None, after=lambda name: None):
        """See measured.by_turns."""
        return measured.by_turns(sides, repeats or self.wanted.repeats, self.folder, after)

    @staticmethod
    def differing(one, other):
        """The tables of which both folders do not have the same CSV."""
        tables = sorted(path.name for path in other.glob("*.csv"))
        return [name for name in tables if not filecmp.cmp(one / name, other / name, shallow=False)]

    @staticmethod
    def rows(output, table):
        """How many rows a run wrote to a table."""
        return json.loads((output / "run.json").read_text("utf-8"))["tables"][table]

    def pages_of(self, name, **options):
        """A folder of invented pages, made once."""
        given = [f"--{key.replace('_', '-')}={value}" for key, value in options.items()]
        return self._generated(name, given, "pages.GeneratePages")

    def comments_of(self, name, **options):
        """A file of invented comments, made once, and its map."""
        mapping = self.folder / f"{name}.map.json"
        given = [f"--{key}={value}" for key, value in options.items()]
        return self._generated(name, [f"--map={mapping}", *given], "GenerateComments"), mapping

    def _generated(self, name, given, program):
        path, made = self.folder / name, self.folder / f"{name}.made"
        if not made.exists() or made.read_text() != " ".join(given):
            print(f"  inventing {name}", file=sys.stderr, flush=True)
            made.unlink(missing_ok=True)
            shutil.rmtree(path, ignore_errors=True)
            self._call([*self._java(program), f"--output={path}", *given])
            made.write_text(" ".join(given))
        return path

