"""What frictionless says of datapackage.json."""

from frictionless import Package

MOST_TOLD = 5


def measure(folder, run):
    """Yields what each check is called, what is wrong, and the figures."""
    package = Package(str(folder / "datapackage.json"))  # throws where the description is wrong
    yield "the description", [], f"{len(package.resources)} resources"
    if any(resource.format != "csv" for resource in package.resources):
        # Its reader of Parquet makes fractions of whole numbers and sees one part of a table.
        return
    report = package.validate()
    faults = [f"{task.name}: {error.message}" for task in report.tasks for error in task.errors]
    rows = {task.name: task.stats.get("rows", 0) for task in report.tasks}
    faults += [f"{name} has {rows.get(name)} rows, run.json says {count}"
               for name, count in run["tables"].items() if rows.get(name) != count]
    keys = sum(len(resource.schema.foreign_keys) for resource in package.resources)
    told = faults[:MOST_TOLD] + ([f"{len(faults)} faults"] if len(faults) > MOST_TOLD else [])
    yield "each cell and key", told, f"{sum(rows.values()):,} rows, {keys} foreign keys"
