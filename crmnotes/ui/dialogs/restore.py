"""Going back to a backup: what each holds, what the chosen one lacks, and Enter puts it in the notebook's place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from threading import Event

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QLineEdit, QSizePolicy, QWidget

from crmnotes.clock import Clock
from crmnotes.errors import CrmnotesError, NeedsPassphrase, WrongPassphrase
from crmnotes.notebook import protection, restoring
from crmnotes.notebook.restoring import Choice, Held, Lost, Ready
from crmnotes.ui import words
from crmnotes.ui.jobs import Job, Jobs
from crmnotes.ui.look.theme import Tone, px
from crmnotes.ui.models.sections import Entry, SectionsModel
from crmnotes.ui.parts.plain import PlainLabel, button
from crmnotes.ui.parts.sections import SectionsView
from crmnotes.ui.parts.sheet import Sheet
from crmnotes.ui.words import several, tr

LOOK_AFTER = 150
"""Milliseconds for which a row stays chosen before its backup is compared with the notebook."""

REASONS = {
    "by-hand": "made by hand", "after-changes": "after changes", "before-import": "before an import",
    "before-merge": "before a merge", "before-restore": "before going back",
    "before-passphrase": "before its passphrase was changed",
}  # fmt: skip


class Restore(Sheet):
    """Lists the backups of a notebook, which may be missing or damaged; `ready` is what was chosen and looked over."""

    def __init__(
        self,
        notebook: Path,
        clock: Clock,
        jobs: Jobs,
        parent: QWidget | None = None,
        second: Path | None = None,
        before: Callable[[], object] | None = None,
        passphrase: str | None = None,
    ) -> None:
        """`second` is a folder that has backups too; `before` is done on the worker before one is restored.

        `passphrase` is the notebook's, as far as it is known; a backup that needs another one is asked about.
        """
        about = tr("The notebook as it is now is kept beside it under a dated name.")
        super().__init__(tr("Go back to a backup"), about, tr("Restore"), parent)
        self.ready: Ready | None = None
        self._notebook, self._clock, self._jobs, self._before = notebook, clock, jobs, before
        self._passphrase = passphrase
        self._needs: Path | None = None  # the file that waits for its own passphrase
        self._looking: Path | None = None  # the file that the worker looks over just now
        self._wanted: Path | None = None  # the file to restore as soon as it is looked over
        self._at_hand: tuple[Path, Ready] | None = None
        self._told: dict[Path, str] = {}
        self._closed = Event()
        self._choices = restoring.choices(notebook, second)
        self._after = QTimer(self)
        self._after.setSingleShot(True)
        self._after.setInterval(LOOK_AFTER)
        self._after.timeout.connect(self._compare)
        self._build()
        self.finished.connect(self._end)

    # building

    def _build(self) -> None:
        self.list = SectionsView(SectionsModel(self))
        self.list.setAccessibleName(tr("Backups"))
        self.list.setMinimumHeight(px(150))
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        now = self._clock.now()
        locked = self._notebook.is_file() and protection.is_locked(self._notebook)
        entries = (_entry(number, choice, now) for number, choice in enumerate(self._choices))
        needs = _needs(self._choices, locked, now)
        self.list.rows.start([entry._replace(aside=said) for entry, said in zip(entries, needs, strict=True)])
        self.list.entry_chosen.connect(lambda _entry: self._choose())
        self.list.entry_opened.connect(lambda _entry: self.submit())
        self.difference = PlainLabel(wrap=True)
        self.its = QLineEdit()  # shown for a backup that another passphrase opens
        self.its.setEchoMode(QLineEdit.EchoMode.Password)
        self.its.setPlaceholderText(tr("Passphrase of this backup"))
        self.its.setAccessibleName(tr("Passphrase of this backup"))
        self.its.hide()
        other = button(tr("Another &file…"))
        other.clicked.connect(self.choose_file)
        self.foot.insertWidget(0, other)
        if self._choices:
            self.body.addWidget(self.list, 1)
            self.body.addWidget(self.difference)
        else:
            self.body.addWidget(PlainLabel(tr("There are no backups of this notebook yet."), wrap=True))
            self.done_button.setEnabled(False)
        self.body.addWidget(self.its)
        self.tall = px(520) if self._choices else 0
        self.resize(px(640), max(self.tall, px(160)))
        self.list.choose_first()
        (self.list if self._choices else other).setFocus()

    # what the chosen one lacks

    def _choice(self) -> Choice | None:
        entry = self.list.entry()
        return self._choices[entry.id] if entry else None

    def _choose(self) -> None:
        choice = self._choice()
        self.wrong.hide()
        if self._needs is not None and (choice is None or choice.backup.path != self._needs):
            self._needs = None
            self.its.clear()
            self.its.hide()
        self.done_button.setEnabled(choice is not None and choice.whole)
        if choice is None:
            return
        if not choice.whole:
            self.difference.setText(tr("This backup is not what it was when it was made: choose another."))
        elif choice.backup.path in self._told:
            self.difference.setText(self._told[choice.backup.path])
        else:
            self.difference.setText(tr("Comparing it with the notebook…"))
            self._after.start()

    def _compare(self) -> None:
        """Says what the chosen one lacks; not once one is wanted: to look at another would sweep that one away."""
        choice = self._choice()
        if choice is not None and choice.whole and self._wanted is None:
            self._look_over(choice.backup.path)

    def _look_over(self, path: Path) -> None:
        """Prepares a file on the worker, which also says what it lacks; one at a time."""
        if self._looking is not None:
            return
        self._looking, notebook, closed = path, self._notebook, self._closed
        passphrase, its = self._passphrase, self.its.text() or None

        def look(_job: Job) -> Ready:
            ready = restoring.prepare(path, notebook, passphrase, its)
            if closed.is_set():
                restoring.discard(ready)
            return ready

        job = self._jobs.start(look)
        job.finished.connect(self._looked)
        job.failed.connect(lambda sentence: self._refused(sentence, job.fault))

    def _looked(self, ready: Ready) -> None:
        path, self._looking = self._looking, None
        if path is None or self._closed.is_set():
            return
        self._at_hand = path, ready
        self._told[path] = loses(ready.lost)
        if self._wanted is not None:
            self._restore(self._wanted)
        else:
            self._choose()

    def _refused(self, sentence: str, fault: CrmnotesError | None) -> None:
        path, self._looking, self._wanted = self._looking, None, None
        self.difference.setText("")
        if isinstance(fault, NeedsPassphrase | WrongPassphrase):
            self._needs = path
            self.done_button.setEnabled(True)
            self.its.show()
            self.its.setFocus()
        self.complain(sentence)

    # restoring

    def choose_file(self) -> None:
        """Asks for a file of another place, and restores that."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Restore which file?"), str(self._notebook.parent), tr("Notebooks (*.crmnotes);;All files (*)")
        )
        if chosen:
            self.restore_file(Path(chosen))

    def restore_file(self, path: Path) -> None:
        """Restores a file of the person's choice once it was looked over."""
        self.wrong.hide()
        self.difference.setText(tr("Looking it over…"))
        self._restore(path)

    def submit(self) -> None:
        """Restores the chosen backup, or the file whose passphrase was asked for."""
        if self._needs is not None:
            self.restore_file(self._needs)
            return
        choice = self._choice()
        if choice is not None and choice.whole:
            self._restore(choice.backup.path)

    def _restore(self, path: Path) -> None:
        """Takes the file when it is at hand; else it is looked over first."""
        self._wanted = path
        if self._at_hand is not None and self._at_hand[0] == path:
            self.ready = self._at_hand[1]
            self._back_up_and_accept()
        else:
            self._look_over(path)

    def _back_up_and_accept(self) -> None:
        """What is there now is kept in any case: a backup that cannot be made stops nothing."""
        if self._before is None:
            self.accept()
            return
        before, self._before = self._before, None
        self.difference.setText(tr("Backing up the notebook as it is…"))
        self._jobs.start(lambda _job: before()).ended.connect(self.accept)

    def _end(self) -> None:
        """Removes a copy that was compared and not chosen."""
        self._closed.set()
        self._after.stop()
        if self.ready is None and self._at_hand is not None:
            restoring.discard(self._at_hand[1])


