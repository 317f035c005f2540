"""The table that a check prints."""


def told(name, outcomes):
    """Prints what holds and what does not, and counts the latter.

    outcomes: what was checked, its faults, what was measured; of each
    """
    failed = 0
    for check, faults, measured in outcomes:
        failed += bool(faults)
        said = "; ".join([measured, *faults])
        print(f"| {name} | {check} | {'NO' if faults else 'yes'} | {said} |", flush=True)
    return failed
