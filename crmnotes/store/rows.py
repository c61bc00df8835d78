"""Turns columns into records and back: instants, due dates, JSON and each table's row.

Instants are fixed-width UTC text (`2026-11-22T16:00:00Z`), so that text order is time order.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import Any

from crmnotes.errors import BadInput, Damaged
from crmnotes.records import (
    Birthday,
    Channel,
    Complaint,
    Customer,
    Direction,
    Due,
    Event,
    Kind,
    Left,
    Note,
    Order,
    Promise,
    Repeat,
    Settled,
    Settlement,
    Stage,
    State,
    Way,
    WayKind,
    What,
)
from crmnotes.store.faults import DAMAGED

Row = Sequence[Any]
NO_RECORD = (ValueError, KeyError, TypeError, AttributeError)  # raised for values that the program never wrote
DIRECTIONS = {one.value: one for one in Direction}  # to ask the class by calling it takes three times as long
CHANNELS, KINDS = {one.value: one for one in Channel}, {one.value: one for one in Kind}
STATES, EVENTS = {one.value: one for one in State}, {one.value: one for one in What}
_json = json.JSONEncoder(ensure_ascii=False).encode
_quoted = json.encoder.encode_basestring
_sorted_json = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode


def instant(moment: datetime) -> str:
    """The column's text of an instant, to the second; BadInput outside the years 1 to 9999 or without a zone."""
    if moment.tzinfo is None:
        raise BadInput("A time without its zone cannot be kept.")
    try:
        moment = moment if moment.tzinfo is UTC else moment.astimezone(UTC)
    except OverflowError as error:
        raise BadInput("That moment lies outside the calendar (years 1 to 9999).") from error
    return moment.isoformat()[:19] + "Z"


def instant_or_none(moment: datetime | None) -> str | None:
    """The column's text, or NULL."""
    return None if moment is None else instant(moment)


def moment(text: str) -> datetime:
    """The instant that a column holds, in UTC. Damaged when it holds none."""
    try:
        return datetime.fromisoformat(text)
    except (ValueError, TypeError) as error:
        raise Damaged(DAMAGED) from error


def moment_or_none(text: str | None) -> datetime | None:
    """The instant that a column holds, or None."""
    return None if text is None else moment(text)


def whole(text: str) -> str:
    """The text that a column holds. Damaged with a NUL in it: none is ever kept, but an emptied page has them."""
    if "\0" in text:
        raise Damaged(DAMAGED)
    return text


def day(text: str) -> date:
    """The wall date that a column holds. Damaged when it holds none."""
    try:
        return date.fromisoformat(text)
    except (ValueError, TypeError) as error:
        raise Damaged(DAMAGED) from error


def day_or_none(text: str | None) -> date | None:
    """The wall date that a column holds, or None. Damaged when it holds something else."""
    return None if text is None else day(text)


def due_columns(due: Due | None) -> tuple[str | None, str | None]:
    """The two columns of a due: its day and its wall time."""
    if due is None:
        return None, None
    return due.day.isoformat(), f"{due.at:%H:%M}" if due.at else None


@lru_cache(maxsize=1024)  # a list asks it of every row, twice, and there are few days
def due_of(day: str, at: str | None) -> Due:
    """The due that two columns hold."""
    return Due(date.fromisoformat(day), time.fromisoformat(at) if at else None)


def due_or_none(day: str | None, at: str | None) -> Due | None:
    """The due that two columns hold, or None."""
    return due_of(day, at) if day else None


def due_text(text: str | None) -> Due | None:
    """The due that `Due.isoformat` wrote into one column, or None."""
    return None if text is None else due_of(text[:10], text[11:] or None)


def ids_json(ids: Iterable[int]) -> str:
    """Ids as one parameter for `json_each(?)`."""
    return json.dumps(list(ids))


def extra_json(extra: Mapping[str, Any] | None) -> str | None:
    """Unknown keys as JSON, or NULL when there are none."""
    return _sorted_json(extra) if extra else None


def extra_of(text: str | None) -> dict[str, Any]:
    """The unknown keys that a column holds; broken JSON reads as none."""
    try:
        value = json.loads(text) if text else {}
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


