"""The candidates of Today, each found by a walk of a partial index and complete enough to be shown."""

# No `from __future__ import annotations` here: see `records`.

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from crmnotes.errors import Damaged
from crmnotes.records import Direction, Event, Kind, Note, Promise, State, Who
from crmnotes.store.database import Store
from crmnotes.store.faults import DAMAGED
from crmnotes.store.notes import COMPLAINT
from crmnotes.store.rows import (
    CHANNELS,
    EVENT_COLUMNS,
    NO_RECORD,
    STATES,
    complaint_of,
    due_of,
    event_of,
    ids_json,
    moment,
    moment_or_none,
    whole,
)

# Of a note, a promise or a complaint each statement reads what Today asks of it: the rest of the record stays as it is
# by itself. Words are cut to what a list shows.
WAITING = """
SELECT c.id, c.uid, c.name, c.company,
  (SELECT count(*) FROM notes t WHERE t.customer = s.customer AND t.happened_at >= s.waiting_since
    AND t.direction = 'us' AND t.reached = 0 AND t.trashed_at IS NULL),
  n.id, n.uid, substr(n.text, 1, 2000), n.happened_at, n.channel, n.allowance
FROM standing s CROSS JOIN customers c ON c.id = s.customer
CROSS JOIN notes n ON n.customer = s.customer AND n.direction = 'them'
  AND n.wants_answer = 1 AND n.settled_how IS NULL AND n.trashed_at IS NULL
WHERE s.reply_by IS NOT NULL ORDER BY s.reply_by, s.customer, n.happened_at, n.id
"""
EVENT = ", ".join(f"e.{name}" for name in EVENT_COLUMNS.split(", "))
EVENT_AT = 13
"""Where the event begins in a row of PROMISED."""
PROMISED = f"""
WITH found AS (
  SELECT id FROM promises WHERE state = 'open' AND trashed_at IS NULL AND due <= ? AND by_them = 0
  UNION
  SELECT p.id FROM standing s CROSS JOIN promises p ON p.customer = s.customer
  WHERE s.tell_them > 0 AND p.state = 'open' AND p.trashed_at IS NULL AND p.by_them = 0)
SELECT c.id, c.uid, c.name, c.company, p.id, p.uid, substr(p.text, 1, 2000), p.made_at, p.first_due, p.first_due_time,
  p.due, p.due_time, p.snoozed_until, {EVENT}
FROM found CROSS JOIN promises p ON p.id = found.id
CROSS JOIN customers c ON c.id = p.customer AND c.trashed_at IS NULL
LEFT JOIN events e ON e.promise = p.id ORDER BY p.due, p.id, e.id
"""
AMONG = "(SELECT value FROM json_each(?))"
WAITING_OF = WAITING.replace(" ORDER BY", f" AND s.customer IN {AMONG} ORDER BY")
PROMISED_OF = PROMISED.replace("p.by_them = 0)", f"p.by_them = 0 AND s.customer IN {AMONG})").replace(
    "by_them = 0\n", f"by_them = 0 AND customer IN {AMONG}\n"
)
QUIET = """
SELECT s.customer, s.late_from, s.quiet_from, ifnull((SELECT sum(o.minor_units) FROM orders o
  WHERE o.customer = s.customer AND o.trashed_at IS NULL AND o.bought_on > ?2), 0)
FROM standing s WHERE s.late_from <= ?1
"""
QUIET_OF = f"{QUIET.rstrip()} AND s.customer IN (SELECT value FROM json_each(?3))"
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
QUIET_AND_BORN = f"{QUIET_LINES} UNION ALL SELECT *, NULL, NULL, NULL, NULL FROM ({BIRTHDAYS})"
Line = tuple[Any, ...]  # id, uid, name, company, and what one of the statements tells besides


class Waiting(NamedTuple):
    """Who waits for a reply, how often we tried in vain, and their open questions, the oldest first."""

    who: Who
    tried: int
    questions: list[Note]


def waiting(store: Store, customers: Iterable[int] | None = None) -> dict[int, Waiting]:
    """By customer, all who wait for a reply, or those of some who do."""
    found: dict[int, Waiting] = {}
    told = store.execute(WAITING) if customers is None else store.execute(WAITING_OF, (ids_json(customers),))
    for row in told:
        customer, question = row[0], _question(row)
        if customer in found:
            found[customer].questions.append(question)
        else:
            found[customer] = Waiting(row[:4], row[4], [question])
    return found


def _question(row: Line) -> Note:
    """The open question that a row of WAITING holds."""
    try:
        customer, _, _, _, _, number, uid, text, happened_at, channel, allowance = row
        at = moment(happened_at)
        return Note(
            customer, whole(text), at, at, number, uid, channel=CHANNELS[channel], wants_answer=True,
            allowance=allowance,
        )  # fmt: skip
    except NO_RECORD as error:
        raise Damaged(DAMAGED) from error


