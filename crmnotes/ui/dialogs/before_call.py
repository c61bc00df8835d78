"""The before-call card: all that one should know before picking up the phone, on one sheet, read in five seconds."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crmnotes.notebook.preparing import Prepared
from crmnotes.records import WayKind
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts import links
from crmnotes.ui.parts.plain import Pill, PlainLabel, button
from crmnotes.ui.parts.room import TITLE_BAR
from crmnotes.ui.words import records as wording
from crmnotes.ui.words import tr
from crmnotes.ui.words.call import Line, lines

WIDTH, NAMES = 560, 104
"""Pixels of the design: of the sheet, and of the quiet names at its left."""


class BeforeCall(QDialog):
    """Shows what is known until Space, Enter or Escape."""

    replied = Signal(int)
    write_down_pressed = Signal(int)

    def __init__(self, bridge: Bridge, customer: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setProperty("frame", "page")
        self._customer = customer
        self._fail = bridge.fail
        self.prepared: Prepared | None = bridge.read(lambda: bridge.notebook.before_call(customer))
        self.name = PlainLabel(role=Role.TITLE, wrap=True)
        self.beneath = PlainLabel(role=Role.SMALL, tone=Tone.QUIET, wrap=True)
        self.lines: list[Line] = []
        if self.prepared is not None:
            card = self.prepared.card
            self.name.setText(card.customer.name)
            self.beneath.setText(wording.beneath_name(card))
            self.lines = lines(self.prepared, bridge.notebook.clock.now())
        self.setWindowTitle(tr("Before the call"))  # whose it is stands inside: a task bar shows titles to anybody
        self._build()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()  # not a button: the second Space closes the card and calls nobody

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(26), px(22), px(14), px(18))
        column.setSpacing(px(4))
        column.addWidget(self.name)
        column.addWidget(self.beneath)
        column.addSpacing(px(12))
        self._inside = QWidget()
        self._inside.setProperty("ground", "none")
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, px(12), px(8))
        grid.setHorizontalSpacing(px(14))
        grid.setVerticalSpacing(px(9))
        grid.setColumnMinimumWidth(0, px(NAMES))
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(self.lines):
            _add(grid, row, line)
        grid.setRowStretch(len(self.lines), 1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(self._scroll, 1)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        card = self.prepared.card if self.prepared is not None else None
        act = button(tr("I &replied") if card is not None and card.questions else tr("&Write down"), "primary")
        act.clicked.connect(self._act)
        act.setEnabled(card is not None)
        row.addWidget(act)
        for kind, text in ((WayKind.PHONE, tr("&Call")), (WayKind.EMAIL, tr("&Email"))):
            way = links.best_way(card.customer, kind) if card is not None else None
            link = links.link_of(way) if way is not None else None
            if link is not None:
                reach = button(text)
                reach.clicked.connect(lambda _checked=False, link=link: links.use(link, self, self._fail))
                row.addWidget(reach)
        row.addStretch(1)
        row.addWidget(PlainLabel(tr("Space closes"), Role.SMALL, Tone.QUIET))
        row.addSpacing(px(12))
        return row

    def showEvent(self, event: QShowEvent) -> None:
        """As tall as what is known, up to the screen."""
        room = self.screen().availableGeometry().size()
        width = min(px(WIDTH), room.width())
        inside = self._inside.layout()
        tall = inside.totalHeightForWidth(width - px(40)) if inside is not None else 0
        around = self.name.heightForWidth(width - px(40)) + self.beneath.heightForWidth(width - px(40)) + px(120)
        self.resize(width, min(tall + around, room.height() - px(TITLE_BAR)))
        super().showEvent(event)

    def _act(self) -> None:
        self.accept()
        owed = self.prepared is not None and bool(self.prepared.card.questions)
        (self.replied if owed else self.write_down_pressed).emit(self._customer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter close what Space has opened."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.reject()
        else:
            super().keyPressEvent(event)


def _add(grid: QGridLayout, row: int, line: Line) -> None:
    """One line: its name, its words with the quiet ones below, its pill at the right."""
    top = Qt.AlignmentFlag.AlignTop
    grid.addWidget(PlainLabel(line.name, Role.SMALL, Tone.QUIET, wrap=True), row, 0, top)
    said = QVBoxLayout()
    said.setSpacing(px(1))
    said.addWidget(PlainLabel(line.text, wrap=True))
    if line.aside:
        said.addWidget(PlainLabel(line.aside, Role.SMALL, Tone.QUIET, wrap=True))
    grid.addLayout(said, row, 1, 1, 1 if line.pill else 2, top)
    if line.pill:
        grid.addWidget(Pill(line.pill, line.tone), row, 2, top | Qt.AlignmentFlag.AlignRight)
