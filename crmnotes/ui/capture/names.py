"""The customers that fit what is being typed as a name, to be chosen by arrow keys, and the offer to add a new one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from crmnotes.notebook.views import CustomerLine
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts.plain import PlainLabel, one_line, restyle
from crmnotes.ui.parts.spoken import Marked
from crmnotes.ui.words import tr

MOST_SHOWN = 6


class Offer(QFrame):
    """One line of the list: a customer, or the offer to add one of that name."""

    clicked = Signal()

    def __init__(self, customer: CustomerLine | None, name: str) -> None:
        super().__init__()
        self.customer, self.name = customer, name
        self.setProperty("frame", "offer")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(10), px(5), px(10), px(5))
        row.setSpacing(px(8))
        if customer is None:
            row.addWidget(
                PlainLabel(tr("Add “{}” as a new customer").format(one_line(name, 60)), Role.BODY, Tone.ACCENT)
            )
        else:
            row.addWidget(PlainLabel(one_line(customer.name, 80), Role.BOLD))
            row.addWidget(PlainLabel(one_line(customer.company, 60), tone=Tone.QUIET))
        row.addStretch(1)
        if customer is not None:
            row.addWidget(PlainLabel(one_line(customer.phone or customer.email, 40), Role.SMALL, Tone.QUIET))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Chooses this one."""
        event.accept()
        self.clicked.emit()


class NameList(QFrame):
    """The list below the line; the keyboard stays in the line, which hands the arrow keys on."""

    chosen = Signal(object)  # CustomerLine, or the name to be added as text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marked = Marked(self)
        self.setProperty("frame", "offers")
        self.setAccessibleName(tr("Customers that fit"))
        self.offers: list[Offer] = []
        self.place = 0
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(px(4), px(4), px(4), px(4))
        self._layout.setSpacing(0)
        self.hide()

    def show_offers(self, found: Sequence[CustomerLine], new_name: str) -> None:
        """Shows these customers and, with a name, the offer to add it; hides with nothing to show."""
        while item := self._layout.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        shown: list[tuple[CustomerLine | None, str]] = [(line, line.name) for line in found[:MOST_SHOWN]]
        if new_name:
            shown.append((None, new_name))
        self.offers = [Offer(line, name) for line, name in shown]
        for offer in self.offers:
            offer.clicked.connect(lambda offer=offer: self._choose(offer))
            self._layout.addWidget(offer)
        self.place = 0
        self._mark()
        self.setVisible(bool(self.offers))

    def step(self, by: int) -> None:
        """Goes up or down, round the ends."""
        if self.offers:
            self.place = (self.place + by) % len(self.offers)
            self._mark()

    def take(self) -> None:
        """Chooses the one that is marked."""
        if self.offers:
            self._choose(self.offers[self.place])

    def _choose(self, offer: Offer) -> None:
        self.chosen.emit(offer.customer if offer.customer is not None else offer.name)

    def _mark(self) -> None:
        for place, offer in enumerate(self.offers):
            restyle(offer, "chosen", place == self.place)
        if self.offers:
            self.setAccessibleDescription(self.offers[self.place].name)
        self._marked.say(self.accessibleDescription() if self.offers else "")  # the keyboard stays in the line

    def keys(self) -> frozenset[Qt.Key]:
        """The keys that the line hands on while the list is shown."""
        return frozenset((Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab))
