"""One side over another, in words."""


def ratio(taken, above, below, what="cpu"):
    """The ratio of the medians."""
    return taken[above].median(what) / taken[below].median(what)


def shown(taken, above, below, what="cpu", unit="CPU s"):
    """The ratio with its spread over the turns, and what it is made of."""
    turns = [
        getattr(one, what) / getattr(other, what)
        for one, other in zip(taken[above].used, taken[below].used)
    ]
    spread = f" ({min(turns):.2f}–{max(turns):.2f})" if len(turns) > 1 else ""
    return (
        f"{ratio(taken, above, below, what):.2f}{spread}: {above} {taken[above].shown(what)} {unit}, "
        f"{below} {taken[below].shown(what)} {unit}"
    )


def over_bare_loop(bench, source, output, *options, bare=(), variables=None):
    """A run over the bare loop: what both took, and the tables that differ."""
    run, loop = bench.folder / f"{output}-run", bench.folder / f"{output}-loop"
    command = bench.run_command(source, run, *options)
    taken = bench.by_turns(
        {"run": (command, variables), "bare loop": bench.bare_command(source, loop, *bare)}
    )
    return taken, bench.differing(run, loop)


def bytes_said(differing):
    """Whether both sides wrote the same."""
    return f"other bytes in {', '.join(differing)}" if differing else "same bytes of CSV"
