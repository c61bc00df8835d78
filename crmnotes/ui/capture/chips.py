"""How it was said, by one key each: a row of words that wraps where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLayout, QLayoutItem, QSizePolicy, QWidget

from crmnotes.records import Channel
from crmnotes.sentences import Phrase
from crmnotes.ui.look.theme import px
from crmnotes.ui.parts.plain import button
from crmnotes.ui.words import tr

CHANNELS: tuple[tuple[Channel, Phrase], ...] = (
    (Channel.CALL, "&Call"),
    (Channel.MISSED_CALL, "&Missed"),
    (Channel.VOICEMAIL, "&Voicemail"),
    (Channel.EMAIL, "&Email"),
    (Channel.TEXT, "&Text"),
    (Channel.LETTER, "&Letter"),
    (Channel.VISIT, "&In person"),
    (Channel.OTHER, "&Other"),
)


class Flow(QLayout):
    """Lays widgets out like words: from left to right, and on the next line where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Takes one more."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Gives one up."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the lines need."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Moves everything to its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """All on one line."""
        sizes = [item.sizeHint() for item in self._items]
        height = max((size.height() for size in sizes), default=0)
        return QSize(sum(size.width() + self.spacing() for size in sizes), height)

    def minimumSize(self) -> QSize:
        """The widest alone."""
        sizes = [item.minimumSize() for item in self._items]
        return QSize(*(max((get(size) for size in sizes), default=0) for get in (QSize.width, QSize.height)))

    def _place(self, rect: QRect, *, move: bool) -> int:
        left, top, line = rect.x(), rect.y(), 0
        for item in self._items:
            size = item.sizeHint()
            if left + size.width() > rect.right() + 1 and line:
                left, top, line = rect.x(), top + line + self.spacing(), 0
            if move:
                item.setGeometry(QRect(QPoint(left, top), size))
            left += size.width() + self.spacing()
            line = max(line, size.height())
        return top + line - rect.y()


class ChannelChips(QWidget):
    """Exactly one is chosen, by Alt and its underlined letter or by a click; the keyboard stays in the line."""

    chosen = Signal(object)  # Channel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = Flow(self)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.setSpacing(px(2))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        for number, (channel, text) in enumerate(CHANNELS):
            chip = button(tr(text), "tab")
            chip.setCheckable(True)
            chip.setObjectName(channel.value)
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._group.addButton(chip, number)
            flow.addWidget(chip)
        self._group.idClicked.connect(lambda number: self.chosen.emit(CHANNELS[number][0]))

    def show_channel(self, channel: Channel) -> None:
        """Marks one silently."""
        for number, (one, _) in enumerate(CHANNELS):
            if one is channel:
                self._group.button(number).setChecked(True)
