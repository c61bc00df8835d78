"""A row of words of which one is chosen: which customers, which promises, which notes are shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from crmnotes.ui.plain import button
from crmnotes.ui.theme import px


class Chips(QWidget):
    """Exactly one is chosen; Tab reaches the row once, the arrow keys walk along it."""

    chosen = Signal(int)  # its number in the row

    def __init__(
        self, words: Sequence[str], kind: str = "tab", *, stretch: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(2))
        for number, text in enumerate(words):
            chip = button(text, kind)
            chip.setCheckable(True)
            chip.installEventFilter(self)
            self._group.addButton(chip, number)
            row.addWidget(chip, 1 if stretch else 0)
        self._group.idClicked.connect(self.choose)
        self._mark(0)

    @property
    def number(self) -> int:
        """Which one is chosen."""
        return self._group.checkedId()

    def buttons(self) -> list[QPushButton]:
        """The words in order."""
        return [chip for chip in self._group.buttons() if isinstance(chip, QPushButton)]

    def choose(self, number: int) -> None:
        """Chooses one and tells so."""
        self._mark(number)
        self.chosen.emit(number)

    def put_back(self, number: int = 0) -> None:
        """Chooses one silently."""
        self._mark(number)

    def _mark(self, number: int) -> None:
        for place, chip in enumerate(self.buttons()):
            chip.setChecked(place == number)
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == number else Qt.FocusPolicy.ClickFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Left and right walk along the row and choose."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
            if step:
                number = min(max(self.number + step, 0), len(self.buttons()) - 1)
                self.choose(number)
                self.buttons()[number].setFocus()
                return True
        return super().eventFilter(watched, event)
