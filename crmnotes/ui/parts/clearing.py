"""The button inside a line that empties it; there as soon as there is something to empty, as large as the words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtWidgets import QLineEdit, QToolButton

from crmnotes.ui.look import icons
from crmnotes.ui.look.theme import px
from crmnotes.ui.words import tr

SIDE, CROSS, EDGE = 24, 16, 6
"""Pixels of the design: the button, the cross on it, and room behind it. Qt's own stays small beside large words."""


def can_be_cleared(line: QLineEdit) -> None:
    """Gives the line that button, in the colour of its quiet words."""
    _Clear(line)


class _Clear(QToolButton):
    """Follows the size of its line. The keyboard stays in the line, where Escape does the same."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self.setIcon(icons.icon("x", "quiet"))
        self.setToolTip(tr("Clear"))
        self.setAccessibleName(tr("Clear"))
        self.setProperty("kind", "inside")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(line.clear)
        line.textChanged.connect(lambda text: self.setVisible(bool(text)))
        line.installEventFilter(self)
        self.setVisible(bool(line.text()))
        self._place()

    def eventFilter(self, _line: QObject, event: QEvent) -> bool:
        """The line has another size, or its words have."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._place()
        return False

    def _place(self) -> None:
        """At the end of the line, with its room taken from the words."""
        side, edge, room = px(SIDE), px(EDGE), self._line.rect()
        left = edge if self._line.isRightToLeft() else room.width() - side - edge
        self.setIconSize(QSize(px(CROSS), px(CROSS)))
        self.setGeometry(QRect(left, (room.height() - side) // 2, side, side))
        before, after = (side, 0) if self._line.isRightToLeft() else (0, side)
        self._line.setTextMargins(before, 0, after, 0)
