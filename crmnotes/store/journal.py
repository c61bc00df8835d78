"""Undo and redo: TEMP triggers write what each row was and became; undoing applies the inverses, last first.

The images live in memory only, never in the owner's file. A step that is undone is an ordinary transaction
whose own images are the step to redo, so cascades and derived columns follow by themselves.
"""

# No `from __future__ import annotations` here: see `records`.

import json
from collections import deque
from typing import TYPE_CHECKING, Any, NamedTuple

import apsw

from crmnotes.errors import BadInput
from crmnotes.records import Change

if TYPE_CHECKING:
    from crmnotes.store.database import Store
    from crmnotes.store.transactions import Act

# The owner's own tables; drafts, batches, remembered mappings and all that is derived stay out. So do the contents of
# files: what nothing names any more is swept when the notebook is opened next, so undo finds it until then.
OWNED = (
    "settings", "customers", "ways", "groups", "members", "notes", "complaints", "promises", "events", "orders",
    "tallies", "tally_marks", "not_same", "pictures", "attachments",
)  # fmt: skip
STEPS_KEPT = 1000
BYTES_KEPT = 128_000_000
GONE = "This cannot be undone any more: what it changed has been changed since in another way."
TABLE = """CREATE TEMP TABLE IF NOT EXISTS journal (
  seq INTEGER PRIMARY KEY, place TEXT NOT NULL, act TEXT NOT NULL, key, uid TEXT, image TEXT NOT NULL)"""


class Step(NamedTuple):
    """One act that can be undone or redone: what the person called it and whom it touched."""

    label: str
    kinds: frozenset[str]
    customers: frozenset[int] | None


class _Kept(NamedTuple):
    """A step with where its images lie (first and last number) and how many bytes they take."""

    step: Step
    first: int
    last: int
    size: int


class _Table(NamedTuple):
    """What is needed to write a row of a table back."""

    columns: tuple[str, ...]
    key: str
    uid: bool


class Journal:
    """The history of one connection since it was opened."""

    def __init__(self, store: "Store") -> None:
        self._store = store
        self._tables: dict[str, _Table] = {}
        self._undo: deque[_Kept] = deque()
        self._redo: deque[_Kept] = deque()

    @property
    def undo_label(self) -> str | None:
        """What the next undo takes back, or None."""
        return self._undo[-1].step.label if self._undo else None

    @property
    def redo_label(self) -> str | None:
        """What the next redo brings back, or None."""
        return self._redo[-1].step.label if self._redo else None

    def steps(self, limit: int = 100) -> list[Step]:
        """What can be undone, the last first."""
        return [kept.step for kept, _ in zip(reversed(self._undo), range(limit), strict=False)]

    def undo(self) -> Change | None:
        """Takes the last step back in a transaction of its own; None when there is none.

        BadInput when another connection has changed the same rows since; that step is then forgotten.
        """
        return self._turn(self._undo, self._redo)

    def redo(self) -> Change | None:
        """Brings the step that was undone last back; None when there is none. BadInput as in `undo`."""
        return self._turn(self._redo, self._undo)

    def clear(self) -> None:
        """Forgets the whole history and its images, as after an erasure."""
        self._undo.clear()
        self._redo.clear()
        if self._tables:
            self._store.connection.execute("DELETE FROM temp.journal")

    def install(self) -> None:
        """Makes the TEMP table and triggers from the columns the file has now; done once, at the first write.

        Where that is broken off, the next try goes on from there.
        """
        connection = self._store.connection
        if not self._tables:
            connection.execute(TABLE)
            self._tables = {table: _read_table(self._store, table) for table in OWNED}
        self.resume()

    def pause(self) -> None:
        """Drops the triggers, so that a bulk act leaves no images (it is taken back by its batch)."""
        for table in OWNED:
            for act in ("insert", "update", "delete"):
                self._store.connection.execute(f"DROP TRIGGER IF EXISTS temp.journal_{table}_{act}")

    def resume(self) -> None:
        """Makes the triggers again."""
        for name, table in self._tables.items():
            for statement in _triggers(name, table):
                self._store.connection.execute(statement)

    def last(self) -> int:
        """The number of the newest image."""
        return int(self._store.connection.execute("SELECT coalesce(max(seq), 0) FROM temp.journal").get)

    def kinds_since(self, seq: int) -> frozenset[str]:
        """The tables with images after that number."""
        rows = self._store.execute("SELECT DISTINCT place FROM temp.journal WHERE seq > ?", (seq,))
        return frozenset(place for (place,) in rows)

    def forget_after(self, seq: int) -> None:
        """Drops the images after that number."""
        self._store.execute("DELETE FROM temp.journal WHERE seq > ?", (seq,))

    def collect(self, act: "Act") -> None:
        """After a commit: makes the images of an act a step, and what was undone before it cannot be redone."""
        first, last = act.first_image, self.last()
        if last < first or not act.change:
            return
        if not act.undoable:
            self._forget(first, last)
            return
        size = self._store.connection.execute(
            "SELECT sum(octet_length(image)) FROM temp.journal WHERE seq BETWEEN ? AND ?", (first, last)
        ).get
        step = Step(act.label, act.change.kinds, act.change.customers)
        pile = self._redo if act.turned == "undo" else self._undo
        pile.append(_Kept(step, first, last, int(size)))
        if act.turned is None:
            for kept in self._redo:
                self._forget(kept.first, kept.last)
            self._redo.clear()
        self._trim()

    def _trim(self) -> None:
        """Lets the oldest steps go when there are too many, or their images grow too large."""
        size = sum(kept.size for kept in self._undo)
        while len(self._undo) > 1 and (len(self._undo) > STEPS_KEPT or size > BYTES_KEPT):
            oldest = self._undo.popleft()
            size -= oldest.size
            self._forget(oldest.first, oldest.last)

    def _forget(self, first: int, last: int) -> None:
        self._store.connection.execute("DELETE FROM temp.journal WHERE seq BETWEEN ? AND ?", (first, last))

    def _turn(self, pile: deque[_Kept], other: deque[_Kept]) -> Change | None:
        """Applies the inverses of the last step of a pile; its images become a step of the other pile."""
        if not pile:
            return None
        kept = pile[-1]
        try:
            with self._store.transaction(kept.step.label, turned="undo" if pile is self._undo else "redo") as act:
                self._apply(kept)
        except (BadInput, apsw.ConstraintError) as error:  # deferred foreign keys are looked at by the commit
            pile.pop()
            self._forget(kept.first, kept.last)
            raise BadInput(GONE) from error
        pile.pop()
        self._forget(kept.first, kept.last)
        return act.change

    def _apply(self, kept: _Kept) -> None:
        """Writes the inverses, the last change first; foreign keys are looked at when all is done."""
        store = self._store
        store.execute("PRAGMA defer_foreign_keys = 1")
        images = store.execute(
            "SELECT place, act, key, uid, image FROM temp.journal WHERE seq BETWEEN ? AND ? ORDER BY seq DESC",
            (kept.first, kept.last),
        )
        for place, act, key, uid, image in images:
            store.execute(*_inverse(place, self._tables[place], act, (key, uid), json.loads(image)))
            if store.changed_rows() != 1:
                raise BadInput(GONE)


