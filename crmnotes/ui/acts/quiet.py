"""The acts on somebody who is quiet, as buttons below the words that say so."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from crmnotes.ui import keys
from crmnotes.ui.acts.today import QUIET_ACTS
from crmnotes.ui.look.theme import px
from crmnotes.ui.parts.flow import Flow
from crmnotes.ui.parts.plain import button, with_key
from crmnotes.ui.words import tr


class QuietActs(QWidget):
    """Reach out, I know why, has left, comes in a season."""

    pressed = Signal(str)  # the name of the act

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = Flow(self, px(2))
        for name in QUIET_ACTS:
            act = with_key(button(tr(keys.SHORT.get(name, keys.key(name).words)), "quiet"), name)
            act.clicked.connect(partial(self._press, name))
            row.addWidget(act)

    def _press(self, name: str) -> None:
        self.pressed.emit(name)
