"""The tables of a run, as CSV, thread by thread."""

import csv
import itertools
import pathlib
import sys

csv.field_size_limit(1 << 30)


class Table:
    """One table, in one file or in parts."""

    def __init__(self, folder, name):
        self.name = name
        parts = sorted(pathlib.Path(folder, name).glob("part-*.csv"))
        self.files = parts or [pathlib.Path(folder, name + ".csv")]
        with open(self.files[0], encoding="utf-8", newline="") as lines:
            self.header = next(csv.reader(lines))
        self.column = {column: place for place, column in enumerate(self.header)}

    def rows(self):
        """All rows, each a list of texts."""
        for file in self.files:
            with open(file, encoding="utf-8", newline="") as lines:
                reader = csv.reader(lines)
                if next(reader) != self.header:
                    sys.exit(f"{file}: another header than in {self.files[0]}")
                yield from reader

    def threads(self):
        """The rows of each thread; gives them for threads in ascending order."""
        place = self.column["thread_id"]
        groups = itertools.groupby(self.rows(), key=lambda row: row[place])
        return Threads((thread, list(rows)) for thread, rows in groups)


class Threads:
    """Hands out the rows of threads that are asked for in ascending order."""

    def __init__(self, groups):
        self._groups = groups
        self._next = next(groups, None)
        self.skipped = 0

    def of(self, thread):
        """The rows of a thread; none where it has none."""
        while self._next is not None and self._next[0] < thread:
            self.skipped += len(self._next[1])
            self._next = next(self._groups, None)
        if self._next is None or self._next[0] != thread:
            return []
        rows = self._next[1]
        self._next = next(self._groups, None)
        return rows

    def rest(self):
        """Counts rows of threads that nobody has asked for."""
        return self.skipped + (len(self._next[1]) if self._next else 0) + sum(
            len(rows) for _, rows in self._groups
        )
