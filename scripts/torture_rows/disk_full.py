"""Row 4: a disk that is full before the run is done."""

import shutil
import subprocess
import threading
import time

from . import corpora, outputs
from .bench import Outcome, Skipped, listing

NUMBER = 4
THREAT = "disk full"
SHARES = (10, 30, 50, 70, 90)


def measure(bench):
    """Exit 1, the old output whole, temporary files gone; and the run after, with room, is clean."""
    old = corpora.write(bench.folder / "old", range(200))
    new = corpora.write(bench.folder / "new", range(100, 3000))
    plenty = _mounted(bench.folder / "plenty", 4 << 30)
    try:
        bench.run("run", f"--input={old}", f"--output={plenty / 'out'}", "--quiet")
        published = outputs.tables(plenty / "out")
        held = _bytes(plenty)
        need = _peak(bench, new, plenty) - held
        clean = outputs.tables(plenty / "out")
    finally:
        _unmount(plenty)

    wrong = []
    for share in SHARES:
        disk = _mounted(bench.folder / f"disk-{share}", held + need * share // 100)
        try:
            (disk / "tmp").mkdir()
            bench.run("run", f"--input={old}", f"--output={disk / 'out'}", "--quiet", **_on(disk))
            ended = bench.run(*_again(new, disk), **_on(disk))
            faults = outputs.whole(disk / "out")
            if ended.exit != 1 or faults or outputs.tables(disk / "out") != published:
                wrong.append(f"{share} %: exit {ended.exit}, {faults}, {ended.err[-300:]}")
            elif "space" not in ended.err:
                wrong.append(f"{share} %: the reason is not told: {ended.err[-300:]}")
            left = [name for name in listing(disk) if not name.startswith("out")]
            if left != ["tmp"]:
                wrong.append(f"{share} %: left {left}")
            subprocess.run(["mount", "-o", "remount,size=4g", str(disk)], check=True)
            ended = bench.run(*_again(new, disk), **_on(disk))
            if ended.exit or outputs.tables(disk / "out") != clean:
                wrong.append(f"{share} %: exit {ended.exit} of the run with room, or other bytes")
        finally:
            _unmount(disk)
    return Outcome(
        not wrong,
        f"{len(SHARES) - len({line.split(' ')[0] for line in wrong})} of {len(SHARES)} as promised,"
        f" need {need >> 10} KiB beside the old output" + "".join(f"; {line}" for line in wrong),
    )


def _again(source, disk):
    return ("run", f"--input={source}", f"--output={disk / 'out'}", "--quiet", "--overwrite")


def _on(disk):
    return {"java_options": (f"-Djava.io.tmpdir={disk / 'tmp'}",)}


def _peak(bench, source, disk):
    """The most bytes on the disk during a run."""
    peak = 0
    done = threading.Event()

    def watch():
        nonlocal peak
        while not done.is_set():
            peak = max(peak, _bytes(disk))
            time.sleep(0.01)

    (disk / "tmp").mkdir()
    watcher = threading.Thread(target=watch)
    watcher.start()
    bench.run(*_again(source, disk), **_on(disk))
    done.set()
    watcher.join()
    return peak


def _bytes(disk):
    return shutil.disk_usage(disk).used


def _mounted(folder, size):
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "none", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        raise Skipped("no right to mount a small disk (tmpfs)")
    return folder


def _unmount(folder):
    subprocess.run(["umount", "-l", str(folder)], check=True)
