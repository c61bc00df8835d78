"""What is left for the next one who opens a notebook: which page stood where, as long as nobody wrote since."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest

from crmnotes.clock import FixedClock
from crmnotes.errors import Damaged, ReadOnly
from crmnotes.notebook import Notebook, repairing
from crmnotes.records import Customer
from crmnotes.sample import fill
from crmnotes.store import place
from crmnotes.store.checksums import PAGE
from crmnotes.store.lock import CARD_LIMIT, holder, left_beside, lock_file
from crmnotes.store.register import LARGEST, taken
from tests.faults.damage import Rested, worked_on

CLOCK = FixedClock(datetime(2026, 11, 22, 16, 0, tzinfo=UTC))


@pytest.fixture
def rested(tmp_path: Path) -> Rested:
    """A notebook that was closed in order."""
    path = tmp_path / "notebook.crmnotes"
    with closing(Notebook.open(path, CLOCK)) as notebook:
        fill(notebook, customers=3)
    return worked_on(path, CLOCK)


def swapped(rested: Rested) -> bytes:
    """Two of its pages of notes in each other's place: nobody who opens it reads those."""
    sql = "SELECT (pageno - 1) * pgsize FROM dbstat WHERE name = 'notes' AND pagetype = 'leaf' LIMIT 2"
    with closing(apsw.Connection(str(rested.path), flags=apsw.SQLITE_OPEN_READONLY)) as connection:
        one, other = (row[0] for row in connection.execute(sql))
    content = bytearray(rested.content)
    content[one : one + PAGE], content[other : other + PAGE] = (
        rested.content[other : other + PAGE], rested.content[one : one + PAGE],
    )  # fmt: skip
    return bytes(content)


def told(path: Path) -> bool:
    """Whether one who opens it next is told before anything is shown."""
    with closing(Notebook.open(path, CLOCK, read_only=True)) as notebook:
        try:
            notebook.require_as_left()
        except Damaged:
            return True
    return False


def test_whoever_closes_it_leaves_the_sums_and_the_card_stays_readable(rested: Rested) -> None:
    left = left_beside(rested.path)
    assert left == taken(rested.path)
    assert len(left) == 32 + len(rested.content) // PAGE * 8
    assert holder(rested.path) is not None
    assert lock_file(rested.path).read_bytes()[CARD_LIMIT:] == left


def test_while_it_is_open_nothing_is_left_and_reading_leaves_the_same(rested: Rested) -> None:
    left = left_beside(rested.path)
    with closing(Notebook.open(rested.path, CLOCK)) as notebook:
        assert left_beside(rested.path) == b""
        assert notebook.comes_from_rest
        notebook.require_as_left()
        assert not notebook.comes_from_rest
        assert notebook.customers.ids()
    assert left_beside(rested.path) == left


@pytest.mark.parametrize("leaves", [False, True])
def test_one_who_is_killed_leaves_nothing_unless_it_was_left_before(rested: Rested, leaves: bool) -> None:
    said = f"""
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Customer
notebook = Notebook.open(Path(sys.argv[1]), FixedClock(datetime(2026, 11, 22, 16, 0, tzinfo=UTC)))
notebook.customers.add(Customer("Jon"))
if {leaves}:
    notebook.leave_for_the_next()
os._exit(9)
"""
    subprocess.run([sys.executable, "-c", said, str(rested.path)], check=False)
    assert left_beside(rested.path) == (taken(rested.path) if leaves else b"")
    with closing(Notebook.open(rested.path, CLOCK)) as notebook:
        assert notebook.comes_from_rest == leaves
        notebook.require_as_left()
    assert left_beside(rested.path) == taken(rested.path)


def test_nothing_is_written_into_a_notebook_whose_pages_changed_places(rested: Rested) -> None:
    damaged = swapped(rested)
    rested.put(damaged)
    assert told(rested.path)
    with closing(Notebook.open(rested.path, CLOCK)) as notebook:
        for _ in range(2):
            with pytest.raises(Damaged):
                notebook.customers.add(Customer("Jon"))
        with closing(notebook.worker()) as worker, pytest.raises(Damaged):
            worker.customers.add(Customer("Jon"))
    assert rested.path.read_bytes() == damaged
    assert told(rested.path)  # and the next one is told again


def test_the_check_names_the_pages_and_the_repair_knows_them(rested: Rested) -> None:
    damaged = bytearray(rested.content)
    wrong = [
        at // PAGE + 1
        for at in range(PAGE, min(len(rested.before), len(damaged)), PAGE)
        if rested.before[at : at + PAGE] != damaged[at : at + PAGE]
    ]
    page = wrong[len(wrong) // 2]
    damaged[(page - 1) * PAGE : page * PAGE] = rested.before[(page - 1) * PAGE : page * PAGE]
    rested.put(damaged)
    assert rested.misplaced() == [page]
    with closing(Notebook.open(rested.path, CLOCK)) as notebook:
        assert f"File: page {page} is not what was written there last." in notebook.check()
    rested.put(damaged)
    repairing.repair(rested.path, CLOCK)
    with closing(Notebook.open(rested.path, CLOCK)) as notebook:
        assert notebook.check() == []


def test_one_that_another_program_wrote_into_is_no_damaged_one(rested: Rested) -> None:
    with closing(sqlite3.connect(rested.path)) as connection:
        connection.execute("UPDATE notes SET happened_at = '2026-11-01T08:00:00Z'")
        connection.commit()
    with closing(Notebook.open(rested.path, CLOCK)) as notebook:
        notebook.require_as_left()
        notebook.customers.add(Customer("Jon"))
        assert notebook.check() == []
    assert left_beside(rested.path) == taken(rested.path)


@pytest.mark.parametrize("anew", [True, False], ids=["a new file", "written over"])
def test_another_file_in_its_place_is_no_damaged_one(rested: Rested, anew: bool) -> None:
    """A copy of yesterday, or what a program brought that keeps two computers in step."""
    if anew:
        place.drop(rested.path)
    rested.path.write_bytes(rested.before)
    with closing(Notebook.open(rested.path, CLOCK)) as notebook:
        notebook.require_as_left()
        notebook.customers.add(Customer("Jon"))
        assert notebook.check() == []


def test_what_was_left_and_is_damaged_itself_says_nothing(rested: Rested) -> None:
    side = lock_file(rested.path)
    content = bytearray(side.read_bytes())
    content[-3] ^= 1
    side.write_bytes(content)
    with closing(Notebook.open(rested.path, CLOCK)) as notebook:
        assert not notebook.comes_from_rest
        assert notebook.check() == []


def test_where_nothing_may_be_written_it_is_compared_all_the_same(rested: Rested) -> None:
    rested.put(swapped(rested))
    with closing(Notebook.open(rested.path, CLOCK, read_only=True)) as notebook:
        with pytest.raises(Damaged):
            notebook.require_as_left()
        with pytest.raises(ReadOnly):
            notebook.customers.add(Customer("Jon"))


def test_of_a_large_file_nothing_is_left(tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(LARGEST + PAGE)
    assert taken(path) == b""
