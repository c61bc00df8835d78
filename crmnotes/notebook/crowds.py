"""Very many people under one name or one number, so arranged that nobody need look at all of them.

A look at everybody would do: these only leave out, quickly, those who could not change its outcome.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from heapq import heappop, heappush
from typing import Generic, NamedTuple, Protocol, TypeVar

from crmnotes.records import WayKind

TELLING = frozenset({WayKind.PHONE, WayKind.EMAIL})
FEW = 8  # so many under one key are looked at one by one
MOST = 100  # of one name and one number the oldest are looked at


class Person(NamedTuple):
    """What is compared of a customer: folded name and firm, the kinds of ways, and their addresses."""

    name: str
    company: str
    nameless: bool
    kinds: frozenset[str]
    addresses: tuple[int, ...]  # hashes of the folded texts: there may be a hundred thousand


class ByNumber(Protocol):
    """Everybody by number."""

    def __getitem__(self, number: int, /) -> Person:
        """What is compared of one."""


class Crowd(Protocol):
    """Those who stand under one key."""

    def add(self, number: int) -> None:
        """One more, or one who has changed."""

    def candidates(self, person: Person) -> Iterable[int]:
        """Whoever may decide whom that person is."""


Key = TypeVar("Key", str, tuple[str, str])


class Register(Generic[Key]):
    """Who stands under each key: nearly always one, which takes no list."""

    def __init__(self, crowd: Callable[[Key], Crowd], few: int = FEW) -> None:
        self._crowd: Callable[[Key], Crowd] = crowd
        self._few = few
        self.first: dict[Key, int] = {}  # the oldest under each key
        self._more: dict[Key, list[int]] = {}
        self.crowds: dict[Key, Crowd] = {}

    def add(self, key: Key, number: int) -> None:
        """One more under a key; who stands there already is looked at anew."""
        first = self.first.setdefault(key, number)
        if first == number and key not in self._more:
            return
        more: list[int] = self._more.setdefault(key, [])
        if key in self.crowds:
            self.crowds[key].add(number)
        elif number != first and number not in more:
            more.append(number)
            if len(more) == self._few:
                self.crowds[key] = crowd = self._crowd(key)
                for one in (first, *more):
                    crowd.add(one)

    def candidates(self, key: Key, person: Person) -> Iterable[int]:
        """Whoever under a key may decide whom that person is, each once."""
        first = self.first.get(key)
        if first is None:
            return ()
        if key in self.crowds:
            return self.crowds[key].candidates(person)
        return (first, *self._more[key]) if key in self._more else (first,)

    def let_go(self) -> None:
        """Forgets everybody, one by one: to drop a hundred thousand at once would make the window wait."""
        for held in (self.first, self._more, self.crowds):
            while held:
                held.popitem()


class Sharers:
    """Those who share a number or an address, by name."""

    def __init__(self, names: Callable[[int], Iterable[str]], people: ByNumber) -> None:
        self._names, self._people = names, people
        self._named: dict[str, dict[int, None]] = defaultdict(dict)
        self._nameless: dict[int, None] = {}
        self._all: dict[int, None] = {}

    def add(self, number: int) -> None:
        """One more, or one who has changed."""
        for name in self._names(number):
            self._named[name][number] = None
        if self._people[number].nameless:
            self._nameless[number] = None
        self._all[number] = None

    def candidates(self, person: Person) -> Iterable[int]:
        """Those of the name, and those whose name tells nothing; for somebody without a name all."""
        if person.nameless:
            return _first(self._all)
        return dict.fromkeys((*_first(self._named.get(person.name, {})), *_first(self._nameless)))


class Traits(NamedTuple):
    """What two namesakes have in common who speak for themselves alike, addresses apart."""

    claimed: bool
    telling: frozenset[str]
    bare: bool


ANYWHERE, UNKNOWN = "anywhere", "unknown"  # beside the hash of an address


class Namesakes:
    """Those of one name at one firm, by what speaks for or against them."""

    def __init__(self, stands: Callable[[int], bool], people: ByNumber, claimed: set[int]) -> None:
        self._stands, self._people, self._claimed = stands, people, claimed
        self._shelves: dict[Traits, dict[int | str, list[int]]] = {}

    def add(self, number: int) -> None:
        """One more, or one who has changed or was claimed; who has left a shelf is noticed when looked at."""
        shelf = self._shelves.setdefault(self._traits(number), defaultdict(list))
        for place in {ANYWHERE, *(self._people[number].addresses or (UNKNOWN,))}:
            heappush(shelf[place], number)

    def candidates(self, person: Person) -> Iterable[int]:
        """The two oldest of each sort: whether there is one, and whether it is the only one, is all that is asked."""
        found: set[int] = set()
        for traits, shelf in self._shelves.items():
            # A shared address, or none on one side, speaks for both; any other may still be free.
            places = (ANYWHERE, *person.addresses, UNKNOWN) if person.addresses else (ANYWHERE,)
            for place in places:
                if place in shelf:
                    found.update(self._two_oldest(shelf[place], traits))
        return found

    def _two_oldest(self, heap: list[int], traits: Traits) -> list[int]:
        found: list[int] = []
        while heap and len(found) < 2:
            number = heappop(heap)
            if number not in found and self._stands(number) and self._traits(number) == traits:
                found.append(number)
        for number in found:
            heappush(heap, number)
        return found

    def _traits(self, number: int) -> Traits:
        kinds = self._people[number].kinds
        return Traits(number in self._claimed, kinds & TELLING, not kinds)


def _first(numbers: Iterable[int]) -> Iterator[int]:
    return (number for number, _ in zip(numbers, range(MOST), strict=False))
