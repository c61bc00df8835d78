"""What the properties of a to-do or an event are here: words, whom it is about, due, repeat, whether it is done."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import NamedTuple
from urllib.parse import unquote

from crmnotes.contacts import Meant, Series, ToDo
from crmnotes.errors import BadInput
from crmnotes.exchange.content_lines import Line, unescaped
from crmnotes.exchange.zones import zone_of
from crmnotes.records import Due, Repeat
from crmnotes.rules.recurrence import later
from crmnotes.sentences import Phrase

OWN_UID = "@crmnotes"
MOST_PEOPLE = 100  # of one entry
_MOMENT = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d):?(\d\d)?(?:\.\d+)?(Z)?)?\Z")
_LENGTH = re.compile(r"([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?\Z")
_OWN_REPEAT = re.compile(r"([1-9]\d{0,2}) (day|week|month|year) (due|done)(?: ([12]?\d|3[01]))?\Z")
_UNITS = {"DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"}
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_NONCHARACTERS = dict.fromkeys((0xFFFE, 0xFFFF))


class Unreadable(NamedTuple):
    """A value that was left out."""

    line: Line
    why: Phrase


class When(NamedTuple):
    """A moment as a calendar writes it: a day, and a time of it if it says one; aware unless it floats."""

    day: date
    moment: datetime | None = None

    def on_wall(self, zone: tzinfo) -> Due | None:
        """The day and time on the owner's wall, None at the ends of the calendar."""
        if self.moment is None:
            return Due(self.day)
        try:
            there = self.moment if self.moment.tzinfo is None else self.moment.astimezone(zone)
        except (OverflowError, ValueError):
            return None
        return Due(there.date(), there.time().replace(second=0, microsecond=0))

    def instant(self, zone: tzinfo) -> datetime | None:
        """The moment in UTC; a day alone and a floating time are the owner's."""
        moment = self.moment or datetime.combine(self.day, time(12))
        try:
            return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC).replace(microsecond=0)
        except (OverflowError, ValueError):
            return None


def to_do(
    event: bool,
    line: int,
    inside: list[Line],
    zone: tzinfo,
    zones: Mapping[str, tzinfo | None],
    faults: list[Unreadable],
) -> ToDo:
    """The to-do or event that some lines describe; what was left out is added to `faults`."""
    said: dict[str, Line] = {}
    for one in inside:
        said.setdefault(one.name, one)
    whens = {name: _when(said.get(name), zones, faults) for name in ("DTSTART", "DUE", "COMPLETED")}
    start, due = whens["DTSTART"], whens["DUE"]
    if due is None and not event:
        due = _after(start, said.get("DURATION"), faults)
    due = start if event else due or start
    wall = due.on_wall(zone) if due else None
    text = _text(said.get("SUMMARY"))
    more = _text(said.get("DESCRIPTION"))
    made = _when(said.get("CREATED"), zones, []) or _when(said.get("DTSTAMP"), zones, [])
    status = _text(said.get("STATUS")).upper()
    repeat, series = _series(said.get("RRULE"), wall)
    return ToDo(
        text=text or more.split("\n")[0][:200],
        meant=_meant(inside, said, f"{text}\n{more}"[:20_000]),
        line=line,
        uid=_uid(said),
        due=wall,
        made_at=made.instant(zone) if made else None,
        repeat=_own_repeat(_text(said.get("X-CRMNOTES-REPEAT"))) or repeat,
        series=series,
        done_at=_done(said, status, whens["COMPLETED"], made or due, zone),
        event=event and "X-CRMNOTES-CUSTOMER" not in said,  # a promise of our own stays one when it is late
        cancelled=status == "CANCELLED",
        by_them="X-CRMNOTES-BY-THEM" in said,
    )


def _text(line: Line | None) -> str:
    return unescaped(line.text).translate(_NONCHARACTERS).strip() if line else ""


def _uid(said: Mapping[str, Line]) -> str:
    """The UID; an instance of a series that was moved has one of its own."""
    moved = _text(said.get("RECURRENCE-ID"))
    uid = _text(said.get("UID"))[:500]
    return f"{uid}/{moved}" if moved and uid else uid


def _meant(inside: list[Line], said: Mapping[str, Line], words: str) -> Meant:
    """The people whom an entry names: attendees, organiser, contact."""
    emails, names = list[str](), list[str]()
    for line in inside:
        if line.name in ("ATTENDEE", "ORGANIZER") and len(emails) < MOST_PEOPLE:
            address = line.text.strip()
            if address[:7].casefold() == "mailto:":
                address = unquote(address[7:])
            if "@" not in address:
                address = line.param("EMAIL")  # beside a place in somebody's server
            emails += [address] if "@" in address else []
            names += [line.param("CN")] if line.param("CN") else []
        elif line.name == "CONTACT":
            names.append(_text(line).split("\n")[0][:500])
    uid = _text(said.get("X-CRMNOTES-CUSTOMER"))
    return Meant((uid,) if uid else (), tuple(emails), tuple(names), words)


