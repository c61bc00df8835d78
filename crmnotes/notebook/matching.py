"""Whom a contact is: found by UID, e-mail, phone, or name with company; two people are never taken for one.

A shared number or address is not enough by itself: the name must agree (for an e-mail one of the names may be
missing), because families and offices share a telephone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress
from sys import intern
from typing import NamedTuple

from crmnotes.contacts import Contact, Plain
from crmnotes.notebook.crowds import FEW, TELLING, Namesakes, Person, Register, Sharers
from crmnotes.notebook.filling import stands_for_another
from crmnotes.notebook.matching_many import Looks, People, see_all
from crmnotes.notebook.matching_many import kinds as kinds_of
from crmnotes.records import Customer, WayKind
from crmnotes.rules.folding import fold
from crmnotes.rules.people import key_of_folded, match_key
from crmnotes.store import matching as rows
from crmnotes.store.database import Store

EMAIL = f"{WayKind.EMAIL.value}:"
ADDRESS = WayKind.ADDRESS


class Seen(NamedTuple):
    """A contact as it is looked up: its UID, the match key of each way, and what is compared."""

    uid: str
    keys: list[str]
    person: Person


class Matcher:
    """Everybody in the notebook by what they are found by; those added on the way are learned."""

    def __init__(self, store: Store, country: str, few: int = FEW) -> None:
        """Up to `few` of one name or number are looked at one by one; it only changes how long that takes."""
        self._country = country
        self._people = People()
        self._by_uid: dict[str, int] = rows.uids(store)
        self._by_key = Register[str](lambda _: Sharers(self._names, self._people), few)
        self._by_name = Register[tuple[str, str]](
            lambda who: Namesakes(lambda number: self._is_at(number, who), self._people, self._claimed), few
        )
        self._claimed: set[int] = set()
        self._also: dict[int, set[tuple[str, str]]] = defaultdict(set)  # names and firms of those merged into them
        self.last = rows.last_customer(store)
        merged = rows.merged(store)
        for one in merged:
            before = _person(one.name, one.company, (), (), ())
            self._also[one.customer].add((before.name, before.company))
        for number, name, company, ways in rows.people(store):
            kinds, values, keys = zip(*ways, strict=True) if ways else ((), (), ())
            self._learn(number, _person(name, company, kinds, values, keys), keys)
        for one in merged:
            for who in self._also[one.customer]:
                self._by_name.add(who, one.customer)
            for uid in one.ids:
                self._by_uid.setdefault(uid, one.customer)

    def keys(self, customer: Customer) -> list[str]:
        """The match keys of a customer's ways, one each."""
        country = self._country
        return [match_key(way, country) for way in customer.ways]

    def see(self, contact: Contact) -> Seen:
        """What of a contact is compared."""
        keys = self.keys(contact.customer)
        return Seen(contact.uid, keys, _compared(contact.customer, keys))

    def see_all(self, block: Plain) -> Looks:
        """What is compared of contacts that come column by column."""
        return see_all(block, self._country)

    def known_among(self, looks: Looks) -> list[int]:
        """The places of those who share a way, or a name and a firm, with somebody who is known by now."""
        known, named = self._by_key.first.keys(), self._by_name.first.keys()
        if named.isdisjoint(looks.named) and all(map(known.isdisjoint, looks.telling)):
            return []
        each = zip(looks.named, looks.keys_of_each(), strict=False)
        return [place for place, (who, keys) in enumerate(each) if who in named or not known.isdisjoint(keys)]

    def learn_new(self, first: int, looks: Looks, known: Sequence[int]) -> Iterator[int]:
        """Learns, each under `first` + place, those whose name, firm and ways nobody shares; yields who is left.

        `known` is what `known_among` just said. While somebody is yielded they may be looked at as any contact: those
        after them are compared with all that is known by then.
        """
        self._people.add(first, looks.faces)
        numbered = None if known else looks.numbered(first)
        if numbered is None:
            yield from self._learn_each(first, looks)
            return
        named, keyed = numbered
        self._by_name.first.update(named)
        self._by_key.first.update(keyed)
        self._claimed.update(range(first, first + len(named)))

    def _learn_each(self, first: int, looks: Looks) -> Iterator[int]:
        known, named = self._by_key.first, self._by_name.first
        for place, (who, keys) in enumerate(zip(looks.named, looks.keys_of_each(), strict=False)):
            if who in named or not known.keys().isdisjoint(keys) or not who[0]:
                yield place
                continue
            named[who] = number = first + place
            self._claimed.add(number)
            for key in keys:
                if key:
                    known[key] = number

    def learn(self, number: int, seen: Seen) -> None:
        """Somebody new, so that the same contact further down is found."""
        self._claimed.add(number)
        self._learn(number, seen.person, seen.keys)
        if seen.uid:
            self._by_uid.setdefault(seen.uid, number)

    def find(self, seen: Seen) -> int | None:
        """The customer that a contact is, or None."""
        known = self._by_uid.get(seen.uid) if seen.uid else None
        if known is not None:
            return known
        return self._by_shared_key(seen.person, seen.keys) or self._by_same_name(seen.person)

    def let_go(self) -> None:
        """Forgets everybody, one by one: to drop a hundred thousand at once would make the window wait."""
        self._by_key.let_go()
        self._by_name.let_go()
        self._people.let_go()
        while self._by_uid:
            self._by_uid.popitem()

    def claim(self, number: int, seen: Seen) -> None:
        """A contact of this file is that customer: another one who only bears the same name is somebody else."""
        self._claimed.add(number)
        for who in self._places(number):
            if who in self._by_name.crowds:
                self._by_name.add(who, number)
        if seen.uid:
            self._by_uid.setdefault(seen.uid, number)

    def learn_anew(self, customer: Customer) -> None:
        """Somebody who was filled in: further ways to be found by."""
        keys = self.keys(customer)
        self._learn(customer.id, _compared(customer, keys), keys)

    def _learn(self, number: int, person: Person, keys: Iterable[str]) -> None:
        self._people[number] = person
        self._by_name.add((person.name, person.company), number)
        for key in keys:
            if key:
                self._by_key.add(key, number)

    def _by_shared_key(self, person: Person, keys: list[str]) -> int | None:
        """Who shares an address or a number and bears the name; the most shared first, then the oldest."""
        known = self._by_key.first.keys() & keys
        if not known:
            return None
        shared: Counter[int] = Counter()
        for key in known:
            for number in self._by_key.candidates(key, person):
                if self._agrees(person, self._people[number], key) or self._was_called(number, person.name):
                    shared[number] += 1
        return min(shared, key=lambda number: (-shared[number], number)) if shared else None

    @staticmethod
    def _agrees(person: Person, other: Person, key: str) -> bool:
        """Whether the names agree; for an e-mail it is enough that one of them has none."""
        if person.name == other.name:
            return True
        return key.startswith(EMAIL) and (person.nameless or other.nameless)

    def _by_same_name(self, person: Person) -> int | None:
        """Who bears the name at the same firm; without a firm only when nothing else tells the two apart."""
        who = person.name, person.company
        if who not in self._by_name.first or (person.kinds and not person.company):
            return None
        same = [number for number in self._by_name.candidates(who, person) if self._is_at(number, who)]
        alike = sorted(number for number in same if self._may_be(number, person))
        bare = [number for number in alike if not self._people[number].kinds and not person.kinds]
        if bare:
            return bare[0]
        # One without a number of their own cannot be told from any of them: the oldest, so that they are found again.
        return alike[0] if person.company and (len(alike) == 1 or (alike and not person.kinds)) else None

    def _is_at(self, number: int, who: tuple[str, str]) -> bool:
        """Whether somebody bears that name at that firm, or did before a merge."""
        person = self._people[number]
        return (person.name == who[0] and person.company == who[1]) or who in self._also.get(number, ())

    def _places(self, number: int) -> list[tuple[str, str]]:
        """Names with firms under which somebody is found."""
        person = self._people[number]
        return [(person.name, person.company), *self._also.get(number, ())]

    def _names(self, number: int) -> set[str]:
        """What somebody is called, or was before a merge."""
        return {name for name, _ in self._places(number)}

    def _was_called(self, number: int, name: str) -> bool:
        """Whether that was the name of somebody who was merged into a customer."""
        return number in self._also and any(name == before for before, _ in self._also[number])

    def _may_be(self, number: int, person: Person) -> bool:
        """Whether nothing speaks against the two being one."""
        other = self._people[number]
        free = number not in self._claimed
        if person.addresses and other.addresses and set(person.addresses).isdisjoint(other.addresses):
            return bool(person.company) and free
        # Two of one name and firm within one file, each with a number of their own, are two people.
        return free or not (person.kinds & other.kinds & TELLING)


def _compared(customer: Customer, keys: list[str]) -> Person:
    """What is compared of a customer, whose ways have these match keys."""
    ways = customer.ways
    return _person(customer.name, customer.company, [way.kind for way in ways], [way.value for way in ways], keys)


def _person(name: str, company: str, kinds: Sequence[str], values: Sequence[str], keys: Sequence[str]) -> Person:
    """What is compared, from kind, value and match key of the ways."""
    folded, firm = fold(name), intern(fold(company)) if company else ""
    return Person(
        key_of_folded(folded) or folded,
        firm,
        (firm != "" and folded == firm) or stands_for_another(name, folded, values),
        kinds_of(tuple(compress(kinds, keys))),
        tuple([hash(fold(value)) for kind, value in zip(kinds, values, strict=True) if kind == ADDRESS]),
    )
