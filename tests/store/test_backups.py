"""A backup is whole, checked, private, follows no link and replaces nothing; thinning keeps by number."""

from __future__ import annotations

import os
import stat
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw
import pytest

from crmnotes.errors import BadInput, Unreachable
from crmnotes.store import backup_names, backups, check
from crmnotes.store.backup_names import Backup
from crmnotes.store.opening import open_file

NOW = datetime(2026, 11, 22, 16, tzinfo=UTC)


def test_a_backup_holds_everything_and_is_private(book: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    store = open_file(book)
    before = os.umask(0)
    try:
        made = backups.make(store, folder, "by hand", NOW)
    finally:
        os.umask(before)
    (listed,) = backup_names.listing(folder)
    assert listed == Backup(made, 1, datetime(2026, 11, 22, 16), "by-hand")
    assert backups.is_whole(listed)
    assert sys.platform == "win32" or {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    copy = open_file(made)
    assert check.findings(copy) == []
    assert copy.execute("SELECT * FROM notes") == store.execute("SELECT * FROM notes")
    copy.close()
    store.close()


def test_it_is_taken_from_a_read_only_book_too(book: Path, tmp_path: Path) -> None:
    store = open_file(book, read_only=True)
    made = backups.make(store, tmp_path / "copy.crmnotes", "save a copy", NOW)
    store.close()
    open_file(made).close()


def test_a_locked_book_gives_a_locked_backup(tmp_path: Path, filler) -> None:
    store = open_file(tmp_path / "locked.crmnotes", create=True, passphrase="right")
    with store.transaction():
        filler(store).customer("Greta Marker")
    made = backups.make(store, tmp_path / "copy.crmnotes", "x", NOW)
    store.close()
    assert b"Marker" not in made.read_bytes()
    copy = open_file(made, passphrase="right")
    assert copy.execute("SELECT name FROM customers") == [("Greta Marker",)]
    copy.close()


def test_a_search_index_that_is_out_of_step_stops_no_backup(book: Path, tmp_path: Path) -> None:
    """No word of the owner's is lost with it, and it can be made anew."""
    store = open_file(book)
    store.connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 0)
    store.connection.execute("UPDATE notes_fts_data SET block = x'00' WHERE id > 10")
    copy = open_file(backups.make(store, tmp_path / "copy.crmnotes", "x", NOW))
    assert check.full_text(copy) == ["The search index notes_fts is not in step."]
    assert copy.execute("SELECT * FROM notes") == store.execute("SELECT * FROM notes")
    copy.close()
    store.close()


def test_it_never_replaces_or_follows_anything(book: Path, tmp_path: Path) -> None:
    store = open_file(book)
    before = book.read_bytes()
    there, link = tmp_path / "there", tmp_path / "link"
    there.write_text("mine")
    link.symlink_to(tmp_path / "nowhere")
    for target in (book, there, link):
        with pytest.raises(BadInput):
            backups.make(store, target, "x", NOW)
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(BadInput):
            backups.make(store, tmp_path / "pipe", "x", NOW)
    with pytest.raises(Unreachable):
        backups.make(store, tmp_path / "no folder" / "copy", "x", NOW)
    store.close()
    assert (book.read_bytes(), there.read_text()) == (before, "mine")
    assert not (tmp_path / "nowhere").exists()
    assert not list(tmp_path.glob(".*.part*"))


def test_a_changed_byte_makes_a_backup_count_no_more(book: Path, tmp_path: Path) -> None:
    store = open_file(book)
    first = backups.make(store, tmp_path, "daily", NOW)
    second = backups.make(store, tmp_path, "daily", NOW)
    store.close()
    content = bytearray(second.read_bytes())
    content[5000] ^= 1
    second.write_bytes(content)
    newest = backups.newest_whole(tmp_path)
    assert newest
    assert newest.path == first
    assert backups.thin(tmp_path) == []


def made(number: int, at: datetime, reason: str = "daily") -> Backup:
    return Backup(Path(f"{number}"), number, at, reason)


def test_thinning_keeps_the_last_seven_days_four_weeks_and_twelve_months() -> None:
    start = datetime(2024, 1, 1, 12)
    every = [made(day, start + timedelta(days=day)) for day in range(800)][::-1]
    gone = set(backups.surplus(every))
    kept = [backup for backup in every if backup not in gone]
    assert [backup.number for backup in kept][:7] == list(range(799, 792, -1))
    assert len({backup.at.strftime("%G-%V") for backup in kept}) >= 4
    assert len({backup.at.strftime("%Y-%m") for backup in kept}) == 12
    assert len(kept) <= 7 + 4 + 12


def test_thinning_counts_by_number_when_the_clock_was_set_back() -> None:
    every = [made(2, datetime(1970, 1, 1)), made(1, datetime(2026, 11, 22))]
    assert backups.surplus(every) == []
    busy = [made(number, datetime(2026, 11, 22)) for number in range(20, 0, -1)]
    assert [backup.number for backup in busy if backup not in backups.surplus(busy)] == [20]
    assert backups.surplus([made(3, NOW), made(2, NOW), made(1, NOW, "pre-v2")]) == [made(2, NOW)]
    steps = [made(number, NOW, "before-import") for number in range(6, 1, -1)]
    assert backups.surplus([made(7, NOW), *steps]) == steps[3:]


def test_thinning_removes_files_and_their_cards(book: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    store = open_file(book)
    copies = [backups.make(store, folder, "daily", NOW) for _ in range(3)]
    store.close()
    assert sorted(backups.thin(folder)) == copies[:2]
    assert {path.name for path in folder.iterdir()} == {copies[2].name, copies[2].name + ".json"}
    assert backups.thin(folder) == []
    assert backup_names.listing(tmp_path / "nowhere") == []
