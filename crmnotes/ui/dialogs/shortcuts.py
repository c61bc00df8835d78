"""The page of keys: made from the one table of keys."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QScrollArea, QWidget

from crmnotes.ui.keys import KEYS, Key
from crmnotes.ui.plain import Pill, PlainLabel, frame
from crmnotes.ui.sheet import Sheet
from crmnotes.ui.theme import Role, px
from crmnotes.ui.words import tr

WIDTH, NARROW = 860, 760
"""Pixels of the design; where the screen has less than the second, the keys stand beneath each other."""


class Shortcuts(Sheet):
    """Shows every key with what it does; any of Enter, Escape and Space closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Keys"), tr("Everything can be done without a mouse."), tr("Close"), parent)
        self.cancel.hide()
        inside = QWidget()
        inside.setProperty("ground", "none")
        beside = self.screen().availableGeometry().width() >= px(NARROW)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        columns = QBoxLayout(direction, inside)
        columns.setContentsMargins(0, 0, px(12), 0)
        columns.setSpacing(px(12))
        groups = [(group, list(entries)) for group, entries in groupby(KEYS, key=lambda key: key.group)]
        for part in (groups[:2], groups[2:]):
            columns.addWidget(_card(part), 1, Qt.AlignmentFlag.AlignTop)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.body.addWidget(scroll)
        self.tall = px(760)
        self.resize(px(WIDTH), self.tall)


def _card(groups: Sequence[tuple[str, Sequence[Key]]]) -> QWidget:
    """Groups of keys beneath each other, each key with its words."""
    card = frame("box")
    grid = QGridLayout(card)
    grid.setContentsMargins(px(16), px(6), px(16), px(12))
    grid.setHorizontalSpacing(px(14))
    grid.setVerticalSpacing(px(5))
    grid.setColumnStretch(1, 1)
    for group, entries in groups:
        heading = PlainLabel(tr(group), Role.HEADING)
        heading.setContentsMargins(0, px(8), 0, px(2))
        grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
        for entry in entries:
            row = grid.rowCount()
            grid.addWidget(Pill(shown_keys(entry)), row, 0)
            grid.addWidget(PlainLabel(tr(entry.words), wrap=True), row, 1)
    return card


def shown_keys(entry: Key) -> str:
    """`Ctrl+F or Ctrl+K`, as the person's system writes keys."""
    form = QKeySequence.SequenceFormat.NativeText
    return tr(" or ").join(dict.fromkeys(QKeySequence(text).toString(form) for text in entry.keys[:2]))
