"""Reads the whole of a large Today beside the window: who is quiet and why, whom to thank, whom to ask."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from crmnotes.notebook import Notebook
from crmnotes.turns import brief_turns
from crmnotes.ui.asking import Asker
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.words.today import Ready, rows

MANY = 50
"""So many quiet customers below the first screen are read at once; more may take longer than nobody notices."""


def is_large(notebook: Notebook, more_quiet: int) -> bool:
    """Whether the rest of Today takes a thread; a notebook in memory has only this one."""
    return more_quiet > MANY and notebook.path.is_file()


class WholeToday(QObject):
    """What a thread of its own reads the window's notebook then remembers; reads again when something changed."""

    read = Signal(object)  # from now on Today costs next to nothing: the words of its rows, ready
    failed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notebook = bridge.notebook
        reader = partial(self._notebook.reader, once=True)
        self._asker = Asker(_read, self._notebook, reader, self, quick=0.0, pace=1.0)  # never here
        self._asker.answered.connect(self._take)
        self._asker.failed.connect(self._fail)
        bridge.rested.connect(self._asker.stop)
        self._ask()

    def _ask(self) -> None:
        self._asker.put(self._notebook.forgotten)

    def _take(self, forgotten: int, found: tuple[Notebook, Ready]) -> None:
        reader, ready = found
        if not self._notebook.learn(reader, forgotten):
            self._ask()
            return
        self._asker.stop()
        self.read.emit(ready)

    def _fail(self, _sentence: str) -> None:
        self._asker.stop()
        self.failed.emit()


def _read(reader: Notebook, _forgotten: int) -> tuple[Notebook, Ready]:
    """On the thread: a notebook that remembers all that Today and the side bar show, and the words of the rows."""
    ready = Ready()
    with brief_turns():
        reader.notice()
        today = reader.today()
        reader.counts(today)
        rows(today, ready)
    return reader, ready
