"""Writes what could be gathered from a damaged notebook into a new one, and says what is doubtful and what is gone."""

from __future__ import annotations

import contextlib
import json
from collections import defaultdict
from collections.abc import Collection, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import apsw

from crmnotes.errors import Damaged
from crmnotes.records import new_uid
from crmnotes.store import evidence, gathering, salvaged_files, shapes, upgrades
from crmnotes.store.bulk import bulk
from crmnotes.store.database import Store
from crmnotes.store.evidence import Gone
from crmnotes.store.gathering import Gathered
from crmnotes.store.opening import open_file
from crmnotes.store.pages import Pages, Value
from crmnotes.store.shapes import Shapes

NAMELESS = "Recovered customer {}"
CHECK = "Recovered, please check"
TOUCHING = {"events": ("promise", "promises"), "complaints": ("note", "notes"), "attachments": ("note", "notes")}
ONE = {"customers": "customer", "notes": "note", "promises": "promise", "orders": "order", "ways": "way to reach them",
       "events": "step of a promise", "complaints": "steps of a complaint", "members": "place in a group",
       "pictures": "picture of a customer", "attachments": "file of a note"}  # fmt: skip
UNREACHED = {
    "settings": "The settings of the notebook (closed days, currency and so on): please set them again.",
    "drafts": "What was being typed and not yet saved, if there was anything.",
    "mappings": "What the columns of lists mean that were read in, if there were any: you are asked again.",
}
DEFAULTS: dict[tuple[str, str], Value] = {
    ("customers", "stage"): "customer", ("ways", "kind"): "handle", ("notes", "direction"): "none",
    ("notes", "channel"): "other", ("notes", "kind"): "said", ("promises", "state"): "open",
}  # fmt: skip
EPOCH = "1970-01-01T00:00:00Z"


class Doubt(NamedTuple):
    """A record to look at: what it is, and the customer it belongs to."""

    kind: str
    customer: int
    name: str


class Salvaged(NamedTuple):
    """What a new notebook holds of the damaged one: rows by table, what to check, what is gone in plain words."""

    counts: dict[str, int]
    doubtful: list[Doubt]
    gone: list[str]


def salvage(copy: Path, target: Path, passphrase: str | None = None, misplaced: Collection[int] = ()) -> Salvaged:
    """Reads a private copy of a damaged file (which may be written) and makes a new notebook at `target`.

    `misplaced` are pages known to be not what was written there last: what stands on them is doubted.
    Damaged when nothing of a notebook is found in it, WrongPassphrase when no page opens, and then nothing is made;
    engine faults as `faults` says.
    """
    known = shapes.shapes()
    content = gathering.content_of(copy, passphrase, misplaced)
    connection = gathering.open_damaged(copy, content)
    with contextlib.ExitStack() as stack:
        if connection is not None:
            stack.enter_context(closing(connection))
        found = gathering.gather(Pages(*content), connection, known)
        if not any(found.rows[table] for table in ("customers", "notes", "promises")):
            raise Damaged("Nothing of a notebook can be found in this file. It was left as it is.")
        gone = evidence.compare_indexes(connection, found, known) if connection is not None else {}
        upgrades.create(target, passphrase)
        store = stack.enter_context(closing(open_file(target, passphrase=passphrase, journaled=False)))
        return _Writer(store, known, found, gone).write(connection)


