"""What cannot be done is said in a line, with the exit code that schedules rely on."""

NOBODY = {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "AWS_EC2_METADATA_DISABLED": "true"}


def measure(bench):
    """Yields what each check is called, what is wrong, and what was said."""
    output = bench.output()
    store = bench.store
    before, err = bench.run(bench.to(output, overwrite=False))
    yield "a first run", [] if before == 0 else [f"exit {before}: {err}"], "exit 0"
    _, old = bench.shown(output)

    def told(name, code, words, arguments, environment=None):
        exit_code, said = bench.run(arguments, environment=environment)
        wrong = [] if exit_code == code else [f"exit {exit_code}, not {code}"]
        wrong += [] if words in said else [f"not a word of {words}"]
        wrong += ["a stack trace"] if "\tat " in said else []
        wrong += ["another run is shown"] if bench.shown(output) != ([], old) else []
        return name, wrong + bench.strays(output), f"exit {exit_code}: {said.strip()[:160]}"

    fresh = f"--output={store.url(bench.output())}"
    yield told("a run is there", 2, "--overwrite", bench.to(output, overwrite=False))
    yield told("no such object", 2, "no input", [f"--input={store.url('in/nothing.html')}", fresh])
    yield told("no object matches", 2, "no input", [f"--input={store.url('in/*.nothing')}", fresh])
    away = f"{store.SCHEME}://no-such-bucket/in"
    yield told("no such bucket to read", 1, away, [f"--input={away}/a.html", fresh])
    yield told("no such bucket to write", 1, "no-such-bucket",
               [f"--input={store.url('in/small')}", f"--output={away}"])
    yield told("the bucket itself", 2, "name a folder",
               [f"--input={store.url('in/small')}", f"--output={store.SCHEME}://town/"])
    if store.SCHEME == "s3":
        yield told("nobody's credentials", 1, "credentials", bench.to(output), NOBODY)
    store.put(output + "thesis.txt", b"mine")
    exit_code, said = bench.run(bench.to(output))
    wrong = [] if exit_code == 2 and "thesis.txt" in said else [f"exit {exit_code}: {said}"]
    wrong += [] if store.get(output + "thesis.txt") == b"mine" else ["it is gone"]
    yield "somebody's file beside the run", wrong, f"exit {exit_code}: {said.strip()[:160]}"
    store.delete(output + "thesis.txt")
