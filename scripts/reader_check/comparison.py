"""What a reader found, beside what is there."""

import math


def differences(wanted, found, where):
    """Yields a sentence for each cell that is not the same."""
    if list(wanted) != list(found):
        yield f"{where}: other columns"
        return
    for name, values in wanted.items():
        if len(values) != len(found[name]):
            yield f"{where}.{name}: {len(found[name])} rows, not {len(values)}"
            continue
        for row, (one, other) in enumerate(zip(values, found[name])):
            if not _same(one, other):
                yield f"{where}.{name}, row {row + 1}: {other!r:.80}, not {one!r:.80}"


def _same(one, other):
    if isinstance(one, float) and isinstance(other, float):
        return one == other or math.isnan(one) and math.isnan(other)
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    return one == other and (isinstance(one, float) == isinstance(other, float))
