"""Widgets beside each other like words: those that have no room stand on the next line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class Flow(QLayout):
    """Lays widgets out like words: from left to right, and on the next line where there is no room."""

    def __init__(self, parent: QWidget, spacing: int) -> None:
        """`spacing` is in pixels of the screen; the widget is from now on as tall as its width asks for."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        parent.setSizePolicy(policy)

    def addItem(self, item: QLayoutItem) -> None:
        """Takes one more."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Gives one up."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the lines need."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Moves everything to its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """All on one line."""
        sizes = [item.sizeHint() for item in self._items]
        height = max((size.height() for size in sizes), default=0)
        return QSize(sum(size.width() + self.spacing() for size in sizes), height)

    def minimumSize(self) -> QSize:
        """The widest alone."""
        sizes = [item.minimumSize() for item in self._items]
        return QSize(*(max((get(size) for size in sizes), default=0) for get in (QSize.width, QSize.height)))

    def _place(self, rect: QRect, *, move: bool) -> int:
        left, top, line = rect.x(), rect.y(), 0
        for item in self._items:
            size = item.sizeHint()
            if left + size.width() > rect.right() + 1 and line:
                left, top, line = rect.x(), top + line + self.spacing(), 0
            if move:
                item.setGeometry(self._turned(QRect(QPoint(left, top), size), rect))
            left += size.width() + self.spacing()
            line = max(line, size.height())
        return top + line - rect.y()

    def _turned(self, box: QRect, within: QRect) -> QRect:
        """Its place on the other side, where the window runs from right to left."""
        parent = self.parentWidget()
        if parent is None or not parent.isRightToLeft():
            return box
        return box.translated(within.left() + within.right() - box.right() - box.left(), 0)
