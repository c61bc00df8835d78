"""The rows of Today that say whom to thank and whom to ask: apart, because no start waits for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from crmnotes.notebook import asking, thanking
from crmnotes.notebook.book import Book
from crmnotes.records import Why
from crmnotes.rules.asking import ask_row
from crmnotes.rules.thanking import thank_row
from crmnotes.rules.today import TodayRow
from crmnotes.store import customers

COMPLAINTS = frozenset({Why.COMPLAINT_UNADMITTED, Why.COMPLAINT_NEXT})
AT_HAND = 100
"""So many of those who stand on Today are looked at for being asked too."""


def today_rows(book: Book, now: datetime, others: Iterable[TodayRow]) -> Iterator[TodayRow]:
    """Thanks owed, those waiting longest first, then two customers to ask; `others` are the rows there are anyway."""
    owed = thanking.owed(book, now)
    people = {row[0]: row for row in customers.lines(book.store, owed)}
    rows = [thank_row(people[who][:4], for_what, now) for who, for_what in owed.items() if who in people]
    yield from rows
    there = [*others, *rows]
    unhappy = {row.customer for row in there if row.why in COMPLAINTS}  # not the ones to be asked how we are doing
    at_hand = list(dict.fromkeys(row.customer for row in there))[:AT_HAND]
    chosen = asking.offered(book, now, at_hand, unhappy)
    next_up = asking.next_questions(book, [one.customer for one in chosen])
    for one in chosen:
        who = one.customer, one.uid, one.name, one.company
        yield ask_row(who, next_up[one.customer], one.last_asked, now)


def count(book: Book, now: datetime) -> int:
    """How many rows `today_rows` gives: whom it asks depends on the other rows, how many do not."""
    return len(thanking.owed(book, now)) + len(asking.offered(book, now, ()))
