"""The saved lists in the side bar, under Customers: made after the first frame, counted one by one in quiet moments."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from crmnotes.records import Change
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.lettering import metrics
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts.plain import PlainLabel, one_line, tooltip
from crmnotes.ui.side import SideBar
from crmnotes.ui.words import grouped, tr

if TYPE_CHECKING:
    from crmnotes.conditions import SavedList

MOST = 5
"""Lists that stand in the side bar; all of them stand in the list of customers and behind its key."""
SOON, LATER = 150, 1500
"""Milliseconds until lists are counted: after they are shown, and after a change."""
INSET, ROOM = 14, 38
"""Before each list; and beside its name, without the number."""


class SideLists(QObject):
    """Shows the lists, and tells which one was pressed."""

    list_chosen = Signal(str)

    def __init__(self, bridge: Bridge, side: SideBar) -> None:
        super().__init__(side)
        self._bridge, self._side = bridge, side
        self._lists: list[SavedList] = []
        self._counts: dict[SavedList, int] = {}
        self._waiting: list[SavedList] = []
        self._buttons: list[QWidget] = []
        self._box = QWidget()
        self._column = QVBoxLayout(self._box)
        self._column.setContentsMargins(px(INSET), 0, 0, px(4))
        self._column.setSpacing(px(1))
        self._box.hide()  # as long as there are none it takes no room
        side.put_below("customers", self._box)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._count_next)
        bridge.changed.connect(self._hear)
        self.look()

    def look(self) -> None:
        """Looks which lists there are."""
        found = (self._bridge.read(self._bridge.notebook.saved_lists) or [])[:MOST]
        if found != self._lists:
            self._lists = found
            self._show()
        self._count(SOON)

    def _hear(self, change: Change) -> None:
        if "settings" in change.kinds:
            self.look()
        elif self._lists:
            self._count(LATER)

    def _count(self, after: int) -> None:
        """Counts all lists anew in a while: acts one after the other wait for none of it."""
        self._waiting = list(self._lists)
        if self._waiting:
            self._timer.start(after)

    def _count_next(self) -> None:
        """One list, then the event loop has its turn."""
        if not self._waiting:
            return
        one = self._waiting.pop(0)
        number = self._bridge.read(partial(self._bridge.notebook.lists.count, one))
        if number is not None and self._counts.get(one) != number:
            self._counts[one] = number
            self._show()
        self._timer.start(0)

    def _show(self) -> None:
        for before in self._buttons:
            self._column.removeWidget(before)
            before.hide()
            before.deleteLater()
        self._buttons = [self._button(one) for one in self._lists]
        for made in self._buttons:
            self._column.addWidget(made)
        self._box.setVisible(bool(self._lists))

    def _button(self, one: SavedList) -> QWidget:
        made = ListButton(one.name, self._counts.get(one))
        made.clicked.connect(lambda _checked=False: self.list_chosen.emit(one.name))
        return made


class ListButton(QPushButton):
    """One list, with how many are on it at the right edge; its name is cut to the room there is."""

    def __init__(self, name: str, count: int | None) -> None:
        super().__init__()
        self._name, self._shown = one_line(name, 80), grouped(count) if count is not None else ""
        self.setProperty("kind", "list")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(tooltip(name))
        said = tr("List {}: {}") if self._shown else tr("List {}")
        self.setAccessibleName(said.format(self._name, self._shown))
        number = PlainLabel(self._shown, Role.SMALL, Tone.QUIET)
        number.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, px(10), 0)
        row.addStretch(1)
        row.addWidget(number)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width cuts the name elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        body = metrics(Role.BODY)
        room = self.width() - metrics(Role.SMALL).horizontalAdvance(self._shown) - px(ROOM)
        cut = body.elidedText(self._name, Qt.TextElideMode.ElideRight, max(room, px(30)))
        self.setText(cut.replace("&", "&&"))
