"""The one piece of work that a dialog waits for; the answer of one whose place was taken counts for nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from crmnotes.ui.jobs import Job, Jobs


class LatestJob(QObject):
    """Runs work on the worker and hands on what the last one gives."""

    progressed = Signal(int, int)  # how many are done; of how many, 0 when that is not known
    failed = Signal(str)  # one plain sentence

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether something is waited for."""
        return self._job is not None

    def begin(self, work: Callable[[Job], Any], then: Callable[[Any], object]) -> None:
        """Starts work in place of what runs; `then` gets its result."""
        self.stop()
        job = self._job = self._jobs.start(work)
        job.progressed.connect(lambda done, total: self._progressed(job, done, total))
        job.finished.connect(lambda result: self._ended(job, then, result))
        job.failed.connect(lambda sentence: self._failed(job, sentence))

    def stop(self) -> None:
        """Asks what runs to stop; it still ends, with whatever it then gives."""
        if self._job is not None:
            self._job.cancel()

    def forget(self) -> None:
        """Asks what runs to stop, and waits for it no more."""
        self.stop()
        self._job = None

    def _progressed(self, job: Job, done: int, total: int) -> None:
        if job is self._job:
            self.progressed.emit(done, total)

    def _ended(self, job: Job, then: Callable[[Any], object], result: Any) -> None:
        if job is self._job:
            self._job = None
            then(result)

    def _failed(self, job: Job, sentence: str) -> None:
        if job is self._job:
            self._job = None
            self.failed.emit(sentence)
