"""Undo and redo through the door."""

from __future__ import annotations

import pytest

from crmnotes.errors import BadInput
from crmnotes.notebook import Notebook


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
