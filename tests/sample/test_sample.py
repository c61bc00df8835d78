"""The sample business: deterministic, believable, and alive on Today."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from crmnotes.clock import FixedClock, SystemZone
from crmnotes.errors import BadInput
from crmnotes.notebook import Notebook
from crmnotes.records import Customer, Direction, State, Why
from crmnotes.sample import NOTES_EACH, PROMISES_EACH, business, fill
from crmnotes.sample.book import Book

NOW = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
MOMENTS = [
    NOW,
    NOW.replace(hour=0, minute=5),
    NOW.replace(hour=23, minute=50),
    datetime(2028, 2, 29, 9, 0, tzinfo=UTC),
    datetime(2027, 1, 1, 12, 0, tzinfo=UTC),
    datetime(2026, 10, 25, 8, 0, tzinfo=UTC).astimezone(SystemZone()),
]


def records(book: Book) -> tuple[object, ...]:
    return book.customers, book.notes, book.promises, book.orders


def filled(now: datetime = NOW, customers: int = 40) -> Notebook:
    notebook = Notebook.in_memory(FixedClock(now))
    fill(notebook, customers)
    return notebook


def test_the_same_seed_and_moment_make_the_same_business() -> None:
    assert records(business(NOW, 60, 3)) == records(business(NOW, 60, 3))
    assert records(business(NOW, 60, 3)) != records(business(NOW, 60, 4))


def test_everything_moves_with_the_moment() -> None:
    later = NOW + timedelta(days=7)
    first, second = business(NOW), business(later)
    assert [note.text for note in first.notes[:6]] == [note.text for note in second.notes[:6]]
    assert second.notes[0].happened_at - first.notes[0].happened_at == timedelta(days=7)


@pytest.mark.parametrize("now", MOMENTS)
@pytest.mark.parametrize("customers", [1, 7, 40, 150])
def test_nothing_has_happened_after_the_moment(now: datetime, customers: int) -> None:
    book = business(now, customers)
    assert len(book.customers) == customers
    assert all(note.happened_at <= now for note in book.notes)
    assert all(note.settled is None or note.settled.at <= now for note in book.notes)
    assert all(promise.made_at <= now for promise in book.promises)
    assert all(event.at <= now for promise in book.promises for event in promise.events)
    assert all(order.on <= now.date() for order in book.orders)


def test_the_people_of_the_pictures_are_there() -> None:
    names = {customer.name: customer.company for customer in business(NOW).customers}
    assert names["Maria Lopez"] == "Lopez Catering"
    assert names["Greta Holm"] == "Holm Interiors"
    assert names["Tom Becker"] == "Oak Street Bakery"
    assert {"Aisha Khan", "Jon Field", "Anna Holmberg", "Sherlock Holt", "Nick Holub", "Peter Novak"} <= set(names)
    assert len(names) == 40, "no two have the same name"


def test_today_is_alive() -> None:
    today = filled().today()
    why = Counter(row.why for row in today.rows)
    assert why[Why.REPLY_LATE] == 1
    assert why[Why.REPLY_TODAY] + why[Why.REPLY_LATER] == 4
    assert why[Why.PROMISE_LATE] == 1
    assert why[Why.PROMISE_TODAY] == 2
    assert why[Why.TELL_THEM] == 1
    assert 3 <= why[Why.GONE_QUIET] + why[Why.LATER_THAN_USUAL] <= 6
    assert why[Why.BIRTHDAY] == 2
    assert today.rows[0].name == "Maria Lopez"
    assert {row.step: row.name for row in today.rows if row.step} == {
        "admit": "Maria Lopez", "put_right": "Anna Holmberg", "confirm": "Jon Field", "check": "Hannah Weiss",
    }  # fmt: skip
    assert [(row.text, len(row.ids)) for row in today.rows if row.why is Why.CAUSE] == [("late delivery", 3)]
    quiet = {row.name: row.days for row in today.rows if row.why is Why.GONE_QUIET}
    assert quiet["Greta Holm"] == 41
    assert quiet["Peter Novak"] == 95


@pytest.mark.parametrize("now", MOMENTS)
def test_a_notebook_takes_it_whole_at_any_moment(now: datetime) -> None:
    notebook = filled(now)
    assert notebook.counts().customers == 40
    assert notebook.check() == []
    assert notebook.today().rows


def test_a_large_one_owes_little() -> None:
    many = 2000
    book = business(NOW, many)
    assert len(book.notes) == NOTES_EACH * many
    assert len(book.promises) == PROMISES_EACH * many
    owed = {note.customer for note in book.notes if note.wants_answer and note.settled is None}
    due = [one for one in book.promises if one.state is State.OPEN and one.due.day <= NOW.date()]
    assert len(owed) < 40
    assert len(due) < 40
    assert sum(one.state is State.KEPT for one in book.promises) > 0.9 * len(book.promises)
    assert len({customer.name for customer in book.customers}) == many
    answered = [one for one in book.notes if one.settled]
    waits = [(one.settled.at - one.happened_at, timedelta(minutes=one.allowance)) for one in answered if one.settled]
    in_time = sum(waited <= allowed for waited, allowed in waits)
    assert in_time > 0.9 * len(answered)


def test_complaints_stand_at_every_step() -> None:
    notebook = filled()
    (anna,) = [line for line in notebook.complaints.open() if line.customer_name == "Anna Holmberg"]
    assert anna.remedy is not None
    assert anna.remedy.text == "Post three lining samples"
    closed = {line.customer_name: line for line in notebook.complaints.closed()}
    assert closed["Ines Duarte"].steps.unconfirmed
    assert closed["Ines Duarte"].closed_on == (NOW - timedelta(days=33)).date()
    assert [line.cause for line in notebook.complaints.causes() if line.to_stop] == ["late delivery"]


def test_every_settled_question_names_an_answer_of_ours() -> None:
    book = business(NOW, 100)
    for note in book.notes:
        if note.settled and note.settled.by:
            answer = book.notes[note.settled.by - 1]
            assert answer.direction is Direction.US
            assert answer.customer == note.customer
            assert answer.happened_at == note.settled.at


def test_only_an_empty_notebook_is_filled() -> None:
    notebook = Notebook.in_memory(FixedClock(NOW))
    kept = notebook.customers.add(Customer("My first customer"))
    with pytest.raises(BadInput, match="not empty"):
        fill(notebook)
    assert [line.name for line in notebook.customers.lines(notebook.customers.ids())] == [kept.name]
    with pytest.raises(BadInput):
        fill(Notebook.in_memory(FixedClock(NOW)), customers=0)


def test_it_is_no_act_that_undo_takes_back() -> None:
    notebook = filled()
    assert notebook.history.undo_label is None


@pytest.mark.parametrize("now", MOMENTS)
def test_the_owner_made_rules_up_and_marks_them(now: datetime) -> None:
    notebook = filled(now)
    lines = notebook.tallies.lines(notebook.score().period)
    assert [line.tallied.of for line in lines] == [48, 17, 3]
    assert all(at <= now for tally in business(now).tallies for at, _ in tally.marks)
    assert 0 < lines[0].tallied.met < 48
    notebook.close()
