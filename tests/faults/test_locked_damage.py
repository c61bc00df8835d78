"""Faults 8 and 9 with a passphrase: each page is sealed on its own, so a damaged one costs what stood on it."""

from __future__ import annotations

import random
import shutil
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crmnotes.clock import FixedClock
from crmnotes.errors import Damaged, NeedsPassphrase, WrongPassphrase
from crmnotes.notebook import Notebook, repairing
from crmnotes.sample import fill
from crmnotes.store import salvage
from tests.conftest import Trials
from tests.faults.damage import KINDS, MISPLACING, PAGE, Rows, records, silently_wrong, stale, swap, worked_on

NOW = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
KEY = "tulip mortar"
SINGLE = [kind for kind in KINDS if kind not in MISPLACING]  # of two pages in each other's place neither opens
SALT = 16  # bytes at the beginning from which, with the passphrase, the key is made


@pytest.fixture(scope="module")
def locked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A notebook with a passphrase, of 40 customers with 1,100 records."""
    path = tmp_path_factory.mktemp("locked") / "notebook.crmnotes"
    with closing(Notebook.open(path, FixedClock(NOW), passphrase=KEY)) as notebook:
        fill(notebook, customers=40)
    return path


@pytest.fixture(scope="module")
def truth(locked: Path) -> Rows:
    return records(locked, KEY)


def test_a_damaged_page_costs_what_stood_on_it(locked: Path, truth: Rows, tmp_path: Path, trials: Trials) -> None:
    whole, chance = locked.read_bytes(), random.Random("locked")
    copy, made, kept, many = tmp_path / "copy", tmp_path / "made.crmnotes", 0, trials.many("locked")
    for number in trials.of("locked"):
        content = bytearray(whole)
        while content == whole:
            SINGLE[number % len(SINGLE)](chance, content, whole)
            content[:SALT] = whole[:SALT]
        copy.write_bytes(content)
        made.unlink(missing_ok=True)
        found = salvage.salvage(copy, made, KEY)
        back = records(made, KEY)
        assert silently_wrong(truth, back, found) == []
        right = sum(back.get(key) == row for key, row in truth.items())
        assert len(truth) - right < 80
        kept += right
    assert kept / many / len(truth) >= (0.99 if many > 100 else 0.98)  # a few may all meet full pages


def test_a_damaged_start_is_told_from_a_wrong_passphrase(locked: Path, truth: Rows, tmp_path: Path) -> None:
    path, clock = tmp_path / "notebook.crmnotes", FixedClock(NOW)
    whole = locked.read_bytes()
    path.write_bytes(whole[:SALT] + bytes(PAGE - SALT) + whole[PAGE:])
    before = path.read_bytes()
    with pytest.raises(NeedsPassphrase):
        Notebook.open(path, clock)
    with pytest.raises(WrongPassphrase):
        Notebook.open(path, clock, passphrase="wrong")
    with pytest.raises(WrongPassphrase):
        repairing.repair(path, clock, "wrong")
    with pytest.raises(Damaged, match=r"The start of notebook\.crmnotes is damaged"):
        Notebook.open(path, clock, passphrase=KEY)
    assert path.read_bytes() == before
    done = repairing.repair(path, clock, KEY)
    assert records(path, KEY) == truth
    assert done.found.doubtful == []
    assert done.kept
    assert done.kept.read_bytes() == before
    for file in tmp_path.iterdir():
        assert b"Lopez" not in file.read_bytes()
    with closing(Notebook.open(path, clock, passphrase=KEY)) as notebook:
        assert notebook.check() == []


def test_without_what_the_key_is_made_of_no_page_opens(locked: Path, tmp_path: Path) -> None:
    path, clock = tmp_path / "notebook.crmnotes", FixedClock(NOW)
    shutil.copy(locked, path)
    content = bytearray(path.read_bytes())
    content[0] ^= 1
    path.write_bytes(content)
    for act in (Notebook.open, repairing.repair):
        with pytest.raises(WrongPassphrase, match="or the start of the file is damaged"):
            act(path, clock, passphrase=KEY)
    assert path.read_bytes() == content


def test_a_seal_knows_its_place(locked: Path, tmp_path: Path) -> None:
    path, clock, chance = tmp_path / "notebook.crmnotes", FixedClock(NOW), random.Random("places")
    whole = locked.read_bytes()
    for _ in range(10):
        content = bytearray(whole)
        while content == whole:
            swap(chance, content, whole)
        path.write_bytes(content)
        with pytest.raises((Damaged, WrongPassphrase)), closing(Notebook.open(path, clock, passphrase=KEY)) as notebook:
            notebook.require_whole()


def test_a_page_of_an_earlier_day_is_told_before_anything_is_shown(locked: Path, tmp_path: Path) -> None:
    path, clock, chance = tmp_path / "notebook.crmnotes", FixedClock(NOW), random.Random("stale")
    shutil.copy(locked, path)
    rested = worked_on(path, clock, KEY)
    for _ in range(5):
        content = bytearray(rested.content)
        stale(chance, content, rested.before)
        rested.put(content)
        with closing(Notebook.open(path, clock, passphrase=KEY)) as notebook, pytest.raises(Damaged):
            notebook.require_as_left()
    rested.put()
    with closing(Notebook.open(path, clock, passphrase=KEY)) as notebook:
        notebook.require_as_left()
