"""A customer whole: name, acts, facts, where they stand, promises, and all that was said, the newest first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crmnotes.notebook.views import Card
from crmnotes.records import Change, Kind, WayKind
from crmnotes.ui import keys
from crmnotes.ui.acts import customers as customer_acts
from crmnotes.ui.acts.notes import NoteActs, note_of
from crmnotes.ui.acts.promises import PromiseActs
from crmnotes.ui.acts.quiet import QuietActs
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.customer.complaint_row import ComplaintRow
from crmnotes.ui.customer.facts import FactsBox, facts_of
from crmnotes.ui.customer.head import CustomerHead
from crmnotes.ui.customer.pictures import Faces
from crmnotes.ui.customer.promises import CustomerPromises, titled
from crmnotes.ui.customer.snug import Snug
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.models.paged import PagedModel, Pages
from crmnotes.ui.models.timeline import timeline_pages
from crmnotes.ui.parts.chips import Chips
from crmnotes.ui.parts.drops import IMPORTED, Drops
from crmnotes.ui.parts.links import best_way
from crmnotes.ui.parts.plain import Pill, PlainLabel, button
from crmnotes.ui.parts.room import put_into
from crmnotes.ui.parts.rows import SCROLL_BAR, Columns
from crmnotes.ui.parts.sections import SectionsView
from crmnotes.ui.words import amount, grouped, several, tr
from crmnotes.ui.words import records as wording

KINDS: tuple[tuple[str, tuple[Kind, ...] | None], ...] = (
    ("All", None),
    ("Said", (Kind.SAID, Kind.ANSWER, Kind.THANKS)),
    ("Facts", (Kind.FACT,)),
    ("Complaints", (Kind.COMPLAINT,)),
    ("Compliments", (Kind.COMPLIMENT,)),
    ("Wishes", (Kind.WISH,)),
    ("Orders", ()),
)
PAD = 32
TOP_SHARE = 52
"""Per cent of the page's height that facts and promises may take before they scroll."""
TITLE_ROOM = 64
"""Pixels of the design for the words above what was said, with the room around them."""
LEAST_SAID = 120
"""Pixels of the design for what was said; where a small screen with large text has no room for it, all scrolls."""


