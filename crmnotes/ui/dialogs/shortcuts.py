"""The page of keys, made from the one table: first those of the place where the person is, then all the others."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from crmnotes.ui import keys
from crmnotes.ui.keys import KEYS, Key, key
from crmnotes.ui.look.theme import Role, px
from crmnotes.ui.parts.plain import Pill, PlainLabel, frame
from crmnotes.ui.parts.room import put_into
from crmnotes.ui.parts.sheet import Sheet
from crmnotes.ui.words import tr

WIDTH, NARROW = 860, 760
"""Pixels of the design; where the screen has less than the second, the keys stand beneath each other."""


class Shortcuts(Sheet):
    """Shows every key with what it does; any of Enter, Escape and Space closes it."""

    def __init__(self, parent: QWidget | None = None, place: str = "", here: Sequence[str] = ()) -> None:
        """`place` is the name of the pane on screen, `here` the names of the keys that mean something in it."""
        super().__init__(tr("Keys"), tr("Everything can be done without a mouse."), tr("Close"), parent)
        self.cancel.hide()
        inside = QWidget()
        beside = self.screen().availableGeometry().width() >= px(NARROW)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        columns = QBoxLayout(direction, inside)
        columns.setContentsMargins(0, 0, px(12), 0)
        columns.setSpacing(px(12))
        own = [(place, [key(name) for name in here])] if here else []
        together = [list(entries) for _, entries in groupby(KEYS, key=lambda entry: entry.group)]
        groups = [(tr(entries[0].group), entries) for entries in together]
        columns.addWidget(_card(own or groups[:1]), 1, Qt.AlignmentFlag.AlignTop)
        columns.addWidget(_card(groups if own else groups[1:]), 1, Qt.AlignmentFlag.AlignTop)
        scroll = QScrollArea()
        put_into(scroll, inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.setProperty("ring", True)
        scroll.setAccessibleName(tr("Keys"))
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
        heading = PlainLabel(group, Role.HEADING)
        heading.setContentsMargins(0, px(8), 0, px(2))
        grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
        for entry in entries:
            row = grid.rowCount()
            grid.addLayout(_pills(entry), row, 0)
            grid.addWidget(PlainLabel(tr(entry.words), wrap=True), row, 1)
    return card


def _pills(entry: Key) -> QVBoxLayout:
    """The key and the other one that does the same beneath it, so that their words keep their room."""
    column = QVBoxLayout()
    column.setSpacing(px(2))
    for shown in shown_keys(entry):
        column.addWidget(Pill(shown))
    return column


def shown_keys(entry: Key) -> list[str]:
    """`Ctrl+Shift+Z` and `Ctrl+Y`, as the person's system writes keys."""
    return list(dict.fromkeys(keys.written(text) for text in entry.keys[:2]))
