"""The head of a customer's page: picture, name, what is beneath it, and what can be done at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from crmnotes.notebook.views import Card
from crmnotes.records import WayKind
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.customer.face import Face
from crmnotes.ui.customer.pictures import Faces
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts.links import best_way
from crmnotes.ui.parts.plain import PlainLabel, button, only_read, with_key
from crmnotes.ui.parts.rows import SCROLL_BAR
from crmnotes.ui.words import records as wording
from crmnotes.ui.words import tr

NARROW = 560
"""Pixels of the design; with less room the buttons go below the name."""


class CustomerHead(QWidget):
    """Who this is; what the buttons do is the page's."""

    def __init__(self, bridge: Bridge, faces: Faces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.face = Face(bridge, faces)
        self.name = PlainLabel("", Role.TITLE, wrap=True)
        self.beneath = PlainLabel("", Role.SMALL, Tone.QUIET, wrap=True)
        self.write_down = with_key(button(tr("Write down"), "primary"), "write_down")
        self.call, self.mail = button(tr("Call")), button(tr("Email"))
        self.edit = with_key(button(tr("Edit")), "edit")
        self._arranged: tuple[int, int] | None = None  # for which width and text size
        self._lay_out()

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(px(2))
        names.addWidget(self.name)
        names.addWidget(self.beneath)
        who = QHBoxLayout()
        who.setSpacing(px(14))
        who.addWidget(self.face, 0, Qt.AlignmentFlag.AlignTop)
        who.addLayout(names, 1)
        self.setMinimumSize(1, 1)  # its own hint reckons with words broken at every letter; `arrange` knows the width
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, px(SCROLL_BAR), 0)
        self._row.setSpacing(px(8))
        self._row.addLayout(who, 1)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(px(8))
        for acts in ((self.write_down, self.call), (self.mail, self.edit)):
            pair = QHBoxLayout()
            pair.setSpacing(px(8))
            for act in acts:
                pair.addWidget(act, 0, Qt.AlignmentFlag.AlignTop)
            self._buttons.addLayout(pair)
        self._buttons.addStretch(0)
        self._row.addLayout(self._buttons)

    def show_card(self, card: Card) -> None:
        """Shows another customer."""
        self.face.show_customer(card.line)
        self.name.setText(card.customer.name)
        self.beneath.setText(wording.beneath_name(card))
        if self._bridge.notebook.read_only:
            only_read(self.write_down, self.edit)
        self.call.setEnabled(best_way(card.customer, WayKind.PHONE) is not None)
        self.mail.setEnabled(best_way(card.customer, WayKind.EMAIL) is not None)

    def arrange(self, width: int) -> None:
        """Puts the buttons beside the name, or below it; in two lines where large words leave no room for one."""
        if (width, px(NARROW)) != self._arranged:
            self._arranged = width, px(NARROW)
            self._part(width)
        self._row.invalidate()
        self.setMinimumHeight(max(1, self._row.heightForWidth(width)))

    def _part(self, width: int) -> None:
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if width >= px(NARROW) else down)
        acts = (self.write_down, self.call, self.mail, self.edit)
        wanted = sum(act.sizeHint().width() + px(8) for act in acts) + px(SCROLL_BAR)
        self._buttons.setDirection(across if width >= wanted else down)
