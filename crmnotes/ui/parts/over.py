"""A card without a frame over the upper half of its window, as tall as its words: to write down, to find an act."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from crmnotes.ui.look.theme import px
from crmnotes.ui.parts.plain import frame

WIDTH, LEAST = 760, 480
"""Pixels of the design: how wide it would like to be, and must be over a narrow window."""


class Over(QDialog):
    """Subclasses fill `column`."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(title)
        self.card = frame("box")
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self.card)
        self.column = QVBoxLayout(self.card)
        self.column.setContentsMargins(px(22), px(18), px(22), px(16))
        self.column.setSpacing(px(12))

    def event(self, event: QEvent) -> bool:
        """Takes the height that its words need whenever they are others."""
        taken = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        elif event.type() is QEvent.Type.WindowActivate:
            self._take_place()  # by now the desktop has told where the window below stands
        return taken

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            self._take_place()  # first: growing sends a place along, which may still be the one before it was shown
            self.setFixedHeight(max(layout.totalHeightForWidth(self.width()), layout.totalMinimumSize().height()))

    def _take_place(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            place = parent.mapToGlobal(parent.rect().topLeft())
            self.move(place.x() + (parent.width() - self.width()) // 2, place.y() + parent.height() // 7)

    def showEvent(self, event: QShowEvent) -> None:
        """Takes its width and its place over the window."""
        super().showEvent(event)
        parent = self.parentWidget()
        screen = (parent or self).screen() or QApplication.primaryScreen()
        widest = screen.availableGeometry().width() - px(8)
        if parent is not None:
            widest = min(widest, max(parent.width() - px(8), px(LEAST)))
        self.setFixedWidth(min(px(WIDTH), widest))
        self._fit()
