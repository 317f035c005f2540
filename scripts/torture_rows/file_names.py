"""Row 20: names of files and of entries in archives that mean something elsewhere."""

import io
import os
import tarfile
import zipfile

from . import pages
from .bench import Outcome, account, listing, rows

NUMBER = 20
THREAT = "hostile file names"

# As bytes: names need not be text.
FILES = [
    b"-x", b"--output=elsewhere", b"-", b"new\nline", b"carriage\rreturn", b"con.txt", b"bell\x07",
    b"red\x1b[31m", b"title\x1b]0;mine\x07", b"eight\x9bbit", "turned\u202etxt.exe".encode(),
    b"caf\xe9", b"caf\xe8", b"with,comma",
    b"*.txt", b"[x]{y}?", b"back\\slash", b"gs:", b"per%2Fcent", b"$(touch x);`touch y`&|'\"", b" ", b"~",
    b"x" * 255,
]
ENTRIES = ["../../escaped.txt", "/tmp/belowline-absolute.txt", "a/../../b.txt", "C:\\windows\\x.txt",
           "y" * 300, "line\nend.txt", "esc\x1b[2J.txt", "NUL", "-rf", "~/x.txt"]


def measure(bench):
    """All are read, nothing appears beside the output, and nothing printed steers a terminal."""
    folder, broken = bench.folder / "in", bench.folder / "broken"
    folder.mkdir()
    broken.mkdir()
    for number, name in enumerate(FILES):
        for place, content in ((folder, pages.text_page(number).encode()), (broken, b" \n")):
            with open(os.path.join(os.fsencode(place), name), "wb") as file:
                file.write(content)
    (bench.folder / "a.tar").write_bytes(_tar())
    (bench.folder / "a.zip").write_bytes(_zip())
    before = set(listing(bench.folder))
    output = bench.folder / "out"
    ended = bench.run("run", f"--input={folder},a.tar,a.zip", f"--output={output}")
    failed = bench.run("run", f"--input={broken}", f"--output={bench.folder / 'none'}")
    wrong = []
    if ended.exit or failed.exit != 1:
        wrong.append(f"exits {ended.exit} and {failed.exit}: {ended.err[-300:]}")
    else:
        wrong += _lost(output)
        own = {path for path in listing(bench.folder) if path != "out" and not path.startswith("out/")}
        wrong += [f"written beside the output: {path!r}" for path in sorted(own - before)]
    wrong += [f"{path} was written" for path in ("/tmp/belowline-absolute.txt",) if os.path.exists(path)]
    for said in (ended.out, ended.err, failed.out, failed.err):
        wrong += ["controls on the terminal"] if any(_steers(c) for c in said) else []
    return Outcome(
        not wrong,
        f"{len(FILES)} files and {2 * len(ENTRIES)} entries: {len(wrong)} wrong"
        + "".join(f"; {line}" for line in wrong))


def _lost(output):
    """Each input is one document with a name of its own, and the output has the usual files."""
    expected = len(FILES) + 2 * len(ENTRIES)
    inputs = {row["input"] for row in rows(output, "documents")}
    if len(inputs) != expected or account(output)["total"]["kept"] != expected:
        yield f"{len(inputs)} of {expected} names are there"
    strange = [name for name in listing(output) if not name.replace("_", "").replace(".", "").isalnum()]
    if strange:
        yield f"strange names in the output: {strange}"


def _steers(c):
    return (ord(c) < 32 and c != "\n") or 0x7F <= ord(c) < 0xA0 or 0x202A <= ord(c) <= 0x202E


def _tar():
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for number, name in enumerate(ENTRIES, start=100):
            content = pages.text_page(number).encode()
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            tar.addfile(entry, io.BytesIO(content))
    return packed.getvalue()


def _zip():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for number, name in enumerate(ENTRIES, start=200):
            archive.writestr(zipfile.ZipInfo(name), pages.text_page(number))
    return packed.getvalue()
