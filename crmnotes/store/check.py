"""Looks at every page, every reference and every word of the full text; minutes for a large file, so on a worker."""

from __future__ import annotations

from crmnotes.errors import Damaged
from crmnotes.store import checksums, digests
from crmnotes.store.database import Store
from crmnotes.store.triggers import INDEXES

TROUBLES_TOLD = 20


class _TakenBack(Exception):
    """Ends a transaction that only looked."""


def findings(store: Store) -> list[str]:
    """What is wrong with the file, one plain line each; an empty list when it is whole."""
    found: list[str] = []
    for look in (pages, orphans, contents, full_text):
        try:
            found += look(store)
        except Damaged as error:  # what cannot be read cannot be looked over
            found += [] if found else [str(error)]
    return found


def pages(store: Store) -> list[str]:
    """Damaged pages and indexes that disagree with their tables."""
    try:
        rows = store.execute(f"PRAGMA main.integrity_check({TROUBLES_TOLD})")
    except Damaged as error:
        wrong = checksums.wrong_in(store.connection)
        return [f"File: page {number} is not as it was written." for number in wrong[:TROUBLES_TOLD]] or [str(error)]
    lines = [line for (text,) in rows for line in text.splitlines() if line != "ok" and not line.startswith("***")]
    return [f"File: {line}" for line in lines[:TROUBLES_TOLD]]


def orphans(store: Store) -> list[str]:
    """Rows that belong to a row that is not there."""
    rows = store.execute("PRAGMA main.foreign_key_check")
    return [f"Row {row} of {table} belongs to nobody in {parent}." for table, row, parent, _ in rows[:TROUBLES_TOLD]]


def contents(store: Store) -> list[str]:
    """Pictures and files that are not byte for byte what was put in."""
    bad = []
    for (number,) in store.execute("SELECT id FROM contents"):
        try:
            name, content = store.execute("SELECT hash, bytes FROM contents WHERE id = ?", (number,))[0]
            good = digests.of_content(content) == name
        except Damaged:
            good = False
        if not good:
            bad.append(f"File: the content {number} of a picture or of an attached file is damaged.")
    return bad[:TROUBLES_TOLD]


def full_text(store: Store) -> list[str]:
    """Search indexes that do not hold what their tables hold (search may then miss something; no text is lost)."""
    if store.read_only:
        return []  # the engine looks only where it may write
    return [f"The search index {index.name} is not in step." for index in INDEXES if not _in_step(store, index.name)]


def _in_step(store: Store, name: str) -> bool:
    """The engine's own comparison of one index with its table; it needs the form of a write, and changes nothing.

    It is taken back all the same: what was found in another index makes the next transaction put the engine in order.
    """
    try:
        with store.transaction(undoable=False):
            store.execute(f"INSERT INTO {name}({name}, rank) VALUES ('integrity-check', 1)")
            raise _TakenBack
    except _TakenBack:
        return True
    except Damaged:
        return False
