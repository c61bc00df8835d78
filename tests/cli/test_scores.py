"""The scorecard on the command line."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crmnotes import cli
from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Channel, Customer, Note

SUNDAY = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
NAMES = [
    "from", "to", "replied_in_time", "kept_first_date", "kept_agreed_date", "kept_late", "missed", "open_late",
    "told_in_time", "void", "released", "complaints_admitted_in_time", "put_right_in_3_days", "confirmed",
    "thanked_in_time", "asked", "with_next_step", "key", "others", "key_customers",
]  # fmt: skip


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A notebook with one question that was answered late, and a rule of the owner's own."""
    monkeypatch.setenv("CRMNOTES_HOME", str(tmp_path))
    monkeypatch.setenv("CRMNOTES_NOW", SUNDAY.isoformat())
    place, clock = tmp_path / "notebook.crmnotes", FixedClock(SUNDAY)
    book = Notebook.open(place, clock)
    greta = book.customers.add(Customer("Greta Holm")).id
    asked = datetime(2026, 11, 16, 9, tzinfo=UTC)
    book.notes.say(Note(greta, "Is it ready?", asked, asked, channel=Channel.EMAIL, wants_answer=True))
    book.orders.add(greta, 198000, "24 m of Oslo weave")
    book.tallies.mark(book.tallies.add("answered before the third ring", 90), yes=True)
    book.close()
    return place


def printed(path: Path, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert cli.main(["--notebook", str(path), "score", *words]) == cli.DONE
    return capsys.readouterr().out


def test_the_numbers_have_the_names_of_the_interface(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    value = json.loads(printed(path, capsys, "--json"))
    assert list(value) == NAMES
    assert (value["from"], value["to"]) == ("2026-08-24", "2026-11-22")
    assert value["replied_in_time"] == [0, 1]
    assert value["key"] == {"replied_in_time": [0, 1], "kept_agreed_date": [0, 0]}
    assert value["key_customers"] == ["Greta Holm"]


def test_the_words_name_what_was_missed(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = [line.strip() for line in printed(path, capsys).splitlines()]
    assert "Replied in time                    0 of 1  (too few to judge)" in lines
    assert any("Greta Holm emailed: “Is it ready?”" in line for line in lines)
    assert "Put right within 3 days            nothing to count" in lines
    assert "answered before the third ring     1 of 1  (too few to judge)  Target: 90 of 100." in lines


def test_a_period_of_its_own(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    value = json.loads(printed(path, capsys, "--from", "2026-11-17", "--to", "2026-11-18", "--json"))
    assert (value["from"], value["to"], value["replied_in_time"]) == ("2026-11-17", "2026-11-18", [0, 0])


@pytest.mark.parametrize(
    ("words", "says", "status"),
    [
        (("--from", "2026-02-30"), "a day that exists", cli.MISUSED),
        (("--from", "2026-12-01", "--to", "2026-11-01"), "cannot end on 2026-11-01", cli.FAILED),
    ],
)
def test_a_period_that_cannot_be_is_told_in_a_sentence(
    path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], says: str, status: int
) -> None:
    assert cli.main(["--notebook", str(path), "score", *words]) == status
    told = capsys.readouterr().err
    assert says in told
    assert told.count("\n") == 1
