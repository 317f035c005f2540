"""What a run costs that has nothing to do."""

from .bench import Outcome

NAME = "start"
WORK = "an empty run, from command to exit: CPU s"
BAR = 2.5


def measure(bench):
    """CPU seconds; the archive of classes is there, as it is from the second use on."""
    taken = bench.by_turns({"run": bench.empty_command()})["run"]
    return Outcome(
        taken.median("cpu") <= BAR,
        f"{taken.shown('cpu', '{:.2f}')} CPU s, {taken.shown('wall', '{:.2f}')} s, "
        f"{taken.median('peak_mib'):,.0f} MiB",
    )
