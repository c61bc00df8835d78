"""A customer's facts: ways to reach them, what was agreed and what is known, each a word that can be copied."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QMenu, QWidget

from crmnotes.notebook.views import Card
from crmnotes.records import Way, WayKind
from crmnotes.ui import words
from crmnotes.ui.look import lettering
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts.plain import PlainLabel
from crmnotes.ui.words import several, tr

COLUMN = 190
"""Pixels of the design after which words of a fact are broken."""
MOST_COLUMNS, GAP, PAD = 4, 24, 18
LABEL = 104  # the width of a label that stands before its value
LONG = 90
"""Characters after which a fact takes a line of its own."""
MOST_NAMES = 6
DAY = re.compile(r"\d{4}-\d\d-\d\d")


class Fact(NamedTuple):
    """One thing known about a customer: its label, its words, and the way to reach them that it is."""

    label: str
    value: str
    way: Way | None = None
    long: bool = False  # takes a line of its own however short it is


def facts_of(card: Card, currency: str) -> list[Fact]:
    """What a card says, the ways to reach them first."""
    customer = card.customer
    ways = [Fact(_way_label(way), way.value, way) for way in (*customer.ways,)]
    own = tr("{} (default)") if customer.reply_within is None else "{}"
    facts = [*ways, Fact(tr("Reply within"), own.format(words.span_in_full(card.reply_within)))]
    if card.line.usual_days:
        facts.append(Fact(tr("Usually in touch"), words.every_days(card.line.usual_days)))
    if customer.keep_in_touch_days:
        facts.append(Fact(tr("Keep in touch"), words.every_days(customer.keep_in_touch_days)))
    if card.orders:
        orders = several(card.orders, "%n order", "%n orders")
        facts.append(Fact(tr("Last 12 months"), f"{orders}, {words.amount(card.orders_minor_units, currency)}"))
    if customer.birthday:
        facts.append(Fact(tr("Birthday"), words.birthday(customer.birthday)))
    if customer.groups:
        facts.append(Fact(tr("Groups"), ", ".join(customer.groups)))
    if len(card.chain) > 2:
        facts.append(Fact(tr("Sent by"), " → ".join(card.chain), long=True))
    if card.sent:
        facts.append(Fact(tr("Has sent"), _some(card.sent)))
    if customer.seasonal_month:
        facts.append(Fact(tr("Seasonal"), tr("expects {}").format(words.month(customer.seasonal_month))))
    if customer.left:
        facts.append(Fact(tr("Has left"), f"{words.day_month(customer.left.on)}: {customer.left.why}"))
    facts += [Fact(label, _readable(value)) for label, value in customer.fields.items() if value]
    return [*facts, *([Fact(tr("About"), customer.about, long=True)] if customer.about else [])]


def _readable(value: str) -> str:
    """What stands in an own field; a date as people write it."""
    try:
        return words.day_month(date.fromisoformat(value)) if DAY.fullmatch(value) else value
    except ValueError:
        return value


def _some(names: Sequence[str]) -> str:
    """The first names of a list, the rest counted."""
    more = len(names) - MOST_NAMES
    return words.listed([*names[:MOST_NAMES], *([several(more, "%n other", "%n others")] if more > 0 else [])])


def _way_label(way: Way) -> str:
    kind = words.way_name(way.kind)
    return f"{kind}, {way.label}" if way.label else kind


OPENS = {
    WayKind.PHONE: "Call", WayKind.EMAIL: "Email", WayKind.URL: "Open the web page", WayKind.ADDRESS: "Show on a map",
}  # fmt: skip
"""What the menu of a way to reach somebody offers beside Copy; a click shows it, Enter does the first at once."""


class Value(PlainLabel):
    """The words of a fact: reached with Tab, copied with Ctrl+C, selected with the mouse; a click offers its acts."""

    used = Signal(object)  # Enter on a way to reach them: the Way

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(wrap=True, selectable=True, parent=parent)
        self._fact = Fact("", "")
        self.setProperty("value", True)
        self.setIndent(0)  # its frame, which shows the keyboard, would move the words
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._use = QAction(self)
        self._use.triggered.connect(lambda: self.used.emit(self._fact.way))
        self.addAction(self._use)
        copy = QAction(tr("Copy"), self)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy)
        self.addAction(copy)

    def show_fact(self, fact: Fact) -> None:
        """Shows another fact."""
        self._fact = fact
        self.setText(fact.value)
        self.setAccessibleName(f"{fact.label}: {fact.value}")
        self._use.setVisible(fact.way is not None and fact.way.kind in OPENS)
        if fact.way is not None:
            self._use.setText(tr(OPENS.get(fact.way.kind, "")))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if fact.way else Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if fact.way else Qt.CursorShape.IBeamCursor)

    def copy(self) -> None:
        """Puts the selected words on the clipboard, or all of them when none are selected."""
        from crmnotes.ui.parts.clipboard import copy

        copy(self.selectedText() or self._fact.value)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that selects nothing says what can be done with a way to reach them."""
        super().mouseReleaseEvent(event)
        clicked = event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint())
        if clicked and self._fact.way and not self.selectedText():
            menu = QMenu(self)
            menu.addActions(self.actions())
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter uses a way to reach them."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._fact.way:
            self.used.emit(self._fact.way)
        else:
            super().keyPressEvent(event)


