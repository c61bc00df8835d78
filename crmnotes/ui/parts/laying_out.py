"""Columns of words that are laid out in one go, when all that changes in them has changed.

Layouts of Qt within each other ask every label some twenty times how tall it is at widths that they try, whenever one
of them comes into sight. Here each is asked once, for the width that it gets.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from crmnotes.ui.look.theme import px

Place = tuple[QWidget, int, int, int, int]
"""A part, its left edge counted from the side where lines begin, its top, width and height."""


class Flowing(QWidget):
    """Puts its parts itself: each as wide as there is room, and as tall as its words need then."""

    def flow(self, width: int) -> int:
        """Puts all parts for a width; returns how tall they are together, in pixels."""
        raise NotImplementedError

    def put(self, whole: int, *places: Place) -> None:
        """Puts parts where they belong in a widget that is `whole` pixels wide."""
        turned = self.isRightToLeft()
        for part, left, top, width, height in places:
            part.setGeometry(whole - left - width if turned else left, top, width, height)


class Column(Flowing):
    """Parts below each other, each at its distance to the one above it; what is hidden takes no room.

    Margins and distances are lengths of the design.
    """

    def __init__(self, left: int = 0, top: int = 0, right: int = 0, bottom: int = 0) -> None:
        super().__init__()
        self._margins = left, top, right, bottom
        self._parts: list[tuple[QWidget, int]] = []

    def add(self, part: QWidget, above: int = 0) -> None:
        """Adds a part below the others."""
        part.setParent(self)
        self._parts.append((part, above))

    def flow(self, width: int) -> int:
        """Puts all that is not hidden."""
        left, down, right, bottom = map(px, self._margins)
        room, places = width - left - right, list[Place]()
        for part, above in self._parts:
            if part.isHidden():
                continue
            down += px(above)
            tall = part.flow(room) if isinstance(part, Flowing) else part.heightForWidth(room)
            places.append((part, left, down, room, tall))
            down += tall
        self.put(width, *places)
        return down + bottom
