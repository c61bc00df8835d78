"""The days of a month as a table of weeks: what a screen reader says of each; the grid paints them itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from crmnotes.notebook.months import CalendarDay
from crmnotes.rules import weeks
from crmnotes.ui import words
from crmnotes.ui.words import several, tr

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
WEEK = 7
SAID = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class MonthDays(QAbstractTableModel):
    """Weeks from top to bottom, the days of a week beside each other."""

    def __init__(self, country: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.country = country
        self.days: list[CalendarDay] = []
        self._today = date.min

    def show(self, days: Sequence[CalendarDay], today: date) -> None:
        """Takes other days, or the same ones read again."""
        self.beginResetModel()
        self.days, self._today = list(days), today
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """The weeks."""
        return 0 if parent.isValid() else len(self.days) // WEEK

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """The days of a week."""
        return 0 if parent.isValid() else WEEK

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """`Tuesday 24 November, 2 promises`."""
        if role not in SAID:
            return None
        return in_words(self.days[index.row() * WEEK + index.column()], self._today)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """`Monday`; a week has no name."""
        if role not in SAID or orientation is not Qt.Orientation.Horizontal:
            return None
        return words.weekday_name(weeks.weekdays(self.country)[section])

    def number_of(self, day: date) -> int:
        """Which of the days that is, -1 when it is not shown."""
        return next((number for number, shown in enumerate(self.days) if shown.day == day), -1)

    def index_of(self, day: date) -> QModelIndex:
        """The cell of a day; none when it is not shown."""
        number = self.number_of(day)
        return self.index(number // WEEK, number % WEEK) if number >= 0 else QModelIndex()


def in_words(shown: CalendarDay, today: date) -> str:
    """What is on a day: `Tuesday 24 November, 2 promises, closed`."""
    parts = [words.long_day(shown.day, today)]
    parts += [several(shown.total, "%n promise", "%n promises")] if shown.total else []
    parts += [tr("Birthday: {}").format(one.name) for one in shown.born]
    parts += [tr("closed")] if shown.closed else []
    return ", ".join(parts)