# Each *_COLUMNS names the columns in the order that *_row writes and *_of reads (after the id).

CUSTOMER_COLUMNS = (
    "uid, name, company, stage, reply_within, keep_in_touch_days, birthday, sent_by, about, left_on, left_why,"
    " seasonal_month, quiet_known_until, fields, created_at, trashed_at"
)


def fields_json(fields: Mapping[str, str]) -> str:
    """Own fields as JSON, as `_json` writes it in three times the time."""
    try:
        return f"{{{', '.join([f'{_quoted(name)}: {_quoted(text)}' for name, text in fields.items()])}}}"
    except TypeError:  # a value that the program never wrote
        return _json(dict(fields))


def customer_row(customer: Customer) -> tuple[Any, ...]:
    """The columns of a customer, without ways and groups."""
    left = customer.left
    return (
        customer.uid, customer.name, customer.company, customer.stage, customer.reply_within,
        customer.keep_in_touch_days, customer.birthday.isoformat() if customer.birthday else None, customer.sent_by,
        customer.about, left.on.isoformat() if left else None, left.why if left else None, customer.seasonal_month,
        customer.quiet_known_until.isoformat() if customer.quiet_known_until else None,
        fields_json(customer.fields),
        instant(customer.created_at) if customer.created_at else None, instant_or_none(customer.trashed_at),
    )  # fmt: skip


def customer_of(row: Row, ways: tuple[Way, ...] = (), groups: tuple[str, ...] = ()) -> Customer:
    """The customer that `id, CUSTOMER_COLUMNS` holds, with the given ways and groups."""
    try:
        return Customer(
            id=row[0], uid=row[1], name=row[2], company=row[3], stage=Stage(row[4]), reply_within=row[5],
            keep_in_touch_days=row[6], birthday=Birthday.parse(row[7]) if row[7] else None, sent_by=row[8],
            about=whole(row[9]),
            left=Left(date.fromisoformat(row[10]), row[11] or "") if row[10] else None, seasonal_month=row[12],
            quiet_known_until=day_or_none(row[13]), fields=extra_of(row[14]), created_at=moment_or_none(row[15]),
            trashed_at=moment_or_none(row[16]), ways=ways, groups=groups,
        )  # fmt: skip
    except NO_RECORD as error:
        raise Damaged(DAMAGED) from error


def way_of(row: Row) -> Way:
    """The way that `kind, value, label, preferred` holds."""
    try:
        return Way(WayKind(row[0]), row[1], row[2], bool(row[3]))
    except NO_RECORD as error:
        raise Damaged(DAMAGED) from error


NOTE_COLUMNS = (
    "uid, customer, happened_at, entered_at, direction, channel, kind, reached, text, wants_answer, allowance,"
    " settled_how, settled_at, settled_by, question, mark, changed, told, quotable, offered, trashed_at"
)


def note_row(note: Note) -> tuple[Any, ...]:
    """The columns of a note, without its complaint."""
    settled = note.settled
    return (
        note.uid, note.customer, instant(note.happened_at), instant(note.entered_at), note.direction.value,
        note.channel.value, note.kind.value, int(note.reached), note.text, int(note.wants_answer), note.allowance,
        settled.how.value if settled else None, instant(settled.at) if settled else None,
        settled.by if settled else None, note.question, note.mark, note.changed, int(note.told), note.quotable,
        int(note.offered), instant_or_none(note.trashed_at),
    )  # fmt: skip


def note_of(row: Row, complaint: Complaint | None = None) -> Note:
    """The note that `id, NOTE_COLUMNS` holds, and more columns may follow.

    It is made in the order of its fields: to make it by their names takes twice as long.
    """
    try:
        (
            number, uid, customer, happened_at, entered_at, direction, channel, kind, reached, text, wants_answer,
            allowance, settled_how, settled_at, settled_by, question, mark, changed, told, quotable, offered,
            trashed_at, *_,
        ) = row  # fmt: skip
        return Note(
            customer, whole(text), moment(happened_at), moment(entered_at), number, uid,
            DIRECTIONS[direction], CHANNELS[channel], KINDS[kind], bool(reached), bool(wants_answer), allowance,
            Settlement(Settled(settled_how), moment(settled_at), settled_by) if settled_how else None, complaint,
            question, mark, changed, bool(told), quotable, bool(offered), moment_or_none(trashed_at),
        )  # fmt: skip
    except NO_RECORD as error:
        raise Damaged(DAMAGED) from error


