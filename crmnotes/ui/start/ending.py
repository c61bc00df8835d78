"""The end that comes from outside: the session closes, somebody presses Ctrl+C in the terminal."""

from __future__ import annotations

import contextlib
import signal
import socket
import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication


def end_on_signals(app: QApplication) -> None:
    """A request to end closes every window in order; nothing is asked, drafts are on the disk. faults: 18."""
    if sys.platform == "win32":
        return
    here, there = socket.socketpair()
    here.setblocking(False)
    there.setblocking(False)
    signal.set_wakeup_fd(there.fileno(), warn_on_full_buffer=False)
    for name in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(name, lambda *_: None)
    notifier = QSocketNotifier(here.fileno(), QSocketNotifier.Type.Read, app)

    def end() -> None:
        # A session that ends sends several signals. Once `there` is closed its number is that of the next file opened,
        # such as the notebook: no signal may be written to it any more.
        signal.set_wakeup_fd(-1)
        notifier.setEnabled(False)
        with contextlib.suppress(OSError):
            here.recv(64)
        there.close()
        from crmnotes.ui.safety.locking import put_away

        put_away()  # a form that asks before it closes would keep the program from ending
        app.closeAllWindows()
        app.quit()

    notifier.activated.connect(end)