class CustomerPage(QScrollArea):
    """Shows one customer; empty until it is given one."""

    writing_started = Signal(str)
    editing_started = Signal(int)
    promise_started = Signal(int)  # that customer
    order_started = Signal(int)
    firm_wanted = Signal(int)
    call_prepared = Signal(int)
    quiet_started = Signal(str, int)  # an act on somebody who is quiet, and that customer
    way_used = Signal(object)  # the Way to reach them that was asked for

    def __init__(self, bridge: Bridge, faces: Faces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())  # see `OneColumn`: one of Qt's own would have it make all its classes
        self._bridge, self._notebook = bridge, bridge.notebook
        self._card: Card | None = None
        self._alone = self._owed_first = False
        self._kinds: tuple[Kind, ...] | None = None
        self.head = CustomerHead(bridge, faces)
        self.facts = FactsBox()
        self._pill, self._why = Pill(), PlainLabel("", wrap=True)
        self._promised = CustomerPromises(self._notebook)
        self.promises, self.ended, self.story = self._promised.list, self._promised.ended, self._promised.story
        self._timeline_model = PagedModel(self)
        self.timeline = SectionsView(self._timeline_model, Columns())
        self.promise_acts = PromiseActs(bridge, self.promises)
        self.note_acts = NoteActs(bridge, self.timeline)
        customer_acts.offer(self.promises, next_step=lambda _customer: self.complaint.press())
        for view in (self.promises, self.timeline):
            customer_acts.offer(
                view, promise=self.promise_started.emit, card=self.call_prepared.emit, order=self.order_started.emit,
                firm=self.firm_wanted.emit,
            )  # fmt: skip
        self._lay_out()
        if not self._notebook.read_only:
            Drops(self, self._take_files, IMPORTED)
            Drops(self.timeline.viewport(), self._take_files_for_note, IMPORTED)
        self._timeline_model.failed.connect(bridge.failed)
        self._promised.chosen.connect(self._show_chosen)
        self._promised.grown.connect(self._make_room)
        self.facts.used.connect(self.way_used)
        self.show_customer(0)

    def _lay_out(self) -> None:
        self.timeline.setAccessibleName(tr("What was said"))
        self.timeline.setMinimumHeight(px(LEAST_SAID))
        self._inside = QWidget()
        put_into(self, self._inside)
        page = QVBoxLayout(self._inside)
        page.setContentsMargins(px(PAD), px(22), px(PAD - SCROLL_BAR), 0)
        page.setSpacing(px(14))
        self.back = button(f"‹ {tr('Customers')}  {keys.shown('back')}", "quiet")
        self.back.hide()
        page.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        page.addWidget(self._head())
        self._top = Snug(14)
        self._top.add(self.facts, SCROLL_BAR)
        self._top.add(self._standing())
        self.complaint = ComplaintRow()
        self.complaint.pressed.connect(self.note_acts.step_started)
        self._top.add(self.complaint)
        self._top.add(self._promised)
        page.addWidget(self._top)
        page.addWidget(self._timeline_head())
        page.addWidget(self.timeline, 1)
        self._nothing = PlainLabel("", Role.BODY, Tone.QUIET, wrap=True)
        page.addWidget(self._nothing)
        page.addStretch(0)

    def _head(self) -> QWidget:
        head = self.head
        self.name, self.write_down, self.call = head.name, head.write_down, head.call
        self.mail, self.edit = head.mail, head.edit
        self.write_down.clicked.connect(lambda: self._with_card(self._write))
        self.call.clicked.connect(lambda: self._with_card(lambda card: self._reach(card, WayKind.PHONE)))
        self.mail.clicked.connect(lambda: self._with_card(lambda card: self._reach(card, WayKind.EMAIL)))
        self.edit.clicked.connect(lambda: self._with_card(lambda card: self.editing_started.emit(card.customer.id)))
        return head

    def _standing(self) -> QWidget:
        self._standing_line = QWidget()
        self._standing_line.setMinimumHeight(1)
        row = QHBoxLayout(self._standing_line)
        row.setContentsMargins(0, 0, px(SCROLL_BAR), 0)
        row.setSpacing(px(12))
        self._pill.setMinimumWidth(px(92))
        row.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(px(2))
        column.addWidget(self._why)
        self.quiet_acts = QuietActs()
        self.quiet_acts.pressed.connect(self._on_quiet)
        column.addWidget(self.quiet_acts)
        row.addLayout(column, 1)
        return self._standing_line

    def _on_quiet(self, name: str) -> None:
        self._with_card(lambda card: self.quiet_started.emit(name, card.customer.id))

    def _timeline_head(self) -> QWidget:
        self._said_count = PlainLabel("", Role.SMALL, Tone.QUIET)
        head = QWidget()
        row = titled(tr("What was said"), self._said_count, head)
        self.filters = Chips([tr(words) for words, _kinds in KINDS], "quiet")
        self.filters.chosen.connect(self._filter)
        row.addWidget(self.filters)
        return head

    # what the pane asks

    def card(self) -> Card | None:
        """The customer that is shown."""
        return self._card

    def show_customer(self, customer: int) -> None:
        """Shows another customer, 0 for none."""
        same = self._card is not None and self._card.customer.id == customer
        card = self._bridge.read(lambda: self._notebook.customers.card(customer)) if customer else None
        before, self._card = self._card, card
        if card is None or before is None:
            for child in self._inside.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
                child.setVisible(card is not None)
        if card is not None:
            self._show(card, same=same)

    def stand_alone(self, alone: bool) -> None:
        """Shows the way back to the list where there is no room for both."""
        if self._alone != alone:
            self._alone = alone
            self.back.setVisible(alone and self._card is not None)

    def refresh(self, change: Change | None) -> None:
        """Looks again when this customer was touched."""
        card = self._card
        if card is None:
            return
        if change and change.customers is not None and card.customer.id not in change.customers:
            self.tick()
            return
        if change is None:
            self.promises.fit()
            self.timeline.fit()
        self.show_customer(card.customer.id)

    def tick(self) -> None:
        """Time went on: says anew how long they have waited."""
        if self._card is not None:
            self._show_standing(self._card)
            self._promised.show_card(self._card, same=True)
            self._make_room()

    # inside

    def _show(self, card: Card, *, same: bool) -> None:
        self.back.setVisible(self._alone)
        self.head.show_card(card)
        self.facts.show_facts(facts_of(card, self._notebook.settings.currency))
        self._show_standing(card)
        self._promised.show_card(card, same=same)
        self._show_count(card)
        self._make_room()
        self._settle()
        self._show_timeline(same=same)  # in its place: of its rows those in sight are measured first, and painted once
        self._settle()

    def _settle(self) -> None:
        """Lays the page out at once, so that no row is seen jumping."""
        layout = self._inside.layout()
        if layout is not None:
            layout.activate()

    def _show_standing(self, card: Card) -> None:
        found = wording.why_here(card, self._bridge.notebook.clock.now())
        self._standing_line.setVisible(found is not None)
        self.quiet_acts.setVisible(card.line.waiting_since is None)
        if found is not None:
            words, tone, why = found
            self._pill.show_words(words, tone)
            self._why.setText(why)
        self._show_complaint(card)

    def _show_complaint(self, card: Card) -> None:
        ids = [line.id for line, _complaint in card.complaints]
        lines = self._bridge.read(lambda: self._notebook.complaints.lines(ids)) if ids else None
        self.complaint.show_most_pressing(lines or (), self._notebook.clock.now())

    def _show_chosen(self) -> None:
        if self.promises.hasFocus():
            self._top.show_part(self.promises, self.promises.visualRect(self.promises.currentIndex()))

    def _show_timeline(self, *, same: bool) -> None:
        if same:
            before, row = self.timeline.entry(), self.timeline.currentIndex().row()
            self._timeline_model.refresh(self.timeline.rows_in_use())
            if before is not None:
                self.timeline.keep_place(before, row)
        else:
            self._timeline_model.begin(self._pages)
            self.timeline.scrollToTop()
            self.timeline.choose_row(-1)
        empty = self._timeline_model.rowCount() == 0
        self.timeline.setVisible(not empty)
        self._nothing.setVisible(empty)
        self._nothing.setText(
            tr("Nothing of this kind was written down.")
            if self._kinds is not None
            else tr("Nothing was written down yet.")
        )

    def _pages(self) -> Pages:
        card = self._card
        return timeline_pages(self._notebook, card, self._kinds) if card is not None else iter(())

    def _show_count(self, card: Card) -> None:
        """How many notes there are; of the orders also what they came to."""
        if self._kinds != ():
            self._said_count.setText(grouped(card.notes))
            return
        number, worth = self._notebook.orders.total(card.customer.id)
        orders = several(number, "%n order", "%n orders")
        self._said_count.setText(f"{orders}, {amount(worth, self._notebook.settings.currency)}")

    def _filter(self, number: int) -> None:
        self._kinds = KINDS[number][1]
        self._with_card(self._show_count)
        self._show_timeline(same=False)

    def _take_files(self, paths: list[Path], at: QPoint) -> None:
        """One picture that falls on the picture becomes theirs; other files belong to a new note about them."""
        if self._card is None:
            return
        face = self.head.face
        if len(paths) == 1 and face.rect().contains(face.mapFrom(self, at)):
            face.put_file(paths[0])
        else:
            from crmnotes.ui.parts import attached

            attached.attach_to_customer(self._bridge, self._card.customer.id, paths)

    def _take_files_for_note(self, paths: list[Path], at: QPoint) -> None:
        """Files belong to the note onto which they fall."""
        line = note_of(self.timeline.rows.entry(self.timeline.indexAt(at).row()))
        if line is not None:
            from crmnotes.ui.parts import attached

            attached.attach(self._bridge, line.id, paths)
        else:
            self._take_files(paths, QPoint(-1, -1))

    def _make_room(self) -> None:
        """Gives facts and promises what they need, and leaves the rest to what was said."""
        width = self.viewport().width() - px(PAD) - px(PAD - SCROLL_BAR)
        self.back.setMinimumHeight(self.back.sizeHint().height())  # its style would let it be squeezed
        self.head.arrange(width)
        self.facts.arrange(width - px(SCROLL_BAR))
        self._fit_promises()
        tall = self._top.settle(width)
        if self._fit_promises():  # they were measured at another width
            tall = self._top.settle(width)
        left = self.height() - self._top.y() - px(TITLE_ROOM) - self.timeline.minimumSizeHint().height()
        most = max(px(110), min(self.height() * TOP_SHARE // 100, left))
        if self._put_first(owed=tall > most):
            self._top.settle(width)
        self._top.fit(most)

    def _fit_promises(self) -> bool:
        """Makes the list of promises as tall as its rows; whether it was not."""
        before, tall = self.promises.height(), max(1, self.promises.content_height())
        self.promises.setFixedHeight(tall)
        return before != tall

    def _put_first(self, *, owed: bool) -> bool:
        """What is owed goes first when not all is in sight, else the facts do; whether anything was moved."""
        if self._owed_first is owed:
            return False
        self._owed_first = owed
        parts = (self._standing_line, self.complaint, self._promised)
        self._top.put_in_order((*parts, self.facts) if owed else (self.facts, *parts))
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breaks facts and promises anew."""
        super().resizeEvent(event)
        if self._card is not None:
            self._make_room()

    def _with_card(self, act: Callable[[Card], None]) -> None:
        if self._card is not None:
            act(self._card)

    def _reach(self, card: Card, kind: WayKind) -> None:
        way = best_way(card.customer, kind)
        if way is not None:
            self.way_used.emit(way)

    def _write(self, card: Card) -> None:
        self.writing_started.emit(f"{card.customer.name}: ")
