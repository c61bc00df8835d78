"""The same people: who may be one, what they have and differ in, and two made one in one step, never by itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from itertools import combinations
from typing import Any, NamedTuple

from crmnotes.contacts import CARD_LINES
from crmnotes.errors import BadInput, NotFound
from crmnotes.notebook import pictures
from crmnotes.notebook.book import Book
from crmnotes.notebook.uniting import Compared, LeftOut, Side, United, compare, in_words, unite
from crmnotes.records import Channel, Customer, Direction, Kind, Note, new_uid
from crmnotes.rules import alike
from crmnotes.rules.alike import Reason, Somebody
from crmnotes.rules.people import match_key
from crmnotes.rules.phones import same_number
from crmnotes.store import alike as rows
from crmnotes.store import customers, files, notes, uniting

FEW = 5  # an address or a number that more have is that of a firm: it makes no pairs by itself
SHORTEST = 8  # letters of a UUID that may stand for it
Both = tuple[int, int]


class Alike(NamedTuple):
    """Two who may be the same, the older first, and why; `shared` are the address and number that both have."""

    one: Somebody
    other: Somebody
    reasons: tuple[Reason, ...]
    shared: tuple[str, ...] = ()


class Duplicates:
    """The facet of the same people."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def find(self, look: Callable[[int, int], object] | None = None) -> list[Alike]:
        """Each two who may be the same and were not said to be two, the likeliest first. Slow, so on a worker.

        `look` hears how far it is (done, of how many) and may raise to stop. rules: the same people.
        """
        people = {row[0]: Somebody(*row) for row in rows.people(self._book.store)}
        found = _Found(people, self._book.settings.country)
        found.by_uid(rows.uids(self._book.store))
        found.by_shared(rows.shared(self._book.store))
        for one, other in alike.pairs(people.values(), look):
            found.add(one.id, other.id)
        return found.without(rows.not_same(self._book.store))

    def by_id(self, beginning: str) -> list[int]:
        """The customers whose UUID begins so, with at least eight letters; two or more when it is not enough."""
        wanted = beginning.strip().casefold()
        return rows.by_uid(self._book.store, wanted) if len(wanted) >= SHORTEST else []

    def compare(self, keep: int, other: int) -> list[Compared]:
        """Two customers side by side, the fields that hold one value; NotFound."""
        return compare(self._get(keep), self._get(other))

    def preview(self, keep: int, other: int, picks: Mapping[str, Side] | None = None) -> Customer:
        """What the one would be, field by field as picked; nothing is written. BadInput, NotFound."""
        return self._united(keep, other, picks or {}).customer

    def merge(self, keep: int, other: int, picks: Mapping[str, Side] | None = None) -> Customer:
        """Makes `other` part of `keep` in one step that can be undone, and gives the one they are.

        All that belongs to `other` moves: ways, groups, notes, promises, orders, whom they sent. `picks` says for a
        field (a name of `compare`) whose value stands; without a word it is `keep`'s, or `other`'s where that is
        empty. What is left out is kept as a fact, a second picture as a file of it. BadInput for one and the same,
        NotFound.
        """
        book = self._book
        with book.act("merge two customers"):
            theirs = self._get(other)
            united = self._united(keep, other, picks or {})
            extra = _extra(uniting.unknown_keys(book.store, keep), uniting.unknown_keys(book.store, other), theirs)
            uniting.move(book.store, keep, other)
            second = files.picture(book.store, other)  # there still, when both had one
            second = None if second == files.picture(book.store, keep) else second
            united = self._without_a_loop(united)
            one = united.customer
            customers.replace(book.store, one, [match_key(way, book.settings.country) for way in one.ways])
            uniting.put_unknown_keys(book.store, keep, extra)
            if united.left_out or second:
                note = self._note(keep, in_words(theirs.name, united.left_out, self._name_of))
                if second:
                    pictures.attach_as_file(book.store, note, second, theirs.name)
            uniting.remove(book.store, other)
            return self._get(keep)

    def not_same(self, one: int, other: int) -> None:
        """Keeps that two are not the same, so that they are not proposed again. NotFound."""
        with self._book.act("say that two are not the same"):
            if self._get(one).id == self._get(other).id:
                raise BadInput("That is one and the same customer.")
            rows.mark(self._book.store, one, other)

    def _get(self, customer: int) -> Customer:
        found = customers.get(self._book.store, customer)
        if found is None or found.trashed_at is not None:
            raise NotFound("There is no such customer any more.")
        return found

    def _united(self, keep: int, other: int, picks: Mapping[str, Side]) -> United:
        if keep == other:
            raise BadInput("That is one and the same customer: nothing to merge.")
        return unite(self._get(keep), self._get(other), picks, self._book.settings.country)

    def _without_a_loop(self, united: United) -> United:
        """The united record, sent by nobody when the chain of who sent whom would lead back to it."""
        one, chain, sender = united.customer, set[int](), united.customer.sent_by
        while sender is not None and sender not in chain:
            if sender == one.id:
                lost = LeftOut("sent_by", one.sent_by)
                return United(one._replace(sent_by=None), (*united.left_out, lost))
            chain.add(sender)
            sender = customers.sent_by(self._book.store, sender)
        return united

    def _note(self, customer: int, text: str) -> int:
        """Writes a fact down; its id."""
        book = self._book
        now = book.stamp()
        note = Note(
            customer, text, now, now, uid=new_uid(), direction=Direction.NONE, channel=Channel.OTHER, kind=Kind.FACT,
            allowance=book.allowance_of(customer),
        )  # fmt: skip
        return notes.insert(book.store, note)

    def _name_of(self, customer: int) -> str:
        found = customers.get(self._book.store, customer)
        return found.name if found else ""


