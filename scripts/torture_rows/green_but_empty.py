"""Row 1: corpora that cannot give a table, or not a whole one."""

import gzip

from . import archives, pages
from .bench import Outcome, account

NUMBER = 1
THREAT = "green but empty"


def measure(bench):
    """Twelve broken corpora; each says which exits are right, and what is read and kept."""
    wrong = []
    for name, files, options, exit_, counts in CORPORA:
        folder = bench.folder / name
        folder.mkdir()
        for file, content in files.items():
            (folder / file).write_bytes(content)
        output = bench.folder / f"{name}-out"
        ended = bench.run("run", f"--input={folder}", f"--output={output}", "--quiet", *options)
        found = (ended.exit, _counts(output) if output.exists() else None)
        if found != (exit_, counts):
            wrong.append(f"{name}: expected {exit_} {counts}, found {found[0]} {found[1]}")
    return Outcome(not wrong, f"{len(CORPORA) - len(wrong)} of {len(CORPORA)} right" + "".join(
        f"; {line}" for line in wrong))


def _counts(output):
    """Read, kept, skipped and rejected; the sum must be right."""
    total = account(output)["total"]
    counts = tuple(total[name] for name in ("read", "kept", "skipped", "rejected"))
    return counts if counts[0] == sum(counts[1:]) else ("unbalanced", *counts)


_PAGE = pages.text_page(1).encode()
_RECORD = archives.wet_record(1)

# Name, files, options, the exit, and read, kept, skipped, rejected where a run is published.
CORPORA = [
    ("empty-folder", {}, [], 2, None),
    ("empty-files", {"a.txt": b"", "b.txt": b""}, [], 1, None),
    ("empty-allowed", {"a.txt": b"", "b.txt": b""}, ["--allow-empty"], 0, (2, 0, 0, 2)),
    ("only-hidden", {".a.txt": _PAGE, "_b.txt": _PAGE}, [], 2, None),
    ("binary", {"a.bin": bytes(range(256)) * 64}, [], 1, None),
    ("gzip-of-nothing", {"a.gz": gzip.compress(b"")}, [], 1, None),
    ("no-gzip", {"a.txt.gz": b"\x1f\x8b" + b"\xff" * 500}, [], 1, None),
    ("only-requests", {"a.warc": archives.record("request", 1, "application/http", b"GET / HTTP/1.1\r\n\r\n")},
     [], 1, None),
    ("one-of-three", {"a.txt": _PAGE, "b.txt": b"", "c.txt": b"\x00" * 900}, [], 0, (3, 1, 0, 2)),
    ("too-many-rejects", {"a.txt": _PAGE, "b.txt": b""}, ["--max-rejects=0"], 3, (2, 1, 0, 1)),
    ("too-large", {"a.txt": _PAGE}, ["--max-page-bytes=100"], 1, None),
    ("half-a-json", {"a.txt": _PAGE, "b.json": b'{"children": ['}, [], 0, (2, 1, 0, 1)),
]
