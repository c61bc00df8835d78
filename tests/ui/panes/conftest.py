"""What the tests of all panes share: one of them alone on the screen, as the window would show it."""

from __future__ import annotations

from typing import TypeVar

from pytestqt.qtbot import QtBot

from crmnotes.ui.bridge import Bridge
from crmnotes.ui.parts.pane import Pane

AnyPane = TypeVar("AnyPane", bound=Pane)


def opened(qtbot: QtBot, bridge: Bridge, kind: type[AnyPane]) -> AnyPane:
    """A pane of that kind: shown, up to date, following what is written, and with the keyboard."""
    made = kind(bridge)
    qtbot.addWidget(made)
    bridge.changed.connect(made.refresh)
    made.resize(1100, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.refresh(None)
    made.take_focus()
    return made
