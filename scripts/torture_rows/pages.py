"""Invented pages for rows, seeded: what a small town's paper would print, with its comments."""

import random

_WORDS = (
    "ferry harbour council bridge lantern timetable winter pier fee island school bakery letter storm "
    "budget repair meeting vote skipper bell market ticket road plan notice ledger rope tide quay lamp"
).split()
_NAMES = "Marit Olsen,Ivo Brandt,Lena Hask,Per Quist,Ada Thorn,Rolf Midt,Nils Varga,Tora Sund".split(",")


def text_page(number, comments=3, paragraphs=4):
    """A page of layout text, the same for the same number."""
    choice = random.Random(number)
    title = f"The {choice.choice(_WORDS)} and the {choice.choice(_WORDS)}, part {number}"
    lines = [title, "", f"By {choice.choice(_NAMES)}", ""]
    for _ in range(paragraphs):
        lines += [_paragraph(choice), ""]
    lines += [f"{comments} Responses", ""]
    for place in range(1, comments + 1):
        lines += [f"  {place}. {_paragraph(choice)}", ""]
    lines.append("Comments are closed.")
    return "\n".join(lines) + "\n"


def html_page(number, comments=3, paragraphs=4):
    """A page of a blog, the same for the same number."""
    choice = random.Random(number)
    title = f"The {choice.choice(_WORDS)} and the {choice.choice(_WORDS)}, part {number}"
    story = "".join(f"<p>{_paragraph(choice)}</p>\n" for _ in range(paragraphs))
    thread = "".join(
        f'<li class="comment depth-1" id="comment-{number}{place}"><div class="comment-body">'
        f'<div class="comment-author vcard"><cite class="fn">{choice.choice(_NAMES)}</cite> says:</div>'
        f'<div class="comment-meta">March {place + 1}, 2014 at 10:0{place % 10} am</div>'
        f"<p>{_paragraph(choice)}</p></div></li>\n"
        for place in range(1, comments + 1)
    )
    return (
        f"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>{title}</title></head>"
        f"<body><article><h1>{title}</h1>\n{story}</article>\n"
        f"<ol class='commentlist'>\n{thread}</ol></body></html>\n"
    )


def _paragraph(choice):
    sentences = []
    for _ in range(choice.randint(3, 6)):
        words = [choice.choice(_WORDS) for _ in range(choice.randint(8, 16))]
        words.insert(2, "the")
        sentences.append(" ".join(words).capitalize() + ".")
    return " ".join(sentences)
