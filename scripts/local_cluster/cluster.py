"""A cluster's life: all that it is lies in one folder."""

import json
import os
import shutil
import subprocess
import sys
import time

from . import processes
from .failure import Failure

START_SECONDS = 90
LAST_WORDS = 5


class Cluster:
    """One engine's cluster. The engine says what is started, and how it is asked."""

    def __init__(self, engine, folder, home):
        self.engine = engine
        self.folder = folder
        self.home = home
        self.file = folder / "cluster.json"

    def up(self):
        """Starts all processes and waits until the workers have reported; undoes it where they do not."""
        if self.file.exists():
            raise Failure(f"a cluster is in {self.folder} already; scripts/cluster {self.engine.NAME} down")
        if not shutil.which(_java()):
            raise Failure("java is missing; install a JDK 17, or set JAVA_HOME")
        (self.folder / "logs").mkdir(parents=True, exist_ok=True)
        (self.folder / "tmp").mkdir(exist_ok=True)
        state = {
            "distribution": str(self.engine.find(self.folder)),
            "processes": {},
            "ports": processes.free_ports(self.engine.PORTS),
        }
        self._write(state)
        engine = self.engine(self.folder, state)
        try:
            engine.configure()
        except Failure:
            self.down()
            raise
        for name in engine.processes():
            self.start(name)
        until = time.monotonic() + START_SECONDS
        while engine.workers() < self.engine.WORKERS:
            started = self.state()["processes"]
            dead = [name for name, known in started.items() if not processes.is_alive(known)]
            if dead or time.monotonic() > until:
                told = self._last_words(dead or list(engine.processes()))
                self.down()
                late = f"no {self.engine.WORKERS} workers in {START_SECONDS} seconds"
                why = f"{', '.join(dead)} ended" if dead else late
                raise Failure(f"the cluster did not start: {why}\n{told}")
            time.sleep(0.5)
        print(f"{engine.address()} with {self.engine.WORKERS} workers; its files are in {self.folder}",
              file=sys.stderr)

    def start(self, name):
        """Starts the process of that name, once more where it was killed."""
        state = self.state()
        engine = self.engine(self.folder, state)
        environment = {**os.environ, **engine.environment()}
        state["processes"][name] = processes.start(
            engine.processes()[name], self.folder / "logs" / f"{name}.log", environment)
        self._write(state)

    def kill(self, name):
        """Kills the process of that name, as a machine that loses its power does."""
        processes.kill(self.state()["processes"][name])

    def command(self, options):
        """What runs belowline on the cluster, and its environment."""
        engine = self.engine(self.folder, self.state())
        options = options[1:] if options[:1] == ["run"] else options
        return ([str(self.home / "scripts" / "belowline"), "run", *engine.options(options), *options],
                {**os.environ, **engine.environment()})

    def submit(self, options):
        """Runs belowline on the cluster; its exit code."""
        command, environment = self.command(options)
        return subprocess.run(command, env=environment, check=False).returncode

    def status(self):
        """Prints the address, and each process."""
        state = self.state()
        print(self.engine(self.folder, state).address())
        for name, known in state["processes"].items():
            print(f"{name:<14} {known['pid']:>8} {'up' if processes.is_alive(known) else 'gone'}")

    def down(self):
        """Stops all processes and deletes the folder; nothing to do where there is no cluster."""
        if self.file.exists():
            for known in reversed(self.state()["processes"].values()):
                processes.stop(known)
        if self.folder.exists():
            shutil.rmtree(self.folder)

    def state(self):
        """What is known of the cluster."""
        if not self.file.exists():
            raise Failure(f"no cluster is up; scripts/cluster {self.engine.NAME} up", 2)
        return json.loads(self.file.read_text(encoding="utf-8"))

    def _write(self, state):
        self.file.write_text(json.dumps(state, indent=2), encoding="utf-8")

    def _last_words(self, names):
        told = []
        for name in names:
            log = self.folder / "logs" / f"{name}.log"
            lines = log.read_text(encoding="utf-8", errors="replace").splitlines() if log.exists() else []
            errors = [line for line in lines if "ERROR" in line or "Exception" in line]
            told += [f"{name}: {line}" for line in (errors or lines)[-LAST_WORDS:]]
        return "\n".join(told)


def _java():
    home = os.environ.get("JAVA_HOME")
    return os.path.join(home, "bin", "java") if home else "java"
