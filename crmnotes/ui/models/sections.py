"""Rows under headings, each ready to paint: what the lists of promises, of what was said and of what was found show."""

# No `from __future__ import annotations` here: see `records`.

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any, NamedTuple

from PySide6 import QtCore
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex

from crmnotes.ui.look.theme import Tone

DISPLAY_ROLE = 0  # Qt.ItemDataRole.DisplayRole, as a plain int: comparing enums makes painting three times as slow
ROW_ROLE = 256  # Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex
Key = tuple[str, int | str]
ROOT = QModelIndex()


class Heading(NamedTuple):
    """The words above a card of rows, with how many there are."""

    text: str
    tally: str = ""

    @property
    def key(self) -> Key:
        """What it is told apart by when a list is brought up to date."""
        return "heading", self.text

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return f"{self.text} {self.tally}".strip()


class Entry(NamedTuple):
    """One row of a card: every word as it is painted, and the record it stands for."""

    what: str  # customers, notes, promises, orders
    id: int
    customer: int
    title: str = ""
    beside: str = ""  # quiet words after the title
    aside: str = ""  # quiet words at the right edge
    text: str = ""
    pill: str = ""
    tone: Tone = Tone.CALM
    lead: str = ""  # quiet words in the pill's place
    marks: tuple[tuple[int, int], ...] = ()  # stretches of the text to point out: start, length
    lines: int = 2  # of text, at most
    subject: object = None  # the line it was made from; rows are the same when their words are

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Entry) and self[:-1] == other[:-1]

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self[:-1])

    @property
    def key(self) -> Key:
        """What it is told apart by when a list is brought up to date."""
        return self.what, self.id

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(
            words for words in (self.title, self.beside, self.pill or self.lead, self.text, self.aside) if words
        )


Row = Heading | Entry
Fetch = Callable[[], Sequence[Row]]


