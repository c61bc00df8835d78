"""Hears of the desktop's screen lock, on Linux over its message bus; Windows and macOS tell it to native code only."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SLOT, QObject, Slot

SCREEN_SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
    ("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
)


class ScreenLock(QObject):
    """Told by the bus when the screen is locked, or the computer goes to sleep."""

    def __init__(self, locked: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._locked = locked

    @Slot(bool)
    def active_changed(self, active: bool) -> None:
        """The screen saver came or went."""
        if active:
            self._locked()

    @Slot()
    def lock_asked(self) -> None:
        """The session is to be locked."""
        self._locked()


def watch(parent: QObject, locked: Callable[[], object]) -> ScreenLock | None:
    """Calls `locked` with each lock of the screen from now on; None where there is no bus that says so."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        from PySide6.QtDBus import QDBusConnection
    except ImportError:
        return None
    hears = ScreenLock(locked, parent)
    came: Any = SLOT("active_changed(bool)")  # the stubs want bytes, the library takes what SLOT gives
    asked: Any = SLOT("lock_asked()")
    session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
    if session.isConnected():
        for name, path in SCREEN_SAVERS:
            session.connect("", path, name, "ActiveChanged", hears, came)
    if system.isConnected():
        login = "org.freedesktop.login1"
        system.connect(login, "", f"{login}.Session", "Lock", hears, asked)
        system.connect(login, "/org/freedesktop/login1", f"{login}.Manager", "PrepareForSleep", hears, came)
    return hears
