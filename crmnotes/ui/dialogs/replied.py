"""A reply with words: how, what was said, and which of their questions it answers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from crmnotes.records import Channel
from crmnotes.ui import words
from crmnotes.ui.acts.today import ANSWERED_BY
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts.draft_sheet import DraftSheet
from crmnotes.ui.parts.long_text import LongText
from crmnotes.ui.parts.plain import PlainLabel, one_line
from crmnotes.ui.words import tr

OURS = (Channel.CALL, Channel.EMAIL, Channel.TEXT, Channel.LETTER, Channel.VISIT, Channel.OTHER)


class Replied(DraftSheet):
    """Writes a reply of ours down; every open question is ticked and can be unticked."""

    def __init__(self, bridge: Bridge, customer: int, parent: QWidget | None = None) -> None:
        super().__init__(tr("I replied"), done=tr("Write down"), parent=parent)
        self._bridge, self._notebook, self._customer = bridge, bridge.notebook, customer
        card = self.attempt(lambda: self._notebook.customers.card(customer, limit=1))
        if card is None:
            self.done_button.setEnabled(False)
            return
        self._name = card.customer.name
        self.body.addWidget(PlainLabel(one_line(self._name, 200), Role.BOLD, wrap=True))
        self.channel = QComboBox()
        for channel in OURS:
            self.channel.addItem(words.capital(words.by_channel(channel)) or tr("Some other way"), channel)
        used = card.questions[0].channel if card.questions else Channel.OTHER
        self.channel.setCurrentIndex(OURS.index(ANSWERED_BY.get(used, used)))
        self.ask_for(tr("How"), self.channel)
        self.text = LongText()
        self.text.setFixedHeight(px(90))
        self.text.setPlaceholderText(tr("What you said, if it is worth keeping. Ctrl+Enter writes it down."))
        self.ask_for(tr("What I said"), self.text)
        self.ticks: dict[int, QCheckBox] = {}
        if card.questions:
            self.body.addWidget(PlainLabel(tr("It answers"), Role.SMALL, Tone.QUIET))
        for question in card.questions:
            self.ticks[question.id], row = tick_beside(words.quoted(one_line(question.text, 200)))
            self.body.addLayout(row)
        self.begin(bridge, f"customer {customer} reply")
        self.text.setFocus()

    def submit(self) -> None:
        """Writes the note and settles the questions that are ticked."""
        ticked = [note for note, tick in self.ticks.items() if tick.isChecked()]
        channel = self.channel.currentData()
        said = self.attempt(
            lambda: self._notebook.notes.replied(
                self._customer, Channel(channel), self.text.whole().strip(), settles=ticked
            )
        )
        if said is not None:
            self.accept()
            done = tr("{} answered").format(self._name) + words.settles(len(said.settled))
            self._bridge.acted.emit(done, True)


def tick_beside(text: str) -> tuple[QCheckBox, QHBoxLayout]:
    """A ticked box beside words that wrap, which the words of a box itself do not."""
    tick = QCheckBox()
    tick.setChecked(True)
    tick.setAccessibleName(text)
    row = QHBoxLayout()
    row.setSpacing(px(6))
    row.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(PlainLabel(text, wrap=True), 1)
    return tick, row
