"""Reads rows straight from the pages of a damaged file, past the trees that no longer lead to them.

Only what the format of SQLite files says is believed: https://www.sqlite.org/fileformat.html. A page on which
anything does not add up is called odd, and its rows are doubtful.
"""

from __future__ import annotations

import struct
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

SIZE = 4096  # of a page of ours
TABLE_LEAF, TABLE_INNER, INDEX_LEAF, INDEX_INNER = 0x0D, 0x05, 0x0A, 0x02
FIXED = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # bytes of whole numbers by serial type
LONGEST = 100_000_000

Value = int | float | str | bytes | None


class Cell(NamedTuple):
    """One row as a page holds it; `whole` unless a text in it was no proper text, or a page it goes on to is wrong."""

    row: int
    values: tuple[Value, ...]
    whole: bool


class Leaf(NamedTuple):
    """The rows of one page."""

    cells: list[Cell]
    odd: bool


class Torn(Exception):
    """A page or a row does not add up."""


class Pages:
    """The pages of a file that is not encrypted, or no more, numbered from 1; `kept` bytes of each are not SQLite's.

    `wrong` are those that are known to be not what was written.
    """

    def __init__(self, content: bytes, kept: int = 0, wrong: Collection[int] = ()) -> None:
        self._content, self._wrong = content, wrong
        self._usable = SIZE - kept
        self.count = len(content) // SIZE

    def page(self, number: int) -> bytes:
        """The bytes of a page. Torn when there is none of that number."""
        if not 0 < number <= self.count:
            raise Torn
        return self._content[(number - 1) * SIZE : number * SIZE]

    def kind(self, number: int) -> int:
        """What a page says to be; another page may say so by chance."""
        return self.page(number)[_head(number)]

    def leaves_under(self, root: int) -> Iterator[int]:
        """The leaf pages that a tree leads to, as far as it still does."""
        waiting, seen = [root], set[int]()
        while waiting:
            number = waiting.pop()
            if number in seen or not 0 < number <= self.count:
                continue
            seen.add(number)
            kind = self.kind(number)
            if kind in (TABLE_LEAF, INDEX_LEAF):
                yield number
            elif kind in (TABLE_INNER, INDEX_INNER):
                waiting.extend(self._children(number))

    def lead_everywhere(self, root: int) -> bool:
        """Whether the pages of a tree without numbers are all there, and none of them known to be wrong."""
        waiting, seen = [root], set[int]()
        while waiting:
            number = waiting.pop()
            if not 0 < number <= self.count or number in self._wrong or number in seen:
                return False
            seen.add(number)
            if self.kind(number) not in (INDEX_LEAF, INDEX_INNER):
                return False
            if self.kind(number) == INDEX_INNER:
                waiting.extend(self._children(number))
        return True

    def unnumbered(self, root: int) -> Iterator[tuple[Value, ...]]:
        """The rows of a table without numbers, as far as its leaves hold them."""
        for number in self.leaves_under(root):
            page, head = self.page(number), _head(number)
            if self.kind(number) != INDEX_LEAF:
                continue
            for place in self._pointers(page, head):
                try:
                    size, start = _number(page, place)
                    yield _record(page[start : start + size])[0]
                except Torn:
                    continue

    def _children(self, number: int) -> list[int]:
        page, head = self.page(number), _head(number)
        children = [int.from_bytes(page[place : place + 4], "big") for place in self._pointers(page, head, 12)]
        return [*children, int.from_bytes(page[head + 8 : head + 12], "big")]

    def leaf(self, number: int) -> Leaf:
        """The rows of a leaf page, those that cannot be read left out."""
        page, head = self.page(number), _head(number)
        count, places = _count(page, head), self._pointers(page, head)
        cells, taken, odd = [], 0, len(places) < count or number in self._wrong
        for place in places:
            try:
                cell, length = self._cell(page, place)
            except Torn:
                odd = True
                continue
            cells.append(cell)
            taken += length
            odd |= not cell.whole
        rows = [cell.row for cell in cells]
        odd |= rows != sorted(set(rows)) or taken + _unused(page, head) + head + 8 + 2 * count != self._usable
        return Leaf(cells, odd)

    def _cell(self, page: bytes, place: int) -> tuple[Cell, int]:
        """A row and how many bytes of the page it takes."""
        size, start = _number(page, place)
        row, start = _number(page, start)
        if not 0 < size <= LONGEST:
            raise Torn
        local = self._local(size)
        end = start + local + (4 if local < size else 0)
        if end > self._usable:
            raise Torn
        payload, right = page[start : start + local], True
        if local < size:
            rest, right = self._overflow(int.from_bytes(page[end - 4 : end], "big"), size - local)
            payload += rest
        values, whole = _record(payload)
        return Cell(_signed(row), values, whole and right), max(end - place, 4)

    def _overflow(self, number: int, size: int) -> tuple[bytes, bool]:
        """What did not fit on the page, and whether no page of it is known to be wrong."""
        parts: list[bytes] = []
        right = True
        while size > 0:
            page = self.page(number)
            right &= number not in self._wrong
            parts.append(page[4 : 4 + min(size, self._usable - 4)])
            size -= len(parts[-1])
            number = int.from_bytes(page[:4], "big")
        if number:
            raise Torn
        return b"".join(parts), right

    def _pointers(self, page: bytes, head: int, length: int = 8) -> list[int]:
        """Where the cells of a page lie, as told behind a header of that length; places that cannot be are left out."""
        start = head + length
        count = min(_count(page, head), (self._usable - start) // 2)
        places: Sequence[int] = struct.unpack_from(f">{count}H", page, start)
        return [place for place in places if start + 2 * count <= place < self._usable - 3]

    def _local(self, size: int) -> int:
        """How much of a row stands on its own page."""
        most, least = self._usable - 35, (self._usable - 12) * 32 // 255 - 23
        if size <= most:
            return size
        kept = least + (size - least) % (self._usable - 4)
        return kept if kept <= most else least


def _head(number: int) -> int:
    """Where the header of a page begins: the first page has that of the file before it."""
    return 100 if number == 1 else 0


def _count(page: bytes, head: int) -> int:
    """How many cells a page says to have."""
    return int.from_bytes(page[head + 3 : head + 5], "big")


def _unused(page: bytes, head: int) -> int:
    """The bytes of a page that hold nothing: the gap, the free blocks, the fragments."""
    count, content = struct.unpack_from(">HH", page, head + 3)
    unused, block, seen = page[head + 7] + (content or 65536) - (head + 8 + 2 * count), 0, set[int]()
    (block,) = struct.unpack_from(">H", page, head + 1)
    while block and block not in seen and block + 4 <= SIZE:
        seen.add(block)
        following, size = struct.unpack_from(">HH", page, block)
        unused += size
        block = following
    return int(unused)


def _number(data: bytes, place: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    if place < len(data) and data[place] < 0x80:
        return data[place], place + 1
    value = 0
    for index in range(place, min(place + 9, len(data))):
        byte = data[index]
        if index - place == 8:
            return value << 8 | byte, index + 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, index + 1
    raise Torn


def _signed(value: int) -> int:
    return value - (1 << 64) if value >> 63 else value


def _record(payload: bytes) -> tuple[tuple[Value, ...], bool]:
    """The values of a row, and whether every text in it is one."""
    end, place = _number(payload, 0)
    kinds: list[int] = []
    if end > len(payload):
        raise Torn
    while place < end:
        kind, place = _number(payload, place)
        kinds.append(kind)
    if place != end:
        raise Torn
    values, whole = [], True
    for kind in kinds:
        value, place, proper = _value(payload, place, kind)
        values.append(value)
        whole &= proper
    if place != len(payload):
        raise Torn
    return tuple(values), whole


def _value(payload: bytes, place: int, kind: int) -> tuple[Value, int, bool]:
    """One value of a row, where it ends, and whether it is proper."""
    if kind in (0, 8, 9):
        return (None if kind == 0 else kind - 8), place, True
    if kind in (10, 11):
        raise Torn
    size = 8 if kind == 7 else FIXED[kind] if kind < 12 else (kind - 12) // 2
    data, end = payload[place : place + size], place + size
    if len(data) < size:
        raise Torn
    if kind == 7:
        return struct.unpack(">d", data)[0], end, True
    if kind < 12:
        return int.from_bytes(data, "big", signed=True), end, True
    if kind % 2 == 0:
        return data, end, True
    try:
        return data.decode("utf-8"), end, 0 not in data
    except UnicodeDecodeError:
        return data.decode("utf-8", "replace"), end, False
