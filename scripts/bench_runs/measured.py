"""What one process took, as the system counts it."""

import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Used:
    """CPU seconds (user and system) and memory are of the process and of those that it waited for."""

    cpu: float
    wall: float
    peak_mib: float


class Failed(Exception):
    """A command that was to be measured, and ended with an error."""


def run(command, log, variables=None):
    """Runs a command to its end; what it prints goes to the file."""
    environment = {**os.environ, **(variables or {})}
    with open(log, "wb") as out:
        started = time.monotonic()
        process = subprocess.Popen(
            list(map(str, command)), stdout=out, stderr=subprocess.STDOUT, env=environment
        )
        _, status, used = os.wait4(process.pid, 0)
        wall = time.monotonic() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        said = log.read_text("utf-8", "replace").strip().splitlines()
        raise Failed(f"{command[0]} ended with {process.returncode}: {' '.join(said[-3:])}")
    return Used(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024)


class Samples:
    """All that one side took."""

    def __init__(self, used):
        self.used = used

    def median(self, what):
        """The median of "cpu", "wall" or "peak_mib"."""
        return statistics.median(self._of(what))

    def shown(self, what, form="{:.1f}"):
        """Median, and the least and the most."""
        values = self._of(what)
        if len(values) == 1:
            return form.format(values[0])
        return (form + " ({}–{})").format(
            self.median(what), form.format(min(values)), form.format(max(values))
        )

    def _of(self, what):
        return [getattr(one, what) for one in self.used]


def by_turns(sides, repeats, folder, after):
    """Measures the sides one after the other, again and again: A B A B …

    sides: a command, or a pair of a command and variables for its environment, by name.
    after: called with the name of a side that has ended.
    """
    taken = {name: [] for name in sides}
    for turn in range(1, repeats + 1):
        for name, side in sides.items():
            command, variables = side if isinstance(side, tuple) else (side, None)
            used = run(command, folder / "printed.txt", variables)
            taken[name].append(used)
            after(name)
            print(
                f"  {turn}. {name}: {used.cpu:.1f} CPU s, {used.wall:.1f} s, {used.peak_mib:,.0f} MiB",
                file=sys.stderr,
                flush=True,
            )
    return {name: Samples(used) for name, used in taken.items()}
