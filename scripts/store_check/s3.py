"""S3, as moto has it."""

import urllib.parse
import xml.etree.ElementTree

from .emulator import BUCKET, Emulator

NAMESPACE = "{http://s3.amazonaws.com/doc/2006-03-01/}"


class S3(Emulator):
    SCHEME = "s3"
    REQUIREMENT = "moto[s3,server]==5.2.5"
    # It wants a signature, and does not look at it.
    HEADERS = {**Emulator.HEADERS, "Authorization":
               "AWS4-HMAC-SHA256 Credential=someone/20260101/us-east-1/s3/aws4_request, SignedHeaders=host, "
               "Signature=none"}

    def command(self):
        return [self.venv / "bin" / "moto_server", "-H", "127.0.0.1", "-p", self.port]

    def make_bucket(self):
        self.ask("PUT", f"/{BUCKET}")

    def options(self):
        """Of the command, so that it finds the emulator; and its environment."""
        return (["--awsRegion=us-east-1", f"--endpoint=http://127.0.0.1:{self.proxy.port}"],
                {"AWS_ACCESS_KEY_ID": "someone", "AWS_SECRET_ACCESS_KEY": "of no use elsewhere"})

    def put(self, key, content):
        self.ask("PUT", f"/{BUCKET}/{urllib.parse.quote(key)}", content)

    def get(self, key):
        return self.ask("GET", f"/{BUCKET}/{urllib.parse.quote(key)}")

    def delete(self, key):
        self.ask("DELETE", f"/{BUCKET}/{urllib.parse.quote(key)}")

    def keys(self, beginning):
        """All that begin so, and what was begun to be uploaded and never ended."""
        prefix = urllib.parse.quote(beginning)
        listed = self.ask("GET", f"/{BUCKET}?list-type=2&max-keys=1000&prefix={prefix}")
        found = [element.text for element in xml.etree.ElementTree.fromstring(listed).iter(NAMESPACE + "Key")]
        begun = xml.etree.ElementTree.fromstring(self.ask("GET", f"/{BUCKET}?uploads"))
        unfinished = [element.text for element in begun.iter() if element.tag.endswith("Key")]
        return sorted(found) + [f"{key} (unfinished)" for key in unfinished if key.startswith(beginning)]
