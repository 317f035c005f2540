"""Extracts the text of all pages of a folder, so many times; prints of how many it found some.

    extract_with_trafilatura.py FOLDER TIMES
"""

import sys

import trafilatura

from peer_pages import of


def main(folder, times):
    """Pages as bytes, as the library wants them."""
    found = 0
    for _ in range(int(times)):
        for path in of(folder):
            found += trafilatura.extract(path.read_bytes()) is not None
    print(found)


main(*sys.argv[1:])
