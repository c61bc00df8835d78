"""A new date for a promise: which, and have you told them?"""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from crmnotes.records import Due, Promise
from crmnotes.rules import promise_state
from crmnotes.rules.ledger import Told
from crmnotes.ui import words
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import Role, Tone
from crmnotes.ui.parts.date_field import DateField
from crmnotes.ui.parts.draft_sheet import DraftSheet
from crmnotes.ui.parts.plain import PlainLabel, one_line
from crmnotes.ui.words import tr


class Renegotiate(DraftSheet):
    """Asks for the new date and whether they know it; without that the old date stands until they are told."""

    def __init__(
        self, bridge: Bridge, promise: int, parent: QWidget | None = None, *, to_tell: bool = False,
        day: date | None = None,
    ) -> None:  # fmt: skip
        """`to_tell` begins with "not yet": the date moves when they are told. `day` is filled in as the new date."""
        super().__init__(tr("Agree a new date"), done=tr("Set the date"), parent=parent)
        self._bridge, self._notebook = bridge, bridge.notebook
        self._promise: Promise | None = self.attempt(lambda: self._notebook.promises.get(promise))
        if self._promise is None:
            self.done_button.setEnabled(False)
            return
        now = self._notebook.clock.now()
        self.body.addWidget(PlainLabel(one_line(self._promise.text, 200), Role.BOLD, wrap=True))
        stands = tr("It stands at {}.").format(words.due_in_full(self._promise.due, now.date()))
        self.body.addWidget(PlainLabel(stands, Role.SMALL, Tone.QUIET))
        self.date = DateField(self._notebook)
        self.ask_for(tr("New date"), self.date)
        late = promise_state.is_past_due(self._promise, now)
        self.told = QRadioButton(tr("Yes, but &only after the old date") if late else tr("Yes, they &know it"))
        self.told_before = QRadioButton(tr("Yes, they knew &before the old date passed"))
        self.not_told = QRadioButton(tr("&Not yet: remind me to tell them, the date moves then"))
        self._choices = QButtonGroup(self)
        self.body.addWidget(PlainLabel(tr("Have you told them?"), Role.SMALL, Tone.QUIET))
        for choice in (self.told, self.told_before, self.not_told):
            self._choices.addButton(choice)
            self.body.addWidget(choice)
        self.told_before.setVisible(late)
        (self.not_told if to_tell else self.told).setChecked(True)
        self._late = late
        if day is not None:
            self.date.show_due(Due(day, self._promise.due.at))
        self.begin(bridge, f"promise {promise} agree")
        (self.date if day is None else self.not_told if to_tell else self.told).setFocus()

    def submit(self) -> None:
        """Sets the date, or says what is missing."""
        if self._promise is None:
            return
        due, promise = self.date.due, self._promise
        if due is None:
            self.complain(self.date.missing(tr("Give the new date first, such as “fri” or “24 Nov”.")))
            self.date.setFocus()
            return
        how = self._how()
        done = self.attempt(lambda: self._notebook.promises.renegotiate(promise.id, due, how))
        if done is not None:
            self.accept()
            self._bridge.acted.emit(self._saying(due, how), True)

    def _how(self) -> Told:
        if self.not_told.isChecked():
            return "not_yet"
        return "after" if self._late and self.told.isChecked() else "before"

    def _saying(self, due: object, how: Told) -> str:
        shown = words.due_in_full(self.date.due) if self.date.due else ""
        if how == "not_yet":
            return tr("Tell them of the new date: {}").format(shown)
        return tr("Now due {}").format(shown)
