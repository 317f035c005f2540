"""What a JVM says of its collections."""

import re

_SIZES = re.compile(r"Pause .* (\d+)M->(\d+)M\(\d+M\)")


def option(path):
    """Has the JVM write what held_mib reads."""
    return f"-Xlog:gc:file={path}"


def held_mib(path):
    """The most that was held after a collection."""
    sizes = [int(found[2]) for line in path.read_text().splitlines() if (found := _SIZES.search(line))]
    return max(sizes, default=0)
