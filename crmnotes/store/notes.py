"""Notes: rows in, records out, open questions, and pages by key."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from crmnotes.records import Complaint, Note
from crmnotes.store.database import Store
from crmnotes.store.rows import (
    NOTE_COLUMNS,
    Row,
    complaint_of,
    complaint_row,
    ids_json,
    note_of,
    note_row,
)

Key = tuple[str, int]
LAST: Key = ("9999-12-31T23:59:59Z", 2**62)  # before this key lies everything

INSERT = f"INSERT INTO notes ({NOTE_COLUMNS}) VALUES ({', '.join('?' * 21)}) RETURNING id"
UPDATE = f"UPDATE notes SET ({NOTE_COLUMNS}) = ({', '.join('?' * 21)}), batch = NULL WHERE id = ?"
COMPLAINT = "k.admitted_on, k.remedy, k.put_right_on, k.confirmed_on, k.unconfirmed, k.cause, k.cause_done"
WHOLE_COLUMNS = f"n.id, {NOTE_COLUMNS.replace(' ', ' n.').replace('uid', 'n.uid', 1)}, k.id, {COMPLAINT}"
WHOLE = f"SELECT {WHOLE_COLUMNS} FROM notes n LEFT JOIN complaints k ON k.note = n.id"
GET = f"{WHOLE} WHERE n.id = ?"
BY_UID = f"{WHOLE} WHERE n.uid = ?"
MANY = f"{WHOLE} WHERE n.id IN (SELECT value FROM json_each(?)) ORDER BY n.happened_at, n.id"
OPEN = (
    f"{WHOLE} WHERE n.customer = ? AND n.wants_answer = 1 AND n.settled_how IS NULL AND n.trashed_at IS NULL"
    " ORDER BY n.happened_at, n.id"
)
SETTLED_BY = f"{WHOLE} WHERE n.settled_by = ? ORDER BY n.happened_at, n.id"
OURS = (
    f"{WHOLE} WHERE n.customer = ? AND n.happened_at >= ? AND n.direction = 'us' AND n.reached = 1"
    " AND n.trashed_at IS NULL ORDER BY n.happened_at, n.id"
)
OPEN_COMPLAINTS = (
    f"{WHOLE} WHERE n.customer = ? AND n.kind = 'complaint' AND n.trashed_at IS NULL AND k.confirmed_on IS NULL"
    " AND ifnull(k.unconfirmed, 0) = 0 ORDER BY n.happened_at DESC, n.id DESC"
)
SETTLE = "UPDATE notes SET settled_how = ?, settled_at = ?, settled_by = ? WHERE id IN (SELECT value FROM json_each(?))"
LINE = """
SELECT n.id, n.uid, n.customer, c.uid, c.name, n.happened_at, n.entered_at, n.direction, n.channel, n.kind,
  substr(n.text, 1, 2000), n.reached, n.wants_answer, n.allowance, n.settled_how, n.settled_at, n.quotable,
  n.question, n.mark, (SELECT count(*) FROM attachments WHERE note = n.id)
FROM notes n CROSS JOIN customers c ON c.id = n.customer AND c.trashed_at IS NULL
"""
PAGE_END = """
  AND n.trashed_at IS NULL AND (n.happened_at, n.id) < (?1, ?2)
  AND (?4 IS NULL OR n.kind IN (SELECT value FROM json_each(?4)))
  AND (?5 IS NULL OR n.channel IN (SELECT value FROM json_each(?5)))
