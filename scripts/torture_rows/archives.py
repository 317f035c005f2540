"""Web archives of invented pages, as bytes."""

import gzip
import shutil
import subprocess

from . import pages
from .bench import Skipped


def wet_record(number, **shape):
    """A conversion record of one text page."""
    return record("conversion", number, "text/plain", pages.text_page(number, **shape).encode())


def response(number, **shape):
    """A response record of one HTML page."""
    body = pages.html_page(number, **shape).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(body)}\r\n\r\n"
    return record("response", number, "application/http; msgtype=response", head.encode() + body)


def record(kind, number, media_type, block, length=None):
    """A record; length overrides the Content-Length that is right."""
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\n"
        f"WARC-Target-URI: http://harbour-letters.example/{number}\r\n"
        f"WARC-Date: 2016-09-{1 + number % 28:02}T10:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012}>\r\n"
        f"Content-Type: {media_type}\r\n"
        f"Content-Length: {len(block) if length is None else length}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def members(records):
    """Each record a gzip member of its own, as web archives have it."""
    return [gzip.compress(one, mtime=0) for one in records]


def frames(records):
    """Each record a frame of Zstandard of its own, with a checksum."""
    program = shutil.which("zstd")
    if program is None:
        raise Skipped("the program zstd is not here")
    return [subprocess.run([program, "-q", "-c", "--check"], input=one, capture_output=True,
                           check=True).stdout for one in records]
