"""Locks the window: by key, after a while without a sign of life, and with the screen. faults: 44."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from crmnotes.ui.settings import LOCK_AFTER, LOCK_USUAL
from crmnotes.ui.words import tr

if TYPE_CHECKING:
    from crmnotes.notebook import Notebook
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
        from crmnotes.ui.screen_lock import watch

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
    from crmnotes.ui.capture_keeping import Keeping
    from crmnotes.ui.draft_sheet import DraftSheet

    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, DraftSheet):
            widget.keep()
        for line in widget.findChildren(Keeping):
            line.keep()
        if isinstance(widget, QDialog) and widget.isVisible():
            QDialog.done(widget, 0)


def _customer(window: Window) -> int:
    """The customer on screen, 0 for none."""
    from crmnotes.ui.panes.customers import CustomersPane

    pane = window.pane()
    return pane.list.customer() if isinstance(pane, CustomersPane) else 0


def _leave(window: Window, shown: bool) -> None:
    from crmnotes.ui.asking import Asker
    from crmnotes.ui.clipboard import clear
    from crmnotes.ui.single import listen
    from crmnotes.ui.succession import come_back, stop_listening
    from crmnotes.ui.unlock import Unlock

    notebook, settings = window.bridge.notebook, window.settings
    place, customer, geometry = window.place, _customer(window), window.geometry()
    page = Unlock(notebook.path, notebook.clock, tr("What you were typing is kept. You come back to where you were."))
    page.setGeometry(geometry)
    page.setWindowState(window.windowState())
    page.show() if shown else page.showMinimized()  # one in the tray does not come up by itself
    for asker in window.findChildren(Asker):
        asker.stop()
    stop_listening(window)
    window.close()
    window.hide()
    notebook.close()
    server = listen(page, notebook.path)
    clear()
    app = QApplication.instance()
    if app is not None:
        app.setProperty("own window", page)
    window.deleteLater()

    def show(successor: Window) -> None:
        successor.setGeometry(page.geometry())
        successor.go(place)
        if customer:
            successor.open_customer(customer)

    def come(opened: Notebook | int) -> None:
        server.close()
        if isinstance(opened, int):
            QApplication.quit()
            return
        come_back(opened, settings, show)
        page.hide()
        page.deleteLater()

    page.ended.connect(come)
