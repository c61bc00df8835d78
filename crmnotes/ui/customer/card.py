"""The customer's card: who they are, how to reach them, what is promised, what was last said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from crmnotes.notebook.views import Card, NoteLine, OrderLine, PromiseLine
from crmnotes.records import Direction, State, WayKind
from crmnotes.ui import words
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.customer.facts import facts_of
from crmnotes.ui.look.lettering import metrics
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.parts import links
from crmnotes.ui.parts.laying_out import Flowing, laid_out_once, settle
from crmnotes.ui.parts.plain import ColumnLabel, Pill, PlainLabel, button, only_read, tooltip, with_key
from crmnotes.ui.words import records as wording
from crmnotes.ui.words import tr

if TYPE_CHECKING:
    from crmnotes.ui.customer.pictures import Faces

MOST_PROMISES, MOST_SAID, MOST_FACTS = 6, 6, 4
NAME_WIDTH, NARROW_NAME = 106, 88
FACE = 44
MARGINS = 58  # of the card, the scroll bar and between a name and its value

Line = TypeVar("Line", bound=QWidget)


class Pool(Generic[Line]):
    """The lines under a heading, used again for the next customer: making them anew would be felt."""

    def __init__(self, column: QVBoxLayout, heading: str, spacing: int, make: Callable[[], Line]) -> None:
        self._make = make
        self._lines: list[Line] = []
        self._section = Flowing()
        self._layout = QVBoxLayout(self._section)
        self._layout.setContentsMargins(0, px(18) if heading else 0, 0, 0)
        self._layout.setSpacing(px(spacing))
        if heading:
            self._layout.addWidget(PlainLabel(heading, Role.SMALL_BOLD, Tone.QUIET))
            self._layout.addSpacing(max(px(8) - px(spacing), 0))
        column.addWidget(self._section)

    def take(self, number: int) -> Sequence[Line]:
        """The first `number` lines, shown; the others are hidden, and with none the heading too."""
        while len(self._lines) < number:
            line = self._make()
            self._layout.addWidget(line)
            self._lines.append(line)
        for place, line in enumerate(self._lines):
            if line.isHidden() is (place < number):
                line.setVisible(place < number)
        self._section.setVisible(number > 0)
        return self._lines[:number]


class FactLine(Flowing):
    """A quiet name and its value; a web page's value is a button."""

    link_pressed = Signal(object)  # a QUrl

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        self.name = ColumnLabel(role=Role.SMALL, tone=Tone.QUIET)
        self.name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.value = ColumnLabel(selectable=True)
        row.addWidget(self.name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.value, 1, Qt.AlignmentFlag.AlignTop)

    def show_fact(self, name: str, value: str, name_width: int, room: int) -> None:
        """Shows one fact; one long word that has no room is cut in its middle and whole in the tooltip."""
        self.name.setFixedWidth(name_width)
        self.name.setText(name)
        cut = " " not in value and metrics(Role.BODY).horizontalAdvance(value) > room
        middle = Qt.TextElideMode.ElideMiddle
        self.value.setText(metrics(Role.BODY).elidedText(value, middle, room) if cut else value)
        self.value.setToolTip(tooltip(value) if cut else "")


class PromisedLine(Flowing):
    """A promise: when it is due, and its words."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        self.pill = Pill()
        self.text = ColumnLabel()
        row.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)

    def show_promise(self, line: PromiseLine, now: datetime) -> None:
        """Shows one promise."""
        self.pill.show_words(*wording.promise_pill(line, now))
        self.pill.setFixedWidth(max(px(92), self.pill.sizeHint().width()))
        theirs = tr("They promised: {}").format(line.text) if line.by_them else line.text
        self.text.setText(f"{theirs} ({words.moves(line.moves)})" if line.moves else theirs)


class SaidLine(Flowing):
    """Something that was said: who and when above the words."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(2))
        grid.setColumnStretch(0, 1)
        self.who = PlainLabel(role=Role.BOLD)
        self.when = PlainLabel(role=Role.SMALL, tone=Tone.QUIET)
        self.text = ColumnLabel(selectable=True)
        grid.addWidget(self.who, 0, 0)
        grid.addWidget(self.when, 0, 1)
        grid.addWidget(self.text, 1, 0, 1, 2)

    def show_entry(self, entry: NoteLine | OrderLine, now: datetime, currency: str) -> None:
        """Shows a note or an order."""
        if isinstance(entry, OrderLine):
            self.who.setText(tr("They ordered"))
            self.when.setText(words.day_month(entry.on, now.date()))
            self.text.setText(wording.order(entry, currency))
            self.text.show()
            return
        self.who.setText(wording.who(entry))
        self.when.setText(words.moment(entry.happened_at, now))
        self.text.setText(wording.said(entry))
        self.text.setVisible(bool(self.text.text()))  # a reply may be written down without its words


