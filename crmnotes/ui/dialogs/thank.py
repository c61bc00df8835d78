"""Thanks: how they were said, with a line of words when they are worth keeping."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from crmnotes.records import Channel
from crmnotes.ui import words
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import Role, Tone
from crmnotes.ui.parts.draft_sheet import DraftSheet
from crmnotes.ui.parts.plain import PlainLabel, one_line
from crmnotes.ui.words import care as care_words
from crmnotes.ui.words import tr

OURS = (Channel.CALL, Channel.EMAIL, Channel.TEXT, Channel.LETTER, Channel.VISIT, Channel.OTHER)
"""The ways in which one thanks and asks."""


def how(first: Channel = Channel.CALL) -> QComboBox:
    """A choice of the way in which we spoke to them."""
    box = QComboBox()
    for channel in OURS:
        box.addItem(words.capital(words.by_channel(channel)) or tr("Some other way"), channel.value)
    box.setCurrentIndex(OURS.index(first) if first in OURS else 0)
    return box


class Thank(DraftSheet):
    """Writes down that a customer was thanked; Enter is enough."""

    def __init__(self, bridge: Bridge, customer: int, parent: QWidget | None = None) -> None:
        super().__init__(tr("Thank them"), done=tr("They were thanked"), parent=parent)
        self._bridge, self._notebook, self._customer = bridge, bridge.notebook, customer
        found = self.attempt(lambda: self._notebook.customers.get(customer))
        if found is None:
            self.done_button.setEnabled(False)
            return
        self._name = found.name
        self.body.addWidget(PlainLabel(one_line(found.name, 200), Role.BOLD, wrap=True))
        owed = self.attempt(self._notebook.thanking.owed) or {}
        for one in owed.get(customer, ()):
            line = care_words.thanks_for(one.reason.value, one.words)
            self.body.addWidget(PlainLabel(words.capital(line), tone=Tone.QUIET, wrap=True))
        self.channel = how()
        self.ask_for(tr("How"), self.channel)
        self.text = QLineEdit()
        self.text.setPlaceholderText(tr("What you said, if it is worth keeping"))
        self.ask_for(tr("Words"), self.text)
        self.begin(bridge, f"customer {customer} thank")
        self.text.setFocus()

    def submit(self) -> None:
        """Writes the thanks down."""
        channel = Channel(self.channel.currentData())
        said = self.attempt(lambda: self._notebook.thanking.thank(self._customer, channel, self.text.text()))
        if said is not None:
            self.accept()
            self._bridge.acted.emit(tr("{} was thanked").format(one_line(self._name, 80)), True)
