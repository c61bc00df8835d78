"""Lays widgets out once, when all that changes in them has changed: Qt does it for each one that comes into sight."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


class Flowing(QWidget):
    """A widget that is as tall as its words need at the width that its column gives it.

    It wishes for no size of its own: to find one out, Qt lays all its words out for a width that they never get.
    """

    def sizeHint(self) -> QSize:
        """None."""
        return QSize(1, 1)


@contextmanager
def laid_out_once(ground: QWidget) -> Iterator[None]:
    """Words are written, widgets shown and hidden inside that widget; then it is laid out at once."""
    layouts = layouts_in(ground)
    for layout in layouts:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in layouts:
            layout.setEnabled(True)
    settle(ground)


def settle(ground: QWidget) -> None:
    """Lays a widget out from the innermost layout outwards: each hears of a change only when events are next handled.

    What scrolls is given its size before its parts are: else these would be laid out for the size it had.
    """
    outermost, *layouts = layouts_in(ground)
    for layout in reversed(layouts):
        layout.activate()
    ground_of = ground.parentWidget()
    around = ground_of.parentWidget() if ground_of is not None else None
    if isinstance(around, QScrollArea):
        QCoreApplication.sendEvent(around, QEvent(QEvent.Type.LayoutRequest))
    outermost.activate()


def layouts_in(ground: QWidget) -> list[QLayout]:
    """The layouts of a widget and of all in it, the outermost first."""
    found = (widget.layout() for widget in (ground, *ground.findChildren(QWidget)))
    return [layout for layout in found if layout is not None]
