"""Runs the checks, and prints what was seen."""

import sys
import tempfile
from pathlib import Path

from engine_check.table import told
from notebook_check.environment import NotInstallable

from . import airflow_dag, alerts, crontab, docker, kubernetes, systemd
from .place import Place

CHECKS = {"crontab": crontab, "systemd": systemd, "kubernetes": kubernetes, "airflow": airflow_dag,
          "docker": docker, "alerts": alerts}


def main(home, arguments):
    """Returns the exit code."""
    unknown = set(arguments) - set(CHECKS)
    if unknown:
        sys.exit(f"check-schedules: nothing is called {', '.join(sorted(unknown))}")
    print("| schedule | check | holds | seen |\n|---|---|---|---|", flush=True)
    failed = 0
    for name in [name for name in CHECKS if name in arguments] or list(CHECKS):
        with tempfile.TemporaryDirectory(prefix="belowline-schedules-") as folder:
            try:
                failed += told(name, CHECKS[name].measure(Place(home, Path(folder))))
            except NotInstallable as why:
                print(f"| {name} | | skipped | {why} |", flush=True)
    return 1 if failed else 0


sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
