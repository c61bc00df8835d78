"""The list with headings: rows in rounded cards, as tall as their words, walked with the arrow keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from crmnotes.ui import early
from crmnotes.ui.look import lettering
from crmnotes.ui.look.theme import px
from crmnotes.ui.models.sections import Entry, Key, Row, SectionsModel
from crmnotes.ui.parts.rows import Shown, Stacked, look_when, paint_heading, row_width

if TYPE_CHECKING:
    from crmnotes.ui.parts.kept_rows import KeptRows

Index = QModelIndex | QPersistentModelIndex


AT_A_TURN = 60
"""Rows that are measured before the event loop turns again."""


class OneColumn(QTableView):
    """A table of one column without headers or grid, for a delegate that lays out whole rows."""

    opened = Signal(int)  # a row, by Enter or a double click

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first_frame = False
        self.setViewport(QWidget())  # one that Qt makes costs a look through all its classes when it is first asked for
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        early.put(self, early.NEVER_ACROSS)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        see_through = self.palette()
        see_through.setColor(QPalette.ColorRole.Highlight, QColor(0, 0, 0, 0))  # the delegate paints it
        self.setPalette(see_through)

    def row_width(self) -> int:
        """How wide rows are painted."""
        return row_width(self.width())

    def fit(self) -> None:
        """Makes the column as wide as rows are painted; called also when the text size changed.

        It leaves room for the scroll bar: one that stretched would be painted again whenever the bar comes or goes.
        """
        if self.horizontalHeader().defaultSectionSize() != self.row_width():  # else all would be laid out again
            self.horizontalHeader().setDefaultSectionSize(self.row_width())

    def keyboardSearch(self, search: str) -> None:
        """Letters are acts here, not a search."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row; letters are left to the pane's own keys."""
        key, keypad = QtCore.Qt.Key, QtCore.Qt.KeyboardModifier.KeypadModifier
        if event.key() in (key.Key_Return, key.Key_Enter) and not event.modifiers() & ~keypad:
            if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex().row())
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens the row."""
        index = self.indexAt(event.position().toPoint())
        if event.button() is QtCore.Qt.MouseButton.LeftButton and _can_be_chosen(index):
            self.opened.emit(index.row())

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: QtCore.Qt.KeyboardModifier) -> QModelIndex:
        """Home and End mean the list, not the row."""
        step = {QAbstractItemView.CursorAction.MoveHome: 1, QAbstractItemView.CursorAction.MoveEnd: -1}.get(action)
        rows = self.model().rowCount() if self.model() else 0
        if step is None or not rows:
            return super().moveCursor(action, modifiers)
        row = 0 if step == 1 else rows - 1
        while 0 <= row < rows and not _can_be_chosen(self.model().index(row, 0)):
            row += step
        return self.model().index(row, 0) if 0 <= row < rows else QModelIndex()

    def belong_to_first_frame(self) -> None:
        """Until it is painted Qt is not told what is chosen: it would ask the model what may be done with the row.

        The answer takes all of Qt's namespace (see `early`).
        """
        self._first_frame = True

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Lets Qt follow what is chosen, but for the first frame."""
        if not self._first_frame:
            super().currentChanged(current, previous)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A screen reader hears the chosen row when the keyboard comes; before the first frame it is not asked for."""
        if self._first_frame:
            return
        super().focusInEvent(event)
        from crmnotes.ui.parts.spoken import speak_row

        speak_row(self)

    def choose_row(self, row: int) -> None:
        """Makes a row the chosen one and brings it into sight; -1 chooses none."""
        index = self.model().index(row, 0)
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.NoUpdate if self._first_frame else flag.ClearAndSelect)
        if index.isValid():
            self.scrollTo(index)


class SectionsView(OneColumn):
    """Shows a `SectionsModel`; the chosen row stays chosen, and in sight, when the list is brought up to date."""

    entry_opened = Signal(object)  # the Entry, by Enter or a double click
    entry_chosen = Signal(object)  # the Entry that became current, or None

    def __init__(self, model: SectionsModel, layout: Stacked | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        self._layout = layout or Stacked()
        self.setModel(model)
        self._width = 0
        self._kept: KeptRows | None = None
        self._rest: int | None = None  # the first row that is still to be measured
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._measure_on)
        model.modelReset.connect(self.fit)
        model.rowsInserted.connect(lambda _parent, first, last: self._came(first, last))
        model.rowsRemoved.connect(lambda _parent, first, last: self._went(first, last))
        model.dataChanged.connect(lambda first, last: self._refit(first.row(), last.row()))
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self._tell(now))
        self.opened.connect(self._open)

    # what a pane asks

    def entry(self) -> Entry | None:
        """The chosen entry."""
        index = self.currentIndex()
        return self.rows.entry(index.row()) if index.isValid() else None

    def choose(self, key: Key) -> bool:
        """Chooses the row of that record; False when it is not shown."""
        row = self.rows.row_of(key)
        if self.rows.entry(row):
            self.choose_row(row)
        return self.rows.entry(row) is not None

    def choose_first(self) -> None:
        """Chooses the first row that can be chosen."""
        self.choose_row(self.rows.first_entry())

    def choose_near(self, row: int) -> None:
        """Chooses the entry that now stands at `row`, else the next below, else the one above: after an act."""
        rows = self.rows.rowCount()
        for candidate in (*range(max(row, 0), rows), *range(min(row, rows) - 1, -1, -1)):
            if self.rows.entry(candidate):
                self.choose_row(candidate)
                return

    def keep_place(self, before: Entry | None, row: int, stays: Callable[[Entry, Entry], bool] | None = None) -> None:
        """After the list was brought up to date: the entry chosen before, else what stands at its row now.

        `stays(before, now)` says whether an entry is followed to where it stands now; without it every one is.
        """
        found = self.rows.entry(self.rows.row_of(before.key)) if before is not None else None
        if before is not None and found is not None and (stays is None or stays(before, found)):
            if self.entry() != found:
                self.choose(before.key)
        else:
            self.choose_near(max(row, 0))

    def step(self, by: int) -> None:
        """Moves the choice up or down over headings: for arrow keys pressed in another widget."""
        row = self.currentIndex().row() + by
        while 0 <= row < self.rows.rowCount():
            if self.rows.entry(row):
                self.choose_row(row)
                return
            row += by

    def start(self, rows: Sequence[Row]) -> None:
        """Shows another list, its first row chosen."""
        self.rows.start(rows)
        self.scrollToTop()
        self.choose_first()

    def content_height(self) -> int:
        """How tall all rows are together."""
        self._measure_rest()
        return self.verticalHeader().length()

    def overflows(self) -> bool:
        """Whether there are rows below the screen; they need not be measured for that."""
        return self._rest is not None or self.verticalHeader().length() > self.viewport().height()

    def rows_in_use(self) -> int:
        """How many rows there are down to the last one in sight, and down to the chosen one."""
        last = self.rowAt(self.viewport().height() - 1)
        return max(last if last >= 0 else self.rows.rowCount() - 1, self.currentIndex().row()) + 1

    def least_height(self) -> int:
        """How tall a row with nothing but a title is."""
        return self._layout.height(Entry("", 0, 0, title="-"), self.row_width())

    def fit(self) -> None:
        """Makes every row as tall as its words need; called also when the text size changed.

        Rows below the screen wait until it was painted: a first screen need not wait for them.
        """
        super().fit()
        self._layout.make_room(self.rows.pills())
        self._width = self.row_width()
        self.verticalScrollBar().setSingleStep(lettering.line_height() * 2)
        self._rest = self._fit(0, self.rows.rowCount() - 1, self.verticalHeader().offset() + self.viewport().height())

    def make_room(self) -> None:
        """Makes the pills as wide as the widest needs; rows are laid out anew only where that is another width."""
        before = self._layout.gutter
        self._layout.make_room(self.rows.pills())
        if self._layout.gutter != before:
            self.fit()

    # inside

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Brings a row into sight together with the heading above it."""
        row = index.row()
        if row > 0 and self._rest is not None and row >= self._rest:
            self._measure_rest()
        if row > 0 and self.rows.entry(row - 1) is None:
            super().scrollTo(self.rows.index(row - 1, 0), hint)
        super().scrollTo(index, hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breaks the words anew when the width changes."""
        super().resizeEvent(event)
        if self.row_width() != self._width:
            self.fit()

    def keep_rows(self) -> None:
        """From now on rows that only move are copied, not painted: for a list that stands on the window's ground."""
        if self._kept is None:
            from crmnotes.ui.parts.kept_rows import KeptRows

            self._kept = KeptRows()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is kept of a list that is out of sight."""
        super().hideEvent(event)
        if self._kept is not None:
            self._kept.forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the rows that were asked for; the rows below the screen are measured after it.

        Qt would ask the model about each of them first, and all of `Qt` would be loaded before the first frame.
        """
        ground, part = self.viewport(), event.rect()
        with lettering.turned(ground.rect(), round_=self.isRightToLeft()):
            if self._kept is not None and ground.devicePixelRatioF().is_integer():
                self._kept.paint(ground, part, self._shown(part), self._paint_row)
            else:
                painter = QPainter(ground)
                for row in self._shown(part):
                    self._paint_row(painter, row)
                painter.end()
        self._first_frame = False
        if self._rest is not None:
            self._later.start()

    def _shown(self, part: QRect) -> Iterator[Shown]:
        """The rows in a part of the view, with what they look like now."""
        number, hovered, chosen = self.rowAt(part.top()), self._hovered_row(), self.currentIndex().row()
        focused = self.hasFocus()
        while 0 <= number < self.rows.rowCount() and (top := self.rowViewportPosition(number)) <= part.bottom():
            row, edges = self.rows.row(number), self.rows.edges(number)
            look = look_when(chosen=number == chosen, focused=focused, hovered=number == hovered)
            yield Shown(number, top, self.rowHeight(number), row, edges, look)
            number += 1

    def _paint_row(self, painter: QPainter, shown: Shown) -> None:
        box = QRect(0, shown.top, self.row_width(), shown.height)
        if isinstance(shown.row, Entry):
            self._layout.paint(painter, box, shown.row, shown.edges, shown.look)
        elif shown.row is not None:
            paint_heading(painter, box, shown.row)

    def _hovered_row(self) -> int:
        """The row under the mouse, -1 when it is elsewhere."""
        ground = self.viewport()
        return self.rowAt(ground.mapFromGlobal(QCursor.pos()).y()) if ground.underMouse() else -1

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard finds a chosen row."""
        if self.entry() is None:
            self.choose_first()
        super().focusInEvent(event)

    def _measure_rest(self) -> None:
        if self._rest is not None:
            first, self._rest = self._rest, None
            self._fit(first, self.rows.rowCount() - 1)

    def _measure_on(self) -> None:
        """Measures some of the rows below the screen; keys and paint come before the next of them."""
        if self._rest is not None:
            first, self._rest = self._rest, None
            self._fit(first, first + AT_A_TURN)
            if first + AT_A_TURN + 1 < self.rows.rowCount():
                self._rest = first + AT_A_TURN + 1
                self._later.start()

    def _came(self, first: int, last: int) -> None:
        """Rows came: they are measured, or some at a turn where they are many and out of sight."""
        if self._rest is None and last - first > AT_A_TURN and self._is_below(first):
            self._rest = first - 1
            self._later.start()
            return
        if self._rest is not None and first <= self._rest:
            self._rest += last - first + 1
        self._refit(first - 1, last + 1)

    def _went(self, first: int, last: int) -> None:
        """Rows went: those beside the gap may open or close a card now."""
        if self._rest is not None and first < self._rest:
            self._rest = max(first, self._rest - (last - first + 1))
        self._refit(first - 1, first + 1)

    def _refit(self, first: int, last: int) -> None:
        """Measures rows that came or changed; those that are still to be measured wait unless they come into sight."""
        self._fit(first, last if self._rest is None else min(last, self._rest - 1))
        if self._rest is not None and not self._is_below(self._rest):
            self._measure_on()

    def _is_below(self, row: int) -> bool:
        """Whether a row lies below what is in sight."""
        return self.rowViewportPosition(max(row, 0)) >= self.viewport().height()

    def _fit(self, first: int, last: int, room: int | None = None) -> int | None:
        """Sets the heights that differ; with `room` stops where that is filled and gives the row that comes next.

        The header stays silent meanwhile: each of its words would lay out the view.
        """
        header, width = self.verticalHeader(), self.row_width()
        silent = header.blockSignals(True)
        filled, rest = 0, None
        for number in range(max(first, 0), min(last, self.rows.rowCount() - 1) + 1):
            row = self.rows.row(number)
            height = self._layout.height(row, width) if row else 0
            if isinstance(row, Entry):
                height += px(self._layout.pad_card) * sum(self.rows.edges(number))
            if header.sectionSize(number) != height:
                header.resizeSection(number, height)
            filled += height
            if room is not None and filled > room and number < last:
                rest = number + 1
                break
        header.blockSignals(silent)
        self.executeDelayedItemsLayout()  # else it follows after the next frame, which then is painted twice
        self.updateGeometries()
        if not self._is_below(first):  # what lies below needs no paint
            self.viewport().update()
        return rest

    def _tell(self, now: QModelIndex) -> None:
        self.entry_chosen.emit(self.rows.entry(now.row()) if now.isValid() else None)

    def _open(self, row: int) -> None:
        entry = self.rows.entry(row)
        if entry is not None:
            self.entry_opened.emit(entry)


def _can_be_chosen(index: QModelIndex) -> bool:
    return index.isValid() and bool(index.flags() & QtCore.Qt.ItemFlag.ItemIsSelectable)
