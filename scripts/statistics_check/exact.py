"""Numbers that are as exact as a double can be."""

import decimal
import functools
from collections import Counter

decimal.getcontext().prec = 40
_TWO = decimal.Decimal(2).ln()
_LAST = decimal.Decimal("1e-32")


def ratio(part, whole):
    """The quotient of two whole numbers, rounded once; None where there is nothing to divide by."""
    return part / whole if whole else None


def variance(values):
    """The population variance of whole numbers."""
    count, total = len(values), sum(values)
    return ratio(count * sum(value * value for value in values) - total * total, count * count)


def median(values):
    """The middle, or the mean of the two in the middle."""
    ascending = sorted(values)
    count = len(ascending)
    if not count:
        return None
    return (ascending[(count - 1) // 2] + ascending[count // 2]) / 2


@functools.lru_cache(maxsize=None)
def _log2(value):
    return decimal.Decimal(value).ln() / _TWO


def entropy(parts):
    """In bits; of whole numbers above 0."""
    if not parts:
        return None
    whole = sum(parts)
    weighted = sum(
        (decimal.Decimal(size * often) * _log2(size) for size, often in Counter(parts).items()),
        decimal.Decimal(0),
    )
    return float(abs(_log2(whole) - weighted / whole).quantize(_LAST))


def gini(parts):
    """The mean of |x − y| over all pairs, over twice the mean."""
    if not parts:
        return None
    before = differences = 0
    for index, part in enumerate(sorted(parts)):
        differences += part * index - before
        before += part
    return differences / (len(parts) * before)
