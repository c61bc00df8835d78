"""The customer's card: who they are, how to reach them, what is promised, what was last said."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from crmnotes.notebook.views import Card, NoteLine, OrderLine, PromiseLine
from crmnotes.records import Direction, State, WayKind
from crmnotes.ui import words
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.customer.card_lines import Buttons, FactLine, Head, Pool, PromisedLine, SaidLine
from crmnotes.ui.customer.facts import facts_of
from crmnotes.ui.look.lettering import metrics
from crmnotes.ui.look.theme import Role, px
from crmnotes.ui.parts import links
from crmnotes.ui.parts.laying_out import Column
from crmnotes.ui.parts.plain import ColumnLabel, button, only_read, with_key
from crmnotes.ui.words import records as wording
from crmnotes.ui.words import tr

if TYPE_CHECKING:
    from crmnotes.ui.customer.pictures import Faces

MOST_PROMISES, MOST_SAID, MOST_FACTS = 6, 6, 4
NAME_WIDTH, NARROW_NAME = 106, 88
FACE = 44
MARGINS = 58  # of the card, the scroll bar and between a name and its value


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
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll = scroll
        outside = QVBoxLayout(self)
        outside.setContentsMargins(1, 0, 0, 0)
        outside.addWidget(scroll)
        self._body = Column(20, 22, 18, 20)
        self._body.setProperty("ground", "none")
        self._build(self._body)
        scroll.setWidget(self._body)
        self.show_customer(0)

    # building

    def _build(self, column: Column) -> None:
        self._head = Head()
        self.name = self._head.name
        self._facts = Pool("", 4, FactLine)
        self._promised = Pool(tr("Promised"), 8, PromisedLine)
        self._known = Pool(tr("Good to know"), 4, lambda: ColumnLabel(selectable=True))
        self._said = Pool(tr("What was said"), 12, SaidLine)
        column.add(self._head)
        column.add(self._buttons(), 10)
        column.add(self._facts, 12)
        for pool in (self._promised, self._known, self._said):
            column.add(pool)

    def _buttons(self) -> Buttons:
        self.act = with_key(button(tr("I replied"), "primary"), "replied")
        if self.bridge.notebook.read_only:
            only_read(self.act)
        self.call = button(tr("Call"))
        self.email = button(tr("Email"))
        self.act.clicked.connect(self._act)
        self.call.clicked.connect(lambda: self.reach(WayKind.PHONE, self.call))
        self.email.clicked.connect(lambda: self.reach(WayKind.EMAIL, self.email))
        return Buttons(self.act, self.call, self.email)

    # showing

    def prepare(self) -> None:
        """Lays the empty card out, for which Qt makes some classes: the first customer then comes sooner."""
        self._lay_out()

    def show_customer(self, customer: int) -> None:
        """Shows that customer; 0 shows an empty card."""
        same = customer == self.customer
        self.customer = customer
        self.card = self.bridge.read(lambda: self._read(customer)) if customer else None
        self._body.setVisible(self.card is not None)
        if self.card is not None:
            self._show(self.card, self.bridge.notebook.clock.now())
            self._lay_out()
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
        self._head.beneath.setText(beneath)
        self._head.beneath.setVisible(bool(beneath))
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

    def _lay_out(self) -> None:
        """Puts all lines, beside a scroll bar where they need one."""
        room = self._scroll.maximumViewportSize()
        beside = room.width() - self._scroll.verticalScrollBar().sizeHint().width()
        scrolls = self._body.height() > room.height()
        tall = self._body.flow(beside if scrolls else room.width())
        if scrolls is not (tall > room.height()):
            scrolls = not scrolls
            tall = self._body.flow(beside if scrolls else room.width())
        self._body.resize(beside if scrolls else room.width(), max(tall, room.height()))

    def _show_face(self, card: Card) -> None:
        """Their picture, where they have one; what draws it is loaded for the first."""
        self._head.face.setVisible(bool(card.line.picture))
        if not card.line.picture:
            return
        from crmnotes.ui.customer.pictures import Faces

        self._faces = self._faces or Faces(self.bridge.notebook)
        self._head.face.setPixmap(self._faces.face(card.line.picture, px(FACE), self.devicePixelRatioF()))
        self._head.face.setAccessibleName(tr("Picture of {}").format(card.customer.name))

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
        self._lay_out()

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
