"""A promise that was kept before it was written down: yesterday, or on a day that is typed."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtWidgets import QWidget

from crmnotes.clock import utc
from crmnotes.records import Promise
from crmnotes.rules.wall import due_instant, zone_of
from crmnotes.ui import words
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.snooze import Answers
from crmnotes.ui.look.theme import Role
from crmnotes.ui.parts.plain import PlainLabel, one_line
from crmnotes.ui.words import tr

DAYS = 3
"""How many days back are offered with a digit."""


class KeptEarlier(Answers):
    """Asks when it was kept; the history shows that it was written down later."""

    def __init__(self, bridge: Bridge, promise: int, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Kept earlier"), tr("The history shows the day it was kept, and the day you say so."), parent
        )
        self._bridge, self._notebook = bridge, bridge.notebook
        found = self.attempt(lambda: self._notebook.promises.get(promise))
        if found is None:
            return
        self._promise: Promise = found
        self.body.addWidget(PlainLabel(one_line(found.text, 200), Role.BOLD, wrap=True))
        now = self._notebook.clock.now()
        made = words.wall(found.made_at, now.tzinfo).date()
        for back in range(1, DAYS + 1):
            day = now.date() - timedelta(days=back)
            if day >= made:
                self.offer(_name(day, now.date()), words.long_day(day, now.date()), partial(self._keep, day))
        self.or_a_day(tr("Or on"), bridge, f"promise {promise} kept", past=True)

    def submit(self) -> None:
        """Keeps it at the day, and the time, that was typed."""
        due = self.date.due
        if due is None:
            self.complain(self.date.missing(tr("Say when, such as “yesterday” or “fri 3pm”.")))
            return
        zone = zone_of(self._notebook.clock.now())
        self._keep(due.day if due.at is None else due_instant(due, zone))

    def _keep(self, at: date | datetime) -> None:
        done = self.attempt(lambda: self._notebook.promises.keep(self._promise.id, at))
        if done is None:
            return
        self.accept()
        kept = words.wall(utc(done.events[-1].at), self._notebook.clock.zone).date()
        day = words.long_day(kept, self._notebook.clock.now().date())
        self._bridge.acted.emit(tr("Kept on {}: {}").format(day, one_line(done.text, 80)), True)


def _name(day: date, today: date) -> str:
    return tr("Yesterday") if (today - day).days == 1 else words.capital(words.weekday(day))