class Cell(QWidget):
    """A fact with its label above it, or before it where there is one column only."""

    def __init__(self) -> None:
        super().__init__()
        self.label, self.value = PlainLabel("", Role.SMALL, Tone.QUIET), Value()
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self.value, 1, Qt.AlignmentFlag.AlignTop)

    def show_fact(self, fact: Fact) -> None:
        """Shows another fact."""
        self.label.setText(fact.label)
        self.value.show_fact(fact)

    def lie(self, across: bool) -> None:
        """Puts the label before the value, or above it."""
        way = QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)
        self._row.setSpacing(px(14) if across else px(3))
        self.label.setMinimumWidth(px(LABEL) if across else 0)


class FactsBox(QFrame):
    """The box of facts: as many columns as there is room for.

    The cells are used again for the next customer: making them anew would be felt while walking down the list.
    """

    used = Signal(object)  # the Way on which Enter was pressed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "box")
        self._facts: list[Fact] = []
        self._cells: list[Cell] = []
        self._arranged: object = None  # how many, in how many columns, which take no line of their own
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(px(PAD), px(14), px(PAD), px(14))
        self._grid.setHorizontalSpacing(px(GAP))

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Shows other facts; those already shown are left alone. Call `arrange` afterwards."""
        if list(facts) == self._facts:
            return
        self._facts = list(facts)
        while len(self._cells) < len(self._facts):
            cell = Cell()
            cell.value.used.connect(self.used)
            self._cells.append(cell)
        for cell, fact in zip(self._cells, self._facts, strict=False):
            cell.show_fact(fact)

    def values(self) -> list[Value]:
        """The words that can be copied, in order."""
        return [cell.value for cell in self._cells[: len(self._facts)]]

    def arrange(self, width: int) -> None:
        """Puts the cells into as many columns as fit; long words take a line of their own below."""
        room = width - 2 * px(PAD) - 2
        short = [number for number, fact in enumerate(self._facts) if not _is_long(fact, room)]
        columns = _columns([self._facts[number] for number in short], room, len(self._facts))
        one = columns == 1
        widest = max((_wanted(fact) for fact in self._facts), default=0)
        across = one and widest <= room - px(LABEL) - px(14)
        widths = _widths([self._facts[number] for number in short], columns)
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
            self._grid.setColumnMinimumWidth(column, min(widths[column], room) if 1 < columns > column else 0)
        if (arranged := (len(self._facts), columns, across, short, px(GAP))) != self._arranged:
            self._arranged = arranged
            self._put(short, columns, across)

    def _put(self, short: Sequence[int], columns: int, across: bool) -> None:
        one = columns == 1
        self._clear(one, across)
        for place, number in enumerate(range(len(self._facts)) if one else short):
            self._grid.addWidget(self._cells[number], place // columns, place % columns)
        for number in () if one else (number for number in range(len(self._facts)) if number not in short):
            self._grid.addWidget(self._cells[number], self._grid.rowCount(), 0, 1, columns)

    def _clear(self, one: bool, across: bool) -> None:
        while self._grid.count():
            self._grid.takeAt(0)
        self._grid.setVerticalSpacing(px(6) if one else px(12))
        for number, cell in enumerate(self._cells):
            cell.setParent(self)
            cell.setVisible(number < len(self._facts))
            cell.lie(across)


def _is_long(fact: Fact, room: int) -> bool:
    return fact.long or len(fact.value) > LONG or "\n" in fact.value or _wanted(fact) > room // 2


def _wanted(fact: Fact) -> int:
    """How wide a fact wants to be: words may be broken, an address of a mailbox may not."""
    label = lettering.advance(fact.label, Role.SMALL)
    longest = max((lettering.advance(word) for word in fact.value.split()), default=0)
    whole = min(lettering.advance(fact.value), px(COLUMN))
    return max(label, longest, whole) + px(4)  # its frame, and letters that reach beyond their width


def _widths(facts: Sequence[Fact], columns: int) -> list[int]:
    return [max((_wanted(fact) for fact in facts[column::columns]), default=0) for column in range(columns)]


def _columns(facts: Sequence[Fact], room: int, whole: int) -> int:
    """As many columns as fit beside each other."""
    if len(facts) * 2 < whole:
        return 1
    for columns in range(min(MOST_COLUMNS, max(len(facts), 1)), 1, -1):
        if sum(_widths(facts, columns)) + (columns - 1) * px(GAP) <= room:
            return columns
    return 1
