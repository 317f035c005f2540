"""Sides by turns in a heap of 1 GiB, and what each held of it."""

from . import gc_log

HEAP = "-Xmx1g"


def by_turns(bench, commands):
    """What the sides took, and the most MiB that each held after a collection, in words."""
    held = {name: 0 for name in commands}
    logs = {name: bench.folder / f"bounded-{number}.gc" for number, name in enumerate(commands)}
    sides = {
        name: (command, {"BELOWLINE_JAVA_OPTIONS": f"{HEAP} {gc_log.option(logs[name])}"})
        for name, command in commands.items()
    }

    def keep(name):
        held[name] = max(held[name], gc_log.held_mib(logs[name]))

    taken = bench.by_turns(sides, after=keep)
    said = "; ".join(
        f"{name}: heap {held[name]:,} of 1,024 MiB, process {taken[name].median('peak_mib'):,.0f} MiB"
        for name in commands
    )
    return taken, said