ORDER BY n.happened_at DESC, n.id DESC LIMIT ?3
"""
# Each walk has its own index: by customer, by kind, by channel, by time.
OF_CUSTOMER = LINE + " WHERE n.customer = ?6" + PAGE_END
OF_KIND = LINE + " WHERE n.kind = ?6 AND n.kind <> 'said'" + PAGE_END
OF_CHANNEL = LINE + " WHERE n.channel = ?6" + PAGE_END
OF_ALL = LINE + " WHERE ?6 IS NULL" + PAGE_END
LINES = LINE + " WHERE n.id IN (SELECT value FROM json_each(?))"
ENTERED = {"notes": "entered_at", "promises": "made_at", "events": "entered_at", "customers": "created_at",
           "batches": "at"}  # fmt: skip


def insert(store: Store, note: Note) -> int:
    """Writes a new note, with its complaint where it is one."""
    number = int(store.execute(INSERT, note_row(note))[0][0])
    if note.complaint:
        put_complaint(store, number, note.complaint)
    return number


def replace(store: Store, note: Note) -> None:
    """Writes a note over the row with its id."""
    store.execute(UPDATE, (*note_row(note), note.id))
    if note.complaint:
        put_complaint(store, note.id, note.complaint)
    else:
        store.execute("DELETE FROM complaints WHERE note = ?", (note.id,))


def put_complaint(store: Store, note: int, complaint: Complaint) -> None:
    """Writes the steps of a complaint over those that are there."""
    sql = (
        "INSERT INTO complaints (note, admitted_on, remedy, put_right_on, confirmed_on, unconfirmed, cause, cause_done)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (note) DO UPDATE SET admitted_on = excluded.admitted_on,"
        " remedy = excluded.remedy, put_right_on = excluded.put_right_on, confirmed_on = excluded.confirmed_on,"
        " unconfirmed = excluded.unconfirmed, cause = excluded.cause, cause_done = excluded.cause_done"
    )
    store.execute(sql, (note, *complaint_row(complaint)))


def whole(row: Row) -> Note:
    """The note and its complaint that a row of WHOLE holds."""
    return note_of(row, complaint_of(row[23:]) if row[22] is not None else None)


def get(store: Store, note: int) -> Note | None:
    """The note with that id, trashed or not."""
    rows = store.execute(GET, (note,))
    return whole(rows[0]) if rows else None


def by_uid(store: Store, uid: str) -> Note | None:
    """The note with that uid, trashed or not."""
    rows = store.execute(BY_UID, (uid,))
    return whole(rows[0]) if rows else None


def many(store: Store, ids: Iterable[int]) -> list[Note]:
    """Several notes whole, the oldest first."""
    return [whole(row) for row in store.execute(MANY, (ids_json(ids),))]


def open_questions(store: Store, customer: int) -> list[Note]:
    """What a customer waits for an answer to, the oldest first."""
    return [whole(row) for row in store.execute(OPEN, (customer,))]


def settled_by(store: Store, note: int) -> list[Note]:
    """The questions that a note of ours settled, the oldest first."""
    return [whole(row) for row in store.execute(SETTLED_BY, (note,))]


def ours_since(store: Store, customer: int, instant: str) -> list[Note]:
    """Our notes that reached a customer at or after an instant (column text), the oldest first."""
    return [whole(row) for row in store.execute(OURS, (customer, instant))]


def open_complaints(store: Store, customer: int) -> list[Note]:
    """The complaints of a customer that are not closed, the newest first."""
    return [whole(row) for row in store.execute(OPEN_COMPLAINTS, (customer,))]


def settle(store: Store, ids: Sequence[int], how: str | None, at: str | None, by: int | None) -> None:
    """Marks questions as settled, or as open again with three Nones."""
    store.execute(SETTLE, (how, at, by, ids_json(ids)))


def set_trashed(store: Store, note: int, at: str | None) -> None:
    """Puts a note into the trash at that instant (column text), or takes it out (None)."""
    store.execute("UPDATE notes SET trashed_at = ? WHERE id = ?", (at, note))


def page(
    store: Store,
    before: Key = LAST,
    limit: int = 100,
    *,
    customer: int | None = None,
    kinds: Sequence[str] | None = None,
    channels: Sequence[str] | None = None,
) -> list[tuple[Any, ...]]:
    """Rows for a list, the newest first, from the key (happened_at, id) on; several kinds or channels are merged."""
    walks = _walks(customer, kinds, channels)
    tail = (None if kinds is None else _texts(kinds), None if channels is None else _texts(channels))
    rows = [row for sql, value in walks for row in store.execute(sql, (*before, limit, *tail, value))]
    if len(walks) > 1:
        rows.sort(key=lambda row: (row[5], row[0]), reverse=True)
    return rows[:limit]


def _walks(
    customer: int | None, kinds: Sequence[str] | None, channels: Sequence[str] | None
) -> list[tuple[str, int | str | None]]:
    """The index walks that together give a page, each with its own value."""
    if customer is not None:
        return [(OF_CUSTOMER, customer)]
    if kinds is not None and "said" not in kinds:
        return [(OF_KIND, kind) for kind in kinds]
    if channels is not None:
        return [(OF_CHANNEL, channel) for channel in channels]
    return [(OF_ALL, None)]


def _texts(values: Sequence[str]) -> str:
    """Plain words as a JSON list (they come from enumerations, so no quoting is needed)."""
    return "[" + ", ".join(f'"{value}"' for value in values) + "]"


def lines(store: Store, ids: Iterable[int]) -> list[tuple[Any, ...]]:
    """Rows for a list by id, in no order."""
    return store.execute(LINES, (ids_json(ids),))


LAST_WORDS = """
SELECT substr(text, 1, 2000), happened_at, channel, kind FROM notes
WHERE customer = ? AND direction = 'them' AND trashed_at IS NULL AND text <> ''
ORDER BY happened_at DESC, id DESC LIMIT 1
"""
TRIED = """
SELECT count(*) FROM notes WHERE customer = ? AND direction = 'us' AND reached = 0 AND trashed_at IS NULL
  AND happened_at >= ?
"""


def last_words(store: Store, customer: int) -> tuple[Any, ...] | None:
    """What a customer said last: text, instant, channel, kind."""
    rows = store.execute(LAST_WORDS, (customer,))
    return rows[0] if rows else None


def tried(store: Store, customer: int, since: str) -> int:
    """How often we tried and did not reach them since an instant (column text)."""
    return int(store.execute(TRIED, (customer, since))[0][0])


def total(store: Store, customer: int) -> int:
    """How many notes a customer has outside the trash."""
    sql = "SELECT count(*) FROM notes WHERE customer = ? AND trashed_at IS NULL"
    return int(store.execute(sql, (customer,))[0][0])


def entered_last(store: Store) -> str | None:
    """The latest instant at which the newest record of a kind, by number, was entered (column text); None without."""
    newest = " UNION ALL ".join(
        f"SELECT (SELECT {column} FROM {table} ORDER BY id DESC LIMIT 1) AS at" for table, column in ENTERED.items()
    )
    found = store.one(f"SELECT max(at) FROM ({newest})")
    return found[0] if found else None
