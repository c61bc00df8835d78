"""Throws unreachable things away in the window's thread only.

Python's collector runs in whatever thread happens to make the next object. On the worker it would destroy widgets
and timers there, which Qt answers with a crash. So it is switched off while the window lives, and looked after here.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY = 5_000
"""Milliseconds."""


class Tidy(QObject):
    """Collects when there is enough to collect, generation by generation, as Python itself would."""

    def __init__(self, parent: QObject | None = None, busy: Callable[[], bool] = lambda: False) -> None:
        """While `busy`, it waits: the worker holds very many things, and looking through them stops the window."""
        super().__init__(parent)
        self._busy = busy
        gc.disable()
        gc.freeze()  # what a start made stays: to look through all of it again would stop the window for some frames
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collects the oldest generation that has passed its threshold."""
        if self._busy():
            return
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation] > 0:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """At closing: the collector is Python's own again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
