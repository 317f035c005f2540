"""Row 13: replies that go round in circles, to themselves, to nobody, and ids that are there twice."""

import json
import random

from .bench import Outcome, account, rows

NUMBER = 13
THREAT = "cycles, self-replies, orphans, duplicate ids"
GRAPHS = 1000
COLUMNS = ("orphans", "self_parents", "cycles", "duplicate_ids")
MAP = {name: name for name in ("id", "thread", "url", "parent", "author", "created", "text")}


def measure(bench):
    """Random graphs; what was injected into each must be what the table counts for it."""
    choice = random.Random(13)
    injected = {}
    lines = []
    for graph in range(GRAPHS):
        comments, faults = _graph(choice, graph)
        injected[f"http://harbour-letters.example/{graph}"] = faults
        lines += comments
    choice.shuffle(lines)
    (bench.folder / "in.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    (bench.folder / "map.json").write_text(json.dumps(MAP))
    given = (f"--input={bench.folder / 'in.jsonl'}", f"--map={bench.folder / 'map.json'}")
    ended = bench.run("run", *given, f"--output={bench.folder / 'out'}", "--quiet")
    if ended.exit:
        return Outcome(False, f"exit {ended.exit}: {ended.err}")

    urls = {row["article_id"]: row["canonical_url"] for row in rows(bench.folder / "out", "articles")}
    wrong = 0
    in_all = [sum(counts) for counts in zip(*injected.values(), strict=True)]
    for row in rows(bench.folder / "out", "threads"):
        found = tuple(int(row[name]) for name in COLUMNS)
        wrong += found != injected.pop(urls[row["article_id"]], None)
    total = account(bench.folder / "out")["total"]
    duplicates = total["rejected"]
    holds = not wrong and not injected and duplicates == in_all[-1] and len(lines) == total["read"]
    return Outcome(
        holds,
        f"{GRAPHS - wrong} of {GRAPHS} graphs counted as injected; in all "
        + ", ".join(f"{count} {name}" for count, name in zip(in_all, COLUMNS, strict=True))
        + f"; {duplicates} rejected as duplicates",
    )


def _graph(choice, graph):
    """Comments of a sound forest, then broken at places that do not meet; and the counts."""
    size = choice.randint(12, 40)
    comments = [
        {
            "id": f"{graph}-{number}",
            "thread": str(graph),
            "url": f"http://harbour-letters.example/{graph}",
            "parent": f"{graph}-{choice.randrange(number)}" if number and choice.random() < 0.7 else None,
            "author": f"Reader {choice.randrange(9)}",
            "created": 1_400_000_000 + 60 * number,
            "text": f"What {number} says of the pier.",
        }
        for number in range(size)
    ]
    # Each fault has a comment of its own, so that none hides another.
    broken = choice.sample(range(size), 8)
    orphans = self_parents = cycles = duplicates = 0
    for place in broken[: choice.randint(0, 3)]:
        comments[place]["parent"] = f"{graph}-nobody-{place}"
        orphans += 1
    for place in broken[3 : choice.randint(3, 5)]:
        comments[place]["parent"] = comments[place]["id"]
        self_parents += 1
    # The first of a pair that reply to each other closes the circle.
    if choice.random() < 0.5:
        one, other = broken[5], broken[6]
        comments[one]["parent"], comments[other]["parent"] = comments[other]["id"], comments[one]["id"]
        cycles += 1
    if choice.random() < 0.5:
        again = dict(comments[broken[7]], text="Said again.", created=1_500_000_000)
        comments.append(again)
        duplicates += 1
    return comments, (orphans, self_parents, cycles, duplicates)
