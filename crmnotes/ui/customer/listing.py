"""The list of customers: a line that filters as it is typed, chips for who is owed what, groups, and the count."""

from __future__ import annotations

from array import array
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crmnotes.notebook.customers import Only
from crmnotes.records import Change
from crmnotes.sentences import Phrase
from crmnotes.ui import keys
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.customer.pictures import Faces
from crmnotes.ui.customer.table import CustomerRow, CustomerTable
from crmnotes.ui.look.theme import Role, Tone, px
from crmnotes.ui.models.customers import CustomersModel
from crmnotes.ui.parts.chips import Chips
from crmnotes.ui.parts.clearing import can_be_cleared
from crmnotes.ui.parts.pane import CUSTOMERS
from crmnotes.ui.parts.plain import PlainLabel, button
from crmnotes.ui.parts.rows import SCROLL_BAR
from crmnotes.ui.parts.spoken import name_choice
from crmnotes.ui.words import grouped, several, tr
from crmnotes.ui.words import records as wording

CHIPS: tuple[tuple[str, Only | None], ...] = (
    ("All", None),
    ("Owed", "owed"),
    ("Promised", "promised"),
    ("Quiet", "quiet"),
)
EMPTY = "No customers yet. {} adds one, or import your contacts ({})."
NONE_FOUND = "Nobody here by that name."
NONE_ON_LIST: Phrase = "Nobody is on this list now."
LIST = "\n"
"""Before the name of a saved list, among the names of groups: these have no line breaks."""
NONE_LEFT = {
    "owed": "Nobody waits for a reply.",
    "promised": "No promise is open.",
    "quiet": "Nobody has gone quiet.",
}


