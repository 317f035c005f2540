"""Outputs of the fixtures, each with other options."""

import json
import subprocess

OPTIONS = {
    "both": ["--license=CC-BY-4.0"],
    "csv-safe": ["--csv-safe", "--license=https://creativecommons.org/licenses/by/4.0/"],
    "shards": ["--shards=3", "--license=Ask the harbour office."],
    "csv": ["--formats=csv", "--people=none"],
    "parquet": ["--formats=parquet", "--people=pseudonyms", "--key=random"],
    "parquet-shards": ["--formats=parquet", "--shards=3", "--also=convokit,gexf"],
}

# Texts that readers have taken for something else.
ODD = ("NA", "null", "None", "nan", "TRUE", "007", "1e5", "-0", " two blanks ", "'", '"', '""', "=1+1",
       "a,b", "a;b", "\\n", "\\", "line\nfeed", "2016-09-03", "[1]", "{}", "#", "\ufeffmark", "Færge 渡 🚢",
       "0x1F", "1,5", "N/A", "Inf")
ODD_TEXTS = "odd-texts"


def made(home, work, names):
    """Runs belowline for each of the names; returns their folders."""
    folders = []
    for name in names:
        folder = work / name
        given = (_odd_texts(work) if name == ODD_TEXTS
                 else [f"--input={home}/fixtures/*/input", *OPTIONS[name]])
        subprocess.run([home / "scripts" / "belowline", "run", *given, f"--output={folder}", "--overwrite",
                        "--quiet"], check=True, stdout=subprocess.DEVNULL)
        folders.append(folder)
    return folders


def _odd_texts(work):
    """A thread in which each of them is a comment, a name and a title; returns the options."""
    work.mkdir(parents=True, exist_ok=True)
    comments = [{"id": str(i), "thread": str(i % 7), "author": text, "text": text, "title": text}
                for i, text in enumerate(ODD)]
    lines = "".join(json.dumps(comment) + "\n" for comment in comments)
    (work / "odd.jsonl").write_text(lines, encoding="utf-8")
    names = {name: name for name in comments[0]}
    (work / "odd-map.json").write_text(json.dumps(names), encoding="utf-8")
    return [f"--input={work}/odd.jsonl", f"--map={work}/odd-map.json"]
