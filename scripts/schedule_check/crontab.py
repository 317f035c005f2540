"""The line of the crontab, run as cron runs it."""

import os
import re
import signal
import subprocess
import time

LINE = re.compile(r"(?:\S+ ){5}(?P<user>\S+) (?P<command>.+)")
RUN_SECONDS = 1800
MANY_PAGES = 400


def measure(place):
    """Yields what was tried, what is wrong, and what was seen."""
    variables, command = _parsed(place.text("crontab"))
    yield "first run", *_ended(_run(command, variables), {0}, silent=True)
    yield "nothing new", *_ended(_run(command, variables), {99}, silent=True)
    yield "two at once", *_two_at_once(place, command, variables)
    yield "output held by a run of somebody else", *_held(place, command, variables)


def _parsed(text):
    """The variables, and the command that cron gives to the shell: a % that is not escaped ends it."""
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    variables = dict(line.split("=", 1) for line in lines[:-1])
    command = re.split(r"(?<!\\)%", LINE.fullmatch(lines[-1])["command"])[0]
    return variables, command.replace("\\%", "%")


def _start(command, variables):
    java = {name: os.environ[name] for name in ("JAVA_HOME",) if name in os.environ}
    return subprocess.Popen([variables["SHELL"], "-c", command], env={**variables, **java, "HOME": "/"},
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def _run(command, variables):
    process = _start(command, variables)
    said = "".join(process.communicate(timeout=RUN_SECONDS))
    return process.returncode, said.strip()


def _ended(ended, expected, silent):
    code, said = ended
    faults = [] if code in expected else [f"exit {code} is none of {sorted(expected)}: {said}"]
    if silent and said:
        faults.append(f"cron would mail: {said}")
    return faults, f"exit {code}{', ' + said if said and not silent else ''}"


def _two_at_once(place, command, variables):
    _more_dumps(place)
    first = _start(command, variables)
    _wait_until(lambda: list(place.data.glob(".out.staging-*")), first)
    started = time.monotonic()
    second, said = _run(command, variables)
    seconds = time.monotonic() - started
    first.communicate(timeout=RUN_SECONDS)
    faults = [] if (first.returncode, second, said) == (0, 75, "") else ["they ended otherwise"]
    return faults, f"exit {first.returncode}, and {second} after {seconds:.1f} s"


def _held(place, command, variables):
    """Somebody's run is stopped in its middle while the line is run."""
    arguments = [f"--input={place.data}/dumps", f"--output={place.data}/out", "--overwrite", "--quiet"]
    holder = subprocess.Popen([place.home / "scripts" / "belowline", "run", *arguments],
                              stdout=subprocess.DEVNULL)
    _wait_until(lambda: list(place.data.glob(".out.staging-*")), holder)
    holder.send_signal(signal.SIGSTOP)
    try:
        faults, seen = _ended(_run(command, variables), {75}, silent=False)
    finally:
        holder.send_signal(signal.SIGCONT)
        holder.wait(RUN_SECONDS)
    return faults + ([] if holder.returncode == 0 else [f"the other ended with {holder.returncode}"]), seen


def _more_dumps(place):
    """So many that a run can be met on its way."""
    page = next((place.data / "dumps").iterdir()).read_text(encoding="utf-8")
    for number in range(MANY_PAGES):
        changed = page.replace("Truce?", f"Truce, number {number}?")
        (place.data / "dumps" / f"more-{number}.txt").write_text(changed, encoding="utf-8")


def _wait_until(seen, process):
    until = time.monotonic() + RUN_SECONDS
    while not seen() and process.poll() is None and time.monotonic() < until:
        time.sleep(0.01)
