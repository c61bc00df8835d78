"""A customer's facts: ways to reach them, what was agreed and what is known, each a word that can be copied."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QFrame, QMenu, QWidget

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
BORDER = 1
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
        self._offer(None)

    def show_fact(self, fact: Fact) -> None:
        """Shows another fact."""
        before, self._fact = self._kind(), fact
        self.setText(fact.value)
        self.setAccessibleName(f"{fact.label}: {fact.value}")
        if self._kind() is not before:
            self._offer(self._kind())

    def _kind(self) -> WayKind | None:
        return self._fact.way.kind if self._fact.way is not None else None

    def _offer(self, kind: WayKind | None) -> None:
        """Lets a way of that kind be used, none where the fact is no way."""
        opens = OPENS.get(kind, "") if kind is not None else ""
        self._use.setVisible(bool(opens))
        self._use.setText(tr(opens))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if kind is not None else Qt.FocusPolicy.ClickFocus)
        hand, beam = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.IBeamCursor
        self.setCursor(hand if kind is not None else beam)

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


class Cell:
    """A fact with its label above it, or before it where there is one column only."""

    def __init__(self, box: QWidget) -> None:
        self.label = PlainLabel("", Role.SMALL, Tone.QUIET, parent=box)
        self.value = Value(parent=box)

    def show_fact(self, fact: Fact) -> None:
        """Shows another fact."""
        self.label.setText(fact.label)
        self.value.show_fact(fact)

    def set_visible(self, shown: bool) -> None:
        """Shows or hides both."""
        self.label.setVisible(shown)
        self.value.setVisible(shown)

    def put(self, place: QRect, *, across: bool, ground: QWidget) -> int:
        """Puts both into the upper corner of a place; how much of its height they take."""
        label = self.label.sizeHint()
        aside = max(label.width(), px(LABEL)) + px(14) if across else 0
        above = 0 if across else label.height() + px(3)
        tall = self.value.heightForWidth(place.width() - aside)
        left, top = place.left(), place.top()
        wide = aside - px(14) if across else place.width()
        _place(self.label, QRect(left, top, wide, label.height()), ground)
        _place(self.value, QRect(left + aside, top + above, place.width() - aside, tall), ground)
        return max(above + tall, label.height())


def _place(widget: QWidget, place: QRect, ground: QWidget) -> None:
    """Puts a widget at a place counted from the left; on the other side where words run from right to left."""
    if ground.isRightToLeft():
        place.moveLeft(ground.width() - place.right() - 1)
    widget.setGeometry(place)


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
        self._arranged: tuple[int, int] = 0, 0  # the width for which they were put, and how tall they are then

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Shows other facts; those already shown are left alone. Call `arrange` afterwards."""
        if list(facts) == self._facts:
            return
        self._facts = list(facts)
        while len(self._cells) < len(self._facts):
            cell = Cell(self)
            cell.value.used.connect(self.used)
            self._cells.append(cell)
        for cell, fact in zip(self._cells, self._facts, strict=False):
            cell.show_fact(fact)
        for number, cell in enumerate(self._cells):
            cell.set_visible(number < len(self._facts))

    def values(self) -> list[Value]:
        """The words that can be copied, in order."""
        return [cell.value for cell in self._cells[: len(self._facts)]]

    def heightForWidth(self, width: int) -> int:
        """How tall the facts are, which are put into their places for it."""
        if self._arranged[0] != width:
            self.arrange(width)
        return self._arranged[1]

    def arrange(self, width: int) -> None:
        """Puts the facts into as many columns as fit; long words take a line of their own below."""
        self.resize(width, self.height())
        room = width - 2 * px(PAD) - 2 * BORDER
        wanted = [_wanted(fact) for fact in self._facts]
        short = [number for number, fact in enumerate(self._facts) if not _is_long(fact, wanted[number], room)]
        widths = _columns([wanted[number] for number in short], room, len(self._facts))
        one = len(widths) == 1
        across = one and max(wanted, default=0) <= room - px(LABEL) - px(14)
        shown = range(len(self._facts)) if one else short
        rows = [shown[at : at + len(widths)] for at in range(0, len(shown), len(widths))]
        below = BORDER + px(14)
        for row in rows:
            below = self._put_row(row, _shares(room, widths), below, across=across) + px(6 if one else 12)
        for number in () if one else sorted(set(range(len(self._facts))) - set(short)):
            below = self._put_row([number], [room], below, across=False) + px(12)
        below -= px(6 if one else 12) if self._facts else 0
        self._arranged = width, below + px(14) + BORDER

    def _put_row(self, numbers: Sequence[int], widths: Sequence[int], top: int, *, across: bool) -> int:
        """Puts facts beside each other; where the tallest ends."""
        left, end = BORDER + px(PAD), top
        for number, width in zip(numbers, widths, strict=False):
            place = QRect(left, top, width, 0)
            end = max(end, top + self._cells[number].put(place, across=across, ground=self))
            left += width + px(GAP)
        return end


def _is_long(fact: Fact, wanted: int, room: int) -> bool:
    return fact.long or len(fact.value) > LONG or "\n" in fact.value or wanted > room // 2


def _wanted(fact: Fact) -> int:
    """How wide a fact wants to be: words may be broken, an address of a mailbox may not."""
    label, whole = lettering.advance(fact.label, Role.SMALL), lettering.advance(fact.value)
    if whole > px(COLUMN):
        whole = max(px(COLUMN), *map(lettering.advance, fact.value.split()), 0)
    return max(label, whole) + px(4)  # its frame, and letters that reach beyond their width


def _columns(wanted: Sequence[int], room: int, whole: int) -> list[int]:
    """What each column wants, of as many as fit beside each other."""
    if len(wanted) * 2 >= whole:
        for columns in range(min(MOST_COLUMNS, max(len(wanted), 1)), 1, -1):
            widths = [max(wanted[column::columns]) for column in range(columns)]
            if sum(widths) + (columns - 1) * px(GAP) <= room:
                return widths
    return [room]


def _shares(room: int, wanted: Sequence[int]) -> list[int]:
    """What each column gets: the same, but none less than it wants."""
    shares = list(wanted)
    free, even = room - (len(wanted) - 1) * px(GAP), list(range(len(wanted)))
    while even:
        ends = [(2 * free * place + len(even)) // (2 * len(even)) for place in range(len(even) + 1)]
        equal = [end - start for start, end in pairwise(ends)]
        tight = [column for column, share in zip(even, equal, strict=True) if share < wanted[column]]
        if not tight:
            for column, share in zip(even, equal, strict=True):
                shares[column] = share
            break
        free -= sum(wanted[column] for column in tight)
        even = [column for column in even if column not in tight]
    return shares