Promised = tuple[Who, Promise]


def promised(store: Store, day: str, customers: Iterable[int] | None = None) -> dict[int, list[Promised]]:
    """By customer, my open promises that are due up to a local day, and those whose new date they do not know yet.

    Those to all customers, or to some.
    """
    some = None if customers is None else ids_json(customers)
    told = store.execute(PROMISED, (day,)) if some is None else store.execute(PROMISED_OF, (day, some, some))
    events: dict[int, list[Event]] = defaultdict(list)
    for row in told:
        if row[EVENT_AT] is not None:
            events[row[4]].append(event_of(row[EVENT_AT:]))
    found: dict[int, list[Promised]] = defaultdict(list)
    for number, row in {row[4]: row for row in told}.items():  # there is one for each event
        found[row[0]].append((row[:4], _promise(row, tuple(events.get(number, ())))))
    return found


def _promise(row: Line, events: tuple[Event, ...]) -> Promise:
    """The promise of mine that a row of PROMISED holds, with the given events."""
    try:
        customer, _, _, _, number, uid, text, made_at, first_due, first_time, due, time_due, snoozed_until, *_ = row
        return Promise(
            customer, whole(text), moment(made_at), due_of(first_due, first_time), due_of(due, time_due), number, uid,
            snoozed_until=moment_or_none(snoozed_until), events=events,
        )  # fmt: skip
    except NO_RECORD as error:
        raise Damaged(DAMAGED) from error


def quiet(store: Store, day: str, year_ago: str, customers: Iterable[int] | None = None) -> list[tuple[Any, ...]]:
    """Customer, late from, quiet from, orders since a day: all who are later than usual on a local day, or some."""
    if customers is None:
        return store.execute(QUIET, (day, year_ago))
    return store.execute(QUIET_OF, (day, year_ago, ids_json(customers)))


def quiet_lines(store: Store, ids: Iterable[int]) -> dict[int, Line]:
    """What a row about a quiet customer shows, by id: see QUIET_LINES."""
    return {row[0]: row for row in store.execute(QUIET_LINES, (ids_json(ids),))}


def birthdays(store: Store, days: Sequence[str]) -> list[Line]:
    """Id, uid, name, company, birthday of those born on one of those days (`MM-DD`)."""
    return store.execute(BIRTHDAYS, (_texts_json(days),))


def quiet_and_born(store: Store, ids: Iterable[int], days: Sequence[str]) -> tuple[dict[int, Line], list[Line]]:
    """What `quiet_lines` and `birthdays` tell, by one statement: the quiet have a day since which they are late."""
    found = store.execute(QUIET_AND_BORN, (ids_json(ids), _texts_json(days)))
    return {row[0]: row for row in found if row[6] is not None}, [row[:5] for row in found if row[6] is None]


def _texts_json(days: Sequence[str]) -> str:
    """Days (`MM-DD`) as one parameter for `json_each(?)`."""
    return "[" + ", ".join(f'"{day}"' for day in days) + "]"


COUNT_WAITING = "SELECT count(*) FROM standing WHERE reply_by IS NOT NULL"
COUNT_QUIET = """
SELECT (SELECT count(*) FROM standing WHERE late_from <= ?1), (SELECT count(*) FROM standing WHERE quiet_from <= ?1)
"""
OPEN = "SELECT customer, open_promises FROM standing WHERE next_due IS NOT NULL"
OPEN_OF = """SELECT s.customer, s.open_promises FROM json_each(?) j CROSS JOIN standing s ON s.customer = j.value
WHERE s.next_due IS NOT NULL"""


def count_waiting(store: Store) -> int:
    """How many customers wait for a reply."""
    return int(store.execute(COUNT_WAITING)[0][0])


def count_quiet(store: Store, day: str) -> tuple[int, int]:
    """How many customers are later than usual on a local day, and how many of them gone quiet."""
    late, gone = store.execute(COUNT_QUIET, (day,))[0]
    return late, gone


def open_promises(store: Store, customers: Iterable[int] | None = None) -> dict[int, int]:
    """How many promises of mine are open, by customer; of all who have one, or of some of them."""
    return dict(store.execute(OPEN) if customers is None else store.execute(OPEN_OF, (ids_json(customers),)))


# The last of what reached a customer or came from them; a fact is no contact, whoever told it.
CONTACT = """(SELECT m.happened_at FROM notes m WHERE m.customer = c.id AND m.trashed_at IS NULL AND m.kind <> 'fact'
    AND (m.direction = 'them' OR (m.direction = 'us' AND m.reached = 1)) ORDER BY m.happened_at DESC LIMIT 1)"""
