"""What mlcroissant says of croissant.json."""

import hashlib
import json
import random

import mlcroissant

# What a run cannot know where nobody says it.
EXPECTED_WITHOUT_LICENCE = "https://schema.org/license"
ORDERS = 3


def measure(folder, run):
    """Yields what each check is called, what is wrong, and the figures."""
    described = json.loads((folder / "croissant.json").read_text(encoding="utf-8"))
    data = mlcroissant.Dataset(str(folder / "croissant.json"))
    issues = data.metadata.ctx.issues
    faults = sorted(issues.errors) + sorted(
        warning for warning in issues.warnings
        if "license" in described or EXPECTED_WITHOUT_LICENCE not in warning)
    yield "the description", faults, f"{len(issues.warnings)} warnings"
    files = [file for file in described["distribution"] if file["@type"] == "cr:FileObject"]
    faults = [f"{file['@id']} has another size or digest" for file in files if not _is_as_told(folder, file)]
    yield "files", faults, f"{len(files)} files"
    yield from _records(folder, run)


def _is_as_told(folder, file):
    content = (folder / file["contentUrl"]).read_bytes()
    return (f"{len(content)} B" == file["contentSize"]
            and hashlib.sha256(content).hexdigest() == file["sha256"])


def _records(folder, run):
    """The order in which record sets are read has made mlcroissant fail."""
    faults = []
    read = 0
    seeded = random.Random(11)
    for _ in range(ORDERS):
        data = mlcroissant.Dataset(str(folder / "croissant.json"))
        tables = [record_set.uuid for record_set in data.metadata.record_sets]
        for table in seeded.sample(tables, len(tables)):
            records = list(data.records(table))
            read += len(records)
            if len(records) != run["tables"][table]:
                faults.append(f"{table} has {len(records)} records, run.json says {run['tables'][table]}")
            elif not all(isinstance(record, dict) for record in records):
                faults.append(f"{table} has records without fields")
    yield f"each record, in {ORDERS} orders", faults, f"{read // ORDERS:,} records"
