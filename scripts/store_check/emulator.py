"""A store on the loopback address, from a package of PyPI, behind a proxy that can stop runs."""

import subprocess
import sys
import time
import urllib.error
import urllib.request
import venv

from local_cluster import processes
from local_cluster.failure import Failure

from .proxy import Proxy

BUCKET = "town"


class Emulator:
    """Begins with `with`; what a store has of its own is in the classes below this one."""

    REQUIREMENT = ""
    HEADERS = {"Content-Type": "application/octet-stream"}

    def __init__(self, home, folder):
        self.folder = folder
        self.venv = home / "pipeline" / "target" / "stores" / self.SCHEME

    def __enter__(self):
        self.folder.mkdir(parents=True)
        self._install()
        self.port, = processes.free_ports(1)
        self.proxy = Proxy(self.port)
        log = self.folder / "emulator.log"
        self._process = processes.start(self.command(), log, {"PATH": "/usr/bin:/bin"})
        for _ in range(300):
            try:
                self.make_bucket()
                return self
            except OSError:
                time.sleep(0.1)
        raise Failure(f"{self.REQUIREMENT} does not answer; its log is {log}")

    def __exit__(self, *_):
        self.proxy.stop()
        processes.stop(self._process)

    def _install(self):
        if (self.venv / "installed").exists():
            return
        print(f"check-stores: installing {self.REQUIREMENT} in {self.venv}", file=sys.stderr)
        try:
            venv.create(self.venv, with_pip=True)
            subprocess.run([self.venv / "bin" / "python", "-m", "pip", "install", "--quiet",
                            "--disable-pip-version-check", self.REQUIREMENT], check=True)
        except (OSError, subprocess.CalledProcessError) as error:
            raise Failure(f"{self.REQUIREMENT} could not be installed: {error}") from error
        (self.venv / "installed").touch()

    def url(self, key):
        """What the command calls the object."""
        return f"{self.SCHEME}://{BUCKET}/{key}"

    def ask(self, method, path, body=None, headers=()):
        """The answer of the emulator itself, past the proxy; None where there is no such object."""
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}", data=body, method=method,
            headers={**self.HEADERS, **dict(headers)})
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return answer.read()
        except urllib.error.HTTPError as error:
            if error.code == 404:
                return None
            raise
