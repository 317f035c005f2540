"""Compares what is expected with what is published, and counts."""

import datetime
import json
import math
from collections import Counter

# Further apart than so many units in the last place, two doubles really differ.
LAST_DIGITS = 4
SHOWN = 20
_EPOCH = datetime.datetime(1970, 1, 1)
_TIMES = {"first_comment_at", "last_comment_at", "created_at", "first_at", "last_at"}


class Comparison:
    """What was compared, and where it differs."""

    def __init__(self):
        self.values = Counter()
        self.wrong = Counter()
        self.last_digits = {}
        self.shown = []

    def row(self, table, where, row, expected):
        """Compares a row, column by column."""
        place = table.column
        wrong = []
        for column, value in expected.items():
            if column in _TIMES and value is not None:
                value = printed_time(value)
            if not self._agrees(table, column, value, row[place[column]]):
                wrong.append(column)
        self.values.update(dict.fromkeys(((table.name, column) for column in expected), 1))
        for column in wrong:
            value = expected[column]
            self.fail(table.name, column, f"{where}: expected {value}, found {row[place[column]]}")

    def fail(self, table, column, what):
        """Counts a disagreement."""
        self.wrong[table, column] += 1
        if len(self.shown) < SHOWN:
            self.shown.append(f"{table}.{column} {what}")

    def _agrees(self, table, column, value, cell):
        if value is None:
            return cell == ""
        if value is True or value is False:
            return cell == ("true" if value else "false")
        if isinstance(value, float):
            if cell == "":
                return False
            return self._close(table, column, value, float(cell))
        if isinstance(value, list):
            return cell != "" and json.loads(cell) == value
        return cell == str(value)

    def _close(self, table, column, value, found):
        if value == found:
            return True
        units = abs(value - found) / math.ulp(max(abs(value), abs(found)))
        if units > LAST_DIGITS:
            return False
        count, most = self.last_digits.get((table.name, column), (0, 0))
        self.last_digits[table.name, column] = (count + 1, max(most, units))
        return True

    def report(self, unseen):
        """Prints the result; unseen: columns of each table that are not compared."""
        for line in self.shown:
            print(line)
        if sum(self.wrong.values()) > len(self.shown):
            print("…")
        for (table, column), (count, most) in sorted(self.last_digits.items()):
            print(f"{table}.{column}: {count} differ in the last digits, by {most:.0f} ulp at most")
        for (table, column), count in sorted(self.wrong.items()):
            print(f"{table}.{column}: {count} of {self.values[table, column]} differ")
        for table, columns in unseen.items():
            print(f"{table}: not compared: {', '.join(columns)}")
        for name in dict.fromkeys(table for table, _ in self.values):
            count = sum(n for (table, _), n in self.values.items() if table == name)
            columns = sum(1 for table, _ in self.values if table == name)
            print(f"{name}: {count:,} values in {columns} columns compared")
        total, wrong = sum(self.values.values()), sum(self.wrong.values())
        digits = sum(count for count, _ in self.last_digits.values())
        print(
            f"{total:,} values compared: {wrong:,} differ; "
            f"{digits:,} more in the last digits of a double"
        )
        return wrong


def printed_time(seconds):
    """A time in UTC as tables print it."""
    return (_EPOCH + datetime.timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%SZ")
