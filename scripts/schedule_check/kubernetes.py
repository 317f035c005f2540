"""The CronJob, against schemas that the validator brings along."""

from .place import faults

VERSIONS = ("1.31", "1.37")


def measure(place):
    """Yields what was checked, what is wrong, and what was seen."""
    validate = place.python("kubernetes").with_name("kubernetes-validate")
    for version in VERSIONS:
        command = [validate, "--quiet", "--strict", "-k", version, place.shipped("cronjob.yaml")]
        yield f"schema of {version}", faults(command), "cronjob.yaml"
