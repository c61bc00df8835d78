"""A second copy beside the notebook: what each has that the other has not, what both changed, and taking it in."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from crmnotes.errors import NeedsPassphrase, WrongPassphrase
from crmnotes.notebook import Notebook
from crmnotes.notebook.import_views import ImportResult
from crmnotes.notebook.two_copies import Compared
from crmnotes.ui import words
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.jobs import Job, Jobs
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts.fates import Fates
from crmnotes.ui.parts.plain import PlainLabel, one_line
from crmnotes.ui.parts.room import room_for
from crmnotes.ui.parts.sheet import Sheet
from crmnotes.ui.words import several, tr

SHOWN, LONGEST = 100, 300
"""Differences that are shown, and letters of each side."""


class SecondCopy(Sheet):
    """Shows both side by side; nothing is written before it is asked for, and the copy itself never is."""

    settled = Signal()  # the copy has nothing that the notebook has not

    def __init__(self, bridge: Bridge, jobs: Jobs, path: Path, parent: QWidget | None = None) -> None:
        about = tr(
            "Taking it in keeps both texts where both were changed: yours stands, the other becomes a note. A backup is"
            " made before, one undo takes all of it back, and the copy itself stays as it is."
        )
        super().__init__(tr("Two copies of your notebook"), about, tr("Take it in"), parent)
        self._bridge, self._jobs, self._path = bridge, jobs, path
        self.says = PlainLabel(wrap=True)
        self.its = QLineEdit()
        self.its.setEchoMode(QLineEdit.EchoMode.Password)
        self.its.setPlaceholderText(tr("Passphrase of this copy"))
        self.its.setAccessibleName(tr("Passphrase of this copy"))
        self.its.hide()
        self.sides = QScrollArea()
        self.sides.setProperty("ring", True)
        self.sides.setWidgetResizable(True)
        self.sides.setFrameShape(QFrame.Shape.NoFrame)
        self.sides.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sides.hide()
        for widget in (PlainLabel(one_line(str(path), 200), Role.SMALL, Tone.QUIET, wrap=True), self.says, self.its):
            self.body.addWidget(widget)
        self.body.addWidget(self.sides, 1)
        self.setMinimumWidth(px(560))
        self.compared: Compared | None = None
        self.fates: Fates | None = None
        self._compare()

    def submit(self) -> None:
        """Takes in what the copy has; where its passphrase was asked for, compares with that first."""
        if self.compared is None:
            if self.its.text():
                self._compare()
        elif not _asks(self.compared):
            self.accept()
        else:
            self._take_in()

    def _compare(self) -> None:
        """On the worker: opens the copy to read it, and goes through both."""
        self.wrong.hide()
        self.says.setText(tr("Comparing the two…"))
        self.done_button.setEnabled(False)
        ours, path, its, heading = self._bridge.notebook, self._path, self.its.text() or None, tr("In the other copy:")

        def compare(_job: Job) -> Compared:
            with closing(ours.worker()) as own, closing(_opened(own, path, its)) as other:
                return own.two_copies.compare(other.imports.everything(), heading)

        job = self._jobs.start(compare)
        job.finished.connect(self._show)
        job.failed.connect(lambda sentence: self._refused(sentence, job.fault))

    def _take_in(self) -> None:
        self.done_button.setEnabled(False)
        self.says.setText(tr("Backing up, then taking it in…"))
        ours, path, its, heading = self._bridge.notebook, self._path, self.its.text() or None, tr("In the other copy:")
        fates = self.fates.decided() if self.fates else []

        def merge(_job: Job) -> ImportResult:
            with closing(ours.worker()) as own, closing(_opened(own, path, its)) as other:
                return own.two_copies.merge(other.imports.everything(), path.name, heading, fates)

        job = self._jobs.start(merge)
        job.finished.connect(lambda done: self._taken_in(done, len(fates)))
        job.failed.connect(lambda sentence: self._refused(sentence, job.fault))

    def _taken_in(self, done: ImportResult, decided: int) -> None:
        self._bridge.look()
        filled = done.updated - decided
        parts = [
            several(done.new, "%n customer", "%n customers") if done.new else "",
            several(done.notes, "%n note", "%n notes") if done.notes else "",
            several(done.promises, "%n promise", "%n promises") if done.promises else "",
            several(filled, "%n record filled in", "%n records filled in") if filled > 0 else "",
            several(decided, "%n deletion decided", "%n deletions decided") if decided else "",
        ]
        taken = words.listed(list(filter(None, parts))) or tr("nothing")
        self._bridge.acted.emit(tr("Taken in from the other copy: {}").format(taken), done.batch is not None)
        self.settled.emit()
        self.accept()

    def _refused(self, sentence: str, fault: Exception | None) -> None:
        self.says.setText("")
        self.done_button.setEnabled(self.compared is not None)
        if isinstance(fault, NeedsPassphrase | WrongPassphrase):
            self.done_button.setEnabled(True)
            self.its.show()
            self.its.setFocus()
        self.complain(sentence)

    def _show(self, found: Compared) -> None:
        """The figures, then what both changed, side by side, and what one of them deleted."""
        self.compared = found
        self.its.hide()
        self.done_button.setEnabled(True)
        self.says.setText("\n".join(_told(found)))
        if not _asks(found):
            self.done_button.setText(tr("Close"))
            self.cancel.hide()
            self.settled.emit()
        if found.differs or found.deleted:
            self.fates = Fates(found.deleted) if found.deleted else None
            self.sides.setWidget(_stacked(_side_by_side(found) if found.differs else None, self.fates))
            self.sides.show()
            self.setMinimumWidth(0)
            size = room_for(self, max(self.width(), px(720)), px(560))
            self.tall = size.height()
            self.resize(size)
        layout = self.layout()
        if layout is not None and not self.tall:  # the words have grown since it was shown
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))
        self.done_button.setFocus()


def _opened(own: Notebook, path: Path, its: str | None) -> Notebook:
    """The copy, to be read only: without a passphrase, with the notebook's, or with its own."""
    try:
        return Notebook.open(path, own.clock, read_only=True, passphrase=its)
    except NeedsPassphrase:
        if own.passphrase is None:
            raise
    return Notebook.open(path, own.clock, read_only=True, passphrase=own.passphrase)


