"""Backups through the door."""

from __future__ import annotations

from crmnotes.notebook import Notebook
from crmnotes.records import Customer


def test_a_backup_is_checked_listed_and_opens(tmp_path, clock):
    notebook = Notebook.open(tmp_path / "a.crmnotes", clock)
    notebook.customers.add(Customer("Greta"))
    assert notebook.backups.all() == []
    made = notebook.backups.make()
    (backup,) = notebook.backups.all()
    assert (backup.path, backup.path.parent) == (made, notebook.backups.folder)
    assert notebook.backups.is_whole(backup)
    mine = notebook.backups.make(tmp_path / "copy.crmnotes")
    notebook.customers.add(Customer("Jon"))
    notebook.close()
    copy = Notebook.open(mine, clock)
    assert [line.name for line in copy.customers.lines(copy.customers.ids())] == ["Greta"]
    copy.close()
