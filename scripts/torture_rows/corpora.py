"""Folders of invented pages for runs of a few seconds."""

import gzip
import random

from . import archives


def write(folder, numbers, files=1, seed=0, comments=6):
    """Packs a WET record a number into so many files, in the order of the seed; returns the folder."""
    folder.mkdir(parents=True)
    order = random.Random(seed)
    numbers = list(numbers)
    if seed:
        order.shuffle(numbers)
    for file in range(files):
        records = [archives.wet_record(number, comments=comments) for number in numbers[file::files]]
        plain = order.random() < 0.5
        name = f"{order.randrange(1 << 30):08x}-{file}.warc.wet" + ("" if plain else ".gz")
        content = b"".join(records if plain else archives.members(records))
        (folder / name).write_bytes(content)
    (folder / "broken.gz").write_bytes(gzip.compress(b"", mtime=0))
    return folder
