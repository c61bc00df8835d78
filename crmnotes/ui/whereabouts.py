"""Where the window was when it was closed: its size and place, what was shown in it, where its lines were drawn."""

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
    if not window.restoreGeometry(_geometry(window)):
        screen = QGuiApplication.primaryScreen().availableGeometry()
        window.resize(min(USUAL[0], screen.width()), min(USUAL[1], screen.height() - FRAME))


def _geometry(window: Window) -> bytes:
    """What Qt made of it when the window was closed; nothing where somebody changed it by hand."""
    try:
        return b64decode(window.settings.text("geometry"))
    except ValueError:
        return b""


def restore_place(window: Window) -> None:
    """Goes to the pane that was left today; on another day it is Today that counts."""
    place = _left_today(window)
    if place in window.side.places():
        window.go(place)


def restore_pane(window: Window, name: str, pane: Pane) -> None:
    """Draws the lines inside a pane where the person had moved them; what it showed comes back on the same day."""
    sizes = window.settings.numbers(f"lines_{name}")
    if sizes:
        pane.draw_lines(sizes)
    part = window.settings.number(f"part_{name}")
    if part and _left_today(window):
        pane.show_part(part)


def _left_today(window: Window) -> str:
    """The place where the window was closed, if that was today."""
    day, place = (*window.settings.texts("left"), "", "")[:2]
    return place if day == window.bridge.notebook.clock.now().date().isoformat() else ""


def remember(window: Window) -> None:
    """Keeps all of it for the next time."""
    settings = window.settings
    settings.put("geometry", b64encode(window.saveGeometry().data()).decode())
    settings.put("left", [window.bridge.notebook.clock.now().date().isoformat(), window.place])
    for name, pane in window.panes.items():
        sizes = pane.lines()
        if sizes:
            settings.put(f"lines_{name}", sizes)
        settings.put(f"part_{name}", pane.part())
    settings.save()
