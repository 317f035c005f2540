"""What each column is to hold, by the definitions; unknown is None."""

from collections import Counter

from .corpus import folded
from .exact import entropy, gini, median, ratio, variance
from .repair import DELETED, MISSING, PRESENT

HOUR, DAY = 3_600, 86_400
DEEPEST_PATH = 1_000


class Facts:
    """A repaired thread with what is known of its comments; lists by index."""

    def __init__(self, article, forest):
        rows = forest.rows
        self.article, self.forest = article, forest
        self.status = [forest.status(index) for index in range(len(rows))]
        self.person = [row.person if row else None for row in rows]
        self.time = [row.time if row else None for row in rows]
        self.words = [row.words if row else None for row in rows]
        self.votes = [row.votes if row else None for row in rows]
        self.by_writer = [self._by_writer(row) for row in rows]

    def _by_writer(self, row):
        if row is None or row.person is None or not self.article.authors:
            return None
        return folded(row.author) in self.article.authors

    def distances(self, top, nodes, own):
        """The sum of the distances from each node to each other, twice over.

        From a node to all others it is as far as from its parent, and one step less to those of
        its own subtree, one more to the others. own: of the first node.
        """
        children, size = self.forest.children, self.forest.size
        total, open_ = own, [(child, own) for child in top]
        while open_:
            index, above = open_.pop()
            far = above + nodes - 2 * size[index]
            total += far
            open_ += [(child, far) for child in children[index]]
        return total


def thread(facts):
    """A row of threads."""
    forest = facts.forest
    count = len(forest.rows)
    nodes = count + 1
    distances = facts.distances(forest.top, nodes, sum(forest.depth))
    found = group(facts, range(count), [len(level) for level in forest.levels], nodes, distances)
    found["top_level"] = len(forest.top)
    found["replies"] = count - len(forest.top)
    found["reply_share"] = ratio(count - len(forest.top), count)
    sizes = [forest.size[index] for index in forest.top]
    found["largest_branch"] = max(sizes, default=0)
    found["branch_entropy"], found["branch_gini"] = entropy(sizes), gini(sizes)
    found["declared"] = found["unaccounted"] = None
    found["orphans"], found["self_parents"] = forest.orphans, forest.self_parents
    found["cycles"], found["duplicate_ids"] = forest.cycles, forest.duplicates
    return found


def branches(facts):
    """Rows of branches: the top-level comment and the columns."""
    forest = facts.forest
    members = {top: [] for top in forest.top}
    for index, root in enumerate(forest.root):
        members[root].append(index)
    for top, own in members.items():
        depths = Counter(forest.depth[index] for index in own)
        levels = [depths[depth] for depth in range(1, len(depths) + 1)]
        first = sum(forest.depth[index] - 1 for index in own)
        distances = facts.distances(forest.children[top], len(own), first)
        found = group(facts, own, levels, len(own), distances)
        found["position"] = top + 1
        found["replies"] = len(own) - 1
        found["reply_share"] = ratio(len(own) - 1, len(own))
        yield top, found


def group(facts, members, levels, nodes, distances):
    """The columns that threads and branches share."""
    forest = facts.forest
    count = len(members)
    status = Counter(facts.status[index] for index in members)
    depths = [forest.depth[index] for index in members]
    leaf_depths = [forest.depth[index] for index in members if not forest.children[index]]
    found = {
        "comments": count,
        "found": status[PRESENT],
        "missing": status[MISSING],
        "deleted": status[DELETED],
        "leaves": len(leaf_depths),
        "leaf_share": ratio(len(leaf_depths), count),
        "max_depth": len(levels),
        "mean_depth": ratio(sum(depths), count),
        "depth_variance": variance(depths),
        "mean_leaf_depth": ratio(sum(leaf_depths), len(leaf_depths)),
        "depth_counts": levels,
        "max_width": max(levels, default=0),
        "h_index": max((i for i, width in enumerate(levels, 1) if width >= i), default=0),
        "structural_virality": ratio(distances, nodes * (nodes - 1)),
        "max_replies": max((len(forest.children[index]) for index in members), default=None),
        "replied_share": ratio(count - len(leaf_depths), count),
    }
    found.update(people(facts, members, status[PRESENT]))
    found.update(timing(facts, members))
    found.update(volume(facts, members))
    return found


def people(facts, members, present):
    """Who takes part, and who answers whom."""
    person, parent = facts.person, facts.forest.parent
    active = Counter(person[index] for index in members)
    active.pop(None, None)
    known = sum(active.values())
    found = {
        "unattributed": present - known,
        "participants_known_share": ratio(known, present),
        "comments_per_participant": ratio(known, len(active)),
        "participants_per_comment": ratio(len(active), known),
        "top_participant_share": ratio(max(active.values(), default=0), known),
        "one_time_share": ratio(sum(1 for x in active.values() if x == 1), len(active)),
        "participation_entropy": entropy(list(active.values())),
        "participation_gini": gini(list(active.values())),
    }
    arcs, selves = set(), 0
    for index in members:
        above = parent[index]
        if above is None or person[index] is None or person[above] is None:
            continue
        if person[index] == person[above]:
            selves += 1
        else:
            arcs.add((person[index], person[above]))
    mutual = sum(1 for one, other in arcs if (other, one) in arcs) // 2
    dyads = len(arcs) - mutual
    unknown = not active and len(members) > 0
    written = sum(1 for index in members if facts.by_writer[index])
    found["participants"] = None if unknown else len(active)
    found["self_replies"] = None if unknown else selves
    found["reply_dyads"] = None if unknown else dyads
    found["mutual_dyads"] = None if unknown else mutual
    found["dyad_reciprocity"] = ratio(mutual, dyads)
    found["article_author_comments"] = (
        None if unknown or len(members) > 0 and not facts.article.authors else written
    )
    return found


