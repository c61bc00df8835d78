"""What is compared of people who come column by column, and everybody by number, however they came."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import compress, count, repeat
from operator import eq
from typing import NamedTuple

from crmnotes.contacts import Plain, PlainWay
from crmnotes.notebook.crowds import Person
from crmnotes.notebook.filling import stands_for_another
from crmnotes.records import WayKind
from crmnotes.rules import people_many
from crmnotes.rules.people_many import Column, column


class Faces(NamedTuple):
    """What is compared of each, by place; little enough to be kept of a hundred thousand."""

    names: Sequence[str]
    firms: Sequence[str]
    nameless: frozenset[int]  # places
    kinds: Sequence[frozenset[str]]  # one for all, where all have the same
    addresses: Sequence[Sequence[int]]  # by column the hashes of the folded texts, 0 where there is none

    def person(self, place: int) -> Person:
        """What is compared of one of them."""
        return Person(
            self.names[place],
            self.firms[place],
            place in self.nameless,
            self.kinds[place if len(self.kinds) > 1 else 0],
            tuple(hashes[place] for hashes in self.addresses if hashes[place]),
        )


class Looks(NamedTuple):
    """The contacts of a table as they are looked up: by column of ways the match keys, by place all else."""

    keys: list[Sequence[str]]
    folded: Column  # their names
    named: list[tuple[str, str]]  # what name and firm are matched by
    faces: Faces

    def keys_of_each(self) -> Iterable[tuple[str, ...]]:
        """The match keys of each contact; "" for a way that has none, or that they have not."""
        return zip(*self.keys, strict=True) if self.keys else repeat(())

    @property
    def telling(self) -> list[Sequence[str]]:
        """The match keys by column, without those of ways that have none, as addresses."""
        return [keys for keys in self.keys if any(keys)]

    def numbered(self, first: int) -> tuple[dict[tuple[str, str], int], dict[str, int]] | None:
        """Names with firms, and match keys, each with the number (`first` + place) of whose it is.

        None where one of them has no name, or two share anything.
        """
        numbers = range(first, first + len(self.named))
        named = dict(zip(self.named, numbers, strict=True))
        keyed: dict[str, int] = {}
        filled = 0
        for keys in self.telling:
            keyed.update(zip(keys, numbers, strict=True))
            filled += len(keys) - keys.count("")
        keyed.pop("", None)
        differ = all(self.faces.names) and len(named) == len(self.named) and len(keyed) == filled
        return (named, keyed) if differ else None


class People:
    """Everybody by number; those who came column by column are put together when they are asked for."""

    def __init__(self) -> None:
        self._singly: dict[int, Person] = {}
        self._firsts: list[int] = []
        self._faces: list[Faces] = []

    def __getitem__(self, number: int) -> Person:
        if number in self._singly:
            return self._singly[number]
        at = bisect_right(self._firsts, number) - 1
        return self._faces[at].person(number - self._firsts[at])

    def __setitem__(self, number: int, person: Person) -> None:
        self._singly[number] = person

    def add(self, first: int, faces: Faces) -> None:
        """Some, each under `first` + place, which is higher than all numbers before; those set singly stay so."""
        self._firsts.append(first)
        self._faces.append(faces)

    def let_go(self) -> None:
        """Forgets everybody, one by one: to drop a hundred thousand at once would make the window wait."""
        while self._faces:
            self._faces.pop()
        while self._singly:
            self._singly.popitem()


def see_all(block: Plain, country: str) -> Looks:
    """What is compared of each contact of a table."""
    keys = [people_many.match_keys(way.kind, way.values, country) for way in block.ways]
    folded = people_many.fold_each(block.names)
    firms = people_many.fold_each(block.companies)
    own = people_many.keys_of_folded(folded)
    faces = Faces(
        own if all(own) else [key or name for key, name in zip(own, folded, strict=True)],
        firms,
        frozenset(_nameless(block, folded, firms)),
        _kinds_of_each(block, keys),
        [_hashes(way.values) for way in block.ways if way.kind is WayKind.ADDRESS],
    )
    return Looks(keys, folded, list(zip(faces.names, faces.firms, strict=True)), faces)


def _hashes(values: Sequence[str]) -> Sequence[int]:
    return array("q", map(hash, people_many.fold_each(values)))


def _nameless(block: Plain, folded: Column, firms: Column) -> Iterator[int]:
    """The places of those whose name is that of their firm, or one of their ways."""
    yield from (place for place in compress(count(), map(eq, folded, firms)) if firms[place])
    for place in {place for way in block.ways for place in _may_be_named_by(way, folded)}:
        values = [way.values[place] for way in block.ways if way.values[place]]
        if stands_for_another(block.names[place], folded[place], values):
            yield place


def _may_be_named_by(way: PlainWay, folded: Column) -> Iterator[int]:
    """The places of those whose name is the first line of that way."""
    values = column(way.values)
    if values.are_emails and "@" not in folded.flat:
        return
    if values.flat.isascii() and values.is_plain_in_lines and values.initials.isdisjoint(folded.initials):
        return  # nearly always: one begins with a digit
    lines = people_many.fold_each([text.partition("\n")[0] for text in values])
    yield from compress(count(), map(eq, lines, folded))


def _kinds_of_each(block: Plain, keys: Sequence[Sequence[str]]) -> Sequence[frozenset[str]]:
    """Which kinds of ways that match anything each of them has; one for all where that is the same."""
    found = tuple(way.kind for way in block.ways)
    if not any("" in some for way, some in zip(block.ways, keys, strict=True) if way.kind is not WayKind.ADDRESS):
        return [kinds(tuple(kind for kind in found if kind is not WayKind.ADDRESS))]
    return [kinds(tuple(compress(found, row))) for row in zip(*keys, strict=True)]


@lru_cache(maxsize=1024)
def kinds(found: tuple[str, ...]) -> frozenset[str]:
    """One set for all who have the same kinds of ways: there may be a hundred thousand."""
    return frozenset(found)