def complaint_row(complaint: Complaint) -> tuple[Any, ...]:
    """The columns of a complaint after its note."""
    days = (complaint.admitted_on, complaint.put_right_on, complaint.confirmed_on)
    admitted, right, confirmed = (day.isoformat() if day else None for day in days)
    remedy, unconfirmed = complaint.remedy, int(complaint.unconfirmed)
    return admitted, remedy, right, confirmed, unconfirmed, complaint.cause, complaint.cause_done


def complaint_of(row: Row) -> Complaint:
    """The complaint that its seven columns hold."""
    return Complaint(
        day_or_none(row[0]), row[1], day_or_none(row[2]), day_or_none(row[3]), bool(row[4]), row[5], row[6]
    )


PROMISE_COLUMNS = (
    "uid, customer, text, by_them, made_at, made_in, first_due, first_due_time, due, due_time, repeat_every,"
    " repeat_unit, repeat_from, repeat_day, state, snoozed_until, trashed_at"
)


def promise_row(promise: Promise) -> tuple[Any, ...]:
    """The columns of a promise, without its events."""
    repeat = promise.repeat
    return (
        promise.uid, promise.customer, promise.text, int(promise.by_them), instant(promise.made_at), promise.made_in,
        *due_columns(promise.first_due), *due_columns(promise.due), repeat.every if repeat else None,
        repeat.unit if repeat else None, repeat.start if repeat else None,
        repeat.day if repeat else None, promise.state.value, instant_or_none(promise.snoozed_until),
        instant_or_none(promise.trashed_at),
    )  # fmt: skip


def promise_of(row: Row, events: tuple[Event, ...] = ()) -> Promise:
    """The promise that `id, PROMISE_COLUMNS` holds, with the given events; made as a note is."""
    try:
        (
            number, uid, customer, text, by_them, made_at, made_in, first_due, first_time, due, time_due,
            every, unit, start, day_of, state, snoozed_until, trashed_at, *_,
        ) = row  # fmt: skip
        return Promise(
            customer, whole(text), moment(made_at), due_of(first_due, first_time), due_of(due, time_due), number, uid,
            bool(by_them), made_in, Repeat(every, unit, start, day_of) if every else None, STATES[state],
            moment_or_none(snoozed_until), events, moment_or_none(trashed_at),
        )  # fmt: skip
    except NO_RECORD as error:
        raise Damaged(DAMAGED) from error


EVENT_COLUMNS = "at, what, entered_at, from_due, from_time, to_due, to_time, told_at, why"


def event_row(event: Event) -> tuple[Any, ...]:
    """The columns of an event after its promise."""
    return (
        instant(event.at), event.what.value, instant(event.entered_at), *due_columns(event.from_due),
        *due_columns(event.to_due), instant_or_none(event.told_at), event.why,
    )  # fmt: skip


def event_of(row: Row) -> Event:
    """The event that EVENT_COLUMNS holds."""
    try:
        return Event(
            moment(row[0]), EVENTS[row[1]], moment(row[2]), due_or_none(row[3], row[4]), due_or_none(row[5], row[6]),
            moment_or_none(row[7]), row[8],
        )  # fmt: skip
    except NO_RECORD as error:
        raise Damaged(DAMAGED) from error


ORDER_COLUMNS = "uid, customer, bought_on, minor_units, what"


def order_row(order: Order) -> tuple[Any, ...]:
    """The columns of an order."""
    return order.uid, order.customer, order.on.isoformat(), order.minor_units, order.what


def order_of(row: Row) -> Order:
    """The order that `id, ORDER_COLUMNS` holds."""
    try:
        return Order(
            id=row[0], uid=row[1], customer=row[2], on=date.fromisoformat(row[3]), minor_units=row[4], what=row[5]
        )
    except NO_RECORD as error:
        raise Damaged(DAMAGED) from error
