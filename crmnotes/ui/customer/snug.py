"""A scrolled part of a page that is as tall as its words need, up to a limit."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget


class Snug(QScrollArea):
    """Holds widgets beneath each other; their height follows the width, which a plain scroll area does not know."""

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner = QWidget()
        self._inner.setProperty("ground", "none")
        self.column = QVBoxLayout(self._inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(spacing)
        self.setWidget(self._inner)

    def settle(self, width: int) -> None:
        """Lays the widgets out for a width at once; those at the right edge leave room for the scroll bar."""
        self._measure_anew()
        self._inner.resize(width, self.tall(width))
        self.column.activate()

    def fit(self, width: int, most: int) -> None:
        """Takes the height that the widgets want at that width, at most `most`; call `settle` before."""
        self.setFixedHeight(max(1, min(self.tall(width), most)))

    def _measure_anew(self) -> None:
        """Forgets the sizes known: layouts within layouts hear of a change only when events are next handled."""
        for widget in self._inner.findChildren(QWidget):
            layout = widget.layout()
            if layout is not None:
                layout.invalidate()
            widget.updateGeometry()
        self.column.invalidate()
        self.column.activate()

    def show_part(self, widget: QWidget, part: QRect) -> None:
        """Brings a part of a widget into sight."""
        place = widget.mapTo(self._inner, part.topLeft())
        self.ensureVisible(place.x(), place.y(), 0, 0)
        self.ensureVisible(place.x(), place.y() + part.height(), 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the words differently."""
        super().resizeEvent(event)
        if self._inner.width() != self.width():
            self.settle(self.width())

    def tall(self, width: int) -> int:
        """The height that the widgets want at that width."""
        column = self.column
        return column.heightForWidth(width) if column.hasHeightForWidth() else column.sizeHint().height()
