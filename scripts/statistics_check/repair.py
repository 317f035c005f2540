"""From the rows of one thread to a forest: links repaired, order of position."""

PRESENT, MISSING, DELETED = "present", "missing", "deleted"


class Forest:
    """The comments of a thread in order of position; lists by index, None where unknown."""

    def __init__(self, rows, kept_of_equals):
        """Repairs the links.

        kept_of_equals picks among rows of one id and one time the one that is to stay; it is told
        its place among all rows that stay, from 0 on.
        """
        self._link(self._kept(rows, kept_of_equals))
        self._walk()

    def _kept(self, rows, kept_of_equals):
        by_id = {}
        for row in rows:
            by_id.setdefault(row.id, []).append(row)
        self.duplicates = len(rows) - len(by_id)
        oldest = []
        for same in by_id.values():
            age = min(map(_age, same))
            oldest.append([row for row in same if _age(row) == age])
        oldest.sort(key=lambda same: _age(same[0]))
        return [
            same[0] if len(same) == 1 else kept_of_equals(place, same)
            for place, same in enumerate(oldest)
        ]

    def _link(self, kept):
        answered = {row.id: row.parent for row in kept}
        self.orphans = sum(
            1 for row in kept if row.parent is not None and row.parent not in answered
        )
        selfish = {row.id for row in kept if row.parent == row.id}
        self.self_parents = len(selfish)
        broken = self._oldest_of_circles(kept, answered, selfish)
        self.cycles = len(broken)
        self.rows, self.fault = [], []
        place = {}
        for row in kept:
            fault = None
            if row.id in selfish:
                fault = "self"
            elif row.id in broken:
                fault = "cycle"
            elif row.parent is not None and row.parent not in answered:
                fault = "missing"
                if row.parent not in place:  # stands before its first reply
                    place[row.parent] = len(self.rows)
                    self.rows.append(None)
                    self.fault.append(None)
            place[row.id] = len(self.rows)
            self.rows.append(row)
            self.fault.append(fault)
        self.parent = [
            None
            if row is None or row.parent is None or fault in ("self", "cycle")
            else place[row.parent]
            for row, fault in zip(self.rows, self.fault)
        ]

    @staticmethod
    def _oldest_of_circles(kept, answered, selfish):
        """Takes away whom nobody answers, again and again: circles are what stays."""
        answers = dict.fromkeys(answered, 0)
        for id_, parent in answered.items():
            if parent in answers and id_ not in selfish:
                answers[parent] += 1
        bare = [id_ for id_, count in answers.items() if count == 0]
        circling = set(answered)
        while bare:
            id_ = bare.pop()
            circling.discard(id_)
            parent = answered[id_]
            if parent in answers and id_ not in selfish:
                answers[parent] -= 1
                if answers[parent] == 0:
                    bare.append(parent)
        oldest = set()
        for row in kept:  # from the oldest on: the first of each circle that is met
            if row.id in circling:
                oldest.add(row.id)
                on = row.id
                while on in circling:
                    circling.discard(on)
                    on = answered[on]
        return oldest

    def _walk(self):
        """Depth, place among siblings, branch, and children."""
        count = len(self.rows)
        self.children = [[] for _ in range(count)]
        self.top = []
        for index, parent in enumerate(self.parent):
            (self.top if parent is None else self.children[parent]).append(index)
        self.depth, self.root, self.place = [0] * count, [0] * count, [0] * count
        self.levels = []
        level = self.top
        for place, index in enumerate(level, 1):
            self.root[index], self.place[index] = index, place
        while level:
            self.levels.append(level)
            below = []
            for index in level:
                self.depth[index] = len(self.levels)
                for place, child in enumerate(self.children[index], 1):
                    self.root[child], self.place[child] = self.root[index], place
                below += self.children[index]
            level = below
        self.size, self.height = [1] * count, [0] * count
        for level in reversed(self.levels):
            for index in level:
                below = self.children[index]
                if below:
                    self.size[index] += sum(self.size[child] for child in below)
                    self.height[index] = 1 + max(self.height[child] for child in below)

    def status(self, index):
        """present, missing or deleted."""
        row = self.rows[index]
        return MISSING if row is None else DELETED if row.deleted else PRESENT


def _age(row):
    """Oldest first, unknown times last; then by id, as text."""
    return (row.time is None, row.time or 0, row.id)
