"""The side bar: the places with their counts, Write down, and what is saved."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from crmnotes.ui import keys
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts.plain import PlainLabel, button, only_read
from crmnotes.ui.words import grouped, tr

PLACES = ("today", "customers", "promises", "notes", "care", "score")


WIDTH, SIDE = 196, 12
STATUS = 44
"""For both of its lines, saved and backed up, so that nothing moves when the second comes."""
MOST = 0.25
"""Of the window's width: a side bar that takes more is narrowed."""


class Place(QPushButton):
    """One place, with how many wait there."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(tr(keys.key(name).words))  # given to the constructor it would load the classes of icons
        self.setProperty("kind", "place")
        self.setCheckable(True)
        self.setAutoExclusive(True)  # read aloud as one of several, not as a box to tick
        self.setToolTip(keys.shown(name))
        self.count = PlainLabel(role=Role.SMALL, tone=Tone.QUIET, parent=self)
        self._number = 0

    def show_count(self, number: int) -> None:
        """Shows how many; nothing for none."""
        if number == self._number:
            return
        self._number = number
        self.count.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # the place is pressed, not it
        self.count.setText(grouped(number) if number else "")
        self._put_count()
        self.setAccessibleName(f"{self.text()}, {grouped(number)}" if number else self.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The count stands at the end of the line."""
        super().resizeEvent(event)
        self._put_count()

    def _put_count(self) -> None:
        """Puts it there without a layout: one would lay out the window anew with each act that is counted."""
        wide, room = self.count.sizeHint().width(), px(10)
        left = room if self.isRightToLeft() else self.width() - room - wide
        self.count.setGeometry(left, 0, wide, self.height())


class SideBar(QFrame):
    """The way between the places."""

    place_chosen = Signal(str)
    write_down_pressed = Signal()

    def __init__(self, parent: QWidget | None = None, *, read_only: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("frame", "side")
        self.setFixedWidth(px(WIDTH))
        self._places = {name: Place(name) for name in PLACES}
        self._below: list[QWidget] = []
        group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(SIDE), px(16), px(SIDE), px(12))
        column.setSpacing(px(4))
        self.logo = PlainLabel("crmnotes", Role.LOGO, Tone.ACCENT)
        self.logo.setContentsMargins(px(15), 0, 0, px(12))
        column.addWidget(self.logo)
        for name, place in self._places.items():
            group.addButton(place)
            column.addWidget(place)
            place.clicked.connect(lambda _checked=False, name=name: self.place_chosen.emit(name))
        column.addStretch(1)
        self.write_down = button(self._write_down_words(narrow=False), "primary")
        self.write_down.setToolTip(keys.shown("write_down"))
        if read_only:
            only_read(self.write_down)
        self.write_down.clicked.connect(self.write_down_pressed)
        column.addWidget(self.write_down)
        self.status = PlainLabel(role=Role.SMALL, tone=Tone.QUIET, wrap=True)
        self.status.setContentsMargins(0, px(8), 0, 0)
        self.status.setMinimumHeight(px(STATUS))
        self.status.stand_at_top()
        column.addWidget(self.status)

    def button(self, name: str) -> Place:
        """The button of a place."""
        return self._places[name]

    def show_place(self, name: str) -> None:
        """Marks where the person is; nothing is marked in a place without a name here, such as a search."""
        place = self._places.get(name)
        group = self._places["today"].group()
        group.setExclusive(place is not None)
        for other in self._places.values():
            other.setChecked(other is place)

    def put_below(self, name: str, what: QWidget) -> None:
        """Puts something under a place."""
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.indexOf(self._places[name]) + 1, what)
            self._below.append(what)

    def places(self) -> tuple[str, ...]:
        """The names of the places that have a button."""
        return tuple(self._places)

    def show_counts(self, today: int, customers: int, promises: int) -> None:
        """Shows how many wait at each place."""
        for name, number in (("today", today), ("customers", customers), ("promises", promises)):
            self._places[name].show_count(number)

    def show_status(self, words: str) -> None:
        """Says what is saved and backed up."""
        self.status.setText(words)

    def fit(self, room: int) -> None:
        """As wide as it was drawn, or as its words need; where that is too much for the window, without counts."""
        narrow = px(WIDTH) > room * MOST
        for place in self._places.values():
            place.count.setVisible(not narrow)
        for what in self._below:
            what.setMaximumHeight(0 if narrow else 10_000)
        self.write_down.setText(self._write_down_words(narrow))
        self.write_down.ensurePolished()
        buttons = (*self._places.values(), self.write_down) if narrow else (self.write_down,)
        words = max(button.sizeHint().width() for button in buttons) + 2 * px(SIDE) + 1  # and the line at its edge
        self.setFixedWidth(words if narrow else max(px(WIDTH), words))  # fonts differ in how wide they are

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The name of the program gives way where large text leaves no room for it."""
        super().resizeEvent(event)
        column = self.layout()
        if column is not None:
            others = column.minimumSize().height()
            if self.logo.isVisibleTo(self):
                others -= self.logo.sizeHint().height()
            self.logo.setVisible(event.size().height() >= others + self.logo.sizeHint().height())

    def _write_down_words(self, narrow: bool) -> str:
        words = tr("Write down")
        return words if narrow else f"{words}  {keys.shown('write_down')}"
