"""What all tests have in common: counts of the fault suites, and those over real files run only where these lie."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.faults.suites import SUITES

# A busy machine is no fault of the case that was drawn.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"
LONG = "CRMNOTES_LONG"  # set by `dev.py faults`: take the long counts
FIGURES = "CRMNOTES_FIGURES"  # and write down here how many trials there were


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves out the tests marked `corpus` when there is none; each quirk has a small case of its own elsewhere."""
    if CORPUS.is_dir():
        return
    away = [item for item in items if item.get_closest_marker("corpus")]
    items[:] = [item for item in items if item not in away]
    config.hook.pytest_deselected(items=away)


class Trials:
    """Tells a test of a fault suite how often to try, and counts how often it did."""

    def __init__(self) -> None:
        self.done: dict[str, int] = {}

    def many(self, suite: str, parts: int = 1) -> int:
        """How many trials fall to one of so many parts of a suite."""
        wanted = SUITES[suite].long if os.environ.get(LONG) else SUITES[suite].quick
        return -(-wanted // parts)

    def of(self, suite: str, parts: int = 1) -> Iterator[int]:
        """The numbers of those trials; each counts when the next is asked for."""
        for number in range(self.many(suite, parts)):
            yield number
            self.count(suite)

    def count(self, suite: str, many: int = 1) -> None:
        """So many more were done, and nothing of what is looked for was found."""
        self.done[suite] = self.done.get(suite, 0) + many


@pytest.fixture
def trials() -> Iterator[Trials]:
    """The counts of the fault suites."""
    trials = Trials()
    yield trials
    if os.environ.get(FIGURES):
        with Path(os.environ[FIGURES]).open("a") as file:
            file.write(json.dumps(trials.done) + "\n")
