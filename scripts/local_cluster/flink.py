"""Flink: a JobManager and two TaskManagers."""

import json
import os
import urllib.error
import urllib.request
from pathlib import Path

from . import distribution
from .failure import Failure

# Flink's own, which its conf/config.yaml has, and PyPI's distribution has not.
OPENED = [
    f"--add-{kind}={module}=ALL-UNNAMED"
    for kind, modules in {
        "exports": ["java.rmi/sun.rmi.registry"],
        "opens": ["java.base/java.lang", "java.base/java.net", "java.base/java.io", "java.base/java.nio",
                  "java.base/sun.nio.ch", "java.base/java.lang.reflect", "java.base/java.text",
                  "java.base/java.time", "java.base/java.util", "java.base/java.util.concurrent",
                  "java.base/java.util.concurrent.atomic", "java.base/java.util.concurrent.locks"],
    }.items()
    for module in modules
]
LOGGING = """rootLogger.level = INFO
rootLogger.appenderRef.out.ref = out
appender.out.name = out
appender.out.type = CONSOLE
appender.out.layout.type = PatternLayout
appender.out.layout.pattern = %d %-5p %c{1} - %m%n
"""


class Flink:
    """See Cluster."""

    NAME = "flink"
    PORTS = 2
    WORKERS = 2

    def __init__(self, folder, state):
        self.folder = folder
        self.distribution = Path(state["distribution"])
        self.rpc, self.rest = state["ports"]

    @staticmethod
    def find(folder):
        """The distribution."""
        return distribution.find("FLINK_HOME", "apache-flink-libraries==1.19.3", "pyflink", folder)

    def configure(self):
        """Writes Flink's files. A TaskManager has room for all tasks, so that one may be lost."""
        if not list(self.distribution.glob("lib/flink-dist*.jar")):
            raise Failure(f"{self.distribution}/lib has no flink-dist jar")
        conf = self.folder / "conf"
        conf.mkdir()
        (conf / "log4j.properties").write_text(LOGGING, encoding="utf-8")
        (conf / "config.yaml").write_text(json.dumps({
            "jobmanager.rpc.address": "127.0.0.1",
            "jobmanager.bind-host": "127.0.0.1",
            "jobmanager.rpc.port": self.rpc,
            "rest.address": "127.0.0.1",
            "rest.bind-address": "127.0.0.1",
            "rest.port": self.rest,
            "taskmanager.host": "127.0.0.1",
            "taskmanager.bind-host": "127.0.0.1",
            "taskmanager.numberOfTaskSlots": 2,
            "taskmanager.load-balance.mode": "SLOTS",
            "taskmanager.cpu.cores": 1.0,
            "taskmanager.memory.framework.heap.size": "128m",
            "taskmanager.memory.task.heap.size": "512m",
            "taskmanager.memory.framework.off-heap.size": "128m",
            "taskmanager.memory.task.off-heap.size": "64m",
            "taskmanager.memory.network.min": "64m",
            "taskmanager.memory.network.max": "64m",
            "taskmanager.memory.managed.size": "192m",
            "taskmanager.memory.jvm-metaspace.size": "256m",
            "taskmanager.memory.jvm-overhead.min": "192m",
            "taskmanager.memory.jvm-overhead.max": "192m",
            "restart-strategy.type": "fixed-delay",
            "restart-strategy.fixed-delay.attempts": 3,
            "restart-strategy.fixed-delay.delay": "5 s",
            "heartbeat.interval": 3000,
            "heartbeat.timeout": 30000,
            "io.tmp.dirs": str(self.folder / "tmp"),
        }, indent=1), encoding="utf-8")

    def processes(self):
        """Names, and what starts them."""
        entry = "org.apache.flink.runtime"
        managers = {
            f"taskmanager-{number}": self._java("640m", f"{entry}.taskexecutor.TaskManagerRunner")
            for number in range(1, self.WORKERS + 1)
        }
        return {"jobmanager": self._java("512m", f"{entry}.entrypoint.StandaloneSessionClusterEntrypoint"),
                **managers}

    def _java(self, heap, main):
        conf = self.folder / "conf"
        java = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if os.environ.get("JAVA_HOME") else "java"
        return [java, f"-Xmx{heap}", "-XX:MaxDirectMemorySize=384m", "-XX:+UseSerialGC", *OPENED,
                f"-Djava.io.tmpdir={self.folder / 'tmp'}",
                f"-Dlog4j.configurationFile={conf / 'log4j.properties'}",
                "-cp", f"{self.distribution}/lib/*", main, "--configDir", conf]

    def workers(self):
        """How many have reported."""
        try:
            with urllib.request.urlopen(f"http://{self.address()}/taskmanagers", timeout=5) as answer:
                return len(json.load(answer)["taskmanagers"])
        except (urllib.error.URLError, OSError, ValueError):
            return 0

    def address(self):
        """What clients are told."""
        return f"127.0.0.1:{self.rest}"

    def environment(self):
        """What processes and clients find Flink by."""
        return {"FLINK_HOME": str(self.distribution), "FLINK_CONF_DIR": str(self.folder / "conf")}

    def options(self, given):
        """What belowline is told."""
        told = ["--runner=FlinkRunner", f"--flinkMaster={self.address()}"]
        if not any(option.startswith("--parallelism=") for option in given):
            told.append(f"--parallelism={self.WORKERS}")
        return told
