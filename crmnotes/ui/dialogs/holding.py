"""A holding reply: it stops their clock and promises the real answer, with one more key."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from crmnotes.records import Channel, Due
from crmnotes.rules import ledger
from crmnotes.ui import words
from crmnotes.ui.acts.today import ANSWERED_BY
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import Role, Tone
from crmnotes.ui.parts.date_field import DateField
from crmnotes.ui.parts.draft_sheet import DraftSheet
from crmnotes.ui.parts.plain import PlainLabel, one_line
from crmnotes.ui.words import several, tr


class Holding(DraftSheet):
    """Asks what is promised and by when; both are filled in, so Enter is enough."""

    def __init__(self, bridge: Bridge, customer: int, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Holding reply"), tr("You told them that you are on it. Their clock stops, your promise begins."),
            tr("Promise it"), parent,
        )  # fmt: skip
        self._bridge, self._notebook, self._customer = bridge, bridge.notebook, customer
        card = self.attempt(lambda: self._notebook.customers.card(customer, limit=1))
        if card is None:
            self.done_button.setEnabled(False)
            return
        self._name, self._questions = card.customer.name, card.questions
        self.body.addWidget(PlainLabel(one_line(self._name, 200), Role.BOLD, wrap=True))
        for question in self._questions[:4]:
            self.body.addWidget(PlainLabel(words.quoted(one_line(question.text, 200)), tone=Tone.QUIET, wrap=True))
        first = one_line(self._questions[0].text, 120) if self._questions else ""
        self.text = QLineEdit(tr("Answer: {}").format(first) if first else tr("Call back"))
        self.text.end(False)
        self.text.home(True)  # all of it selected, its beginning in sight
        self.ask_for(tr("What I will do"), self.text)
        self.date = DateField(self._notebook, self._default(card.reply_within))
        self.ask_for(tr("By when"), self.date)
        self.begin(bridge, f"customer {customer} holding")
        self.text.setFocus()

    def _default(self, allowance: int) -> Due:
        return ledger.default_due(self._notebook.clock.now(), allowance, self._notebook.settings)

    def submit(self) -> None:
        """Settles their questions and writes the promise down, in one step."""
        if self.date.due is None:
            self.complain(self.date.missing(tr("Say by when, such as “tomorrow” or “fri 3pm”.")))
            self.date.setFocus()
            return
        due, channel = self.date.due, self._channel()
        said = self.attempt(
            lambda: self._notebook.notes.holding(self._customer, self.text.text(), due, channel=channel)
        )
        if said is None:
            return
        self.accept()
        shown = words.due_in_full(due, self._notebook.clock.now().date())
        settled = several(len(said.settled), "1 question waits no longer", "%n questions wait no longer")
        self._bridge.acted.emit(tr("{}: promised for {}, {}").format(self._name, shown, settled), True)

    def _channel(self) -> Channel:
        used = self._questions[0].channel if self._questions else Channel.OTHER
        return ANSWERED_BY.get(used, used)
