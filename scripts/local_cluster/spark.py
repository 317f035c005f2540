"""Spark: a master and two workers, each of which starts an executor for a run."""

import json
import os
import urllib.error
import urllib.request
from pathlib import Path

from . import distribution
from .failure import Failure


class Spark:
    """See Cluster."""

    NAME = "spark"
    PORTS = 2
    WORKERS = 2

    def __init__(self, folder, state):
        self.folder = folder
        self.distribution = Path(state["distribution"])
        self.port, self.web = state["ports"]

    @staticmethod
    def find(folder):
        """The distribution."""
        return distribution.find("SPARK_HOME", "pyspark==3.5.9 py4j==0.10.9.9", "pyspark", folder)

    def configure(self):
        """Writes Spark's files."""
        if not os.access(self.distribution / "bin" / "spark-class", os.X_OK):
            raise Failure(f"{self.distribution}/bin has no spark-class")
        conf = self.folder / "conf"
        conf.mkdir()
        (conf / "spark-defaults.conf").write_text("".join(f"{name} {value}\n" for name, value in {
            "spark.driver.memory": "768m",
            "spark.driver.host": "127.0.0.1",
            "spark.executor.memory": "768m",
            "spark.executor.cores": 1,
            "spark.executor.extraJavaOptions": f"-XX:+UseSerialGC -Djava.io.tmpdir={self.folder / 'tmp'}",
            "spark.ui.enabled": "false",
        }.items()), encoding="utf-8")

    def processes(self):
        """Names, and what starts them."""
        start = self.distribution / "bin" / "spark-class"
        deploy = "org.apache.spark.deploy"
        workers = {
            f"worker-{number}": [
                start, f"{deploy}.worker.Worker", "--host", "127.0.0.1", "--webui-port", 0, "--cores", 1,
                "--memory", "1g", "--work-dir", self.folder / "work", self.address()]
            for number in range(1, self.WORKERS + 1)
        }
        return {"master": [start, f"{deploy}.master.Master", "--host", "127.0.0.1", "--port", self.port,
                           "--webui-port", self.web], **workers}

    def workers(self):
        """How many have reported."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.web}/json/", timeout=5) as answer:
                return json.load(answer)["aliveworkers"]
        except (urllib.error.URLError, OSError, ValueError):
            return 0

    def address(self):
        """What clients are told."""
        return f"spark://127.0.0.1:{self.port}"

    def environment(self):
        """What processes and clients find Spark by."""
        return {"SPARK_HOME": str(self.distribution), "SPARK_CONF_DIR": str(self.folder / "conf"),
                "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_LOCAL_DIRS": str(self.folder / "tmp"),
                "SPARK_DAEMON_MEMORY": "256m"}

    def options(self, given):
        """What belowline is told."""
        return ["--runner=SparkRunner", f"--sparkMaster={self.address()}"]
