"""JSON of very many levels."""

import json

TEXT = "The ferry is late today, and the council met about it on the old quay for three hours."


def reddit_line(levels):
    """A comment of Reddit with replies in replies."""
    fields = {"id": "c1", "author": "una", "body": TEXT, "link_id": "t3_p1", "parent_id": "t3_p1",
              "created_utc": 1588200000, "subreddit": "tides"}
    opening = json.dumps(fields)[:-1] + ', "replies": '
    return (opening * levels + '""' + "}" * levels + "\n").encode()


def topic(levels):
    """A topic of Discourse whose posts hold replies in replies."""
    post = ('{"id": 1, "post_number": 1, "topic_id": 57, "username": "una", "cooked": "<p>%s</p>", '
            '"replies": [' % TEXT)
    return ('{"post_stream": {"posts": [' + post * levels + "]}" * levels
            + '], "stream": [1]}, "id": 57, "title": "Tides", "slug": "tides"}').encode()


FORMS = [("RC_2020.jsonl", reddit_line), ("topic.json", topic)]
