"""The same digests of all tables, with all options."""

import time

from torture_rows.bench import rows, run_json

from .engines import faults


def measure(engines, cluster):
    """Yields for each set of options what it is called, what is wrong, and the figures."""
    both = f"--input={engines.fixtures},{engines.small}"
    for name, options in variants(engines, both).items():
        expected = engines.direct(options)
        output = engines.work(f"{cluster.engine.NAME}-{name}")
        started = time.monotonic()
        wrong = faults(engines.start(cluster, options, output), output, expected)
        seconds = time.monotonic() - started
        files = run_json(expected)["outputs"]
        yield name, wrong, f"{len(files)} files, {sum(file['rows'] for file in files)} rows, {seconds:.0f} s"


def variants(engines, both):
    """Options by what is shown with them."""
    key = engines.folder / "key"
    key.write_bytes(b"a key for tests, of no use elsewhere")
    forgotten = engines.folder / "forgotten"
    comments = rows(engines.direct([both]), "comments")
    forgotten.write_text("".join(f"{row['comment_id']}\n" for row in comments[::97]), encoding="utf-8")
    found = {
        "plain": [both],
        "shards and more files": [both, "--shards=3", "--also=convokit,gexf"],
        "pseudonyms": [both, "--people=pseudonyms", f"--key-file={key}", f"--forget={forgotten}", "--csv-safe",
                       "--assume-zone=Europe/Paris"],
        "nobody": [both, "--people=none", "--include-unapproved", "--also=convokit", "--max-page-bytes=20KiB",
                   "--until=2016-12-31", "--formats=parquet"],
    }
    for case in sorted(engines.home.glob("fixtures/*/map.txt")):
        table = (case.parent / case.read_text(encoding="utf-8").strip()).resolve()
        found[case.parent.name] = [f"--input={case.parent / 'input'}", f"--map={table}"]
    return found
