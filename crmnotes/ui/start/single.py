"""One window for a notebook: a second start brings the first one to the front. faults: 14."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtNetwork import QLocalServer, QLocalSocket

if TYPE_CHECKING:
    from crmnotes.ui.start.unlock import Unlock
    from crmnotes.ui.window import Window

WAIT = 3000
"""Milliseconds to wait for the other window: it answers at once, unless it or the machine is busy."""

ANSWER = b"here"


def address(path: Path) -> str:
    """The name of the local socket for a notebook: the same for the same file and user, and it tells neither."""
    user = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    name = f"{user}:{os.path.normcase(path.resolve())}"
    return "crmnotes-" + hashlib.sha256(name.encode("utf-8", "surrogateescape")).hexdigest()[:20]


def listen(window: Window | Unlock, path: Path | None = None) -> QLocalServer:
    """Comes to the front when another start asks for it; a name left over from a crash is taken over.

    `path` is the notebook of a window that has none open.
    """
    server = QLocalServer(window)
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
    server.newConnection.connect(lambda: _greet(server, window))
    name = address(path or cast("Window", window).bridge.notebook.path)
    if not server.listen(name):
        QLocalServer.removeServer(name)
        server.listen(name)
    return server


def _greet(server: QLocalServer, window: Window | Unlock) -> None:
    while (caller := server.nextPendingConnection()) is not None:
        caller.disconnected.connect(caller.deleteLater)
        caller.write(ANSWER)
        caller.flush()
        caller.disconnectFromServer()
        window.raise_up()


def raise_other(path: Path) -> bool:
    """Asks the window that has this notebook open to come to the front; False when none answers."""
    caller = QLocalSocket()
    caller.connectToServer(address(path))
    if not caller.waitForConnected(WAIT):
        return False
    answered = caller.waitForReadyRead(WAIT) or caller.bytesAvailable() > 0
    return answered and bytes(caller.readAll().data()).startswith(ANSWER)
