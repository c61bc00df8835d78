"""A list of promises in a sheet: each is kept, moved or told right there, as in Promises."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from crmnotes.ui.acts.promises import PromiseActs
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.corrections import CorrectPromise
from crmnotes.ui.dialogs.kept_earlier import KeptEarlier
from crmnotes.ui.dialogs.missed import Missed
from crmnotes.ui.dialogs.renegotiate import Renegotiate
from crmnotes.ui.dialogs.snooze import Snooze
from crmnotes.ui.parts.list_sheet import ListSheet


class PromiseList(ListSheet):
    """What a key cannot say is asked for in a sheet over the list."""

    def follow(self, acts: PromiseActs) -> None:
        """Opens what the acts on the list ask for; what was refused is said in the sheet until something was done."""
        for asked, sheet in (
            (acts.renegotiation_started, Renegotiate),
            (acts.snooze_started, Snooze),
            (acts.miss_started, Missed),
            (acts.keeping_started, KeptEarlier),
            (acts.correction_started, CorrectPromise),
        ):
            asked.connect(partial(self.ask_over, sheet))
        self._bridge.failed.connect(self.complain)
        self._bridge.acted.connect(self._acted)

    def ask_over(self, sheet: Callable[[Bridge, int, QWidget], QDialog], number: int) -> None:
        """Opens a sheet about the record of that number over the list."""
        opened = sheet(self._bridge, number, self)
        opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opened.open()

    def _acted(self, _text: str, _undoable: bool) -> None:
        self.wrong.hide()
