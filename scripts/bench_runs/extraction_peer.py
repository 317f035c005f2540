"""A full run beside trafilatura, a Python library that does no more than find the text of a page."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from . import peer_pages
from .bench import Outcome, Skipped

NAME = "peer"
WORK = "HTML pages: CPU a page of a run with all tables over trafilatura's extraction alone"
BAR = 0.125
RELEASE = "trafilatura==2.3.1"
# Which it needs and does not ask for.
BESIDE = "lxml_html_clean"
FEWEST = 3_000


def measure(bench):
    """CPU a page of whole processes, by turns, start-up shared by all pages."""
    python = _installed(bench.folder / "trafilatura")
    given = bench.wanted.peer_pages
    pages = Path(given) if given else bench.pages_of("peer", pages=300, files=1, packing="files")
    times = -(-(600 if bench.wanted.small else FEWEST) // len(peer_pages.of(pages)))
    archives = bench.folder / "peer-archives"
    shutil.rmtree(archives, ignore_errors=True)
    archives.mkdir()
    count = peer_pages.pack(pages, times, archives)
    program = Path(__file__).with_name("extract_with_trafilatura.py")
    taken = bench.by_turns(
        {
            "run": bench.run_command(archives, bench.folder / "peer-run"),
            "trafilatura": [python, program, pages, str(times)],
        }
    )
    run, peer = (taken[name].median("cpu") / count * 1000 for name in ("run", "trafilatura"))
    return Outcome(
        run / peer <= BAR,
        f"{run / peer:.3f} (1/{peer / run:.1f}): run {run:.2f} ms a page, {RELEASE.replace('==', ' ')} "
        f"{peer:.2f} ms, {count:,} pages; run {taken['run'].shown('cpu')} CPU s, "
        f"trafilatura {taken['trafilatura'].shown('cpu')} CPU s",
    )


def _installed(folder):
    """The Python of an environment that has the library, made at first use."""
    python = folder / "bin" / "python"
    try:
        if not python.exists():
            subprocess.run([sys.executable, "-m", "venv", folder], check=True, capture_output=True)
        check = [python, "-c", "import trafilatura"]
        if subprocess.run(check, check=False, capture_output=True).returncode:
            install = [python, "-m", "pip", "install", "--quiet", RELEASE, BESIDE]
            subprocess.run(install, check=True, capture_output=True, env=os.environ)
    except (OSError, subprocess.CalledProcessError) as error:
        raise Skipped(f"{RELEASE} cannot be installed: {error}") from error
    return python
