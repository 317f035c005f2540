"""Dumps in many formats in which the same kind of person comments, with a canary for a name."""

import gzip
import json

# Each format has a name of its own, so that a hit tells where it leaks: "Zanthe Wxrquorn".
MARKS = ("quorn", "zanthe", "198.51.100.77", "2001:db8::77")
MAP = {"id": "id", "thread": "story", "parent": "parent", "author": "by", "author_id": "by_id",
       "text": "text", "created": "at"}

_STORY = ("The lamp at the end of the pier went out on Sunday, and nobody has lit it since then."
          " The county sends two men with a ladder on Monday, if the ferry runs.")


def dumps():
    """Files by name; those in broken() beside them are rejected, whole or in part."""
    return {
        "wxr.xml": _wxr("Wxr"),
        "disqus.xml": _disqus("Dsq"),
        "blogger.xml": _blogger("Blg"),
        "reddit.jsonl": _reddit("Rdt"),
        "discourse.json": _discourse("Dsc"),
        "mapped.jsonl": _mapped_lines("Mpl"),
        "mapped.csv": _mapped_table("Mpc"),
        "mtif.txt": _mtif("Mtf"),
        "page.html": _html("Htm"),
        "page.txt": _text("Txt"),
        "forum.txt": _forum("Frm"),
    }


def broken():
    """What is rejected, and whose samples and details would tell who wrote."""
    return {
        "cut.jsonl": _mapped_lines("Cut") + b'{"id": "9", "by": "Zanthe Cutquorn", "text": "zanthe@',
        "cut.gz": gzip.compress(_text("Gzp"))[:-30],
        "none.txt": b"Zanthe Nonquorn\n198.51.100.77\nReply\n",
        "table.csv": b'id,by,mail\n1,Zanthe Tabquorn,zanthe@quorn.example\n',
        "bad.csv": _mapped_table("Bad") + b'7,p,,"Zanthe "Bad"quorn,z7,"x,2020-01-01\n',
        "twice.jsonl": _mapped_lines("Twc") + _mapped_lines("Twc"),
        "json.json": b'{"Zanthe Jsnquorn": ["zanthe@quorn.example"]}',
        "binary.bin": b"Zanthe Binquorn\x00\x01\x02 zanthe@quorn.example",
    }


def _name(kind):
    return f"Zanthe {kind}quorn"


def _body(kind, link=""):
    return f"@{_name(kind)} wrote that{link}, or ask zanthe@quorn.example at 198.51.100.77."


# Addresses in bodies are those of people where the input says so.
_LINK = ", see https://zanthe.quorn.example/"


def _wxr(kind):
    return f"""<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"
xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Pier</title><item><title>Lamp</title>
<link>https://wxr.example/lamp</link><content:encoded>{_STORY}</content:encoded><wp:post_id>4</wp:post_id>
<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>{"".join(
        f'''<wp:comment><wp:comment_id>{i}</wp:comment_id><wp:comment_author>{author}</wp:comment_author>
<wp:comment_author_email>zanthe@quorn.example</wp:comment_author_email>
<wp:comment_author_url>https://zanthe.quorn.example/</wp:comment_author_url>
<wp:comment_author_IP>198.51.100.77</wp:comment_author_IP>
<wp:comment_date>2018-11-04 12:00:00</wp:comment_date>
<wp:comment_content>{_body(kind, _LINK)}</wp:comment_content>
<wp:comment_approved>1</wp:comment_approved></wp:comment>'''
        for i, author in ((1, _name(kind)), (2, "Ole Berg")))}</item></channel></rss>""".encode()


def _disqus(kind):
    return f"""<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
<thread dsq:id="1">
<link>https://dsq.example/lamp</link><title>Lamp</title></thread>
<post dsq:id="2"><message>{_body(kind)}</message>
<createdAt>2015-04-02T07:05:00Z</createdAt>
<author><email>zanthe@quorn.example</email><name>{_name(kind)}</name>
<username>zanthe_quorn</username></author><ipAddress>198.51.100.77</ipAddress>
<thread dsq:id="1"/></post></disqus>
""".encode()


def _blogger(kind):
    return f"""<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0">
<entry><id>tag:blogger.com,1999:blog-1.post-2</id><category scheme="http://schemas.google.com/g/2005#kind"
term="http://schemas.google.com/blogger/2008/kind#comment"/><author><name>{_name(kind)}</name>
<uri>https://www.blogger.com/profile/zanthe</uri><email>zanthe@quorn.example</email></author>
<thr:in-reply-to ref="tag:blogger.com,1999:blog-1.post-1" href="https://blg.example/lamp"/>
<content type="html">{_body(kind)}</content><published>2024-02-01T10:00:00.000Z</published>
</entry></feed>""".encode()


