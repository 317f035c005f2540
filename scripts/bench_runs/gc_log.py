"""What a JVM says of its collections."""

import re

_SIZES = re.compile(r"Pause (Young|Full) .* (\d+)M->(\d+)M\(\d+M\)")


def option(path):
    """Has the JVM write what held_mib reads."""
    return f"-Xlog:gc:file={path}"


def held_mib(path):
    """The most that a full collection left; where there was none, the most that any left.

    What a young one leaves has the dead of the old generation in it, up to all of the heap.
    """
    found = [match for line in path.read_text().splitlines() if (match := _SIZES.search(line))]
    full = [match for match in found if match[1] == "Full"]
    return max((int(match[3]) for match in full or found), default=0)
