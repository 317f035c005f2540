"""Row 9: files that end early, as an interrupted download leaves them."""

import random
from collections import Counter
from itertools import accumulate

from . import archives, pages
from .bench import Outcome, rows

NUMBER = 9
THREAT = "truncated gzip and zstd"
RECORDS = 100
CUTS = 100


def measure(bench):
    """Of each cut file all whole records, and one reject with its place; of the other files all."""
    wrong, kept = [], 0
    for name, parts in _archives():
        folder = bench.folder / name
        folder.mkdir()
        ends = list(accumulate(map(len, parts)))
        content = b"".join(parts)
        (folder / f"whole.{name}").write_bytes(content)
        (folder / "page.txt").write_text(pages.text_page(0), encoding="utf-8")
        wanted = {f"whole.{name}": (len(parts), 0), "page.txt": (1, 0)}
        for cut in random.Random(9).sample(range(len(parts[0]), len(content)), CUTS):
            file = f"{cut:09}.{name}"
            (folder / file).write_bytes(content[:cut])
            whole = sum(end <= cut for end in ends)
            wanted[file] = (whole, 0 if cut in ends else 1)
        found = _found(bench, folder)
        kept += sum(records for records, _ in found.values())
        # A record is whole too where the cut took but the trailer of its member.
        wrong += [f"{file}: {wanted[file]} wanted, {found[file]} found" for file in wanted
                  if not (wanted[file][0] <= found[file][0] <= wanted[file][0] + 1
                          and wanted[file][1] == found[file][1])]
    files = len(list(_kinds())) * (CUTS + 2)
    return Outcome(not wrong, f"{files - len(wrong)} of {files} files, {kept} records"
                   + "".join(f"; {w}" for w in wrong[:5]))


def _kinds():
    for record in (archives.wet_record, archives.response):
        for packed in (archives.members, archives.frames):
            yield record, packed


def _archives():
    """A name's ending, and the members or frames, each of a record."""
    for record, packed in _kinds():
        ending = ("warc.wet" if record is archives.wet_record else "warc")
        packing = "gz" if packed is archives.members else "zst"
        records = [record(number, comments=1, paragraphs=2) for number in range(RECORDS)]
        yield f"{ending}.{packing}", packed(records)


def _found(bench, folder):
    """Kept records and placed rejects of each file."""
    output = bench.folder / f"{folder.name}-out"
    ended = bench.run("run", f"--input={folder}", f"--output={output}", "--quiet", heap="512m")
    if ended.exit:
        return Counter()
    name = lambda row: row["input"].rsplit("/", 1)[-1]
    kept = Counter(name(row) for row in rows(output, "documents"))
    rejects = Counter(name(row) for row in rows(output, "rejects")
                      if row["reason"] == "truncated" and row["offset"] and row["record"])
    others = Counter(name(row) for row in rows(output, "rejects")) - rejects
    return {file: (kept[file], rejects[file] + 100 * others[file]) for file in kept | rejects | others}
