"""Wishes: what customers want and cannot get."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from crmnotes.notebook.views import NoteLine
from crmnotes.records import Kind
from crmnotes.ui import keys
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.list_pane import ListPane
from crmnotes.ui.models.notes import Filter, Key, note_pages
from crmnotes.ui.models.paged import PAGE, Pages
from crmnotes.ui.note_acts import NoteActs
from crmnotes.ui.words import tr

NONE_YET = "No wishes yet. {} writes down what a customer wants and cannot get."
WISHES = Filter((Kind.WISH,))


class WishesTab(ListPane):
    """One list of the wishes that were voiced, the newest first."""

    title: ClassVar[str] = "Wishes"
    kinds: ClassVar[frozenset[str]] = frozenset({"notes", "customers", "settings"})

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.view.setAccessibleName(tr("Wishes"))
        self.acts = NoteActs(bridge, self.view)
        self._lay_out_list()
        self.acts.editing_started.connect(self.note_editing_started)
        self.acts.step_started.connect(self.step_started)

    def take_focus(self) -> None:
        """The list takes the keyboard."""
        self.view.setFocus()

    def _pages(self) -> Pages:
        notes = self.notebook.notes

        def read(before: Key | None) -> Sequence[NoteLine]:
            return notes.page(kinds=WISHES.kinds, before=before, limit=PAGE)

        return note_pages(read, WISHES, self.notebook.clock.now())

    def _tell(self) -> None:
        self._show_empty(tr(NONE_YET).format(keys.shown("write_down")))
