"""A rule of the owner's own: its sentence and its target; and the days of a free period."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from crmnotes.errors import BadInput
from crmnotes.notebook.tallies import TallyLine
from crmnotes.records import Due
from crmnotes.rules import period as periods
from crmnotes.rules.period import Period
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.parts.date_field import DateField
from crmnotes.ui.parts.draft_sheet import DraftSheet
from crmnotes.ui.parts.plain import one_line
from crmnotes.ui.words import tr


class OwnRule(DraftSheet):
    """Asks for the sentence and the target of a rule."""

    def __init__(self, bridge: Bridge, before: TallyLine | None = None, parent: QWidget | None = None) -> None:
        about = tr(
            "A rule that only you can count, such as “answered before the third ring”. Mark each time with yes or no."
        )
        super().__init__(tr("Change the rule") if before else tr("Add a rule of your own"), about, parent=parent)
        self._bridge, self._tallies, self._before = bridge, bridge.notebook.tallies, before
        self.saved = before.id if before else 0
        self.rule = QLineEdit(before.rule if before else "")
        self.target = QLineEdit(str(before.target_percent if before else 90))
        self.ask_for(tr("The rule, as a sentence"), self.rule)
        self.ask_for(tr("Target, of a hundred times"), self.target)
        self.begin(bridge, f"rule {self.saved or 'new'}")
        self.rule.setFocus()

    def submit(self) -> None:
        """Adds the rule or changes it, in one step."""
        saved = self.attempt(self._save)
        if saved is not None:
            self.saved = saved
            self.accept()
            said = tr("Rule changed: {}") if self._before else tr("Rule added: {}")
            self._bridge.acted.emit(said.format(one_line(self.rule.text(), 80)), True)

    def _save(self) -> int:
        typed = self.target.text().strip().removesuffix("%").strip()
        if not typed.isdecimal() or len(typed) > 3:
            raise BadInput("Give the target as a number from 1 to 100.")
        if self._before is None:
            return self._tallies.add(self.rule.text(), int(typed))
        self._tallies.change(self._before.id, self.rule.text(), int(typed))
        return self._before.id


class FreePeriod(DraftSheet):
    """Asks for the first and the last day of a scorecard."""

    chosen = Signal(object)  # the Period

    def __init__(self, bridge: Bridge, period: Period, parent: QWidget | None = None) -> None:
        super().__init__(tr("From which day to which?"), done=tr("Show"), parent=parent)
        self.first = DateField(bridge.notebook, Due(period.first), past=True)
        self.last = DateField(bridge.notebook, Due(period.last), past=True)
        self.ask_for(tr("First day"), self.first)
        self.ask_for(tr("Last day"), self.last)
        self.begin(bridge, "period")
        self.first.setFocus()

    def submit(self) -> None:
        """Tells the period, when it can be one."""
        first, last = self.first.due, self.last.due
        if first is None or last is None:
            self.complain(tr("Give both days, such as “1 Oct” or “yesterday”."))
            return
        period = self.attempt(lambda: periods.free(first.day, last.day))
        if period is not None:
            self.accept()
            self.chosen.emit(period)
