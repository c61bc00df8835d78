"""Forgetting a customer for good: asks with what goes, erases on the worker, and says where copies remain."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QCheckBox, QMessageBox, QWidget

from crmnotes.notebook import Notebook
from crmnotes.notebook.forgetting import Erased
from crmnotes.records import Customer
from crmnotes.ui.jobs import Job
from crmnotes.ui.parts import attached
from crmnotes.ui.parts.plain import one_line, question, tell
from crmnotes.ui.words import several, tr

if TYPE_CHECKING:
    from crmnotes.ui.window import Window


class Gone(NamedTuple):
    """What was erased, in how many copies too, and which copies still hold them."""

    erased: Erased
    copies: int
    left: list[Path]


def forget(window: Window, number: int) -> Job | None:
    """Asks, and begins to erase a customer; None when the person would rather not."""
    bridge = window.bridge
    customer = bridge.read(lambda: bridge.notebook.customers.get(number))
    if customer is None or bridge.notebook.read_only:
        return None
    everywhere = _asked(window, customer)
    if everywhere is None:
        return None
    notebook, second = bridge.notebook, window.keeper.second
    attached.sweep()  # copies of files that are open in other programs
    job = window.jobs.start(lambda _job: _erase(notebook, customer, everywhere, second))
    job.finished.connect(lambda gone: _tell(window, customer, gone))
    job.failed.connect(lambda sentence: bridge.fail(job.fault or sentence))
    return job


def _asked(window: Window, customer: Customer) -> bool | None:
    """Whether to erase them in the copies too; None when they are not to be erased."""
    box = question_of(customer, window)
    box.exec()
    copies = box.checkBox()
    return copies.isChecked() if box.buttonRole(box.clickedButton()) is box.ButtonRole.DestructiveRole else None


def question_of(customer: Customer, parent: QWidget | None = None) -> QMessageBox:
    """The question, with what goes; nothing is erased unless its button is pressed."""
    title, name = tr("Forget a customer"), one_line(customer.name, 80)
    goes = tr("Every note, promise, order and draft of theirs is erased, and cannot come back.")
    steps = tr("What was done before cannot be undone any more.")
    box = question(parent, title, tr("Forget {} for good?").format(name), f"{goes} {steps}")
    copies = QCheckBox(tr("&In the backups too"), box)
    copies.setChecked(True)
    box.setCheckBox(copies)
    box.addButton(tr("&Forget"), QMessageBox.ButtonRole.DestructiveRole)
    refused = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(refused)
    box.setEscapeButton(refused)
    return box


def _erase(notebook: Notebook, customer: Customer, everywhere: bool, second: Path | None) -> Gone:
    """On the worker."""
    with closing(notebook.worker()) as own:
        own.backups.before("erasure")
        erased = own.forgetting.forget(customer.id)
        copies = own.forgetting.copies_with(customer.uid, second)
        left = own.forgetting.rewrite(copies, customer.uid) if everywhere else copies
        return Gone(erased, len(copies) - len(left), left)


def _tell(window: Window, customer: Customer, gone: Gone) -> None:
    """The window forgets its own history, looks again, and says what is left to do."""
    notebook = window.bridge.notebook
    notebook.history.clear()
    window.bridge.read(notebook.notice)
    name = one_line(customer.name, 80)
    said = [tr("{} is erased.").format(name)]
    if gone.copies:
        said.append(several(gone.copies, "Erased in %n copy too.", "Erased in %n copies too."))
    if gone.erased.mentions:
        said.append(several(gone.erased.mentions, "%n record of others names them.", "%n records of others name them."))
    window.bridge.say(" ".join(said))
    if gone.left:
        files = "\n".join(str(path) for path in gone.left)
        tell(window, tr("Copies remain"), tr("These copies still hold {}:").format(name) + "\n" + files)
