"""Runs of the command on each engine, and what they made."""

import os
import subprocess
import time

from torture_rows import corpora, outputs
from torture_rows.bench import listing, run_json


class Engines:
    """Has the inputs, and the outputs of the DirectRunner that all others are compared with."""

    def __init__(self, home, folder):
        self.home = home
        self.folder = folder
        self.small = corpora.write(folder / "small", range(2_000), files=12, seed=5)
        self.fixtures = home / "fixtures" / "*" / "input"
        self._expected = {}

    def direct(self, options):
        """Where the DirectRunner's output for these options is; run once."""
        key = tuple(map(str, options))
        if key not in self._expected:
            output = self.folder / f"direct-{len(self._expected)}"
            ended = subprocess.run(
                [self.home / "scripts" / "belowline", "run", *options, f"--output={output}", "--quiet"],
                capture_output=True, text=True, check=False)
            if ended.returncode:
                raise SystemExit(f"check-engines: the DirectRunner fails: {ended.stderr}")
            self._expected[key] = output
        return self._expected[key]

    def start(self, cluster, options, output):
        """Starts a run on the cluster; its log lies beside the output's folder."""
        command, environment = cluster.command([*options, f"--output={output}", "--overwrite", "--quiet"])
        with open(f"{output.parent}.log", "wb") as log:
            return subprocess.Popen(command, env={**os.environ, **environment}, stdout=log, stderr=log)

    def work(self, name):
        """A new folder; returns the output in it."""
        (self.folder / name).mkdir()
        return self.folder / name / "out"


def faults(process, output, expected):
    """What is wrong with a run that should have ended well; empty where nothing is."""
    ended = process.wait(timeout=1800)
    if ended:
        return [f"exit {ended}: {last_words(output)}"]
    wrong = outputs.whole(output)
    got, wanted = run_json(output), run_json(expected)
    if got["account"] != wanted["account"]:
        wrong.append("another account")
    theirs, ours = digests(wanted), digests(got)
    paths = sorted(theirs.keys() | ours.keys())
    wrong += [f"{path} differs" for path in paths if ours.get(path) != theirs.get(path)]
    return wrong + [f"{name} is left" for name in strays(output)]


def digests(report):
    """Of the files by path; a ledger is kept by runs of one machine alone."""
    return {file["path"]: file["sha256"] for file in report["outputs"] if file["table"] != "ledger"}


def strays(output):
    """What lies beside the output."""
    return [name for name in listing(output.parent) if name.split("/")[0] != output.name]


def last_words(output):
    """The last lines of a run that say something of an error."""
    with open(f"{output.parent}.log", encoding="utf-8", errors="replace") as log:
        lines = log.read().splitlines()
    return " / ".join([line for line in lines if line.startswith("belowline:")][-2:] or lines[-3:])


def await_moment(process, happened, seconds=600):
    """Waits until it happened; false where the run ended before."""
    until = time.monotonic() + seconds
    while process.poll() is None and time.monotonic() < until:
        if happened():
            return True
        time.sleep(0.02)
    return False
