"""Inputs here and in the store, runs of the command, and what a reader finds."""

import hashlib
import json
import os
import subprocess

from torture_rows import corpora


class Bench:
    """Has the same inputs in a folder and in the store."""

    def __init__(self, home, folder, store):
        self.home = home
        self.folder = folder
        self.store = store
        self._outputs = 0
        self.small = corpora.write(folder / "small", range(400), files=4, seed=5)
        for file in sorted(home.glob("fixtures/*/input/**/*")):
            if file.is_file() and not any(part.startswith((".", "_")) for part in file.parts):
                store.put(f"in/fixtures/{file.relative_to(home / 'fixtures')}", file.read_bytes())
        for file in sorted(self.small.rglob("*")):
            if file.is_file():
                store.put(f"in/small/{file.relative_to(self.small)}", file.read_bytes())

    def output(self):
        """A new place in the store, as the start of its keys."""
        self._outputs += 1
        return f"out-{self._outputs}/"

    def start(self, arguments, machine="one", environment=None):
        """Starts a run as on a machine of its own, which has its own folder for temporary files."""
        options, needed = self.store.options()
        temporary = self.folder / f"tmp-{machine}"
        temporary.mkdir(exist_ok=True)
        needed = {"BELOWLINE_JAVA_OPTIONS": f"-Xmx1g -Djava.io.tmpdir={temporary}", **needed}
        return subprocess.Popen(
            [self.home / "scripts" / "belowline", "run", *options, "--quiet", *map(str, arguments)],
            env={**os.environ, **needed, **(environment or {})}, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True)

    def run(self, arguments, machine="one", environment=None):
        """A run to its end; returns its exit code and what it says of errors."""
        process = self.start(arguments, machine, environment)
        _, err = process.communicate(timeout=600)
        return process.returncode, err

    def to(self, output, what="small", overwrite=True):
        """The arguments of a run over some of the inputs."""
        return [f"--input={self.store.url('in/' + what)}", f"--output={self.store.url(output)}",
                *(["--overwrite"] if overwrite else [])]

    def shown(self, output):
        """Follows CURRENT.json as a reader does; returns what is wrong, and the digest of each file."""
        current = self.store.get(output + "CURRENT.json")
        if current is None:
            return ["no CURRENT.json"], {}
        folder = output + json.loads(current)["path"]
        wrong = [] if self.store.get(folder + "_SUCCESS") == b"" else ["no _SUCCESS"]
        report = self.store.get(folder + "run.json")
        if report is None or self.store.get(folder + "datapackage.json") is None:
            return wrong + ["no run.json or no datapackage.json"], {}
        found = {}
        for file in json.loads(report)["outputs"]:
            content = self.store.get(folder + file["path"])
            found[file["path"]] = None if content is None else hashlib.sha256(content).hexdigest()
            if found[file["path"]] != file["sha256"]:
                wrong.append(f"{file['path']} is not as run.json says")
        return wrong, found

    def strays(self, output):
        """What lies there and belongs to no run that is shown, or on the machines that ran."""
        current = self.store.get(output + "CURRENT.json")
        folder = output + json.loads(current)["path"] if current else None
        keys = [key for key in self.store.keys(output) if key != output + "CURRENT.json"]
        left = [f"{key} is left" for key in keys if folder is None or not key.startswith(folder)]
        local = [path for path in self.folder.glob("tmp-*/*") if "belowline" in path.name]
        return left + [f"{path.name} is left on the machine" for path in local]
