"""A row of words of which one is chosen: which customers, which promises, which notes are shown."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from crmnotes.ui.look import lettering
from crmnotes.ui.look.theme import px
from crmnotes.ui.parts.plain import button
from crmnotes.ui.parts.spoken import name_choice
from crmnotes.ui.words import tr

BESIDE_WORDS = 46
"""Pixels of the design that a list to choose from takes beside the longest of its words, about."""


class Chips(QWidget):
    """Exactly one is chosen; Tab reaches the row once, the arrow keys walk along it; a list where it has no room.

    A click chooses and leaves the keyboard where it is: the list below goes on taking its keys.
    """

    chosen = Signal(int)  # its number in the row

    def __init__(
        self, words: Sequence[str], kind: str = "tab", *, stretch: bool = False, at_left: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`stretch` shares the whole width among the words; `at_left` is where their list stands when it is wider."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._words, self._stretch, self._at_left = list(words), stretch, at_left
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._row = QWidget(self)
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(2))
        for number, text in enumerate(words):
            chip = button(text, kind)
            chip.setCheckable(True)
            chip.setAutoExclusive(True)  # read aloud as one of several, not as a box to tick
            chip.installEventFilter(self)
            self._group.addButton(chip, number)
            row.addWidget(chip, 1 if stretch else 0)
        self._group.idClicked.connect(self.choose)
        self.put_back()

    @cached_property
    def _narrow(self) -> QComboBox:
        """The list that takes the place of the words; made when they first have no room: it is nine widgets."""
        narrow = QComboBox(self)
        narrow.addItems(self._words)
        narrow.setCurrentIndex(self.number)
        name_choice(narrow, tr("Show"))
        narrow.hide()
        narrow.activated.connect(self.choose)
        return narrow

    def _made_narrow(self) -> QComboBox | None:
        return self._narrow if "_narrow" in self.__dict__ else None

    @property
    def number(self) -> int:
        """Which one is chosen."""
        return self._group.checkedId()

    def buttons(self) -> list[QPushButton]:
        """The words in order."""
        return [chip for chip in self._group.buttons() if isinstance(chip, QPushButton)]

    def choose(self, number: int) -> None:
        """Chooses one and tells so; the keyboard goes along when it was on another."""
        going = any(chip.hasFocus() for chip in self.buttons())
        self.put_back(number)
        if going:
            self.take_focus()
        self.chosen.emit(number)

    def put_back(self, number: int = 0) -> None:
        """Chooses one silently."""
        if (narrow := self._made_narrow()) is not None:
            narrow.setCurrentIndex(number)
        for place, chip in enumerate(self.buttons()):
            chip.setChecked(place == number)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus if place == number else Qt.FocusPolicy.NoFocus)

    def take_focus(self) -> None:
        """The chosen one takes the keyboard."""
        (self.buttons()[self.number] if self._row.isVisibleTo(self) else self._narrow).setFocus()

    def sizeHint(self) -> QSize:
        """Room for all words beside each other."""
        shown = self._narrow if self._row.isHidden() else self._row
        return QSize(self._row.sizeHint().width(), max(shown.sizeHint().height(), px(24)))

    def minimumSizeHint(self) -> QSize:
        """Room for the list that takes the place of the words."""
        narrow, whole = self._made_narrow(), self.sizeHint()
        longest = max(map(lettering.advance, self._words), default=0)
        least = longest + px(BESIDE_WORDS) if narrow is None else narrow.minimumSizeHint().width()
        return QSize(min(least, whole.width()), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words when there is room for all of them, else the list."""
        super().resizeEvent(event)
        wide = self.width() >= self._row.sizeHint().width()
        if wide is self._row.isHidden():
            self._row.setVisible(wide)
            self._narrow.setVisible(not wide)
            self.updateGeometry()  # the list is taller
        self._row.setGeometry(self.rect())
        if (narrow := self._made_narrow()) is not None:
            free = 0 if self._stretch else max(0, self.width() - narrow.sizeHint().width())
            narrow.setGeometry(
                self.rect().adjusted(0, 0, -free, 0) if self._at_left else self.rect().adjusted(free, 0, 0, 0)
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Left and right walk along the row and choose."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
            if step:
                self.choose(min(max(self.number + step, 0), len(self.buttons()) - 1))
                self.take_focus()
                return True
        return super().eventFilter(watched, event)
