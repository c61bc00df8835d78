"""The scorecard: what the owner's rules of service come to in a period, each number with the cases behind it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from itertools import pairwise
from typing import Any, NamedTuple

from crmnotes.notebook import thanking as thanks_said
from crmnotes.notebook.book import Book
from crmnotes.notebook.uncollected import uncollected
from crmnotes.records import Note
from crmnotes.rules import asking, complaints, thanking
from crmnotes.rules import period as periods
from crmnotes.rules import score as rules
from crmnotes.rules.key_customers import Worth, counted_after, key_customers, ranked
from crmnotes.rules.measure import Measure, Row
from crmnotes.rules.outcome import outcome
from crmnotes.rules.period import Period
from crmnotes.rules.reply import ever_closed
from crmnotes.rules.score import Ledger, Question
from crmnotes.rules.thanking import Occasion
from crmnotes.rules.wall import ONE_DAY, end_of, ends_at, midnight
from crmnotes.store import promises as stored_promises
from crmnotes.store import score as rows
from crmnotes.store.rows import due_of, instant


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


def score(book: Book, first: date | None = None, last: date | None = None) -> Score:
    """The scorecard from one wall day to another, by default of the last thirteen weeks. BadInput.

    Who is key is told by the 365 days up to the period's end, who has a next step as of now. rules: scorecard.
    """
    now = book.now()
    span = _span(first, last, now.date())
    with uncollected():
        return _score(book, span, now)


def _score(book: Book, span: Period, now: datetime) -> Score:
    """The scorecard of a period."""
    as_of = min(span.last, now.date())
    replied, hours = _replied(book, span, now)
    ledger = _ledger(book, span, now)
    thanked, occasions = _thanked(book, span, now.date())
    asked, next_step = _customers(book, as_of)
    worths = ranked(map(Worth._make, _bought(book, as_of)))
    key = key_customers(worths)
    them = {worth.customer for worth in key}
    sides = [Side(*pair) for pair in zip(replied.parted(them), ledger.agreed.parted(them), strict=True)]
    return Score(
        span, now, replied, ledger, *_complaints(book, span, now), thanked, occasions, asked, next_step,
        tuple(worths), key, sides[0], sides[1], hours,
    )  # fmt: skip


def _span(first: date | None, last: date | None, today: date) -> Period:
    """The period asked for; without its end it ends today, without its beginning it has thirteen weeks."""
    if last is None:
        last = today if first is None else max(first, today)
    return periods.free(first or periods.usual(periods.known(last)).first, last)


def _instants(book: Book, span: Period) -> tuple[str, str]:
    """Where a period begins and ends, as column text; the end is not in it."""
    return instant(midnight(span.first, book.zone)), instant(end_of(span.last, book.zone))


def _replied(book: Book, span: Period, now: datetime) -> tuple[Measure, tuple[int, ...]]:
    """The questions of a period by the day on which they came, and the hours that replies took.

    Most were answered within plain hours; the rules look at each of the others.
    """
    asked = rows.asked(book.store, *_instants(book, span))
    others = rows.questions(book.store, [row[0] for row in asked if not row[2]])
    plainly = [row[:3] for row in asked if row[2]]
    replied = rules.replied(plainly, map(Question._make, others), book.settings, book.zone, now)
    hours = rules.by_hours(Counter([row[3] for row in asked if row[3] is not None]).items())
    if ever_closed(book.settings):
        later = rules.hours_taken(rows.answered_later(book.store, *_instants(book, span)), book.settings, book.zone)
        hours = (hours[0] + later[0], *later[1:])
    return replied, hours


def _ledger(book: Book, span: Period, now: datetime) -> Ledger:
    """How my promises count that came due in a period; most were kept without any change, and are not read whole."""
    days = span.first.isoformat(), span.last.isoformat()
    plain, changed = list[tuple[date, Sequence[Row]]](), set[int]()
    columns = rows.kept_due(book.store, *days)
    dues = [due_of(*due) for due in columns]
    ends = [(*due, instant(ends_at(one, book.zone))) for due, one in zip(columns, dues, strict=True)]
    for number, kept in rows.kept(book.store, ends):
        more = _to_which_more_happened(kept)
        plain.append((dues[number].day, [row for row in kept if row[0] not in more] if more else kept))
        changed |= more
    others = stored_promises.many(book.store, [*changed, *rows.not_kept(book.store, *days)])
    return rules.ledger(((one.id, one.customer, outcome(one, now)) for one in others), plain)


def _to_which_more_happened(kept: Sequence[tuple[int, int, Any]]) -> set[int]:
    """The promises with another due at first, or with several rows, which are events; most days have none."""
    found = {number for number, _, met in kept if met is None}
    if len({row[0] for row in kept}) < len(kept):
        found.update(one[0] for one, other in pairwise(kept) if one[0] == other[0])
    return found


def _complaints(book: Book, span: Period, now: datetime) -> tuple[Measure, Measure, Measure]:
    """Admitted in time, put right within 3 days, confirmed: the complaints heard in a period."""
    heard = rows.complaints(book.store, *_instants(book, span))
    return (
        _judged(heard, lambda note: complaints.admitted_in_time(note, book.settings, now)),
        _judged(heard, lambda note: complaints.put_right_in_time(note, now)),
        _judged(heard, complaints.was_confirmed),
    )


def _judged(notes: Iterable[Note], rule: Callable[[Note], bool | None]) -> Measure:
    """The notes that count by a rule, one way or the other."""
    found = ((note, rule(note)) for note in notes)
    return Measure([(note.id, note.customer, met) for note, met in found if met is not None])


def _thanked(book: Book, span: Period, today: date) -> tuple[Measure, tuple[Occasion, ...]]:
    """What gave thanks in a period and is thanked for, or not and it is too late for it."""
    said = thanks_said.between(book, span.first, span.last)
    found = [(one, thanking.in_time(one, said.of(one), today)) for one in said.occasions]
    counted = [(one, met) for one, met in found if met is not None]
    return Measure([(one.id, one.customer, met) for one, met in counted]), tuple([one for one, _ in counted])


def _customers(book: Book, day: date) -> tuple[Measure, Measure]:
    """Of the customers in touch in the 12 months up to a day: who was asked this half-year, who has a next step."""
    touch = asking.months_before(day, asking.ACTIVE_MONTHS)
    after = asking.asked_long_ago(day, book.settings.ask_every_months)
    end = instant(end_of(day, book.zone))
    since = instant(midnight(touch, book.zone))
    here = rows.in_touch(book.store, since, end, touch.isoformat(), day.isoformat())
    asked = rows.questioned(book.store, instant(midnight(after + ONE_DAY, book.zone)), end)
    ahead = rows.with_promise(book.store)
    return _members(here, asked), _members(here, ahead)


def _members(customers: Iterable[int], met: set[int]) -> Measure:
    return Measure([(number, number, number in met) for number in customers])


def _bought(book: Book, day: date) -> list[tuple[int, str, int]]:
    """What each customer ordered in the 365 days up to a day."""
    return rows.bought(book.store, counted_after(day).isoformat(), day.isoformat())
