"""What a notebook file holds, in figures, and what one copy holds that another does not."""

from __future__ import annotations

from typing import Any, NamedTuple

import apsw

KINDS = ("customers", "notes", "promises")
# How many are outside the trash, then when something was last written down: one walk of each table.
HELD = {
    "customers": "SELECT count(*) FILTER (WHERE trashed_at IS NULL), max(created_at), max(trashed_at)",
    "notes": "SELECT count(*) FILTER (WHERE trashed_at IS NULL), max(entered_at), max(settled_at), max(trashed_at)",
    "promises": "SELECT count(*) FILTER (WHERE trashed_at IS NULL), max(made_at), max(trashed_at)",
    "events": "SELECT count(*), max(entered_at)",
    "batches": "SELECT count(*), max(at)",
}
WORDS = {
    "customers": """
SELECT uid, name, company, stage, birthday, about, fields, trashed_at,
  (SELECT group_concat(way)
   FROM (SELECT kind || label || value AS way FROM ways WHERE customer = c.id ORDER BY position))
FROM customers c""",
    "notes": "SELECT uid, kind, text, happened_at, settled_how, settled_at, trashed_at FROM notes",
    "promises": "SELECT uid, text, due, due_time, state, trashed_at FROM promises",
}


class Held(NamedTuple):
    """How many there are outside the trash, and when something was last written down (column text, UTC)."""

    customers: int
    notes: int
    promises: int
    last_change: str | None
    files: int = 0  # pictures of customers and files of notes, each content once


class Lost(NamedTuple):
    """What going back to a copy would lose: records that are not in it, and how many it holds with other words."""

    customers: int
    notes: int
    promises: int
    changed: int


def held(connection: apsw.Connection, schema: str = "main") -> Held:
    """What an opened notebook holds. apsw.Error as it comes."""
    told: dict[str, tuple[Any, ...]] = {
        table: connection.execute(f"{sql} FROM {schema}.{table}").fetchall()[0] for table, sql in HELD.items()
    }
    last = max((at for row in told.values() for at in row[1:] if at), default=None)
    files = f"SELECT 1 FROM {schema}.sqlite_schema WHERE name = 'contents'"  # an older version has none
    kept = connection.execute(f"SELECT count(*) FROM {schema}.contents").get if connection.execute(files).get else 0
    customers, notes, promises = (int(told[kind][0]) for kind in KINDS)
    return Held(customers, notes, promises, last, kept)


def lost(present: apsw.Connection, copy: apsw.Connection) -> Lost:
    """What the present notebook has and the copy has not. apsw.Error as it comes."""
    missing, changed = [], 0
    for kind in KINDS:
        ours, theirs = _words(present, kind), _words(copy, kind)
        missing.append(sum(uid not in theirs for uid in ours))
        changed += sum(uid in theirs and theirs[uid] != words for uid, words in ours.items())
    return Lost(missing[0], missing[1], missing[2], changed)


def _words(connection: apsw.Connection, kind: str) -> dict[str, int]:
    """What each record says, as a number that differs when the words differ."""
    return {row[0]: hash(row[1:]) for row in connection.execute(WORDS[kind])}
