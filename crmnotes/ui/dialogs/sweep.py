"""The evening sweep: what I promised for today and before, each kept, moved or told with one key."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from crmnotes.notebook.views import PromiseLine
from crmnotes.ui import words
from crmnotes.ui.acts.promises import PromiseActs
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.promise_list import PromiseList
from crmnotes.ui.dialogs.renegotiate import Renegotiate
from crmnotes.ui.models.promises import promise_entry
from crmnotes.ui.models.sections import Heading, Row
from crmnotes.ui.words import tr


class SweepActs(PromiseActs):
    """The keys on a promise; T also writes down that they are still to be told of a later date."""

    telling_started = Signal(int)

    def _tell(self, line: PromiseLine) -> None:
        if line.must_tell is None:
            self.telling_started.emit(line.id)
        else:
            super()._tell(line)


class Sweep(PromiseList):
    """Lists every promise of mine that is due by tonight, until none is left."""

    kinds: ClassVar[frozenset[str]] = frozenset({"promises", "events", "customers", "settings"})
    nothing: ClassVar[str] = "Nothing that you promised is due by tonight. Good evening."

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        about = tr("Keep each (K), agree a new date (M), or put down that they are to be told (T).")
        super().__init__(bridge, tr("Due by tonight"), about, parent)
        self.acts = SweepActs(bridge, self.list)
        self.follow(self.acts)
        self.acts.telling_started.connect(partial(self.ask_over, partial(Renegotiate, to_tell=True)))
        self.lay_out()

    def rows(self) -> Sequence[Row]:
        """The promises past their date, then those due today."""
        now, found = self._notebook.clock.now(), self._notebook.promises.tonight()
        rows: list[Row] = []
        for title, late in ((tr("Past their date"), True), (tr("Due by tonight"), False)):
            entries = [promise_entry(line, now) for line in found if line.late is late]
            rows += [Heading(title, words.grouped(len(entries))), *entries] if entries else []
        return rows
