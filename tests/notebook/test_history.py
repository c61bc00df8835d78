"""Undo and redo through the door."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from crmnotes.clock import FixedClock
from crmnotes.contacts import Contact
from crmnotes.errors import BadInput
from crmnotes.notebook import Notebook
from crmnotes.records import Customer, Due


def test_labels_and_steps(desk):
    history = desk.book.history
    assert (history.undo_label, history.redo_label, history.undo(), history.redo()) == (None, None, None, None)
    greta = desk.customer()
    desk.asks(greta)
    assert [step.label for step in history.steps()] == ["write down a note", "add a customer"]
    assert history.undo_label == "write down a note"
    history.undo()
    assert (history.undo_label, history.redo_label) == ("add a customer", "write down a note")
    desk.promise(greta)
    assert history.redo_label is None
    history.clear()
    assert history.undo() is None


def test_undo_tells_what_it_touched(desk):
    greta = desk.customer()
    desk.asks(greta)
    desk.changes.clear()
    desk.book.history.undo()
    (change,) = desk.changes
    assert (change.customers, "notes" in change.kinds) == ({greta}, True)
    assert desk.why() == []


def test_a_step_that_another_connection_overwrote_is_refused_whole(tmp_path, clock):
    from crmnotes.records import Customer

    notebook = Notebook.open(tmp_path / "a.crmnotes", clock)
    greta = notebook.customers.add(Customer("Greta")).id
    notebook.customers.edit(greta, about="ours")
    worker = notebook.worker()
    worker.customers.edit(greta, about="theirs")
    worker.close()
    with pytest.raises(BadInput, match="cannot be undone"):
        notebook.history.undo()
    assert notebook.customers.get(greta).about == "theirs"
    notebook.close()


ENTERED: dict[str, Callable[[Notebook], object]] = {
    "note": lambda notebook: notebook.notes.tried(1),
    "promise": lambda notebook: notebook.promises.make(1, "send the price", Due(notebook.clock.now().date())),
    "customer": lambda notebook: notebook.customers.add(Customer("Jon")),
    "step of a promise": lambda notebook: notebook.promises.keep(1),
    "import": lambda notebook: notebook.imports.run([Contact(Customer("Ines"), 1)], "list.csv"),
}


@pytest.mark.parametrize("entered", ENTERED)
def test_whatever_was_entered_tells_that_the_clock_was_set(tmp_path: Path, entered: str) -> None:
    clock = FixedClock(datetime(2026, 11, 22, 12, tzinfo=UTC))
    with closing(Notebook.open(tmp_path / "book.crmnotes", clock)) as notebook:
        notebook.customers.add(Customer("Greta"))
        notebook.promises.make(1, "call", Due(date(2026, 11, 24)))
        clock.advance(days=900)
        ENTERED[entered](notebook)
        assert notebook.history.entered_ahead() is None
        clock.advance(days=-900)
        assert notebook.history.entered_ahead() == date(2029, 5, 10)
        assert len(notebook.customers.ids()) == (2 if entered in ("customer", "import") else 1)
        assert len(notebook.promises.of(1)) == (2 if entered == "promise" else 1)


@pytest.mark.parametrize(("wrong", "right"), [(2099, 2026), (2026, 1970)])
def test_a_clock_that_was_set_is_told_and_hides_nothing(tmp_path: Path, wrong: int, right: int) -> None:
    """Fault 20: what was written while the clock ran ahead (or before it fell back) stays in sight."""
    path = tmp_path / "book.crmnotes"
    with_it = Notebook.open(path, FixedClock(datetime(wrong, 11, 22, 12, tzinfo=UTC)))
    greta = with_it.customers.add(Customer("Greta")).id
    note = with_it.notes.tried(greta).note.id
    assert with_it.history.entered_ahead() is None
    with_it.close()
    notebook = Notebook.open(path, FixedClock(datetime(right, 11, 22, 12, tzinfo=UTC)))
    assert notebook.history.entered_ahead() == date(wrong, 11, 22)
    assert note in [one.id for one in notebook.notes.page()]
    assert [row.id for row in notebook.customers.lines(notebook.customers.ids())] == [greta]
    notebook.close()