def _lines(*objects):
    return "".join(json.dumps(one) + "\n" for one in objects).encode()


def _reddit(kind):
    author = _name(kind).replace(" ", "_")
    post = {"id": "a1", "name": "t3_a1", "author": author, "title": "Lamp", "selftext": _STORY,
            "subreddit": "pier", "permalink": "/r/pier/comments/a1/lamp/", "created_utc": 1588200000,
            "num_comments": 1, "author_fullname": "t2_zanthe",
            "url": "https://www.reddit.com/r/pier/comments/a1/lamp/"}
    comment = {"id": "c1", "name": "t1_c1", "link_id": "t3_a1", "parent_id": "t3_a1", "author": author,
               "body": f"u/{author} /u/{author} I am not.", "subreddit": "pier", "created_utc": "1588200100",
               "author_fullname": "t2_zanthe",
               "permalink": f"/r/pier/comments/a1/lamp/c1/?by={author}"}
    return _lines(post, comment)


def _discourse(kind):
    handle = f"zanthe_{kind.lower()}quorn"
    posts = [
        {"id": i, "name": _name(kind), "username": handle, "display_username": _name(kind),
         "post_number": i, "created_at": f"2021-05-0{i}T08:00:00.000Z", "cooked": cooked,
         "post_type": 1, "topic_id": 7,
         "avatar_template": f"/letter_avatar_proxy/v4/letter/{handle}/1.png", "user_id": 3}
        for i, cooked in ((1, f"<p>{_STORY}</p>"),
                          (2, f'<aside class="quote" data-username="{handle}" data-post="1">'
                          f'<div class="title">{handle}:</div>'
                          '<blockquote><p>went out</p></blockquote></aside>'
                          f'<p><a class="mention" href="/u/{handle}">@{handle}</a> So it did.</p>'))]
    return json.dumps({"post_stream": {"posts": posts, "stream": [1, 2]}, "id": 7, "title": "Lamp",
                       "slug": "lamp",
                       "details": {"created_by": {"username": handle, "name": _name(kind)}}}).encode()


def _mapped_rows(kind):
    return [{"id": str(i), "story": f"story-{kind}", "parent": "", "by": author, "by_id": f"z{i}",
             "text": _body(kind), "at": "2020-01-01T10:00:00Z"}
            for i, author in ((1, _name(kind)), (2, "Ole Berg"))]


def _mapped_lines(kind):
    return _lines(*_mapped_rows(kind))


def _mapped_table(kind):
    rows = [list(_mapped_rows(kind)[0])] + [list(row.values()) for row in _mapped_rows(kind)]
    return "".join(",".join(f'"{cell}"' for cell in row) + "\n" for row in rows).encode()


def _mtif(kind):
    return f"""AUTHOR: Halvor
TITLE: Lamp
DATE: 03/09/2006 11:45:00 PM
-----
BODY:
{_STORY}
-----
COMMENT:
AUTHOR: {_name(kind)}
EMAIL: zanthe@quorn.example
IP: 198.51.100.77
URL: https://zanthe.quorn.example/
DATE: 03/10/2006 12:10:05 AM
{_body(kind, _LINK)}
-----
--------
""".encode()


def _html(kind):
    items = "".join(
        f"""<li class="comment depth-1" id="comment-{i}"><div class="comment-author vcard"><cite class="fn">
<a class="url" href="https://zanthe.quorn.example/">{author}</a></cite> says:</div><div class="comment-meta">
<a href="https://htm.example/lamp?by=zanthe-htmquorn#comment-{i}">May {i}, 2019 at 10:00 am</a></div>
<p>{_body(kind, _LINK)}</p></li>""" for i, author in ((1, _name(kind)), (2, "Ole Berg")))
    return f"""<!DOCTYPE html><html><head><title>Lamp</title>
<link rel="canonical" href="https://htm.example/lamp"></head><body>
<article><h1>Lamp</h1><p>{_STORY}</p></article>
<ol class="commentlist">{items}</ol></body></html>""".encode()


def _text(kind):
    return f"""The lamp {kind.lower()}

By Odo Vennick

{_STORY}

2 Responses

  1. {_name(kind)} says:

     May 3, 2019 at 10:00 am

     It was the wind, ask zanthe@quorn.example.

     Reply

  2. Ole Berg says:

     May 4, 2019 at 10:00 am

     @{_name(kind)} there was no wind.

     Reply

Comments are closed.
""".encode()


def _forum(kind):
    return f"""Tea at the End of the Pier

By Odo Vennick on June 1, 2021

{_STORY}

2 comments

{_name(kind)} June 2, 2021 - 8:15 am

I had the blue cup. It leaks on the left.

Reply

Captain Hollis · June 2, 2021 at 9:40 am

{_name(kind)} wrote:

> I had the blue cup.

Drink from the right, then.

Reply
""".encode()
