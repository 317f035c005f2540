"""Pages of a folder, again and again at addresses of their own, so that none is a capture of another."""

import gzip
import re
from pathlib import Path

FILES = 8

# A page that names its own address would be the same article each time.
_OWN_ADDRESS = re.compile(rb"canonical|og:url", re.IGNORECASE)


def of(folder):
    """The pages, by name."""
    return sorted(path for path in Path(folder).iterdir() if path.suffix in (".html", ".htm"))


def pack(folder, times, archives):
    """Writes web archives of all pages, so many times, into the empty folder; how many pages."""
    pages = [path.read_bytes() for path in of(folder)] * times
    for part in range(FILES):
        with open(archives / f"pages-{part}.warc.gz", "wb") as file:
            for number in range(part, len(pages), FILES):
                record = _response(pages[number], number)
                file.write(gzip.compress(record, compresslevel=6, mtime=0))
    return len(pages)


def _response(page, number):
    body = _OWN_ADDRESS.sub(b"elsewhere", page)
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(body)
    return (
        b"WARC/1.0\r\nWARC-Type: response\r\n"
        b"WARC-Target-URI: http://pages.example/%d\r\n"
        b"WARC-Date: 2020-01-01T00:00:00Z\r\n"
        b"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%012d>\r\n"
        b"Content-Type: application/http; msgtype=response\r\n"
        b"Content-Length: %d\r\n\r\n" % (number, number, len(http) + len(body))
    ) + http + body + b"\r\n\r\n"
