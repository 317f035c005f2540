"""Two runs at one place at once: one is shown, the other is told so, and nothing is left of it."""

import threading


def measure(bench):
    """Yields for each meeting what is wrong, and what was said."""
    output = bench.output()
    bench.run(bench.to(output, "fixtures"))
    first = bench.start(bench.to(output))
    bench.store.proxy.watch(_meanwhile(".part", lambda: met.append(bench.run(bench.to(output)))))
    met = []
    _, err = first.communicate(timeout=600)
    bench.store.proxy.watch(None)
    (exit_code, said), = met
    exits = exit_code, first.returncode
    wrong = [] if exits == (75, 0) else [f"exits {exits}: {err}"]
    faults, _ = bench.shown(output)
    yield ("both on one machine", wrong + faults + bench.strays(output),
           f"the second: exit {exit_code}: {said.strip()}")
    for name, text in {
            "the other ends while workers write": ".part",
            "the other ends while files get their names": "/comments.csv",
            "the other ends in front of CURRENT.json": "/CURRENT.json"}.items():
        bench.run(bench.to(output, "fixtures"))
        met = []
        first = bench.start(bench.to(output))
        bench.store.proxy.watch(
            _meanwhile(text, lambda: met.append((bench.run(bench.to(output), "two"), bench.shown(output)))))
        _, err = first.communicate(timeout=600)
        bench.store.proxy.watch(None)
        if not met:
            yield name, [f"they did not meet, exit {first.returncode}: {err}"], ""
            continue
        ((exit_code, said), shown), = met
        wrong = [] if exit_code == 0 else [f"the other: exit {exit_code}: {said}"]
        wrong += [] if first.returncode == 75 else [f"exit {first.returncode}: {err}"]
        wrong += [] if bench.shown(output) == shown else ["the other's run is not shown"]
        yield name, wrong + shown[0] + bench.strays(output), f"exit {first.returncode}: {err.strip()}"


def _meanwhile(text, happen):
    """Has something happen in front of the first such request, and not again."""
    first = threading.Lock()

    def watch(request, send):
        if text in request and first.acquire(blocking=False):
            happen()
        return send()

    return watch
