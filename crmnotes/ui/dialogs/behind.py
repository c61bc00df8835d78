"""The records behind a number of the scorecard: those that were missed first, then the others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from crmnotes.notebook.scoring import Score
from crmnotes.rules.measure import Case
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import px
from crmnotes.ui.models.behind import entries
from crmnotes.ui.models.score import Behind
from crmnotes.ui.models.sections import Entry, Heading, Row
from crmnotes.ui.parts.list_sheet import ListSheet
from crmnotes.ui.words import grouped, several, tr

SHOWN = 200
"""So many records of each heading are listed."""


class BehindSheet(ListSheet):
    """Lists records; Enter opens the customer of one."""

    customer_opened = Signal(int)
    nothing: ClassVar[str] = "Nothing was counted here."

    def __init__(self, bridge: Bridge, score: Score, behind: Behind, parent: QWidget | None = None) -> None:
        super().__init__(bridge, behind.title, behind.about, parent)
        self._score, self._behind = score, behind
        self.list.entry_opened.connect(self._open)
        self.lay_out()
        self.resize(px(720), self.tall)

    def rows(self) -> Sequence[Row]:
        """What was missed, then what was met; one list where there is no missing."""
        cases = self._behind.measure.cases
        if self._behind.plain:
            return self._listed("", cases)
        missed = tuple(case for case in cases if not case.met)
        met = tuple(case for case in cases if case.met)
        return [
            *self._listed(several(len(missed), "Missed", "Missed"), missed),
            *self._listed(several(len(met), "Not missed", "Not missed"), met),
        ]

    def _listed(self, heading: str, cases: tuple[Case, ...]) -> list[Row]:
        if not cases:
            return []
        few = cases[:SHOWN]
        many = tr("{} of {}").format(len(few), grouped(len(cases))) if len(few) < len(cases) else grouped(len(cases))
        head: list[Row] = [Heading(heading, many)] if heading else []
        return [*head, *entries(self._notebook, self._score, self._behind.records, few)]

    def _open(self, entry: Entry) -> None:
        self.accept()
        self.customer_opened.emit(entry.customer)
