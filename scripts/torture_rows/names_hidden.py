"""Row 22: names where pseudonyms or none were asked for, and the key."""

import base64
import json

from . import named_dumps
from .bench import Outcome, account, rows

NUMBER = 22
THREAT = "names where pseudonyms were asked for; the key"

KEY = "canary of a key: 9f1c77"


def measure(bench):
    """Runs over canaries in every mode; whatever leaves them is searched."""
    folder, broken = bench.folder / "dumps", bench.folder / "broken"
    for place, files in ((folder, named_dumps.dumps()), (broken, named_dumps.broken())):
        place.mkdir()
        for name, content in files.items():
            (place / name).write_bytes(content)
    (bench.folder / "map.json").write_text(json.dumps(named_dumps.MAP), encoding="utf-8")
    (bench.folder / "key").write_text(KEY + "\n", encoding="utf-8")
    given = [f"--input={folder},{broken}", "--map=map.json", "--also=convokit,gexf", "--reject-sample=4096"]
    kept = _Run(bench, "kept", given, {}, [0])
    seen = kept.hits() > 20 and kept.rejects() >= 5
    wrong = [] if seen else ["the canaries are not there where names are kept"]
    runs = [
        _Run(bench, "file", [*given, "--people=pseudonyms", "--key-file=key"], {}, [0]),
        _Run(bench, "environment", [*given, "--people=pseudonyms", "--json"], {"BELOWLINE_KEY": KEY}, [0]),
        _Run(bench, "random", [*given, "--people=pseudonyms", "--key=random", "--csv-safe"], {}, [0]),
        _Run(bench, "none", [*given, "--people=none", "--shards=3"], {}, [0]),
        _Run(bench, "nothing", [f"--input={broken / 'none.txt'}", "--people=none"], {}, [1]),
        _Run(bench, "unmapped",
             [f"--input={broken / 'table.csv'}", "--people=pseudonyms", "--key-file=key"], {}, [1]),
        _Run(bench, "line", [*given, "--people=pseudonyms", f"--key={KEY}"], {}, [2]),
        _Run(bench, "spelled", [*given, "--people=pseudonyms", f"--keys={KEY}"], {}, [2]),
        _Run(bench, "short", [*given, "--people=pseudonyms"], {"BELOWLINE_KEY": KEY[:8]}, [2]),
        _Run(bench, "full",
             [*given, "--people=pseudonyms", "--key-file=key", "--output=/proc/none"], {}, [1, 2]),
    ]
    wrong += [line for run in runs for line in run.wrong()]
    formats = len(account(bench.folder / "file")["formats"])
    return Outcome(
        not wrong,
        f"{kept.hits()} canaries where names are kept; {len(runs)} runs over {formats} formats,"
        f" {runs[0].rejects()} rejects: {sum(run.hits() for run in runs)} hits"
        + "".join(f"; {line}" for line in wrong),
    )


class _Run:
    """One run, and all that leaves it."""

    def __init__(self, bench, name, options, variables, exits):
        self.name, self.exits = name, exits
        self.output = bench.folder / name
        if not any(option.startswith("--output=") for option in options):
            options = [*options, f"--output={self.output}"]
        self.ended = bench.run("run", *options, variables=variables)

    def parts(self):
        """Files and streams, as bytes, by name. Beside Parquet its CSV has the same cells."""
        yield "streams", (self.ended.out + self.ended.err).encode()
        if self.output.is_dir():
            for path in sorted(self.output.rglob("*")):
                if path.is_file():
                    yield str(path.relative_to(self.output)), path.read_bytes()

    def hits(self):
        """How often canaries are found."""
        return sum(content.lower().count(mark) for _, content in self.parts() for mark in _marks())

    def rejects(self):
        """Rows of rejects."""
        return len(rows(self.output, "rejects"))

    def wrong(self):
        """What is not as it should be."""
        if self.ended.exit not in self.exits:
            yield f"{self.name} exit {self.ended.exit}: {self.ended.err[-300:]}"
        for part, content in self.parts():
            found = [mark.decode() for mark in _marks() if mark in content.lower()]
            if found:
                yield f"{self.name} {part} has {found}"


def _marks():
    """In small letters: of names and addresses, and of the key in the forms that it could slip out in."""
    key = KEY.encode()
    forms = [key, key.hex().encode(), base64.b64encode(key).lower()[:24], key[:8] + b" of", key[-6:]]
    return [mark.encode() for mark in named_dumps.MARKS] + forms

