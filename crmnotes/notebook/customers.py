"""Customers: added, changed, found by name, listed, and shown whole as a card."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Literal

from crmnotes.errors import NotFound
from crmnotes.notebook import words
from crmnotes.notebook.book import Book
from crmnotes.notebook.lines import customer_line
from crmnotes.records import NOTHING, Customer, Stage, Way, WayKind, new_uid
from crmnotes.rules import folding, people, reply, rhythm
from crmnotes.store import customers as rows
from crmnotes.store.rows import ids_json

if TYPE_CHECKING:
    from crmnotes.notebook.finding import Finding
    from crmnotes.notebook.own_fields import OwnFields
    from crmnotes.notebook.sheet import Sheet
    from crmnotes.notebook.views import Card, CustomerLine, MoreTimeline

Only = Literal["owed", "promised", "quiet"]
FIXED = frozenset({"id", "uid", "created_at", "trashed_at"})


class Customers:
    """The facet of customers. Each verb is one undo step."""

    def __init__(self, book: Book, finding: Callable[[], Finding], own_fields: Callable[[], OwnFields]) -> None:
        self._book, self._own_fields = book, own_fields
        self._finding = finding

    def add(self, customer: Customer) -> Customer:
        """A new customer; ids and `created_at` are given. BadInput for no name or values that cannot be."""
        book = self._book
        with book.act("add a customer"):
            customer = self._checked(customer)
            created = customer.created_at or book.stamp()
            customer = customer._replace(uid=customer.uid or new_uid(), created_at=created, trashed_at=None)
            return customer._replace(id=rows.insert(book.store, customer, self._keys(customer)))

    def edit(self, customer: int, **changes: Any) -> Customer:
        """Changes fields of a customer by their names (ways and groups as a whole). BadInput, NotFound."""
        book = self._book
        if FIXED & changes.keys():
            raise TypeError(f"edit cannot change {', '.join(sorted(FIXED & changes.keys()))}")
        with book.act("edit a customer"):
            before = self.get(customer)
            after = self._checked(before._replace(**changes), before)
            rows.replace(book.store, after, self._keys(after))
        return after

    def trash(self, customer: int) -> None:
        """Moves a customer with all that belongs to them to the trash for 30 days."""
        with self._book.act("delete a customer"):
            self._book.require_customer(customer)
            rows.set_trashed(self._book.store, customer, self._book.stamp_text())

    def restore(self, customer: int) -> Customer:
        """Takes a customer out of the trash."""
        with self._book.act("restore a customer"):
            rows.set_trashed(self._book.store, customer, None)
            return self.get(customer)

    def get(self, customer: int) -> Customer:
        """The whole customer, trashed or not; NotFound."""
        return _found(rows.get(self._book.store, customer))

    def by_uid(self, uid: str) -> Customer:
        """The whole customer with that uid; NotFound."""
        return _found(rows.by_uid(self._book.store, words.line(uid)))

    def many(self, ids: Sequence[int]) -> list[Customer]:
        """Several customers whole, in the order asked, read in blocks."""
        found: list[Customer] = []
        for start in range(0, len(ids), 1000):
            found += rows.many(self._book.store, ids[start : start + 1000])
        return found

    def ids(
        self, text: str = "", group: str | None = None, stage: Stage | str | None = None, only: Only | None = None
    ) -> array[int]:
        """The ids of all customers that fit, in name order: one walk of an index.

        `text` are the beginnings of words in name, company or ways; `quiet` are those later than usual today or quiet.
        """
        book = self._book
        among = ids_json(self._finding().customer_ids(text)) if text.strip() else None
        if all(one is None for one in (among, group, stage, only)):
            return rows.everybody(book.store)
        chosen = None if stage is None else Stage(stage).value
        group = None if group is None else words.line(group)
        from crmnotes.store import narrowing  # Peewee takes a fifth of a start and ten megabytes

        today = book.now().date().isoformat()
        return narrowing.narrowed(book.store, today, among, group, chosen, only)

    def sheet(self, ids: Sequence[int] | None = None) -> Sheet:
        """These customers, or all in name order, on their way out: whole records or rows of a table, read in blocks."""
        from crmnotes.notebook.sheet import Sheet  # nobody who looks at the list waits for an export

        return Sheet(self._book, self.ids() if ids is None else ids)

    def lines(self, ids: Iterable[int], *, ways: bool = True) -> list[CustomerLine]:
        """Customers for a list by id, in the order asked, sooner without phone and e-mail; unknown ids are left out."""
        return [customer_line(row) for row in rows.lines(self._book.store, ids, ways=ways)]

    def like(self, prefix: str, limit: int = 8) -> list[CustomerLine]:
        """Customers whose name or company has words that begin so, those seen last first: for the capture line."""
        return self.lines(self._finding().like(prefix, limit))

    def named(self, name: str, limit: int = 20) -> list[CustomerLine]:
        """Customers with exactly that name (case and accents apart), those seen last first."""
        return [customer_line(row) for row in rows.named(self._book.store, folding.sort_key(words.line(name)), limit)]

    def meant(self, name: str) -> list[CustomerLine]:
        """Whom a typed name means: exactly that name, else those who have all its words in their name or company.

        An e-mail address in it means those who have it. One is found, none is a new name, several must be asked about.
        """
        name, email = people.addressed(name)
        if email and (reached := rows.reached_by(self._book.store, people.match_key(Way(WayKind.EMAIL, email)))):
            return self.lines(reached)
        exact = self.named(name)
        wanted = people.words_of(name)
        if exact or not wanted:
            return exact
        close = self.like(name, 20)
        return [line for line in close if wanted <= people.words_of(f"{line.name} {line.company}")]

    def card(self, customer: int, limit: int = 50) -> Card:
        """One customer whole with the first page of the timeline; NotFound."""
        from crmnotes.notebook import cards

        return cards.card(self._book, self.get(customer), limit)

    def timeline(self, customer: int, after: tuple[str, str, int] | None = None, limit: int = 50) -> MoreTimeline:
        """A page of notes and orders, the newest first; `after` comes from the page before."""
        from crmnotes.notebook import cards

        return cards.timeline(self._book, customer, after, limit)

    def _checked(self, customer: Customer, before: Customer | None = None) -> Customer:
        """The customer as it can be saved; BadInput."""
        customer = self._own_fields().check(words.customer(customer), before.fields if before else NOTHING)
        if customer.reply_within is not None:
            reply.check_allowance(customer.reply_within)
        if customer.keep_in_touch_days is not None:
            rhythm.check_keep_in_touch(customer.keep_in_touch_days)
        if customer.seasonal_month is not None:
            rhythm.check_season(customer.seasonal_month)
        until = customer.quiet_known_until
        if until is not None and (before is None or until != before.quiet_known_until):
            rhythm.check_known_until(until, self._book.now().date())
        if customer.sent_by is not None and (before is None or customer.sent_by != before.sent_by):
            self._check_sent_by(customer)
        return customer

    def _check_sent_by(self, customer: Customer) -> None:
        """BadInput when the chain of who sent whom would lead back to this customer. rules: asking and thanking."""
        from crmnotes.rules import referrals

        sender = customer.sent_by or 0
        self._book.require_customer(sender)
        if loop := referrals.loop(customer.id, sender, self._sender_of):
            raise referrals.refusal(line.name for line in self.lines(loop))

    def _sender_of(self, customer: int) -> int | None:
        """Who sent that customer."""
        return rows.sent_by(self._book.store, customer)

    def _keys(self, customer: Customer) -> list[str]:
        """What the ways of a customer match others by."""
        return [people.match_key(way, self._book.settings.country) for way in customer.ways]


def _found(customer: Customer | None) -> Customer:
    if customer is None:
        raise NotFound("There is no such customer any more.")
    return customer
