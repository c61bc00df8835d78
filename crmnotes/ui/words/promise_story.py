"""The history of a promise in one line: when it was made, what happened to it, and what was written down later."""

from __future__ import annotations

from datetime import datetime

from crmnotes.notebook.views import PromiseLine
from crmnotes.records import Due, Event, What
from crmnotes.rules import promise_state
from crmnotes.rules.outcome import told_in_time
from crmnotes.rules.wall import zone_of
from crmnotes.ui import words
from crmnotes.ui.parts.plain import one_line
from crmnotes.ui.words import quoted, tr

ENDED = {
    What.KEPT: "kept {}", What.MISSED: "missed, said {}", What.RELEASED: "let off {}",
    What.VOID: "written by mistake, said {}",
}  # fmt: skip


def story(line: PromiseLine, now: datetime) -> str:
    """`Promised 3 Nov for Fri 6 Nov · moved to Tue 10 Nov, told in time · kept 10 Nov (written down 12 Nov)`."""
    verb = tr("They promised {} for {}") if line.by_them else tr("Promised {} for {}")
    first = verb.format(_day(line.made_at, now), _date(line.first_due, now))
    events = sorted(line.events, key=lambda event: (event.at, event.entered_at))
    return " · ".join([first, *(_told(event, line, now) for event in events)])


def _told(event: Event, line: PromiseLine, now: datetime) -> str:
    """One event, with the day it was written down when that was another."""
    text = _happened(event, line, now)
    entered = _day(event.entered_at, now)
    later = promise_state.entered_later(event) and entered != _day(event.at, now)
    return f"{text} ({tr('written down {}').format(entered)})" if later else text


def _happened(event: Event, line: PromiseLine, now: datetime) -> str:
    day = _day(event.at, now)
    if event.what in (What.RENEGOTIATED, What.TOLD):
        return _moved(event, line, now)
    if event.what is What.TELL_THEM:
        if event.to_due == event.from_due:
            return tr("stays at its date, said {}").format(day)
        return tr("to be told {}: {}").format(_due(event, now), day)
    if event.what is What.SNOOZED:
        return tr("hidden {} until {}").format(day, _due(event, now))
    if event.what is What.CORRECTED:
        return _corrected(event, now)
    why = f": {one_line(event.why, 120)}" if event.why else ""
    return tr(ENDED[event.what]).format(day) + why


def _moved(event: Event, line: PromiseLine, now: datetime) -> str:
    in_time = told_in_time(event, event.from_due or line.first_due, zone_of(now))
    how = tr("told {} in time") if in_time else tr("told {}, too late")
    told = how.format(_day(event.told_at or event.at, now))
    return tr("moved to {}, {}").format(_due(event, now), told)


def _corrected(event: Event, now: datetime) -> str:
    parts = [tr("corrected {}").format(_day(event.at, now))]
    if event.from_due is not None and event.to_due is not None:
        parts.append(tr("date was {}").format(_date(event.from_due, now)))
    if event.why:
        parts.append(tr("words were {}").format(quoted(one_line(event.why, 80))))
    return ", ".join(parts)


def _due(event: Event, now: datetime) -> str:
    return _date(event.to_due, now) if event.to_due is not None else ""


def _date(due: Due, now: datetime) -> str:
    """`Tue 24 Nov 15:00`: a history has no today and no tomorrow."""
    text = f"{words.weekday(due.day, brief=True)} {words.day_month(due.day, now.date())}"
    return words.timed(text, due.at)


def _day(instant: datetime, now: datetime) -> str:
    return words.day_month(words.wall(instant, now.tzinfo).date(), now.date())
