"""Row 15: pages in many charsets, as HTML, as text and in web archives, labelled right, wrongly or not at all."""

from . import charset_pages
from .bench import Outcome, account, rows

NUMBER = 15
THREAT = "charsets labelled wrongly or not at all"

FILES = 200
LEAST = 0.98


def measure(bench):
    """All files in one run; each must become an article whose text is what was written."""
    pages = charset_pages.pages(FILES)
    source = bench.folder / "in"
    source.mkdir()
    for page in pages:
        (source / page.name).write_bytes(page.content)
    output = bench.folder / "out"
    ended = bench.run("run", f"--input={source}", f"--output={output}", "--quiet", "--formats=csv")
    if ended.exit:
        return Outcome(False, f"exit {ended.exit}: {ended.err[:200]}")
    documents = {row["input"].rpartition("/")[2]: row for row in rows(output, "documents")}
    articles = {row["article_id"]: row for row in rows(output, "articles")}
    wrong, unreported = [], 0
    for page in pages:
        document = documents.get(page.name)
        article = articles[document["article_id"]] if document else None
        if not _is_right(page, article):
            wrong.append(f"{page.name} read as {document['charset'] if document else 'nothing'}")
        if article:
            shown = sum(cell.count("\ufffd") for cell in article.values())
            unreported += max(0, shown - int(document["replaced_characters"]))
    right = len(pages) - len(wrong)
    charsets = len({page.charset for page in pages})
    rejected = account(output)["total"]["rejected"]
    return Outcome(
        right >= LEAST * len(pages) and not unreported,
        f"{right} of {len(pages)} files in {charsets} charsets right, {rejected} rejected, {unreported} replacements "
        f"unreported" + "".join(f"; {line}" for line in wrong[:8]))


def _is_right(page, article):
    """Every paragraph is there, and nothing is read into them; of a damaged page all but its last one."""
    body = _one_line(article["body"]) if article else ""
    wanted = page.paragraphs[:-1] if page.damaged else page.paragraphs
    return all(_one_line(text) in body for text in wanted) and (page.damaged or "\ufffd" not in body)


def _one_line(text):
    return " ".join(text.split())
