"""Those of a table who come in column by column: they wait here until they are written, or are asked for singly."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, compress, repeat
from operator import add, attrgetter
from typing import Any, NamedTuple

from crmnotes.contacts import Plain
from crmnotes.notebook.matching import Looks
from crmnotes.records import Customer
from crmnotes.rules.people import sort_key
from crmnotes.store.rows import fields_json


class Waiting(NamedTuple):
    """Contacts of a table who are new, each at a place under the number `first` + place."""

    first: int
    block: Plain
    looks: Looks
    uids: dict[int, str]  # by place; nobody else of the block is new

    def people(self, created: str, batch: int) -> Iterator[tuple[Any, ...]]:
        """Their rows: id, uid, name, company, about, fields, when they were added (column text), batch."""
        block, numbers = self.block, [self.first + place for place in self.uids]
        texts = (self._of(texts) for texts in (block.names, block.companies, block.abouts))
        return zip(
            numbers, self.uids.values(), *texts, self._own_fields(), repeat(created), repeat(batch), strict=False
        )

    def ways(self) -> Iterator[tuple[Any, ...]]:
        """The rows of their ways: id, position, kind, label, value, preferred, match key."""
        numbers = [self.first + place for place in self.uids]
        positions: Sequence[int] = [0] * len(numbers)
        columns, said = [], []
        for way, keys in zip(self.block.ways, self.looks.keys, strict=True):
            values = self._of(way.values)
            columns.append(
                zip(
                    numbers, positions, repeat(way.kind.value), repeat(way.label), values, repeat(int(way.preferred)),
                    self._of(keys), strict=False,
                )
            )  # fmt: skip
            said.append(values)
            positions = list(map(add, positions, map(bool, values)))
        # One row after the other, and of each those ways that they have.
        in_turn = chain.from_iterable(zip(*columns, strict=True))
        return compress(in_turn, chain.from_iterable(zip(*said, strict=True)))

    def sort_keys(self) -> Iterator[tuple[int, str]]:
        """What each sorts by, with their number."""
        names, folded = self.block.names, self.looks.folded
        return (
            (self.first + place, folded[place] if folded[place][:1].isalnum() else sort_key(names[place]))
            for place in self.uids
        )

    def _of(self, texts: Sequence[str]) -> Sequence[str]:
        """Of a column those who are new."""
        return texts if len(self.uids) == len(texts) else [texts[place] for place in self.uids]

    def _own_fields(self) -> Iterable[str]:
        fields = self.block.fields
        if not fields:
            return repeat("{}")
        rows = zip(*map(self._of, fields.values()), strict=True)
        return (fields_json({name: text for name, text in zip(fields, row, strict=True) if text}) for row in rows)


class Pile:
    """All who wait, in the order of their numbers."""

    def __init__(self) -> None:
        self.waiting: list[Waiting] = []

    def __len__(self) -> int:
        return sum(len(some.uids) for some in self.waiting)

    def take(self, number: int) -> tuple[Customer, list[str]] | None:
        """Takes one out, as a customer with the match keys of their ways; None when they do not wait here."""
        at = bisect_right(self.waiting, number, key=attrgetter("first")) - 1
        if at < 0:
            return None
        some = self.waiting[at]
        place = number - some.first
        uid = some.uids.pop(place, None)
        contact = some.block.contact(place) if uid else None
        if uid is None or contact is None:
            return None
        keys = [keys[place] for way, keys in zip(some.block.ways, some.looks.keys, strict=True) if way.values[place]]
        return contact.customer._replace(id=number, uid=uid), keys
