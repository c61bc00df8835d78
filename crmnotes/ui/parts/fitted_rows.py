"""Rows as tall as their words: those in sight are measured at once, those below the screen some at a turn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from crmnotes.ui.look import lettering
from crmnotes.ui.look.theme import px
from crmnotes.ui.models.sections import Entry, Index, SectionsModel
from crmnotes.ui.parts.one_column import OneColumn
from crmnotes.ui.parts.rows import Stacked

AT_A_TURN = 60
"""Rows that are measured before the event loop turns again."""


class FittedRows(OneColumn):
    """Keeps every row of a `SectionsModel` as tall as its layout says, when rows change and when the width does."""

    def __init__(self, model: SectionsModel, layout: Stacked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        self._layout = layout
        self.setModel(model)
        self._width = 0
        self._rest: int | None = None  # the first row that is still to be measured
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._measure_on)
        model.modelReset.connect(self.fit)
        model.rowsInserted.connect(lambda _parent, first, last: self._came(first, last))
        model.rowsRemoved.connect(lambda _parent, first, last: self._went(first, last))
        model.dataChanged.connect(lambda first, last: self._refit(range(first.row(), last.row() + 1)))
        model.patched.connect(self._refit)

    def content_height(self) -> int:
        """How tall all rows are together."""
        self._measure_rest()
        return self.verticalHeader().length()

    def overflows(self) -> bool:
        """Whether there are rows below the screen; they need not be measured for that."""
        return self._rest is not None or self.verticalHeader().length() > self.viewport().height()

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
        self._rest = self._fit(range(self.rows.rowCount()), self.verticalHeader().offset() + self.viewport().height())

    def make_room(self) -> None:
        """Makes the pills as wide as the widest needs; rows are laid out anew only where that is another width."""
        before = self._layout.gutter
        self._layout.make_room(self.rows.pills())
        if self._layout.gutter != before:
            self.fit()

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

    def _measure_rest(self) -> None:
        if self._rest is not None:
            first, self._rest = self._rest, None
            self._fit(range(first, self.rows.rowCount()))

    def _measure_on(self) -> None:
        """Measures some of the rows below the screen; keys and paint come before the next of them."""
        if self._rest is not None:
            first, self._rest = self._rest, None
            self._fit(range(first, min(first + AT_A_TURN + 1, self.rows.rowCount())))
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
        self._refit(range(first - 1, last + 2))

    def _went(self, first: int, last: int) -> None:
        """Rows went: those beside the gap may open or close a card now."""
        if self._rest is not None and first < self._rest:
            self._rest = max(first, self._rest - (last - first + 1))
        self._refit(range(first - 1, first + 2))

    def _refit(self, numbers: Sequence[int]) -> None:
        """Measures rows that came or changed; those that are still to be measured wait unless they come into sight."""
        if self.rows.patching:
            return
        end = self.rows.rowCount() if self._rest is None else self._rest
        self._fit([number for number in numbers if 0 <= number < end])
        if self._rest is not None and not self._is_below(self._rest):
            self._measure_on()

    def _is_below(self, row: int) -> bool:
        """Whether a row lies below what is in sight."""
        return self.rowViewportPosition(max(row, 0)) >= self.viewport().height()

    def _fit(self, numbers: Sequence[int], room: int | None = None) -> int | None:
        """Sets the heights that differ; with `room` stops where that is filled and gives the row that comes next.

        The header stays silent meanwhile: each of its words would lay out the view.
        """
        header, width = self.verticalHeader(), self.row_width()
        silent = header.blockSignals(True)
        filled, rest = 0, None
        for number in numbers:
            row = self.rows.row(number)
            height = self._layout.height(row, width) if row else 0
            if isinstance(row, Entry):
                height += px(self._layout.pad_card) * sum(self.rows.edges(number))
            if header.sectionSize(number) != height:
                header.resizeSection(number, height)
            filled += height
            if room is not None and filled > room and number < numbers[-1]:
                rest = number + 1
                break
        header.blockSignals(silent)
        self.executeDelayedItemsLayout()  # else it follows after the next frame, which then is painted twice
        self.updateGeometries()
        if not self._is_below(numbers[0] if numbers else 0):  # what lies below needs no paint
            self.viewport().update()
        return rest
