"""Erases a customer beyond recovery: every row and draft, the full text, and the free space of the file."""

from __future__ import annotations

import contextlib
import os
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import apsw

from crmnotes.errors import NotFound, Unreachable
from crmnotes.store import backup_names, backups, contents, digests, files, place, restoring, upgrades
from crmnotes.store.clearing import unindexed
from crmnotes.store.database import Store
from crmnotes.store.engine import connect, keep_a_rollback_journal
from crmnotes.store.faults import explain
from crmnotes.store.rows import ids_json
from crmnotes.store.triggers import INDEXES

OWN = ("notes", "promises", "orders")
DRAFT_OF = {"note": "notes", "complaint": "notes", "promise": "promises", "order": "orders"}
SHORTEST = 4  # letters of a way or a company that tell whose a draft is


class Erased(NamedTuple):
    """What went: the name, how many records and drafts, and in how many records of others the name still stands."""

    name: str
    records: int
    drafts: int
    mentions: int


class Known(NamedTuple):
    """What tells that a text speaks of a customer."""

    customer: int
    uid: str
    name: str
    marks: tuple[str, ...]
    ids: dict[str, set[int]]


def erase(store: Store, customer: int) -> Erased:
    """Removes a customer with all that belongs to them, then writes the file anew; the undo journal is emptied.

    NotFound, and errors as in `Store.transaction`: then nothing is gone. What is gone cannot come back.
    """
    known = _known(store, customer)
    with store.transaction("forget", undoable=False, journaled=False), unindexed(store, _indexed()):
        drafts = _drop_drafts(store, known)
        _drop_rows(store, known)
    store.journal.clear()
    store.compact()
    mentions = _mentions(store, known.name)
    return Erased(known.name, 1 + sum(map(len, known.ids.values())), drafts, mentions)


def holds(path: Path, uid: str, passphrase: str | None = None) -> bool:
    """Whether a copy of a notebook still holds a customer; one that cannot be opened is searched byte by byte."""
    try:
        with closing(connect(path, writable=False, passphrase=passphrase)) as connection:
            return connection.execute("SELECT 1 FROM customers WHERE uid = ?", (uid,)).get is not None
    except (apsw.Error, UnicodeDecodeError):
        return path.is_file() and uid.encode() in path.read_bytes()


def rewrite(copy: Path, uid: str, passphrase: str | None = None) -> Path:
    """Puts a copy without the customer in the place of one that holds them; gives its path, a backup's is a new name.

    The old one goes only when the new one is whole and on the disk. Damaged and the like: the old one stays.
    """
    temporary = place.temporary_name(copy)
    try:
        restoring.copy_with_journal(copy, temporary, passphrase)
        copied = _erase_in(temporary, uid, passphrase)
        if backup_names.NAME.fullmatch(copy.name) is None:
            temporary.replace(copy)
            place.sync_folder(copy.parent)
            return copy
        sealed = backups.sealed_since(copy) or ""
        return backups.put_in_the_place_of(copy, temporary, *copied, sealed=sealed)
    except apsw.Error as error:
        raise explain(error) from error
    except OSError as error:
        raise Unreachable("{} cannot be written anew: {}.", copy.name, place.reason(error)) from error
    finally:
        restoring.discard(temporary)


def _erase_in(path: Path, uid: str, passphrase: str | None) -> tuple[str, contents.Held]:
    """Erases the customer in a private copy, whatever its version is; gives its digest and what it holds."""
    with closing(connect(path, writable=True, passphrase=passphrase)) as connection:
        upgrades.examine(connection, path.name)
        keep_a_rollback_journal(connection)
        store = Store(path, connection, read_only=False, journaled=False)
        row = store.one("SELECT id FROM customers WHERE uid = ?", (uid,))
        if row:
            erase(store, row[0])
        held = contents.held(connection)
    with path.open("rb") as file:
        os.fsync(file.fileno())
        return digests.of_file(file), held


def _known(store: Store, customer: int) -> Known:
    row = store.one("SELECT uid, name, company FROM customers WHERE id = ?", (customer,))
    if row is None:
        raise NotFound("There is no such customer any more.")
    ways = [value for (value,) in store.execute("SELECT value FROM ways WHERE customer = ?", (customer,))]
    marks = (row[1], *(mark for mark in (row[2], *ways) if len(mark) >= SHORTEST))
    ids = {
        table: {number for (number,) in store.execute(f"SELECT id FROM {table} WHERE customer = ?", (customer,))}
        for table in OWN
    }
    return Known(customer, row[0], row[1], marks, ids)


def _drop_drafts(store: Store, known: Known) -> int:
    """Drops what is being typed about them: in their own forms, and wherever a draft names them."""
    gone = [
        place
        for place, text in store.execute("SELECT place, text FROM drafts")
        if _is_theirs(place, known) or any(mark.casefold() in f"{place} {text}".casefold() for mark in known.marks)
    ]
    store.executemany("DELETE FROM drafts WHERE place = ?", ((place,) for place in gone))
    return len(gone)


def _is_theirs(place: str, known: Known) -> bool:
    """Whether a draft was typed in a form of theirs, such as `customer 12 reply` or `note 7`."""
    kind, _, rest = place.partition(" ")
    number = rest.split(" ")[0]
    if not number.isdecimal():
        return False
    return int(number) in ({known.customer} if kind == "customer" else known.ids.get(DRAFT_OF.get(kind, ""), ()))


def _drop_rows(store: Store, known: Known) -> None:
    """Their rows (what hangs on them goes with them), and what imports remember of them."""
    for table, ids in {"customers": {known.customer}, **known.ids}.items():
        sql = "DELETE FROM batch_befores WHERE place = ? AND row IN (SELECT value FROM json_each(?))"
        store.execute(sql, (table, ids_json(ids)))
    for mark in (known.uid, *known.marks):
        store.execute("DELETE FROM batch_befores WHERE instr(lower(before), lower(?))", (mark,))
        store.execute("UPDATE batches SET source = 'a file' WHERE instr(lower(source), lower(?))", (mark,))
    store.execute("DELETE FROM customers WHERE id = ?", (known.customer,))
    if store.one("SELECT 1 FROM sqlite_schema WHERE name = 'contents'"):  # an older copy has none
        files.sweep(store)
    if store.one("SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_stat4'"):
        store.execute("DELETE FROM sqlite_stat4")  # samples of the indexes


def _mentions(store: Store, name: str) -> int:
    """In how many records of others the name stands: what others said of them is theirs."""
    sql = """SELECT (SELECT count(*) FROM notes WHERE instr(lower(text), lower(?1)))
      + (SELECT count(*) FROM promises WHERE instr(lower(text), lower(?1)))
      + (SELECT count(*) FROM customers WHERE instr(lower(about || name), lower(?1)))"""
    return int(store.execute(sql, (name,))[0][0])


def _indexed() -> set[str]:
    return {index.table for index in INDEXES}


def beside(notebook: Path) -> list[Path]:
    """Copies of the notebook that lie beside it: kept before a restore, or as damaged."""
    stem = notebook.stem
    found: list[Path] = []
    with contextlib.suppress(OSError):
        for path in sorted(notebook.parent.iterdir()):
            kept = path.name.startswith((f"{stem} before restore ", f"{notebook.name}.damaged-", "left over "))
            if kept and path.is_file() and not path.is_symlink():
                found.append(path)
    return found
