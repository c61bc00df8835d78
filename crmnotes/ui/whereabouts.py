"""Where the window was when it was closed: its size and place, which pane was shown, where its lines were drawn."""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from crmnotes.ui.parts.pane import Pane
    from crmnotes.ui.window import Window

USUAL, FRAME = (1320, 860), 40
"""Pixels: the size where the screen has room for it, and what the desktop's frame around the window takes, about."""


def restore_geometry(window: Window) -> None:
    """Takes the place and the size that it had, before it is shown."""
    geometry = window.settings.text("geometry")
    if not geometry or not window.restoreGeometry(b64decode(geometry)):
        screen = QGuiApplication.primaryScreen().availableGeometry()
        window.resize(min(USUAL[0], screen.width()), min(USUAL[1], screen.height() - FRAME))


def restore_place(window: Window) -> None:
    """Goes to the pane that was left today; on another day it is Today that counts."""
    day, place = (*window.settings.texts("left"), "", "")[:2]
    if day == window.bridge.notebook.clock.now().date().isoformat() and place in window.side.places():
        window.go(place)


def restore_lines(window: Window, name: str, pane: Pane) -> None:
    """Draws the lines inside a pane where the person had moved them."""
    sizes = window.settings.numbers(f"lines_{name}")
    if sizes:
        pane.draw_lines(sizes)


def remember(window: Window) -> None:
    """Keeps all of it for the next time."""
    settings = window.settings
    settings.put("geometry", b64encode(window.saveGeometry().data()).decode())
    settings.put("left", [window.bridge.notebook.clock.now().date().isoformat(), window.place])
    for name, pane in window.panes.items():
        sizes = pane.lines()
        if sizes:
            settings.put(f"lines_{name}", sizes)
    settings.save()
