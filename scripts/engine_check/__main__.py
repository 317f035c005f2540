"""Runs the checks, and prints what was measured."""

import sys
import tempfile
from pathlib import Path

from local_cluster.cluster import Cluster
from local_cluster.failure import Failure
from local_cluster.flink import Flink
from local_cluster.spark import Spark

from . import digests, flink_faults, spark_faults
from .engines import Engines
from .table import told

CLUSTERS = {"flink": Flink, "spark": Spark}
FAULTS = {"flink": flink_faults, "spark": spark_faults}
CHECKS = ("digests", "faults")


def main(home, arguments):
    """Returns the exit code."""
    unknown = set(arguments) - set(CLUSTERS) - set(CHECKS)
    if unknown:
        sys.exit(f"check-engines: nothing is called {', '.join(sorted(unknown))}")
    wanted = [name for name in CLUSTERS if name in arguments] or list(CLUSTERS)
    checks = [name for name in CHECKS if name in arguments] or list(CHECKS)
    print("| engine | check | holds | measured |\n|---|---|---|---|", flush=True)
    failed = 0
    with tempfile.TemporaryDirectory(prefix="belowline-engines-") as folder:
        engines = Engines(home, Path(folder))
        for name in wanted:
            cluster = Cluster(CLUSTERS[name], Path(folder, name), home)
            try:
                cluster.up()
                if "digests" in checks:
                    failed += told(name, digests.measure(engines, cluster))
                if "faults" in checks:
                    failed += told(name, FAULTS[name].measure(engines, cluster))
            finally:
                cluster.down()
    return 1 if failed else 0


try:
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
except Failure as failure:
    sys.exit(f"check-engines: {failure}")
