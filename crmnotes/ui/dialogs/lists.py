"""The saved lists: added, changed, removed; and the small editor of one, which counts while it is being made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget

from crmnotes.conditions import SavedList
from crmnotes.errors import CrmnotesError
from crmnotes.sentences import Phrase
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.models.sections import Entry, Row
from crmnotes.ui.parts.condition_rows import Conditions
from crmnotes.ui.parts.draft_sheet import DraftSheet
from crmnotes.ui.parts.list_sheet import KeptSheet
from crmnotes.ui.parts.plain import PlainLabel, one_line
from crmnotes.ui.parts.sheet import Sheet
from crmnotes.ui.words import listed, several, tr
from crmnotes.ui.words import own as own_words

COUNT_AFTER = 250
"""Milliseconds after the last change until a list that is being made is counted."""


class Lists(KeptSheet):
    """Lists the saved lists; Enter shows one."""

    kinds: ClassVar[frozenset[str]] = frozenset({"settings"})
    nothing: ClassVar[Phrase] = "No lists yet. A list shows who fits, such as “wholesale, not heard from for 60 days”."
    removed: ClassVar[Phrase] = "List removed: {}"

    list_chosen = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        about = tr("A list is worked out anew each time. It stands in the side bar; Ctrl+E exports who is on it.")
        super().__init__(bridge, tr("Lists"), about, parent)
        self.take_acts("list", tr("Add a list…"))
        self.list.entry_opened.connect(self._choose)
        self.lay_out()

    def rows(self) -> Sequence[Row]:
        """Every list with what it asks for."""
        currency = self._notebook.settings.currency
        return [_entry(number, one, currency) for number, one in enumerate(self._notebook.lists.all())]

    def editor(self, subject: Any) -> Sheet:
        """The sheet for one list."""
        return EditList(self._bridge, subject, self)

    def drop(self, entry: Entry) -> None:
        """Removes a list; its customers stay."""
        self._notebook.lists.remove(entry.title)

    def _choose(self, entry: Entry) -> None:
        self.accept()
        self.list_chosen.emit(entry.title)


class EditList(DraftSheet):
    """Name and conditions of a list; it says how many fit while they are chosen."""

    def __init__(self, bridge: Bridge, saved: SavedList | None, parent: QWidget | None = None) -> None:
        about = tr("A customer is on the list when all rows hold.")
        super().__init__(tr("Edit the list") if saved else tr("Add a list"), about, parent=parent)
        self._bridge, self._notebook, self._before = bridge, bridge.notebook, saved
        self.name = QLineEdit(saved.name if saved else "")
        self.name.setPlaceholderText(tr("Quiet wholesale"))
        self.ask_for(tr("Name"), self.name)
        self.conditions = Conditions(self._notebook, saved.conditions if saved else ())
        self.count = PlainLabel("", Role.SMALL, Tone.QUIET, wrap=True)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = QWidget()
        ground.setProperty("ground", "none")
        scroll.setWidget(_filled(ground, self.conditions))
        self.body.addWidget(scroll, 1)
        self.body.addWidget(self.count)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(COUNT_AFTER)
        self._later.timeout.connect(self.look)
        self.conditions.changed.connect(self._later.start)
        self.tall = px(430)
        self.resize(px(760), self.tall)
        self.look()
        self.name.setFocus()
        self.begin(bridge, f"list {saved.name if saved else 'new'}")

    def look(self) -> None:
        """Counts who fits; while a row is unfinished it says what is missing."""
        try:
            conditions = self.conditions.conditions()
            said = self._said(self._notebook.lists.count(SavedList("", conditions))) if conditions else ""
        except CrmnotesError:
            said = tr("A row is not finished yet.")
        self.count.setText(said)

    @staticmethod
    def _said(number: int) -> str:
        return several(number, "%n customer fits now.", "%n customers fit now.") if number else tr("Nobody fits now.")

    def submit(self) -> None:
        """Saves the list in one step."""
        saved = self.attempt(self._save)
        if saved is not None:
            self.accept()
            said = tr("List changed: {}") if self._before else tr("List added: {}")
            self._bridge.acted.emit(said.format(one_line(saved.name, 80)), True)

    def _save(self) -> SavedList:
        wanted = SavedList(self.name.text(), self.conditions.conditions())
        return self._notebook.lists.save(wanted, self._before.name if self._before else None)


def _filled(ground: QWidget, inside: QWidget) -> QWidget:
    column = QVBoxLayout(ground)
    column.setContentsMargins(0, 0, px(10), 0)
    column.addWidget(inside)
    column.addStretch(1)
    return ground


def _entry(number: int, one: SavedList, currency: str) -> Entry:
    text = listed([own_words.said(condition, currency) for condition in one.conditions])
    return Entry("lists", number, 0, title=one.name, text=text, subject=one)
