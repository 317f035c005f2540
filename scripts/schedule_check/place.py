"""Where a shipped file is tried: its paths stand for ones in a folder of the check."""

import shutil
import subprocess

from notebook_check import environment

SHIPPED_HOME = "/opt/belowline"
SHIPPED_DATA = "/var/lib/belowline"
SHIPPED_METRICS = "/var/lib/node_exporter"


class Place:
    """A folder with some dumps, for one check."""

    def __init__(self, home, folder):
        self.home = home
        self.folder = folder
        self.data = folder / "data"
        self.metrics = folder / "metrics"
        self.metrics.mkdir()
        shutil.copytree(home / "fixtures" / "ferry-truce" / "input", self.data / "dumps")

    def shipped(self, name):
        """The path of the file as it is shipped."""
        return self.home / "schedules" / name

    def text(self, name):
        """What the file says, of the folder of the check."""
        text = self.shipped(name).read_text(encoding="utf-8")
        for path, here in ((SHIPPED_HOME, self.home), (SHIPPED_DATA, self.data),
                           (SHIPPED_METRICS, self.metrics)):
            text = text.replace(path, str(here))
        return text

    def written(self, name):
        """A file with that text."""
        file = self.folder / name
        file.write_text(self.text(name), encoding="utf-8")
        return file

    def python(self, name):
        """The Python of an environment with the packages of requirements-NAME.txt."""
        return environment.at(self.kept() / name,
                              [self.home / "scripts" / "schedule_check" / f"requirements-{name}.txt"])

    def kept(self):
        """A folder for what is installed, which later checks find."""
        folder = self.home / "target" / "schedule-check"
        folder.mkdir(parents=True, exist_ok=True)
        return folder


def faults(command, **options):
    """Runs a program that is silent on standard error where all is well; what it says otherwise."""
    ended = subprocess.run(command, capture_output=True, text=True, check=False, **options)
    said = " ".join((ended.stderr + (ended.stdout if ended.returncode else "")).split())
    return [f"exit {ended.returncode}: {said}"] if ended.returncode or ended.stderr.strip() else []
