"""Pages in many charsets, whose label is right, wrong or missing, and of which some are damaged."""

import random
from dataclasses import dataclass

from . import archives, charset_texts

# The charset by its name in Python, its label, the languages, and labels that are wrong but met.
CHARSETS = [
    ("utf-8", "utf-8", ("de", "ru", "ja", "ar", "pl", "ko"), ("windows-1252", "iso-8859-1", "gb2312")),
    ("utf-16-le", "utf-16le", ("de", "ru", "zh-cn", "ja"), ("utf-8", "windows-1252")),
    ("utf-16-be", "utf-16be", ("fr", "el", "zh-tw", "ko"), ("utf-8", "windows-1251")),
    ("cp1252", "windows-1252", ("de", "fr"), ("utf-8", "iso-8859-2", "windows-1251", "shift_jis")),
    ("latin-1", "iso-8859-1", ("de", "fr"), ("utf-8", "gb2312")),
    ("iso8859-2", "iso-8859-2", ("pl", "cs"), ("utf-8", "iso-8859-1", "windows-1252")),
    ("cp1250", "windows-1250", ("pl", "cs"), ("utf-8", "iso-8859-1", "windows-1252")),
    ("cp1251", "windows-1251", ("ru", "uk"), ("utf-8", "koi8-r", "iso-8859-1", "windows-1252")),
    ("koi8-r", "koi8-r", ("ru",), ("utf-8", "windows-1251", "iso-8859-1")),
    ("cp1253", "windows-1253", ("el",), ("utf-8", "iso-8859-1", "windows-1252")),
    ("cp1254", "windows-1254", ("tr",), ("utf-8", "iso-8859-1", "windows-1252")),
    ("cp1256", "windows-1256", ("ar",), ("utf-8", "windows-1252", "iso-8859-1")),
    ("cp932", "shift_jis", ("ja",), ("utf-8", "euc-jp", "iso-8859-1")),
    ("euc-jp", "euc-jp", ("ja",), ("utf-8", "shift_jis", "iso-8859-1")),
    ("gb18030", "gb18030", ("zh-cn",), ("utf-8", "big5", "iso-8859-1", "euc-kr")),
    ("big5", "big5", ("zh-tw",), ("utf-8", "gb2312", "iso-8859-1")),
    ("euc-kr", "euc-kr", ("ko",), ("utf-8", "gb2312", "iso-8859-1")),
]
# How a page says its charset. A mark stands in front of pages in UTF.
LABELS = ("right", "wrong", "none", "mark")
FORMS = ("html", "text", "warc")


@dataclass(frozen=True)
class Page:
    """A file: what it is, and what must be read."""

    name: str
    charset: str
    label: str
    damaged: int
    paragraphs: list
    content: bytes


def pages(count):
    """So many pages, each charset, form and label in turn, seeded."""
    return [_page(number) for number in range(count)]


def _page(number):
    choice = random.Random(number)
    codec, name, languages, wrong = CHARSETS[number % len(CHARSETS)]
    turn = number // len(CHARSETS)
    form = FORMS[turn % len(FORMS)]
    label = LABELS[(turn + number) % len(LABELS)]
    if label == "mark" and not codec.startswith("utf"):
        label = "none"
    language = languages[turn % len(languages)]
    paragraphs = [_written(text, codec) for text in charset_texts.paragraphs(language, number)]
    says = {"right": name, "wrong": choice.choice(wrong)}.get(label)
    body = _body(form, paragraphs, says).encode(codec)
    damaged = 3 if number % 8 == 7 else 0
    if damaged:
        body = _damaged(body, codec, paragraphs, damaged, choice)
    if label == "mark":
        body = "\ufeff".encode(codec) + body
    if form == "warc":
        body = _response(number, body, says if choice.random() < 0.7 else None)
    ending = {"html": "html", "text": "txt", "warc": "warc"}[form]
    return Page(f"{number:03}-{codec}-{language}-{label}.{ending}", name, label, damaged, paragraphs, body)


def _written(text, codec):
    """Marks that the charset does not have are written as its users write them."""
    if codec in ("latin-1", "iso8859-2", "koi8-r"):
        for mark, plain in (("’", "'"), ("„", '"'), ("“", '"'), ("”", '"')):
            text = text.replace(mark, plain)
    return text


def _body(form, paragraphs, says):
    if form == "text":
        return "Harbour Letters\n\n" + "\n\n".join(paragraphs) + "\n\nComments are closed.\n"
    meta = f'<meta charset="{says}">' if says else ""
    story = "".join(f"<p>{text}</p>\n" for text in paragraphs)
    return (
        f"<!DOCTYPE html>\n<html><head>{meta}<title>Harbour Letters</title>"
        "<script>var lamps = {lit: true, quay: 'old'};</script></head>\n"
        f"<body><article><h1>Harbour Letters</h1>\n{story}</article></body></html>\n"
    )


def _damaged(body, codec, paragraphs, count, choice):
    """Some bytes within the last paragraph become others, which most charsets do not have there."""
    last = body.index(paragraphs[-1].encode(codec))
    length = len(paragraphs[-1].encode(codec))
    result = bytearray(body)
    for part in range(count):
        at = last + length * (part + 1) // (count + 2) + choice.randrange(4)
        if codec.startswith("utf-16"):
            at -= (at - last) % 2
            result[at:at + 2] = "\ud800".encode(codec, "surrogatepass")
        else:
            result[at] = {"cp1251": 0x98, "cp1252": 0x81, "latin-1": 0x81, "cp1250": 0x81}.get(codec, 0xFF)
    return bytes(result)


def _response(number, body, says):
    charset = f"; charset={says}" if says else ""
    head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html{charset}\r\nContent-Length: {len(body)}\r\n\r\n"
    return archives.record("response", number, "application/http; msgtype=response", head.encode() + body)
