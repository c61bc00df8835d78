"""The candidates of Today, each found by a walk of a partial index and complete enough to be shown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from crmnotes.records import Event, Note, Promise
from crmnotes.store.database import Store
from crmnotes.store.rows import EVENT_COLUMNS, NOTE_COLUMNS, PROMISE_COLUMNS, event_of, ids_json, note_of, promise_of


def _of(letter: str, columns: str) -> str:
    """Column names with their table's letter before each."""
    return ", ".join(f"{letter}.{name.strip()}" for name in columns.split(","))


def _cut(columns: str, letter: str) -> str:
    """The same columns with the words cut to what a list shows."""
    return columns.replace(f"{letter}.text", f"substr({letter}.text, 1, 2000)")


WAITING = f"""
SELECT c.uid, c.name, c.company,
  (SELECT count(*) FROM notes t WHERE t.customer = s.customer AND t.happened_at >= s.waiting_since
    AND t.direction = 'us' AND t.reached = 0 AND t.trashed_at IS NULL),
  n.id, {_cut(_of("n", NOTE_COLUMNS), "n")}
FROM standing s CROSS JOIN customers c ON c.id = s.customer
CROSS JOIN notes n ON n.customer = s.customer AND n.wants_answer = 1 AND n.settled_how IS NULL AND n.trashed_at IS NULL
WHERE s.reply_by IS NOT NULL ORDER BY s.reply_by, s.customer, n.happened_at, n.id
"""
PROMISED = f"""
WITH found AS (
  SELECT id FROM promises WHERE state = 'open' AND trashed_at IS NULL AND due <= ? AND by_them = 0
  UNION
  SELECT p.id FROM standing s CROSS JOIN promises p ON p.customer = s.customer
  WHERE s.tell_them > 0 AND p.state = 'open' AND p.trashed_at IS NULL AND p.by_them = 0)
SELECT c.uid, c.name, c.company, p.id, {_cut(_of("p", PROMISE_COLUMNS), "p")}, {_of("e", EVENT_COLUMNS)}
FROM found CROSS JOIN promises p ON p.id = found.id
CROSS JOIN customers c ON c.id = p.customer AND c.trashed_at IS NULL
LEFT JOIN events e ON e.promise = p.id ORDER BY p.due, p.id, e.id
"""
QUIET = """
SELECT s.customer, s.late_from, s.quiet_from, ifnull((SELECT sum(o.minor_units) FROM orders o
  WHERE o.customer = s.customer AND o.trashed_at IS NULL AND o.bought_on > ?2), 0)
FROM standing s WHERE s.late_from <= ?1
"""
QUIET_LINES = """
SELECT c.id, c.uid, c.name, c.company, s.last_visit, s.usual_days, s.late_from, s.quiet_from,
  (SELECT substr(n.text, 1, 2000) FROM notes n WHERE n.customer = c.id AND n.direction = 'them'
    AND n.trashed_at IS NULL AND n.text <> '' ORDER BY n.happened_at DESC, n.id DESC LIMIT 1)
FROM json_each(?) j CROSS JOIN customers c ON c.id = j.value CROSS JOIN standing s ON s.customer = c.id
"""
BIRTHDAYS = """
SELECT c.id, c.uid, c.name, c.company, c.birthday FROM json_each(?) j
CROSS JOIN customers c ON substr(c.birthday, -5) = j.value AND c.birthday IS NOT NULL
WHERE c.trashed_at IS NULL AND c.left_on IS NULL ORDER BY j.key, c.id
"""
Who = tuple[str, str, str]  # uid, name, company


def waiting(store: Store) -> list[tuple[Who, int, list[Note]]]:
    """Who waits for a reply, how often we tried in vain, and their open questions, the oldest first."""
    found: dict[int, tuple[Who, int, list[Note]]] = {}
    for row in store.execute(WAITING):
        note = note_of(row[4:])
        found.setdefault(note.customer, ((row[0], row[1], row[2]), row[3], []))[2].append(note)
    return list(found.values())


