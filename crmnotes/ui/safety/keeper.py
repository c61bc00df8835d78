"""Keeps checked copies of the notebook on the worker: when asked to, and by itself some time after the last change."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from crmnotes.errors import Damaged
from crmnotes.records import Change
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.words import tr

if TYPE_CHECKING:
    from crmnotes.ui.jobs import Job, Jobs

QUIET = 600_000
"""Milliseconds without a change after which a copy is made: not while the person writes, a commit would wait for it."""


class Keeper(QObject):
    """Backs up and says when that was."""

    kept = Signal()  # a checked copy was written just now

    def __init__(self, bridge: Bridge, jobs: Jobs, parent: QObject | None = None, quiet: int = QUIET) -> None:
        super().__init__(parent)
        self.second: Path | None = None  # a folder that gets each copy too, when it is there
        self._bridge, self._jobs = bridge, jobs
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(quiet)
        self._timer.timeout.connect(self._by_itself)

    def begin(self) -> None:
        """From now on makes a copy by itself when a change has been left alone for a while."""
        self._bridge.changed.connect(self._hear)

    def back_up(self, place: Path | None = None, reason: str = "by hand") -> Job:
        """Writes a checked copy: as that file, or under the next number beside the notebook; the oldest are thinned."""
        notebook, second = self._bridge.notebook, self.second

        def write(_job: Job) -> str:
            with closing(notebook.worker()) as own:
                bad = own.backups.rehearse()
                written = own.backups.make(place, reason)
                if place is None:
                    own.backups.thin()
                    if second is not None:
                        own.backups.also(written, second)
                if bad is not None:
                    raise Damaged("The backup {} is damaged; a new one was made and checked just now.", bad.path.name)
                return str(written)

        job = self._jobs.start(write)
        job.finished.connect(self._done)
        job.failed.connect(lambda sentence: self._bridge.fail(job.fault or sentence))
        return job

    def back_up_and_say(self, place: Path | None = None) -> None:
        """The same because the person asked for it: says where it lies."""
        job = self.back_up(place)
        job.finished.connect(lambda path: self._bridge.say(tr("Backed up and checked: {}").format(path)))

    def before_going_back(self) -> None:
        """On the worker: a copy of what is there now, unless the newest one holds it."""
        with closing(self._bridge.notebook.worker()) as own:
            own.backups.before("restore")

    def _hear(self, _change: Change) -> None:
        if self._bridge.notebook.path.exists():  # not one that is only in memory
            self._timer.start()

    def _by_itself(self) -> None:
        if self._jobs.busy:
            self._timer.start()
        else:
            self.back_up(reason="after-changes")

    def _done(self, _path: object) -> None:
        self._timer.stop()
        self.kept.emit()
