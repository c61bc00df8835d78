"""Locks the window: by key, after a while without a sign of life, and with the screen. faults: 44."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from crmnotes.ui.settings import LOCK_AFTER, LOCK_USUAL
from crmnotes.ui.words import tr

if TYPE_CHECKING:
    from crmnotes.ui.start.unlock import Unlock
    from crmnotes.ui.window import Window

LOOK_EVERY = 10_000
"""Milliseconds between looks at whether somebody is there."""
AGAIN = 500
"""Milliseconds until the next try, while something is still being written."""
SIGNS = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel,
     QEvent.Type.TouchBegin, QEvent.Type.InputMethod}
)  # fmt: skip


class Locker(QObject):
    """Looks after a window whose notebook has a passphrase; made after the first frame."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._seen = self._moment()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._wait_for_a_sign()
        from crmnotes.ui.safety.screen_lock import watch

        watch(self, self.lock)

    def look(self) -> None:
        """Locks when nobody has been there for the minutes that were chosen; sleep counts as absence."""
        after = self._window.settings.number(LOCK_AFTER, LOCK_USUAL) * 60
        if after > 0 and any(now - then >= after for now, then in zip(self._moment(), self._seen, strict=True)):
            self.lock()

    def lock(self) -> None:
        """Locks now."""
        self._timer.stop()
        lock(self._window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first sign of life after a while; looking for the next one begins when that while is over."""
        if event.type() in SIGNS:
            self._seen = self._moment()
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
            QTimer.singleShot(LOOK_EVERY // 2, self, self._wait_for_a_sign)
        return False

    def _wait_for_a_sign(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def _moment(self) -> tuple[float, float]:
        """Two clocks: one stands still while the computer sleeps, the other may be set."""
        return monotonic(), self._window.bridge.notebook.clock.now().timestamp()


def lock(window: Window, shown: bool | None = None) -> None:
    """Keeps what is being typed, closes the notebook and every view of it, and shows the page that unlocks it.

    While something is being written it waits for that, with the window hidden; `shown` is whether it was seen before.
    """
    shown = window.isVisible() if shown is None else shown
    put_away()
    if window.jobs.busy or QThread.currentThread().loopLevel() > 1:
        window.hide()
        QTimer.singleShot(AGAIN, window, lambda: lock(window, shown))
        return
    _leave(window, shown)


def put_away() -> None:
    """Puts every dialog away without asking; what was typed into it is on the disk, and comes back with it."""
    from crmnotes.ui.capture.keeping import Keeping
    from crmnotes.ui.parts.draft_sheet import DraftSheet

    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, DraftSheet):
            widget.keep()
        for line in widget.findChildren(Keeping):
            line.keep()
    for widget in QApplication.allWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            QDialog.done(widget, 0)


def _customer(window: Window) -> int:
    """The customer on screen, 0 for none."""
    from crmnotes.ui.panes.customers import CustomersPane

    pane = window.pane()
    return pane.list.customer() if isinstance(pane, CustomersPane) else 0


def _leave(window: Window, shown: bool) -> None:
    """Puts the page in the window's place, which is closed with all that knows of the notebook."""
    from crmnotes.ui.parts.clipboard import clear
    from crmnotes.ui.start.single import listen
    from crmnotes.ui.start.unlock import Unlock

    notebook = window.bridge.notebook
    page = Unlock(notebook.path, notebook.clock, tr("What you were typing is kept. You come back to where you were."))
    page.setGeometry(window.geometry())
    page.setWindowState(window.windowState())
    page.show() if shown else page.showMinimized()  # one in the tray does not come up by itself
    come = _coming_back(window, page)
    _end(window)
    server = listen(page, page.raise_for, notebook.path)
    clear()
    app = QApplication.instance()
    if app is not None:
        app.setProperty("own window", page)
    page.ended.connect(server.close)
    page.ended.connect(come)


def _end(window: Window) -> None:
    """Closes a window, what still asks for it, and its notebook."""
    from crmnotes.ui.asking import Asker
    from crmnotes.ui.start.succession import stop_listening

    for asker in window.findChildren(Asker):
        asker.stop()
    stop_listening(window)
    window.close()
    window.hide()
    window.bridge.notebook.close()
    window.deleteLater()


def _coming_back(window: Window, page: Unlock) -> Callable[[object], None]:
    """What follows when the page has ended: a window where the other one was, at the same place."""
    settings, place, customer = window.settings, window.place, _customer(window)

    def show(successor: Window) -> None:
        successor.setGeometry(page.geometry())
        successor.go(place)
        if customer:
            successor.open_customer(customer)

    def come(opened: object) -> None:
        from crmnotes.notebook import Notebook
        from crmnotes.ui.start.succession import come_back
        from crmnotes.ui.start.wishes import grant

        if not isinstance(opened, Notebook):
            QApplication.quit()
            return
        successor = come_back(opened, settings, show)
        if page.wanted is not None:  # a start that came while it was locked
            successor.completed.connect(partial(grant, successor, page.wanted))
        page.hide()
        page.deleteLater()

    return come