class _Writer:
    """Puts the rows in order and writes them, parents first."""

    def __init__(self, store: Store, known: Shapes, found: Gathered, gone: Gone) -> None:
        self._store, self._known, self._found, self._gone = store, known, found, gone
        self._lines: list[str] = []
        self._written: dict[str, set[int]] = defaultdict(set)

    def write(self, old: apsw.Connection | None) -> Salvaged:
        """Writes everything in one transaction, then looks whether the words are those of before."""
        missing = salvaged_files.sift(self._found)
        with bulk(self._store):
            self._store.execute("PRAGMA defer_foreign_keys = 1")
            for table in shapes.UNNUMBERED:
                self._write_unnumbered(table)
            for table in shapes.TABLES:
                self._write(table)
            self._drop_dangling()
        if old is not None:
            evidence.compare_words(old, self._store.connection, self._found)
        doubts = sorted(set(self._doubts()), key=lambda doubt: (doubt.name, doubt.kind))
        with self._store.transaction(undoable=False):
            self._mark({doubt.customer for doubt in doubts})
        self._tell_gone()
        self._lines += salvaged_files.tell(self._store, missing)
        counts = {table: len(self._written[table]) for table in shapes.TABLES}
        return Salvaged(counts, doubts, self._lines)

    def _write_unnumbered(self, table: str) -> None:
        for row in self._found.unnumbered.get(table, []):
            with contextlib.suppress(apsw.ConstraintError):
                self._store.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)
        if table in self._found.unreached or (table == "settings" and not self._found.unnumbered.get(table)):
            self._lines.append(UNREACHED[table])

    def _write(self, table: str) -> None:
        """The rows of a table, each put right where its form is broken."""
        columns = self._known[table]
        names = [column.name for column in columns]
        rows = []
        for number, values in sorted(self._found.rows[table].items()):
            row = dict(zip(names, values, strict=False))
            if self._put_right(table, row):
                self._found.doubtful[table].add(number)
            if self._has_parents(table, row):
                rows.append(row)
            else:
                self._lines.append(f"A {ONE.get(table, table)} that belongs to nothing that was found.")
        for row in rows:
            sql = f"INSERT OR IGNORE INTO {table} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})"
            self._store.execute(sql, tuple(row.values()))
        self._written[table] = {row[0] for row in self._store.execute(f"SELECT id FROM {table}")}

    def _put_right(self, table: str, row: dict[str, Any]) -> bool:
        """Gives what cannot be read by the program a value that can; True when the row is to be checked."""
        bad = shapes.wrong(table, self._known[table], row.values())
        for name in bad:
            row[name] = self._instead(table, name, row)
        for name in ("fields", "extra", "birthday"):
            if name in row and not _readable(name, row[name]):
                bad.append(name)
                if name == "fields":
                    row["about"] = f"{row['about']}\n{row['fields']}".strip()
                row[name] = "{}" if name == "fields" else None
        return bool(bad)

    def _instead(self, table: str, name: str, row: dict[str, Any]) -> Value:
        """A value in the place of one whose form is broken; a text stays as it is found."""
        column = next(column for column in self._known[table] if column.name == name)
        if (table, name) in DEFAULTS:
            return DEFAULTS[table, name]
        if name in shapes.INSTANTS | shapes.DAYS | shapes.TIMES or (table, name) in shapes.CHOICES:
            return _neighbour(name, row) if column.needed else None
        value: Value = row[name]
        return value

    def _has_parents(self, table: str, row: dict[str, Any]) -> bool:
        """Whether what a row must belong to is there; a customer who is not gets a stand-in."""
        if "customer" in row and row["customer"] not in self._written["customers"]:
            if table not in ("notes", "promises", "orders", "ways"):
                return False
            self._stand_in(row["customer"])
        if table in TOUCHING:
            name, parent = TOUCHING[table]
            return row[name] in self._written[parent]
        for name, parent in (("group_id", "groups"), ("tally", "tallies"), ("other", "customers")):
            if name in row and row[name] not in self._written[parent]:
                return False
        return not ("one" in row and row["one"] not in self._written["customers"]) and (
            table != "batch_befores" or row["batch"] in self._written["batches"]
        )

    def _stand_in(self, customer: int) -> None:
        """A customer whose own row is gone, so that what belongs to them is not."""
        uid = self._gone.get("customers", {}).get(customer, {}).get("uid") or new_uid()
        sql = "INSERT OR IGNORE INTO customers (id, uid, name, created_at) VALUES (?, ?, ?, ?)"
        self._store.execute(sql, (customer, uid, NAMELESS.format(customer), EPOCH))
        self._written["customers"].add(customer)
        self._found.doubtful["customers"].add(customer)

    def _drop_dangling(self) -> None:
        """Takes away references that lead nowhere."""
        for table in shapes.TABLES:
            needed = {column.name for column in self._known[table] if column.needed}
            for row in self._store.execute(f"PRAGMA foreign_key_list({table})"):
                parent, name = row[2], row[3]
                if name not in needed:
                    stray = f"{name} IS NOT NULL AND {name} NOT IN (SELECT id FROM {parent})"
                    if name != "batch":  # it only says which import a record came with
                        strays = self._store.execute(f"SELECT id FROM {table} WHERE {stray}")
                        self._found.doubtful[table].update(number for (number,) in strays)
                    self._store.execute(f"UPDATE {table} SET {name} = NULL WHERE {stray}")

    def _doubts(self) -> Iterator[Doubt]:
        """The doubtful records that were written, by their customer."""
        for table, numbers in self._found.doubtful.items():
            for number in numbers & self._written[table]:
                customer = self._customer_of(table, number)
                if customer is not None:
                    yield Doubt(ONE.get(table, table), customer, self._name(customer))

    def _customer_of(self, table: str, number: int) -> int | None:
        if table == "customers":
            return number
        if table in TOUCHING:
            name, parent = TOUCHING[table]
            row = self._store.one(f"SELECT p.customer FROM {table} t JOIN {parent} p ON p.id = t.{name} WHERE t.id = ?",
                                  (number,))  # fmt: skip
        elif any(column.name == "customer" for column in self._known[table]):
            row = self._store.one(f"SELECT customer FROM {table} WHERE id = ?", (number,))
        else:
            return None
        return int(row[0]) if row else None

    def _name(self, customer: int) -> str:
        row = self._store.one("SELECT name FROM customers WHERE id = ?", (customer,))
        return str(row[0]) if row else NAMELESS.format(customer)

    def _mark(self, customers: set[int]) -> None:
        """Puts the customers to look at into a group of their own."""
        if not customers:
            return
        self._store.execute("INSERT OR IGNORE INTO groups (name) VALUES (?)", (CHECK,))
        sql = "INSERT OR IGNORE INTO members (customer, group_id) SELECT ?, id FROM groups WHERE name = ?"
        self._store.executemany(sql, [(customer, CHECK) for customer in sorted(customers)])

    def _tell_gone(self) -> None:
        """One line for each record that an index still knows and that was not found."""
        for table, rows in self._gone.items():
            for number, said in sorted(rows.items()):
                if number in self._written[table]:
                    continue
                day = str(said.get("happened_at") or said.get("due") or said.get("bought_on") or "")[:10]
                customer = said.get("customer")
                whose = f" of {self._name(customer)}" if isinstance(customer, int) else ""
                self._lines.append(f"A {ONE[table]}{whose}{f' ({day})' if day else ''}.")


def _neighbour(name: str, row: dict[str, Any]) -> str:
    """A date or time that must stand, taken from another of the same row that is in order."""
    instants = [row[other] for other in sorted(shapes.INSTANTS & row.keys()) if other != name and row[other]]
    instant = next((value for value in instants if shapes.INSTANT.fullmatch(value)), EPOCH)
    if name in shapes.INSTANTS:
        return str(instant)
    days = [row[other] for other in sorted(shapes.DAYS & row.keys()) if other != name and row[other]]
    return str(next((value for value in days if shapes.DAY.fullmatch(value)), instant[:10]))


def _readable(name: str, value: Any) -> bool:
    """Whether a column that holds more than one thing can be read."""
    if value is None:
        return True
    if name == "birthday":
        return shapes.DAY.fullmatch(value.replace("--", "2000-", 1)) is not None
    try:
        return isinstance(json.loads(value), dict)
    except ValueError:
        return False
