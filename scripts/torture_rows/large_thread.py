"""Row 14: one thread of a million comments, as a random tree and as one chain."""

import json
import random
import subprocess
import sys

from .bench import Outcome, run_json

NUMBER = 14
THREAT = "one thread of 1,000,000 comments"
COMMENTS = 1_000_000
SHAPES = ("tree", "chain")
MAP = {name: name for name in ("id", "thread", "url", "parent", "author", "created", "text")}


def measure(bench):
    """Exact, by an independent program, in a heap of 1 GiB."""
    holds = True
    measured = []
    mapping = bench.folder / "map.json"
    mapping.write_text(json.dumps(MAP))
    for shape in SHAPES:
        source = bench.folder / f"{shape}.jsonl"
        output = bench.folder / f"{shape}-out"
        _write(source, shape)
        given = (f"--input={source}", f"--map={mapping}", f"--output={output}")
        ended = bench.run("run", *given, "--quiet", heap="1g", java_options=("-XX:+UseParallelGC",))
        if ended.exit:
            holds = False
            measured.append(f"{shape}: exit {ended.exit}: {ended.err[-300:]}")
            continue
        check = [sys.executable, "-m", "statistics_check", str(source), str(mapping), str(output)]
        checked = subprocess.run(
            check,
            capture_output=True,
            text=True,
            check=False,
            env=bench.environment(PYTHONPATH=str(bench.home / "scripts"), PYTHONDONTWRITEBYTECODE="1"),
        )
        holds = holds and checked.returncode == 0
        said = checked.stdout.strip().splitlines() or checked.stderr.strip().splitlines() or [""]
        measured.append(f"{shape}: {run_json(output)['cpu_seconds']:.0f} CPU s, {said[-1]}")
        source.unlink()
    return Outcome(holds, "; ".join(measured))


def _write(path, shape):
    choice = random.Random(14)
    words = [f"w{number}" for number in range(2000)]
    with open(path, "w", encoding="utf-8") as file:
        for number in range(COMMENTS):
            comment = {
                "id": f"c{number}",
                "thread": "long",
                "url": "https://pier.example/long",
                "parent": _parent(choice, shape, number),
                "author": f"Reader {choice.randrange(50_000)}",
                "created": 1_600_000_000 + 7 * number + choice.randrange(20),
                "text": " ".join(choice.choices(words, k=5 + choice.randrange(30))),
            }
            file.write(json.dumps(comment) + "\n")


def _parent(choice, shape, number):
    if number == 0:
        return None
    if shape == "chain":
        return f"c{number - 1}"
    return None if choice.random() < 0.25 else f"c{choice.randrange(number)}"
