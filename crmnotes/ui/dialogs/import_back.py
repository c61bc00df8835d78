"""Taking an import back: many contacts after a backup, very many on the worker, so that the window goes on."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING

from crmnotes.ui.bridge import Bridge
from crmnotes.ui.jobs import Job
from crmnotes.ui.latest_job import LatestJob

if TYPE_CHECKING:
    from crmnotes.notebook.import_views import ImportResult

AT_ONCE = 2000
"""Records that are taken back before the window goes on; it takes a moment, and can be undone in its turn."""


class TakingBack:
    """Takes an import back. `wait` says whether it lasts; `done` gets what came of it, None when it was not done."""

    def __init__(
        self,
        bridge: Bridge,
        work: LatestJob,
        wait: Callable[[bool], object],
        done: Callable[[ImportResult | None], object],
    ) -> None:
        self._bridge, self._work = bridge, work
        self._wait, self._done = wait, done

    def begin(self, batch: int, *, few: bool) -> None:
        """Takes a batch back: `few` are taken back here, after a backup if they are much of the notebook."""
        notebook = self._bridge.notebook
        self._work.forget()  # what is still being looked for is gone with it
        going = self._bridge.read(lambda: notebook.imports.going(batch))
        if few and not (going and going.is_much):
            self._take_back_here(batch)
            return

        def work(_job: Job) -> ImportResult | None:
            with closing(notebook.worker()) as book:
                book.backups.before("undo-import")
                return None if few else book.imports.take_back(batch)

        self._wait(True)
        self._work.begin(work, lambda done: self._take_back_here(batch) if few else self._finish(done))

    def _take_back_here(self, batch: int) -> None:
        self._finish(self._bridge.act(lambda: self._bridge.notebook.imports.take_back(batch)))

    def _finish(self, done: ImportResult | None) -> None:
        self._wait(False)
        self._done(done)
