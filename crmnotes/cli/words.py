"""Plain words for the command line: dates, lengths of time and the rows of its lists, without Qt."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from crmnotes.clock import utc
from crmnotes.notebook.todaylist import Today
from crmnotes.notebook.views import CustomerLine, NoteLine, PromiseLine
from crmnotes.records import Channel, Direction, Due, Kind, State, Why
from crmnotes.rules.asking import QUESTIONS
from crmnotes.rules.today import TodayRow

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
INDENT = 15

HEADINGS = {
    Why.COMPLAINT_UNADMITTED: "Complaints", Why.COMPLAINT_NEXT: "Complaints", Why.CAUSE: "Complaints",
    Why.REPLY_LATE: "Waiting for your reply", Why.REPLY_TODAY: "Waiting for your reply",
    Why.REPLY_LATER: "Waiting for your reply", Why.PROMISE_LATE: "Promised", Why.PROMISE_TODAY: "Promised",
    Why.TELL_THEM: "Tell them", Why.THANK: "Thanks and asks", Why.ASK: "Thanks and asks",
    Why.LATER_THAN_USUAL: "Gone quiet", Why.GONE_QUIET: "Gone quiet", Why.BIRTHDAY: "Birthdays",
}  # fmt: skip
REPLIES = frozenset({Why.REPLY_LATE, Why.REPLY_TODAY, Why.REPLY_LATER})
QUIET = frozenset({Why.GONE_QUIET, Why.LATER_THAN_USUAL})
VERBS = {
    Channel.CALL: "called", Channel.MISSED_CALL: "tried to call", Channel.VOICEMAIL: "left a message",
    Channel.EMAIL: "emailed", Channel.TEXT: "texted", Channel.LETTER: "wrote a letter", Channel.VISIT: "came by",
    Channel.OTHER: "said",
}  # fmt: skip

NEXT = {
    "admit": "say what you think of it", "agree": "agree what you will do", "put_right": "put it right",
    "confirm": "hear from them that it is", "cause": "name the cause", "check": "ask if they are still content",
}  # fmt: skip
"""What comes next for a complaint, by `rules.complaints.Step`."""

DOUBTS = {"weekday": "not the weekday you wrote", "past": "that day has passed"}
"""What speaks against a date that was read, by `rules.dates.Doubt`."""


def clean(text: str) -> str:
    """Customer text on one line, with nothing in it that a terminal would obey."""
    flat = " ".join(text.split())
    return "".join(letter for letter in flat if unicodedata.category(letter) not in ("Cc", "Cs"))


def several(number: int, one: str, many: str = "") -> str:
    """`1 reply`, `3 replies`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def day_in_full(day: date, today: date) -> str:
    """`Sunday 22 November`, with the year when it is not today's."""
    year = f" {day.year}" if day.year != today.year else ""
    return f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}{year}"


def day_in_brief(day: date, today: date) -> str:
    """`today`, `tomorrow`, `Tue 24 Nov`, `9 Nov 2025`."""
    apart = (day - today).days
    if -1 <= apart <= 1:
        return ("yesterday", "today", "tomorrow")[apart + 1]
    month = MONTHS[day.month - 1][:3]
    if day.year != today.year:
        return f"{day.day} {month} {day.year}"
    return f"{DAYS[day.weekday()][:3]} {day.day} {month}"


def due_in_full(due: Due, today: date) -> str:
    """`Tuesday 24 November, 15:00`."""
    return day_in_full(due.day, today) + (f", {due.at:%H:%M}" if due.at else "")


def due_in_brief(due: Due, today: date) -> str:
    """`Tue 24 Nov 15:00`."""
    return day_in_brief(due.day, today) + (f" {due.at:%H:%M}" if due.at else "")


def moment(instant: datetime, now: datetime) -> str:
    """`today 13:02`, `yesterday 16:40`, `Mon 9 Nov`."""
    there = instant.astimezone(now.tzinfo)
    text = day_in_brief(there.date(), now.date())
    return f"{text} {there:%H:%M}" if abs((now.date() - there.date()).days) <= 1 else text


