"""Turns round what Qt leaves as it was given, where the window runs from right to left: margins, and words of labels.

Qt turns widgets, layouts and keys round by itself. But the room for a scroll bar would stand at the wrong side, and a
label aligns by the script of its words: a Latin name would stand away from the Hebrew ones around it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QObject, Qt
from PySide6.QtWidgets import QLabel, QLayout, QWidget

TURNED = "turned"


class Mirror(QObject):
    """Installed on the application; looks at each widget when it is shown."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turns the margins of a widget's layouts, each once."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
            layout = watched.layout()
            for one in (layout, *layout.findChildren(QLayout)) if layout is not None else ():
                if not one.property(TURNED):
                    one.setProperty(TURNED, True)
                    _turn(one)
            if isinstance(watched, QLabel):
                _align(watched)
        return False


def _turn(layout: QLayout) -> None:
    given = layout.contentsMargins()
    if given.left() != given.right():
        layout.setContentsMargins(QMargins(given.right(), given.top(), given.left(), given.bottom()))


def _align(label: QLabel) -> None:
    side, at = Qt.AlignmentFlag, label.alignment()
    if at & side.AlignLeft and not at & side.AlignAbsolute:
        label.setAlignment((at & ~side.AlignLeft) | side.AlignRight | side.AlignAbsolute)
