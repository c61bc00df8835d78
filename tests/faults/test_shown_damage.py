"""Fault 9 while it is read: of a damaged notebook only what was written is shown, in whatever list, card or search.

What is gone is gone; what is there is right, or the damage is told instead of it. Pages are compared with their check
sums. One that lies in the place of another, or came back as it was on an earlier day, has a fitting one: it is told
before anything is shown where the notebook was closed in order, and else found by the check.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from crmnotes.clock import FixedClock
from crmnotes.errors import CrmnotesError
from crmnotes.notebook import Notebook
from crmnotes.records import Channel, Customer, Direction, Note
from crmnotes.rules.today import TodayRow
from crmnotes.sample import fill
from tests.conftest import Trials
from tests.faults.damage import KINDS, MISPLACING, PAGE, Kind, Rested, swap, worked_on, zero

CLOCK = FixedClock(datetime(2026, 11, 22, 16, 0, tzinfo=UTC))
LONG = [" ".join(f"{word}{number}" for number in range(900)) for word in ("linen", "chart", "kettle")]
KEEPING = [kind for kind in KINDS if kind not in MISPLACING]
PARTS = 2 * len(KINDS)

Shown = tuple[str, str, Any]  # what it is, whose, and what is shown of it


@pytest.fixture(scope="module")
def rested(tmp_path_factory: pytest.TempPathFactory) -> Rested:
    """A notebook of 40 customers with 1,100 records, worked on and closed."""
    path = tmp_path_factory.mktemp("whole") / "notebook.crmnotes"
    with closing(Notebook.open(path, CLOCK)) as notebook:
        fill(notebook, customers=40)
    return worked_on(path, CLOCK)


@pytest.fixture(scope="module")
def whole(rested: Rested) -> bytes:
    """Its bytes."""
    return rested.content


@pytest.fixture(scope="module")
def long_rested(whole: bytes, tmp_path_factory: pytest.TempPathFactory) -> Rested:
    """The same with texts and files that go on over pages of their own."""
    path = tmp_path_factory.mktemp("long") / "notebook.crmnotes"
    path.write_bytes(whole)
    with closing(Notebook.open(path, CLOCK)) as notebook:
        for number, text in enumerate(LONG):
            greta = notebook.customers.add(Customer(f"Greta {number}", about=text))
            at = datetime(2026, 11, 20, 9, number, tzinfo=UTC)
            said = notebook.notes.say(Note(greta.id, text, at, at, direction=Direction.THEM, channel=Channel.CALL))
            notebook.files.attach(said.note.id, f"{number}.txt", text.upper().encode() * 3)
            notebook.promises.make(greta.id, text[::-1])
    return worked_on(path, CLOCK)


@pytest.fixture(scope="module")
def with_long_texts(long_rested: Rested) -> bytes:
    """Their bytes."""
    return long_rested.content


def shown(notebook: Notebook) -> Iterator[Callable[[], list[Shown]]]:
    """Ways to look at all of a notebook, each of which may be told that it is damaged."""
    ids: list[int] = []
    with suppress(CrmnotesError):
        ids = list(notebook.customers.ids())
    yield lambda: [("row", line.uid, (line.name, line.company)) for line in notebook.customers.lines(ids)]
    yield lambda: [("line", note.uid, (note.customer_name, note.text)) for note in notebook.notes.page(limit=5000)]
    yield lambda: [one for row in notebook.today().rows for one in _owed(row)]
    for word in ("linen", "price", "oak"):
        yield lambda word=word: [("line", n.uid, (n.customer_name, n.text)) for n in notebook.search(word).notes]  # type: ignore[misc]
    for number in ids:
        yield lambda number=number: _customer(notebook.customers.get(number))  # type: ignore[misc]
        yield lambda number=number: [  # type: ignore[misc]
            ("promise", line.uid, (line.text, line.due)) for line in notebook.promises.of(number)
        ]
        yield lambda number=number: [  # type: ignore[misc]
            ("note", note.uid, note.text)
            for line in notebook.notes.page(customer=number, limit=500)
            for note in [notebook.notes.get(line.id)]
        ]
    yield lambda: [
        ("file", file.uid, (file.name, notebook.files.content(file.id)))
        for line in notebook.notes.page(limit=5000)
        for file in notebook.files.of(line.id)
    ]


def _owed(row: TodayRow) -> list[Shown]:
    who = ("owed", row.customer_uid, (row.name, row.company))
    return [who, *(("owed", row.customer_uid, line) for line in row.text.split("\n"))]


def _customer(customer: Customer) -> list[Shown]:
    own = ("customer", customer.uid, (customer.name, customer.company, customer.about, customer.fields))
    return [own, *(("way", customer.uid, way) for way in customer.ways)]


def seen(path: Path) -> tuple[set[str], bool]:
    """All that is shown of a notebook, and whether it was told that it is damaged."""
    told, there = False, set[str]()
    try:
        notebook = Notebook.open(path, CLOCK)
    except CrmnotesError:
        return there, True
    with closing(notebook):
        try:
            notebook.require_as_left()  # as every command does, and the window when Today is painted
        except CrmnotesError:
            return there, True
        for look in shown(notebook):
            try:
                there.update(map(repr, look()))
            except CrmnotesError:
                told = True
    return there, told


def tried(content: bytes, kind: Kind, path: Path, trials: Trials) -> None:
    path.write_bytes(content)
    truth, told = seen(path)
    assert not told
    assert len(truth) > 1500
    chance = random.Random(kind.__name__)
    for _ in trials.of("reading", PARTS):
        damaged = bytearray(content)
        kind(chance, damaged, content)
        path.write_bytes(damaged)
        there, told = seen(path)
        assert there <= truth
        assert told or there == truth or kind is zero


@pytest.mark.parametrize("kind", KEEPING, ids=lambda kind: kind.__name__)
def test_nothing_wrong_is_shown(whole: bytes, tmp_path: Path, trials: Trials, kind: Kind) -> None:
    tried(whole, kind, tmp_path / "notebook.crmnotes", trials)


@pytest.mark.parametrize("kind", KEEPING, ids=lambda kind: kind.__name__)
def test_nothing_wrong_is_shown_of_long_texts(
    with_long_texts: bytes, tmp_path: Path, trials: Trials, kind: Kind
) -> None:
    tried(with_long_texts, kind, tmp_path / "notebook.crmnotes", trials)


def test_the_last_page_of_a_long_text_is_missed_when_it_is_empty(with_long_texts: bytes, tmp_path: Path) -> None:
    path = tmp_path / "notebook.crmnotes"
    at = with_long_texts.rindex(b"kettle899") // PAGE * PAGE
    path.write_bytes(with_long_texts[:at] + bytes(PAGE) + with_long_texts[at + PAGE :])
    _, told = seen(path)
    assert told


@pytest.mark.parametrize("kind", MISPLACING, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("which", ["rested", "long_rested"])
def test_a_page_in_the_wrong_place_or_of_an_earlier_day_is_told_before_anything_is_shown(
    request: pytest.FixtureRequest, trials: Trials, kind: Kind, which: str
) -> None:
    rested: Rested = request.getfixturevalue(which)
    rested.put()
    assert seen(rested.path)[1] is False
    chance = random.Random(kind.__name__)
    for _ in trials.of("reading", PARTS):
        damaged = bytearray(rested.content)
        while damaged == rested.content:
            kind(chance, damaged, rested.before)
        rested.put(damaged)
        assert seen(rested.path) == (set(), True)
    rested.put()


def test_pages_in_each_others_place_are_found_by_the_check(whole: bytes, tmp_path: Path, trials: Trials) -> None:
    path, chance = tmp_path / "notebook.crmnotes", random.Random("swapped")
    path.write_bytes(whole)
    truth, _ = seen(path)
    for _ in range(trials.many("reading", 10)):
        damaged = bytearray(whole)
        swap(chance, damaged, whole)
        path.write_bytes(damaged)
        there, told = seen(path)
        assert told or there <= truth or finds(path)


def finds(path: Path) -> bool:
    """Whether the check has anything to say."""
    with closing(Notebook.open(path, CLOCK)) as notebook:
        return notebook.check() != []


def test_pages_of_two_long_texts_in_each_others_place_are_found_by_the_check(
    with_long_texts: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "notebook.crmnotes"
    content = bytearray(with_long_texts)
    one, other = (content.index(word) // PAGE * PAGE for word in (b"linen850 linen851", b"chart850 chart851"))
    content[one : one + PAGE], content[other : other + PAGE] = content[other : other + PAGE], content[one : one + PAGE]
    path.write_bytes(content)
    assert finds(path)
