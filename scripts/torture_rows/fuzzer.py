"""A coverage-guided fuzzer at the readers and splitters: what it needs, and how it is run."""

import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from .bench import Skipped

# One input may take so many seconds on a busy machine, the first ones above all, and the process so much
# memory.
LIMITS = ["-timeout=60", "-report_slow_units=60", "-rss_limit_mb=4096", "-max_len=20000"]
FINDINGS = ("crash-", "timeout-", "oom-")
INSTRUMENTED = "org.belowline.**:org.apache.commons.csv.**:org.netpreserve.**:com.fasterxml.jackson.core.**"


@dataclass(frozen=True)
class Fuzzed:
    """What became of one target: inputs tried, places of the code reached, files of findings."""

    target: str
    runs: int
    reached: int
    findings: list


class Fuzzer:
    """The tests' classes with the fuzzer beside them. What it finds is kept below pipeline/target."""

    def __init__(self, bench):
        self.bench = bench
        self.kept = bench.home / "pipeline" / "target" / "fuzz"
        self.class_path = self._class_path()
        self.seeds = bench.folder / "seeds"
        listed = self._java("org.belowline.fuzz.Seeds", str(self.seeds))
        if listed.returncode:
            raise RuntimeError(listed.stderr[-2000:])
        self.targets = listed.stdout.split()

    def run(self, target, seconds):
        """Fuzzes one target."""
        corpus = self.bench.folder / "corpus" / target
        found = self.bench.folder / "found" / target
        for folder in (corpus, found):
            folder.mkdir(parents=True)
        ended = self._java(
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=org.belowline.fuzz.AnyBytes",
            f"--instrumentation_includes={INSTRUMENTED}",
            f"--reproducer_path={found}",
            "--keep_going=20",
            str(corpus),
            str(self.seeds / target),
            f"-dict={Path(__file__).with_name('fuzz.dict')}",
            f"-artifact_prefix={found}/",
            f"-max_total_time={seconds}",
            *LIMITS,
            options=[f"-Dbelowline.fuzz={target}"],
        )
        findings = [path for path in sorted(found.iterdir()) if path.name.startswith(FINDINGS)]
        for path in findings:
            (self.kept / target).mkdir(parents=True, exist_ok=True)
            shutil.copy(path, self.kept / target)
        done = re.search(r"Done (\d+) runs", ended.stderr)
        reached = [int(count) for count in re.findall(r"\bcov: (\d+)", ended.stderr)]
        if not done and not findings:
            raise RuntimeError(ended.stderr[-2000:])
        return Fuzzed(target, int(done[1]) if done else 0, max(reached, default=0), findings)

    def _java(self, main, *arguments, options=()):
        properties = [
            f"-Dbelowline.root={self.bench.home}",
            f"-Dbelowline.fixtures={self.bench.home / 'fixtures'}",
            f"-Djava.io.tmpdir={self.bench.folder}",
        ]
        return subprocess.run(
            ["java", "-Xmx1500m", *properties, *options, "-cp", self.class_path, main, *arguments],
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
            cwd=self.bench.folder,
        )

    def _class_path(self):
        """Compiles the tests; the fuzzer itself is fetched once."""
        file = self.bench.folder / "class-path"
        command = ["mvn", "-q", "-B", "-Pfuzz", "-pl", "pipeline", "test-compile",
                   "dependency:build-classpath", f"-Dmdep.outputFile={file}", "-Dmdep.includeScope=test"]
        ended = subprocess.run(command, cwd=self.bench.home, capture_output=True, text=True, check=False)
        if ended.returncode:
            raise Skipped("the fuzzer could not be had: " + ended.stdout[-300:])
        classes = self.bench.home / "pipeline" / "target"
        return f"{classes / 'test-classes'}:{classes / 'classes'}:{file.read_text(encoding='utf-8')}"
