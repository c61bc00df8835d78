"""A scrolled part of a page that is as tall as its words need, up to a limit."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from crmnotes.ui.look.theme import px


class Snug(QScrollArea):
    """Puts widgets beneath each other, each as tall as it wants to be at the width that there is.

    No layout does it: one within another asks each widget some twenty times for its height, and lays out once more
    what has not changed when events are next handled.
    """

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        """`spacing` is in pixels of the design."""
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._spacing, self._tall = spacing, 0
        self._parts: list[QWidget] = []
        self._free: dict[QWidget, int] = {}
        self._inner = QWidget()
        self._inner.setProperty("ground", "none")
        self.setWidget(self._inner)

    def add(self, part: QWidget, free: int = 0) -> None:
        """One more part below the others; so many pixels of the design stay free at its end."""
        part.setParent(self._inner)
        self._parts.append(part)
        self._free[part] = free

    def put_in_order(self, parts: Iterable[QWidget]) -> None:
        """Has the parts stand in that order when they are next settled."""
        self._parts = list(parts)

    def settle(self, width: int) -> int:
        """Lays the parts out for a width at once, and says how tall they are together."""
        below = 0
        for part in self._parts:
            if not part.isHidden():
                wide = width - px(self._free[part])
                part.setGeometry(width - wide if self.isRightToLeft() else 0, below, wide, _tall(part, wide))
                below += part.height() + px(self._spacing)
        self._tall = max(below - px(self._spacing), 0)
        self._inner.resize(width, self._tall)
        return self._tall

    def fit(self, most: int) -> None:
        """Takes the height that the parts have, at most `most`; call `settle` before."""
        self.setFixedHeight(max(1, min(self._tall, most)))

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


def _tall(part: QWidget, width: int) -> int:
    """How tall a part wants to be at a width."""
    layout = part.layout()
    if layout is None:
        return part.heightForWidth(width)
    layout.activate()  # layouts within it hear of a change only now
    return layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
