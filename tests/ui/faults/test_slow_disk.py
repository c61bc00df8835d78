"""A disk on which a save takes long: the pointer says that the window waits, and goes on afterwards. faults: 49."""

from __future__ import annotations

import sys
from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.records import Customer
from crmnotes.ui.bridge import Bridge

LONG = 0.3  # seconds for each call that makes what was written last: a save has two and more


class Slow:
    """A stick that is full of other work; notes what the pointer says meanwhile."""

    def __init__(self) -> None:
        self.slow = False
        self.seen: list[Qt.CursorShape | None] = []

    def before(self, call: str, path: str) -> None:
        if self.slow and call == "sync":
            pointer = QApplication.overrideCursor()
            self.seen.append(pointer.shape() if pointer else None)
            Event().wait(LONG)

    def made(self, call: str, path: str, *what: object) -> None:
        pass


if sys.platform == "linux":
    from tests.faults.disk import watched

    def test_the_pointer_says_that_a_save_takes_long(
        qtbot: QtBot, dressed: QApplication, tmp_path: Path, clock: FixedClock
    ) -> None:
        disk = Slow()
        with watched(disk):
            notebook = Notebook.open(tmp_path / "book.crmnotes", clock)
            bridge = Bridge(notebook)
            notebook.customers.add(Customer("Greta"))
            disk.slow = True
            notebook.customers.add(Customer("Jon"))
            disk.seen.clear()
            notebook.customers.add(Customer("Maria"))
            assert disk.seen
            assert set(disk.seen) == {Qt.CursorShape.WaitCursor}
            qtbot.waitUntil(lambda: QApplication.overrideCursor() is None)
            disk.slow = False
            notebook.customers.add(Customer("Tom"))
            qtbot.waitUntil(lambda: QApplication.overrideCursor() is None)
            notebook.customers.add(Customer("Ada"))
            assert QApplication.overrideCursor() is None
            bridge.rest()
            notebook.close()
