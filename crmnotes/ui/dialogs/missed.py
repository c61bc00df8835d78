"""A missed promise: say so, with a line why; a new promise and an apology are offered."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from crmnotes.records import Due, Promise
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import Role
from crmnotes.ui.parts.date_field import DateField
from crmnotes.ui.parts.draft_sheet import DraftSheet
from crmnotes.ui.parts.plain import PlainLabel, one_line
from crmnotes.ui.words import tr


class Missed(DraftSheet):
    """Asks why, and whether to promise it anew."""

    def __init__(self, bridge: Bridge, promise: int, parent: QWidget | None = None) -> None:
        super().__init__(tr("Missed"), done=tr("It was missed"), parent=parent)
        self._bridge, self._notebook = bridge, bridge.notebook
        self._promise: Promise | None = self.attempt(lambda: self._notebook.promises.get(promise))
        if self._promise is None:
            self.done_button.setEnabled(False)
            return
        self.body.addWidget(PlainLabel(one_line(self._promise.text, 200), Role.BOLD, wrap=True))
        self.why = QLineEdit()
        self.ask_for(tr("Why, in a line"), self.why)
        self.again = QCheckBox(tr("&Promise it anew, with an apology"))
        self.date = DateField(self._notebook)
        self.date.setEnabled(False)
        self.again.toggled.connect(self.date.setEnabled)
        self.body.addWidget(self.again)
        self.ask_for(tr("New date"), self.date)
        self.begin(bridge, f"promise {promise} missed")
        self.why.setFocus()

    def submit(self) -> None:
        """Closes the promise as missed, and makes the new one in the same step."""
        if self._promise is None:
            return
        due = self.date.due
        if self.again.isChecked() and due is None:
            self.complain(self.date.missing(tr("Give the new date, such as “fri” or “24 Nov”.")))
            self.date.setFocus()
            return
        promise = self._promise
        if self.attempt(lambda: self._miss(promise, due)) is not None:
            self.accept()
            self._bridge.acted.emit(tr("Missed: {}").format(one_line(promise.text, 80)), True)

    def _miss(self, promise: Promise, due: Due | None) -> bool:
        with self._notebook.together("miss a promise"):
            self._notebook.promises.miss(promise.id, self.why.text())
            if self.again.isChecked():
                text = tr("{} (with an apology)").format(promise.text)
                self._notebook.promises.make(promise.customer, text, due)
        return True
