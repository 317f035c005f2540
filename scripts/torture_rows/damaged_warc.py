"""Row 10: web archives with one damaged record among ten."""

import random
import re
from collections import Counter

from . import archives
from .bench import Outcome, rows

NUMBER = 10
THREAT = "damage inside a web archive"
RECORDS = 10
FILES = 20
POSITIONS = {"first": 0, "middle": 5, "last": 9}


def measure(bench):
    """Of ten records nine, whatever is wrong with the tenth, and a reject that counts what is lost."""
    folder = bench.folder / "archives"
    folder.mkdir()
    wanted = {}
    choice = random.Random(10)
    for kind, damage in KINDS.items():
        for position, place in POSITIONS.items():
            for number in range(FILES):
                for ending, content in damage(choice, number, place).items():
                    file = f"{kind}-{position}-{number}.{ending}"
                    (folder / file).write_bytes(content)
                    wanted[file] = {record for record in range(RECORDS) if record != place}
    output = bench.folder / "out"
    ended = bench.run("run", f"--input={folder}", f"--output={output}", "--quiet", heap="512m")
    if ended.exit:
        return Outcome(False, f"exit {ended.exit}: {ended.err[:200]}")
    found = {}
    for row in rows(output, "documents"):
        record = int(row["url"].rsplit("/", 1)[-1]) % RECORDS
        found.setdefault(row["input"].rsplit("/", 1)[-1], set()).add(record)
    counted = Counter(row["input"].rsplit("/", 1)[-1] for row in rows(output, "rejects")
                      if re.search(r"\d+ bytes of content are lost", row["detail"]) and row["offset"])
    wrong = [f"{file}: {sorted(found.get(file, ()))} kept, {counted[file]} rejects" for file in wanted
             if not wanted[file] <= found.get(file, set()) or counted[file] < 1]
    kept = sum(len(wanted[file] & found.get(file, set())) for file in wanted)
    return Outcome(not wrong, f"{len(wanted) - len(wrong)} of {len(wanted)} files, {kept} of "
                   f"{9 * len(wanted)} records, {sum(counted.values())} rejects"
                   + "".join(f"; {w}" for w in wrong[:5]))


def _records(number):
    """Half of the files are pages as text, half as sent."""
    record = archives.wet_record if number % 2 else archives.response
    return [record(number * RECORDS + place, comments=2, paragraphs=2) for place in range(RECORDS)]


def _bad_member(choice, number, place):
    """Sixteen bytes of a member or frame are noise: anywhere, behind the frame's flags."""
    files = {}
    for ending, packed in (("warc.gz", archives.members), ("warc.zst", archives.frames)):
        members = packed(_records(number))
        bad = bytearray(members[place])
        start = choice.randrange(0 if packed is archives.members else 6, len(bad) - 16)
        bad[start:start + 16] = choice.randbytes(16)
        members[place] = bytes(bad)
        files[ending] = b"".join(members)
    return files


def _bad_length(length):
    """The length that a record's header tells is another one: plain, and each record a member."""

    def damage(choice, number, place):
        records = _records(number)
        told = re.search(rb"WARC-Record-ID.*?Content-Length: (\d+)", records[place], re.DOTALL)
        other = length(choice, int(told[1])).encode()
        records[place] = records[place][:told.start(1)] + other + records[place][told.end(1):]
        return {"warc": b"".join(records), "warc.gz": b"".join(archives.members(records))}

    return damage


KINDS = {
    "member": _bad_member,
    "wrong": _bad_length(lambda choice, right: str(choice.choice(
        [right + choice.randrange(1, 20000), right * 10, right - choice.randrange(5, 1000),
         choice.randrange(10**9, 10**18)]))),
    "negative": _bad_length(lambda choice, right: str(-right)),
    "digits": _bad_length(lambda choice, right: str(choice.randrange(10**19, 10**20))),
    "text": _bad_length(lambda choice, right: choice.choice(["many", "1e3", "0x10", "twelve bytes", ""])),
}
