"""The command: what is done to which cluster."""

import os
import sys
from pathlib import Path

from .cluster import Cluster
from .failure import Failure
from .flink import Flink
from .spark import Spark

ENGINES = {"flink": Flink, "spark": Spark}
USAGE = "usage: scripts/cluster flink|spark up|submit OPTION…|status|down"


def main(home, arguments):
    """Returns the exit code."""
    if len(arguments) < 2 or arguments[0] not in ENGINES:
        raise Failure(USAGE, 2)
    name, action, *given = arguments
    clusters = Path(os.environ.get("BELOWLINE_CLUSTERS", Path(home, "pipeline", "target", "clusters")))
    cluster = Cluster(ENGINES[name], clusters.resolve() / name, Path(home))
    if action == "submit":
        return cluster.submit(given)
    if given or action not in ("up", "status", "down"):
        raise Failure(USAGE, 2)
    getattr(cluster, action)()
    return 0


try:
    sys.exit(main(sys.argv[1], sys.argv[2:]))
except Failure as failure:
    print(f"cluster: {failure}", file=sys.stderr)
    sys.exit(failure.exit)
