"""Hands requests on to a server of this machine, and may do something else at some of them."""

import gzip
import http.client
import http.server
import threading
import urllib.parse

WRITING = ("PUT", "POST", "DELETE")


class Proxy:
    """Listens at a free port of the loopback address."""

    def __init__(self, port):
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _handler(self, port))
        self._server.daemon_threads = True
        self.port = self._server.server_address[1]
        self._watch = None
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def watch(self, watch):
        """Has this see each writing request, by several threads at once: called with what is in it, and with
        what sends it on; it returns the answer, or None for none. Nobody sees them where it is None."""
        self._watch = watch

    def stop(self):
        self._server.shutdown()
        self._server.server_close()

    def answer(self, method, path, body, send):
        """What the server answers; None where there is to be no answer."""
        watch = self._watch
        if watch is None or method not in WRITING:
            return send()
        plain = gzip.decompress(body) if body.startswith(b"\x1f\x8b") else body
        return watch(urllib.parse.unquote(f"{method} {path} {plain[:1 << 16].decode('latin-1')}"), send)


def _handler(proxy, port):
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _handle(self):
            body = self._body()

            def send():
                onward = http.client.HTTPConnection("127.0.0.1", port)
                onward.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
                for name, value in self.headers.items():
                    if name.lower() not in ("transfer-encoding", "content-length", "expect", "connection"):
                        onward.putheader(name, value)
                onward.putheader("Content-Length", str(len(body)))
                onward.endheaders(body)
                answer = onward.getresponse()
                return answer, answer.read()

            answered = proxy.answer(self.command, self.path, body, send)
            if answered is None:
                self.close_connection = True
                return
            self._tell(*answered)

        def _tell(self, answer, content):
            self.send_response(answer.status)
            for name, value in answer.getheaders():
                if name.lower() not in ("transfer-encoding", "content-length", "connection"):
                    self.send_header(name, value)
            length = answer.getheader("Content-Length") if self.command == "HEAD" else len(content)
            if answer.status not in (204, 304):
                self.send_header("Content-Length", str(length or 0))
            self.end_headers()
            self.wfile.write(content)

        def _body(self):
            if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
                return self.rfile.read(int(self.headers.get("Content-Length", 0)))
            body = b""
            while size := int(self.rfile.readline().split(b";")[0], 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return body

        do_GET = do_HEAD = do_PUT = do_POST = do_DELETE = do_PATCH = _handle

        def log_message(self, *_):
            pass

        def handle(self):
            try:
                super().handle()
            except (ConnectionError, BrokenPipeError):
                pass  # the run was killed

    return Handler
