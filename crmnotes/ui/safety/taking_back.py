"""Ctrl+Z after an import that brought many: asks with their number, and backs up before they go. faults: 19."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox, QWidget

from crmnotes.notebook.import_views import Going, ImportResult
from crmnotes.ui.jobs import Job
from crmnotes.ui.parts.plain import question
from crmnotes.ui.words import several, tr
from crmnotes.ui.words.imports import taken_back_in_words

if TYPE_CHECKING:
    from crmnotes.ui.window import Window

AT_ONCE = 2000
"""Customers who go in the window's own thread; more go on the worker."""


def take_back(window: Window, batch: int, otherwise: Callable[[], object]) -> Job | None:
    """Asks, backs up and takes an import back; `otherwise` does it at once, where it brought few or no thousands."""
    bridge = window.bridge
    notebook = bridge.notebook
    going = bridge.read(lambda: notebook.imports.going(batch))
    if going is None:
        return None
    if not going.is_much:
        otherwise()
        return None
    box = question_of(going, window)
    box.exec()
    if box.buttonRole(box.clickedButton()) is not box.ButtonRole.DestructiveRole:
        return None

    def work(_job: Job) -> ImportResult | None:
        with closing(notebook.worker()) as own:
            own.backups.before("undo-import")
            return own.imports.take_back(batch) if going.customers > AT_ONCE else None

    def tell(done: ImportResult | None) -> None:
        bridge.look()
        if done is None:
            otherwise()
        else:
            bridge.say(tr("The import was taken back") + ". " + taken_back_in_words(done))

    job = window.jobs.start(work)
    job.finished.connect(tell)
    job.failed.connect(lambda sentence: bridge.fail(job.fault or sentence))
    return job


def question_of(going: Going, parent: QWidget | None = None) -> QMessageBox:
    """The question, with how many go."""
    goes = several(
        going.customers,
        "%n customer whom it brought goes, with all that came with them.",
        "%n customers whom it brought go, with all that came with them.",
    )
    stays = tr("Who was changed or written about since stays. A backup is made before.")
    box = question(parent, tr("Take the import back?"), goes, stays)
    box.addButton(tr("&Take it back"), QMessageBox.ButtonRole.DestructiveRole)
    refused = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(refused)
    box.setEscapeButton(refused)
    return box
