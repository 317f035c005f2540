"""The DAG, by Airflow itself."""

import json
import os
import subprocess

EXPECTED = {"0": "success", "1": "tried again", "2": "failed", "3": "failed", "75": "tried again",
            "99": "skipped"}


def measure(place):
    """Yields what was checked, what is wrong, and what was seen."""
    python = place.python("airflow")
    dags = place.folder / "dags"
    dags.mkdir()
    dag = dags / "belowline_dag.py"
    dag.write_text(place.text("belowline_dag.py"), encoding="utf-8")
    environment = {"PATH": os.environ["PATH"], "HOME": str(place.folder),
                   "AIRFLOW_HOME": str(place.folder / "airflow"), "AIRFLOW__CORE__LOAD_EXAMPLES": "False"}
    ended = subprocess.run([python, place.home / "scripts" / "schedule_check" / "airflow_probe.py", dag],
                           env=environment, capture_output=True, text=True, check=False)
    if ended.returncode:
        yield "DagBag", [" ".join(ended.stderr.split()[-60:])], ""
        return
    seen = json.loads(ended.stdout.splitlines()[-1])
    yield "DagBag", seen["errors"], f"tasks {seen['tasks']}, retries {seen['retries']}"
    wrong = [f"exit {code} is {seen['exits'][code]}, not {told}" for code, told in EXPECTED.items()
             if seen["exits"][code] != told]
    yield "exits", wrong, ", ".join(f"{code} {told}" for code, told in seen["exits"].items())
