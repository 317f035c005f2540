"""Row 11: small files that unpack to very large ones."""

import gzip
import resource

from . import archives, bomb_parts, pages
from .bench import Outcome, rows
from .bomb_parts import GIB

NUMBER = 11
THREAT = "bombs"
SIZE = 10 * GIB // (100 << 20) * (100 << 20)


def measure(bench):
    """Each bomb beside a page, in a heap of 512 MB: rejected with a reason, all else kept."""
    wrong, slowest = [], (0, "")
    for name, make, kept, reasons in BOMBS:
        folder = bench.folder / name
        folder.mkdir()
        (folder / name).write_bytes(make())
        (folder / "page.txt").write_text(pages.text_page(0), encoding="utf-8")
        output = bench.folder / f"{name}-out"
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        ended = bench.run("run", f"--input={folder}", f"--output={output}", "--quiet", heap="512m")
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        slowest = max(slowest, (cpu, name))
        found = None
        if ended.exit == 0:
            found = (len(rows(output, "documents")) - 1,
                     [row["reason"] for row in rows(output, "rejects")])
        if found != (kept, reasons):
            wrong.append(f"{name}: exit {ended.exit}, {found} {ended.err[:200]}")
        (folder / name).unlink()
    return Outcome(not wrong, f"{len(BOMBS) - len(wrong)} of {len(BOMBS)} bombs; the slowest, {slowest[1]}, "
                   f"took {slowest[0]:.0f} CPU s" + "".join(f"; {w}" for w in wrong))


def _pages():
    return [pages.text_page(number).encode() for number in range(1, 5)]


def _warc(bad):
    """Two records, the bad one, two records; each a member."""
    records = [archives.response(number) for number in range(1, 5)]
    return b"".join(archives.members(records[:2] + [bad] + records[2:]))


def _encoded(encoding, body):
    head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: {encoding}\r\n\r\n"
    return _warc(archives.record("response", 9, "application/http; msgtype=response", head.encode() + body))


def _large_record():
    """A record of zeros among four, under gzip as one stream of members that follow no record."""
    whole = archives.record("conversion", 9, "text/plain", b"", length=SIZE)
    head = whole[:-4]
    good = [archives.wet_record(number) for number in range(1, 5)]
    return b"".join([gzip.compress(b"".join(good[:2]) + head), bomb_parts.gzipped(SIZE),
                     gzip.compress(b"\r\n\r\n" + b"".join(good[2:]))])


def _large_line():
    row = [f'{{"url": "http://harbour-letters.example/{number}", "text": "{_flat(number)}"}}\n'.encode()
           for number in range(1, 5)]
    return b"".join([gzip.compress(b"".join(row[:2]) + b'{"text": "'), bomb_parts.gzipped(SIZE),
                     gzip.compress(b'"}\n' + b"".join(row[2:]))])


def _flat(number):
    return pages.text_page(number).replace("\n", "\\n")


def _twice(size):
    return gzip.compress(bomb_parts.gzipped(size), mtime=0)


# Name, bytes, how many of its pages are kept, why the rest is not.
BOMBS = [
    ("page.txt.gz", lambda: bomb_parts.gzipped(SIZE), 0, ["too_large"]),
    ("page.txt.bz2", lambda: bomb_parts.bzipped(SIZE), 0, ["too_large"]),
    ("page.txt.xz", lambda: bomb_parts.xzipped(SIZE), 0, ["too_large"]),
    ("twice.txt.gz", lambda: _twice(SIZE), 0, ["too_large"]),
    ("thrice.txt.gz", lambda: gzip.compress(_twice(SIZE)), 0, ["nested"]),
    ("wide.txt.zst", lambda: bomb_parts.zstd_wide(SIZE), 0, ["too_large"]),
    ("wide.txt.xz", bomb_parts.xz_wide, 0, ["too_large"]),
    ("entries.zip", lambda: bomb_parts.zipped(_pages(), SIZE), 4, ["too_large"]),
    ("entries.tar.gz", lambda: bomb_parts.tarred(_pages(), SIZE), 4, ["too_large"]),
    ("twice.tar.gz.gz", lambda: gzip.compress(bomb_parts.tarred(_pages(), SIZE)), 2,
     ["too_large", "too_large"]),
    ("record.warc.wet.gz", _large_record, 4, ["too_large"]),
    ("line.jsonl.gz", _large_line, 4, ["too_large"]),
    ("gzip.warc.gz", lambda: _encoded("gzip", bomb_parts.gzipped(SIZE)), 4, ["too_large"]),
    ("gzip-twice.warc.gz", lambda: _encoded("gzip, gzip", _twice(SIZE)), 4, ["too_large"]),
    ("deflate.warc.gz", lambda: _encoded("deflate", bomb_parts.deflated(SIZE // 10)), 4, ["too_large"]),
    ("br.warc.gz", lambda: _encoded("br", bomb_parts.brotli_256_mib()), 4, ["too_large"]),
    ("zstd.warc.gz", lambda: _encoded("zstd", bomb_parts.zstd_wide(SIZE)), 4, ["too_large"]),
]
