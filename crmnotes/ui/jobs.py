"""One worker beside the window for what takes longer than a moment: import, export, backup, check."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from crmnotes.errors import CrmnotesError
from crmnotes.turns import brief_turns
from crmnotes.ui.language import told

OUR_FAULT = "Something went wrong inside crmnotes and this was not finished. Nothing was lost."


class Job(QObject):
    """One piece of work on the worker: it counts what it has done and can be asked to stop."""

    progressed = Signal(int, int)  # how many are done; of how many, 0 when that is not known
    finished = Signal(object)  # what the work returned
    failed = Signal(str)  # one plain sentence
    ended = Signal()  # after finished or failed, whichever it was
    _told = Signal(str, object)  # from the worker; the public signals come in the window's thread

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.fault: CrmnotesError | None = None  # what it failed of, when that was the world's fault
        self._stop = threading.Event()
        self._told.connect(self._tell_on, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Asks the work to stop at its next look; what it leaves is whole or nothing."""
        self._stop.set()

    def is_cancelled(self) -> bool:
        """For the work: whether it was asked to stop."""
        return self._stop.is_set()

    def progress(self, done: int, total: int = 0) -> None:
        """For the work: tells how far it is; may be called as often as it likes from the worker."""
        self._told.emit("progress", (done, total))

    def run(self, work: Callable[[Job], Any]) -> None:
        """On the worker: does the work and tells how it ended."""
        try:
            result = work(self)
        except CrmnotesError as error:
            self.fault = error
            self._told.emit("failed", told(error))
        except Exception as error:
            import logging  # not before there is something to log

            from crmnotes.ui.safety.crash import report  # the fault's own words may be a customer's

            logging.getLogger(__name__).error(
                "a job on the worker failed\n%s", report(type(error), error.__traceback__)
            )
            self._told.emit("failed", OUR_FAULT)
        else:
            self._told.emit("finished", result)

    def _tell_on(self, what: str, value: Any) -> None:
        if what == "progress":
            self.progressed.emit(*value)
            return
        (self.finished if what == "finished" else self.failed).emit(value)
        self.ended.emit()


class Jobs(QObject):
    """Runs one job after the other on one thread, so that two long writes never meet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()  # a second job waits for the first
        self._running: dict[Job, threading.Thread] = {}

    @property
    def busy(self) -> bool:
        """Whether a job is under way."""
        return bool(self._running)

    def start(self, work: Callable[[Job], Any]) -> Job:
        """Starts `work(job)` on the worker; connect to the job at once, it begins when the event loop turns."""
        job = Job(self)
        thread = threading.Thread(target=self._work, args=(job, work), name="crmnotes-worker", daemon=True)
        self._running[job] = thread
        job.ended.connect(lambda: self._running.pop(job, None))
        QTimer.singleShot(0, self, lambda: self._begin(job))
        return job

    def stop(self, seconds: float = 5.0) -> None:
        """Asks every job to stop and waits for it: at closing, so that the notebook is never closed under a job."""
        for job, thread in list(self._running.items()):
            job.cancel()
            if thread.ident is None:
                del self._running[job]  # it had not begun, and never will
            else:
                thread.join(seconds)

    def _begin(self, job: Job) -> None:
        if job in self._running:
            self._running[job].start()

    def _work(self, job: Job, work: Callable[[Job], Any]) -> None:
        with self._lock, brief_turns():
            job.run(work)