class _Found:
    """Gathers pairs with their reasons."""

    def __init__(self, people: Mapping[int, Somebody], country: str) -> None:
        self._people, self._country = people, country
        self._shared: dict[Both, dict[Reason, str]] = defaultdict(dict)
        self._crowds: dict[int, dict[str, str]] = defaultdict(dict)  # what somebody shares with many, as typed

    def by_uid(self, uids: list[tuple[str, int]]) -> None:
        """Those whom a file knew by one UID."""
        holders: dict[str, list[int]] = defaultdict(list)
        for uid, number in uids:
            holders[uid].append(number)
        for several in holders.values():
            for one, other in combinations(sorted(set(several)), 2):
                self._shared[one, other][Reason.UID] = ""

    def by_shared(self, shared: Mapping[str, list[rows.Holder]]) -> None:
        """Those who share an e-mail address, or a number that is the same as a number."""
        for key, holders in shared.items():
            values = {holder.customer: holder.value for holder in holders if holder.customer in self._people}
            if len(values) > FEW:
                for number, value in values.items():
                    self._crowds[number][key] = value
                continue
            for one, other in combinations(sorted(values), 2):
                self._share(one, other, key, values[one], values[other])

    def add(self, one: int, other: int) -> None:
        """Those whose names are the same or look alike; what they share with many others counts for them."""
        both = min(one, other), max(one, other)
        self._shared[both].setdefault(alike.by_name(self._people[one], self._people[other]) or Reason.ALIKE, "")
        mine, theirs = self._crowds.get(both[0], {}), self._crowds.get(both[1], {})
        for key in mine.keys() & theirs.keys():
            self._share(*both, key, mine[key], theirs[key])

    def without(self, apart: set[Both]) -> list[Alike]:
        """All but those who were said to be two, the likeliest first."""
        found = [self._alike(both, why) for both, why in self._shared.items() if both not in apart]
        return sorted(found, key=lambda one: (-sum(map(WEIGHTS.__getitem__, one.reasons)), one.one.name.casefold()))

    def _share(self, one: int, other: int, key: str, mine: str, theirs: str) -> None:
        if key.startswith("email:"):
            self._shared[one, other][Reason.EMAIL] = mine
        elif same_number(mine, theirs, self._country):
            self._shared[one, other][Reason.PHONE] = mine

    def _alike(self, both: Both, why: dict[Reason, str]) -> Alike:
        one, other = self._people[both[0]], self._people[both[1]]
        named = alike.by_name(one, other)
        reasons = {*why, named} if named else set(why)
        return Alike(one, other, tuple(r for r in Reason if r in reasons), tuple(filter(None, why.values())))


WEIGHTS = {
    Reason.UID: 16, Reason.EMAIL: 8, Reason.NAME_COMPANY: 4, Reason.PHONE: 3, Reason.NAME: 2, Reason.ALIKE: 1,
}  # fmt: skip


def _extra(mine: dict[str, Any], theirs: dict[str, Any], other: Customer) -> dict[str, Any]:
    """What neither record has a field for, and by what a file may bring the other one again."""
    found = theirs | mine
    if "columns" in mine and "columns" in theirs:
        found["columns"] = theirs["columns"] | mine["columns"]
        lines = [one["columns"].get(CARD_LINES, "") for one in (mine, theirs)]
        if all(lines):
            found["columns"][CARD_LINES] = "\n".join(lines)
    ids = [uid for uid in (other.uid, theirs.get("source_uid")) if uid]
    before = {"ids": ids, "name": other.name, "company": other.company}
    found["merged"] = [*mine.get("merged", ()), *theirs.get("merged", ()), before]
    return found
