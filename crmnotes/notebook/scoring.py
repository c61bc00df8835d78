"""The scorecard: what the owner's rules of service come to in a period, each number with the cases behind it."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from crmnotes.notebook.book import Book
from crmnotes.notebook.counted import Counted
from crmnotes.notebook.gathered import Gathered
from crmnotes.notebook.uncollected import uncollected
from crmnotes.rules import period as periods
from crmnotes.rules.key_customers import Worth
from crmnotes.rules.measure import Measure
from crmnotes.rules.period import Period
from crmnotes.rules.score import Ledger
from crmnotes.rules.thanking import Occasion


class Side(NamedTuple):
    """How some of the customers fare: replied in time, and promises kept by the agreed date."""

    replied: Measure
    agreed: Measure


class Score(NamedTuple):
    """The scorecard of a period; the cases of each measure are the records that its line names."""

    period: Period
    now: datetime
    replied: Measure  # notes
    ledger: Ledger  # promises
    admitted: Measure  # notes, as the next two
    put_right: Measure
    confirmed: Measure
    thanked: Measure  # `occasions`, in the same order
    occasions: tuple[Occasion, ...]
    asked: Measure  # customers in touch in the last 12 months, as the next
    next_step: Measure
    worths: tuple[Worth, ...]  # who brought orders in the last 365 days, the largest first
    key_customers: tuple[Worth, ...]
    key: Side
    others: Side
    hours: tuple[int, ...]  # see `score.hours_taken`


def score(book: Book, first: date | None = None, last: date | None = None, *, keep: bool = True) -> Score:
    """The scorecard from one wall day to another, by default of the last thirteen weeks. BadInput.

    Who is key is told by the 365 days up to the period's end, who has a next step as of now. rules: scorecard.
    What is read for it is kept for the next count, unless that would be too much to keep.
    """
    now = book.now()
    span = _span(first, last, now.date())
    if keep:
        with uncollected():
            return _score(Counted(book, book.gathered, span, now))
    with uncollected(), book.store.keeping_more():
        return _score(Counted(book, lambda _name, tables: Gathered(tables), span, now))


def _score(counted: Counted) -> Score:
    """The scorecard of a period."""
    span, now = counted.span, counted.now
    as_of = min(span.last, now.date())
    replied, hours = counted.replied()
    ledger = counted.ledger()
    worths, key = counted.worths(as_of)
    replied_by, agreed_by = counted.parted("questions", replied, key), counted.parted("promises", ledger.agreed, key)
    return Score(
        span, now, replied, ledger, *counted.complaints(), *counted.thanked(), *counted.customers(as_of),
        worths, key, Side(replied_by[0], agreed_by[0]), Side(replied_by[1], agreed_by[1]), hours,
    )  # fmt: skip


def _span(first: date | None, last: date | None, today: date) -> Period:
    """The period asked for; without its end it ends today, without its beginning it has thirteen weeks."""
    if last is None:
        last = today if first is None else max(first, today)
    return periods.free(first or periods.usual(periods.known(last)).first, last)
