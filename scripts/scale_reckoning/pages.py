"""What one more page takes: the difference of two runs, so that the start of Java is no part of it."""

import json
from argparse import Namespace
from dataclasses import dataclass

from bench_runs import bounded
from bench_runs.bench import Bench

TIMES = 5


@dataclass(frozen=True)
class Page:
    """What a page takes in the mean: CPU in seconds, all else in bytes."""

    cpu: float
    packed: float
    read: float
    assembled: float
    csv: float
    parquet: float
    memory: str


def measure(home, folder, count):
    """Runs over count invented HTML pages in web archives, and over TIMES as many, in a heap of 1 GiB."""
    bench = Bench(home, folder, Namespace(repeats=1, small=False, pages=None))
    counts = {"some": count, "many": TIMES * count}
    sources = {name: bench.pages_of(f"scale-{name}", pages=pages, files=8) for name, pages in counts.items()}
    outputs = {name: folder / f"scale-{name}-run" for name in counts}
    taken, memory = bounded.by_turns(
        bench, {name: bench.run_command(sources[name], outputs[name]) for name in counts}
    )
    some, many = (_sizes(sources[name], outputs[name], taken[name].median("cpu")) for name in counts)
    more = [(many[i] - some[i]) / (counts["many"] - counts["some"]) for i in range(len(some))]
    return Page(*more, memory)


def _sizes(source, output, cpu):
    report = json.loads((output / "run.json").read_text("utf-8"))
    travelled = report["travelled_bytes"]
    written = {"csv": 0, "parquet": 0}
    for file in report["outputs"]:
        ending = file["path"].rsplit(".", 1)[1]
        if ending in written:
            written[ending] += file["bytes"]
    packed = sum(path.stat().st_size for path in source.iterdir())
    return cpu, packed, travelled["from_reading"], travelled["from_assembly"], *written.values()


def table(page):
    """Lines of Markdown."""
    return [
        "| a page of invented HTML | |",
        "|---|---|",
        f"| CPU *c* | {page.cpu * 1000:.2f} ms |",
        f"| in a web archive, packed *w* | {page.packed:,.0f} bytes |",
        f"| from reading to threads *p* | {page.read:,.0f} bytes |",
        f"| from threads to tables *r* | {page.assembled:,.0f} bytes |",
        f"| as CSV, as Parquet | {page.csv:,.0f} and {page.parquet:,.0f} bytes |",
        f"| memory | {page.memory} |",
    ]
