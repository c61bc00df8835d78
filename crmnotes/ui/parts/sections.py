"""The list with headings: rows in rounded cards, one of them chosen and followed to where it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from crmnotes.ui.look import lettering
from crmnotes.ui.models.sections import Entry, Key, Row, SectionsModel
from crmnotes.ui.parts.fitted_rows import FittedRows
from crmnotes.ui.parts.rows import Shown, Stacked, look_when, paint_heading

if TYPE_CHECKING:
    from crmnotes.ui.parts.kept_rows import KeptRows


class SectionsView(FittedRows):
    """Shows a `SectionsModel`; the chosen row stays chosen, and in sight, when the list is brought up to date."""

    entry_opened = Signal(object)  # the Entry, by Enter or a double click
    entry_chosen = Signal(object)  # the Entry that became current, or None

    def __init__(self, model: SectionsModel, layout: Stacked | None = None, parent: QWidget | None = None) -> None:
        super().__init__(model, layout or Stacked(), parent)
        self._kept: KeptRows | None = None
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

    def rows_in_use(self) -> int:
        """How many rows there are down to the last one in sight, and down to the chosen one."""
        last = self.rowAt(self.viewport().height() - 1)
        return max(last if last >= 0 else self.rows.rowCount() - 1, self.currentIndex().row()) + 1

    # inside

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
        number, hovered, chosen = self.rowAt(part.top()), self.hovered_row(), self.currentIndex().row()
        focused, plain = self.hasFocus(), look_when(chosen=False, focused=False, hovered=False)
        top, foot, rows = self.rowViewportPosition(number), part.bottom(), self.rows.rowCount()
        while 0 <= number < rows and top <= foot:
            look = plain
            if number in (hovered, chosen):
                look = look_when(chosen=number == chosen, focused=focused, hovered=number == hovered)
            shown = Shown(number, top, self.rowHeight(number), self.rows.row(number), self.rows.edges(number), look)
            yield shown
            number, top = number + 1, top + shown.height

    def _paint_row(self, painter: QPainter, shown: Shown) -> None:
        box = QRect(0, shown.top, self.row_width(), shown.height)
        if isinstance(shown.row, Entry):
            self._layout.paint(painter, box, shown.row, shown.edges, shown.look)
        elif shown.row is not None:
            paint_heading(painter, box, shown.row)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard finds a chosen row."""
        if self.entry() is None:
            self.choose_first()
        super().focusInEvent(event)

    def _tell(self, now: QModelIndex) -> None:
        self.entry_chosen.emit(self.rows.entry(now.row()) if now.isValid() else None)

    def _open(self, row: int) -> None:
        entry = self.rows.entry(row)
        if entry is not None:
            self.entry_opened.emit(entry)
