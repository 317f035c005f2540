"""Processes that outlive the command which started them, known by id and start time."""

import os
import signal
import socket
import subprocess
import time

PATIENCE = 10


def start(command, log, environment):
    """Starts a process of its own session; what it prints goes to the log. Returns how to know it again."""
    with open(log, "ab") as out:
        process = subprocess.Popen(
            [str(part) for part in command], stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT,
            env=environment, start_new_session=True)
    return {"pid": process.pid, "started": started(process.pid)}


def is_alive(known):
    """Whether the process is there; an id is used again, a start time is not."""
    return known["started"] != "" and started(known["pid"]) == known["started"]


def children(known):
    """The ids of the processes that it started, and those started."""
    found = []
    for line in subprocess.run(["ps", "-e", "-o", "pid=,ppid="], capture_output=True, text=True,
                               check=True).stdout.splitlines():
        pid, parent = map(int, line.split())
        if parent == known["pid"]:
            found += [pid, *children({"pid": pid})]
    return found


def stop(known):
    """Ends the process and those it started: asked first, killed in the end."""
    if not is_alive(known):
        return
    family = [{"pid": pid, "started": started(pid)} for pid in [known["pid"], *children(known)]]
    for how in (signal.SIGTERM, signal.SIGKILL):
        for one in family:
            kill(one, how)
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and any(map(is_alive, family)):
            time.sleep(0.1)


def kill(known, how=signal.SIGKILL):
    """Sends the signal where the process is there."""
    if is_alive(known):
        try:
            os.kill(known["pid"], how)
        except ProcessLookupError:
            pass  # it ended meanwhile


def free_ports(number):
    """Ports of the loopback address that nobody has at this moment."""
    held = []
    for _ in range(number):
        held.append(socket.create_server(("127.0.0.1", 0)))
    ports = [one.getsockname()[1] for one in held]
    for one in held:
        one.close()
    return ports


def cpu_seconds(pid):
    """What it has used; 0 where there is none."""
    asked = subprocess.run(["ps", "-o", "time=", "-p", str(pid)], capture_output=True, text=True, check=False)
    seconds = 0.0
    for part in asked.stdout.strip().split(":"):
        seconds = seconds * 60 + float(part or 0)
    return seconds


def started(pid):
    """When it was started; empty where there is none, or nothing but its exit code."""
    asked = subprocess.run(["ps", "-o", "stat=,lstart=", "-p", str(pid)], capture_output=True, text=True,
                           check=False)
    state, _, started = asked.stdout.strip().partition(" ")
    return "" if state.startswith("Z") else started.strip()
