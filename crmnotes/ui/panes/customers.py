"""Customers: who they are on the left, one of them whole on the right."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from crmnotes.records import Change, Way
from crmnotes.ui import keys
from crmnotes.ui.acts.today import QUIET_ACTS
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.customer.listing import CustomerList
from crmnotes.ui.customer.pictures import Faces
from crmnotes.ui.look.theme import px
from crmnotes.ui.parts.pane import Pane
from crmnotes.ui.parts.plain import one_line
from crmnotes.ui.words import tr

if TYPE_CHECKING:
    from crmnotes.ui.beginning import Beginning
    from crmnotes.ui.customer.page import CustomerPage
    from crmnotes.ui.paper.pages import Printed

LIST_WIDTH = 330
NARROW = 620
"""Pixels of the design; with less room there is the list or the customer, not both."""


class CustomersPane(Pane):
    """The list and the page beside it; choosing a row shows the customer at once."""

    title: ClassVar[str] = "Customers"
    kinds: ClassVar[frozenset[str]] = frozenset(
        {"customers", "ways", "groups", "members", "notes", "promises", "orders", "complaints", "settings",
         "pictures", "attachments"}
    )  # fmt: skip

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._faces = Faces(self.notebook)
        self.list = CustomerList(bridge, self._faces)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.splitterMoved.connect(self._keep_split)
        self._split, self._on_page = split, False
        self._drawn: list[int] = []  # how the width is shared, once the person has moved the line
        self._beginning: Beginning | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)
        self._connect()
        self._add_keys()

    @cached_property
    def page(self) -> CustomerPage:
        """The customer whole: made when they first come into sight, where there is room or one is opened."""
        from crmnotes.ui.customer.page import CustomerPage

        page = CustomerPage(self.bridge, self._faces)
        self._connect_page(page)
        back = keys.action(page, "back", self._go_back)
        back.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        page.addAction(back)
        page.hide()
        self._split.addWidget(page)
        self._split.setStretchFactor(1, 1)
        page.stand_alone(self._narrow())
        page.show_customer(self.list.customer())
        return page

    def _made_page(self) -> CustomerPage | None:
        """The page, unless nobody has seen it yet."""
        return self.page if "page" in self.__dict__ else None

    def _connect(self) -> None:
        self.list.emptied.connect(self._offer_beginning)
        self.list.chosen.connect(self._show)
        self.list.opened.connect(lambda _customer: self._open_page())
        self.list.export_started.connect(self.export_started)
        self.list.groups_wanted.connect(self.groups_wanted)
        self.list.lists_wanted.connect(self.lists_wanted)

    def _connect_page(self, page: CustomerPage) -> None:
        page.writing_started.connect(self.writing_started)
        page.editing_started.connect(self.editing_started)
        page.way_used.connect(self._use)
        page.promise_started.connect(self.promise_started)
        page.call_prepared.connect(self.call_prepared)
        page.order_started.connect(self.order_started)
        page.firm_wanted.connect(self.firm_wanted)
        page.note_acts.order_editing_started.connect(self.order_editing_started)
        page.quiet_started.connect(self.quiet_started)
        page.promise_acts.renegotiation_started.connect(self.renegotiation_started)
        page.promise_acts.snooze_started.connect(self.snooze_started)
        page.promise_acts.miss_started.connect(self.miss_started)
        page.promise_acts.correction_started.connect(self.correction_started)
        page.promise_acts.keeping_started.connect(self.keeping_started)
        page.back.clicked.connect(self._go_back)
        page.note_acts.editing_started.connect(self.note_editing_started)
        page.note_acts.files_started.connect(self.files_started)
        page.note_acts.step_started.connect(self.step_started)

    def _offer_beginning(self, wanted: bool) -> None:
        """Shows the first acts as long as there are no customers."""
        if wanted and self._beginning is None:
            from crmnotes.ui.beginning import Beginning

            self._beginning = Beginning(self, upright=True)
            self.list.below_words.addWidget(self._beginning)
        if self._beginning is not None:
            self._beginning.setVisible(wanted)

    def _add_keys(self) -> None:
        table = self.list.table
        acts: list[tuple[str, Callable[[], object]]] = [
            ("edit", lambda: self._with_customer(self.editing_started.emit)),
            ("card", lambda: self._with_customer(self.call_prepared.emit)),
            ("promise", lambda: self._with_customer(self.promise_started.emit)),
            ("order", lambda: self._with_customer(self.order_started.emit)),
            ("firm", lambda: self._with_customer(self.firm_wanted.emit)),
            ("next_step", lambda: self.page.complaint.press()),
            *((name, partial(self._on_quiet, name)) for name in QUIET_ACTS),
            ("delete", lambda: self._with_customer(self._trash)),
            ("forget", lambda: self._with_customer(self.forgetting_started.emit)),
        ]
        for name, act in acts:
            made = keys.action(table, name, act)
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            table.addAction(made)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _on_quiet(self, name: str) -> None:
        self._with_customer(lambda customer: self.quiet_started.emit(name, customer))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the width between list and page, until the person has moved the line between them."""
        super().resizeEvent(event)
        together = self.list.isVisibleTo(self) and (page := self._made_page()) is not None and page.isVisibleTo(self)
        self._arrange()
        if self._narrow():
            return
        if not self._drawn:
            left = min(px(LIST_WIDTH), event.size().width() * 36 // 100)
            self._split.setSizes([left, event.size().width() - left])
        elif not together:
            self._split.setSizes(self._drawn)

    def _arrange(self) -> None:
        """Shows list and page, or the one of them that the person is at."""
        narrow = self._narrow()
        self.list.setVisible(not narrow or not self._on_page)
        wanted = not narrow or self._on_page
        page = self.page if wanted else self._made_page()
        if page is not None:
            page.setVisible(wanted)
            page.stand_alone(narrow)

    def _show(self, customer: int) -> None:
        if (page := self._made_page()) is not None:
            page.show_customer(customer)

    def _narrow(self) -> bool:
        return self.width() < px(NARROW)

    def _open_page(self) -> None:
        """The keyboard goes to the customer."""
        self._on_page = True
        self._arrange()
        self.page.write_down.setFocus()

    def _go_back(self) -> None:
        """The keyboard goes back to the list."""
        self._on_page = False
        self._arrange()
        self.take_focus()

    def lines(self) -> list[int]:
        """How the width is shared between list and page."""
        return self._split.sizes() if self._drawn and not self._narrow() else self._drawn

    def draw_lines(self, sizes: list[int]) -> None:
        """Shares the width so."""
        self._drawn = sizes
        self._split.setSizes(sizes)

    def _keep_split(self) -> None:
        self._drawn = self._split.sizes()

    # what the window asks

    def refresh(self, change: Change | None) -> None:
        """Looks again at the list and at the customer shown."""
        if change is None:  # the text size may have changed
            self._arrange()
        self.list.refresh(change)
        if (page := self._made_page()) is not None:
            page.refresh(change)

    def tick(self) -> None:
        """Time went on: who waits has waited longer."""
        self.list.tick()
        if (page := self._made_page()) is not None:
            page.tick()

    def take_focus(self) -> None:
        """The list takes the keyboard, or the line above it while there is nothing to walk."""
        if not self.list.isVisibleTo(self):
            self.page.write_down.setFocus()
            return
        (self.list.table if self.list.model.rowCount() else self.list.line).setFocus()

    def show_customer(self, customer: int) -> None:
        """Chooses that customer."""
        self.list.choose(customer)
        if self._narrow():
            self._open_page()

    def show_list(self, name: str) -> None:
        """Shows who is on that saved list."""
        self._go_back()
        self.list.show_list(name)

    def leave_list(self) -> None:
        """Shows everybody, where only those of a saved list were shown."""
        self.list.leave_list()

    def find_here(self) -> bool:
        """Puts the keyboard into the line that filters."""
        self._go_back()
        self.list.line.setFocus()
        self.list.line.selectAll()
        return True

    def printed(self) -> Printed | None:
        """All that is kept about the customer who is shown."""
        from crmnotes.ui.paper.customer import printed_customer

        customer = self.shown_customer()
        if customer is None:
            self.bridge.say(tr("Choose a customer first."))
            return None
        return self.bridge.read(lambda: printed_customer(self.notebook, customer))

    def shown_customer(self) -> int | None:
        """The one on the page, or who would be there."""
        page = self._made_page()
        if page is None:
            return self.list.customer() or None
        card = page.card()
        return card.customer.id if card else None

    def shown_ids(self) -> array[int]:
        """The customers on screen, in order: what an export writes."""
        return self.list.ids()

    # inside

    def _with_customer(self, act: Callable[[int], object]) -> None:
        customer = self.list.customer()
        if customer:
            act(customer)

    def _trash(self, customer: int) -> None:
        line = self.list.model.line(self.list.model.row_of(customer))
        name = line.name if line is not None else tr("customer")
        said = tr("Moved to the trash: {}").format(one_line(name, 80))
        self.bridge.act(lambda: self.notebook.customers.trash(customer), said)

    def _use(self, way: Way) -> None:
        """Hands a number, an address or a page to the desktop."""
        from crmnotes.ui.parts import links

        link = links.link_of(way)
        if link is None:
            self.bridge.fail(tr("This cannot be opened from here; Ctrl+C copies it."))
        else:
            links.use(link, self, self.bridge.fail)
