"""Promises: made, kept, renegotiated, missed; every verb goes through the pure ledger and appends an event."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from typing import Literal

from crmnotes.errors import BadInput, NotFound
from crmnotes.notebook import words
from crmnotes.notebook.book import Book
from crmnotes.notebook.lines import promise_lines
from crmnotes.notebook.views import PromiseCounts, PromiseLine
from crmnotes.records import Due, Promise, Repeat, State, new_uid
from crmnotes.rules import ledger, promise_state
from crmnotes.sentences import Phrase
from crmnotes.store import promises as rows

Key = tuple[str, str, int]
Bucket = Literal["overdue", "today", "week", "later", "open", "theirs", "kept", "missed", "released", "void"]
CLOSED = frozenset({"kept", "missed", "released", "void"})
WEEK = timedelta(days=7)


class Promises:
    """The facet of promises. Due dates are wall dates; each verb is one undo step; BadInput says why one cannot be."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def make(
        self,
        customer: int,
        text: str,
        due: Due | None = None,
        *,
        by_them: bool = False,
        repeat: Repeat | None = None,
        made_in: int | None = None,
        made_at: datetime | None = None,
    ) -> Promise:
        """A new promise; without a date the customer's allowance fills it in. rules: the promise ledger."""
        book = self._book
        with book.act("make a promise"):
            book.require_customer(customer)
            promise = ledger.make(
                customer, words.text(text), book.now(), due=due, allowance=book.allowance_of(customer),
                settings=book.settings, by_them=by_them, repeat=repeat, made_in=made_in, made_at=made_at,
            )  # fmt: skip
            return self._add(promise)

    def default_due(self, customer: int | None = None, made_at: datetime | None = None) -> Due:
        """The date that a promise gets when none is named: within the time that customer is answered in."""
        book = self._book
        allowance = book.settings.reply_within if customer is None else book.allowance_of(customer)
        return ledger.default_due((made_at or book.now()).astimezone(book.zone), allowance, book.settings)

    def keep(self, promise: int, at: datetime | date | None = None) -> Promise:
        """Kept now, or earlier; a repeating one makes the next."""
        return self._turn(promise, "keep a promise", lambda p: ledger.keep(p, self._book.now(), at=at))

    def renegotiate(
        self,
        promise: int,
        due: Due,
        told: ledger.Told,
        told_at: datetime | None = None,
    ) -> Promise:
        """Agree a new date; not told yet, the date does not move and "tell them" stands on Today."""
        return self._turn(
            promise,
            "renegotiate a promise",
            lambda p: ledger.renegotiate(p, due, told, self._book.now(), told_at=told_at),
        )

    def told(self, promise: int, at: datetime | date | None = None) -> Promise:
        """They have been told of the new date: now it moves."""
        return self._turn(promise, "told of the new date", lambda p: ledger.told(p, self._book.now(), at=at))

    def withdraw(self, promise: int) -> Promise:
        """The wish for a new date is dropped and the old one stands."""
        return self._turn(promise, "keep the old date", lambda p: ledger.withdraw(p, self._book.now()))

    def miss(self, promise: int, why: str) -> Promise:
        """Missed, with a line why; a repeating one makes the next."""
        return self._turn(promise, "miss a promise", lambda p: ledger.miss(p, words.text(why), self._book.now()))

    def release(self, promise: int) -> Promise:
        """They let me off."""
        return self._turn(promise, "release a promise", lambda p: ledger.release(p, self._book.now()))

    def void(self, promise: int) -> Promise:
        """Written by mistake."""
        return self._turn(promise, "void a promise", lambda p: ledger.void(p, self._book.now()))

    def correct(self, promise: int, text: str | None = None, due: Due | None = None) -> Promise:
        """Mends words or date: free for 15 minutes, then a correction in the history."""
        clean = None if text is None else words.text(text)
        return self._turn(
            promise, "correct a promise", lambda p: ledger.correct(p, self._book.now(), text=clean, due=due)
        )

    def repeat(self, promise: int, repeat: Repeat | None) -> Promise:
        """Makes it come again, or once only (None); what was made already stays. BadInput for "every 0 days"."""
        return self._turn(promise, "repeat a promise", lambda p: ledger.repeat(p, repeat))

    def snooze(self, promise: int, until: datetime) -> Promise:
        """Hides it from Today until a moment that may not lie past its due."""
        return self._turn(promise, "snooze a promise", lambda p: ledger.snooze(p, until, self._book.now()))

    def unsnooze(self, promise: int) -> Promise:
        """Shows it on Today again."""
        return self._turn(promise, "show a promise again", lambda p: p._replace(snoozed_until=None))

    def trash(self, promise: int) -> None:
        """Moves a promise to the trash for 30 days."""
        with self._book.act("delete a promise"):
            self.get(promise)
            rows.set_trashed(self._book.store, promise, self._book.stamp_text())

    def restore(self, promise: int) -> Promise:
        """Takes a promise out of the trash."""
        with self._book.act("restore a promise"):
            rows.set_trashed(self._book.store, promise, None)
            return self.get(promise)

    def get(self, promise: int) -> Promise:
        """The whole promise with its events; NotFound."""
        found = rows.get(self._book.store, promise)
        if found is None:
            raise NotFound("There is no such promise any more.")
        return found

    def by_uid(self, uid: str) -> Promise:
        """The whole promise with that uid; NotFound."""
        found = rows.by_uid(self._book.store, words.line(uid))
        if found is None:
            raise NotFound("There is no such promise any more.")
        return found

    def lines(self, ids: Iterable[int]) -> list[PromiseLine]:
        """Promises for a list by id, in the order asked."""
        wanted = list(ids)
        found = {line.id: line for line in promise_lines(self._book, rows.lines(self._book.store, wanted))}
        return [found[number] for number in wanted if number in found]

    def of(self, customer: int, limit: int = 100) -> list[PromiseLine]:
        """One customer's promises: open by due, then closed, the latest due first."""
        return promise_lines(self._book, rows.of_customer(self._book.store, customer, limit))

    def page(self, bucket: Bucket, after: Key | None = None, limit: int = 100) -> list[PromiseLine]:
        """A page of one bucket; `after` is `page_key` of the last line of the page before.

        Mine that are open by due: overdue, today, week (the next 7 days after today), later, open (all of these);
        theirs: open ones that they made; kept, missed, released, void: whoever made them, the latest due first.
        """
        book = self._book
        if bucket in CLOSED:
            return promise_lines(book, rows.closed_page(book.store, bucket, after or rows.LAST, limit))
        if bucket == "overdue":
            return self._upto_today(after, limit, late=True)
        if bucket == "today":
            return self._upto_today(after or _from(book.now().date()), limit, late=False)
        first, last = self._span(bucket)
        found = rows.open_page(book.store, after or _from(first), last.isoformat(), limit, by_them=bucket == "theirs")
        return promise_lines(book, found)

    def tonight(self, limit: int = 200) -> list[PromiseLine]:
        """Mine that are due up to tonight, hidden ones too, the earliest due first."""
        today = self._book.now().date().isoformat()
        return promise_lines(self._book, rows.open_page(self._book.store, rows.FIRST, today, limit, by_them=False))

    def page_key(self, line: PromiseLine) -> Key:
        """The key after which the next page begins."""
        return line.due.day.isoformat(), f"{line.due.at:%H:%M}" if line.due.at else "24:00", line.id

    def counts(self) -> PromiseCounts:
        """How many open ones stand in each bucket."""
        found = dict.fromkeys(PromiseCounts._fields, 0)
        now = self._book.now()
        for by_them, due, many in rows.open_dues(self._book.store):
            found[_bucket(due, now, by_them=by_them)] += many
        return PromiseCounts(**found)

    def ended(self, state: State) -> int:
        """How many ended so: of a large notebook it takes a moment, so it is asked when it is shown."""
        return rows.ended(self._book.store, state.value)

    def _span(self, bucket: str) -> tuple[date, date]:
        """The first and the last due day of a bucket."""
        today = self._book.now().date()
        if bucket == "week":
            return today + timedelta(days=1), today + WEEK
        return (today + WEEK + timedelta(days=1) if bucket == "later" else date.min), date.max

    def _upto_today(self, after: Key | None, limit: int, *, late: bool) -> list[PromiseLine]:
        """Mine that are due up to today and late, or not late yet, as the one rule of lateness says."""
        book, key, found = self._book, after or rows.FIRST, list[PromiseLine]()
        while len(found) < limit:
            page = rows.open_page(book.store, key, book.now().date().isoformat(), limit, by_them=False)
            lines = promise_lines(book, page)
            found += [line for line in lines if line.late is late]
            if len(lines) < limit:
                break
            key = self.page_key(lines[-1])
        return found[:limit]

    def _turn(self, promise: int, label: Phrase, rule: Callable[[Promise], Promise]) -> Promise:
        """Applies one act of the ledger, appends its event, and makes the next promise of a repeating one."""
        book = self._book
        with book.act(label):
            before = self.get(promise)
            after = rule(before)
            if len(after.events) < len(before.events):
                raise BadInput("What happened to a promise is never taken out of its history.")
            rows.replace(book.store, after, before)
            coming = ledger.following(after, book.now()) if after.state is not before.state else None
            if coming is not None:
                self._add(coming)
        return after

    def _add(self, promise: Promise) -> Promise:
        """Saves a new promise."""
        promise = promise._replace(uid=promise.uid or new_uid())
        return promise._replace(id=rows.insert(self._book.store, promise))


def _bucket(due: Due, now: datetime, *, by_them: bool) -> str:
    """The bucket of an open promise."""
    if by_them:
        return "theirs"
    if promise_state.has_passed(due, now):
        return "overdue"
    today = now.date()
    if due.day <= today:
        return "today"
    return "week" if due.day <= today + WEEK else "later"


def _from(day: date) -> Key:
    """The key before all promises due on a day."""
    return day.isoformat(), "", 0
