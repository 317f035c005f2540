"""The same bytes in a store as in a folder, from a store as from a folder."""

import json
import time

# These say where a record lay, and the last has their digests.
PLACES = ("documents", "rejects", "croissant.json")


def measure(bench):
    """Yields what each check is called, what is wrong, and the figures."""
    both = f"{bench.store.url('in/fixtures/*/input')},{bench.store.url('in/small/')}"
    for name, options in {
            "fixtures and 400 pages": [],
            "shards and more files": ["--shards=3", "--also=convokit,gexf"],
            "one format, no names": ["--formats=parquet", "--people=none"]}.items():
        output = bench.output()
        local = bench.folder / f"local-{output[:-1]}"
        started = time.monotonic()
        exit_code, err = bench.run([f"--input={both}", f"--output={bench.store.url(output)}", *options])
        seconds = time.monotonic() - started
        wrong = [f"exit {exit_code}: {err.strip()}"] if exit_code else []
        faults, theirs = bench.shown(output)
        exit_code, err = bench.run([f"--input={both}", f"--output={local}", *options])
        ours = _digests(local) if exit_code == 0 else {}
        wrong += faults + _differences(theirs, ours) + bench.strays(output)
        yield f"{name}: to the store and to a folder", wrong, f"{len(theirs)} files, {seconds:.0f} s"
    inputs = f"{bench.home / 'fixtures' / '*' / 'input'},{bench.small}"
    output = bench.output()
    exit_code, err = bench.run([f"--input={inputs}", f"--output={bench.store.url(output)}"])
    wrong = [f"exit {exit_code}: {err.strip()}"] if exit_code else []
    faults, from_folder = bench.shown(output)
    exit_code, _ = bench.run([f"--input={both}", f"--output={bench.store.url(output)}", "--overwrite"])
    more, from_store = bench.shown(output)
    wrong += faults + more + _differences(_without_places(from_store), _without_places(from_folder))
    yield "from the store and from a folder", wrong, f"{len(_without_places(from_store))} files"


def _digests(folder):
    report = json.loads((folder / "run.json").read_text(encoding="utf-8"))
    return {file["path"]: file["sha256"] for file in report["outputs"] if file["table"] != "ledger"}


def _without_places(digests):
    return {path: digest for path, digest in digests.items() if not path.startswith(PLACES)}


def _differences(some, others):
    if not some or not others:
        return ["no files"]
    paths = sorted(some.keys() | others.keys())
    return [f"{path} differs" for path in paths if some.get(path) != others.get(path)]
