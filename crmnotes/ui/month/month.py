"""The month in the Promises pane: the calendar, and the promises of the chosen day with their keys."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crmnotes.notebook.months import CalendarDay
from crmnotes.rules import weeks
from crmnotes.ui import keys, words
from crmnotes.ui.acts.promises import PromiseActs, same_state
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.models.promises import promise_entry
from crmnotes.ui.models.sections import Entry, Row, SectionsModel
from crmnotes.ui.month.grid import MonthGrid
from crmnotes.ui.parts.plain import PlainLabel, button
from crmnotes.ui.parts.room import put_into
from crmnotes.ui.parts.rows import SCROLL_BAR, Stacked
from crmnotes.ui.parts.sections import SectionsView
from crmnotes.ui.words import several, tr

BESIDE = 820
"""Pixels of the design; with less room the day stands below the month."""
LIST_WIDTH = 300


class Month(QWidget):
    """Shows a month; a promise that is dragged onto another day is asked about before anything changes."""

    moving_started = Signal(int, object)  # a promise and the date it was dragged to
    customer_opened = Signal(int)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._notebook = bridge, bridge.notebook
        clock = self._notebook.clock
        self.title = PlainLabel("", Role.HEADING)
        self.grid = MonthGrid(self._read, clock.now, self._notebook.settings.country)
        self.grid.may_move = not self._notebook.read_only
        self.day = PlainLabel("", Role.SMALL_BOLD)
        self.says = PlainLabel("", Role.SMALL, Tone.QUIET, wrap=True)
        self.list = SectionsView(SectionsModel(self), Stacked())
        self.list.setAccessibleName(tr("Promises of the day"))
        self.list.setMinimumHeight(px(72))
        self.acts = PromiseActs(bridge, self.list)
        self._lay_out()
        self.grid.day_chosen.connect(lambda _day: self._show_day())
        self.grid.day_opened.connect(lambda _day: self._go_into_day())
        self.grid.promise_moved.connect(self.moving_started)
        self.list.entry_opened.connect(lambda entry: self.customer_opened.emit(entry.customer))
        back = keys.action(self.list, "back", self.grid.setFocus)
        back.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.list.addAction(back)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        steps = (("‹", tr("The month before"), -1), (tr("This month"), "", 0), ("›", tr("The month after"), 1))
        for text, name, months in steps:
            step = button(text, "quiet")
            if name:
                step.setAccessibleName(name)
                step.setToolTip(name)
            step.clicked.connect(partial(self._turn, months))
            head.addWidget(step)
        self._around, self._inside = QScrollArea(), QWidget()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(px(16))
        self._beside.addWidget(self.grid, 3)
        day = QVBoxLayout()
        day.setSpacing(px(4))
        day.addWidget(self.day)
        day.addWidget(self.says)
        day.addWidget(self.list, 1)
        day.addStretch(0)
        self._beside.addLayout(day, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(4), px(SCROLL_BAR), px(12))
        column.setSpacing(px(6))
        column.addLayout(head)
        column.addWidget(self._scrolled(), 1)

    def _scrolled(self) -> QScrollArea:
        """Month and day, which need more room than a small screen with large words has."""
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._inside.setLayout(self._beside)
        put_into(self._around, self._inside)
        return self._around

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The day stands beside the month, or below it."""
        super().resizeEvent(event)
        wide = event.size().width() >= px(BESIDE)
        self._beside.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def refresh(self) -> None:
        """Looks again, at the month and at the chosen day."""
        self.grid.set_country(self._notebook.settings.country)
        self.grid.look()

    def _read(self, wanted: Sequence[date]) -> list[CalendarDay]:
        return self._bridge.read(lambda: self._notebook.months.days(wanted)) or []

    def _turn(self, months: int, _checked: bool = False) -> None:
        today = self._notebook.clock.now().date()
        self.grid.show_day(weeks.moved(self.grid.day, months) if months else today)

    def _go_into_day(self) -> None:
        """The keyboard goes to the first promise of the day."""
        if self.list.rows.rowCount():
            self.list.choose_first()
            self.list.setFocus()
            self._around.ensureWidgetVisible(self.list)

    def _show_day(self) -> None:
        now, day = self._notebook.clock.now(), self.grid.day
        self.title.setText(words.capital(words.month_year(day)))
        self.day.setText(words.capital(words.long_day(day, now.date())))
        at = self.grid.mapTo(self._inside, self.grid.box_of(day).center())
        self._around.ensureVisible(at.x(), at.y(), 0, px(24))
        shown = next((one for one in self.grid.days if one.day == day), CalendarDay(day))
        self.says.setText(" · ".join(self._said(shown)))
        found = self._bridge.read(lambda: self._notebook.months.promises(day)) if shown.total else []
        rows: list[Row] = [promise_entry(line, now) for line in found or []]
        before, row = self.list.entry(), self.list.currentIndex().row()
        self.list.rows.patch(rows)
        if not rows and self.list.hasFocus():
            self.grid.setFocus()  # the keyboard is not lost with the last row
        self.list.setVisible(bool(rows))
        if before is not None:
            self.list.keep_place(before, row, _stays)

    @staticmethod
    def _said(shown: CalendarDay) -> list[str]:
        """What stands on a day, besides its rows."""
        said = [tr("closed")] if shown.closed else []
        for one in shown.born:
            birthday = tr("{} turns {}") if one.turning else tr("Birthday: {}")
            said.append(birthday.format(one.name, one.turning))
        none = tr("Nothing is promised for this day.")
        return [*said, several(shown.total, "%n promise", "%n promises") if shown.total else none]


def _stays(before: Entry, now: Entry) -> bool:
    return same_state(before, now)