class SectionsModel(QAbstractTableModel):
    """One column of headings and rows; brings itself up to date row by row, so that the chosen one stays chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    # what Qt asks

    def rowCount(self, parent: Index = ROOT) -> int:
        """Headings and rows read so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """One: the delegate lays out a row."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = DISPLAY_ROLE) -> Any:
        """The row for the delegate, its words for a screen reader; at once nothing for the rest."""
        if role == ROW_ROLE:
            return self.row(index.row())
        if role == DISPLAY_ROLE:
            row = self.row(index.row())
            return row.spoken if row else None
        return None

    def flags(self, index: Index) -> "QtCore.Qt.ItemFlag":
        """Headings can be neither chosen nor stepped on."""
        flag = QtCore.Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        if isinstance(self.row(index.row()), Entry):
            return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren
        return flag.ItemNeverHasChildren

    # what a pane asks

    def row(self, row: int) -> Row | None:
        """The heading or entry of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def entry(self, row: int) -> Entry | None:
        """The entry of a row; None for a heading."""
        found = self.row(row)
        return found if isinstance(found, Entry) else None

    def row_of(self, key: Key) -> int:
        """Where the record stands, -1 when it is not shown."""
        return next((number for number, row in enumerate(self._rows) if row.key == key), -1)

    def first_entry(self) -> int:
        """The first row that can be chosen, -1 when there is none."""
        return next((number for number, row in enumerate(self._rows) if isinstance(row, Entry)), -1)

    def pills(self) -> set[str]:
        """The words of all pills."""
        return {row.pill for row in self._rows if isinstance(row, Entry) and row.pill}

    def keys(self) -> list[Key]:
        """What is shown, in order."""
        return [row.key for row in self._rows]

    def edges(self, row: int) -> tuple[bool, bool]:
        """Whether an entry opens and whether it closes its card."""
        return (
            not isinstance(self.row(row - 1), Entry),
            not isinstance(self.row(row + 1), Entry),
        )

    def start(self, rows: Sequence[Row]) -> None:
        """Shows another list at once."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def append(self, rows: Sequence[Row]) -> None:
        """Adds a page at the end."""
        if not rows:
            return
        first = len(self._rows)
        self.beginInsertRows(ROOT, first, first + len(rows) - 1)
        self._rows.extend(rows)
        self.endInsertRows()
        if first:
            self.dataChanged.emit(self.index(first - 1, 0), self.index(first - 1, 0))  # may no longer close its card

    def patch(self, rows: Sequence[Row]) -> None:
        """Brings the list up to date: rows that stay are left where they are and only painted when they differ.

        Only what lies between the rows that are the same at both ends is looked at, with one more on either side.
        """
        new = list(rows)
        head, tail = (max(number - 1, 0) for number in _alike(self._rows, new))
        part, end = new[head : len(new) - tail], len(self._rows) - tail
        keys, before = [row.key for row in part], {row.key: row for row in self._rows[head:end]}
        beside = self._remove_all(before.keys() - set(keys), head, tail)
        there = [row.key for row in self._between(head, tail)]
        if there != [key for key in keys if key in before]:  # another order
            self._remove_apart(part, head, tail)
            there = [row.key for row in self._between(head, tail)]
        beside |= self._insert_missing(part, keys, set(there), head)
        if len(self._rows) != len(new):  # two rows with one key
            self.start(new)
            return
        self._rows = new
        for number, (row, key) in enumerate(zip(part, keys, strict=True), head):
            old = before.get(key, row)
            if key in beside or (old is not row and old != row):
                self.dataChanged.emit(self.index(number, 0), self.index(number, 0))

    def _between(self, head: int, tail: int) -> list[Row]:
        """The rows without so many at the start and at the end."""
        return self._rows[head : len(self._rows) - tail]

    def _remove_all(self, going: Collection[Key], head: int, tail: int) -> set[Key]:
        """Removes what does not stay; returns the rows beside the gaps: they may open or close a card now."""
        beside: set[Key] = set()
        gone = _runs(row.key in going for row in self._between(head, tail)) if going else ()
        for first, last in reversed(gone):
            beside.update(row.key for row in (self.row(head + first - 1), self.row(head + last + 1)) if row)
            self._remove(head + first, head + last)
        return beside

    def _remove_apart(self, new: Sequence[Row], head: int, tail: int) -> None:
        """Removes all between the first and the last row that stand where they will; they come again in order."""
        old = self._between(head, tail)
        start = _common(old, new)
        most = min(len(old), len(new)) - start
        end = len(old) - _common(old[::-1][:most], new[::-1][:most])
        if end > start:
            self._remove(head + start, head + end - 1)

    def _remove(self, first: int, last: int) -> None:
        self.beginRemoveRows(ROOT, first, last)
        del self._rows[first : last + 1]
        self.endRemoveRows()

    def _insert_missing(self, new: Sequence[Row], keys: Sequence[Key], there: Collection[Key], head: int) -> set[Key]:
        """Inserts what is not there yet; returns the rows beside what came."""
        beside = set[Key]()
        for first, last in _runs(key not in there for key in keys):
            self.beginInsertRows(ROOT, head + first, head + last)
            self._rows[head + first : head + first] = new[first : last + 1]
            self.endInsertRows()
            beside.update((*keys[max(first - 1, 0) : first], *keys[last + 1 : last + 2]))
        return beside


def _alike(one: Sequence[Row], other: Sequence[Row]) -> tuple[int, int]:
    """How many rows two lists have in common at the start, and then at the end; rows that stay are the same object."""
    head = _common(one, other, _same)
    most = min(len(one), len(other)) - head
    return head, _common(one[: -most - 1 : -1], other[: -most - 1 : -1], _same)


def _same(one: Row, other: Row) -> bool:
    """Whether two rows show the same."""
    return one == other


def _same_record(one: Row, other: Row) -> bool:
    """Whether two rows stand for the same."""
    return one.key == other.key


def _runs(marked: Iterable[bool]) -> list[tuple[int, int]]:
    """The first and the last of each stretch of marked rows."""
    found: list[tuple[int, int]] = []
    for number, mark in enumerate(marked):
        if mark and found and found[-1][1] == number - 1:
            found[-1] = found[-1][0], number
        elif mark:
            found.append((number, number))
    return found


def _common(one: Sequence[Row], other: Sequence[Row], same: Callable[[Row, Row], bool] = _same_record) -> int:
    """How many rows two lists have in common from their start, by what they stand for."""
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine is not theirs and not same(mine, theirs):
            break
        count += 1
    return count
