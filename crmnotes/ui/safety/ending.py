"""The session ends: what is typed goes to the disk when the desktop asks for it; nothing is asked. faults: 18."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication


def keep_at_the_end(keep: Callable[[], object]) -> None:
    """Calls it (a method of a QObject, for as long as that lives) when the desktop ends the session, and at the end.

    Windows and macOS ask first and end the program soon after; a desktop of Linux sends a signal.
    """
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.aboutToQuit.connect(keep)
        app.commitDataRequest.connect(keep, Qt.ConnectionType.DirectConnection)
