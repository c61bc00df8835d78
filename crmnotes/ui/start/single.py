"""One window for a notebook: a second start brings the first one to the front and says what it wants. faults: 14."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCryptographicHash
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from crmnotes.ui.start.wishes import NOTHING, Wish, from_line, line

if TYPE_CHECKING:
    from crmnotes.ui.start.unlock import Unlock
    from crmnotes.ui.window import Window

WAIT = 3000
"""Milliseconds to wait for the other window: it answers at once, unless it or the machine is busy."""

LONGEST = 65_536
"""Bytes of a wish; who sends more is not one of ours."""
ANSWER = b"here"


def address(path: Path) -> str:
    """The name of the local socket for a notebook: the same for the same file and user, and it tells neither."""
    user = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    name = f"{user}:{os.path.normcase(path.resolve())}"
    kind = QCryptographicHash.Algorithm.Sha256  # Python's own would load all of OpenSSL, 4 MB
    hashed = QCryptographicHash.hash(name.encode("utf-8", "surrogateescape"), kind)
    return "crmnotes-" + hashed.data().hex()[:20]


def listen(window: Window | Unlock, heard: Callable[[Wish], object], path: Path | None = None) -> QLocalServer:
    """Tells `heard` of later starts, which it brings to the front; a name left over from a crash is taken over.

    `path` is the notebook of a window that has none open.
    """
    server = QLocalServer(window)
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
    server.newConnection.connect(lambda: _greet(server, heard))
    name = address(path or cast("Window", window).bridge.notebook.path)
    if not server.listen(name):
        QLocalServer.removeServer(name)
        server.listen(name)
    return server


def _greet(server: QLocalServer, heard: Callable[[Wish], object]) -> None:
    while (caller := server.nextPendingConnection()) is not None:
        caller.disconnected.connect(caller.deleteLater)
        caller.setReadBufferSize(LONGEST)
        caller.readyRead.connect(partial(_hear, caller, heard))
        caller.write(ANSWER)
        caller.flush()
        _hear(caller, heard)


def _hear(caller: QLocalSocket, heard: Callable[[Wish], object]) -> None:
    """Takes the wish once it is there whole."""
    if caller.canReadLine():
        wanted = from_line(bytes(caller.readLine().data()))
        caller.disconnectFromServer()
        heard(wanted)
    elif caller.bytesAvailable() >= LONGEST:
        caller.abort()


def raise_other(path: Path, wanted: Wish = NOTHING) -> bool:
    """Asks the window that has this notebook open to come to the front and do something; False when none answers."""
    caller = QLocalSocket()
    caller.connectToServer(address(path))
    if not caller.waitForConnected(WAIT):
        return False
    caller.write(line(wanted))
    caller.waitForBytesWritten(WAIT)
    answered = caller.waitForReadyRead(WAIT) or caller.bytesAvailable() > 0
    return answered and bytes(caller.readAll().data()).startswith(ANSWER)
