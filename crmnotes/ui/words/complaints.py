"""What is said about complaints: the next step, the steps on a line, and a cause that is to be stopped."""

from __future__ import annotations

from datetime import date, datetime

from crmnotes.notebook.complaint_cases import CauseLine, ComplaintLine
from crmnotes.records import Due, State
from crmnotes.rules.complaints import NOT_OURS
from crmnotes.sentences import Phrase
from crmnotes.ui import words
from crmnotes.ui.look.theme import Tone
from crmnotes.ui.models.sections import Entry
from crmnotes.ui.parts.plain import one_line
from crmnotes.ui.words import capital, several, tr

LONGEST = 240
"""Letters of a complaint in the list: its steps beneath it stay in sight."""

_NEXT = {
    "admit": "Say what you think of it", "agree": "Agree what you will do", "put_right": "Put it right",
    "confirm": "Ask if it is right now", "cause": "Name the cause", "check": "Ask if they are still content",
}  # fmt: skip


def next_step(step: str, remedy: State | None = None) -> str:
    """`Agree what you will do`; what became of the remedy, where that asks for something."""
    if step == "put_right" and remedy is State.KEPT:
        return tr("The remedy was kept: is it put right?")
    if step == "agree" and remedy is State.MISSED:
        return tr("The remedy was missed: agree another")
    return tr(_NEXT[step])


def pill(step: str, due: datetime | Due | None, late_minutes: int, now: datetime) -> str:
    """By when, how late, or that it is their turn: `2 h late`, `Tue 24 Nov`, `Ask them`."""
    if late_minutes and isinstance(due, Due):
        return tr("{} late").format(several((now.date() - due.day).days, "%n day", "%n days"))
    if late_minutes:
        return words.late(late_minutes)
    if isinstance(due, datetime):
        return words.left(max(words.minutes_between(now, due), 1))
    if due is not None:
        return words.due(due, now.date())
    return {"cause": tr("Why?")}.get(step, tr("Ask them"))


def admit_by(due: datetime, now: datetime) -> str:
    """`admit by 13:50`, `admit by Tue 14:10`."""
    return tr("admit by {}").format(words.by_when(due, now))


def asked(tried: int) -> str:
    """`asked once in vain`; nothing for never."""
    return several(tried, "asked once in vain", "asked %n times in vain") if tried else ""


def cause(name: str, many: int) -> str:
    """`Stop it at the source: late delivery (3)`."""
    return tr("Stop it at the source: {} ({})").format(name, words.grouped(many))


def cause_name(name: str) -> str:
    """`Late delivery`."""
    return tr("Not in our hands") if name == NOT_OURS else capital(name)


def track(line: ComplaintLine, now: datetime) -> str:
    """The steps taken, on a line: `heard 12 Nov · admitted 13 Nov · remedy: send it again, Fri 20 Nov`."""
    today, steps = now.date(), line.steps
    heard = words.wall(line.heard_at, now.tzinfo).date()
    parts = [tr("heard {}").format(words.day_month(heard, today))]
    parts += _dated("admitted {}", steps.admitted_on, today)
    if line.remedy is not None:
        parts.append(_remedy(line, today))
    parts += _dated("put right {}", steps.put_right_on, today)
    parts += _dated("confirmed {}", steps.confirmed_on, today)
    if steps.unconfirmed:
        parts.append(tr("unconfirmed"))
    elif line.tried:
        parts.append(asked(line.tried))
    if steps.cause:
        parts.append(tr("cause: {}").format(steps.cause))
    return " · ".join(parts)


def _dated(said: Phrase, day: date | None, today: date) -> list[str]:
    return [tr(said).format(words.day_month(day, today))] if day else []


def _remedy(line: ComplaintLine, today: date) -> str:
    promise = line.remedy
    if promise is None:
        return ""
    from crmnotes.ui.words import records as wording  # the rows of Today, which are painted first, do without it

    state = words.due_in_full(promise.due, today) if promise.state is State.OPEN else wording.state_name(promise.state)
    return tr("remedy: {}, {}").format(promise.text, state)


# Rows of the list


def entry(line: ComplaintLine, now: datetime) -> Entry:
    """A complaint among those of everybody: its words, and beneath them its steps."""
    said = words.quoted(one_line(line.text, LONGEST))
    return Entry(
        "complaints", line.id, line.customer, title=line.customer_name, beside=line.company, aside=step_of(line),
        text=f"{said}\n{track(line, now)}", pill=pill_of(line, now), tone=tone_of(line), lines=6, subject=line,
    )  # fmt: skip


def step_of(line: ComplaintLine) -> str:
    """The next step of a complaint; nothing when it has none."""
    return next_step(line.step.value, line.remedy_state) if line.step else ""


def pill_of(line: ComplaintLine, now: datetime) -> str:
    """By when its next step, or how it was closed."""
    if line.closed_on is None and line.step and not line.steps.unconfirmed:
        return pill(line.step.value, line.due, line.late_minutes, now)
    return tr("Confirmed") if line.steps.confirmed_on else tr("Unconfirmed")


def tone_of(line: ComplaintLine) -> Tone:
    """Red when it is late, amber when it soon will be, green when they confirmed that it is right."""
    if line.late_minutes:
        return Tone.RED
    if line.steps.confirmed_on:
        return Tone.GREEN
    return Tone.AMBER if line.used >= 0.75 else Tone.CALM


def cause_entry(line: CauseLine, now: datetime) -> Entry:
    """A cause with how often it was complained of, and what was done about it."""
    many = several(len(line.complaints), "%n complaint", "%n complaints")
    last = words.day_month(words.wall(line.last, now.tzinfo).date(), now.date())
    done = tr("Done about it: {}").format(line.done) if line.done else ""
    return Entry(
        "causes", line.complaints[0], line.customer, title=cause_name(line.cause),
        aside=tr("{}, the last {}").format(many, last), text=cause(line.cause, line.to_stop) if line.to_stop else done,
        pill=tr("Stop it") if line.to_stop else words.grouped(len(line.complaints)),
        tone=Tone.AMBER if line.to_stop else Tone.CALM, subject=line,
    )  # fmt: skip
