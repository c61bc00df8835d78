"""A customer's facts: ways to reach them, what was agreed and what is known, each a word that can be copied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from crmnotes.notebook.views import Card
from crmnotes.records import Way
from crmnotes.ui import wording, words
from crmnotes.ui.plain import PlainLabel, frame
from crmnotes.ui.theme import Role, Tone, px
from crmnotes.ui.words import several, tr

COLUMN = 168
"""The width that a column of facts needs, in pixels of the design."""
MOST_COLUMNS = 4


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing known about a customer: its label, its words, and the way to reach them that it is."""

    label: str
    value: str
    way: Way | None = None


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
        facts.append(Fact(tr("Last 12 months"), f"{orders}, {wording.money(card.orders_minor_units, currency)}"))
    if customer.birthday:
        facts.append(Fact(tr("Birthday"), words.birthday(customer.birthday)))
    if customer.groups:
        facts.append(Fact(tr("Groups"), ", ".join(customer.groups)))
    if customer.seasonal_month:
        facts.append(Fact(tr("Seasonal"), tr("expects {}").format(words.month(customer.seasonal_month))))
    if customer.left:
        facts.append(Fact(tr("Has left"), f"{words.day_month(customer.left.on)}: {customer.left.why}"))
    facts += [Fact(label, value) for label, value in customer.fields.items()]
    return [*facts, *([Fact(tr("About"), customer.about)] if customer.about else [])]


def _way_label(way: Way) -> str:
    kind = words.way_name(way.kind)
    return f"{kind}, {way.label}" if way.label else kind


class Value(PlainLabel):
    """The words of a fact: reached with Tab, copied with Ctrl+C, selected with the mouse."""

    used = Signal(object)  # Enter on a way to reach them: the Way

    def __init__(self, fact: Fact, parent: QWidget | None = None) -> None:
        super().__init__(fact.value, wrap=True, selectable=True, parent=parent)
        self._fact = fact
        self.setProperty("value", True)
        self.setAccessibleName(f"{fact.label}: {fact.value}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if fact.way else Qt.FocusPolicy.ClickFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        copy = QAction(tr("Copy"), self)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy)
        self.addAction(copy)

    def copy(self) -> None:
        """Puts the selected words on the clipboard, or all of them when none are selected."""
        QGuiApplication.clipboard().setText(self.selectedText() or self._fact.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter uses a way to reach them."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._fact.way:
            self.used.emit(self._fact.way)
        else:
            super().keyPressEvent(event)


class FactsBox(QScrollArea):
    """The box of facts: as many columns as there is room for, scrolled when it would take too much of the page."""

    used = Signal(object)  # the Way on which Enter was pressed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._facts: list[Fact] = []
        self._columns = 0
        self._inner = QWidget()
        self._inner.setProperty("ground", "none")
        self.setWidget(self._inner)
        self._outer = QVBoxLayout(self._inner)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._box: QWidget | None = None

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Shows other facts; those already shown are left alone."""
        if list(facts) != self._facts:
            self._facts = list(facts)
            self._build()

    def values(self) -> list[Value]:
        """The words that can be copied, in order."""
        return self._box.findChildren(Value) if self._box else []

    def tall(self, width: int, most: int) -> int:
        """The height it wants at that width, at most `most`."""
        box = self._box
        if box is None or box.layout() is None:
            return 0
        wanted = box.layout().heightForWidth(width) if box.layout().hasHeightForWidth() else box.sizeHint().height()
        return min(wanted + 2, most)

    def _build(self) -> None:
        if self._box is not None:
            self._box.hide()
            self._outer.removeWidget(self._box)
            self._box.deleteLater()
        self._columns = self._fit_columns()
        self._box = frame("box")
        grid = QGridLayout(self._box)
        grid.setContentsMargins(px(18), px(14), px(18), px(14))
        grid.setHorizontalSpacing(px(20))
        grid.setVerticalSpacing(px(12))
        long = [fact for fact in self._facts if len(fact.value) > 90 or "\n" in fact.value]
        short = [fact for fact in self._facts if fact not in long]
        for number, fact in enumerate(short):
            grid.addLayout(self._cell(fact), number // self._columns, number % self._columns)
        for fact in long:
            grid.addLayout(self._cell(fact), grid.rowCount(), 0, 1, self._columns)
        for column in range(self._columns):
            grid.setColumnStretch(column, 1)
        self._outer.addWidget(self._box)
        self._outer.addStretch(1)

    def _cell(self, fact: Fact) -> QVBoxLayout:
        cell = QVBoxLayout()
        cell.setSpacing(px(3))
        cell.addWidget(PlainLabel(fact.label, Role.SMALL, Tone.QUIET))
        value = Value(fact)
        value.used.connect(self.used)
        cell.addWidget(value)
        cell.addStretch(1)
        return cell

    def _fit_columns(self) -> int:
        return max(1, min(MOST_COLUMNS, (self.viewport().width() - px(36)) // px(COLUMN)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for more or fewer columns."""
        super().resizeEvent(event)
        if self._facts and self._fit_columns() != self._columns:
            self._build()
