"""The stages alone, by JMH: microseconds a page, no start-up, no input and output."""

import json
import subprocess
from math import isfinite

from . import measured
from .bench import Outcome

NAME = "jmh"
WORK = "the stages alone, by JMH: microseconds a page, with the error of 99.9 %"
BAR = None


def measure(bench):
    """Builds what JMH needs by the profile jmh, then runs it."""
    built = bench.home / "pipeline" / "target" / "jmh"
    build = ["mvn", "-B", "-q", "-Pjmh", "-pl", "pipeline", "test-compile"]
    ended = subprocess.run(build, cwd=bench.home, capture_output=True, text=True, check=False)
    if ended.returncode:
        raise measured.Failed(f"the build failed: {ended.stdout[-500:]}")
    result, printed = bench.folder / "jmh.json", bench.folder / "jmh.txt"
    quick = ("-f", "1", "-wi", "1", "-i", "2", "-w", "1", "-r", "1") if bench.wanted.small else ()
    command = ["java", "-cp", f"{built / 'classes'}:{built / 'lib'}/*:{bench.jar}", "org.openjdk.jmh.Main"]
    measured.run([*command, "Stages", "-rf", "json", "-rff", result, *quick], printed)
    return Outcome(None, "; ".join(_line(one) for one in json.loads(result.read_text())))


def _line(one):
    """A benchmark in words."""
    score, error = one["primaryMetric"]["score"], float(one["primaryMetric"]["scoreError"])
    name, layout = one["benchmark"].rsplit(".", 1)[1], one["params"]["layout"]
    return f"{name} {layout} {score:,.0f}" + (f" ± {error:,.0f}" if isfinite(error) else "")
