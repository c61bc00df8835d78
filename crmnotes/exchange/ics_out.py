"""Writes promises and birthdays as a calendar that any calendar program can show or subscribe to.

UIDs never change, so a program that reads the file again updates its entries. Times are the owner's wall times without
a zone; what has no property of its own stands in `X-CRMNOTES-…`, which our own import reads.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from crmnotes.errors import BadInput
from crmnotes.exchange.content_lines import lines
from crmnotes.exchange.content_out import escaped, joined
from crmnotes.exchange.ics_fields import OWN_UID
from crmnotes.exchange.ics_in import OWN_BIRTHDAY
from crmnotes.exchange.write_safely import written_safely
from crmnotes.records import Birthday, Customer, Due, Promise, Repeat, State, What

LEAP = 2000  # the year from which a birthday without a year is counted
MORNING = "PT9H"  # on the day of a promise without a time
AHEAD = "-PT30M"
LASTS = timedelta(minutes=30)
KINDS = (b"VEVENT", b"VTODO")
CHANGES = (What.RENEGOTIATED, What.CORRECTED)  # each is a new edition for programs that hold an older one
_UNITS = {"day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY"}


def write_calendar(
    promises: Iterable[tuple[Customer, Promise]],
    birthdays: Iterable[Customer],
    path: Path,
    *,
    todos: bool = False,
    notebook: Path | None = None,
) -> int:
    """Writes the open promises, each with an alarm, and the birthdays; returns how many entries were read back.

    Promises are events, which every calendar shows, or to-dos (`todos`), which can be ticked off there. All or nothing;
    `notebook` is the live file, which is never overwritten. Raises BadInput, DiskFull, ReadOnly.
    """
    count = 0
    with written_safely(path, notebook) as stream:
        stream.write(joined(("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//crmnotes//crmnotes//EN", "METHOD:PUBLISH")))
        stream.write(joined(("X-WR-CALNAME:crmnotes",)))
        for customer, promise in promises:
            if promise.state is State.OPEN and promise.trashed_at is None:
                stream.write(joined(promise_lines(customer, promise, todo=todos)))
                count += 1
        for customer in birthdays:
            if customer.birthday is not None:
                stream.write(joined(birthday_lines(customer, customer.birthday)))
                count += 1
        stream.write(joined(("END:VCALENDAR",)))
        stream.seek(0)
        seen = sum(1 for line in lines(stream.read()) if line.name == "BEGIN" and line.value in KINDS)
        if seen != count:
            raise BadInput(
                "Only {} of {} entries could be read back, so the file was not kept. Try again.", seen, count
            )
    return count


def promise_lines(customer: Customer, promise: Promise, *, todo: bool = False) -> Iterator[str]:
    """The lines of one promise as an event or as a to-do, not folded yet."""
    kind = "VTODO" if todo else "VEVENT"
    changes = [event for event in promise.events if event.what in CHANGES]
    changed = max([promise.made_at, *(event.entered_at for event in promise.events)])
    summary = f"{customer.name}: {promise.text}"
    yield f"BEGIN:{kind}"
    yield f"UID:{promise.uid}{OWN_UID}"
    yield f"DTSTAMP:{_utc(changed)}"
    yield f"CREATED:{_utc(promise.made_at)}"
    yield f"LAST-MODIFIED:{_utc(changed)}"
    yield f"SEQUENCE:{len(changes)}"
    yield from _until(promise.due) if todo else _when(promise.due)
    if promise.repeat is not None:
        yield from _repeats(promise.repeat, promise.due)
    yield f"SUMMARY:{escaped(summary)}"
    yield f"CONTACT:{escaped(customer.name)}"
    yield f"X-CRMNOTES-CUSTOMER:{customer.uid}"
    if promise.by_them:
        yield "X-CRMNOTES-BY-THEM:TRUE"
    yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{escaped(summary)}")
    yield f"TRIGGER{';RELATED=END' if todo else ''}:{AHEAD if promise.due.at else MORNING}"
    yield from ("END:VALARM", f"END:{kind}")


def _when(due: Due) -> Iterator[str]:
    if due.at is None:
        yield f"DTSTART;VALUE=DATE:{_day(due.day)}"
        yield f"DTEND;VALUE=DATE:{_day(_next(due.day))}"
        yield "TRANSP:TRANSPARENT"
        return
    start = datetime.combine(due.day, due.at)
    end = min(start, datetime.max - LASTS) + LASTS
    yield f"DTSTART:{_day(start.date())}T{start:%H%M%S}"
    yield f"DTEND:{_day(end.date())}T{end:%H%M%S}"


def _until(due: Due) -> Iterator[str]:
    """Start and due of a to-do are one: a repeat is counted from its start."""
    for name in ("DTSTART", "DUE"):
        yield f"{name}:{_day(due.day)}T{due.at:%H%M%S}" if due.at else f"{name};VALUE=DATE:{_day(due.day)}"
    yield "STATUS:NEEDS-ACTION"


def _repeats(repeat: Repeat, due: Due) -> Iterator[str]:
    """The rule for other programs and the repeat as it is; one from the day done has no rule that they know."""
    if repeat.start == "due":
        anchor = repeat.day or due.day.day
        rule = f"RRULE:FREQ={_UNITS[repeat.unit]};INTERVAL={repeat.every}"
        if repeat.unit in ("month", "year") and anchor > 28:
            months = f";BYMONTH={due.day.month}" if repeat.unit == "year" else ""
            rule += f"{months};BYMONTHDAY={','.join(map(str, range(28, anchor + 1)))};BYSETPOS=-1"
        yield rule
    day = f" {repeat.day}" if repeat.day else ""
    yield f"X-CRMNOTES-REPEAT:{repeat.every} {repeat.unit} {repeat.start}{day}"


def birthday_lines(customer: Customer, born: Birthday) -> Iterator[str]:
    """The lines of a birthday as a yearly event; 29 February is kept on 28 February in common years."""
    day = date(born.year or LEAP, born.month, born.day)
    yield "BEGIN:VEVENT"
    yield f"UID:{customer.uid}-birthday{OWN_UID}"
    yield f"DTSTAMP:{_utc(customer.created_at or datetime(LEAP, 1, 1, tzinfo=UTC))}"
    yield f"DTSTART;VALUE=DATE:{_day(day)}"
    yield f"DTEND;VALUE=DATE:{_day(_next(day))}"
    leap = ";BYMONTH=2;BYMONTHDAY=-1" if (born.month, born.day) == (2, 29) else ""
    yield f"RRULE:FREQ=YEARLY{leap}"
    yield f"SUMMARY:{escaped(f'{customer.name} ({born.year})' if born.year else customer.name)}"
    yield "CATEGORIES:Birthday"
    yield "TRANSP:TRANSPARENT"
    yield f"{OWN_BIRTHDAY}:{born.isoformat()}"
    yield "END:VEVENT"


def _utc(moment: datetime) -> str:
    there = moment.astimezone(UTC)
    return f"{_day(there.date())}T{there:%H%M%S}Z"


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")


def _next(day: date) -> date:
    return day + timedelta(days=1) if day < date.max else day
