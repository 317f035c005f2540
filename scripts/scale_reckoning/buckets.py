"""How large the largest bucket becomes, where few threads have most comments.

Sizes of threads are drawn from a Pareto distribution. Of billions, the largest are drawn by rank, each
with its bucket; the many small ones are their sum, which is drawn as one number a bucket.
"""

import hashlib
import random
import statistics

from .month import PAGES

TAIL = 1.2  # as scripts/generate-comments has it
LARGEST_PAGE = 32 << 20
RANKED = 200_000
BUCKETS = (32, 512, 4_096, 32_768)
CHECKED_THREADS = 50_000
CHECKED_RANKS = 1_000
CHECKS = 61


def largest(threads, buckets, mean, most, generator, ranked=RANKED):
    """The largest bucket over the mean of all.

    mean: of the sizes of threads, if none were cut; most: no thread is larger; ranked: how many of the
    largest are drawn by themselves
    """
    least = mean * (TAIL - 1) / TAIL
    sums = [0.0] * buckets
    rank = size = 0.0
    for _ in range(ranked):
        rank += generator.expovariate(1)
        size = min(most, least * (threads / rank) ** (1 / TAIL)) if rank < threads else least
        sums[generator.randrange(buckets)] += size
    rest = (threads - ranked) / buckets
    below, square = _moments(least, size)
    for i in range(buckets):
        sums[i] += generator.gauss(rest * below, (rest * square) ** 0.5)
    return max(sums) / statistics.fmean(sums)


def _moments(least, most):
    """The mean of sizes below the largest, and of their squares."""
    share = 1 - (least / most) ** TAIL
    if share <= 0:
        return least, least**2
    scale = TAIL * least**TAIL / share
    first = scale / (TAIL - 1) * (least ** (1 - TAIL) - most ** (1 - TAIL))
    return first, scale / (2 - TAIL) * (most ** (2 - TAIL) - least ** (2 - TAIL))


def one_by_one(threads, buckets, generator):
    """The same with each thread drawn by itself, and put into the bucket that a run puts its id into."""
    sums = [0.0] * buckets
    for thread in range(threads):
        digits = hashlib.sha256(f"https://quay.example/{thread}".encode()).hexdigest()[:8]
        sums[int(digits, 16) * buckets >> 32] += generator.paretovariate(TAIL)
    return max(sums) / statistics.fmean(sums)


def table(page, seed):
    """Lines of Markdown: all pages of a month, and an export with no bound to its threads."""
    lines = [
        "| buckets | pages, none over 32 MiB: the mean, the largest | threads without bound: the largest |",
        "|---|---|---|",
    ]
    for count in BUCKETS:
        mean = PAGES * page.read / count
        generator = random.Random(seed)
        bounded = largest(PAGES, count, page.read, LARGEST_PAGE, generator)
        free = largest(PAGES, count, page.read, float("inf"), generator)
        lines.append(
            f"| {count:,} | {mean / 1e9:,.1f} GB, {mean * bounded / 1e9:,.1f} GB ({bounded:.3f} times) "
            f"| {free:.2f} times |"
        )
    return lines


def check(seed):
    """Lines of Markdown: what is drawn by rank beside what is drawn one by one."""
    lines = [
        f"| {CHECKED_THREADS:,} threads: the largest bucket over the mean | by rank | one by one |",
        "|---|---|---|",
    ]
    for count in BUCKETS[:2]:
        generator = random.Random(seed)
        mean = TAIL / (TAIL - 1)
        ranked = [
            largest(CHECKED_THREADS, count, mean, float("inf"), generator, CHECKED_RANKS)
            for _ in range(CHECKS)
        ]
        drawn = [one_by_one(CHECKED_THREADS, count, generator) for _ in range(CHECKS)]
        lines.append(f"| {count} buckets, {CHECKS} draws | {_shown(ranked)} | {_shown(drawn)} |")
    return lines


def _shown(values):
    low, middle, high = statistics.quantiles(values, n=4)
    return f"{middle:.2f} (a half of them {low:.2f}–{high:.2f})"
