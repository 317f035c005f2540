"""The Dockerfile."""

import os
import re
import shutil
import subprocess

from .place import faults

USER = 10001
PAGE = "A page\n\nBy Ada Thorn\n\nThe ferry is late.\n\n1 Response\n\n  1. It always is.\n"


def measure(place):
    """Yields what was checked, what is wrong, and what was seen."""
    lint = place.python("docker").with_name("hadolint")
    yield "hadolint", faults([lint, place.shipped("Dockerfile")]), "Dockerfile"
    yield "what is copied is enough", *_runs(place)


def _runs(place):
    """Runs from a folder that has what the last stage copies, as the image would."""
    image = place.folder / "image"
    last = place.shipped("Dockerfile").read_text(encoding="utf-8").split("\nFROM ")[-1]
    for line in re.findall(r"^COPY (?!--from)(.+)$", last, re.MULTILINE):
        *sources, target = line.split()
        (image / target).mkdir(parents=True, exist_ok=True)
        for source in sources:
            path = place.home / source
            copy = shutil.copytree if path.is_dir() else shutil.copy2
            copy(path, image / target, **({"dirs_exist_ok": True} if path.is_dir() else {}))
    program = image / "scripts" / "belowline"
    subprocess.run([place.home / "scripts" / "belowline", "--version"], check=True, capture_output=True)
    shutil.copy2(place.home / "pipeline" / "target" / "belowline.jar", image)
    wrong = faults([program, "--version"])
    before = _files(image)
    data = place.folder / "out"
    data.mkdir()
    user = _as_in_the_image(place.folder, data)
    command = [program, "run", "--input=-", f"--output={data}/tables", "--quiet"]
    wrong += faults(command, input=PAGE, env={"PATH": os.environ["PATH"]}, **user)
    wrong += [f"{path} was written" for path in _files(image) - before]
    return wrong, f"{len(before)} files, none written by a run of {'user 10001' if user else 'this user'}"


def _as_in_the_image(folder, data):
    """A user whom no list of users names, where the check may become another one."""
    if os.geteuid() != 0:
        return {}
    folder.chmod(0o755)
    os.chown(data, USER, USER)
    return {"user": USER, "group": USER, "extra_groups": []}


def _files(folder):
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {(path.relative_to(folder), path.stat().st_mtime_ns) for path in files}
