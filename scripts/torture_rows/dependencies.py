"""Row 24: two clean builds of copies of the sources, in two folders; and the licences of what goes into the jar."""

import hashlib
import re
import shutil
import subprocess
import time
import zipfile

from .bench import Outcome

NUMBER = 24
THREAT = "dependencies"

ALLOWED = {"Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Unicode-3.0"}
PASSED_OVER = ("target", ".git", "out", "__pycache__")
# What vulnerable versions travel in unseen, inside of other jars.
ABSENT = ("/jetty/", "/netty/", "/nimbusds/", "/jersey/", "/beanutils/", "/org/apache/log4j/", "/zookeeper/")


def measure(bench):
    """Builds twice, the second time a while later; compares bytes, and reads the list of licences."""
    jars = []
    for name in ("one", "another/deeper down"):
        folder = bench.folder / name
        shutil.copytree(bench.home, folder, ignore=shutil.ignore_patterns(*PASSED_OVER))
        built = subprocess.run(
            ["mvn", "-q", "-B", "package", "-DskipTests"], cwd=folder, capture_output=True, text=True, check=False,
            env=bench.environment(USER=name[:3], TZ="Asia/Tokyo" if jars else "UTC"))
        if built.returncode:
            return Outcome(False, f"the build in {name} fails: {built.stdout[-300:]}")
        jars.append(folder / "pipeline" / "target" / "belowline.jar")
        time.sleep(3)
    digests = {hashlib.sha256(jar.read_bytes()).hexdigest() for jar in jars}
    faults = [] if len(digests) == 1 else [f"two digests; {_first_difference(*jars)}"]
    with zipfile.ZipFile(jars[0]) as jar:
        licences = re.findall(r"^ +(\(.+?\)) .* \(", jar.read("META-INF/THIRD-PARTY.txt").decode(), re.MULTILINE)
        faults += [f"a licence {one}" for one in licences if not set(re.findall(r"\(([^()]+)\)", one)) & ALLOWED]
        faults += [f"{part} is in the jar" for part in ABSENT if any(part in f"/{name}" for name in jar.namelist())]
        names = set(jar.namelist())
    faults += [f"{name} is missing" for name in ("META-INF/LICENSE", "META-INF/NOTICE") if name not in names]
    if not licences:
        faults.append("no list of licences")
    return Outcome(not faults, f"two builds, one digest {min(digests)[:12]}…; {len(licences)} dependencies under "
                   f"{', '.join(sorted(ALLOWED))}" if not faults else "; ".join(faults[:5]))


def _first_difference(one, another):
    with zipfile.ZipFile(one) as left, zipfile.ZipFile(another) as right:
        if left.namelist() != right.namelist():
            return "other entries, or another order"
        differing = (name for name in left.namelist() if left.read(name) != right.read(name))
        return next(differing, "the entries are equal, their heads are not")
