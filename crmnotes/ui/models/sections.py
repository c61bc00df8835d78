"""Rows under headings, each ready to paint: what the lists of promises, of what was said and of what was found show."""

# No `from __future__ import annotations` here: see `records`.

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import compress, count, repeat
from operator import eq, itemgetter
from typing import Any, NamedTuple

from PySide6 import QtCore
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Signal

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
NUMBER = itemgetter(Entry._fields.index("id"))
Fetch = Callable[[], Sequence[Row]]


class SectionsModel(QAbstractTableModel):
    """One column of headings and rows; brings itself up to date row by row, so that the chosen one stays chosen."""

    patched = Signal(object)  # a list: rows that came or changed, or that may open or close a card now
    patching = False  # what is heard of single rows meanwhile is heard of all of them together at the end

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
        """Where the entry of a record stands, -1 when it is not shown; hundreds are looked through after an act."""
        what, number = key
        same = map(eq, map(NUMBER, self._rows), repeat(number))
        return next((place for place in compress(count(), same) if self._rows[place][0] == what), -1)

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

        Only what lies between the rows that are the same at both ends is looked at, with one more on either side. Rows
        that change places are taken out and come again where they belong now, as few of them as can be.
        """
        new = list(rows)
        head, tail = (max(number - 1, 0) for number in _alike(self._rows, new))
        part, old = new[head : len(new) - tail], self._rows[head : len(self._rows) - tail]
        keys, before = [row.key for row in part], {row.key: row for row in old}
        if len(before) < len(old) or len(set(keys)) < len(keys):  # two rows with one key
            self.start(new)
            return
        stay = _in_order(before, keys)
        self.patching = True
        beside = self._remove_others(before, stay, head) | self._insert_others(part, keys, stay, head)
        self._rows = new
        touched = [
            number
            for number, (row, key) in enumerate(zip(part, keys, strict=True), head)
            if key in beside or key not in stay or (before[key] is not row and before[key] != row)
        ]
        for number in touched:
            self.dataChanged.emit(self.index(number, 0), self.index(number, 0))
        self.patching = False
        if touched or not new:
            self.patched.emit(touched)

    def _remove_others(self, old: Iterable[Key], stay: Collection[Key], head: int) -> set[Key]:
        """Removes what does not stay; returns the rows beside the gaps: they may open or close a card now."""
        beside: set[Key] = set()
        for first, last in reversed(_runs(key not in stay for key in old)):
            beside.update(row.key for row in (self.row(head + first - 1), self.row(head + last + 1)) if row)
            self._remove(head + first, head + last)
        return beside

    def _remove(self, first: int, last: int) -> None:
        self.beginRemoveRows(ROOT, first, last)
        del self._rows[first : last + 1]
        self.endRemoveRows()

    def _insert_others(self, part: Sequence[Row], keys: Sequence[Key], stay: Collection[Key], head: int) -> set[Key]:
        """Inserts what did not stay; returns the rows beside what came."""
        beside: set[Key] = set()
        for first, last in _runs(key not in stay for key in keys):
            self.beginInsertRows(ROOT, head + first, head + last)
            self._rows[head + first : head + first] = part[first : last + 1]
            self.endInsertRows()
            beside.update((*keys[max(first - 1, 0) : first], *keys[last + 1 : last + 2]))
        return beside


def _alike(one: Sequence[Row], other: Sequence[Row]) -> tuple[int, int]:
    """How many rows two lists have in common at the start, and then at the end; rows that stay are the same object."""
    head = _common(one, other)
    most = min(len(one), len(other)) - head
    return head, _common(one[: -most - 1 : -1], other[: -most - 1 : -1])


def _in_order(old: Collection[Key], new: Sequence[Key]) -> set[Key]:
    """The most of the rows in both lists that stand in the same order in both: their longest rising run."""
    place = {key: number for number, key in enumerate(new)}
    there = [key for key in old if key in place]
    if there == [key for key in new if key in old]:  # nearly always
        return set(there)
    ends: list[int] = []  # of the runs of each length the place at which the one that ends first does
    previous: dict[int, int] = {}  # in the longest run that ends at a place, the place before it
    for at in map(place.__getitem__, there):
        longer = bisect_left(ends, at)
        previous[at] = ends[longer - 1] if longer else -1
        ends[longer : longer + 1] = [at]
    stay: set[Key] = set()
    at = ends[-1]
    while at >= 0:
        stay.add(new[at])
        at = previous[at]
    return stay


def _runs(marked: Iterable[bool]) -> list[tuple[int, int]]:
    """The first and the last of each stretch of marked rows."""
    found: list[tuple[int, int]] = []
    for number, mark in enumerate(marked):
        if mark and found and found[-1][1] == number - 1:
            found[-1] = found[-1][0], number
        elif mark:
            found.append((number, number))
    return found


def _common(one: Sequence[Row], other: Sequence[Row]) -> int:
    """How many rows two lists have in common from their start."""
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine is not theirs and mine != theirs:
            break
        count += 1
    return count
