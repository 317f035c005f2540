"""The unit and the timer."""

import re
import shutil

from notebook_check.environment import NotInstallable

from .place import faults


def measure(place):
    """Yields what was checked, what is wrong, and what was seen."""
    analyze = shutil.which("systemd-analyze")
    if not analyze:
        raise NotInstallable("systemd-analyze is not there; apt-get install systemd")
    units = [place.written("belowline.service"), place.written("belowline.timer")]
    # What it does not know it tells, and ends with 0 all the same.
    yield "verify", faults([analyze, "verify", *units]), "service and timer"
    when, = re.findall(r"^OnCalendar=(.+)$", place.text("belowline.timer"), re.MULTILINE)
    yield "calendar", faults([analyze, "calendar", when]), when
