"""Files that are kept as the notebook is: contact list and calendar in a folder, for a phone that syncs it.

Written on the worker some time after a change, whole or not at all, and only when they would become others: a program
that copies the folder has nothing to do otherwise. A folder that is not there is told once.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from crmnotes.notebook import Notebook
from crmnotes.records import Change
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.words import tr

if TYPE_CHECKING:
    from crmnotes.ui.jobs import Job, Jobs

SOON = 20_000
"""Milliseconds after a change: not at every one of a long morning, and not long after the last."""
FILES = {"cards": "crmnotes contacts.vcf", "table": "crmnotes contacts.csv", "calendar": "crmnotes calendar.ics"}
"""What can be kept up to date, and what its file is called."""


class Watched(QObject):
    """Writes the wanted files into the folder; nothing while there is none."""

    written = Signal(list)  # the names of the files that were written anew

    def __init__(self, bridge: Bridge, jobs: Jobs, parent: QObject | None = None, soon: int = SOON) -> None:
        super().__init__(parent)
        self.folder: Path | None = None
        self.wanted: Sequence[str] = ()
        self._bridge, self._jobs = bridge, jobs
        self._told = ""  # what went wrong the last time, so that it is told once
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(soon)
        self._timer.timeout.connect(self._write)
        bridge.changed.connect(self._hear)

    @property
    def waiting(self) -> bool:
        """Whether something is about to be written."""
        return self._timer.isActive()

    def keep(self, folder: Path | None, wanted: Sequence[str]) -> None:
        """From now on keeps these there, beginning soon."""
        self.folder, self.wanted, self._told = folder, [name for name in wanted if name in FILES], ""
        self._begin()

    def _hear(self, _change: Change) -> None:
        self._begin()

    def _begin(self) -> None:
        if self.folder is not None and self.wanted and not self._timer.isActive():
            self._timer.start()

    def _write(self) -> None:
        folder, wanted = self.folder, self.wanted
        if folder is None or not wanted:
            return
        if self._jobs.busy:  # an import: it will have changed something
            self._timer.start()
        elif not folder.is_dir():
            self._tell_once(tr("The folder for your phone is not there: {}. Its files wait for it.").format(folder))
        else:
            notebook = self._bridge.notebook
            job = self._jobs.start(lambda job: _write_all(notebook, folder, wanted, job))
            job.finished.connect(self._done)
            job.failed.connect(self._tell_once)

    def _done(self, names: list[str]) -> None:
        self._told = ""
        self.written.emit(names)

    def _tell_once(self, sentence: str) -> None:
        if sentence != self._told:
            self._told = sentence
            self._bridge.say(sentence)


def _write_all(notebook: Notebook, folder: Path, wanted: Sequence[str], job: Job) -> list[str]:
    """On the worker: writes what would become another file; gives the names of those."""
    anew = []
    with closing(notebook.worker()) as own:
        for name in wanted:
            if job.is_cancelled():
                break
            beside = folder / f".{FILES[name]}.new"
            try:
                _write_one(own, name, beside)
                if not _same(beside, folder / FILES[name]):
                    beside.replace(folder / FILES[name])
                    anew.append(FILES[name])
            finally:
                with suppress(OSError):
                    beside.unlink(missing_ok=True)
    return anew


def _write_one(book: Notebook, name: str, path: Path) -> None:
    from crmnotes.exchange import lists

    ids = book.customers.ids()
    if name == "cards":
        lists.write_cards(book, ids, path)
    elif name == "calendar":
        lists.write_calendar(book, ids, path)
    else:
        from crmnotes.exchange.csv_out import write_customers

        write_customers(book.customers.sheet(ids), path, notebook=book.path)


def _same(one: Path, other: Path) -> bool:
    try:
        return one.read_bytes() == other.read_bytes()
    except OSError:
        return False
