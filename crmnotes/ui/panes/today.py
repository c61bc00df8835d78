"""Today: who I owe what, settled row by row with one key, with the customer's card beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property, partial
from importlib import import_module
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPoint, QSignalBlocker, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crmnotes.notebook.todaylist import Today
from crmnotes.records import Change
from crmnotes.rules.today import TodayRow
from crmnotes.ui import early
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import px
from crmnotes.ui.models.sections import Entry
from crmnotes.ui.models.today import TodayModel, subject
from crmnotes.ui.parts.around_today import AroundToday
from crmnotes.ui.parts.pane import Pane
from crmnotes.ui.parts.plain import frame
from crmnotes.ui.parts.rows import SCROLL_BAR
from crmnotes.ui.parts.sections import SectionsView
from crmnotes.ui.parts.today_rows import TodayRows
from crmnotes.ui.words import today as today_words
from crmnotes.ui.words import tr

if TYPE_CHECKING:
    from crmnotes.ui.acts.today import TodayActs
    from crmnotes.ui.acts.today_keys import TodayHints
    from crmnotes.ui.beginning import NobodyWaits
    from crmnotes.ui.customer.card import CustomerCard
    from crmnotes.ui.paper.pages import Printed
    from crmnotes.ui.whole_today import WholeToday
    from crmnotes.ui.words.today import Ready

CARD_WIDTH, ROOM_FOR_CARD = 360, 800
FIRST_QUIET = 20
"""Of the quiet customers so many are read for the first frame, where they stand below those who wait."""
OF_CARD = (
    "crmnotes.notebook.customers",
    "crmnotes.notebook.cards",
    "crmnotes.notebook.quiet",
    "crmnotes.ui.customer.card",
)
"""What the card is made of and reads with, each loaded by itself: together they would take some frames."""
NOTHING = Change(frozenset(), frozenset())
"""Nobody has changed: there is only more to show."""


class TodayPane(Pane):
    """One list on fixed levels, and the card of the customer whose row is chosen."""

    title: ClassVar[str] = "Today"

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.model = TodayModel(self)
        self.list = SectionsView(self.model, TodayRows())
        self.list.belong_to_first_frame()
        self.around = AroundToday()
        self._hints: TodayHints | None = None
        self._rest: WholeToday | None = None
        self._quiet_limit: int | None = FIRST_QUIET  # until the whole list is read
        self._build()
        self._wire()

    # building

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left = QVBoxLayout()
        left.setContentsMargins(px(28), px(20), px(28 - SCROLL_BAR), px(12))
        left.setSpacing(0)
        left.addLayout(self.around.above)
        left.addSpacing(px(4))
        self._above_list = left
        left.addWidget(self.list, 1)
        left.addSpacing(px(8))
        left.addLayout(self.around.below)
        row.addLayout(left, 1)
        self.beside = frame("card")
        self.beside.setFixedWidth(px(CARD_WIDTH))
        inside = QVBoxLayout(self.beside)
        inside.setContentsMargins(1, 0, 0, 0)
        row.addWidget(self.beside)

    @cached_property
    def nobody(self) -> NobodyWaits:
        """What stands above the list while it is empty; made when it is first."""
        from crmnotes.ui.beginning import NobodyWaits

        nobody = NobodyWaits(self)
        self._above_list.insertWidget(self._above_list.indexOf(self.list), nobody)
        return nobody

    @cached_property
    def card(self) -> CustomerCard:
        """The card of the customer whose row is chosen; made after the first frame, where there is room for it."""
        from crmnotes.ui.customer.card import CustomerCard

        card = CustomerCard(self.bridge)
        card.replied.connect(lambda _customer: self.act("replied"))
        card.write_down_pressed.connect(lambda _customer: self._write_down())
        layout = self.beside.layout()
        if layout is not None:
            layout.addWidget(card)
        return card

    @cached_property
    def acts(self) -> TodayActs:
        """What a key does with a row, where it needs no more than the key; made after the first frame."""
        from crmnotes.ui.acts.today import TodayActs

        return TodayActs(self)

    def _made_card(self) -> CustomerCard | None:
        return self.card if "card" in self.__dict__ else None

    def complete(self) -> None:
        """Makes the card, the keys of a row, and the acts beside the foot."""
        for _ in self.completing():
            pass

    def completing(self) -> Iterator[None]:
        """Makes them one after the other; last comes the rest of the list."""
        from crmnotes.ui.acts.today_keys import TodayHints, add_keys

        self.list.setAccessibleName(tr("Today"))
        add_keys(self.list, self._keys())
        yield
        self._hints = TodayHints(self.around.below, self.act)
        yield
        if self.beside.isVisibleTo(self):
            yield from self._making_card()
        self._complete_list()

    def _making_card(self) -> Iterator[None]:
        for module in OF_CARD:
            import_module(module)
            yield
        self.card.prepare()
        yield

    def _keys(self) -> dict[str, Callable[[], object]]:
        """What the keys of a row do."""
        from crmnotes.ui.acts.today_keys import ROW_KEYS

        acts: dict[str, Callable[[], object]] = {
            name: partial(self.act, name) for name in (*ROW_KEYS, "seasonal", "card")
        }
        acts["promise"] = partial(self._on_customer, self.promise_started)
        acts["order"] = partial(self._on_customer, self.order_started)
        return acts

    def _complete_list(self) -> None:
        """Reads the whole list, and who is quiet and why; beside the window where that may take longer."""
        from crmnotes.ui.whole_today import WholeToday, is_large

        today = self.model.today
        if today is not None and is_large(self.notebook, today.more_quiet):
            self._rest = WholeToday(self.bridge, self)
            self._rest.read.connect(self._read_on)
            self._rest.failed.connect(lambda: self._read_on(None))  # what is wrong is then said of the reading here
            self._show_card(self.list.entry())
            return
        self._quiet_limit = None
        if today is not None:
            self.refresh(None)

    def is_reading(self) -> bool:
        """Whether the whole list is still being read beside the window."""
        return self._rest is not None

    def _read_on(self, ready: Ready | None) -> None:
        """The whole list has been read, and most of its words are ready, so that it is shown at once."""
        self._rest = self._quiet_limit = None
        if ready is not None:
            self.model.know(ready)
        self.refresh(NOTHING)
        self.read_on.emit()

    def _on_customer(self, started: SignalInstance) -> None:
        """Asks for something that concerns the customer of the chosen row."""
        entry = self.list.entry()
        if entry is not None:
            started.emit(entry.customer)

    def _wire(self) -> None:
        self.list.entry_chosen.connect(self._show_card)
        self.list.entry_opened.connect(lambda entry: self.customer_opened.emit(entry.customer))
        early.put(self.list, early.MENU_OF_ITS_OWN)
        self.list.customContextMenuRequested.connect(self._menu)
        self.around.search.clicked.connect(self.finding_started)
        self.around.sweep.clicked.connect(self.sweep_started)

    # showing

    def refresh(self, change: Change | None) -> None:
        """Reads the list anew and brings what is shown up to date; the chosen row gives its place to the next."""
        today = self.bridge.read(lambda: self.notebook.today(quiet_limit=self._quiet_limit))
        if today is None:
            return
        row, before = self.list.currentIndex().row(), self.list.entry()
        if change is not None and change.kinds and self.isVisible():
            self.list.keep_rows()
        quiet = QSignalBlocker(self.list)  # the card is shown once, at the end
        self.model.show_today(today)
        self._show_words()
        if before is None or not self.list.choose(before.key):
            self.list.choose_near(max(row, 0))
        quiet.unblock()
        entry = self.list.entry()
        card = self._made_card()
        shown = card.customer if card is not None else 0
        touched = change is None or change.customers is None or shown in change.customers
        if touched or entry is None or entry.customer != shown:
            self._show_card(entry)
        else:
            self._show_hints()

    def tick(self) -> None:
        """What was calm may be late now."""
        self.refresh(None)

    def shown_today(self) -> Today | None:
        """The list as it was read last."""
        return self.model.today

    def take_focus(self) -> None:
        """The keyboard goes to the list."""
        self.list.setFocus()

    def row(self) -> TodayRow | None:
        """The chosen row of Today."""
        return subject(self.list.entry())

    def point_at(self, row: TodayRow) -> None:
        """Chooses a row, where it still stands."""
        self.list.choose(today_words.entry(row, self.bridge.notebook.clock.now()).key)

    def _show_words(self) -> None:
        today = self.model.today
        if today is None:
            return
        self.around.tell(today)
        if not today.rows:  # the list stays below, so that the keyboard has its place when the next row comes
            self.nobody.look()
        if "nobody" in self.__dict__:
            self.nobody.setVisible(not today.rows)
        self._arrange(self.width())

    def _show_card(self, entry: Entry | None) -> None:
        if self._hints is None:
            return
        if self.beside.isVisibleTo(self):
            with self.notebook.reading():
                self.card.show_customer(entry.customer if entry is not None else 0)
        elif (card := self._made_card()) is not None:
            card.show_customer(0)
        self._show_hints()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The card goes when there is no room for both."""
        super().resizeEvent(event)
        self._arrange(event.size().width())
        self._show_hints()

    def _arrange(self, width: int) -> None:
        room = width >= px(ROOM_FOR_CARD) and (self.model.today is None or self.model.rowCount() > 0)
        self.beside.setFixedWidth(min(px(CARD_WIDTH), max(width * 4 // 10, px(340))))
        if room != self.beside.isVisibleTo(self):
            self.beside.setVisible(room)
            self._show_card(self.list.entry())
        self.around.fit(self._list_width())
        layout = self.layout()
        if layout is not None:
            layout.activate()  # now, not with the next event: the list is about to be laid out for its width

    def _list_width(self) -> int:
        """How wide the list is, and what stands above and below it."""
        card = self.beside.width() if self.beside.isVisibleTo(self) else 0
        return self.width() - card - px(56)

    def _show_hints(self) -> None:
        """The likeliest acts on the chosen row with their keys, as many as fit beside the foot."""
        if self._hints is not None:
            self._hints.show(self.row(), self.around.room(self._list_width()))

    # acting

    def act(self, name: str, *_checked: bool) -> None:
        """Does an act on the chosen row; the keyboard stays in the list and the next row is chosen."""
        row = self.row()
        if row is None:
            return
        if name == "card":
            self.call_prepared.emit(row.customer)
        elif name == "open":
            self.customer_opened.emit(row.customer)
        else:
            self.acts.do(name, row)

    def printed(self) -> Printed | None:
        """The call sheet."""
        from crmnotes.ui.paper.call_sheet import call_sheet

        today = self.bridge.read(self.notebook.today)
        return call_sheet(self.notebook, today) if today is not None else None

    def offered(self) -> list[tuple[str, Callable[[], object]]]:
        """The acts on the chosen row."""
        from crmnotes.ui.acts.today import acts_on

        return [(name, partial(self.act, name)) for name in acts_on(self.row())]

    def key_names(self) -> list[str]:
        """The keys of all rows."""
        from crmnotes.ui.acts.today_keys import BESIDE_KEYS, ROW_KEYS

        return [*ROW_KEYS, *BESIDE_KEYS]

    def _write_down(self) -> None:
        row = self.row()
        if row is not None:
            self.writing_started.emit(f"{row.name}: ")

    def _menu(self, place: QPoint) -> None:
        """The acts on the row under the mouse, and the ways to reach its customer where the card shows them."""
        from crmnotes.ui.acts.today_menu import menu_of

        row = self.model.today_row(self.list.indexAt(place).row())
        if row is not None:
            card = self.card if self.beside.isVisible() else None
            menu_of(self, row, self.act, self._write_down, card).popup(self.list.viewport().mapToGlobal(place))