def holds(held: Held, now: datetime) -> str:
    """`12 customers, 40 notes, 9 promises`, and when something was last written down."""
    many = [
        several(held.customers, "%n customer", "%n customers"), several(held.notes, "%n note", "%n notes"),
        several(held.promises, "%n promise", "%n promises"),
        several(held.files, "%n file", "%n files") if held.files else "",
    ]  # fmt: skip
    last = restoring.last_change(held)
    said = tr("last written {}").format(words.moment(last, now)) if last else ""
    return ", ".join(filter(None, (*many, said)))


def loses(lost: Lost | None) -> str:
    """What would be missing, in one sentence."""
    if lost is None:
        return tr("What would be lost cannot be said: the notebook itself cannot be read.")
    parts = [
        several(lost.customers, "%n customer", "%n customers") if lost.customers else "",
        several(lost.notes, "%n note", "%n notes") if lost.notes else "",
        several(lost.promises, "%n promise", "%n promises") if lost.promises else "",
        several(lost.changed, "%n later change", "%n later changes") if lost.changed else "",
    ]
    parts = [part for part in parts if part]
    if not parts:
        return tr("Nothing that stands in the notebook now would be missing.")
    return tr("Restoring it would lose {}.").format(words.listed(parts))


def _needs(choices: list[Choice], locked: bool, now: datetime) -> list[str]:
    """What each backup needs to open, where that is not the same for all of them and the notebook."""
    since = {choice.sealed_since for choice in choices}
    if since <= {None} and not locked:
        return [""] * len(choices)
    return [_need(choice.sealed_since, several_keys=len(since - {None}) > 1, now=now) for choice in choices]


def _need(since: str | None, *, several_keys: bool, now: datetime) -> str:
    if since is None:
        return tr("without a passphrase")
    chosen = restoring.chosen_at(since) if several_keys else None
    return tr("passphrase of {}").format(words.moment(chosen, now)) if chosen else tr("with a passphrase")


def _entry(number: int, choice: Choice, now: datetime) -> Entry:
    backup = choice.backup
    made = backup.at.replace(tzinfo=now.tzinfo)
    title = f"{words.near_day(made.date(), now.date())}, {made:%H:%M}"
    held = holds(choice.held, now) if choice.held else ""
    why = backup.reason.removesuffix("-renewed")
    reason = tr(REASONS[why]) if why in REASONS else why.replace("-", " ")
    return Entry(
        "backups", number, 0, title=title, beside=reason, text=held,
        pill="" if choice.whole else tr("Damaged"), tone=Tone.CALM if choice.whole else Tone.RED, subject=choice,
    )  # fmt: skip