class CustomerCard(QFrame):
    """One customer for reading: beside Today, and before a call."""

    replied = Signal(int)  # the customer of the card
    write_down_pressed = Signal(int)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "page")
        self.bridge = bridge
        self.customer = 0
        self.card: Card | None = None
        self._faces: Faces | None = None
        scroll = QScrollArea(self)
        scroll.setViewport(QWidget())  # see `OneColumn`: one of Qt's own would have it make all its classes
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll = scroll
        outside = QVBoxLayout(self)
        outside.setContentsMargins(1, 0, 0, 0)
        outside.addWidget(scroll)
        self._body = Flowing()
        self._body.setProperty("ground", "none")
        scroll.setWidget(self._body)
        self._build(QVBoxLayout(self._body))
        self.show_customer(0)

    # building

    def _build(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(px(20), px(22), px(18), px(20))
        column.setSpacing(0)
        self.name = ColumnLabel(role=Role.TITLE, selectable=True)
        self.beneath = ColumnLabel(role=Role.SMALL, tone=Tone.QUIET)
        self.face = QLabel()
        self.face.hide()
        who = QHBoxLayout()
        who.setSpacing(px(12))
        who.addWidget(self.face, 0, Qt.AlignmentFlag.AlignTop)
        who.addWidget(self.name, 1)
        column.addLayout(who)
        column.addSpacing(px(6))
        column.addWidget(self.beneath)
        column.addSpacing(px(10))
        column.addLayout(self._buttons())
        column.addSpacing(px(12))
        self._facts = Pool(column, "", 4, FactLine)
        self._promised = Pool(column, tr("Promised"), 8, PromisedLine)
        self._known = Pool(column, tr("Good to know"), 4, lambda: ColumnLabel(selectable=True))
        self._said = Pool(column, tr("What was said"), 12, SaidLine)
        column.addStretch(1)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.act = with_key(button(tr("I replied"), "primary"), "replied")
        if self.bridge.notebook.read_only:
            only_read(self.act)
        self.call = button(tr("Call"))
        self.email = button(tr("Email"))
        self.act.clicked.connect(self._act)
        self.call.clicked.connect(lambda: self.reach(WayKind.PHONE, self.call))
        self.email.clicked.connect(lambda: self.reach(WayKind.EMAIL, self.email))
        for each in (self.act, self.call, self.email):
            each.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            row.addWidget(each)
        row.addStretch(1)
        return row

    # showing

    def prepare(self) -> None:
        """Lays the empty card out, for which Qt makes some classes: the first customer then comes sooner."""
        settle(self._body)

    def show_customer(self, customer: int) -> None:
        """Shows that customer; 0 shows an empty card."""
        same = customer == self.customer
        self.customer = customer
        self.card = self.bridge.read(lambda: self._read(customer)) if customer else None
        self._body.setVisible(self.card is not None)
        if self.card is not None:
            with laid_out_once(self._body):
                self._show(self.card, self.bridge.notebook.clock.now())
        if not same:
            self._scroll.verticalScrollBar().setValue(0)

    def _read(self, customer: int) -> Card:
        """What is shown of a customer; further back only where their own last words lie there."""
        card = self.bridge.notebook.customers.card(customer, MOST_SAID)
        heard = any(map(_is_theirs, card.timeline)) or not card.more_timeline
        return card if heard else self.bridge.notebook.customers.card(customer)

    def refresh(self) -> None:
        """Reads the same customer again."""
        self.show_customer(self.customer)

    def _show(self, card: Card, now: datetime) -> None:
        self.name.setText(card.customer.name)
        beneath = wording.beneath_name(card)
        self.beneath.setText(beneath)
        self.beneath.setVisible(bool(beneath))
        self.act.setText(tr("I replied") if card.questions else tr("Write down"))
        self.call.setVisible(links.best_way(card.customer, WayKind.PHONE) is not None)
        self.email.setVisible(links.best_way(card.customer, WayKind.EMAIL) is not None)
        self._show_face(card)
        self._show_facts(card, now)
        self._show_promises([line for line in card.promises if line.state is State.OPEN][:MOST_PROMISES], now)
        known = [note.text for note in card.facts[:MOST_FACTS]]
        for label, text in zip(self._known.take(len(known)), known, strict=True):
            label.setText(text)
        self._show_said(card, now)

    def _show_face(self, card: Card) -> None:
        """Their picture, where they have one; what draws it is loaded for the first."""
        self.face.setVisible(bool(card.line.picture))
        if not card.line.picture:
            return
        from crmnotes.ui.customer.pictures import Faces

        self._faces = self._faces or Faces(self.bridge.notebook)
        self.face.setPixmap(self._faces.face(card.line.picture, px(FACE), self.devicePixelRatioF()))
        self.face.setAccessibleName(tr("Picture of {}").format(card.customer.name))

    def _show_facts(self, card: Card, now: datetime) -> None:
        """The names are as wide as the longest address leaves room for."""
        facts = [(fact.label, fact.value) for fact in facts_of(card, self.bridge.notebook.settings.currency)]
        facts += _touch(card, now)
        room = self.width() - px(MARGINS)
        words_whole = [value for _, value in facts if " " not in value]
        longest = max((metrics(Role.BODY).horizontalAdvance(value) for value in words_whole), default=0)
        name_width = px(NAME_WIDTH if room - px(NAME_WIDTH) >= longest else NARROW_NAME)
        for line, (name, value) in zip(self._facts.take(len(facts)), facts, strict=True):
            line.show_fact(name, value, name_width, room - name_width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width gives the facts other room."""
        super().resizeEvent(event)
        if self.card is not None and event.size().width() != event.oldSize().width():
            self._show_facts(self.card, self.bridge.notebook.clock.now())

    def _show_promises(self, promises: list[PromiseLine], now: datetime) -> None:
        for line, promise in zip(self._promised.take(len(promises)), promises, strict=True):
            line.show_promise(promise, now)

    def _show_said(self, card: Card, now: datetime) -> None:
        said = card.timeline[:MOST_SAID]
        currency = self.bridge.notebook.settings.currency
        for line, entry in zip(self._said.take(len(said)), said, strict=True):
            line.show_entry(entry, now, currency)

    # acting

    def _act(self) -> None:
        if self.card is not None:
            signal = self.replied if self.card.questions else self.write_down_pressed
            signal.emit(self.customer)

    def reach(self, kind: WayKind, beside: QPushButton) -> None:
        """Calls or e-mails at once when there is one way, else asks which."""
        if self.card is None:
            return
        ways = [(way, link) for way in self.card.customer.ways if way.kind is kind and (link := links.link_of(way))]
        if len(ways) == 1:
            links.use(ways[0][1], self, self.bridge.fail)
            return
        menu = QMenu(self)
        for way, link in ways:
            shown = f"{way.value} ({way.label})" if way.label else way.value
            act = menu.addAction(shown.replace("&", "&&"))
            act.triggered.connect(lambda _checked=False, link=link: links.use(link, self, self.bridge.fail))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(beside.mapToGlobal(beside.rect().bottomLeft()))


def _touch(card: Card, now: datetime) -> list[tuple[str, str]]:
    """When they were last heard of, and attempts that did not reach them."""
    facts = []
    if (heard := _last_heard(card, now)) is not None:
        facts.append((tr("Last heard"), words.days_ago(heard, now.date())))
    if card.tried:
        facts.append((tr("Tried"), words.several(card.tried, "once, not reached", "%n times, not reached")))
    return facts


def _is_theirs(entry: NoteLine | OrderLine) -> bool:
    return isinstance(entry, OrderLine) or entry.direction is Direction.THEM


def _last_heard(card: Card, now: datetime) -> date | None:
    """The day of their newest words or order on the owner's wall; a visit of several days is told by its first."""
    newest = next(filter(_is_theirs, card.timeline), None)
    if newest is None:
        return card.line.last_visit
    return newest.on if isinstance(newest, OrderLine) else words.wall(newest.happened_at, now.tzinfo).date()
