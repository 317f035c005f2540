"""A run is killed with -9 at a request: readers see a whole run, and the next run leaves nothing else."""

import threading

# Each: what the request has in it, how many such requests go through, and whether it is answered still.
MOMENTS = {
    "a worker writes": (".part", 3, False),
    "many have written": (".part", 30, False),
    "the manifest gets its name": ("manifest.json", 0, False),
    "a table gets its name": ("/comments.csv", 0, False),
    "run.json is written": ("/run.json", 0, True),
    "_SUCCESS is written": ("_SUCCESS", 0, True),
    "in front of CURRENT.json": ("/CURRENT.json", 0, False),
    "behind CURRENT.json": ("/CURRENT.json", 0, True),
    "old files are deleted": ("AFTER", 0, True),
    "more old files are deleted": ("AFTER", 1, False),
}


def measure(bench):
    """Yields for each moment what is wrong, and what was seen."""
    output = bench.output()
    wanted = {what: _run(bench, output, what)[1] for what in ("small", "fixtures")}
    old, new = "fixtures", "small"
    for name, moment in MOMENTS.items():
        process = bench.start(bench.to(output, new))
        bench.store.proxy.watch(_killer(process, *moment))
        _, err = process.communicate(timeout=600)
        bench.store.proxy.watch(None)
        wrong, seen = bench.shown(output)
        if process.returncode != -9:
            wrong.append(f"not killed, exit {process.returncode}: {err.strip()}")
        is_new = moment[0] == "AFTER" or name.startswith("behind")
        if seen != wanted[new if is_new else old]:
            wrong.append("another run is shown")
        left = len(bench.strays(output))
        more, _ = _run(bench, output, new, wanted[new])
        yield (f"killed when {name}", wrong + more + bench.strays(output),
               f"the {'new' if is_new else 'old'} run, whole, {left} other files; none after the next run")
        old, new = new, old


def _run(bench, output, what, expected=None):
    """What is wrong with a run to its end, and the digests of what it shows."""
    exit_code, err = bench.run(bench.to(output, what))
    wrong, seen = bench.shown(output)
    if exit_code:
        wrong.append(f"exit {exit_code}: {err.strip()}")
    if expected is not None and seen != expected:
        wrong.append("the next run shows something else")
    return wrong, seen


def _killer(process, text, passed, answered):
    """Kills at the request; the process is the command itself, which Java takes the place of."""
    seen = {"current": False, "count": 0, "dead": False}
    lock = threading.Lock()

    def watch(request, send):
        with lock:
            return one(request, send)

    def one(request, send):
        if seen["dead"]:
            return None
        after = seen["current"]
        seen["current"] |= "/CURRENT.json" in request
        if after if text == "AFTER" else text in request:
            seen["count"] += 1
            if seen["count"] > passed:
                seen["dead"] = True
                if answered:
                    send()
                process.kill()
                process.wait()
                return None
        return send()

    return watch
