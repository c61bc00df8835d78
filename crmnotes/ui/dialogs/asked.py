"""Asking: one of the three questions, their answer and its mark, and what changed because of it."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from crmnotes.errors import BadInput
from crmnotes.records import Channel, Note
from crmnotes.rules.asking import QUESTIONS
from crmnotes.ui import words
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.thank import how
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts.choosing import OneOf
from crmnotes.ui.parts.draft_sheet import DraftSheet
from crmnotes.ui.parts.long_text import LongText
from crmnotes.ui.parts.plain import PlainLabel, one_line
from crmnotes.ui.words import care as care_words
from crmnotes.ui.words import tr


class Answering(DraftSheet):
    """What asking and answering have in common: their words and the mark they gave."""

    def __init__(self, bridge: Bridge, title: str, done: str, parent: QWidget | None = None) -> None:
        super().__init__(title, done=done, parent=parent)
        self._bridge, self._notebook = bridge, bridge.notebook
        self.channel = how()
        self.text = LongText()
        self.text.setFixedHeight(px(90))
        self.mark = QLineEdit()
        self.mark.setPlaceholderText(tr("1 to 5, nothing when they gave none"))

    def ask_for_answer(self, name: str) -> None:
        """Adds the fields."""
        self.ask_for(tr("How"), self.channel)
        self.ask_for(name, self.text)
        self.ask_for(tr("Their mark"), self.mark)

    @property
    def said(self) -> bool:
        """Whether there is an answer."""
        return bool(self.text.whole().strip() or self.mark.text().strip())

    def how(self) -> Channel:
        """The way in which we spoke."""
        return Channel(self.channel.currentData())

    def answer(self, customer: int, question: str) -> Note:
        """Writes their answer down; BadInput."""
        return self._notebook.asking.answered(
            customer, question, self.text.whole(), mark_of(self.mark.text()), self.how()
        )


class Ask(Answering):
    """Asks a customer: the next question is chosen, Enter alone says that it was asked."""

    def __init__(self, bridge: Bridge, customer: int, parent: QWidget | None = None) -> None:
        super().__init__(bridge, tr("Ask them"), tr("It was asked"), parent)
        self._customer = customer
        found = self.attempt(lambda: self._notebook.customers.get(customer))
        if found is None:
            self.done_button.setEnabled(False)
            return
        self._name = found.name
        self.body.addWidget(PlainLabel(one_line(found.name, 200), Role.BOLD, wrap=True))
        next_up = self.attempt(lambda: self._notebook.asking.next_question(customer)) or next(iter(QUESTIONS))
        self.question = OneOf([(name, care_words.question(name)) for name in QUESTIONS], next_up)
        self.body.addWidget(self.question)
        self.ask_for_answer(tr("What they answered, if they did already"))
        self.begin(bridge, f"customer {customer} ask")
        self.question.setFocus()

    def submit(self) -> None:
        """Writes down that it was asked, and in the same step what they answered."""
        question = self.question.value
        if question is not None and self.attempt(lambda: self._write(question)):
            self.accept()
            said = tr("{} was asked, and answered") if self.said else tr("{} was asked")
            self._bridge.acted.emit(said.format(one_line(self._name, 80)), True)

    def _write(self, question: str) -> bool:
        with self._notebook.together("ask a question"):
            self._notebook.asking.ask(self._customer, question, self.how())
            if self.said:
                self.answer(self._customer, question)
        return True


class Answer(Answering):
    """Their answer to a question that was put to them earlier."""

    def __init__(self, bridge: Bridge, ask: int, parent: QWidget | None = None) -> None:
        super().__init__(bridge, tr("What they answered"), tr("Write down"), parent)
        self._ask: Note | None = self.attempt(lambda: self._notebook.notes.get(ask))
        if self._ask is None or self._ask.question is None:
            self.done_button.setEnabled(False)
            return
        name = self._notebook.customers.get(self._ask.customer).name
        self.body.addWidget(PlainLabel(one_line(name, 200), Role.BOLD, wrap=True))
        self.body.addWidget(PlainLabel(care_words.question(self._ask.question), tone=Tone.QUIET, wrap=True))
        self.ask_for_answer(tr("Their words"))
        self.begin(bridge, f"note {ask} answer")
        self.text.setFocus()

    def submit(self) -> None:
        """Writes their answer down."""
        asked = self._ask
        if asked is None or asked.question is None:
            return
        question = asked.question
        if self.attempt(lambda: self.answer(asked.customer, question)) is not None:
            self.accept()
            self._bridge.acted.emit(tr("Answer written down"), True)


class Changed(DraftSheet):
    """What changed because of their words, and whether they know it."""

    def __init__(self, bridge: Bridge, note: int, parent: QWidget | None = None) -> None:
        super().__init__(tr("What changed because of it"), parent=parent)
        self._bridge, self._notebook, self._note = bridge, bridge.notebook, note
        found = self.attempt(lambda: self._notebook.notes.get(note))
        if found is None:
            self.done_button.setEnabled(False)
            return
        self.body.addWidget(PlainLabel(words.quoted(one_line(found.text, 300)), tone=Tone.QUIET, wrap=True))
        self.changed = QLineEdit(found.changed or "")
        self.changed.setPlaceholderText(tr("We call an hour before we come"))
        self.ask_for(tr("What changed"), self.changed)
        self.told = QCheckBox(tr("They &know it"))
        self.told.setChecked(found.told)
        self.body.addWidget(self.told)
        self.begin(bridge, f"note {note} changed")
        self.changed.setFocus()

    def submit(self) -> None:
        """Writes it down, in one step."""
        if self.attempt(self._write):
            self.accept()
            said = tr("Changed because of it: {}") if self.changed.text().strip() else tr("Nothing changed{}")
            self._bridge.acted.emit(said.format(one_line(self.changed.text(), 80)), True)

    def _write(self) -> bool:
        asking = self._notebook.asking
        with self._notebook.together("write down what changed"):
            asking.changed(self._note, self.changed.text())
            if self.told.isChecked():
                asking.told(self._note)
        return True


def mark_of(text: str) -> int | None:
    """The mark that was typed; None for none, BadInput for what is no number."""
    typed = text.strip()
    if not typed:
        return None
    if not typed.isdecimal() or len(typed) > 3:
        raise BadInput(tr("A mark is a number from 1 to 5. Leave it out if they gave none."))
    return int(typed)
