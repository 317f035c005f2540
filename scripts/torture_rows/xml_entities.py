"""Row 18: entities, DTDs, schemas and inclusions that exports in XML name."""

import http.server
import resource
import threading

from .bench import Outcome, rows
from .xml_exports import ROOTS, export

NUMBER = 18
THREAT = "XXE, billion laughs, external DTD"

SECRET = "the lamp key lies under the third stone"
MOST_SECONDS = 2


def measure(bench):
    """Eight payloads in each format, against the same exports without them."""
    canary = bench.folder / "canary"
    canary.write_text(SECRET, encoding="utf-8")
    requests = []
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _handler(requests))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        payloads = _payloads(canary.as_uri(), f"http://127.0.0.1:{server.server_port}")
        wrong, slowest = [], 0.0
        for kind in ROOTS:
            plain = _run(bench, f"{kind}-plain", {name: export(kind, name) for name in payloads}, wrong)
            hostile = {name: export(kind, name, *parts) for name, parts in payloads.items()}
            slowest = max(slowest, (_run(bench, kind, hostile, wrong) - plain) / len(payloads))
    finally:
        server.shutdown()
    holds = not wrong and not requests and slowest < MOST_SECONDS
    return Outcome(
        holds,
        f"{len(payloads)} payloads in {len(ROOTS)} formats: {len(requests)} requests, {len(wrong)} wrong"
        f" outputs, at most {max(slowest, 0):.2f} CPU s a payload" + "".join(f"; {line}" for line in wrong),
    )


def _run(bench, name, files, wrong):
    """CPU seconds of a run over the files; each gives one comment, and none shows the secret."""
    folder = bench.folder / name
    folder.mkdir()
    for file, content in files.items():
        (folder / file).write_bytes(content)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    output = bench.folder / f"{name}-out"
    ended = bench.run("run", f"--input={folder}", f"--output={output}", "--quiet", heap="512m")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if ended.exit:
        wrong.append(f"{name} exit {ended.exit}")
    elif len(rows(output, "comments")) != len(files) or rows(output, "rejects"):
        wrong.append(f"{name} lost comments")
    elif any(SECRET.encode() in path.read_bytes() for path in output.rglob("*") if path.is_file()):
        wrong.append(f"{name} shows a file")
    elif sum(path.stat().st_size for path in output.rglob("*") if path.is_file()) > 10_000_000:
        wrong.append(f"{name} grew")
    if SECRET in ended.out + ended.err:
        wrong.append(f"{name} prints a file")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _payloads(file, site):
    """What stands in the document type, in the root's attributes, and in a comment, by name."""
    laughs = "".join(
        f'<!ENTITY l{i} "{f"&l{i - 1};" * 10 if i else "ha"}">' for i in range(10))
    return {
        "file": (f'[<!ENTITY x SYSTEM "{file}">]', "", "&x;"),
        "fetched": (f'[<!ENTITY x SYSTEM "{site}/x">]', "", "&x;"),
        "dtd": (f'SYSTEM "{site}/x.dtd"', "", "&x;"),
        "parameter": (f'[<!ENTITY % p SYSTEM "{site}/p"> %p;]', "", "&x;"),
        "laughs": (f"[{laughs}]", "", "&l9;"),
        "quadratic": (f'[<!ENTITY q "{"a" * 800}">]', "", "&q;" * 1_000_000),
        "xinclude": (
            "", ' xmlns:xi="http://www.w3.org/2001/XInclude"', f'<xi:include href="{file}" parse="text"/>'),
        "schema": (
            f'[]><?xml-stylesheet href="{site}/s.xsl" type="text/xsl"?',
            f' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:x {site}/x.xsd"',
            "."),
    }


def _handler(requests):
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            requests.append(self.path)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(SECRET.encode())

        def log_message(self, *arguments):
            pass

    return Handler
