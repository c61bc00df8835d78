"""Keeps checked copies of the notebook on the worker, when asked to and by itself, and looks the file itself over."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from crmnotes.errors import Stopped, Unreachable
from crmnotes.records import Change
from crmnotes.sentences import Phrase
from crmnotes.ui.bridge import Bridge, show_that_it_waits
from crmnotes.ui.words import tr

if TYPE_CHECKING:
    from crmnotes.notebook import Notebook
    from crmnotes.ui.jobs import Job, Jobs

QUIET = 600_000
"""Milliseconds without a change after which a copy is made: not while the person writes, a commit would wait for it."""
LOOK = 60_000
"""Milliseconds after the start until the file is looked over, and after a write that this gave way to."""
LOOKED_OVER = 64_000_000
"""Bytes of the largest file that is looked over by itself: two seconds, for which another job may have to wait."""
BAD_BACKUP: Phrase = "The backup {} is damaged; a new one was made and checked just now."


class Keeper(QObject):
    """Backs up and says when that was; finds damage that no reading meets."""

    kept = Signal()  # a checked copy was written just now
    looked_over = Signal()  # every page is as and where it was written

    def __init__(
        self, bridge: Bridge, jobs: Jobs, parent: QObject | None = None, quiet: int = QUIET, look: int = LOOK
    ) -> None:
        super().__init__(parent)
        self._reader: Notebook | None = None  # while the file is looked over
        self._comparing: Jobs | None = None  # what compares the file with what was left
        self._rests = False  # the notebook is closed, or is next
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(look)
        self._look.timeout.connect(self.look_over)
        self.second: Path | None = None  # a folder that gets each copy too, when it is there
        self._bridge, self._jobs = bridge, jobs
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(quiet)
        self._timer.timeout.connect(self._by_itself)

    def begin(self) -> None:
        """From now on makes a copy by itself when a change has been left alone for a while."""
        self._bridge.changed.connect(self._hear)
        self._bridge.rested.connect(self._rest)
        self.compare()
        path = self._bridge.notebook.path
        if path.is_file() and path.stat().st_size <= LOOKED_OVER:
            self._look.start()

    def compare(self) -> None:
        """Compares the file with what stood in it when it was closed last, before anybody looks further than Today."""
        notebook = self._bridge.notebook
        if notebook.comes_from_rest:
            from crmnotes.ui.jobs import Jobs

            self._comparing = Jobs(self)  # nothing that waits for the worker need wait for this
            job = self._comparing.start(lambda _job: notebook.require_as_left())
            job.failed.connect(lambda sentence: self._bridge.fail(job.fault or sentence))

    def look_over(self) -> None:
        """Reads every page, once while the window is open; writing comes first. Damage is told as everywhere."""
        if self._jobs.busy:
            self._look.start()
            return
        job = self._jobs.start(lambda _job: self._is_whole())
        job.finished.connect(self._looked)
        job.failed.connect(lambda sentence: self._bridge.fail(job.fault or sentence))

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
                notebook.leave_for_the_next()  # the window may stand for weeks, and end with the current
                if bad is not None:
                    raise Unreachable(
                        "The backup {} is damaged; a new one was made and checked just now.", bad.path.name
                    )
                return str(written)

        job = self._jobs.start(write)
        job.finished.connect(self._done)
        job.failed.connect(lambda sentence: self._bridge.fail(job.fault or sentence))
        return job

    def back_up_and_say(self, place: Path | None = None) -> None:
        """The same because the person asked for it: says where it lies.

        Of a file that is not in its place any more no worker can open a second one: the open one is copied here.
        """
        if place is not None and self._bridge.notebook.moved:
            show_that_it_waits()
            rescued = self._bridge.read(lambda: self._bridge.notebook.backups.make(place))
            if rescued is not None:
                self._bridge.say(tr("Backed up and checked: {}").format(rescued))
            return
        job = self.back_up(place)
        job.finished.connect(lambda path: self._bridge.say(tr("Backed up and checked: {}").format(path)))

    def before_going_back(self) -> None:
        """On the worker: a copy of what is there now, unless the newest one holds it."""
        with closing(self._bridge.notebook.worker()) as own:
            own.backups.before("restore")

    def _looked(self, whole: bool) -> None:
        if whole:
            self.looked_over.emit()
        elif not self._rests:
            self._look.start()

    def _rest(self) -> None:
        """The notebook is closed next: looks no more, and ends what is being looked over."""
        self._rests = True
        self._look.stop()
        if self._comparing is not None:
            self._comparing.stop()
        if self._reader is not None:
            self._reader.give_way()

    def _is_whole(self) -> bool:
        """On the worker; False when it gave way."""
        with closing(self._bridge.notebook.reader()) as own:
            self._reader = own
            try:
                if self._rests:
                    return False
                own.require_whole()
            except Stopped:
                return False
            finally:
                self._reader = None
        return True

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
