"""How it was said, by one key each: a row of words that wraps where there is no room."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from crmnotes.records import Channel
from crmnotes.sentences import Phrase
from crmnotes.ui.look.theme import px
from crmnotes.ui.parts.flow import Flow
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


class ChannelChips(QWidget):
    """Exactly one is chosen, by Alt and its underlined letter or by a click; the keyboard stays in the line."""

    chosen = Signal(object)  # Channel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = Flow(self, px(2))
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
