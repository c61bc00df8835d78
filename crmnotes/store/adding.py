"""A bulk act that adds very many rows and removes none, so that no trigger need look at what is new.

The full text of what was added is filled in by the piece, on a thread of its own while the next rows are being read.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from crmnotes.store.bulk import last, newcomers_marked, put_triggers, sorted_anew, unseen
from crmnotes.store.database import Store
from crmnotes.store.journal import OWNED
from crmnotes.store.transactions import Act
from crmnotes.store.triggers import INDEXES, insert_marks
from crmnotes.turns import brief_turns

PIECE = 2_500  # customers who are indexed at once at the least
# While it lasts each piece of the full text is kept in memory and written once, and pieces are not merged as they come.
AT_LENGTH = {"automerge": 0, "usermerge": 2, "hashsize": 8 << 20}
AS_EVER = {"automerge": 4, "usermerge": 4, "hashsize": 1 << 20}
# New rows of these belong to newcomers, who are marked at the end, or come with a change of their customer's own row.
UNMARKED = ("customers_mark_insert", "ways_mark_insert", "members_mark_insert")


class Filing:
    """How far the full text has come inside the act."""

    def __init__(self, store: Store, act: Act, piece: int) -> None:
        self.act = act
        self._piece = piece
        self._store = store
        self._last = {index.table: last(store, index.table) for index in INDEXES}
        self._large = False  # more than one piece

    def begin(self) -> None:
        """From now on the triggers serve changes of the rows that are there, and let nothing be removed."""
        self._set(AT_LENGTH)
        for index in INDEXES:
            self._store.execute(f"DROP TRIGGER {index.name}_insert")
            put_triggers(self._store, {f"{index.name}_delete": _refusal(f"{index.name}_delete", index.table)})
            put_triggers(self._store, _updates(index.triggers(self._last[index.table])))

    def file_aside(self) -> None:
        """Begins to index what has come, when it is enough; the next statement waits until that is done.

        The full text merges sixteen pieces of a level at once, and somebody who writes a note would wait for that.
        A merge of two small ones that is begun and not ended makes a second level, which lets `file_rest` move all of
        them onto a third, where they are merged little by little.
        """
        if last(self._store, "customers") - self._last["customers"] < self._piece:
            return
        crumb = self._piece // 5
        crumbs = [] if self._large else [*self._statements(crumb), *self._statements(crumb), *_merged(1)]
        self._large = True
        self._store.aside([*crumbs, *self._statements()])

    def file_rest(self) -> None:
        """Indexes what has come since, and lets the triggers serve all rows again."""
        for statement in [*self._statements(), *(_merged(-1) if self._large else ())]:
            self._store.execute(statement)
        for index in INDEXES:
            for name in (f"{index.name}_update", f"{index.name}_delete"):
                self._store.execute(f"DROP TRIGGER {name}")
            for statement in index.triggers().values():
                self._store.execute(statement)
        self._set(AS_EVER)

    def _set(self, options: dict[str, int]) -> None:
        for index in INDEXES:
            for name, value in options.items():
                self._store.execute(f"INSERT INTO {index.name}({index.name}, rank) VALUES (?, ?)", (name, value))

    def _statements(self, most: int | None = None) -> list[str]:
        """What indexes the new rows, `most` of each table, and has the triggers serve them from then on."""
        now = {table: last(self._store, table) for table in self._last}
        if most is not None:
            now = {table: min(upto, self._last[table] + most) for table, upto in now.items()}
        found: list[str] = []
        for index in INDEXES:
            before, upto = self._last[index.table], now[index.table]
            if upto > before:
                found.append(index.fill(f"{index.table} AS new", f"new.id > {before} AND new.id <= {upto}"))
                for name, statement in _updates(index.triggers(upto)).items():
                    found += [f"DROP TRIGGER {name}", statement]
        self._last = now
        return found


@contextlib.contextmanager
def adding(store: Store, label: str = "", piece: int = PIECE) -> Iterator[Filing]:
    """A transaction as `bulk`, half as long again as fast: rows may be added, and changed in place, but not removed.

    Whoever adds a way or a group to a customer who was there writes that customer's own row, too.
    """
    with (
        brief_turns(),
        unseen(store),
        store.transaction(label, journaled=False) as act,
        newcomers_marked(store),
        sorted_anew(store),
    ):
        put_triggers(store, insert_marks(last(store, "customers")))
        for name in UNMARKED:
            store.execute(f"DROP TRIGGER {name}")
        filing = Filing(store, act, piece)
        filing.begin()
        yield filing
        filing.file_rest()
        for name, statement in insert_marks().items():
            store.execute(f"DROP TRIGGER IF EXISTS {name}")
            store.execute(statement)
        act.kinds.update(OWNED)


def _merged(pages: int) -> list[str]:
    """What merges so many pages of each full text; with a minus all its pieces begin to become one."""
    return [f"INSERT INTO {index.name}({index.name}, rank) VALUES ('merge', {pages})" for index in INDEXES]


def _updates(triggers: dict[str, str]) -> dict[str, str]:
    """Of the triggers of an index those that follow changes."""
    return {name: statement for name, statement in triggers.items() if name.endswith("_update")}


def _refusal(name: str, table: str) -> str:
    """A trigger that stops who removes a row: its number might be given out again, and nobody would index that row."""
    return f"CREATE TRIGGER {name} BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, 'rows are only added'); END"
