"""A month as six weeks of days, painted by ourselves: what is promised, who has a birthday, when we are closed.

To a screen reader it is a table of weeks, each cell named by its day and what is on it (see `days`).
The arrow keys walk from day to day, Page Up and Page Down from month to month. A promise is dragged to another day with
the mouse; what then happens is not decided here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QSizePolicy, QTableView, QWidget

from crmnotes import records
from crmnotes.notebook.months import CalendarDay, Due
from crmnotes.rules import weeks
from crmnotes.rules.promise_state import has_passed
from crmnotes.ui import words
from crmnotes.ui.look import lettering
from crmnotes.ui.look.theme import Role, Tone, brush, colour, colours, px, tone_colours
from crmnotes.ui.month.days import WEEK, MonthDays
from crmnotes.ui.parts.spoken import speak_row
from crmnotes.ui.words import several, tr

STEPS = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7,
}  # fmt: skip
PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
PAD, GAP, COUNT = 5, 2, 18
"""Pixels of the design: around words, between lines, and for how many there are beside the number of a day."""


class Line(NamedTuple):
    """One line in a day: its words, its tone, and the promise that it is."""

    text: str
    tone: Tone
    promise: Due | None = None


Read = Callable[[Sequence[date]], list[CalendarDay]]


class MonthGrid(QTableView):
    """Shows the month of the chosen day."""

    day_chosen = Signal(object)  # a date
    day_opened = Signal(object)  # Enter, or a double click
    promise_moved = Signal(int, object)  # a promise that was dragged, and the date onto which it fell

    def __init__(self, read: Read, now: Callable[[], datetime], country: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read, self._now, self._country = read, now, country
        self.day = now().date()
        self._shown = MonthDays(country, self)
        self.setModel(self._shown)
        self.may_move = True
        self._dragged: Due | None = None
        self._over: date | None = None
        self._pressed_at = QPoint()
        self._be_painted_by_hand()

    def _be_painted_by_hand(self) -> None:
        """Of a table it keeps what a screen reader asks for; no header, line or scroll bar of its own."""
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def days(self) -> list[CalendarDay]:
        """The days that are shown, in their order."""
        return self._shown.days

    # what the month asks

    def show_day(self, day: date) -> None:
        """Goes to a day; another month is read."""
        same = bool(self.days) and (day.year, day.month) == (self.day.year, self.day.month)
        self.day = day
        if not same:
            self.look()
        self._tell()

    def look(self) -> None:
        """Reads the month again."""
        self._shown.show(self._read(weeks.days_of(self.day, self._country)), self._now().date())
        self._tell()

    def set_country(self, country: str) -> None:
        """The first day of the week is the country's."""
        if country != self._country:
            self._country = self._shown.country = country
            self._shown.show([], self._now().date())

    def box_of(self, day: date) -> QRect:
        """Where a day is painted; nowhere when it is not shown."""
        number = self._shown.number_of(day)
        return self._box(number) if number >= 0 else QRect()

    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        """Where a cell is painted: a screen reader points there."""
        return self._box(index.row() * WEEK + index.column()) if index.isValid() else QRect()

    def minimumSizeHint(self) -> QSize:
        """Room for a line a day."""
        line = lettering.line_height(Role.SMALL)
        return QSize(px(200), self._head() + weeks.WEEKS * (line + px(4)))

    def sizeHint(self) -> QSize:
        """As wide as names are readable; it takes the height that there is."""
        return QSize(px(700), self.minimumSizeHint().height())

    # painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Weekday names, then the days."""
        painter = QPainter(self.viewport())
        now = colours()
        for number, weekday in enumerate(weeks.weekdays(self._country)):
            box = self._box(number)
            head = QRect(box.left() + px(PAD), 0, box.width() - px(PAD), self._head())
            name = words.weekday_name(weekday, brief=True)
            with lettering.turned(box, round_=self.isRightToLeft()):
                lettering.words(painter, head, name, Role.SMALL, now.quiet)
        for number, shown in enumerate(self.days):
            with lettering.turned(self._box(number), round_=self.isRightToLeft()):
                self._paint_day(painter, self._box(number), shown)
        painter.setPen(QPen(colour(now.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.rect().adjusted(0, self._head(), -1, -1))
        self._paint_chosen(painter)
        painter.end()

    def _paint_day(self, painter: QPainter, box: QRect, shown: CalendarDay) -> None:
        now, today = colours(), self._now().date()
        other = (shown.day.year, shown.day.month) != (self.day.year, self.day.month)
        painter.setPen(QPen(colour(now.line), 1))
        painter.setBrush(brush(now.side if shown.closed else now.ground if other else now.paper))
        painter.drawRect(box)
        line = lettering.line_height(Role.SMALL)
        head = QRect(box.left() + px(PAD), box.top() + px(GAP), box.width() - 2 * px(PAD), line)
        number = str(shown.day.day)
        named = f"{number} {words.month(shown.day.month, brief=True)}"
        if shown.day.day == 1 and lettering.metrics(Role.SMALL).horizontalAdvance(named) + px(COUNT) <= head.width():
            number = named
        ink = now.accent if shown.day == today else now.quiet if other else now.ink
        role = Role.SMALL_BOLD if shown.day == today else Role.SMALL
        taken = lettering.words(painter, head, number, role, ink)
        if shown.closed:
            beside = head.adjusted(taken + px(8), 0, 0, 0)
            if beside.width() >= lettering.metrics(Role.SMALL).horizontalAdvance(tr("closed")):
                lettering.words(painter, beside, tr("closed"), Role.SMALL, now.quiet, lettering.RIGHT)
        self._paint_lines(painter, box, shown)

    def _paint_lines(self, painter: QPainter, box: QRect, shown: CalendarDay) -> None:
        line = lettering.line_height(Role.SMALL)
        if box.height() < 2 * line + 3 * px(GAP):  # no room but for how many
            head = QRect(box.left(), box.top() + px(GAP), box.width() - px(PAD), line)
            many = shown.total + len(shown.born)
            lettering.words(painter, head, str(many or ""), Role.SMALL_BOLD, colours().accent, lettering.RIGHT)
            return
        lines, more = self._lines(box, shown)
        for place, one in zip(self._places(box, len(lines)), lines, strict=True):
            ink, wash = tone_colours(one.tone) if one.tone is not Tone.CALM else (colours().ink, colours().chosen)
            if one.promise is not None and not one.promise.by_them:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(brush(wash))
                painter.drawRoundedRect(place, px(3), px(3))
            lettering.words(painter, place.adjusted(px(3), 0, -px(3), 0), one.text, Role.SMALL, ink)
        if more:
            foot = QRect(box.left() + px(PAD), box.bottom() - line - 1, box.width() - 2 * px(PAD), line)
            lettering.words(painter, foot, _more(more, after=bool(lines)), Role.SMALL, colours().quiet)

    def _paint_chosen(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour(colours().accent if self.hasFocus() else colours().quiet), 2))
        painter.drawRect(self.box_of(self.day).adjusted(1, 1, -1, -1))
        if self._over is not None:
            painter.setPen(QPen(colour(colours().amber), 2, Qt.PenStyle.DashLine))
            painter.drawRect(self.box_of(self._over).adjusted(3, 3, -3, -3))

    # measuring

    def _head(self) -> int:
        return lettering.line_height(Role.SMALL) + px(6)

    def _box(self, number: int) -> QRect:
        """The place of a day by its number."""
        rows, head = weeks.WEEKS, self._head()
        row, column = divmod(number, 7)
        if self.isRightToLeft():
            column = 6 - column
        left, right = column * self.width() // 7, (column + 1) * self.width() // 7
        top = head + row * (self.height() - head) // rows
        below = head + (row + 1) * (self.height() - head) // rows
        return QRect(left, top, right - left, below - top)

    def _places(self, box: QRect, number: int) -> list[QRect]:
        """Where the lines of a day stand."""
        line = lettering.line_height(Role.SMALL)
        top = box.top() + px(GAP) + line + 1
        step = line + px(GAP)
        return [QRect(box.left() + px(3), top + n * step, box.width() - px(6), line) for n in range(number)]

    def _lines(self, box: QRect, shown: CalendarDay) -> tuple[list[Line], int]:
        """The lines that fit into a day, and how many more there are."""
        born = [Line(tr("{}: birthday").format(one.name), Tone.GREEN) for one in shown.born]
        lines = [*born, *(self.line_of(shown.day, due) for due in shown.promises)]
        total = len(born) + shown.total
        line = lettering.line_height(Role.SMALL)
        fit = max(0, (box.height() - px(GAP) - line - 1) // (line + px(GAP)))
        if total > fit:
            fit = max(0, fit - 1)
        return lines[:fit], total - min(fit, len(lines))

    def line_of(self, day: date, due: Due) -> Line:
        """How a promise stands in its day: red once it is late, by the rule that says so everywhere."""
        now = self._now()
        late = has_passed(records.Due(day, due.at), now)
        tone = Tone.QUIET if due.by_them else Tone.RED if late else Tone.AMBER if day == now.date() else Tone.CALM
        text = f"{due.name}: {due.text}"
        return Line(f"{words.at(due.at)} {text}" if due.at else text, tone, due)

    # keys and the mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walks from day to day and from month to month."""
        key = Qt.Key(event.key())
        if key in STEPS:
            turned = -1 if self.isRightToLeft() and abs(STEPS[key]) == 1 else 1
            self._step(STEPS[key] * turned)
        elif key in PAGES:
            self.show_day(weeks.moved(self.day, PAGES[key]))
        elif key == Qt.Key.Key_Home:
            self.show_day(self._now().date())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.day_opened.emit(self.day)
        elif key == Qt.Key.Key_Escape and self._dragged is not None:
            self._let_go()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A screen reader hears the chosen day when the keyboard comes."""
        super().focusInEvent(event)
        speak_row(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turns the page around the month, not the month."""
        event.ignore()

    def _step(self, days: int) -> None:
        if 1 <= self.day.toordinal() + days <= date.max.toordinal():
            self.show_day(self.day + timedelta(days=days))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Chooses a day; a promise under the mouse may be dragged from here."""
        at = event.position().toPoint()
        shown = self._day_at(at)
        if shown is None:
            return
        self._dragged, self._pressed_at = self._promise_at(at, shown), at
        self.show_day(shown.day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Shows where a dragged promise would fall."""
        if self._dragged is None or not self.may_move or not event.buttons():
            return
        at = event.position().toPoint()
        if self._over is None and (at - self._pressed_at).manhattanLength() < QApplication.startDragDistance():
            return
        shown = self._day_at(at)
        self._over = shown.day if shown is not None else None
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A promise was let fall on another day."""
        promise, over = self._dragged, self._over
        came_from = self._day_at(self._pressed_at)
        self._let_go()
        if promise is not None and over is not None and came_from is not None and over != came_from.day:
            self.promise_moved.emit(promise.id, over)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Opens the day."""
        self.day_opened.emit(self.day)

    def _let_go(self) -> None:
        self._dragged = self._over = None
        self.viewport().unsetCursor()
        self.viewport().update()

    def _day_at(self, at: QPoint) -> CalendarDay | None:
        return next((shown for n, shown in enumerate(self.days) if self._box(n).contains(at)), None)

    def _promise_at(self, at: QPoint, shown: CalendarDay) -> Due | None:
        box = self.box_of(shown.day)
        lines, _ = self._lines(box, shown)
        places = self._places(box, len(lines))
        return next((line.promise for place, line in zip(places, lines, strict=True) if place.contains(at)), None)

    def _tell(self) -> None:
        """Says the chosen day, for a screen reader too."""
        self.setAccessibleName(words.capital(words.month_year(self.day)))
        self.selectionModel().setCurrentIndex(
            self._shown.index_of(self.day), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.viewport().update()
        self.day_chosen.emit(self.day)


def _more(number: int, *, after: bool) -> str:
    """How many are not shown, behind some that are, or alone."""
    if after:
        return several(number, "and %n more", "and %n more")
    return several(number, "%n on this day", "%n on this day")
