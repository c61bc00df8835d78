"""Fault 8: a notebook that was cut off, or whose header is damaged, is told, kept, and got back as far as it goes."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crmnotes.clock import FixedClock
from crmnotes.errors import CrmnotesError, Damaged
from crmnotes.notebook import Notebook, repairing
from crmnotes.sample import fill
from tests.conftest import Trials
from tests.faults.damage import Rows, records, silently_wrong

CLOCK = FixedClock(datetime(2026, 11, 22, 16, 0, tzinfo=UTC))
HEADER = 100
CUTS = 2  # of three; the third has a damaged header


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A notebook of 40 customers with a backup beside it."""
    path = tmp_path_factory.mktemp("whole") / "notebook.crmnotes"
    with closing(Notebook.open(path, CLOCK)) as notebook:
        fill(notebook, customers=40)
        notebook.backups.make()
    return path


def damaged(content: bytes, chance: random.Random, number: int) -> bytes:
    """Cut at any byte, or its header changed in one byte, in many, or emptied."""
    if number % 3 < CUTS:
        return content[: chance.randrange(1, len(content))]
    made = bytearray(content)
    for _ in range(chance.choice((1, 8, HEADER))):
        made[chance.randrange(HEADER)] = chance.randrange(256)
    return bytes(HEADER) + content[HEADER:] if number % 4 == 1 else bytes(made)


def test_it_is_told_kept_and_got_back_as_far_as_it_goes(whole: Path, tmp_path: Path, trials: Trials) -> None:
    truth, content, chance = records(whole), whole.read_bytes(), random.Random(8)
    for number in trials.of("cut"):
        path = tmp_path / str(number) / whole.name
        for file in (whole, *whole.with_name("notebook backups").iterdir()):
            copy = path.parent / file.relative_to(whole.parent)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(file.read_bytes())
        broken = damaged(content, chance, number)
        path.write_bytes(broken)
        if broken == content:
            continue
        looked_at(path, broken, truth)
        got_back(path, broken, truth, len(content))


def looked_at(path: Path, broken: bytes, truth: Rows) -> None:
    """Opening says so and names the newest good backup; what opens all the same is whole."""
    told = refusal(lambda: Notebook.open(path, CLOCK).close())
    if told is None:
        assert records(path) == truth
    else:
        assert path.read_bytes() == broken
        assert "The newest good backup is" in str(told) or not isinstance(told, Damaged), told


def got_back(path: Path, broken: bytes, truth: Rows, size: int) -> None:
    """The file stays beside under a dated name; nothing that came back is wrong unsaid."""
    path.write_bytes(broken)
    done: list[repairing.Repaired] = []
    if refusal(lambda: done.append(repairing.repair(path, CLOCK))):
        assert path.read_bytes() == broken
        assert len(broken) < size / 2  # all that a person wrote stands behind that
        return
    kept = done[0].kept
    assert kept is not None
    assert ".damaged-2026-11-22" in kept.name
    assert kept.read_bytes() == broken
    assert silently_wrong(truth, records(path), done[0].found) == []
    with closing(Notebook.open(path, CLOCK)) as notebook:
        assert notebook.check() == []


def refusal(act: Callable[[], object]) -> CrmnotesError | None:
    """What a person is told in place of the act."""
    try:
        act()
    except CrmnotesError as error:
        return error
    return None