def _done(said: Mapping[str, Line], status: str, at: When | None, other: When | None, zone: tzinfo) -> datetime | None:
    """When it was done, None while it is open; one that does not say when was done when it was due or made."""
    percent = _text(said.get("PERCENT-COMPLETE"))
    if status == "COMPLETED" or percent == "100" or "COMPLETED" in said:
        when = at or other
        return (when.instant(zone) if when else None) or datetime(1970, 1, 1, tzinfo=UTC)
    return None


def _when(line: Line | None, zones: Mapping[str, tzinfo | None], faults: list[Unreadable]) -> When | None:
    if line is None or not line.value.strip():
        return None
    match = _MOMENT.match(line.text.strip())
    if match:
        try:
            return _moment(match, line.param("TZID"), zones)
        except ValueError:
            pass
    faults.append(Unreadable(line, "this date cannot be read; the rest of the entry was taken"))
    return None


def _moment(match: re.Match[str], name: str, zones: Mapping[str, tzinfo | None]) -> When:
    year, month, day, hour, minute, second, utc = match.groups()
    on = date(int(year), int(month), int(day))
    if hour is None:
        return When(on)
    at = datetime.combine(on, time(int(hour), int(minute), min(59, int(second or 0))))
    there = UTC if utc else zones.get(name) or zone_of(name) if name else None
    return When(on, at.replace(tzinfo=there))


def _after(start: When | None, line: Line | None, faults: list[Unreadable]) -> When | None:
    """The end of a length of time after the start."""
    if start is None or line is None:
        return None
    match = _LENGTH.match(line.text.strip().upper())
    if match and match[1] != "-":
        weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups()[1:])
        length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
        try:
            return When(start.day + length) if start.moment is None else When(start.day, start.moment + length)
        except OverflowError:
            pass
    faults.append(Unreadable(line, "this length of time cannot be read; the rest of the entry was taken"))
    return None


def _own_repeat(text: str) -> Repeat | None:
    """A repeat as our own calendar file keeps it beside the rule that other programs read."""
    match = _OWN_REPEAT.match(text)
    return Repeat(int(match[1]), match[2], match[3], int(match[4]) if match[4] else None) if match else None


def _series(line: Line | None, due: Due | None) -> tuple[Repeat | None, Series | None]:
    """A recurrence that a promise can have too: every so many days, weeks, months or years; else what it is."""
    if line is None or due is None:
        return None, None
    pairs = (part.partition("=") for part in line.text.strip().upper().split(";")[:20])
    rule = {name.strip(): value.strip() for name, _, value in pairs}
    until, count = rule.pop("UNTIL", ""), rule.pop("COUNT", "")
    days = _days_of_week(rule)
    if days:
        rule["BYDAY"] = _DAYS[due.day.weekday()]
    repeat = _repeat(rule, due)
    if repeat is None or not (until or count or days):
        return repeat, None
    firsts = _firsts(due.day, days, repeat.every) if days else (due.day,)
    last = _last_day(repeat, firsts, until, count) if until or count else date.max
    return None, Series(repeat, last, firsts if days else ()) if last else None


def _days_of_week(rule: Mapping[str, str]) -> list[int]:
    """The days of a rule that comes on several days of the week, Monday is 0; none of any other."""
    said = rule.get("BYDAY", "").split(",")
    several = rule.get("FREQ") == "WEEKLY" and len(said) > 1 and all(day in _DAYS for day in said)
    return sorted({_DAYS.index(day) for day in said}) if several else []


def _firsts(start: date, days: Sequence[int], every: int) -> tuple[date, ...]:
    """The first of each of those days of the week that is not before the start, in order; weeks begin on Monday."""
    ahead = (day - start.weekday() + (0 if day >= start.weekday() else 7 * every) for day in days)
    try:
        return tuple([start + timedelta(number) for number in sorted(ahead)])
    except OverflowError:
        return (start,)


def _last_day(repeat: Repeat, firsts: Sequence[date], until: str, count: str) -> date | None:
    """The last day of a series that says until when it goes, or how often; None when that cannot be read."""
    try:
        if until:
            match = _MOMENT.match(until)
            return date(*map(int, match.groups()[:3])) if match else None
        if not count.isdecimal() or len(count) > 4 or not int(count):
            return None
        turns, place = divmod(int(count) - 1, len(firsts))
        return later(firsts[place], repeat, turns, repeat.day or firsts[place].day)
    except (ValueError, OverflowError, BadInput):
        return None


def _repeat(rule: dict[str, str], due: Due) -> Repeat | None:
    """The repeat of a rule without an end, None when a promise cannot have such a one."""
    unit, every = _UNITS.get(rule.pop("FREQ", "")), rule.pop("INTERVAL", "1")
    rule.pop("WKST", None)
    own = {"BYMONTHDAY": str(due.day.day), "BYMONTH": str(due.day.month), "BYDAY": _DAYS[due.day.weekday()]}
    ends_month = rule.get("BYMONTHDAY") == "-1" and (due.day + timedelta(days=1)).day == 1
    if ends_month:
        own["BYMONTHDAY"] = "-1"
    plain = all(own.get(name) == value for name, value in rule.items()) and (unit == "week" or "BYDAY" not in rule)
    if unit is None or not plain or not every.isdecimal() or len(every) > 4 or not 1 <= int(every) <= 1000:
        return None
    return Repeat(int(every), unit, day=31 if ends_month else None)
