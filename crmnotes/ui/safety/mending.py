"""When the notebook is damaged: a backup is offered first, then to get back what the file still holds. faults: 8, 9."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QMessageBox, QWidget

from crmnotes.clock import Clock
from crmnotes.errors import CrmnotesError
from crmnotes.notebook import repairing, restoring
from crmnotes.notebook.repairing import Repaired
from crmnotes.ui import words
from crmnotes.ui.jobs import Jobs
from crmnotes.ui.parts.plain import one_line, question, tell
from crmnotes.ui.words import several, told, tr

NAMED = 12
"""Customers to check that are named; the group holds them all."""


def offer(
    path: Path,
    clock: Clock,
    sentence: str,
    parent: QWidget | None = None,
    close: Callable[[], object] | None = None,
    passphrase: str | None = None,
) -> bool:
    """Asks what to do about a damaged notebook; True when another file stands in its place.

    `close` closes the notebook in case that it is open, just before its file is touched.
    """
    newest = repairing.better(path)
    if newest is None and not path.is_file():
        tell(parent, tr("The notebook was not opened"), sentence)
        return False
    box = question_of(sentence, parent, any_backup=newest is not None)
    box.exec()
    chosen = box.buttonRole(box.clickedButton())
    if chosen is QMessageBox.ButtonRole.AcceptRole:
        return _restore(path, clock, parent, close, passphrase)
    return chosen is QMessageBox.ButtonRole.ActionRole and _salvage(path, clock, parent, close, passphrase)


def question_of(sentence: str, parent: QWidget | None = None, *, any_backup: bool) -> QMessageBox:
    """The question what to do: go back (AcceptRole), get back what it holds (ActionRole), or leave it."""
    box = question(parent, tr("The notebook is damaged"), sentence, _advice(any_backup))
    roles = QMessageBox.ButtonRole
    go_back = box.addButton(tr("Go back to a &backup…"), roles.AcceptRole) if any_backup else None
    save = box.addButton(tr("&Get back what it holds"), roles.ActionRole)
    leave = box.addButton(tr("Leave it as it is"), roles.RejectRole)
    box.setDefaultButton(go_back or save)
    box.setEscapeButton(leave)
    return box


def _advice(any_backup: bool) -> str:
    kept = tr("The damaged file is kept in any case.")
    if any_backup:
        return tr("Going back to a backup gives you whole records.") + " " + kept
    return tr("There is no good backup of it.") + " " + kept


def _restore(
    path: Path, clock: Clock, parent: QWidget | None, close: Callable[[], object] | None, passphrase: str | None
) -> bool:
    """Lets the person choose a backup."""
    from crmnotes.ui.dialogs.restore import Restore

    dialog = Restore(path, clock, Jobs(parent), parent, passphrase=passphrase)
    dialog.exec()
    if dialog.ready is None:
        return False
    if close:
        close()
    try:
        restoring.finish(dialog.ready, clock)
    except CrmnotesError as error:
        tell(parent, tr("Nothing was restored"), told(error))
        return False
    return True


def _salvage(
    path: Path, clock: Clock, parent: QWidget | None, close: Callable[[], object] | None, passphrase: str | None
) -> bool:
    """Gets back what can be read, on the worker, and tells what that is."""
    if close:
        close()
    waiting, jobs = QEventLoop(), Jobs(parent)
    done: list[Repaired] = []
    failed: list[str] = []
    job = jobs.start(lambda _job: repairing.repair(path, clock, passphrase))
    job.finished.connect(done.append)
    job.failed.connect(failed.append)
    job.ended.connect(waiting.quit)
    waiting.exec()
    if not done:
        tell(parent, tr("Nothing was changed"), "".join(failed))
        return False
    tell(parent, tr("What was recovered"), "\n\n".join(recovered(done[0])))
    return True


def recovered(done: Repaired) -> list[str]:
    """What was recovered, what is to be checked, what is gone, and where the damaged file is."""
    counts, found = done.found.counts, done.found
    parts = [
        several(counts["customers"], "%n customer", "%n customers"), several(counts["notes"], "%n note", "%n notes"),
        several(counts["promises"], "%n promise", "%n promises"), several(counts["orders"], "%n order", "%n orders"),
    ]  # fmt: skip
    said = [tr("Recovered: {}.").format(words.listed(parts))]
    names = list(dict.fromkeys(one_line(doubt.name, 60) for doubt in found.doubtful))
    if names:
        more = [tr("others")] if len(names) > NAMED else []
        listed = words.listed(names[:NAMED] + more)
        said.append(tr("Please check: {}. They are in the group “{}”.").format(listed, repairing.CHECK))
    if found.gone:
        lines = [one_line(line, 120) for line in found.gone[:NAMED]]
        more = [tr("and {} more").format(len(found.gone) - NAMED)] if len(found.gone) > NAMED else []
        said.append(tr("Not recovered:") + "\n" + "\n".join(lines + more))
    return [*said, tr("The damaged file is kept: {}").format(done.kept)]
