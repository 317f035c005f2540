"""Exports in XML of one comment each, with room for what somebody hostile adds."""

ROOTS = {"wxr": "rss", "disqus": "disqus", "blogger": "feed"}


def export(kind, page, doctype="", attributes="", text=""):
    """One export. The doctype is what stands behind the root's name in it; empty for none."""
    declared = f"<!DOCTYPE {ROOTS[kind]} {doctype}>" if doctype else ""
    return f'<?xml version="1.0" encoding="UTF-8"?>{declared}{_BODIES[kind](page, attributes, text)}'.encode()


def _wxr(page, attributes, text):
    return (
        f'<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"{attributes}><channel><item>'
        f"<title>Lamp</title><link>https://quay.example/{page}</link><wp:comment><wp:comment_id>1"
        "</wp:comment_id><wp:comment_approved>1</wp:comment_approved><wp:comment_content>"
        f"Who has the key? {text}</wp:comment_content></wp:comment></item></channel></rss>"
    )


def _disqus(page, attributes, text):
    return (
        '<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals"'
        f'{attributes}><thread dsq:id="1"><link>https://quay.example/{page}</link></thread>'
        f'<post dsq:id="2"><message>Who has the key? {text}</message><thread dsq:id="1"/></post></disqus>'
    )


def _blogger(page, attributes, text):
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0"'
        f"{attributes}><entry><id>tag:blogger.com,1999:blog-1.post-2</id>"
        '<category scheme="http://schemas.google.com/g/2005#kind"'
        ' term="http://schemas.google.com/blogger/2008/kind#comment"/>'
        f'<thr:in-reply-to ref="tag:blogger.com,1999:blog-1.post-1" href="https://quay.example/{page}"/>'
        f'<content type="html">Who has the key? {text}</content></entry></feed>'
    )


_BODIES = {"wxr": _wxr, "disqus": _disqus, "blogger": _blogger}
