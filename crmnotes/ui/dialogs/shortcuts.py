"""The page of keys: made from the one table of keys."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from crmnotes.ui.keys import KEYS, Key
from crmnotes.ui.plain import Pill, PlainLabel
from crmnotes.ui.sheet import Sheet
from crmnotes.ui.theme import Role, px
from crmnotes.ui.words import tr


class Shortcuts(Sheet):
    """Shows every key with what it does; any of Enter, Escape and Space closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Keys"), tr("Everything can be done without a mouse."), tr("Close"), parent)
        self.cancel.hide()
        inside = QWidget()
        inside.setProperty("ground", "none")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, px(12), 0)
        grid.setHorizontalSpacing(px(14))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        for group, entries in groupby(KEYS, key=lambda key: key.group):
            heading = PlainLabel(tr(group), Role.BOLD)
            heading.setContentsMargins(0, px(8), 0, px(2))
            grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
            for entry in entries:
                row = grid.rowCount()
                grid.addWidget(Pill(shown_keys(entry)), row, 0)
                grid.addWidget(PlainLabel(tr(entry.words), wrap=True), row, 1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.body.addWidget(scroll)
        self.setMinimumSize(px(460), px(420))
        self.resize(px(520), px(620))


def shown_keys(entry: Key) -> str:
    """`Ctrl+F or Ctrl+K`, as the person's system writes keys."""
    form = QKeySequence.SequenceFormat.NativeText
    return tr(" or ").join(dict.fromkeys(QKeySequence(text).toString(form) for text in entry.keys[:2]))
