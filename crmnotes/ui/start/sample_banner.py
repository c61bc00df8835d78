"""The strip above the sample business: it says that all of this is made up, and leads to one's own notebook."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from crmnotes.ui.look.theme import px
from crmnotes.ui.parts.plain import PlainLabel, button
from crmnotes.ui.words import tr


class SampleBanner(QFrame):
    """One sentence and one button."""

    own_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "banner")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(5), px(16), px(5))
        row.setSpacing(px(12))
        says = PlainLabel(tr("This is a sample business. Try anything: your own notebook stays clean."), wrap=True)
        says.setMinimumHeight(px(18))
        self.start = button(tr("Start your own…"))
        self.start.clicked.connect(self.own_wanted)
        row.addWidget(says, 1)
        row.addWidget(self.start)
