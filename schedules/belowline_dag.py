"""Airflow 3: each night, one run that adds what is new.

Checked by scripts/check-schedules: Airflow's DagBag loads it without an error, and the task, called with
a program that ends with each exit in turn, is skipped, fails or is tried again as it should be.
"""

import subprocess
from datetime import datetime, timedelta, timezone

from airflow.sdk import dag, task
from airflow.sdk.exceptions import AirflowException, AirflowFailException, AirflowSkipException

PROGRAM = "/opt/belowline/scripts/belowline"
NOTHING_NEW = 99
OPTIONS = [
    "--input=/var/lib/belowline/dumps",
    "--output=/var/lib/belowline/out",
    "--append",
    f"--exit-if-nothing={NOTHING_NEW}",
    "--max-rejects=5%",
    "--metrics-file=/var/lib/node_exporter/belowline.prom",
    "--log-format=json",
]
NO_USE_TO_TRY_AGAIN = {
    2: "the command cannot be right",
    3: "published, with too many rejects",
}


@task(retries=3, retry_delay=timedelta(minutes=15), execution_timeout=timedelta(hours=8))
def add_new_dumps():
    exit_code = subprocess.run([PROGRAM, "run", *OPTIONS], check=False).returncode
    if exit_code == NOTHING_NEW:
        raise AirflowSkipException("nothing was new")
    if exit_code in NO_USE_TO_TRY_AGAIN:
        raise AirflowFailException(NO_USE_TO_TRY_AGAIN[exit_code])
    if exit_code != 0:
        raise AirflowException(f"exit {exit_code}: nothing was published")


@dag(
    dag_id="belowline",
    schedule="17 4 * * *",
    start_date=datetime(2026, 1, 1, tzinfo=timezone.utc),
    catchup=False,
    max_active_runs=1,
)
def belowline():
    add_new_dumps()


belowline()
