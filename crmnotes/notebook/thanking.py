"""Thanking: whom I owe thanks and for what, and saying them."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from crmnotes.notebook.book import Book
from crmnotes.notebook.notes import Notes
from crmnotes.records import Channel, Customer, Direction, Kind, Note, Order
from crmnotes.rules import thanking as rules
from crmnotes.rules.thanking import Occasion
from crmnotes.rules.wall import ONE_DAY, end_of, local_day, midnight
from crmnotes.store import thanking as rows
from crmnotes.store.rows import instant, moment

LONGEST_COMPLAINT = timedelta(days=120)
"""How long before its last step a complaint that is looked at may have been heard."""


class Thanks(NamedTuple):
    """What gave thanks in a stretch of days, and the days on which each customer was thanked for it in time."""

    occasions: tuple[Occasion, ...]
    days: dict[int, list[date]]

    def of(self, occasion: Occasion) -> list[date]:
        """The days on which the customer of an occasion was thanked, for whatever it was."""
        return self.days.get(occasion.customer, [])


class Thanking:
    """The facet of thanking. Instants are aware; each verb is one undo step."""

    def __init__(self, book: Book, notes: Notes) -> None:
        self._book = book
        self._notes = notes

    def thank(
        self, customer: int, channel: Channel = Channel.OTHER, text: str = "", happened_at: datetime | None = None
    ) -> Note:
        """You thanked them, by default now: it is thanks for all before it, and answers no question. NotFound."""
        now = self._book.stamp()
        note = Note(
            customer, text, happened_at or now, now, direction=Direction.US, channel=channel, kind=Kind.THANKS
        )  # fmt: skip
        with self._book.act("thank"):
            return self._notes.say(note, settles=False).note

    def between(self, first: date, last: date) -> Thanks:
        """What gave thanks from one wall day to another, the oldest first. rules: thanking."""
        return between(self._book, first, last)

    def owed(self) -> dict[int, list[Occasion]]:
        """By customer what Today shows as owed thanks, the oldest first."""
        return owed(self._book, self._book.now())


def between(book: Book, first: date, last: date) -> Thanks:
    """What gave thanks from one wall day to another, the oldest first, with the thanks that came in time for it.

    Thanks after that make no difference: until then there is still time, and then it is too late.
    """
    orders = rows.orders(book.store, first.isoformat(), last.isoformat())
    inside = _occasions(book, first, last, orders)
    return Thanks(tuple(inside), _thanked(book, first, rules.later(last, rules.WITHIN)))


def _thanked(book: Book, first: date, last: date) -> dict[int, list[date]]:
    """The days from one to another on which customers were thanked. Instants are compared as column text."""
    days = [first + ONE_DAY * number for number in range((last - first).days + 1)]
    begins = [instant(midnight(day, book.zone)) for day in days]
    found: dict[int, list[date]] = defaultdict(list)
    for customer, at in rows.thanked(book.store, begins[0], instant(end_of(last, book.zone))):
        found[customer].append(days[bisect_right(begins, at) - 1])
    return found


def _occasions(book: Book, first: date, last: date, orders: Iterable[Order]) -> list[Occasion]:
    """What these orders, and all else between two wall days, gave thanks for, the oldest first."""
    since, until = instant(midnight(first, book.zone)), instant(end_of(last, book.zone))
    heard = instant(midnight(max(first - LONGEST_COMPLAINT, date(1, 1, 2)), book.zone))
    stepped = (first - ONE_DAY if first > date.min else first).isoformat()  # in whatever zone
    found = [
        *map(rules.for_order, orders),
        *(rules.for_referral(_sent(row), book.zone) for row in rows.sent(book.store, since, until)),
        *(rules.for_note(note, book.zone) for note in rows.quotable(book.store, since, until)),
        *(rules.for_note(note, book.zone) for note in rows.useful(book.store, heard, until, stepped)),
    ]
    inside = [one for one in found if one is not None and first <= one.day <= last]
    return sorted(inside, key=lambda one: one.day)


def owed(book: Book, now: datetime) -> dict[int, list[Occasion]]:
    """By customer what Today shows as owed thanks, the oldest first; those who wait longest come first."""
    today = now.date()
    days = [today - timedelta(days=ago) for ago in range(rules.STANDS, -1, -1)]
    begins = [(day.isoformat(), instant(midnight(day, book.zone))) for day in days]
    orders = book.remembered("not thanked for").all(begins, lambda touched: _unthanked(book, begins, touched))
    in_order = sorted((order for those in orders.values() for order in those), key=lambda one: (one.on, one.id))
    occasions = _occasions(book, days[0], today, in_order)
    thanks = _thanks(book, days[0], occasions)
    found: dict[int, list[Occasion]] = defaultdict(list)
    for one in occasions:
        if rules.stands_on_today(one, thanks.get(one.customer, ()), today):
            found[one.customer].append(one)
    return found


def _unthanked(
    book: Book, begins: Sequence[tuple[str, str]], customers: Sequence[int] | None
) -> dict[int, list[Order]]:  # fmt: skip
    """The orders of some days, by customer, after which nobody said thanks; of some customers or of all."""
    found: dict[int, list[Order]] = defaultdict(list)
    for order in rows.unthanked(book.store, begins, customers):
        found[order.customer].append(order)
    return found


def _sent(row: tuple[Any, ...]) -> Customer:
    """As much of a customer whom somebody sent as thanks need."""
    number, uid, name, sender, created = row
    return Customer(name, id=number, uid=uid, sent_by=sender, created_at=moment(created))


def _thanks(book: Book, since: date, occasions: Iterable[Occasion]) -> dict[int, list[date]]:
    """The local days, since one, on which the customers of those occasions were thanked."""
    found: dict[int, list[date]] = defaultdict(list)
    customers = {one.customer for one in occasions}
    for customer, at in rows.thanks(book.store, instant(midnight(since, book.zone)), customers):
        found[customer].append(local_day(moment(at), book.zone))
    return found
