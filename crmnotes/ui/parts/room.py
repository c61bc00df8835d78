"""Room on the screen: what does not fit scrolls, and no dialog is larger than the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

TITLE_BAR = 40
"""What the frame that the desktop draws around a dialog takes of the screen's height, about."""


def put_into(around: QScrollArea, inside: QWidget) -> None:
    """Lets a widget scroll up and down, never sideways; Tab goes past the scroll area to what is in it."""
    inside.setProperty("ground", "none")
    around.setWidget(inside)
    around.setWidgetResizable(True)
    around.setFrameShape(QFrame.Shape.NoFrame)
    around.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    around.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def room_for(dialog: QWidget, width: int, height: int) -> QSize:
    """That size, or as much of it as the screen has."""
    return QSize(width, height).boundedTo(dialog.screen().availableGeometry().size() - QSize(0, TITLE_BAR))
