"""What a row of each table of ours can look like: for knowing rows of a damaged file, and for doubting them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import closing
from typing import NamedTuple, cast

from crmnotes.records import Channel, Direction, Kind, Settled, Stage, State, WayKind, What
from crmnotes.store import upgrades
from crmnotes.store.pages import Value

# The owner's tables, parents before their children, so that a row finds whom it belongs to.
TABLES = (
    "batches", "customers", "groups", "ways", "members", "notes", "promises", "complaints", "events", "orders",
    "tallies", "tally_marks", "not_same", "batch_befores", "contents", "pictures", "attachments",
)  # fmt: skip
UNNUMBERED = ("settings", "drafts", "mappings")
UID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
INSTANT = re.compile(r"\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ")
DAY = re.compile(r"\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])")
HASH = re.compile(r"[0-9a-f]{64}")
TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
INSTANTS = {"at", "entered_at", "happened_at", "created_at", "made_at", "trashed_at", "settled_at", "told_at",
            "snoozed_until", "taken_back_at"}  # fmt: skip
DAYS = {"left_on", "quiet_known_until", "admitted_on", "put_right_on", "confirmed_on", "first_due", "due", "from_due",
        "to_due", "bought_on"}  # fmt: skip
TIMES = {"first_due_time", "due_time", "from_time", "to_time"}
CHOICES: dict[tuple[str, str], frozenset[str]] = {
    ("customers", "stage"): frozenset(Stage), ("ways", "kind"): frozenset(WayKind),
    ("notes", "direction"): frozenset(Direction), ("notes", "channel"): frozenset(Channel),
    ("notes", "kind"): frozenset(Kind), ("notes", "settled_how"): frozenset(Settled),
    ("promises", "state"): frozenset(State), ("events", "what"): frozenset(What),
}  # fmt: skip
KINDS: dict[str, tuple[type, ...]] = {"INTEGER": (int,), "TEXT": (str,), "REAL": (int, float), "BLOB": (bytes,)}
LONGEST_UID = 200
ODD_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd]")


class Column(NamedTuple):
    """A column as the schema declares it."""

    name: str
    kind: str  # INTEGER, TEXT, REAL, BLOB
    needed: bool
    key: bool


Shapes = dict[str, tuple[Column, ...]]


def shapes() -> Shapes:
    """The columns of every table that has numbered rows, as a new notebook has them."""
    with closing(upgrades.in_memory()) as connection:
        return {
            table: tuple(
                Column(name, kind, bool(needed), bool(key))
                for _, name, kind, needed, _, key in connection.execute(f"PRAGMA table_info({table})")
            )
            for table in TABLES
        }


def fits(values: tuple[Value, ...], columns: tuple[Column, ...], *, all_of_them: bool = True) -> bool:
    """Whether values as a page holds them can be a row of such a table (its number stands apart, as NULL).

    A row that was written before a column was added lacks it.
    """
    if len(values) > len(columns) or (all_of_them and len(values) < len(columns)) or len(values) < 2:
        return False
    for value, (name, kind, needed, key) in zip(values, columns, strict=False):  # a plain loop: there are very many
        if value is None:
            if needed and not key:
                return False
        elif key or not isinstance(value, KINDS[kind]) or (name == "uid" and len(cast("str", value)) >= LONGEST_UID):
            return False
    return True


def wrong(table: str, columns: Iterable[Column], values: Iterable[Value]) -> list[str]:
    """The names of the columns whose value cannot be what was written, as far as that can be known."""
    return [
        column.name for column, value in zip(columns, values, strict=False) if not _proper(table, column.name, value)
    ]


def _proper(table: str, name: str, value: Value) -> bool:
    """Whether a text has the form that all texts of its column have."""
    if not isinstance(value, str):
        return True
    for names, form in ((INSTANTS, INSTANT), (DAYS, DAY), (TIMES, TIME), ({"uid"}, UID), ({"hash"}, HASH)):
        if name in names:
            return form.fullmatch(value) is not None
    if (table, name) in CHOICES:
        return value in CHOICES[table, name]
    return ODD_TEXT.search(value) is None