def _asks(found: Compared) -> bool:
    """Whether there is anything to take in or to decide."""
    return found.brings or bool(found.deleted)


def _told(found: Compared) -> list[str]:
    said = []
    if not found.shared and any(found.here.values()):
        said.append(tr("It shares no record with your notebook: it may be another notebook altogether."))
    if not _asks(found):
        return [*said, tr("It has nothing that your notebook has not.")]
    said.append(tr("Only in the other copy: {}.").format(_many(found.there)))
    said.append(tr("Only in your notebook: {}.").format(_many(found.here)))
    if found.differs:
        said.append(several(len(found.differs), "%n record says different things:", "%n records say different things:"))
    return said


def _many(counts: dict[str, int]) -> str:
    parts = [
        several(counts["customers"], "%n customer", "%n customers") if counts["customers"] else "",
        several(counts["notes"], "%n note", "%n notes") if counts["notes"] else "",
        several(counts["promises"], "%n promise", "%n promises") if counts["promises"] else "",
        several(counts["orders"], "%n order", "%n orders") if counts["orders"] else "",
    ]
    return words.listed([part for part in parts if part]) or tr("nothing")


def _stacked(*parts: QWidget | None) -> QWidget:
    """Parts that scroll together, one below the other."""
    inside = QWidget()
    inside.setProperty("ground", "none")
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, px(12), 0)
    column.setSpacing(px(18))
    for part in filter(None, parts):
        column.addWidget(part)
    column.addStretch(1)
    return inside


def _side_by_side(found: Compared) -> QWidget:
    inside = QWidget()
    inside.setProperty("ground", "none")
    grid = QGridLayout(inside)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(px(16))
    grid.setVerticalSpacing(px(10))
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(2, 1)
    for column, heading in enumerate((tr("Customer"), tr("Your notebook"), tr("The other copy"))):
        grid.addWidget(PlainLabel(heading, Role.SMALL_BOLD, Tone.QUIET), 0, column)
    for row, one in enumerate(found.differs[:SHOWN], 1):
        for column, text in enumerate((one.name, one.ours, one.theirs)):
            label = PlainLabel(one_line(text, LONGEST), wrap=True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, row, column)
    if len(found.differs) > SHOWN:
        more = tr("and {} more").format(words.grouped(len(found.differs) - SHOWN))
        grid.addWidget(PlainLabel(more, tone=Tone.QUIET), SHOWN + 1, 0, 1, 3)
    return inside
