"""Sets, changes or removes the passphrase: the worker writes the notebook anew, and it is swapped when that is done."""

from __future__ import annotations

from contextlib import closing

from PySide6.QtWidgets import QCheckBox, QLineEdit, QProgressBar, QWidget

from crmnotes.errors import BadInput
from crmnotes.notebook import protection
from crmnotes.notebook.protection import Ready
from crmnotes.rules import strength
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.jobs import Job, Jobs
from crmnotes.ui.look.theme import Tone, px
from crmnotes.ui.parts.plain import PlainLabel, button
from crmnotes.ui.parts.room import room_for
from crmnotes.ui.parts.sheet import Sheet
from crmnotes.ui.words import several, tr


class Passphrase(Sheet):
    """Asks for the new passphrase twice; when it is accepted, `ready` waits to take the notebook's place."""

    def __init__(self, bridge: Bridge, jobs: Jobs, parent: QWidget | None = None) -> None:
        self._notebook, self._jobs = bridge.notebook, jobs
        self.locked = bridge.notebook.protection.locked
        about = tr(
            "With a passphrase nobody can read the notebook, its backups or what you are typing without it. If you lose"
            " it, nobody can help you, crmnotes included: write it down where you keep papers."
        )
        title = tr("Change the passphrase") if self.locked else tr("Set a passphrase")
        super().__init__(title, about, tr("Change it") if self.locked else tr("Lock the notebook"), parent)
        self.old: str | None = None
        self.new: str | None = None
        self.ready: Ready | None = None
        self.job: Job | None = None
        self._left = False
        self.present, self.first, self.again = QLineEdit(), QLineEdit(), QLineEdit()
        self.shown = QCheckBox(tr("&Show what I type"))
        self.hint = PlainLabel(tone=Tone.QUIET, wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1)  # empty until it is known how much: a bar without an end would move by itself
        self.bar.setFixedHeight(px(8))
        keeps = self.bar.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(keeps)
        self.bar.hide()
        self._build()
        self.finished.connect(self._end)

    def _build(self) -> None:
        if self.locked:
            self.ask_for(tr("The present passphrase"), self.present)
        self.ask_for(tr("The new passphrase"), self.first)
        self.body.addWidget(self.hint)
        self.ask_for(tr("The same again"), self.again)
        self.body.addWidget(self.shown)
        self.body.addWidget(self.bar)
        self.first.textChanged.connect(self._look)
        self.shown.toggled.connect(self._show)
        self._show(False)
        self._look("")
        self.remove = button(tr("&Remove it"))
        self.remove.setVisible(self.locked)
        self.remove.clicked.connect(self.take_away)
        self.foot.insertWidget(0, self.remove)
        (self.present if self.locked else self.first).setFocus()
        self.setMinimumWidth(room_for(self, px(520), 0).width())

    def submit(self) -> None:
        """Writes the notebook anew under what was typed."""
        if self.attempt(self._check) is not None:
            self._begin(self.first.text())

    def take_away(self) -> None:
        """Writes the notebook anew without a passphrase."""
        if self.attempt(self._check_present) is not None:
            self._begin(None)

    def _check(self) -> bool:
        self._check_present()
        protection.check(self.first.text())
        if self.first.text() != self.again.text():
            self.again.setFocus()
            raise BadInput("The two are not the same.")
        return True

    def _check_present(self) -> bool:
        if self.locked and not self._notebook.protection.is_it(self.present.text()):
            self.present.setFocus()
            self.present.selectAll()
            raise BadInput("That is not the present passphrase.")
        return True

    def _begin(self, new: str | None) -> None:
        """On the worker: a backup, then the notebook anew beside itself."""
        self.old, self.new = self._notebook.passphrase, new
        notebook = self._notebook

        def write(job: Job) -> Ready:
            with closing(notebook.worker()) as own:
                return own.protection.prepare(new, job.progress, job.is_cancelled)

        self._wait(tr("Backing up and writing the notebook anew…"))
        self.job = self._jobs.start(write)
        self.job.progressed.connect(self._progressed)
        self.job.finished.connect(self._written)
        self.job.failed.connect(self._refused)

    def reject(self) -> None:
        """Stops what is being written; closes when nothing is."""
        if self.job is None:
            super().reject()
            return
        self.job.cancel()
        self.cancel.setEnabled(False)

    def _progressed(self, done: int, of: int) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def _wait(self, words: str) -> None:
        for widget in (self.done_button, self.remove, self.present, self.first, self.again):
            widget.setEnabled(not words)
        self.bar.setVisible(bool(words))
        self.bar.reset()
        if words:
            self.hint.setText(words)
            self.cancel.setFocus()
        else:
            self._look(self.first.text())

    def _written(self, ready: Ready) -> None:
        """Goes on with it, unless it was stopped when it was all but done."""
        if self._left or (self.job is not None and self.job.is_cancelled()):
            protection.discard(ready)
            self._refused(tr("Stopped. Nothing was changed."))
            return
        self.job = None
        self.ready = ready
        self.accept()

    def _refused(self, sentence: str) -> None:
        self.job = None
        self.cancel.setEnabled(True)
        self._wait("")
        self.complain(sentence)

    def _end(self) -> None:
        self._left = self.ready is None
        if self.job is not None:
            self.job.cancel()

    def _look(self, typed: str) -> None:
        """Says how long it would hold; it is never refused."""
        said = strength.hint(typed, ("crmnotes", self._notebook.path.stem))
        self.hint.setText(tr(said) if said else tr("Four words that do not belong together are easy to keep in mind."))

    def _show(self, letters: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if letters else QLineEdit.EchoMode.Password
        for field in (self.present, self.first, self.again):
            field.setEchoMode(mode)


class Protected(Sheet):
    """After the passphrase was changed: the emergency sheet, and what becomes of older copies."""

    def __init__(
        self,
        bridge: Bridge,
        jobs: Jobs,
        older: list[protection.Copy],
        earlier: str | None,
        parent: QWidget | None = None,
    ) -> None:
        """`earlier` opens those of the older copies that are locked."""
        locked = bridge.notebook.protection.locked
        title = tr("Your notebook is locked") if locked else tr("Your notebook has no passphrase")
        super().__init__(title, parent=parent)
        self._bridge, self._jobs, self._older, self._earlier = bridge, jobs, older, earlier
        self._tell(locked)
        self.cancel.setText(tr("Leave them"))
        self.cancel.setVisible(bool(older))
        self.done_button.setText(tr("Make them anew") if older else tr("Close"))
        self.emergency = button(tr("&Emergency sheet…"))
        self.emergency.setVisible(locked)
        self.emergency.clicked.connect(self._print)
        self.foot.insertWidget(0, self.emergency)
        self.setMinimumWidth(room_for(self, px(520), 0).width())

    def _tell(self, locked: bool) -> None:
        if locked:
            keep = tr(
                "Print the emergency sheet, write the passphrase on it by hand, and keep it where you keep papers."
            )
            self.body.addWidget(PlainLabel(keep, wrap=True))
        plain = sum(not copy.locked for copy in self._older)
        other = len(self._older) - plain
        if plain:
            said = several(
                plain,
                "%n older copy opens without a passphrase: whoever finds it can read it.",
                "%n older copies open without a passphrase: whoever finds them can read them.",
            )
            self.body.addWidget(PlainLabel(said, wrap=True))
        if other:
            said = several(
                other,
                "%n older copy needs the passphrase that the notebook had before.",
                "%n older copies need the passphrase that the notebook had before.",
            )
            self.body.addWidget(PlainLabel(said, wrap=True))
        if self._older:
            anew = tr("They can be made anew, so that they open as your notebook does now.")
            self.body.addWidget(PlainLabel(anew, tone=Tone.QUIET, wrap=True))

    def submit(self) -> None:
        """Makes the older copies anew on the worker, and says which could not be."""
        if not self._older:
            self.accept()
            return
        notebook, older, earlier, bridge = self._bridge.notebook, self._older, self._earlier, self._bridge

        def renew(_job: Job) -> int:
            with closing(notebook.worker()) as own:
                return len(own.protection.renew(older, earlier))

        def tell(left: int) -> None:
            done = several(len(older) - left, "%n copy was made anew.", "%n copies were made anew.")
            more = tr("Those that could not be opened stay as they are.") if left else ""
            bridge.say(f"{done} {more}".strip())

        job = self._jobs.start(renew)
        job.finished.connect(tell)
        job.failed.connect(bridge.fail)
        self.accept()

    def _print(self) -> None:
        from crmnotes.ui.dialogs.emergency import Emergency

        Emergency(self._bridge, self).open()
