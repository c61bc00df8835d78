"""A table of one column: rows as wide as the list, opened by Enter, walked from Home to End."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Signal
from PySide6.QtGui import QColor, QCursor, QFocusEvent, QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from crmnotes.ui import early
from crmnotes.ui.models.sections import Index
from crmnotes.ui.parts.rows import row_width


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

    def hovered_row(self) -> int:
        """The row under the mouse, -1 when it is elsewhere."""
        ground = self.viewport()
        return self.rowAt(ground.mapFromGlobal(QCursor.pos()).y()) if ground.underMouse() else -1

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


def _can_be_chosen(index: QModelIndex) -> bool:
    return index.isValid() and bool(index.flags() & QtCore.Qt.ItemFlag.ItemIsSelectable)
