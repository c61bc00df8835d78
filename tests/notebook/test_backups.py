"""Backups through the door."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from crmnotes.clock import FixedClock
from crmnotes.contacts import Contact
from crmnotes.errors import Locked, Unreachable
from crmnotes.notebook import Notebook
from crmnotes.notebook.backups import REHEARSED
from crmnotes.records import Customer
from crmnotes.store.backup_names import listing
from crmnotes.store.engine import connect


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


def test_a_risky_step_comes_after_a_backup_of_the_last_change(tmp_path, clock):
    notebook = Notebook.open(tmp_path / "a.crmnotes", clock)
    contacts = [Contact(Customer(name), 1) for name in ("Greta", "Jon")]
    notebook.imports.run(contacts[:1], "a.csv")
    assert notebook.backups.all() == []  # there was nothing to lose
    notebook.imports.run(contacts, "a.csv", dry_run=True)
    assert notebook.backups.all() == []
    notebook.imports.run(contacts, "a.csv")
    (backup,) = notebook.backups.all()
    assert backup.reason == "before-import"
    assert backup.path.stat().st_mtime_ns <= notebook.path.stat().st_mtime_ns
    assert notebook.backups.before("merge") is not None  # the import came after it
    assert notebook.backups.before("merge") is None
    notebook.drafts.keep("capture", "Greta: ")
    assert notebook.backups.before("merge") is not None
    notebook.close()
    assert Notebook.in_memory(clock).backups.before("merge") is None


def test_a_second_folder_gets_the_same_copies_when_it_is_there(tmp_path, clock):
    stick = tmp_path / "stick"
    notebook = Notebook.open(tmp_path / "a.crmnotes", clock)
    notebook.customers.add(Customer("Greta"))
    notebook.backups.make()
    (backup,) = notebook.backups.all()
    assert notebook.backups.also(backup.path, stick) is None
    assert not stick.exists()
    stick.mkdir()
    made = notebook.backups.also(backup.path, stick)
    assert made == stick / "a backups" / backup.path.name
    assert made.read_bytes() == backup.path.read_bytes()
    assert notebook.backups.also(backup.path, stick) is None
    (there,) = listing(made.parent)
    assert notebook.backups.is_whole(there)
    backup.path.write_bytes(b"damaged")
    made.unlink()
    with pytest.raises(Unreachable):
        notebook.backups.also(backup.path, stick)
    assert [path.name for path in made.parent.iterdir()] == [made.name + ".json"]  # that of the one taken away
    notebook.close()


def test_what_a_broken_off_change_left_is_swept(tmp_path: Path, clock: FixedClock) -> None:
    notebook = Notebook.open(tmp_path / "notebook.crmnotes", clock)
    left, other = tmp_path / ".notebook.crmnotes.0123.part", tmp_path / ".other.crmnotes.0123.part"
    notebook.backups.make()
    copied = notebook.backups.folder / ".notebook-00002-2026-11-22-160000-by-hand.crmnotes.0123.part"
    for path in (left, other, copied):
        path.write_bytes(b"half")
    notebook.backups.sweep()
    assert not left.exists()
    assert not copied.exists()
    assert len(notebook.backups.all()) == 1
    assert other.exists()
    notebook.close()


def test_each_seventh_backup_is_restored_on_trial(tmp_path: Path, clock: FixedClock) -> None:
    """Fault 32: a byte that changed since is found before it is needed, and nothing is left of the trial."""
    notebook = Notebook.open(tmp_path / "notebook.crmnotes", clock)
    notebook.customers.add(Customer("Maria"))
    for number in range(1, REHEARSED + 1):
        notebook.backups.make()
        if number < REHEARSED:
            assert notebook.backups.rehearse() is None
    seventh = notebook.backups.all()[0]
    before = sorted(tmp_path.iterdir())
    assert notebook.backups.rehearse() is None
    whole = seventh.path.read_bytes()
    seventh.path.write_bytes(whole[:5000] + bytes([whole[5000] ^ 4]) + whole[5001:])
    assert notebook.backups.rehearse() == seventh
    assert sorted(tmp_path.iterdir()) == before
    assert notebook.backups.thin() == []  # the newest is no good: nothing goes
    notebook.close()


def test_a_save_while_a_copy_is_made_blames_no_other_program(tmp_path: Path, clock: FixedClock) -> None:
    with closing(Notebook.open(tmp_path / "a.crmnotes", clock)) as notebook:
        notebook.customers.add(Customer("Greta"))
        with closing(notebook.worker()) as copying:
            copying._store.connection.execute("BEGIN")
            copying.customers.ids()  # reads on, as the engine's copy does while it lasts
            with pytest.raises(Locked, match="crmnotes itself is busy"):
                notebook.customers.add(Customer("Jon"))
        assert notebook.customers.add(Customer("Jon")).id
        with closing(connect(notebook.path, writable=True)) as stranger:
            stranger.execute("BEGIN IMMEDIATE")
            with pytest.raises(Locked, match="Another program"):
                notebook.customers.add(Customer("Ada"))
