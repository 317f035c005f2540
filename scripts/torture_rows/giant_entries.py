"""Exports and containers with one entry of hundreds of megabytes among four small ones."""

import json
from dataclasses import dataclass, field

MAP = {"id": "no", "thread": "story", "author": "name", "text": "said"}


@dataclass(frozen=True)
class Form:
    """How a file is written: head, entry(number, text), end. A map is for the command."""

    name: str
    entry: object
    head: str = ""
    end: str = ""
    joint: str = ""
    goes_on: bool = True
    map: dict = field(default_factory=dict)

    def write(self, path, size):
        """Writes two entries, a giant one, two entries; returns words that stand in the small ones."""
        before, behind = self.entry(9, "GIANT").split("GIANT")
        small = [self.entry(number, _text(number)) for number in range(4)]
        with open(path, "w", encoding="utf-8") as file:
            file.write(self.head + self.joint.join(small[:2]) + self.joint + before)
            for _ in range(size >> 20):
                file.write("x" * (1 << 20))
            file.write(behind + self.joint + self.joint.join(small[2:]) + self.end)
        return [word(number) for number in range(4 if self.goes_on else 2)]


def _text(number):
    return (f"The ferry is late today because of the fog on the old quay. The council has met about it and "
            f"{word(number)} has said for three hours that it may not go on so.")


def word(number):
    """A word that stands on one entry alone."""
    return "Holt Brandt Varga Lindqvist".split()[number] + "dottir"


def _line(**fields):
    return lambda number, text: json.dumps(fields | {"id": f"e{number}"}).replace(
        "NUMBER", str(number)).replace("TEXT", text) + "\n"


def _wxr(number, text):
    return (f"<item><title>Pier {number}</title><link>https://letters.example/{number}/</link>"
            f"<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>"
            f"<content:encoded><![CDATA[<p>{text}</p>]]></content:encoded></item>\n")


def _disqus(number, text):
    return (f'<post dsq:id="{number}"><id/><message><![CDATA[<p>{text}</p>]]></message>'
            f'<thread dsq:id="1"/></post>\n')


def _blogger(number, text):
    return (f"<entry><id>tag:blogger.com,1999:blog-7.post-{number}</id>"
            '<category scheme="http://schemas.google.com/g/2005#kind"'
            ' term="http://schemas.google.com/blogger/2008/kind#post"/>'
            f"<title>Pier {number}</title><content type=\"html\">{text}</content></entry>\n")


def _mtif(number, text):
    return (f"AUTHOR: Ida Brandt\nTITLE: Pier {number}\nBASENAME: pier_{number}\nSTATUS: Publish\n"
            f"DATE: 11/13/2008 02:16:10 PM\n-----\nBODY:\n{text}\n-----\n\n\n--------\n")


def _discourse(number, text):
    return json.dumps({"id": 100 + number, "post_number": number + 1, "topic_id": 57, "username": "una",
                       "created_at": "2020-04-05T10:00:00Z", "cooked": f"<p>{text}</p>",
                       "topic_slug": "tides"})


FORMS = [
    Form("pages.jsonl", _line(url="http://letters.example/NUMBER",
                              text=f"Pier NUMBER\n\n{_text(0)[:150]}.\n\nTEXT")),
    Form("RC_2020.jsonl", _line(author="una", body="TEXT", link_id="t3_p1", parent_id="t3_p1",
                                created_utc=1588200000, subreddit="tides")),
    Form("utterances.jsonl", _line(conversation_id="e0", text="TEXT", speaker="una", **{"reply-to": "e0"})),
    Form("comments.jsonl", _line(no="NUMBER", story="s", name="una", said="TEXT"), map=MAP),
    # What follows a giant row of a table, or a giant post of Discourse, is not read; the reject says so.
    Form("comments.csv", lambda number, text: f"{number},s,Una,{text}\n", "no,story,name,said\n", map=MAP,
         goes_on=False),
    Form("quoted.csv", lambda number, text: f'{number},s,Una,"{text}"\n', "no,story,name,said\n", map=MAP,
         goes_on=False),
    Form("comments.tsv", lambda number, text: f"{number}\ts\tUna\t{text}\n", "no\tstory\tname\tsaid\n",
         map=MAP, goes_on=False),
    Form("dock.txt", _mtif),
    Form("topic.json", _discourse, '{"post_stream":{"posts":[',
         '],"stream":[1,2]},"id":57,"title":"Tides","slug":"tides","posts_count":5}', ",",
         goes_on=False),
    Form("site.xml", _wxr, '<?xml version="1.0" encoding="UTF-8"?>\n<rss xmlns:wp='
         '"http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
         "<channel><title>Letters</title><link>https://letters.example</link>\n", "</channel></rss>\n"),
    Form("quay.xml", _disqus, '<?xml version="1.0" encoding="utf-8"?>\n<disqus xmlns="http://disqus.com"'
         ' xmlns:dsq="http://disqus.com/disqus-internals">\n<thread dsq:id="1"><id/>'
         "<link>https://quay.example/a</link><title>Pier</title></thread>\n", "</disqus>\n"),
    Form("feed.atom", _blogger, '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns='
         '"http://www.w3.org/2005/Atom"><id>tag:blogger.com,1999:blog-7.archive</id>'
         '<title type="text">Notes</title>\n', "</feed>\n"),
]
