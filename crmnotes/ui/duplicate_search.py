"""Looking for duplicates on the worker: says how far it is, and stops when it is asked to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crmnotes.ui.jobs import Job

if TYPE_CHECKING:
    from crmnotes.notebook import Notebook
    from crmnotes.notebook.duplicates import Alike


class Stopped(Exception):
    """Nobody waits for the search any more."""


def search(notebook: Notebook, job: Job, backed_up: bool = False) -> list[Alike]:
    """Who may be here twice; nobody when the job was cancelled meanwhile.

    Before anything can be merged a backup is made, unless one was.
    """

    def look(done: int, of: int) -> None:
        if job.is_cancelled():
            raise Stopped
        job.progress(done, of)

    own = notebook.worker()
    try:
        found = own.duplicates.find(look)
        if found and not backed_up:
            own.backups.before("merge")
        return found
    except Stopped:
        return []
    finally:
        own.close()
