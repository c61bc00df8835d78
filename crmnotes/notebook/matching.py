"""Whom a contact is: found by UID, e-mail, phone, or name with company; two people are never taken for one.

A shared number or address is not enough by itself: the name must agree (for an e-mail one of the names may be
missing), because families and offices share a telephone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import lru_cache
from sys import intern
from typing import NamedTuple

from crmnotes.contacts import Contact
from crmnotes.notebook.filling import is_placeholder
from crmnotes.records import Customer, WayKind
from crmnotes.rules.people import fold, match_key, name_key
from crmnotes.store import matching as rows
from crmnotes.store.database import Store

KINDS = {kind: kind.value for kind in WayKind}  # `.value` itself is a slow look-up
EMAIL = f"{WayKind.EMAIL.value}:"
TELLING = frozenset({WayKind.PHONE.value, WayKind.EMAIL.value})


class Person(NamedTuple):
    """What is compared of a customer: folded name and firm, the kinds of ways, and their addresses."""

    name: str
    company: str
    nameless: bool
    kinds: frozenset[str]
    addresses: tuple[str, ...]  # no set: there may be a hundred thousand, most of one address


class Seen(NamedTuple):
    """A contact as it is looked up: its UID, the match key of each way, and what is compared."""

    uid: str
    keys: list[str]
    person: Person


class Matcher:
    """Everybody in the notebook by what they are found by; those added on the way are learned."""

    def __init__(self, store: Store, country: str) -> None:
        self._country = country
        self._people: dict[int, Person] = {}
        self._by_uid: dict[str, int] = rows.uids(store)
        self._by_key: dict[str, list[int]] = defaultdict(list)
        self._by_name: dict[str, list[int]] = defaultdict(list)
        self._claimed: set[int] = set()
        self.last = rows.last_customer(store)
        ways = rows.ways(store)
        for number, name, company in rows.people(store):
            theirs = ways.get(number, [])
            self._learn(number, _person(name, company, theirs), [key for _, _, key in theirs])
        self._also: dict[int, set[tuple[str, str]]] = defaultdict(set)  # names and firms of those merged into them
        for one in rows.merged(store):
            self._learn_merged(one)

    def keys(self, customer: Customer) -> list[str]:
        """The match keys of a customer's ways, one each."""
        return [match_key(way, self._country) for way in customer.ways]

    def see(self, contact: Contact) -> Seen:
        """What of a contact is compared."""
        customer = contact.customer
        keys = self.keys(customer)
        ways = [(KINDS[way.kind], way.value, key) for way, key in zip(customer.ways, keys, strict=True)]
        return Seen(contact.uid, keys, _person(customer.name, customer.company, ways))

    def learn(self, number: int, seen: Seen) -> None:
        """Somebody new, so that the same contact further down is found."""
        self._learn(number, seen.person, seen.keys)
        self.claim(number, seen)

    def find(self, seen: Seen) -> int | None:
        """The customer that a contact is, or None."""
        known = self._by_uid.get(seen.uid) if seen.uid else None
        if known is not None:
            return known
        return self._by_shared_key(seen.person, seen.keys) or self._by_same_name(seen.person)

    def let_go(self) -> None:
        """Forgets everybody, one by one: to drop a hundred thousand at once would make the window wait."""
        for held in (self._people, self._by_uid, self._by_key, self._by_name):
            while held:
                held.popitem()

    def claim(self, number: int, seen: Seen) -> None:
        """A contact of this file is that customer: another one who only bears the same name is somebody else."""
        self._claimed.add(number)
        if seen.uid:
            self._by_uid.setdefault(seen.uid, number)

    def learn_anew(self, customer: Customer) -> None:
        """Somebody who was filled in: further ways to be found by."""
        keys = self.keys(customer)
        ways = [(KINDS[way.kind], way.value, key) for way, key in zip(customer.ways, keys, strict=True)]
        self._people[customer.id] = _person(customer.name, customer.company, ways)
        for key in filter(None, keys):
            if customer.id not in self._by_key[key]:
                self._by_key[key].append(customer.id)

    def _by_shared_key(self, person: Person, keys: list[str]) -> int | None:
        """Who shares an address or a number and bears the name; the most shared first, then the oldest."""
        known = [key for key in dict.fromkeys(keys) if key and key in self._by_key]
        if not known:
            return None
        shared: Counter[int] = Counter()
        for key in known:
            for number in self._by_key.get(key, ()):
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
        if person.name not in self._by_name:
            return None
        same = [n for n in self._by_name.get(person.name, ()) if self._is_at(n, person)]
        alike = [number for number in same if self._may_be(number, person)]
        bare = [number for number in alike if not self._people[number].kinds and not person.kinds]
        if bare:
            return bare[0]
        # One without a number of their own cannot be told from any of them: the oldest, so that they are found again.
        return alike[0] if person.company and (len(alike) == 1 or (alike and not person.kinds)) else None

    def _is_at(self, number: int, person: Person) -> bool:
        """Whether somebody of the same name is at the same firm, or was before a merge."""
        return self._people[number].company == person.company or (
            (person.name, person.company) in self._also.get(number, ())
        )

    def _was_called(self, number: int, name: str) -> bool:
        """Whether that was the name of somebody who was merged into a customer."""
        return number in self._also and any(name == before for before, _ in self._also[number])

    def _learn_merged(self, one: rows.Merged) -> None:
        """Somebody who was merged is found again in the customer whom they became."""
        if one.customer in self._people:
            before = _person(one.name, one.company, [])
            self._also[one.customer].add((before.name, before.company))
            if one.customer not in self._by_name[before.name]:
                self._by_name[before.name].append(one.customer)
            for uid in one.ids:
                self._by_uid.setdefault(uid, one.customer)

    def _may_be(self, number: int, person: Person) -> bool:
        """Whether nothing speaks against the two being one."""
        other = self._people[number]
        free = number not in self._claimed
        if person.addresses and other.addresses and set(person.addresses).isdisjoint(other.addresses):
            return bool(person.company) and free
        # Two of one name and firm within one file, each with a number of their own, are two people.
        return free or not (person.kinds & other.kinds & TELLING)

    def _learn(self, number: int, person: Person, keys: list[str]) -> None:
        self._people[number] = person
        self._by_name[person.name].append(number)
        for key in set(filter(None, keys)):
            self._by_key[key].append(number)


def _person(name: str, company: str, ways: list[tuple[str, str, str]]) -> Person:
    """What is compared, from kind, value and match key of the ways."""
    addresses = [fold(value) for kind, value, _ in ways if kind == WayKind.ADDRESS]
    return Person(
        name_key(name) or fold(name),
        intern(fold(company)) if company else "",
        is_placeholder(name, company, (value for _, value, _ in ways)),
        _kinds(tuple(kind for kind, _, key in ways if key)),
        tuple(addresses),
    )


@lru_cache(maxsize=1024)
def _kinds(kinds: tuple[str, ...]) -> frozenset[str]:
    """One set for all who have the same kinds of ways: there may be a hundred thousand."""
    return frozenset(kinds)
