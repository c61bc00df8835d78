"""Who may be here twice: pairs with the reason, side by side, merged or told apart by one key each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from crmnotes.errors import CrmnotesError
from crmnotes.records import Change
from crmnotes.rules.alike import Reason
from crmnotes.ui import keys
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.duplicate_search import search
from crmnotes.ui.jobs import Job, Jobs
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.models.sections import Entry, SectionsModel
from crmnotes.ui.parts.hints import Hints
from crmnotes.ui.parts.plain import PlainLabel, button, frame, one_line
from crmnotes.ui.parts.room import room_for
from crmnotes.ui.parts.sections import SectionsView
from crmnotes.ui.parts.side_by_side import SideBySide, Two
from crmnotes.ui.words import several, told, tr

if TYPE_CHECKING:
    from crmnotes.notebook.duplicates import Alike

REASONS = {
    Reason.UID: "the same contact in another file", Reason.EMAIL: "same e-mail",
    Reason.NAME_COMPANY: "same name and company", Reason.PHONE: "same number", Reason.NAME: "same name",
    Reason.ALIKE: "names look alike",
}  # fmt: skip


class Duplicates(QDialog):
    """Searches on the worker when it is opened and after each change; nothing is merged but by Enter on a pair."""

    def __init__(self, bridge: Bridge, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._notebook, self._jobs = bridge, bridge.notebook, jobs
        self._job: Job | None = None
        self._backed_up = False  # once is enough: each merge can be undone
        self._swapped = False
        self._pairs: list[Alike] = []
        self._shown: Alike | None = None
        self._two: Two | None = None
        self.setWindowTitle(tr("Duplicates"))
        self._build()
        self.resize(room_for(self, px(1000), px(640)))
        bridge.changed.connect(self._hear)
        self.pages.setCurrentWidget(self.progress)
        self._search()

    # building

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(16), px(20), px(16))
        column.setSpacing(px(8))
        self.head = PlainLabel(tr("Duplicates"), Role.HEADING)
        self.fault = PlainLabel(tone=Tone.RED, wrap=True)
        self.fault.hide()
        self.pages = QStackedWidget()
        self.progress, self.pairs, self.empty = self._build_progress(), self._build_pairs(), self._build_empty()
        for page in (self.progress, self.pairs, self.empty):
            self.pages.addWidget(page)
        self.close_button = button(tr("Close"))
        self.close_button.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.hints, 1)
        foot.addStretch()  # the acts are not there when there is no pair
        foot.addWidget(self.close_button)
        for widget in (self.head, self.fault):
            column.addWidget(widget)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)

    def _build_progress(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addStretch(1)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1)  # empty until it is known how many: a bar without an end would move by itself
        self.bar.setFixedSize(px(320), px(8))
        for widget in (PlainLabel(tr("Looking for people who are here twice…"), Role.HEADING), self.bar):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        return page

    def _build_pairs(self) -> QWidget:
        self.list = SectionsView(SectionsModel(self))
        self.list.setAccessibleName(tr("Who may be the same"))
        self.list.entry_chosen.connect(self._choose)
        self.list.entry_opened.connect(lambda _entry: self.merge())
        self.beside = SideBySide()
        acts: dict[str, Callable[[], object]] = {
            "merge": self.merge, "not_same": self.not_same, "swap": self.swap,
            "next_pair": partial(self.list.step, 1), "previous_pair": partial(self.list.step, -1),
        }  # fmt: skip
        for name, act in acts.items():
            made = keys.action(self, name, act)
            if name == "merge":  # Enter comes from the list and from the fields
                made.setShortcuts([])
            made.setEnabled(not self._notebook.read_only or name.endswith("pair"))
            self.addAction(made)
        self.addAction(keys.action(self, "undo", self._undo))
        self.hints = Hints(self.actions()[: len(acts)])
        self.hints.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        box = frame("box")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.beside)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(4))
        row.addWidget(self.list, 2)
        row.addWidget(box, 3)
        return page

    def _build_empty(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addStretch(1)
        for label in (
            PlainLabel(tr("Nobody seems to be here twice"), Role.TITLE),
            PlainLabel(tr("Looked at: e-mail addresses, phone numbers, names and companies."), tone=Tone.QUIET),
        ):
            layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        return page

    # searching

    def _search(self) -> None:
        """Looks for pairs on the worker; only the last search counts."""
        if self._job is not None:
            self._job.cancel()
        notebook, backed_up = self._notebook, self._backed_up
        job = self._job = self._jobs.start(lambda job: search(notebook, job, backed_up))
        job.progressed.connect(lambda done, of: self._show_progress(job, done, of))
        job.finished.connect(lambda found: self._found(job, found))
        job.failed.connect(lambda sentence: self._failed(job, sentence))

    @property
    def busy(self) -> bool:
        """Whether it is still looking."""
        return self._job is not None

    def _show_progress(self, job: Job, done: int, of: int) -> None:
        if job is self._job:
            self.bar.setRange(0, max(of, 1))
            self.bar.setValue(done)

    def _found(self, job: Job, found: Sequence[Alike]) -> None:
        if job is not self._job:
            return
        self._job = None
        self._backed_up |= bool(found)
        self._show_pairs(found)
        if self.isActiveWindow() and not self.beside.isAncestorOf(self.focusWidget()):
            (self.list if found else self.close_button).setFocus()

    def _show_pairs(self, found: Sequence[Alike]) -> None:
        """Shows other pairs; the one that was chosen stays so, or gives its place to the next."""
        self._pairs = list(found)
        before, row = self.list.entry(), self.list.currentIndex().row()
        self.list.rows.patch([_entry(pair) for pair in found])
        self.list.keep_place(before, row)
        count = several(len(found), "%n possible duplicate", "%n possible duplicates")
        self.head.setText(count if found else tr("Duplicates"))
        self.hints.setVisible(bool(found))
        self.pages.setCurrentWidget(self.pairs if found else self.empty)

    def _failed(self, job: Job, sentence: str) -> None:
        if job is self._job:
            self._job = None
            self._complain(sentence)

    def _hear(self, change: Change) -> None:
        """A commit happened: somebody was merged, or it was taken back, here or elsewhere."""
        if change.kinds & {"customers", "ways", "not_same"}:
            self._search()

    # the chosen pair

    def _choose(self, entry: Entry | None) -> None:
        if _pair(entry) == self._shown:
            return
        self._swapped = False
        self._show(entry)

    def _show(self, entry: Entry | None) -> None:
        pair = self._shown = _pair(entry)
        self._two = None if pair is None else self._bridge.read(partial(self._read, pair))
        if self._two is None:
            self.beside.clear()
        else:
            self.beside.show_two(self._two)

    def _read(self, pair: Alike) -> Two:
        ids = (pair.other.id, pair.one.id) if self._swapped else (pair.one.id, pair.other.id)
        keep, other = (self._notebook.customers.get(number) for number in ids)
        senders = [number for number in (keep.sent_by, other.sent_by) if number]
        names = {line.id: line.name for line in self._notebook.customers.lines(senders)}
        return Two(keep, other, self._notebook.duplicates.compare(*ids), names)

    # doing

    def merge(self) -> None:
        """Makes the two one, field by field as taken, and goes on to the next pair."""
        two = self._two
        if two is None or self._notebook.read_only:
            return
        said = tr("Merged {} into {}").format(one_line(two.other.name, 60), one_line(two.keep.name, 60))
        picks = self.beside.picks
        if self._act(lambda: self._notebook.duplicates.merge(two.keep.id, two.other.id, picks), said):
            self._leave_out({two.other.id})

    def not_same(self) -> None:
        """Remembers that the two are two, and goes on to the next pair."""
        two = self._two
        if two is None or self._notebook.read_only:
            return
        said = tr("Not the same: {} and {}").format(one_line(two.keep.name, 60), one_line(two.other.name, 60))
        if self._act(partial(self._notebook.duplicates.not_same, two.keep.id, two.other.id), said):
            self._leave_out({two.keep.id, two.other.id})

    def _leave_out(self, ids: set[int]) -> None:
        """Takes pairs that hold all of these out at once; the search that runs meanwhile brings what else changed."""
        self._show_pairs([pair for pair in self._pairs if not ids <= {pair.one.id, pair.other.id}])

    def swap(self) -> None:
        """Keeps the other one instead."""
        self._swapped = not self._swapped
        self._show(self.list.entry())

    def _undo(self) -> None:
        label = self._notebook.history.undo_label
        if label and self._act(self._notebook.history.undo, ""):
            self._bridge.say(tr("Taken back: {}").format(tr(label)))

    def _act(self, verb: Callable[[], object], said: str) -> bool:
        """Runs a verb; a fault of the world is one sentence here, and nothing was changed."""
        self._complain("")
        try:
            verb()
        except CrmnotesError as error:
            self._complain(told(error))
            return False
        if said:
            self._bridge.acted.emit(said, True)
        return True

    def _complain(self, sentence: str) -> None:
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number takes a field from the other side; Enter merges from everywhere but a button."""
        if event.text().isdigit() and self.beside.turn(int(event.text())):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.close_button.hasFocus():
                self.reject()
            else:
                self.merge()
            return
        super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Stops a search under way."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        super().done(result)


def _pair(entry: Entry | None) -> Alike | None:
    from crmnotes.notebook.duplicates import Alike

    return entry.subject if entry is not None and isinstance(entry.subject, Alike) else None


def _entry(pair: Alike) -> Entry:
    """One pair of the list: both names, why, and what they share."""
    why = ", ".join(tr(REASONS[reason]) for reason in pair.reasons)
    other = f"{pair.other.name}, {pair.other.company}" if pair.other.company else pair.other.name
    shared = f": {', '.join(pair.shared)}" if pair.shared else ""
    return Entry(
        "pairs", pair.one.id * 1_000_000_000 + pair.other.id, pair.one.id, title=one_line(pair.one.name, 80),
        beside=one_line(pair.one.company, 60), text=f"{one_line(other, 120)}\n{one_line(why + shared, 160)}", lines=3,
        subject=pair,
    )  # fmt: skip