# What was said since a complaint was put right, of which the rules tell attempts in vain.
TRIES = """(SELECT json_group_array(json_array(m.id, m.happened_at, m.direction, m.reached)) FROM notes m
    WHERE k.put_right_on IS NOT NULL AND k.confirmed_on IS NULL AND m.customer = n.customer
    AND m.happened_at >= date(k.put_right_on, '-1 day') AND m.trashed_at IS NULL AND m.kind <> 'fact'
    AND m.direction <> 'none'{until})"""
NOTHING = "[]"
# Found as 1 is what may have a step, with all that it depends on; as 2 a check that no contact has satisfied, as `care`
# knows; as 0 what is looked at for its cause only.
CASES = f"""
WITH found (note, step) AS ({{found}})
SELECT c.id, c.uid, c.name, c.company, found.step, c.left_on IS NOT NULL,
  CASE found.step WHEN 1 THEN (SELECT p.state FROM promises p WHERE p.id = k.remedy AND p.trashed_at IS NULL) END,
  CASE found.step WHEN 1 THEN {CONTACT} END, CASE WHEN found.step > 0 THEN {TRIES.format(until="")} END,
  n.id, n.uid, substr(n.text, 1, 2000), n.happened_at, n.channel, n.allowance, k.id, {COMPLAINT}
FROM found CROSS JOIN notes n ON n.id = found.note AND n.kind = 'complaint' AND n.trashed_at IS NULL
CROSS JOIN customers c ON c.id = n.customer AND c.trashed_at IS NULL
LEFT JOIN complaints k ON k.note = n.id
"""
COMPLAINTS = CASES.format(
    found="SELECT note, 1 FROM care WHERE matter = 'complaint'"
    " UNION ALL SELECT note, 2 FROM care WHERE matter = 'check' AND from_day BETWEEN ? AND ?"
    " UNION ALL SELECT note, 0 FROM care WHERE cause IN"
    " (SELECT cause FROM care WHERE cause IS NOT NULL GROUP BY cause HAVING count(*) >= ?)"
)
OF_THEM = "FROM json_each({}) j CROSS JOIN care ON care.customer = j.value AND"
COMPLAINTS_OF = (
    COMPLAINTS.replace("BETWEEN ? AND ?", "BETWEEN ?1 AND ?2")
    .replace(">= ?)", ">= ?3)")
    .replace("FROM care WHERE matter = 'complaint'", f"{OF_THEM.format('?4')} matter = 'complaint'")
    .replace("FROM care WHERE matter = 'check'", f"{OF_THEM.format('?4')} matter = 'check'")
)


NOBODY = 0
"""Stands for a customer where something is of many."""


class CaseRow(NamedTuple):
    """A complaint with whom and what its next step depends on, as columns hold it."""

    note: Note
    who: Who
    step: bool  # otherwise only its cause is asked for, and what follows is empty
    has_left: bool
    remedy: State | None  # of its promise
    last_contact: str | None
    tries: list[Note]  # what was said since it was put right, as far as it tells attempts


def complaints(
    store: Store, since: str, day: str, many: int, customers: Iterable[int] | None = None
) -> list[CaseRow]:  # fmt: skip
    """Complaints with a step to take, those to be checked since a wall day, and those of causes that are so many.

    They come in no order; a complaint with both stands there twice. Of all customers or of some; causes of all.
    """
    if customers is None:
        return [case_of(row) for row in store.execute(COMPLAINTS, (since, day, many))]
    return [case_of(row) for row in store.execute(COMPLAINTS_OF, (since, day, many, ids_json(customers)))]


def case_of(row: tuple[Any, ...]) -> CaseRow:
    """The complaint that a row of CASES holds."""
    customer, _, _, _, step, has_left, remedy, last_contact, told, number, uid, text, at, channel, minutes, *steps = row
    try:
        heard = moment(at)
        note = Note(
            customer, whole(text), heard, heard, number, uid, channel=CHANNELS[channel], kind=Kind.COMPLAINT,
            allowance=minutes, complaint=complaint_of(steps[1:]) if steps[0] is not None else None,
        )  # fmt: skip
        since = tries(customer, told) if told and told != NOTHING else []
        return CaseRow(
            note, row[:4], bool(step), bool(has_left), STATES[remedy] if remedy else None, last_contact, since
        )
    except NO_RECORD as error:
        raise Damaged(DAMAGED) from error


def tries(customer: int, told: str) -> list[Note]:
    """What was said to or by a customer since something was put right, as a row of TRIES tells it, in no order."""
    return [_said(customer, *one) for one in json.loads(told)]


def _said(customer: int, number: int, at: str, direction: str, reached: int) -> Note:
    """As much of a note as tells whether it was an attempt in vain."""
    when = moment(at)
    return Note(customer, "", when, when, id=number, direction=Direction(direction), reached=bool(reached))
