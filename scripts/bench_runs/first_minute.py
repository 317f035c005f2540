"""What a person waits for who tries belowline on the fixtures."""

from .bench import Outcome

NAME = "fixtures"
WORK = "all fixtures, from command to report: CPU s, beside an empty run and --help"
BAR = 15


def measure(bench):
    """CPU seconds by turns; what is not the fixtures' is the start of Java and of Beam."""
    taken = bench.by_turns({
        "fixtures": bench.run_command(bench.home / "fixtures" / "*" / "input", bench.folder / "first-minute"),
        "empty": bench.empty_command(),
        "help": ["sh", bench.launcher, "run", "--help"],
    })
    shown = ", ".join(f"{name} {side.shown('cpu', '{:.2f}')}" for name, side in taken.items())
    return Outcome(
        taken["fixtures"].median("cpu") <= BAR,
        f"CPU s: {shown}; {taken['fixtures'].shown('wall', '{:.1f}')} s",
    )