class CustomerList(QWidget):
    """Finds customers and tells which one is chosen."""

    chosen = Signal(int)  # a customer's id, 0 for none
    opened = Signal(int)  # Enter or a double click
    export_started = Signal()
    groups_wanted = Signal()
    lists_wanted = Signal()
    emptied = Signal(bool)  # whether there is nobody at all

    def __init__(self, bridge: Bridge, faces: Faces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._notebook = bridge, bridge.notebook
        self._only: Only | None = None
        self._total = 0
        clock = self._notebook.clock
        self.model = CustomersModel(
            partial(self._notebook.customers.lines, ways=False),
            self,
            lambda line: wording.standing(line, clock.now())[0],
        )
        self.table = CustomerTable(self.model, CustomerRow(bridge, faces), self)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Find a customer"))
        self.line.setAccessibleName(tr("Find a customer"))
        can_be_cleared(self.line)
        self.line.installEventFilter(self)
        self.empty = PlainLabel("", Role.BODY, Tone.QUIET, wrap=True)
        self.below_words = QVBoxLayout()
        self.count = PlainLabel("", Role.SMALL, Tone.QUIET, wrap=True)
        self.groups = QComboBox()
        name_choice(self.groups, tr("Group"))
        self.chips = Chips([tr(words) for words, _only in CHIPS], stretch=True)
        self._lay_out()
        self.line.textChanged.connect(lambda _text: self._find())
        self.chips.chosen.connect(self._choose_chip)
        self.groups.currentIndexChanged.connect(lambda _index: self._find())
        self.table.opened.connect(lambda row: self.opened.emit(self.model.id_at(row)))
        self.table.selectionModel().currentRowChanged.connect(lambda now, _before: self._tell(now.row()))

    def _lay_out(self) -> None:
        export = button(tr("Export…"))
        export.setToolTip(keys.shown("export"))
        export.clicked.connect(self.export_started)
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(export)
        above = QVBoxLayout()
        above.setContentsMargins(0, 0, px(SCROLL_BAR), 0)
        above.setSpacing(px(10))
        above.addWidget(self.line)
        above.addWidget(self.chips)
        above.addLayout(self._group_row())
        above.addWidget(self.empty)
        above.addLayout(self.below_words)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(20), px(2), px(12))
        column.setSpacing(px(10))
        column.addLayout(above)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        foot.setContentsMargins(0, 0, px(SCROLL_BAR), 0)
        column.addLayout(foot)

    def _group_row(self) -> QHBoxLayout:
        self.edit_groups = button(tr("Groups…"), "quiet")
        self.edit_groups.setToolTip(keys.shown("groups"))
        self.edit_groups.clicked.connect(self.groups_wanted)
        self.edit_lists = button(tr("Lists…"), "quiet")
        self.edit_lists.setToolTip(keys.shown("lists"))
        self.edit_lists.clicked.connect(self.lists_wanted)
        self.groups.setMinimumContentsLength(3)
        self.groups.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        row = QHBoxLayout()
        row.setSpacing(px(2))
        row.addWidget(self.groups, 1)
        row.addWidget(self.edit_groups)
        row.addWidget(self.edit_lists)
        return row

    # what the pane asks

    def ids(self) -> array[int]:
        """The customers on screen, in order: what an export writes."""
        return self.model.ids()

    def group(self) -> str | None:
        """The group that is looked at, None for all."""
        name = self.groups.currentData()
        return name if isinstance(name, str) and not name.startswith(LIST) else None

    def saved_list(self) -> str | None:
        """The saved list that is looked at."""
        name = self.groups.currentData()
        return name.removeprefix(LIST) if isinstance(name, str) and name.startswith(LIST) else None

    def show_list(self, name: str) -> None:
        """Shows who is on a saved list, all of them."""
        self._read_groups()
        self.chips.put_back()
        self._only = None
        self.line.clear()
        at = self.groups.findData(LIST + name)
        if at >= 0 and at != self.groups.currentIndex():
            self.groups.setCurrentIndex(at)
        else:
            self._find()

    def leave_list(self) -> None:
        """Shows everybody, where only those of a saved list were shown."""
        if self.saved_list() is not None:
            self.groups.setCurrentIndex(0)

    def customer(self) -> int:
        """The chosen customer, 0 for none."""
        return self.model.id_at(self.table.currentIndex().row())

    def choose(self, customer: int) -> None:
        """Chooses a customer, taking the filters away when they hide them."""
        row = self.model.row_of(customer)
        if row < 0:
            self._clear_filters()
            row = self.model.row_of(customer)
        if row >= 0:
            self.table.choose_row(row)

    def refresh(self, change: Change | None) -> None:
        """Looks again: rows that stay are left alone, and the chosen one stays chosen."""
        same = self._same_people(change)
        if not same:
            self._read_groups()
        kept, row = self.customer(), self.table.currentIndex().row()
        ids = self.model.ids() if same else self._bridge.read(self._ids)
        if ids is None:
            return
        touched = change.customers if change is not None else None
        self.table.show_pictures(bool(self._bridge.read(self._notebook.pictures.any)))
        self.model.patch(ids, touched)
        if self._filtered() and not same:
            self._total = len(self._bridge.read(self._notebook.customers.ids) or ())
        if change is None:
            self.table.fit()
        self._count()
        again = self.model.row_of(kept) if kept else 0
        again = again if again >= 0 else min(row, self.model.rowCount() - 1)
        if self.customer() != self.model.id_at(again) or not self.table.currentIndex().isValid():
            self.table.choose_row(again)

    def tick(self) -> None:
        """Time went on: the words at the right may be others now."""
        self.table.viewport().update()

    # inside

    def _same_people(self, change: Change | None) -> bool:
        """Whether a change leaves groups and everybody's place in the list as they are."""
        if change is None or change.customers is None or change.kinds & (CUSTOMERS | {"settings"}):
            return False
        return not self._only and self.saved_list() is None

    def _ids(self) -> array[int]:
        """Who fits the line, the chip and the group."""
        name = self.saved_list()
        if name is not None:
            return self._notebook.lists.ids(self._notebook.lists.get(name), self.line.text(), self._only)
        return self._notebook.customers.ids(self.line.text(), group=self.group(), only=self._only)

    def _find(self) -> None:
        """Shows who is found now; the one chosen stays chosen if they are among them."""
        kept = self.customer()
        ids = self._bridge.read(self._ids)
        if ids is None:
            return
        self.model.show(ids)
        self._count()
        self.table.choose_row(max(self.model.row_of(kept) if kept else 0, 0 if ids else -1))

    def _count(self) -> None:
        shown = self.model.rowCount()
        self._total = max(self._total, shown) if self._filtered() else shown
        text = several(self._total, "%n customer", "%n customers")
        self.count.setText(text if shown == self._total else tr("{} of {}").format(grouped(shown), text))
        self.empty.setText("" if shown else self._why_empty())
        self.empty.setVisible(not shown)
        self.emptied.emit(not shown and not self._filtered())
        self.table.setVisible(bool(shown))
        if not shown:
            self.chosen.emit(0)

    def _filtered(self) -> bool:
        return bool(self.line.text().strip() or self._only or self.groups.currentData())

    def _why_empty(self) -> str:
        if not self._filtered() or not self._total:
            return tr(EMPTY).format(keys.shown("new_customer"), keys.shown("import"))
        if self.saved_list() is not None and not self.line.text().strip():
            return tr(NONE_ON_LIST)
        if self.line.text().strip() or not self._only:
            return tr(NONE_FOUND)
        return tr(NONE_LEFT[self._only])

    def _tell(self, row: int) -> None:
        self.chosen.emit(self.model.id_at(row))

    def _choose_chip(self, number: int) -> None:
        self._only = CHIPS[number][1]
        self._find()

    def _clear_filters(self) -> None:
        for widget in (self.line, self.groups):
            widget.blockSignals(True)
        self.line.clear()
        self.groups.setCurrentIndex(0)
        for widget in (self.line, self.groups):
            widget.blockSignals(False)
        self.chips.put_back()
        self._only = None
        self._find()

    def _read_groups(self) -> None:
        """Offers the saved lists and the groups there are; without one there is nothing to choose."""
        groups = self._bridge.read(self._notebook.groups.all) or []
        lists = self._bridge.read(self._notebook.saved_lists) or []
        chosen = self.groups.currentData()
        wanted = [(tr("List: {}").format(one.name), LIST + one.name) for one in lists]
        wanted += [(f"{group.name}  {grouped(group.customers)}", group.name) for group in groups]
        for widget in (self.groups, self.edit_groups, self.edit_lists):
            widget.setVisible(bool(wanted))
        shown = [(self.groups.itemText(n), self.groups.itemData(n)) for n in range(1, self.groups.count())]
        if shown == wanted and self.groups.count():
            return
        self.groups.blockSignals(True)
        self.groups.clear()
        self.groups.addItem(tr("Everyone"), None)
        for words, name in wanted:
            self.groups.addItem(words, name)
        self.groups.setCurrentIndex(max(0, self.groups.findData(chosen)) if chosen else 0)
        self.groups.blockSignals(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the line, arrow keys walk the list, Enter opens and Escape clears."""
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._typed(event)
        return super().eventFilter(watched, event)

    def _typed(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10}.get(Qt.Key(key), -10)
            row = min(max(self.table.currentIndex().row() + step, 0), self.model.rowCount() - 1)
            self.table.choose_row(row)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.customer():
            self.opened.emit(self.customer())
            return True
        if key == Qt.Key.Key_Escape and self.line.text():
            self.line.clear()
            return True
        return False
