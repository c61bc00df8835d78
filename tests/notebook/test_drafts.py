"""Drafts: on the disk, outside undo, without a notice."""

from __future__ import annotations

from crmnotes.notebook import Notebook


def test_a_draft_is_there_after_a_crash(tmp_path, clock):
    path = tmp_path / "a.crmnotes"
    notebook = Notebook.open(path, clock)
    notebook.drafts.keep("capture", "maria: loves the li")
    notebook.drafts.keep("note 7", "half a note")
    notebook._store.connection.close()  # no tidy end
    notebook._lock.release()
    again = Notebook.open(path, clock)
    assert again.drafts.get("capture") == "maria: loves the li"
    assert dict(again.drafts.all()) == {"capture": "maria: loves the li", "note 7": "half a note"}
    again.drafts.drop("capture")
    again.drafts.drop("capture")
    again.drafts.keep("note 7", "")
    assert again.drafts.all() == []
    again.close()


def test_drafts_are_no_steps_and_no_changes(desk):
    greta = desk.customer()
    desk.changes.clear()
    desk.book.drafts.keep("capture", "a\x00b\ud83d")
    assert desk.book.drafts.get("capture") == "ab\ufffd"
    desk.book.drafts.keep("capture", "🎉")
    assert desk.book.drafts.get("capture") == "🎉"
    assert desk.changes == []
    assert desk.book.history.undo() == "add a customer"
    assert desk.book.drafts.get("capture") == "🎉"
    assert greta == 1


def test_a_draft_does_not_end_what_can_be_redone(desk):
    desk.customer()
    desk.book.history.undo()
    desk.book.drafts.keep("capture", "x")
    assert desk.book.history.redo() == "add a customer"
