"""The list with headings: a table of one column whose rows are as tall as their words, walked with the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from crmnotes.ui import lettering
from crmnotes.ui.models.sections import Entry, Key, Row, SectionsModel
from crmnotes.ui.rows import Stacked

Index = QModelIndex | QPersistentModelIndex
SELECTABLE = Qt.ItemFlag.ItemIsSelectable
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OneColumn(QTableView):
    """A table of one column without headers or grid, for a delegate that lays out whole rows."""

    activated_row = Signal(int)  # by Enter or a double click

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.horizontalHeader().hide()
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
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(2 * lettering.line_height())

    def keyboardSearch(self, search: str) -> None:
        """Letters are acts of the pane here, never a search."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row; letters are left to the pane."""
        if event.key() in _ENTER and not event.modifiers() & ~_KEYPAD:
            if self.currentIndex().isValid():
                self.activated_row.emit(self.currentIndex().row())
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens the row."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton and index.flags() & SELECTABLE:
            self.activated_row.emit(index.row())

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End mean the list, not the row."""
        step = {QAbstractItemView.CursorAction.MoveHome: 1, QAbstractItemView.CursorAction.MoveEnd: -1}.get(action)
        rows = self.model().rowCount()
        if step is None or not rows:
            return super().moveCursor(action, modifiers)
        row = 0 if step == 1 else rows - 1
        while 0 <= row < rows and not self.model().index(row, 0).flags() & SELECTABLE:
            row += step
        return self.model().index(row, 0) if 0 <= row < rows else QModelIndex()

    def setModel(self, model: object) -> None:
        """Takes a model of one column; the column is as wide as the view."""
        super().setModel(model)  # type: ignore[arg-type]
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)


class SectionsView(OneColumn):
    """Shows a `SectionsModel`; the chosen row stays chosen, and in sight, when the list is brought up to date."""

    opened = Signal(object)  # Enter or a double click on an Entry
    chosen = Signal(object)  # the Entry that became current, or None

    def __init__(self, model: SectionsModel, delegate: Stacked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._layout = delegate
        delegate.setParent(self)
        self.setModel(model)
        self.setItemDelegate(delegate)
        model.modelReset.connect(self.fit)
        model.rowsInserted.connect(lambda _parent, first, last: self._fit(first - 1, last + 1))
        model.rowsRemoved.connect(lambda _parent, first, _last: self._fit(first - 1, first))
        model.dataChanged.connect(lambda first, last: self._fit(first.row(), last.row()))
        self.activated_row.connect(self._open)

    # what a pane asks

    def entry(self) -> Entry | None:
        """The chosen row."""
        return self._rows.entry(self.currentIndex().row())

    def choose(self, row: int) -> None:
        """Chooses a row and brings it into sight; a heading or no row chooses nothing."""
        found = self._rows.entry(row) is not None
        self.setCurrentIndex(self._rows.index(row, 0) if found else QModelIndex())

    def start(self, rows: Sequence[Row]) -> None:
        """Shows another list, its first row chosen."""
        self._rows.start(rows)
        self.choose(self._rows.first_entry())

    def patch(self, rows: Sequence[Row], leaving: Key | None = None) -> None:
        """Brings the list up to date; what was chosen stays so, but `leaving` gives its place to the row after it."""
        before = self.entry()
        keys = self._rows.keys()
        place = self.verticalScrollBar().value()
        self._rows.patch(rows)
        wanted = self._wanted(keys, before.key if before else None, leaving)
        if wanted != self.currentIndex().row():
            self.choose(wanted)
        else:
            self.chosen.emit(self.entry())
        self.verticalScrollBar().setValue(place)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _wanted(self, keys: list[Key], before: Key | None, leaving: Key | None) -> int:
        """The row to choose: the one chosen before, else the nearest that is still there."""
        if before is None or before not in keys:
            return self._rows.first_entry()
        at = keys.index(before)
        for key in (*keys[at:], *keys[:at][::-1]):
            row = self._rows.row_of(key) if key != leaving else -1
            if self._rows.entry(row) is not None:
                return row
        return self._rows.first_entry()

    def step(self, by: int) -> None:
        """Moves the choice up or down over headings: for keys pressed in another widget."""
        row = self.currentIndex().row() + by
        while 0 <= row < self._rows.rowCount():
            if self._rows.entry(row) is not None:
                self.choose(row)
                return
            row += by

    def content_height(self) -> int:
        """How tall all rows are together."""
        return self.verticalHeader().length()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Brings a row into sight, together with the heading above it."""
        if index.row() > 0 and self._rows.entry(index.row() - 1) is None:
            super().scrollTo(self._rows.index(index.row() - 1, 0), hint)
        super().scrollTo(index, hint)

    # heights

    def fit(self) -> None:
        """Makes every row as tall as its words need: after another width, another text size, another list."""
        self.verticalScrollBar().setSingleStep(2 * lettering.line_height())
        self._fit(0, self._rows.rowCount() - 1)

    def _fit(self, first: int, last: int) -> None:
        """Sets the heights that differ; the header stays silent meanwhile, or the view is laid out for each of them."""
        header, width = self.verticalHeader(), self.viewport().width()
        silent = header.blockSignals(True)
        for number in range(max(first, 0), min(last, self._rows.rowCount() - 1) + 1):
            row = self._rows.row(number)
            tall = self._layout.height(row, width) if row else 0
            if header.sectionSize(number) != tall:
                header.resizeSection(number, tall)
        header.blockSignals(silent)
        self.updateGeometries()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breaks the words anew when the width changes."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tells the pane which row is chosen now."""
        super().currentChanged(current, previous)  # type: ignore[arg-type]
        self.chosen.emit(self._rows.entry(current.row()))

    def _open(self, row: int) -> None:
        entry = self._rows.entry(row)
        if entry is not None:
            self.opened.emit(entry)
