"""The list of customers as a lazy table: ids for all rows, contents in blocks only when painted."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex

from crmnotes.notebook.views import CustomerLine

BLOCK = 16
KEPT_BLOCKS = 16  # the contents of others, those read longest ago, are dropped: they are read again in a millisecond
DISPLAY_ROLE = 0  # Qt.ItemDataRole.DisplayRole, as a plain int: comparing enums makes painting three times as slow
LINE_ROLE = 256  # Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


def common_start(one: bytes, other: bytes) -> int:
    """How many ids (8 bytes each) two lists have in common from their start."""
    low, high = 0, min(len(one), len(other)) // 8
    while low < high:
        middle = (low + high + 1) // 2
        if one[low * 8 : middle * 8] == other[low * 8 : middle * 8]:
            low = middle
        else:
            high = middle - 1
    return low


def common_end(one: bytes, other: bytes, most: int) -> int:
    """How many ids two lists have in common at their end, at most `most`."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if one[len(one) - middle * 8 :] == other[len(other) - middle * 8 :]:
            low = middle
        else:
            high = middle - 1
    return low


class CustomersModel(QAbstractTableModel):
    """One column of customers in the order given; a row's contents are read when it is first shown."""

    def __init__(
        self, read: Callable[[array[int]], Iterable[CustomerLine]], parent: QObject | None = None,
        stands: Callable[[CustomerLine], str] = lambda _line: "",
    ) -> None:  # fmt: skip
        """`stands` says where a customer stands, for a screen reader."""
        super().__init__(parent)
        self._read, self._stands = read, stands
        self._ids: array[int] = array("q")
        self._lines: dict[int, CustomerLine] = {}

    # what Qt asks

    def rowCount(self, parent: Index = ROOT) -> int:
        """All customers that the filter found."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = ROOT) -> int:
        """One: the delegate lays out a row."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = DISPLAY_ROLE) -> Any:
        """The customer's line for the delegate, its words for a screen reader; at once nothing for the rest."""
        if role not in (LINE_ROLE, DISPLAY_ROLE):
            return None
        line = self.line(index.row())
        if line is None or role == LINE_ROLE:
            return line
        return ", ".join(part for part in (line.name, line.company, self._stands(line)) if part)

    # what the pane asks

    def line(self, row: int) -> CustomerLine | None:
        """The line of a row, reading its block when needed; None when the customer went meanwhile."""
        if not 0 <= row < len(self._ids):
            return None
        customer = self._ids[row]
        if customer not in self._lines:
            self._read_block(row // BLOCK)
        return self._lines.get(customer)

    def ids(self) -> array[int]:
        """All customers that the filter found, in order."""
        return self._ids[:]

    def id_at(self, row: int) -> int:
        """The customer of a row, 0 when there is no such row."""
        return self._ids[row] if 0 <= row < len(self._ids) else 0

    def row_of(self, customer: int) -> int:
        """The row of a customer, -1 when the filter does not show them."""
        try:
            return self._ids.index(customer)
        except ValueError:
            return -1

    def show(self, ids: array[int]) -> None:
        """Shows another list at once: after typing, or another group."""
        self.beginResetModel()
        self._ids = ids
        self.endResetModel()

    def patch(self, ids: array[int], touched: frozenset[int] | None) -> None:
        """Brings the list up to date after a change: rows that stay are left alone, touched ones painted again."""
        self._forget(touched)
        self._move_to(ids)
        self._repaint(touched)

    # inside

    def _read_block(self, block: int) -> None:
        of_block = self._ids[block * BLOCK : (block + 1) * BLOCK]
        unknown = array("q", (customer for customer in of_block if customer not in self._lines))
        too_many = max(0, len(self._lines) + len(unknown) - BLOCK * KEPT_BLOCKS)
        for longest_ago in list(self._lines)[:too_many]:
            del self._lines[longest_ago]
        self._lines.update((line.id, line) for line in self._read(unknown))

    def _forget(self, touched: frozenset[int] | None) -> None:
        if touched is None:
            self._lines.clear()
            return
        for customer in touched:
            self._lines.pop(customer, None)

    def _move_to(self, ids: array[int]) -> None:
        """Removes and inserts only the stretch in which the lists differ."""
        old, new = self._ids.tobytes(), ids.tobytes()
        if old == new:
            return
        start = common_start(old, new)
        end = common_end(old, new, min(len(self._ids), len(ids)) - start)
        gone, come = len(self._ids) - end, len(ids) - end
        if gone > start:
            self.beginRemoveRows(ROOT, start, gone - 1)
            self._ids = self._ids[:start] + self._ids[gone:]
            self.endRemoveRows()
        if come > start:
            self.beginInsertRows(ROOT, start, come - 1)
            self._ids = ids
            self.endInsertRows()

    def _repaint(self, touched: frozenset[int] | None) -> None:
        rows = [self.row_of(customer) for customer in touched] if touched and len(touched) <= BLOCK else None
        if rows is None:
            rows = [0, len(self._ids) - 1] if self._ids else []
        shown = [row for row in rows if row >= 0]
        if shown:
            self.dataChanged.emit(self.index(min(shown), 0), self.index(max(shown), 0))