def span(minutes: int) -> str:
    """`40 min`, `3 h`, `5 days`."""
    if minutes < 60:
        return f"{minutes} min"
    return f"{minutes // 60} h" if minutes < 48 * 60 else f"{minutes // 1440} days"


def who(name: str, company: str) -> str:
    """`Maria Lopez, Lopez Catering`."""
    return ", ".join(part for part in (clean(name), clean(company)) if part)


# Today


def today(view: Today) -> Iterator[str]:
    """The Today list, as it is read aloud from top to bottom."""
    yield day_in_full(view.now.date(), view.now.date())
    yield owed(view)
    for heading, rows in _under_headings(view.rows):
        yield ""
        yield heading
        for row in rows:
            yield from today_row(row, view.now)
    yield ""
    more = f"{several(view.more_quiet, 'more quiet customer')} not shown. " if view.more_quiet else ""
    snoozed = f"{several(view.snoozed, 'snoozed row')} behind this." if view.snoozed else "Nothing else is owed."
    yield more + snoozed


def owed(view: Today) -> str:
    """`You owe 3 replies, 1 is late. 2 promises are due today.`"""
    tell = sum(row.why is Why.TELL_THEM for row in view.rows)
    complaints = sum(row.step != "" for row in view.rows)
    if not (view.replies or view.promises or tell or complaints):
        return "Nothing is owed."
    late = f", {view.late} {'is' if view.late == 1 else 'are'} late" if view.late else ""
    replies = f"You owe {several(view.replies, 'reply', 'replies')}{late}." if view.replies else "You owe no reply."
    verb = "is" if view.promises == 1 else "are"
    promises = f" {several(view.promises, 'promise')} {verb} due." if view.promises else ""
    told = f" {several(tell, 'new date')} to tell." if tell else ""
    waits = "waits" if complaints == 1 else "wait"
    return replies + promises + told + (f" {several(complaints, 'complaint')} {waits} for you." if complaints else "")


def _under_headings(rows: Sequence[TodayRow]) -> list[tuple[str, list[TodayRow]]]:
    """Rows under their headings; a heading stands where its first row does."""
    found: dict[str, list[TodayRow]] = {}
    for row in rows:
        found.setdefault(HEADINGS[row.why], []).append(row)
    return list(found.items())


def today_row(row: TodayRow, now: datetime) -> Iterator[str]:
    """How late, who, since when; beneath it what was said or promised, each question on a line."""
    if row.why is Why.CAUSE:  # no customer's alone
        yield f"  {several(len(row.ids), 'time'):<{INDENT - 3}} {clean(in_words(row))}"
        return
    since = f"  ({VERBS[row.channel]} {moment(row.since, now)})" if row.since and row.channel else ""
    yield f"  {_pill(row, now):<{INDENT - 3}} {who(row.name, row.company)}{since}"
    for text in row.questions if row.why in REPLIES else (in_words(row),):
        if text:
            yield " " * INDENT + (f"“{clean(text)}”" if row.why in REPLIES or row.step else clean(text))
    if row.step:
        yield " " * INDENT + f"next: {NEXT[row.step]}"
    if row.new_due:
        yield " " * INDENT + f"new date: {due_in_brief(row.new_due, now.date())}"
    if row.moves:
        yield " " * INDENT + ("moved once", "moved twice", f"moved {row.moves} times")[min(row.moves, 3) - 1]
    if row.why in QUIET:
        yield " " * INDENT + _reason(row)
    if row.tried:
        yield " " * INDENT + f"tried {'once' if row.tried == 1 else f'{row.tried} times'}, not reached"


