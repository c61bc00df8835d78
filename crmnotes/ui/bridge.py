"""The one way up from the notebook to the window: its changes as a Qt signal, acts with words or error."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from crmnotes.errors import CrmnotesError, Damaged
from crmnotes.records import Change
from crmnotes.ui.language import told

if TYPE_CHECKING:
    from crmnotes.notebook import Notebook

Result = TypeVar("Result")

LOOK_EVERY = 30_000
"""Milliseconds between looks at the clock and at what another program wrote."""
LOOK_AGAIN = 2_000
"""Milliseconds for which a look is fresh enough."""


class Bridge(QObject):
    """Holds the notebook for the window; panes read through it, act through it and listen to it."""

    changed = Signal(object)  # a records.Change, after its commit
    acted = Signal(str, bool)  # what was done, in words; whether Ctrl+Z takes it back
    failed = Signal(str)  # one plain sentence: what is wrong and what to do
    damaged = Signal(str)  # the same when the notebook's file is damaged
    ticked = Signal()  # time went on: late rows may have become later
    rested = Signal()  # the window closes, and the notebook after it

    def __init__(self, notebook: Notebook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.notebook = notebook
        notebook.subscribe(self._hear)
        notebook.when_it_waits(show_that_it_waits)
        self._looked_at = monotonic()
        self._rests = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def act(self, verb: Callable[[], Result], saying: str | Callable[[Result], str] = "") -> Result | None:
        """Runs a verb of the notebook; says what was done, or in one sentence why not, and then returns None."""
        try:
            result = verb()
        except CrmnotesError as error:
            self.fail(error)
            return None
        words = saying if isinstance(saying, str) else saying(result)
        if words:
            self.acted.emit(words, True)
        return result

    def do(self, verb: Callable[[], object], saying: str = "") -> bool:
        """Runs a verb that returns nothing; False when it was refused, which was then said."""
        try:
            verb()
        except CrmnotesError as error:
            self.fail(error)
            return False
        if saying:
            self.acted.emit(saying, True)
        return True

    def read(self, query: Callable[[], Result]) -> Result | None:
        """Runs a reading query; a fault of the world becomes a sentence and None."""
        try:
            return query()
        except CrmnotesError as error:
            self.fail(error)
            return None

    def say(self, words: str) -> None:
        """Tells something that cannot be undone, such as how many rows were exported."""
        self.acted.emit(words, False)

    def fail(self, error: CrmnotesError | str) -> None:
        """Tells what went wrong in the error's own words."""
        if isinstance(error, CrmnotesError):
            import logging  # not at a start: nothing is logged on a good day

            # Never its text: it may name a customer.
            logging.getLogger(__name__).warning("refused: %s", type(error).__name__)
        self.failed.emit(told(error))
        if isinstance(error, Damaged):
            self.damaged.emit(told(error))

    def look(self) -> None:
        """Time went on, or another program may have written: midnight and wake-up come through here too."""
        if self.notebook.is_closed:  # its window may be kept for a while by what still refers to it
            self._timer.stop()
            return
        self._looked_at = monotonic()
        self.read(self.notebook.notice)
        self.ticked.emit()

    def look_if_due(self) -> None:
        """Looks unless that was done a moment ago: for when the person comes back to the window."""
        if not self._rests and (monotonic() - self._looked_at) * 1000 > LOOK_AGAIN:
            self.look()

    def rest(self) -> None:
        """Looks no more by itself: the window closes, and the notebook after it."""
        self._rests = True
        self._timer.stop()
        self.rested.emit()

    def _hear(self, change: Change) -> None:
        self.changed.emit(change)


def show_that_it_waits() -> None:
    """Another program keeps the file: the pointer says that the window waits, until it goes on. faults: 15."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    QTimer.singleShot(0, QApplication.restoreOverrideCursor)
