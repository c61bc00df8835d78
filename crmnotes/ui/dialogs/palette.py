"""The palette: a few letters find a customer, an act or a setting; Enter goes there, and each act shows its key."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from crmnotes.rules.folding import fold
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.models.sections import Entry, Heading, Row, SectionsModel
from crmnotes.ui.parts.over import Over
from crmnotes.ui.parts.plain import PlainLabel
from crmnotes.ui.parts.rows import Stacked
from crmnotes.ui.parts.sections import SectionsView
from crmnotes.ui.parts.spoken import Marked
from crmnotes.ui.words import tr

CUSTOMERS = 8
"""So many customers are shown at most: more letters find fewer."""
TALL = 380
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}


class Choice(NamedTuple):
    """What can be chosen: its words, its key as it is shown, and what it does."""

    words: str
    key: str
    do: Callable[[], object]


class Part(NamedTuple):
    """Choices under one heading."""

    heading: str
    choices: tuple[Choice, ...]


class Offers(Stacked):
    """Rows of one line."""

    pad_y = 7


class Palette(Over):
    """One line and what fits it; the line keeps the keyboard, the arrow keys walk what fits."""

    def __init__(
        self, bridge: Bridge, parts: tuple[Part, ...], show: Callable[[int], object], parent: QWidget | None = None
    ) -> None:
        """`parts` are in the order shown; `show` goes to the customer of that id."""
        super().__init__(tr("Go to or do"), parent)
        self._bridge, self._parts, self._show = bridge, parts, show
        self._known = [
            (number, choice, fold(choice.words).split()) for number, part in enumerate(parts) for choice in part.choices
        ]
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("A customer, an act or a setting"))
        self.line.setAccessibleName(self.line.placeholderText())
        self.line.installEventFilter(self)
        self.list = SectionsView(SectionsModel(self), Offers())
        self.list.setAccessibleName(tr("What fits"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFixedHeight(self._height())
        self.nothing = PlainLabel(tr("Nothing is called so."), Role.BODY, Tone.QUIET, wrap=True)
        self.column.addWidget(self.line)
        self.column.addWidget(self.nothing)
        self.column.addWidget(self.list)
        self.line.textChanged.connect(lambda _text: self.look())
        self.list.opened.connect(lambda _row: self.take())
        self.list.clicked.connect(lambda _index: self.take())
        self._marked = Marked(self.line)
        self.list.entry_chosen.connect(self._announce)
        self.look()
        self.line.setFocus()

    def _height(self) -> int:
        """As tall as drawn where the window has room for it, and the same for every word: nothing jumps."""
        parent = self.parentWidget()
        return min(px(TALL), parent.height() * 6 // 10) if parent is not None else px(TALL)

    def look(self) -> None:
        """Finds what fits the typed words."""
        typed = self.line.text()
        rows = [*self._customers(typed), *self._choices(fold(typed).split())]
        self.list.start(rows)
        self.nothing.setVisible(not rows)
        self.list.setVisible(bool(rows))

    def _customers(self, typed: str) -> list[Row]:
        if not typed.strip():
            return []
        found = self._bridge.read(lambda: self._bridge.notebook.customers.like(typed, CUSTOMERS)) or []
        rows = [Entry("customers", line.id, line.id, title=line.name, beside=line.company) for line in found]
        return [Heading(tr("Customers")), *rows] if rows else []

    def _choices(self, words: list[str]) -> list[Row]:
        """Each typed word begins a word of what is found; what begins with the first one comes first."""
        fitting: dict[int, list[tuple[bool, int]]] = {}
        for place, (part, _choice, parts) in enumerate(self._known):
            if all(any(mine.startswith(word) for mine in parts) for word in words):
                begins = bool(words) and parts[0].startswith(words[0])
                fitting.setdefault(part, []).append((not begins, place))
        rows: list[Row] = []
        for part, found in fitting.items():
            rows.append(Heading(self._parts[part].heading))
            rows += [self._row(place) for _later, place in sorted(found)]
        return rows

    def _row(self, place: int) -> Entry:
        choice = self._known[place][1]
        return Entry("acts", place, 0, title=choice.words, aside=choice.key)

    # choosing

    def take(self) -> None:
        """Puts the palette away and does what is marked: the keyboard is back where it was by then."""
        entry = self.list.entry()
        if entry is None:
            return
        self.accept()
        if entry.what == "customers":
            self._show(entry.customer)
        else:
            self._known[entry.id][1].do()

    def _announce(self, entry: Entry | None) -> None:
        """A screen reader says what is marked: the keyboard itself stays in the line."""
        self._marked.say(entry.spoken if entry is not None else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys walk what fits, Enter takes it."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in STEPS:
                for _step in range(abs(STEPS[key])):
                    self.list.step(1 if STEPS[key] > 0 else -1)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.take()
                return True
        return super().eventFilter(watched, event)
