"""The rules of Prometheus and the metrics of a run, by its own program."""

import shutil
import subprocess

from notebook_check.environment import NotInstallable

from .place import faults


def measure(place):
    """Yields what was checked, what is wrong, and what was seen."""
    promtool = shutil.which("promtool") or _unpacked(place.kept() / "prometheus")
    yield "check rules", faults([promtool, "check", "rules", place.shipped("alerts.yml")]), "alerts.yml"
    tests = place.shipped("alerts_test.yml")
    yield "test rules", faults([promtool, "test", "rules", tests]), "alerts_test.yml"
    for inputs, what in (("data/dumps", "a run"), ("nowhere", "a call that is refused")):
        metrics = _metrics_of(place, inputs)
        yield f"check metrics of {what}", faults([promtool, "check", "metrics"], input=metrics), \
            f"{metrics.count('# TYPE')} metrics"


def _metrics_of(place, inputs):
    file = place.metrics / "belowline.prom"
    subprocess.run([place.home / "scripts" / "belowline", "run", f"--input={place.folder / inputs}",
                    f"--output={place.folder / 'out'}", f"--metrics-file={file}"],
                   check=False, capture_output=True)
    return file.read_text(encoding="utf-8")


def _unpacked(folder):
    """From Debian's package, which is not installed: that would start a server."""
    promtool = folder / "usr" / "bin" / "promtool"
    if promtool.exists():
        return promtool
    folder.mkdir(exist_ok=True)
    try:
        subprocess.run(["apt-get", "download", "--quiet", "prometheus"], cwd=folder, check=True,
                       capture_output=True)
        package, = folder.glob("prometheus_*.deb")
        subprocess.run(["dpkg-deb", "--extract", package, folder], check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise NotInstallable(f"promtool is not there, and apt-get has no prometheus: {error}") from error
    return promtool