def _read_table(store: "Store", table: str) -> _Table:
    """The columns and the key of a table, as the file has them."""
    rows = store.execute(f"PRAGMA main.table_info({table})")
    columns = tuple(row[1] for row in rows)
    return _Table(columns, next(row[1] for row in rows if row[5]), "uid" in columns)


def _triggers(name: str, table: _Table) -> list[str]:
    """The three triggers that keep images of a table: whole rows, or of an update each changed column as [old, new]."""
    pairs = ", ".join(
        f"json(CASE WHEN old.{column} IS NOT new.{column} THEN json_array(old.{column}, new.{column}) END)"
        for column in table.columns
    )
    changed = " OR ".join(f"old.{column} IS NOT new.{column}" for column in table.columns)
    whole = {side: ", ".join(f"{side}.{column}" for column in table.columns) for side in ("old", "new")}
    return [
        _trigger(name, table, "insert", "new", f"json_array({whole['new']})"),
        _trigger(name, table, "delete", "old", f"json_array({whole['old']})"),
        _trigger(name, table, "update", "new", f"json_array({pairs})", f" WHEN {changed}"),
    ]


def _trigger(name: str, table: _Table, act: str, side: str, image: str, when: str = "") -> str:
    uid = f"{side}.uid" if table.uid else "NULL"
    return (
        f"CREATE TEMP TRIGGER IF NOT EXISTS journal_{name}_{act} AFTER {act.upper()} ON main.{name}{when} BEGIN"
        " INSERT INTO journal (place, act, key, uid, image)"
        f" VALUES ('{name}', '{act}', {side}.{table.key}, {uid}, {image}); END"
    )


def _inverse(
    name: str, table: _Table, act: str, row: tuple[Any, str | None], image: list[Any]
) -> tuple[str, tuple[Any, ...]]:
    """The statement that takes one image back. Where the row must be as the image left it, it says so."""
    key, uid = row
    where = f"{table.key} = ?{' AND uid = ?' if table.uid else ''}"
    named = (key, uid) if table.uid else (key,)
    if act == "insert":
        return f"DELETE FROM {name} WHERE {where}", named
    if act == "delete":
        places = ", ".join("?" * len(image))
        return f"INSERT INTO {name} ({', '.join(table.columns)}) VALUES ({places})", tuple(image)
    changed = [(column, *pair) for column, pair in zip(table.columns, image, strict=True) if pair is not None]
    sets = ", ".join(f"{column} = ?" for column, _, _ in changed)
    still = " AND ".join(f"{column} IS ?" for column, _, _ in changed)
    values = (*(old for _, old, _ in changed), *named, *(new for _, _, new in changed))
    return f"UPDATE {name} SET {sets} WHERE {where} AND {still}", values
