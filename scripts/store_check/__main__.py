"""Runs the checks, and prints what was measured."""

import sys
import tempfile
from pathlib import Path

from engine_check.table import told
from local_cluster.failure import Failure

from . import digests, kills, refusals, rivals
from .bench import Bench
from .gs import Gs
from .s3 import S3

STORES = {"s3": S3, "gs": Gs}
CHECKS = {"digests": digests, "refusals": refusals, "kills": kills, "rivals": rivals}


def main(home, arguments):
    """Returns the exit code."""
    unknown = set(arguments) - set(STORES) - set(CHECKS)
    if unknown:
        sys.exit(f"check-stores: nothing is called {', '.join(sorted(unknown))}")
    stores = [name for name in STORES if name in arguments] or list(STORES)
    checks = [name for name in CHECKS if name in arguments] or list(CHECKS)
    print("| store | check | holds | measured |\n|---|---|---|---|", flush=True)
    failed = 0
    with tempfile.TemporaryDirectory(prefix="belowline-stores-") as folder:
        for name in stores:
            with STORES[name](home, Path(folder, name)) as store:
                bench = Bench(home, Path(folder, name), store)
                for check in checks:
                    failed += told(name, CHECKS[check].measure(bench))
    return 1 if failed else 0


try:
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
except Failure as failure:
    sys.exit(f"check-stores: {failure}")
