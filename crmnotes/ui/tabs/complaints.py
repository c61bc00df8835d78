"""Complaints: the open ones with their steps on a line, the causes with how often, and the closed ones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from crmnotes.notebook.complaint_cases import CauseLine, ComplaintLine
from crmnotes.ui import keys
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.models.paged import Pages
from crmnotes.ui.models.sections import Entry, Heading, Row
from crmnotes.ui.parts.list_pane import ListPane
from crmnotes.ui.words import grouped, several, tr
from crmnotes.ui.words.complaints import cause_entry, entry

NONE_YET = "No complaints. On a note, {} marks what a customer said as one; then its steps stand here."


class ComplaintsTab(ListPane):
    """One list in three parts; one key does the next step of the chosen row."""

    title: ClassVar[str] = "Complaints"
    kinds: ClassVar[frozenset[str]] = frozenset({"notes", "complaints", "promises", "events", "customers", "settings"})

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.view.setAccessibleName(tr("Complaints"))
        for name, verb in (("next_step", self._take_step), ("card", self._show_card)):
            act = keys.action(self.view, name, verb)
            act.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.view.addAction(act)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._lay_out_list()

    def tick(self) -> None:
        """Time went on: what was in time may be late."""
        self.refresh(None)

    def take_focus(self) -> None:
        """The list takes the keyboard."""
        self.view.setFocus()

    def _take_step(self) -> None:
        subject = _subject(self.view.entry())
        if isinstance(subject, CauseLine):
            self.cause_started.emit(subject.cause)
        elif subject is not None:
            self.step_started.emit(subject.id)

    def _show_card(self) -> None:
        found = self.view.entry()
        if found is not None:
            self.call_prepared.emit(found.customer)

    def _pages(self) -> Pages:
        now, complaints = self.notebook.clock.now(), self.notebook.complaints
        if opened := [entry(line, now) for line in complaints.open()]:
            yield [Heading(several(len(opened), "Open", "Open"), grouped(len(opened))), *opened]
        if causes := [cause_entry(line, now) for line in complaints.causes()]:
            yield [Heading(tr("Causes"), grouped(len(causes))), *causes]
        yield from self._closed()

    def _closed(self) -> Iterator[list[Row]]:
        now, after = self.notebook.clock.now(), None
        while lines := self.notebook.complaints.closed(after, limit := self.model.page_size):
            head: list[Row] = [] if after else [Heading(tr("Closed"))]
            after = lines[-1]
            yield [*head, *(entry(line, now) for line in lines)]
            if len(lines) < limit:
                return

    def _tell(self) -> None:
        self._show_empty(tr(NONE_YET).format(keys.shown("complaint")))


def _subject(found: Entry | None) -> ComplaintLine | CauseLine | None:
    """The complaint or the cause that an entry stands for."""
    subject = found.subject if found is not None else None
    return subject if isinstance(subject, ComplaintLine | CauseLine) else None
