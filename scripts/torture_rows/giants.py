"""Row 12: entries without end, and pages and JSON of a million levels."""

import json

from . import deep, giant_entries, pages
from .bench import Outcome, account

NUMBER = 12
THREAT = "giant lines, giant pages, a million levels"
SIZE = 300 << 20
LEVELS = 1_000_000


def measure(bench):
    """Giants are rejected and all beside them is kept; ten times as deep takes ten times as long."""
    wrong = []
    for form in giant_entries.FORMS:
        wrong += _giant(bench, form)
    wrong += _page(bench)
    for form in deep.FORMS:
        wrong += _deep(bench, form)
    figures = bench.folder / "figures.tsv"
    levels = {"belowline.levels": LEVELS, "belowline.levels.figures": figures}
    if bench.test("DeepElementsTest", **levels).exit:
        wrong.append("elements in elements: see DeepElementsTest")
    rows = [line.split("\t") for line in figures.read_text(encoding="utf-8").splitlines()]
    slowest = max(rows, key=lambda row: int(row[2]))
    return Outcome(not wrong, f"{len(giant_entries.FORMS)} forms with 300 MB in one entry, 2 pages of 300 MB;"
                   f" {len(deep.FORMS)} of JSON and {len(rows)} kinds of elements, {LEVELS} levels;"
                   f" the slowest, {slowest[0]}, took {slowest[1]} CPU ms for a tenth, {slowest[2]} for all"
                   + "".join(f"; {w}" for w in wrong[:12]))


def _giant(bench, form):
    folder = bench.folder / f"giant-{form.name}"
    folder.mkdir()
    words = form.write(folder / form.name, SIZE)
    given = []
    if form.map:
        (bench.folder / "map.json").write_text(json.dumps(form.map), encoding="utf-8")
        given = [f"--map={bench.folder / 'map.json'}"]
    output = bench.folder / f"giant-{form.name}-out"
    ended = bench.run("run", f"--input={folder}", f"--output={output}", "--quiet", *given, heap="512m")
    (folder / form.name).unlink()
    if ended.exit:
        return [f"{form.name}: exit {ended.exit} {ended.err[:200]}"]
    tables = [output / f"{table}.csv" for table in ("articles", "comments")]
    text = "".join(table.read_text(encoding="utf-8") for table in tables)
    lost = [word for word in words if word not in text]
    rejected = account(output)["total"]["rejected"]
    return [f"{form.name}: {lost} lost, {rejected} rejected"] if lost or rejected != 1 else []


def _page(bench):
    wrong = []
    for name, line in (("page.txt", b"tide " * (1 << 18)), ("page.html", b"<p>tide</p>" * (1 << 17))):
        folder = bench.folder / f"giant-{name}"
        folder.mkdir()
        (folder / name).write_bytes(b"<html>" * name.endswith("html") + line * (SIZE // len(line)))
        (folder / "small.txt").write_text(pages.text_page(0), encoding="utf-8")
        output = bench.folder / f"giant-{name}-out"
        ended = bench.run("run", f"--input={folder}", f"--output={output}", "--quiet", heap="512m")
        total = account(output)["total"] if ended.exit == 0 else None
        if total is None or (total["kept"], total["rejected"]) != (1, 1):
            wrong.append(f"{name}: exit {ended.exit}, {total}")
        (folder / name).unlink()
    return wrong


def _deep(bench, form):
    """JSON of so many levels is an entry that is read or rejected."""
    name, content = form
    folder = bench.folder / f"deep-{name}"
    folder.mkdir()
    (folder / name).write_bytes(content(LEVELS))
    (folder / "small.txt").write_text(pages.text_page(0), encoding="utf-8")
    output = bench.folder / f"deep-{name}-out"
    ended = bench.run("run", f"--input={folder}", f"--output={output}", "--quiet", heap="1g", timeout=600)
    return [f"{name} of {LEVELS} levels: exit {ended.exit} {ended.err[:200]}"] if ended.exit else []
