"""Those of a table who come in column by column: they wait here until they are written, or are asked for singly."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, compress, repeat
from operator import add, attrgetter
from typing import Any, TypeVar

from crmnotes.contacts import Plain, PlainWay
from crmnotes.notebook.matching_many import Looks
from crmnotes.records import Customer
from crmnotes.rules.folding import sort_key
from crmnotes.store import loading, many
from crmnotes.store.customers import WAY_COLUMNS
from crmnotes.store.many import Gathered
from crmnotes.store.rows import fields_json

Item = TypeVar("Item")


class Waiting:
    """Contacts of a table who are new, each under the number `first` + place, except for the places in `out`."""

    def __init__(self, first: int, block: Plain, looks: Looks, uids: list[str]) -> None:
        self.first, self.block, self.looks, self.uids = first, block, looks, uids
        self.out: set[int] = set()

    def __len__(self) -> int:
        return len(self.uids) - len(self.out)

    def people(self) -> dict[str, Iterable[Any]]:
        """Their rows by column, without those of which nobody has anything."""
        block = self.block
        found: dict[str, Iterable[Any]] = {
            "id": self._numbers(), "uid": self._of(self.uids), "name": self._of(block.names),
            "company": self._of(block.companies), "about": self._of(block.abouts),
        }  # fmt: skip
        if block.fields:
            found["fields"] = self._own_fields()
        if block.birthdays:
            found["birthday"] = [day and day.isoformat() for day in self._of(block.birthdays)]
        return found

    def members(self) -> Iterator[tuple[int, str]]:
        """Each with each of their groups: id and name."""
        every = zip(self._numbers(), self._of(self.block.groups), strict=False)
        return ((number, name) for number, names in every for name in names)

    def ways(self) -> Gathered:
        """The rows of their ways; most tables have columns that are filled in every row."""
        found = [
            (way, self._of(way.values), self._of(keys))
            for way, keys in zip(self.block.ways, self.looks.keys, strict=True)
        ]
        if found and all(all(values) for _, values, _ in found):
            columns = chain.from_iterable((values, keys) for _, values, keys in found)
            kinds = [(way.kind.value, way.label, way.preferred) for way, _, _ in found]
            return loading.ways_of_each(kinds, zip(self._numbers(), *columns, strict=True))
        return many.gathered("ways", WAY_COLUMNS, self._each_way(found))

    def _each_way(self, found: Sequence[tuple[PlainWay, Sequence[str], Sequence[str]]]) -> Iterator[tuple[Any, ...]]:
        """The rows of their ways as WAY_COLUMNS has them, where not everybody has each."""
        numbers = self._numbers()
        positions: Sequence[int] = [0] * len(numbers)
        columns = []
        for way, values, keys in found:
            columns.append(
                zip(
                    numbers, positions, repeat(way.kind.value), repeat(way.label), values, repeat(int(way.preferred)),
                    keys, strict=False,
                )
            )  # fmt: skip
            positions = list(map(add, positions, map(bool, values)))
        # One row after the other, and of each those ways that they have.
        in_turn = chain.from_iterable(zip(*columns, strict=True))
        return compress(in_turn, chain.from_iterable(zip(*(values for _, values, _ in found), strict=True)))

    def sort_keys(self) -> Iterable[tuple[int, str]]:
        """What each sorts by, with their number."""
        folded = self.looks.folded
        if folded.filled == len(folded) and "".join(folded.initials).isalnum():  # nearly always
            return zip(self._numbers(), self._of(folded), strict=True)
        found = zip(self._numbers(), self._of(self.block.names), self._of(folded), strict=True)
        return ((number, key if key[:1].isalnum() else sort_key(name)) for number, name, key in found)

    def _numbers(self) -> Sequence[int]:
        return self._of(range(self.first, self.first + len(self.uids)))

    def _of(self, column: Sequence[Item]) -> Sequence[Item]:
        """Of a column those who are new."""
        return [item for place, item in enumerate(column) if place not in self.out] if self.out else column

    def _own_fields(self) -> Iterable[str]:
        fields = self.block.fields
        rows = zip(*map(self._of, fields.values()), strict=True)
        return (fields_json({name: text for name, text in zip(fields, row, strict=True) if text}) for row in rows)


class Pile:
    """All who wait, in the order of their numbers."""

    def __init__(self) -> None:
        self.waiting: list[Waiting] = []

    def __len__(self) -> int:
        return sum(map(len, self.waiting))

    def take(self, number: int) -> tuple[Customer, list[str]] | None:
        """Takes one out, as a customer with the match keys of their ways; None when they do not wait here."""
        at = bisect_right(self.waiting, number, key=attrgetter("first")) - 1
        if at < 0:
            return None
        some, place = self.waiting[at], number - self.waiting[at].first
        if place >= len(some.uids) or place in some.out or (contact := some.block.contact(place)) is None:
            return None
        some.out.add(place)
        keys = [keys[place] for way, keys in zip(some.block.ways, some.looks.keys, strict=True) if way.values[place]]
        return contact.customer._replace(id=number, uid=some.uids[place]), keys
