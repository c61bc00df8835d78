"""The keys on a note: a complaint, a compliment, a wish; edit, needs no answer, trash. The same in every list."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from crmnotes.notebook.views import NoteLine
from crmnotes.records import Kind
from crmnotes.ui import keys
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.models.sections import Entry
from crmnotes.ui.parts.plain import one_line
from crmnotes.ui.parts.sections import SectionsView
from crmnotes.ui.words import tr

NOW = {
    Kind.COMPLAINT: "A complaint of {}: C takes the first step",
    Kind.COMPLIMENT: "A compliment of {}",
    Kind.WISH: "A wish of {}",
}
NO_MORE = {
    Kind.COMPLAINT: "No complaint of {} any more",
    Kind.COMPLIMENT: "No compliment of {} any more",
    Kind.WISH: "No wish of {} any more",
}
"""What the quiet bar says when a note was marked, and when the mark was taken away."""


class NoteActs(QObject):
    """Gives a list of notes its keys and its menu."""

    editing_started = Signal(int)
    order_editing_started = Signal(int)  # an order that stands among the notes
    files_started = Signal(int)  # a note: its files
    step_started = Signal(int)  # a complaint: take its next step

    def __init__(self, bridge: Bridge, view: SectionsView) -> None:
        super().__init__(view)
        self._bridge, self._notes, self._view = bridge, bridge.notebook.notes, view
        for name, verb in (
            ("complaint", self._complaint),
            ("compliment", lambda: self._become(Kind.COMPLIMENT)),
            ("wish", lambda: self._become(Kind.WISH)),
            ("edit", self._edit),
            ("no_answer", self._needs_none),
            ("no_complaint", self._no_complaint),
            ("files", self._files),
            ("delete", self._trash),
        ):
            act = keys.action(view, name, verb)
            act.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            view.addAction(act)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _complaint(self) -> None:
        """Makes the note a complaint; one that is takes its next step."""
        line = note_of(self._view.entry())
        if line is not None and line.kind is Kind.COMPLAINT:
            self.step_started.emit(line.id)
        else:
            self._become(Kind.COMPLAINT)

    def _no_complaint(self) -> None:
        line = note_of(self._view.entry())
        if line is not None and line.kind is Kind.COMPLAINT:
            self._become(Kind.COMPLAINT)

    def _become(self, kind: Kind) -> None:
        """Makes the note that, or what it was before."""
        line = note_of(self._view.entry())
        if line is not None:
            saying = NO_MORE[kind] if line.kind is kind else NOW[kind]
            self._bridge.act(lambda: self._notes.become(line.id, kind), tr(saying).format(line.customer_name))

    def _edit(self) -> None:
        entry = self._view.entry()
        line = note_of(entry)
        if line is not None:
            self.editing_started.emit(line.id)
        elif entry is not None and entry.what == "orders":
            self.order_editing_started.emit(entry.id)

    def _files(self) -> None:
        line = note_of(self._view.entry())
        if line is not None:
            self.files_started.emit(line.id)

    def _needs_none(self) -> None:
        line = note_of(self._view.entry())
        if line is not None and line.wants_answer and line.settled_how is None:
            self._bridge.act(lambda: self._notes.needs_no_answer([line.id]), tr("Needs no answer"))

    def _trash(self) -> None:
        entry = self._view.entry()
        line = note_of(entry)
        if line is not None:
            said = tr("Moved to the trash: {}").format(one_line(line.text, 80))
            self._bridge.do(lambda: self._notes.trash(line.id), said)
        elif entry is not None and entry.what == "orders":
            said = tr("Moved to the trash: {}").format(one_line(entry.text, 80))
            self._bridge.do(lambda: self._bridge.notebook.orders.trash(entry.id), said)


def note_of(entry: Entry | None) -> NoteLine | None:
    """The note that an entry stands for."""
    subject = entry.subject if entry is not None else None
    return subject if isinstance(subject, NoteLine) else None