def timing(facts, members):
    """When it was written; all times are UTC, to the second."""
    time, parent, published = facts.time, facts.forest.parent, facts.article.published
    times = sorted(time[index] for index in members if time[index] is not None)
    first, last = (times[0], times[-1]) if times else (None, None)
    pauses = [
        time[index] - time[parent[index]]
        for index in members
        if time[index] is not None
        and parent[index] is not None
        and time[parent[index]] is not None
    ]
    since = None if published is None else [at - published for at in times]
    counted = since is not None and (times or not members) or not members

    def within(limit):
        return sum(1 for at in since or [] if 0 <= at <= limit) if counted else None

    return {
        **clock("first_comment", first),
        **clock("last_comment", last),
        "lifespan_seconds": last - first if times else None,
        "seconds_to_first_comment": since[0] if since else None,
        "median_reply_seconds": median([pause for pause in pauses if pause >= 0]),
        "seconds_to_half": times[(len(times) + 1) // 2 - 1] - first if times else None,
        "comments_first_hour": within(HOUR),
        "comments_first_day": within(DAY),
        "time_inversions": sum(1 for pause in pauses if pause < 0),
    }


def clock(name, at):
    """A time and what is known of it; all times of an export are UTC, to the second."""
    return {
        name + "_at": at,
        name + "_precision": None if at is None else "second",
        name + "_zone": None if at is None else "given",
    }


def volume(facts, members):
    """Votes and words."""
    votes = [facts.votes[index] for index in members if facts.votes[index] is not None]
    words = [facts.words[index] for index in members if facts.words[index] is not None]
    return {
        "votes_sum": sum(votes) if votes else None,
        "votes_mean": ratio(sum(votes), len(votes)),
        "words": sum(words),
        "mean_words": ratio(sum(words), len(words)),
        "median_words": median(words),
    }


def comments(facts):
    """Rows of comments, in order of position; parent_id and root_id are places here."""
    forest, time = facts.forest, facts.time
    timed = [index for index in range(len(time)) if time[index] is not None]
    timed.sort(key=lambda index: time[index])
    order = {index: place for place, index in enumerate(timed, 1)}
    written, paths = Counter(), {}
    for level in forest.levels[:DEEPEST_PATH]:
        for index in level:
            above = forest.parent[index]
            place = str(forest.place[index])
            paths[index] = place if above is None else f"{paths[above]}.{place}"
    for index, row in enumerate(forest.rows):
        above, at = forest.parent[index], time[index]
        if facts.person[index] is not None:
            written[facts.person[index]] += 1
        fault = forest.fault[index]
        linked = row is not None and row.parent is not None
        evidence = "inferred" if row is None else "id" if linked and fault in (None, "missing") else None
        yield {
            "parent_id": above,
            "root_id": forest.root[index],
            "position": index + 1,
            "depth": forest.depth[index],
            "path": paths.get(index),
            "status": facts.status[index],
            "parent_evidence": evidence,
            "parent_ref": row.parent if row else None,
            "parent_status": fault,
            "is_article_author": facts.by_writer[index],
            "author": row.author if row else None,
            **clock("created", at),
            "words": facts.words[index],
            "votes": facts.votes[index],
            "thread_order": order.get(index),
            "replies": len(forest.children[index]),
            "descendants": forest.size[index] - 1,
            "height": forest.height[index],
            "seconds_since_parent": (
                None if above is None or at is None or time[above] is None else at - time[above]
            ),
            "seconds_since_article": (
                None
                if at is None or facts.article.published is None
                else at - facts.article.published
            ),
            "author_nth": written[facts.person[index]] if facts.person[index] else None,
        }


def participants(facts):
    """Rows of participants: the person and the columns."""
    forest, person = facts.forest, facts.person
    own = {}
    partners = {}
    for index, who in enumerate(person):
        if who is not None:
            own.setdefault(who, []).append(index)
            above = forest.parent[index]
            other = None if above is None else person[above]
            if other is not None and other != who:
                partners.setdefault(who, set()).add(other)
                partners.setdefault(other, set()).add(who)
    for who, written in own.items():
        times = [facts.time[index] for index in written if facts.time[index] is not None]
        answers = [index for index in written if forest.parent[index] is not None]
        yield who, {
            "evidence": who[0],
            "name": forest.rows[written[0]].author,
            "comments": len(written),
            "replies_given": len(answers),
            "replies_received": sum(len(forest.children[index]) for index in written),
            "partners": len(partners.get(who, ())),
            "self_replies": sum(1 for index in answers if person[forest.parent[index]] == who),
            **clock("first", min(times, default=None)),
            **clock("last", max(times, default=None)),
            "mean_depth": ratio(sum(forest.depth[index] for index in written), len(written)),
            "words": sum(facts.words[index] for index in written),
            "is_article_author": facts.by_writer[written[0]],
        }
