"""Row 19: scripts and loads in texts that stand in the report."""

import html
import http.server
import json
import subprocess
import threading
from html.parser import HTMLParser

from .bench import Outcome, Skipped
from .html_payloads import payloads

NUMBER = 19
THREAT = "scripts in comments, in any HTML that the project writes"

MAP = {"id": "id", "thread": "story", "parent": "parent", "author": "by", "text": "text", "created": "at",
       "title": "title", "article_text": "body"}
# As many threads as a report tells of in each ranking: each has a payload for its headline.
THREADS = 10
NO_BROWSER = 77


def measure(bench):
    """Reports with each payload in headlines, names, texts and passages, opened in a browser."""
    requests = []
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _handler(requests))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        return _measure(bench, payloads(f"http://127.0.0.1:{server.server_port}"), requests)
    finally:
        server.shutdown()


def _measure(bench, texts, requests):
    (bench.folder / "map.json").write_text(json.dumps(MAP), encoding="utf-8")
    wrong, shown = [], 0
    reports = [_report(bench, start, texts[start:start + THREADS]) for start in range(0, len(texts), THREADS)]
    for start, report in enumerate(reports):
        seen = _text(report)
        missed = [text for text in texts[start * THREADS:(start + 1) * THREADS] if text[:60] not in seen]
        shown += THREADS - len(missed)
        wrong += [f"not in the report: {text}" for text in missed]
    ended = _check(bench, *reports)
    if ended.returncode:
        wrong += [line for line in ended.stdout.splitlines() if not line.endswith(" 0 faults in 6 views")]
    before = len(requests)
    if _check(bench, _control(bench, texts)).returncode != 1 or len(requests) == before:
        wrong.append("the control, where markup is markup, does nothing")
    return Outcome(
        not wrong and before == 0,
        f"{shown} payloads in {len(reports)} reports, 6 views each: {before} requests, {len(wrong)} wrong"
        + "".join(f"; {line}" for line in wrong[:9]),
    )


def _report(bench, start, texts):
    """A run over threads in which every text stands wherever the report shows one."""
    rows = []
    for thread, title in enumerate(texts):
        body = f"The lamp at the end of the pier {title} went out on Sunday; nobody has lit it since."
        for number, text in enumerate(texts * 2):
            # Of some columns the text is HTML: there it has to be written as such to be a text.
            written = html.escape(text, quote=False) if number >= len(texts) else text
            rows.append({
                "id": f"{number}", "story": f"story-{start + thread}", "title": title, "body": body,
                "parent": f"{number - 1}" if number % 7 else None, "by": text if number % 2 else "Ada",
                "text": body if number == 3 else written, "at": f"2020-01-01T10:{number:02}:00Z"})
    folder = bench.folder / f"payloads-{start}"
    folder.mkdir()
    (folder / "rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    output = bench.folder / f"report-{start}"
    ended = bench.run("run", f"--input={folder}", f"--output={output}", "--map=map.json", "--quiet")
    if ended.exit:
        raise RuntimeError(ended.err)
    return output / "report.html"


def _control(bench, texts):
    """The same texts on a page that takes them for markup, to see that they would do something."""
    page = bench.folder / "control" / "report.html"
    page.parent.mkdir()
    page.write_text("<!doctype html><title>control</title>" + "<p>".join(texts[:9]), encoding="utf-8")
    return page


def _check(bench, *reports):
    ended = subprocess.run(
        [bench.home / "scripts" / "check-report", *reports],
        capture_output=True, text=True, timeout=1800, check=False)
    if ended.returncode == NO_BROWSER:
        raise Skipped(ended.stderr.strip().removeprefix("skipped: "))
    return ended


def _text(report):
    """All text of a page, as a browser shows it."""
    parser = _Texts()
    parser.feed(report.read_text(encoding="utf-8"))
    return "".join(parser.texts)


class _Texts(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.texts = []

    def handle_data(self, data):
        if self.lasttag not in ("script", "style"):
            self.texts.append(data)


def _handler(requests):
    class Handler(http.server.BaseHTTPRequestHandler):
        """Counts what is asked for."""

        def do_GET(self):  # the name is that of the library
            requests.append(self.path)
            self.send_error(404)

        def log_message(self, *_):
            """Says nothing."""

    return Handler
