"""Outputs of the fixtures, each with other options."""

import subprocess

OPTIONS = {
    "both": ["--license=CC-BY-4.0"],
    "csv-safe": ["--csv-safe", "--license=https://creativecommons.org/licenses/by/4.0/"],
    "shards": ["--shards=3", "--license=Ask the harbour office."],
    "csv": ["--formats=csv", "--people=none"],
    "parquet": ["--formats=parquet", "--people=pseudonyms", "--key=random"],
    "parquet-shards": ["--formats=parquet", "--shards=3", "--also=convokit,gexf"],
}


def made(home, work, names):
    """Runs belowline for each of the names; returns their folders."""
    folders = []
    for name in names:
        folder = work / name
        subprocess.run([home / "scripts" / "belowline", "run", f"--input={home}/fixtures/*/input",
                        f"--output={folder}", "--overwrite", "--quiet", *OPTIONS[name]],
                       check=True, stdout=subprocess.DEVNULL)
        folders.append(folder)
    return folders