def _reason(row: TodayRow) -> str:
    """Why somebody is thought quiet: `usually every 21 days (last gaps 19 to 25 days); open complaint: no`."""
    complaint = f"open complaint: {'yes' if row.complaint else 'no'}"
    if not row.usual:
        return complaint
    gaps = f" (last gaps {row.gaps[0]} to {several(row.gaps[1], 'day')})" if row.gaps else ""
    return f"usually every {several(max(1, round(row.usual)), 'day')}{gaps}; {complaint}"


def in_words(row: TodayRow) -> str:
    """What a row is about: of a cause what is to be done, `stop it at the source: late delivery (3)`."""
    if row.why is Why.CAUSE:
        return f"stop it at the source: {row.text} ({len(row.ids)})"
    if row.why is Why.THANK:
        return "thank them for " + ", ".join(map(_thanks_for, row.reasons, row.questions))
    return f"ask: {row.text}" if row.why is Why.ASK else row.text


def _thanks_for(reason: str, said: str) -> str:
    """`the order “24 m of Oslo weave”`, `sending Ben Okoro`."""
    words = clean(said)
    if reason == "referral":
        return f"sending {words}"
    return f"the {reason} “{words[:80]}”" if words else f"the {reason}"


def _pill(row: TodayRow, now: datetime) -> str:
    if row.late_minutes and isinstance(row.due, Due) and row.due.at is None:
        return f"{several((now.date() - row.due.day).days, 'day')} late"  # a date alone is late by days
    if row.late_minutes:
        return f"{span(row.late_minutes)} late"
    if isinstance(row.due, datetime):
        return f"{span(max(0, int((utc(row.due) - utc(now)) / timedelta(minutes=1))))} left"
    if row.days is not None and row.why in QUIET:
        return f"{row.days} days"
    return due_in_brief(row.due, now.date()) if row.due else ""


# Lists


def customer(line: CustomerLine, now: datetime) -> str:
    """`Greta Holm, Holm Interiors   waiting 3 h`."""
    return f"{who(line.name, line.company)}{_standing(line, now)}"


def _standing(line: CustomerLine, now: datetime) -> str:
    parts = []
    if line.waiting_since:
        parts.append(f"waiting {span(int((utc(now) - line.waiting_since) / timedelta(minutes=1)))}")
    if line.open_promises:
        parts.append(several(line.open_promises, "promise"))
    if not parts and line.quiet_from and line.quiet_from <= now.date() and line.last_visit:
        parts.append(f"quiet {(now.date() - line.last_visit).days} days")
    return f"  ({', '.join(parts)})" if parts else ""


def promise(line: PromiseLine, now: datetime) -> str:
    """`tomorrow 15:00  Greta Holm: call with the price  (late)`."""
    state = line.state.value if line.state is not State.OPEN else "late" if line.late else ""
    aside = ", ".join(part for part in (state, "theirs" if line.by_them else "") if part)
    due = due_in_brief(line.due, now.date())
    return f"{due:<18} {clean(line.customer_name)}: {clean(line.text)}{f'  ({aside})' if aside else ''}"


def note(line: NoteLine, now: datetime) -> str:
    """`yesterday 16:40  Maria Lopez emailed: “…”`."""
    when = moment(line.happened_at, now)
    theirs = line.direction is Direction.THEM
    said = f"“{clean(line.text)}”" if theirs else QUESTIONS[line.question] if line.question else clean(line.text)
    return f"{when:<18} {_speaker(line)}: {said}"


def _speaker(line: NoteLine) -> str:
    name = clean(line.customer_name)
    if line.question and line.direction is not Direction.THEM:
        return f"You asked {name}" if line.direction is Direction.US else f"{name}, left for another time"
    if line.direction is Direction.NONE:
        return f"{name} ({line.kind.value})" if line.kind is not Kind.SAID else name
    verb = VERBS[line.channel]
    kind = f" ({line.kind.value})" if line.kind is not Kind.SAID else ""
    return f"You {verb} {name}{kind}" if line.direction is Direction.US else f"{name} {verb}{kind}"
