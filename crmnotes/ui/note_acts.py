"""The keys on a note: edit, needs no answer, move to the trash; the same in every list."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from crmnotes.notebook.views import NoteLine
from crmnotes.ui import keys
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.models.sections import Entry
from crmnotes.ui.plain import one_line
from crmnotes.ui.sections import SectionsView
from crmnotes.ui.words import tr


class NoteActs(QObject):
    """Gives a list of notes its keys and its menu."""

    editing_started = Signal(int)

    def __init__(self, bridge: Bridge, view: SectionsView) -> None:
        super().__init__(view)
        self._bridge, self._notes, self._view = bridge, bridge.notebook.notes, view
        for name, verb in (("edit", self._edit), ("no_answer", self._needs_none), ("delete", self._trash)):
            act = keys.action(view, name, verb)
            act.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            view.addAction(act)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _edit(self) -> None:
        line = note_of(self._view.entry())
        if line is not None:
            self.editing_started.emit(line.id)

    def _needs_none(self) -> None:
        line = note_of(self._view.entry())
        if line is not None and line.wants_answer and line.settled_how is None:
            self._bridge.act(lambda: self._notes.needs_no_answer([line.id]), tr("Needs no answer"))

    def _trash(self) -> None:
        line = note_of(self._view.entry())
        if line is None:
            return
        said = tr("Moved to the trash: {}").format(one_line(line.text, 80))
        self._bridge.act(lambda: self._notes.trash(line.id), said)


def note_of(entry: Entry | None) -> NoteLine | None:
    """The note that an entry stands for."""
    subject = entry.subject if entry is not None else None
    return subject if isinstance(subject, NoteLine) else None
