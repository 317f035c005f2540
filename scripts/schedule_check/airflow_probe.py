"""Runs in Airflow's environment: loads the DAG, and calls its task with a program that ends as it is told.

airflow_probe.py DAG_FILE; prints a JSON object.
"""

import json
import sys
import types
from pathlib import Path

from airflow.dag_processing.dagbag import DagBag
from airflow.sdk.exceptions import AirflowFailException, AirflowSkipException

EXITS = (0, 1, 2, 3, 75, 99)


def outcome(function, exit_code):
    """What Airflow makes of the task where the program ends so."""
    function.__globals__["subprocess"] = types.SimpleNamespace(
        run=lambda command, check: types.SimpleNamespace(returncode=exit_code))
    try:
        function()
    except AirflowSkipException:
        return "skipped"
    except AirflowFailException:
        return "failed"
    except Exception:  # Airflow tries again after any other.
        return "tried again"
    return "success"


bag = DagBag(dag_folder=Path(sys.argv[1]).parent)
task, = bag.dags["belowline"].tasks if bag.dags else [None]
print(json.dumps({
    "errors": [f"{file}: {why}" for file, why in bag.import_errors.items()],
    "tasks": len(bag.dags["belowline"].tasks) if bag.dags else 0,
    "retries": task.retries if task else 0,
    "exits": {str(code): outcome(task.python_callable, code) for code in EXITS} if task else {},
}))