def promised(store: Store, day: str) -> list[tuple[Who, Promise]]:
    """My open promises that are due up to a local day, and those whose new date they do not know yet."""
    who: dict[int, tuple[Who, tuple[Any, ...]]] = {}
    events: dict[int, list[Event]] = defaultdict(list)
    width = 3 + 1 + PROMISE_COLUMNS.count(",") + 1
    for row in store.execute(PROMISED, (day,)):
        who.setdefault(row[3], ((row[0], row[1], row[2]), row[3:width]))
        if row[width] is not None:
            events[row[3]].append(event_of(row[width:]))
    return [(names, promise_of(row, tuple(events.get(number, ())))) for number, (names, row) in who.items()]


def quiet(store: Store, day: str, year_ago: str) -> list[tuple[Any, ...]]:
    """Customer, late from, quiet from, orders since a day: all who are later than usual on a local day."""
    return store.execute(QUIET, (day, year_ago))


def quiet_lines(store: Store, ids: Iterable[int]) -> dict[int, tuple[Any, ...]]:
    """What a row about a quiet customer shows, by id: see QUIET_LINES."""
    return {row[0]: row for row in store.execute(QUIET_LINES, (ids_json(ids),))}


def birthdays(store: Store, days: Sequence[str]) -> list[tuple[Any, ...]]:
    """Id, uid, name, company, birthday of those born on one of those days (`MM-DD`)."""
    texts = "[" + ", ".join(f'"{day}"' for day in days) + "]"
    return store.execute(BIRTHDAYS, (texts,))


COUNT_WAITING = "SELECT count(*) FROM standing WHERE reply_by IS NOT NULL"
COUNT_QUIET = "SELECT count(*) FROM standing WHERE late_from <= ?"
COUNT_OPEN = """
SELECT count(*) FROM promises p CROSS JOIN customers c ON c.id = p.customer
WHERE p.state = 'open' AND p.trashed_at IS NULL AND p.by_them = 0 AND c.trashed_at IS NULL
"""


def count_waiting(store: Store) -> int:
    """How many customers wait for a reply."""
    return int(store.execute(COUNT_WAITING)[0][0])


def count_quiet(store: Store, day: str) -> int:
    """How many customers are later than usual on a local day."""
    return int(store.execute(COUNT_QUIET, (day,))[0][0])


def count_open(store: Store) -> int:
    """How many promises of mine are open."""
    return int(store.execute(COUNT_OPEN)[0][0])


COMPLAINTS = """
SELECT note FROM complaints WHERE (confirmed_on IS NULL AND unconfirmed = 0) OR cause IS NULL
UNION
SELECT k.note FROM complaints k CROSS JOIN notes n ON n.id = k.note
WHERE ifnull(k.confirmed_on, k.put_right_on) BETWEEN ? AND ?
  AND NOT EXISTS (SELECT 1 FROM notes m WHERE m.customer = n.customer AND m.happened_at >= date(k.confirmed_on, ?)
    AND m.trashed_at IS NULL AND (m.direction = 'them' OR (m.direction = 'us' AND m.reached = 1)))
UNION
SELECT n.id FROM notes n WHERE n.kind = 'complaint' AND n.kind <> 'said' AND n.trashed_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM complaints k WHERE k.note = n.id)
"""
CAUSES = """
SELECT count(*) FROM (SELECT 1 FROM complaints WHERE cause IS NOT NULL AND cause_done IS NULL
  AND cause <> 'not in our hands' LIMIT ?)
"""


def complaints(store: Store, first: str, last: str, days: int) -> list[int]:
    """Complaints that may have a next step: not closed, without a cause, or closed between two local days.

    Of these the ones are left out whom a contact reached more than `days` after they closed: wherever the owner's
    zone lies, that was later than the day on which to ask.
    """
    return [row[0] for row in store.execute(COMPLAINTS, (first, last, f"+{days + 1} days"))]


def has_causes(store: Store, many: int) -> bool:
    """Whether so many complaints or more have a cause about which nothing was done yet."""
    return int(store.execute(CAUSES, (many,))[0][0]) >= many
