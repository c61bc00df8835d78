"""Wishes: offering one to those who voiced it, and saying that two are the same."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QCompleter, QLineEdit, QWidget

from crmnotes.notebook.wishes import Wish
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import Role, Tone
from crmnotes.ui.parts.date_field import DateField
from crmnotes.ui.parts.draft_sheet import DraftSheet
from crmnotes.ui.parts.plain import PlainLabel, one_line
from crmnotes.ui.words import several, tr

MOST_TICKS = 12
"""Of more customers the names are not listed: they are all told."""


class WishSheet(DraftSheet):
    """What both have in common: the wish that a note voices."""

    def __init__(self, bridge: Bridge, note: int, title: str, done: str, parent: QWidget | None = None) -> None:
        super().__init__(title, done=done, parent=parent)
        self._bridge, self._notebook = bridge, bridge.notebook
        self._wishes = self.attempt(self._notebook.wishes.all) or []
        self.wish: Wish | None = next((wish for wish in self._wishes if note in wish.notes), None)
        if self.wish is None:
            self.complain(tr("There is no such wish any more."))
            self.done_button.setEnabled(False)
            return
        self.body.addWidget(PlainLabel(one_line(self.wish.name, 200), Role.BOLD, wrap=True))


class Offer(WishSheet):
    """It can be had now: promises to tell each who wished for it; Enter is enough."""

    def __init__(self, bridge: Bridge, note: int, parent: QWidget | None = None) -> None:
        super().__init__(bridge, note, tr("Now offered"), tr("Promise to tell them"), parent)
        if self.wish is None:
            return
        self.ticks: dict[int, QCheckBox] = {}
        people = self.attempt(lambda: self._notebook.customers.lines(self.wish.customers if self.wish else ())) or []
        if len(people) > MOST_TICKS:
            told = several(len(people), "%n customer is told", "%n customers are told")
            self.body.addWidget(PlainLabel(told, tone=Tone.QUIET))
        else:
            self.body.addWidget(PlainLabel(tr("Whom to tell"), Role.SMALL, Tone.QUIET))
            for line in people:
                tick = self.ticks[line.id] = QCheckBox(one_line(line.name, 60).replace("&", "&&"))
                tick.setChecked(True)
                self.body.addWidget(tick)
        self.text = QLineEdit(tr("Tell them that we offer it now: {}").format(one_line(self.wish.name, 200)))
        self.text.end(False)
        self.text.home(True)  # all of it selected, its beginning in sight
        self.ask_for(tr("What I will do"), self.text)
        self.date = DateField(self._notebook, self._notebook.promises.default_due())
        self.ask_for(tr("By when"), self.date)
        self.begin(bridge, f"note {note} offer")
        self.text.setFocus()

    def submit(self) -> None:
        """Makes the promises and marks the wish, in one step."""
        wish = self.wish
        if wish is None:
            return
        if self.date.due is None and (wrong := self.date.missing("")):  # none at all is filled in by the allowance
            self.complain(wrong)
            self.date.setFocus()
            return
        chosen = [number for number, tick in self.ticks.items() if tick.isChecked()] if self.ticks else None
        made = self.attempt(lambda: self._notebook.wishes.offer(wish, self.text.text(), self.date.due, chosen))
        if made is not None:
            self.accept()
            said = several(len(made), "Now offered: 1 customer to tell", "Now offered: %n customers to tell")
            self._bridge.acted.emit(said, True)


class SameWish(WishSheet):
    """Says which known wish this one is; their own words stay below its name."""

    def __init__(self, bridge: Bridge, note: int, parent: QWidget | None = None) -> None:
        super().__init__(bridge, note, tr("The same wish as…"), tr("It is the same"), parent)
        if self.wish is None:
            return
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("linen in ochre"))
        known = QCompleter([wish.name for wish in self._wishes if wish != self.wish], self)
        known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        known.setFilterMode(Qt.MatchFlag.MatchContains)
        self.name.setCompleter(known)
        self.ask_for(tr("What it is called"), self.name)
        self.begin(bridge, f"note {note} wish")
        self.name.setFocus()

    def submit(self) -> None:
        """Puts the name above the words of each note."""
        wish = self.wish
        if wish is not None and self.attempt(lambda: self._gather(wish)):
            self.accept()
            self._bridge.acted.emit(tr("Gathered under: {}").format(one_line(self.name.text(), 80)), True)

    def _gather(self, wish: Wish) -> bool:
        self._notebook.wishes.same_as(wish.notes, self.name.text())
        return True
