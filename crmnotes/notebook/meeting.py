"""What becomes of a record of ours when an import brings one of the same UUID.

Nothing is lost on either side: a customer is filled in, a question that the other copy settled is settled, a promise
goes on when its events go on from ours. Where the two say different things ours is kept and counted as different.
Each change is remembered with its batch, so that it can be taken back (`RESTORE`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from crmnotes.contacts import Tally
from crmnotes.notebook import card_rest, fates
from crmnotes.notebook.batch_groups import BatchGroups
from crmnotes.notebook.book import Book
from crmnotes.notebook.contact_import import snapshot
from crmnotes.notebook.fates import Fate
from crmnotes.notebook.filling import fill_in
from crmnotes.records import Customer, Note, Order, Promise, Settlement, Way, WayKind
from crmnotes.rules.people import match_key
from crmnotes.store import batches, customers, files, loading, notes, orders, promises, tallies, trash
from crmnotes.store import settings as stored_settings
from crmnotes.store.rows import customer_of, customer_row, instant, promise_row

Content = dict[str, Any]
SENT_BY = customer_row(Customer("", sent_by=-1)).index(-1)
"""The place of that column in a snapshot."""


class Meeting:
    """Counts what was the same, filled in, and different, for one batch."""

    def __init__(self, book: Book, batch: int, groups: BatchGroups) -> None:
        self._groups = groups
        self._book = book
        self._store = book.store
        self._batch = batch
        self.same = self.updated = self.differing = 0

    def meet(self, number: int, theirs: Any) -> bool:
        """Compares a record of the file, prepared with ids of this notebook, with ours; True when that settled it."""
        if isinstance(theirs, Note):
            return self._note(number, theirs)
        if isinstance(theirs, Customer):
            self._customer(number, theirs)
        elif isinstance(theirs, Promise):
            self._promise(number, theirs)
        elif isinstance(theirs, Order):
            self._count(orders.get(self._store, number) in (None, theirs))
        elif isinstance(theirs, Tally):
            self._count(tallies.get(self._store, number) in (None, theirs))
        return False

    def is_same(self, number: int, theirs: Any) -> bool:
        """Whether a record of the file says what the record of that id says here."""
        ours = _GET[type(theirs)](self._store, number)
        return ours is not None and bool(_comparable(ours) == _comparable(theirs))

    def decide(self, fate: Fate, number: int | None) -> None:
        """Deletes or keeps a record that one of two copies deleted, as the owner decided."""
        before = trash.since(self._store, fate.kind, number) if number is not None else None
        if number is None or (before is not None) is fate.deleted:
            return
        after = self._book.stamp_text() if fate.deleted else None
        fates.turn(self._store, fate.kind, number, after)
        batches.remember(
            self._store, self._batch, "fates", number, {"kind": fate.kind, "before": before, "after": after}
        )
        self.updated += 1

    def _count(self, same: bool) -> None:
        """One that was not changed. A record not written yet stands twice in the file: that is the same."""
        self.same += same
        self.differing += not same

    def _remember(self, place: str, number: int, before: Any, after: Any) -> None:
        batches.remember(self._store, self._batch, place, number, {"before": before, "after": after})
        self.updated += 1

    def _customer(self, number: int, theirs: Customer) -> None:
        ours = customers.get(self._store, number)
        if ours is None or ours == theirs._replace(id=number):
            self._count(True)
            return
        country = self._book.settings.country
        found = fill_in(ours, theirs, country)
        if not found.fills:
            self._count(not found.differences)
            return
        self._groups.make(found.customer.groups)
        keys = [match_key(way, country) for way in found.customer.ways]
        customers.replace(self._store, found.customer, keys, own=False)
        self._remember("customers", number, snapshot(ours), snapshot(found.customer))

    def _note(self, number: int, theirs: Note) -> bool:
        ours = notes.get(self._store, number)
        settled = theirs.settled
        if ours is None or ours == theirs or settled is None or ours.settled or not ours.wants_answer:
            self._count(ours in (None, theirs))
            return False
        notes.settle(self._store, [number], settled.how.value, instant(settled.at), settled.by)
        self._remember("notes", number, None, _settlement(settled))
        return True

    def _promise(self, number: int, theirs: Promise) -> None:
        ours = promises.get(self._store, number)
        if ours is None or ours == theirs:
            self._count(True)
            return
        known = len(ours.events)
        if len(theirs.events) <= known or theirs.events[:known] != ours.events:
            self._count(False)
            return
        after = ours._replace(text=theirs.text, due=theirs.due, state=theirs.state, snoozed_until=theirs.snoozed_until)
        promises.update(self._store, after)
        loading.events(self._store, ((number, event) for event in theirs.events[known:]))
        whole = after._replace(events=theirs.events)
        self._remember("promises", number, [list(promise_row(ours)), known], _promise_now(whole))


_GET: dict[type, Callable[..., Any]] = {
    Customer: customers.get, Note: notes.get, Promise: promises.get, Order: orders.get, Tally: tallies.get,
}  # fmt: skip


def _comparable(record: Any) -> Any:
    """A record without the order of its groups and what may point on to a record that comes later in the file."""
    if isinstance(record, Customer):
        return record._replace(groups=tuple(sorted(record.groups)), sent_by=None)
    if isinstance(record, Promise):
        return record._replace(made_in=None)
    if isinstance(record, Note):
        complaint = record.complaint and record.complaint._replace(remedy=None)
        settled = record.settled and record.settled._replace(by=None)
        return record._replace(complaint=complaint, settled=settled)
    return record


def _settlement(settled: Settlement | None) -> list[Any] | None:
    """How and when; by which note may be written down only later in the file."""
    return [settled.how.value, instant(settled.at)] if settled else None


def _promise_now(promise: Promise) -> list[Any]:
    return [list(promise_row(promise)), len(promise.events)]


def _restore_customer(book: Book, number: int, content: Content) -> str | None:
    now = customers.get(book.store, number)
    if now is None:
        return None
    if _as_sent(snapshot(now), now.sent_by) != _as_sent(content["after"], now.sent_by):
        return now.name
    columns, ways, groups = content["before"]
    old_ways = tuple(Way(WayKind(kind), value, label, preferred) for kind, value, label, preferred in ways)
    before = customer_of((number, *columns), old_ways, tuple(groups))
    keys = [match_key(way, book.settings.country) for way in old_ways]
    customers.replace(book.store, before, keys, own=False)
    return None


def _as_sent(taken: list[Any], sent_by: int | None) -> list[Any]:
    """A snapshot; where nobody is named who sent them, that is left out: who did may have gone with the batch."""
    columns, *rest = taken
    return [[*columns[:SENT_BY], *columns[SENT_BY + 1 :]], *rest] if sent_by is None else taken


def _restore_note(book: Book, number: int, content: Content) -> str | None:
    now = notes.get(book.store, number)
    if now is None:
        return None
    if _settlement(now.settled) != content["after"]:
        return _name(book, now.customer)
    notes.settle(book.store, [number], None, None, None)
    return None


def _restore_promise(book: Book, number: int, content: Content) -> str | None:
    now = promises.get(book.store, number)
    if now is None:
        return None
    if _promise_now(now) != content["after"]:
        return _name(book, now.customer)
    columns, known = content["before"]
    promises.put_back(book.store, number, columns, known)
    return None


def _restore_settings(book: Book, number: int, content: Content) -> str | None:
    now = stored_settings.raw(book.store)
    if any(now.get(key) != content["after"].get(key) for key in stored_settings.KEYS):
        return None  # decided anew since: they stay
    stored_settings.write_raw(book.store, {k: v for k, v in content["before"].items() if k in stored_settings.KEYS})
    return None


def _restore_unknown(book: Book, number: int, content: Content) -> str | None:
    if stored_settings.read_one(book.store, stored_settings.UNKNOWN) == content["after"]:
        stored_settings.write_one(book.store, stored_settings.UNKNOWN, content["before"])
    return None


def _restore_tally(book: Book, number: int, content: Content) -> str | None:
    tallies.delete(book.store, number)
    return None


def _restore_own(book: Book, number: int, content: Content) -> str | None:
    key = content["key"]
    if stored_settings.read_one(book.store, key) == content["after"]:
        stored_settings.write_one(book.store, key, content["before"])
    return None


def _turn_back(book: Book, number: int, content: Content) -> str | None:
    return fates.take_back(book.store, number, content)


def _remove_picture(book: Book, number: int, content: Content) -> str | None:
    files.put_picture(book.store, number, None)
    return None


def _remove_file(book: Book, number: int, content: Content) -> str | None:
    files.detach(book.store, number)
    return None


def _name(book: Book, customer: int) -> str:
    found = customers.get(book.store, customer)
    return found.name if found else ""


# Each puts one row back as it was before the batch; a name means that it was changed since and is kept.
RESTORE: dict[str, Callable[[Book, int, Content], str | None]] = {
    "customers": _restore_customer,
    "notes": _restore_note,
    "promises": _restore_promise,
    "settings": _restore_settings,
    "unknown": _restore_unknown,
    "picture": card_rest.take_picture,
    "card lines": card_rest.take_lines,
    "own": _restore_own,
    "pictures": _remove_picture,
    "attachments": _remove_file,
    "tallies": _restore_tally,
    "fates": _turn_back,
}
