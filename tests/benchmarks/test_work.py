"""What must not grow with the notebook, counted, not timed: statements sent, and steps of the engine for a screen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, NamedTuple

import apsw
import pytest

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.notebook.complaint_cases import read_cause_lines
from crmnotes.records import Customer, Kind, Note
from crmnotes.sample import fill

NOW = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
FEW, MANY = 60, 600
ROOM = 1.5
"""How many times the steps for ten times the customers: what a page happens to hold differs; it is never ten times."""
OF_FULL_TEXT = "'main'."
"""In the statements that the full text sends to itself; the engine counts these from its opening on, not each."""


class Work(NamedTuple):
    """What a screen asked of the engine."""

    statements: int
    steps: int


def work(notebook: Notebook, screen: Callable[[Notebook], object]) -> Work:
    """Counts one look at a screen that was looked at before."""
    screen(notebook)
    steps: list[int] = []

    def count(event: dict[str, Any]) -> None:
        if OF_FULL_TEXT not in event["sql"]:
            steps.append(event["stmt_status"]["SQLITE_STMTSTATUS_VM_STEP"])

    connection = notebook._store.connection
    connection.trace_v2(apsw.SQLITE_TRACE_PROFILE, count)
    screen(notebook)
    connection.trace_v2(0)
    return Work(len(steps), sum(steps))


@pytest.fixture(scope="module")
def books() -> dict[int, Notebook]:
    made = {}
    for size in (FEW, MANY):
        made[size] = Notebook.in_memory(FixedClock(NOW))
        fill(made[size], size)
    return made


def some_customer(notebook: Notebook) -> int:
    """One of the stories, who is the same in every sample."""
    return notebook.customers.named("Maria Lopez")[0].id


def test_who_types_on_asks_the_engine_for_less(books):
    """Than the same words asked one by one, with another question between; what the full text walks is in no count."""
    question, other = "linen samples maria", "q"
    keys = [question[:end] for end in range(1, len(question) + 1)]
    typed = work(books[MANY], lambda book: [book.search(key) for key in keys])
    between = work(books[MANY], lambda book: [book.search(other) for _ in keys])
    alone = work(books[MANY], lambda book: [(book.search(other), book.search(key)) for key in keys])
    assert typed.statements <= 0.7 * (alone.statements - between.statements)
    assert typed.steps <= alone.steps - between.steps


def first_today(book: Notebook) -> object:
    """What a start shows, when nothing is remembered."""
    book._book.forget(None)
    return book.today(quiet_limit=30)


SCREENS: dict[str, tuple[Callable[[Notebook], object], int]] = {
    "the first promises": (lambda book: book.promises.page("open", None, 20), 2),
    "the latest notes": (lambda book: book.notes.page(limit=30), 2),
    "a page of customers": (lambda book: book.customers.lines(range(1, 31)), 1),
    "a customer": (lambda book: book.customers.card(some_customer(book)), 16),
    "a name typed": (lambda book: book.customers.like("lopez"), 5),
}


@pytest.mark.parametrize("screen", SCREENS)
def test_a_screen_costs_the_same_in_a_notebook_ten_times_as_large(books, screen):
    look, statements = SCREENS[screen]
    few, many = (work(books[size], look) for size in (FEW, MANY))
    assert many.statements <= statements
    assert many.steps <= few.steps * ROOM


def test_today_costs_what_it_lists(books):
    """Who is owed something is more in a larger business; for each of them the work is the same."""
    costs = []
    for notebook in books.values():
        seen = work(notebook, first_today)
        today = notebook.today()
        costs.append((seen, len(today.rows)))
    (few, rows_of_few), (many, rows_of_many) = costs
    assert max(few.statements, many.statements) <= 5
    assert many.steps / rows_of_many <= few.steps / rows_of_few * ROOM


def test_after_an_act_today_reads_again_what_it_touched(books):
    """Of those who are quiet, to be thanked or to be asked; who is owed something is read each time."""

    def after_an_act(book: Notebook) -> None:
        book._book.forget([some_customer(book)])
        book.today()

    for notebook in books.values():
        first, whole = work(notebook, first_today), work(notebook, after_an_act)
        assert whole.steps <= first.steps + 800
        assert whole.statements <= 12


@pytest.mark.parametrize(("cause", "steps"), [("not in our hands", 0), ("cause {}", 20)])
def test_complaints_that_ended_cost_today_next_to_nothing(cause, steps):
    """They closed weeks ago, and there was a contact since; each cause that came up once is counted in an index."""
    costs = []
    for many in (4, 44):
        clock = FixedClock(NOW)
        notebook = Notebook.in_memory(clock)
        ended = [complain(notebook, number, cause.format(number)) for number in range(many)]
        clock.advance(days=20)
        assert len(notebook.today(quiet_limit=30).rows) == many
        for note in ended:
            notebook.complaints.still_content(note)
        costs.append(work(notebook, first_today))
        assert notebook.today(quiet_limit=30).rows == ()
    few, more = costs
    assert few.statements == more.statements
    assert more.steps <= few.steps + 40 * steps


def test_after_an_act_the_causes_cost_what_it_touched(books):
    """They are gathered from all complaints that ever were: anew of those customers only whom an act touched."""
    costs = []
    for notebook in books.values():
        ann = complain(notebook, 7, "late delivery")
        whole = notebook.complaints.causes()
        customer = notebook.notes.get(ann).customer
        costs.append(work(notebook, lambda book, one=customer: (book._book.forget([one]), book.complaints.causes())))
        assert notebook.complaints.causes() == whole == read_cause_lines(notebook._book)
        notebook.complaints.name_cause(ann, "packing")
        assert notebook.complaints.causes() == read_cause_lines(notebook._book) != whole
        notebook.customers.trash(customer)
        assert notebook.complaints.causes() == read_cause_lines(notebook._book)
    few, more = costs
    assert few.statements == more.statements == 1
    assert more.steps <= few.steps * ROOM


def complain(notebook: Notebook, number: int, cause: str) -> int:
    """A complaint of a new customer that is confirmed, with its cause."""
    customer, now = notebook.customers.add(Customer(f"Greta Holm {number}")).id, notebook.today().now
    note = notebook.notes.say(Note(customer, "It came late", now, now, kind=Kind.COMPLAINT), settles=False).note.id
    notebook.complaints.put_right(note)
    notebook.complaints.confirm(note)
    notebook.complaints.name_cause(note, cause)
    return note


def keeps_a_promise(book: Notebook) -> None:
    (line,) = book.promises.page("open", None, 1)
    book.promises.keep(line.id)


def test_after_an_act_a_scorecard_reads_again_whom_it_touched_and_no_other_part(books):
    few, many = (work(books[size], lambda book: (keeps_a_promise(book), book.score())) for size in (FEW, MANY))
    acts = work(books[MANY], keeps_a_promise)
    anew = work(books[MANY], lambda book: book.score(keep=False))
    assert many.statements - acts.statements <= 6, "their promises, with events, and whether they have a next step"
    assert many.steps <= few.steps * ROOM
    assert (many.steps - acts.steps) * 20 <= anew.steps
    assert work(books[MANY], lambda book: book.score()).statements == 0, "nothing was touched"


@pytest.mark.parametrize("only", ["owed", "promised", "quiet"])
def test_those_owed_something_cost_what_they_are(books, only):
    for notebook in books.values():
        found = len(notebook.customers.ids(only=only))
        seen = work(notebook, lambda book: book.customers.ids(only=only))
        assert seen.steps <= 40 + 20 * found


def test_a_write_costs_the_same_in_a_notebook_ten_times_as_large(books):
    few, many = (
        work(books[size], lambda book: book.promises.make(some_customer(book), "send the price"))
        for size in (FEW, MANY)
    )
    assert many.statements == few.statements
    assert many.steps <= few.steps * ROOM
