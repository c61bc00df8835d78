"""Notes: everything that was said, the newest first, with filters by kind, channel and direction."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from crmnotes.notebook.views import NoteLine
from crmnotes.records import Channel, Direction, Kind
from crmnotes.ui import keys
from crmnotes.ui.acts import customers as customer_acts
from crmnotes.ui.acts.notes import NoteActs, note_of
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import Role, px
from crmnotes.ui.models.notes import Filter, Key, note_pages
from crmnotes.ui.models.paged import Pages
from crmnotes.ui.parts import attached
from crmnotes.ui.parts.chips import Chips
from crmnotes.ui.parts.drops import IMPORTED, Drops
from crmnotes.ui.parts.list_pane import ListPane
from crmnotes.ui.parts.plain import PlainLabel
from crmnotes.ui.parts.rows import SCROLL_BAR
from crmnotes.ui.parts.spoken import name_choice
from crmnotes.ui.words import records as wording
from crmnotes.ui.words import tr

KINDS: tuple[tuple[str, tuple[Kind, ...] | None], ...] = (
    ("All", None),
    ("Said", (Kind.SAID, Kind.ANSWER, Kind.THANKS)),
    ("Facts", (Kind.FACT,)),
    ("Complaints", (Kind.COMPLAINT,)),
    ("Compliments", (Kind.COMPLIMENT,)),
    ("Wishes", (Kind.WISH,)),
)
DIRECTIONS = (("Both ways", None), ("They said", Direction.THEM), ("You said", Direction.US))
NONE_YET = "Nothing was written down yet. {} writes down what a customer said."
NONE_HERE = "Nothing like this was written down."


class NotesPane(ListPane):
    """One list of everything said, read page by page as it is scrolled."""

    title: ClassVar[str] = "Notes"
    kinds: ClassVar[frozenset[str]] = frozenset({"notes", "customers", "settings", "attachments"})

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.view.setAccessibleName(tr("Everything said"))
        self.acts = NoteActs(bridge, self.view)
        customer_acts.offer(
            self.view, promise=self.promise_started.emit, card=self.call_prepared.emit, order=self.order_started.emit,
            firm=self.firm_wanted.emit,
        )  # fmt: skip
        if not self.notebook.read_only:
            Drops(self.view.viewport(), self._take_files, IMPORTED)
        self.chips = self.chosen_by = Chips([tr(words) for words, _kinds in KINDS], at_left=True)
        self.channel, self.direction = QComboBox(), QComboBox()
        self._lay_out()
        self.chips.chosen.connect(lambda _number: self._begin())
        self.channel.currentIndexChanged.connect(lambda _index: self._begin())
        self.direction.currentIndexChanged.connect(lambda _index: self._begin())
        self.acts.editing_started.connect(self.note_editing_started)
        self.acts.files_started.connect(self.files_started)
        self.acts.step_started.connect(self.step_started)

    def _lay_out(self) -> None:
        name_choice(self.channel, tr("Channel"))
        name_choice(self.direction, tr("Who said it"))
        for name, channel in wording.channels():
            self.channel.addItem(name, channel)
        for words, direction in DIRECTIONS:
            self.direction.addItem(tr(words), direction)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, px(SCROLL_BAR), 0)
        head.setSpacing(px(8))
        head.addWidget(PlainLabel(tr("Notes"), Role.TITLE), 1)
        head.addWidget(self.direction)
        head.addWidget(self.channel)
        chips = QHBoxLayout()
        chips.addWidget(self.chips)
        chips.addStretch(1)
        self._lay_out_list(head, chips)

    # what the window asks

    def take_focus(self) -> None:
        """The list takes the keyboard."""
        (self.view if self.model.rowCount() else self.direction).setFocus()

    # inside

    def _take_files(self, paths: list[Path], at: QPoint) -> None:
        """Files belong to the note onto which they fall."""
        line = note_of(self.view.rows.entry(self.view.indexAt(at).row()))
        if line is not None:
            attached.attach(self.bridge, line.id, paths)

    def _wanted(self) -> Filter:
        channel, direction = self.channel.currentData(), self.direction.currentData()
        return Filter(
            KINDS[self.chips.number][1],
            Channel(channel) if channel else None,
            Direction(direction) if direction else None,
        )

    def _pages(self) -> Pages:
        wanted, notes = self._wanted(), self.notebook.notes

        def read(before: Key | None, limit: int) -> Sequence[NoteLine]:
            return notes.page(kinds=wanted.kinds, channels=wanted.channels, before=before, limit=limit)

        return note_pages(read, wanted, self.notebook.clock.now(), lambda: self.model.page_size)

    def _tell(self) -> None:
        none = tr(NONE_YET).format(keys.shown("write_down")) if self._wanted() == Filter() else tr(NONE_HERE)
        self._show_empty(none)
