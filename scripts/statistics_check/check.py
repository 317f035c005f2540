"""Compares all threads of an export with the tables of a run."""

import json
import sys

from . import corpus, definitions, published
from .comparison import Comparison
from .repair import MISSING, Forest

TABLES = ("threads", "branches", "participants", "comments")


def main(arguments):
    """Returns the exit code."""
    if len(arguments) != 3:
        sys.exit("usage: check-statistics INPUT.jsonl MAP.json OUTPUT_DIR")
    path, mapping, folder = arguments
    with open(mapping, encoding="utf-8") as file:
        columns = json.load(file)
    articles = by_url(corpus.read(path, columns))
    tables = {name: published.Table(folder, name) for name in TABLES}
    groups = {name: tables[name].threads() for name in TABLES}
    comparison = Comparison()
    for thread, url in sorted(threads(folder, tables["threads"])):
        rows = {name: groups[name].of(thread) for name in TABLES}
        article = articles.pop(url, None)
        if article is None:
            comparison.fail("threads", "thread_id", f"{thread}: no row of the input has {url}")
        else:
            Thread(comparison, tables, thread, rows).compare(article)
    for url in articles:
        comparison.fail("threads", "thread_id", f"{url}: no thread has it")
    for name in TABLES:
        if groups[name].rest():
            comparison.fail(name, "thread_id", "rows of threads that are not in threads")
    compared = {name: {c for t, c in comparison.values if t == name} for name in TABLES}
    unseen = {
        name: [column for column in tables[name].header if column not in compared[name]]
        for name in TABLES
    }
    return 1 if comparison.report(unseen) else 0


def by_url(articles):
    """Threads that are told apart by the address of their article."""
    found = {article.url: article for article in articles.values()}
    if None in found or len(found) < len(articles):
        sys.exit("each thread of the input must have an address of its own, see url in the mapping")
    return found


def threads(folder, table):
    """Each thread with the address of its article."""
    articles = published.Table(folder, "articles")
    place = articles.column
    urls = {row[place["article_id"]]: row[place["url"]] for row in articles.rows()}
    for row in table.rows():
        yield row[table.column["thread_id"]], urls.get(row[table.column["article_id"]])


class Thread:
    """One thread: its rows in all tables."""

    def __init__(self, comparison, tables, thread, rows):
        self.comparison, self.tables, self.thread, self.rows = comparison, tables, thread, rows

    def compare(self, article):
        """Compares all of them with what the export's rows come to."""
        facts = definitions.Facts(article, Forest(article.rows, self._kept))
        self._rows("threads", [definitions.thread(facts)])
        column = self.tables["comments"].column
        expected = list(definitions.comments(facts))
        ids = [row[column["comment_id"]] for row in self.rows["comments"]]
        if len(ids) != len(expected):
            self._count("comments", len(expected))
            return
        for row in expected:
            row["parent_id"] = None if row["parent_id"] is None else ids[row["parent_id"]]
            row["root_id"] = ids[row["root_id"]]
        self._rows("comments", expected)
        branches = [{"branch": ids[top], **found} for top, found in definitions.branches(facts)]
        self._rows("branches", branches)
        self._participants(facts, [row[column["participant_id"]] for row in self.rows["comments"]])

    def _participants(self, facts, printed):
        """Ids are whatever they are, one a person."""
        ids = {}
        for who, id_ in zip(facts.person, printed):
            if ids.setdefault(who, id_) != id_ or (who is None) != (id_ == ""):
                self.comparison.fail("comments", "participant_id", f"{self.thread}: {who} is {id_}")
        if len(set(ids.values())) != len(ids):
            self.comparison.fail("comments", "participant_id", f"{self.thread}: two are one")
        expected = [
            {"participant_id": ids[who], **found} for who, found in definitions.participants(facts)
        ]
        self._rows("participants", sorted(expected, key=lambda row: row["participant_id"]))

    def _rows(self, name, expected):
        if len(expected) != len(self.rows[name]):
            self._count(name, len(expected))
            return
        for number, (row, values) in enumerate(zip(self.rows[name], expected), 1):
            self.comparison.row(self.tables[name], f"{self.thread} row {number}", row, values)

    def _count(self, name, expected):
        found = len(self.rows[name])
        what = f"{self.thread}: expected {expected} rows, found {found}"
        self.comparison.fail(name, "thread_id", what)

    def _kept(self, place, same):
        """Of rows with one id and one time, whose digests are not known: the one that is there."""
        column = self.tables["comments"].column
        there = [row for row in self.rows["comments"] if row[column["status"]] != MISSING]
        if place >= len(there):
            return same[0]
        found = {name: there[place][column[name]] for name in ("body", "parent_ref", "author", "votes")}
        text = hash(corpus.plain(found["body"])) if found["body"] else None
        for row in same:
            votes = "" if row.votes is None else str(row.votes)
            if (row.text, row.parent or "", row.author or "", votes) == (
                text, found["parent_ref"], found["author"], found["votes"],
            ):
                return row
        what = f"{self.thread}: none of {len(same)} rows with id {same[0].id} is there"
        self.comparison.fail("comments", "body", what)
        return same[0]
