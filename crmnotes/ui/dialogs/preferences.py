"""Preferences on one page: the rules of service, days, money, and the sections of the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QScrollArea, QWidget

from crmnotes.errors import BadInput
from crmnotes.records import Settings
from crmnotes.rules import weeks
from crmnotes.rules.leaving import next_away
from crmnotes.sentences import Phrase
from crmnotes.ui import words
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts import typed
from crmnotes.ui.parts.draft_sheet import DraftSheet
from crmnotes.ui.parts.plain import PlainLabel
from crmnotes.ui.parts.room import put_into
from crmnotes.ui.preferences.section import Section
from crmnotes.ui.words import tr

WIDTH, TALL, NAMES = 600, 620, 130
"""Pixels of the design: of the sheet, and of the names before its fields."""


FIELDS: dict[Phrase, dict[str, Phrase]] = {
    "Rules of service": {"reply_within": "Reply within", "ask_every": "Ask them every"},
    "Days": {"week": "Closed on", "away": "Away"},
    "Money and country": {"currency": "Currency", "country": "Country"},
}
"""What holds for the whole notebook, under its headings: each field's name in code, and its words."""


class Preferences(DraftSheet):
    """Asks for what holds for the whole notebook; what was promised and agreed with one customer stays as it is."""

    leaving_started = Signal()  # a new time away was planned: see to what falls inside

    def __init__(self, bridge: Bridge, parent: QWidget | None = None, sections: Sequence[Section] = ()) -> None:
        about = tr("On closed days the clock of your replies stands still. What you agreed with a customer goes first.")
        super().__init__(tr("Preferences"), about, parent=parent)
        self._bridge, self._notebook = bridge, bridge.notebook
        self._sections, self._fields = sections, dict[str, QWidget]()
        self._before: Settings = bridge.notebook.settings
        before = self._before
        self.days = {day: QCheckBox(words.weekday_name(day, brief=True)) for day in weeks.weekdays(before.country)}
        for day, box in self.days.items():
            box.setAccessibleName(words.weekday_name(day))
            box.setAccessibleDescription(tr(FIELDS["Days"]["week"]))
            box.setChecked(day in before.closed_weekdays)
        self.away = QLineEdit(typed.aways_for_typing(before.closed_dates))
        self.away.setPlaceholderText(tr("24 Dec to 2 Jan, 3 Feb"))
        self.reply_within = QLineEdit(typed.length_for_typing(before.reply_within))
        self.ask_every = QLineEdit(words.several(before.ask_every_months, "%n month", "%n months"))
        self.currency, self.country = QLineEdit(before.currency), QLineEdit(before.country)
        self.week = self._week()
        self._lay_out()
        of_the_window = {
            name: line for line in self.findChildren(QLineEdit) if (name := line.objectName()) in self._fields
        }
        self.begin(bridge, "preferences", **of_the_window)
        self.reply_within.setFocus()
        if self._notebook.read_only:
            for field in (self.reply_within, self.ask_every, self.week, self.away, self.currency, self.country):
                field.setEnabled(False)

    def _lay_out(self) -> None:
        """Each field beside its name, under the headings; they scroll."""
        inside = QWidget()
        self._grid = grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, px(14), px(4))
        grid.setHorizontalSpacing(px(14))
        grid.setVerticalSpacing(px(9))
        grid.setColumnStretch(1, 1)
        for heading, fields in FIELDS.items():
            self._add(heading, {name: (called, getattr(self, name)) for name, called in fields.items()})
        for section in self._sections:
            made = section.widgets()
            self._add(section.title, {name: (called, made[name]) for name, called in section.fields.items()})
        self._scroll = QScrollArea()
        put_into(self._scroll, inside)
        self.body.addWidget(self._scroll)
        self.tall = px(TALL)
        self.resize(px(WIDTH), self.tall)

    def _add(self, heading: Phrase, fields: dict[str, tuple[Phrase, QWidget]]) -> None:
        """A heading with its fields beneath."""
        above = PlainLabel(tr(heading), Role.HEADING)
        above.setContentsMargins(0, px(10) if self._fields else 0, 0, 0)
        self._grid.addWidget(above, self._grid.rowCount(), 0, 1, 2)
        for name, (called, field) in fields.items():
            label = PlainLabel(tr(called), Role.SMALL, Tone.QUIET, wrap=True)
            label.setMinimumWidth(px(NAMES))
            label.setBuddy(field)
            if field.focusProxy() is None:
                field.setAccessibleName(tr(called))
            row = self._grid.rowCount()
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(field, row, 1)
            self._fields[name] = field

    def go_to(self, name: str) -> None:
        """Puts the keyboard into the field of that name."""
        field = self._fields.get(name)
        if field is not None:
            field.setFocus()
            self._scroll.ensureWidgetVisible(field)

    def _week(self) -> QWidget:
        week = QWidget()
        week.setFocusProxy(next(iter(self.days.values())))
        grid = QGridLayout(week)
        grid.setContentsMargins(0, 0, 0, px(4))
        grid.setHorizontalSpacing(px(14))
        for number, box in enumerate(self.days.values()):
            grid.addWidget(box, number // 4, number % 4)
        return week

    def submit(self) -> None:
        """Changes what differs, as one step; a time away that is new leads to what falls inside it."""
        done = self.attempt(self._save)
        if done is None:
            return
        self.accept()
        for section in self._sections:
            section.keep()
        self._bridge.acted.emit(tr("Preferences changed"), done != self._before)
        away = next_away(done, self._notebook.clock.now().date())
        if away is not None and away not in self._before.closed_dates:
            self.leaving_started.emit()

    def _save(self) -> Settings:
        before = self._before
        if self._notebook.read_only:
            return before
        now = {name: value for name, value in self._read().items() if value != getattr(before, name)}
        return self._notebook.change_settings(**now) if now else before

    def _read(self) -> dict[str, Any]:
        """What was typed; BadInput."""
        before, clock = self._before, self._notebook.clock
        reply_within = typed.minutes(self.reply_within.text())
        if reply_within is None:
            self.reply_within.setFocus()
            raise BadInput(tr("Give the reply time as “4 hours”, “90 minutes” or “2 days”."))
        away = before.closed_dates
        if self.away.text() != typed.aways_for_typing(away):
            away = typed.aways_of(self.away.text(), clock.now(), before)
        return {
            "closed_weekdays": frozenset(day for day, box in self.days.items() if box.isChecked()),
            "closed_dates": away,
            "reply_within": reply_within,
            "ask_every_months": typed.months(self.ask_every.text()),
            "currency": self.currency.text().strip().upper(),
            "country": self.country.text().strip().upper(),
        }
