"""The rows of an export: JSONL, with a mapping from belowline's names to its columns."""

import datetime
import json
import re
import sys
import unicodedata

# Letters joined by an apostrophe, a dot or a colon, digits joined by a dot or a comma are one word
# (UAX #29). Holds for scripts that part words by blanks.
WORD = re.compile(
    r"\w+(?:(?:(?<=[^\W\d_])['’.:·](?=[^\W\d_])|(?<=\d)['.,;](?=\d))\w+)*"
)
LETTER = re.compile(r"[^\W_]")
NO_PARENT = {"", "0", "root"}
GONE = {"[deleted]", "[removed]"}
NOBODY = re.compile(r"(anonymous|guest|unknown)( \d+)?|\[(deleted|removed)\]|")


class Row:
    """One row. Times are seconds since 1970; what is unknown is None."""

    __slots__ = (
        "id", "parent", "author", "person", "time", "deleted", "text", "words", "votes",
    )


class Article:
    """What the rows say of the article."""

    __slots__ = ("url", "title", "published", "authors", "rows")


def words(text):
    """How many words a text has."""
    return sum(1 for word in WORD.findall(text) if LETTER.search(word))


def folded(name):
    """The form in which spellings of one name are equal."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def plain(text):
    """The form in which two texts are the same."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def seconds(value):
    """A time as seconds since 1970."""
    if value is None or value == "":
        return None
    if isinstance(value, (int, float)):
        return int(value)
    if re.fullmatch(r"-?\d+", value):
        return int(value)
    time = datetime.datetime.fromisoformat(value)
    if time.tzinfo is None:
        sys.exit(f"a time without zone cannot be checked: {value}")
    epoch = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
    return (time - epoch) // datetime.timedelta(seconds=1)


def read(path, columns):
    """All articles, by the name of their thread, with their rows."""
    articles = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            found = json.loads(line)

            def column(name):
                return found.get(columns[name]) if name in columns else None

            thread = str(column("thread"))
            article = articles.get(thread)
            if article is None:
                article = articles[thread] = _article(column)
            article.rows.append(_row(column, thread))
    return articles


def _article(column):
    article = Article()
    article.url = column("url")
    article.title = column("title")
    article.published = seconds(column("article_created"))
    author = column("article_author")
    authors = author if isinstance(author, list) else [author] if author else []
    article.authors = {folded(name) for name in authors}
    article.authors = {name for name in article.authors if not NOBODY.fullmatch(name)}
    article.rows = []
    return article


def _row(column, thread):
    row = Row()
    row.id = str(column("id"))
    parent = column("parent")
    parent = "" if parent is None else str(parent)
    row.parent = None if parent in NO_PARENT or parent == thread else sys.intern(parent)
    text = column("text") or ""
    row.deleted = text in GONE
    row.text = None if row.deleted else hash(plain(text))
    row.words = None if row.deleted else words(text)
    name = "" if row.deleted else (column("author") or "").strip()
    row.author = sys.intern(name) or None
    row.person = None
    if not row.deleted:
        name = folded(name)
        member = column("author_id")
        if not NOBODY.fullmatch(name):
            row.person = ("id", str(member)) if member else ("name", sys.intern(name))
    row.time = seconds(column("created"))
    votes = column("votes")
    row.votes = None if votes is None or votes == "" else int(votes)
    return row
