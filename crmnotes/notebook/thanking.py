"""Thanking: whom I owe thanks and for what, and saying them."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections import defaultdict
from collections.abc import Collection
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from crmnotes.notebook.book import Book
from crmnotes.notebook.notes import Notes
from crmnotes.records import Channel, Customer, Direction, Kind, Note
from crmnotes.rules import thanking as rules
from crmnotes.rules.thanking import Occasion, Reason
from crmnotes.rules.wall import ONE_DAY, end_of, later, local_day, midnight
from crmnotes.store import care
from crmnotes.store import thanking as rows
from crmnotes.store.rows import instant, moment

LONGEST_COMPLAINT = timedelta(days=120)
"""How long before its last step a complaint that is looked at may have been heard."""
IN_ORDER = tuple(Reason)
"""Of one day."""


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

    def owed(self) -> dict[int, list[Occasion]]:
        """By customer what Today shows as owed thanks, the oldest first."""
        return owed(self._book, self._book.now())


GivenThanks = tuple[int, Occasion, bool | None]
"""Who is thanked, for what, and whether they were in time; None while there is still time. There may be thousands."""


def counted(book: Book, first: date, last: date, today: date, who: Collection[int] | None) -> list[GivenThanks]:
    """What gave thanks from one wall day to another, the oldest first, referrals apart; of some customers or of all.

    With each whether they were thanked in time. rules: thanking.
    """
    return _in_time(book, _occasions(book, first, last, who), first, last, today, who)


def for_referrals(book: Book, first: date, last: date, today: date) -> list[GivenThanks]:
    """The same of the customers whom somebody sent: who sent them is thanked."""
    found = _referrals(book, first, last)
    return _in_time(book, found, first, last, today, {one.customer for one in found}) if found else []


def in_order(one: GivenThanks) -> tuple[date, int, int]:
    """By what they stand: the oldest first."""
    return _by_day(one[1])


def _by_day(one: Occasion) -> tuple[date, int, int]:
    return one.day, IN_ORDER.index(one.reason), one.id


def _in_time(
    book: Book, found: list[Occasion], first: date, last: date, today: date, who: Collection[int] | None
) -> list[GivenThanks]:
    """Whether they were thanked in time for each; thanks after that make no difference: then it is too late."""
    said = _thanked(book, first, later(last, rules.WITHIN), who)
    return [(one.customer, one, rules.in_time(one, said.get(one.customer, ()), today)) for one in found]


def _for_orders(book: Book, first: date, last: date, who: Collection[int] | None) -> list[Occasion]:
    """What `for_order` says of the orders between two wall days: there are thousands, and few days."""
    days = {day.isoformat(): day for day in _days(first, last)}
    found = rows.bought(book.store, first.isoformat(), last.isoformat(), who)
    return [Occasion(whose, Reason.ORDER, days[on], what, number, uid) for whose, on, what, number, uid in found]


def _days(first: date, last: date) -> list[date]:
    return [first + ONE_DAY * number for number in range((last - first).days + 1)]


def _thanked(book: Book, first: date, last: date, who: Collection[int] | None) -> dict[int, list[date]]:
    """The days from one to another on which customers were thanked. Instants are compared as column text."""
    said = rows.thanked(book.store, instant(midnight(first, book.zone)), instant(end_of(last, book.zone)), who)
    if not said:
        return {}
    days = _days(local_day(moment(said[0][1]), book.zone), local_day(moment(said[-1][1]), book.zone))
    begins = [instant(midnight(day, book.zone)) for day in days]
    found: dict[int, list[date]] = defaultdict(list)
    for customer, at in said:
        found[customer].append(days[bisect_right(begins, at) - 1])
    return found


def _occasions(book: Book, first: date, last: date, who: Collection[int] | None) -> list[Occasion]:
    """What gave thanks between two wall days, referrals apart, the oldest first."""
    since, until = instant(midnight(first, book.zone)), instant(end_of(last, book.zone))
    stepped = (first - ONE_DAY if first > date.min else first).isoformat()  # in whatever zone
    notes = [
        *rows.quotable(book.store, since, until, who),
        *rows.useful(book.store, _heard(book, first), until, stepped, who),
    ]
    told = [rules.for_note(note, book.zone) for note in notes]
    found = _for_orders(book, first, last, who)
    for one in told:
        if one is not None and first <= one.day <= last:
            insort(found, one, key=_by_day)
    return found


def _heard(book: Book, first: date) -> str:
    """The instant (column text) since which a complaint was heard that may give thanks on a wall day or later."""
    return instant(midnight(max(first - LONGEST_COMPLAINT, date(1, 1, 2)), book.zone))


def _referrals(book: Book, first: date, last: date) -> list[Occasion]:
    """The customers whom somebody sent from one wall day to another."""
    since, until = instant(midnight(first, book.zone)), instant(end_of(last, book.zone))
    found = (rules.for_referral(_sent(row), book.zone) for row in rows.sent(book.store, since, until))
    return [one for one in found if one is not None]


def owed(book: Book, now: datetime) -> dict[int, list[Occasion]]:
    """By customer what Today shows as owed thanks, the oldest first; those who wait longest come first.

    Of those whom nothing has touched it is remembered.
    """
    today = now.date()
    first = today - timedelta(days=rules.STANDS)
    referrals = _referrals(book, first, today)
    ids = [*care.to_thank(book.store, first.isoformat()), *(one.customer for one in referrals)]
    known = book.remembered("thanks").of(
        dict.fromkeys(ids), (today, book.zone), lambda unknown: _told(book, unknown, first, today)
    )
    occasions = [*referrals, *(one for thanks in known.values() for one in thanks.occasions)]
    found: dict[int, list[Occasion]] = defaultdict(list)
    for one in sorted(occasions, key=_by_day):
        if rules.stands_on_today(one, known[one.customer].of(one), today):
            found[one.customer].append(one)
    return found


def _told(book: Book, ids: list[int], first: date, last: date) -> dict[int, Thanks]:
    """What those customers gave thanks for from one wall day to another, referrals apart, and all thanks said."""
    heard = moment(_heard(book, first))
    occasions: dict[int, list[Occasion | None]] = {number: [] for number in ids}
    days: dict[int, list[date]] = defaultdict(list)
    for order in rows.orders_of(book.store, ids, first.isoformat(), last.isoformat()):
        occasions[order.customer].append(rules.for_order(order))
    for customer, told in care.told(book.store, ids).items():
        occasions[customer] += [rules.for_note(note, book.zone) for note, _ in told if note.happened_at >= heard]
        days[customer] = [local_day(note.happened_at, book.zone) for note, _ in told if rules.is_thanks(note)]
    return {
        number: Thanks(tuple(one for one in found if one is not None), {number: days[number]})
        for number, found in occasions.items()
    }


def _sent(row: tuple[Any, ...]) -> Customer:
    """As much of a customer whom somebody sent as thanks need."""
    number, uid, name, sender, created = row
    return Customer(name, id=number, uid=uid, sent_by=sender, created_at=moment(created))
