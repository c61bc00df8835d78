"""A promise written down on its own: what, by when, how often, and who made it."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from crmnotes.records import Customer, Promise
from crmnotes.ui import words
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import Role
from crmnotes.ui.parts import typed
from crmnotes.ui.parts.date_field import DateField
from crmnotes.ui.parts.draft_sheet import DraftSheet
from crmnotes.ui.parts.plain import PlainLabel, one_line
from crmnotes.ui.words import tr


class NewPromise(DraftSheet):
    """Asks for the words; the date is filled in with the time in which that customer is answered."""

    def __init__(self, bridge: Bridge, customer: int, parent: QWidget | None = None) -> None:
        super().__init__(tr("A promise"), done=tr("Promise it"), parent=parent)
        self._bridge, self._notebook = bridge, bridge.notebook
        found = self.attempt(lambda: self._notebook.customers.get(customer))
        if found is None:
            self.done_button.setEnabled(False)
            return
        self._customer: Customer = found
        self.body.addWidget(PlainLabel(one_line(found.name, 200), Role.BOLD, wrap=True))
        self.text = QLineEdit()
        self.text.setPlaceholderText(tr("send the revised prices"))
        self.date = DateField(self._notebook, self._notebook.promises.default_due(customer))
        self.repeat = repeat_field()
        self.theirs = QCheckBox(tr("&They promised it to me"))
        self.ask_for(tr("What is promised"), self.text)
        self.ask_for(tr("By when"), self.date)
        self.ask_for(tr("Comes again"), self.repeat)
        self.body.addWidget(self.theirs)
        self.begin(bridge, f"customer {customer} promise")
        self.text.setFocus()

    def submit(self) -> None:
        """Writes the promise down."""
        if self.date.due is None:
            self.date.setFocus()
            self.complain(self.date.missing(tr("Say by when, such as “tomorrow” or “fri 3pm”.")))
            return
        done = self.attempt(self._make)
        if done is not None:
            self.accept()
            due = words.due_in_full(done.due, self._notebook.clock.now().date())
            said = tr("{} promised for {}: {}") if done.by_them else tr("Promised {} for {}: {}")
            self._bridge.acted.emit(said.format(self._customer.name, due, one_line(done.text, 80)), True)

    def _make(self) -> Promise:
        repeat = typed.repeat_of(self.repeat.text(), self._notebook.clock.now(), self._notebook.settings)
        return self._notebook.promises.make(
            self._customer.id, self.text.text(), self.date.due, by_them=self.theirs.isChecked(), repeat=repeat
        )


def repeat_field(text: str = "") -> QLineEdit:
    """A field for how often a promise comes again; empty for once."""
    field = QLineEdit(text)
    field.setPlaceholderText(tr("once; every friday; every week after it is done"))
    return field
