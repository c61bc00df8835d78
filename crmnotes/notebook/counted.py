"""What a scorecard counts of each customer, kept until something of theirs changes; each part by its own rule."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date, datetime
from itertools import compress, islice
from operator import attrgetter, eq, itemgetter
from typing import Any, NamedTuple

from crmnotes.notebook import thanking as thanks_said
from crmnotes.notebook.book import Book
from crmnotes.notebook.gathered import Gathered
from crmnotes.notebook.thanking import GivenThanks
from crmnotes.records import Note, Promise, State
from crmnotes.rules import asking, complaints
from crmnotes.rules import score as rules
from crmnotes.rules.key_customers import Worth, counted_after, key_customers, ranked
from crmnotes.rules.measure import Measure, Row
from crmnotes.rules.outcome import Outcome, outcome
from crmnotes.rules.period import Period
from crmnotes.rules.score import Ledger, Question
from crmnotes.rules.thanking import Occasion
from crmnotes.rules.wall import ONE_DAY, end_of, ends_at, midnight
from crmnotes.store import promises as stored_promises
from crmnotes.store import score as rows
from crmnotes.store.rows import due_columns, due_of, instant

Some = Collection[int] | None
TABLES = {
    "questions": frozenset({"customers", "notes"}),
    "promises": frozenset({"customers", "promises", "events"}),
    "complaints": frozenset({"customers", "notes", "complaints"}),
    "thanks": frozenset({"customers", "notes", "complaints", "orders"}),
    "in touch": frozenset({"customers", "notes", "orders", "promises"}),
    "worths": frozenset({"customers", "orders"}),
}
"""From which tables each part is counted; what only the other tables say makes no difference to it."""
Kept = Callable[[str, frozenset[str]], Gathered[Any]]
FIRST, SECOND = 0, 1


class Came(NamedTuple):
    """A promise of mine that came due and is no plain case; open ones are judged as of the moment of the count."""

    id: int
    customer: int
    met: None
    promise: Promise
    outcome: Outcome | None

    def as_of(self, now: datetime) -> Outcome:
        """How it counts."""
        return self.outcome or outcome(self.promise, now)


class Counted:
    """The parts of the scorecard of a period as of a moment; `kept` has what earlier counts read, by its name."""

    def __init__(
        self, book: Book, kept: Callable[[str, frozenset[str]], Gathered[Any]], span: Period, now: datetime
    ) -> None:
        self._book, self._gathered, self.span, self.now = book, kept, span, now
        self._store, self._settings, self._zone = book.store, book.settings, book.zone
        self._key = span, book.zone, book.settings
        self._days = span.first.isoformat(), span.last.isoformat()
        self._instants = instant(midnight(span.first, book.zone)), instant(end_of(span.last, book.zone))

    def _kept(self, name: str) -> Gathered[Any]:
        """What is kept of a part, to be brought up to date."""
        return self._gathered(name, TABLES[name])

    # replies

    def replied(self) -> tuple[Measure, tuple[int, ...]]:
        """The questions of the period by the day on which they came, and the hours that replies took.

        Most were answered within plain hours; the rules look at each of the others.
        """
        kept = self._kept("questions")
        found = kept.rows(self._key, lambda who: rows.asked(self._store, *self._instants, who), SECOND, _as_asked)
        plain, others, hours = kept.made("plainly", (found, self._key), lambda: self._plainly(found))
        judged = [case or self._judged(one) for one, case in others]
        return kept.made("measure", (plain, judged), lambda: Measure([*plain, *filter(_counts, judged)])), hours

    def _plainly(self, found: Sequence[Question]) -> tuple[list[Row], list[Any], tuple[int, ...]]:
        """The plain cases, all other questions, each with its case unless that depends on the moment, and the hours."""
        plain, others = rules.plainly(found)
        cases = [(one, None if one[3] is None else self._judged(one)) for one in others]
        return plain, cases, rules.hours_taken(found, self._settings, self._zone)

    def _judged(self, question: Question) -> Row:
        return rules.judged(question, self._settings, self._zone, self.now)

    # promises

    def ledger(self) -> Ledger:
        """How my promises count that came due in the period; most were kept without any change, and not read whole."""
        kept = self._kept("promises")
        found = kept.rows(self._key, self._promises, SECOND, _in_ledger)
        plain, others = kept.made("plain", (found,), lambda: _parted(found))
        outcomes = [(one.id, one.customer, one.as_of(self.now)) for one in others]
        return kept.made("ledger", (plain, outcomes), lambda: rules.ledger(outcomes, plain))

    def _promises(self, who: Some) -> Iterable[Row]:
        """The plain cases, with day and wall time, and then the others."""
        if who is not None:
            return [self._came(one) for one in rows.of_some(self._store, *self._days, who)]
        columns = rows.kept_due(self._store, *self._days)
        dues = [due_of(*due) for due in columns]
        ends = [(*due, instant(ends_at(one, self._zone))) for due, one in zip(columns, dues, strict=True)]
        kept = rows.kept(self._store, ends)
        changed = _to_which_more_happened(kept)
        days, times = [due.day for due in dues], [at or "" for _, at in columns]
        plain = [
            (number, customer, met, days[due], times[due])
            for number, customer, met, due in kept
            if number not in changed
        ]
        others = stored_promises.many(self._store, [*changed, *rows.not_kept(self._store, *self._days)])
        return [*plain, *map(self._came, others)]

    def _came(self, promise: Promise) -> Row:
        """One promise: a plain case when it was kept without any change, else as it is."""
        _, at = due_columns(promise.due)
        if promise.state is State.KEPT and promise.first_due == promise.due and len(promise.events) == 1:
            met = promise.events[0].at < ends_at(promise.due, self._zone)
            return promise.id, promise.customer, met, promise.due.day, at or ""
        counted = None if promise.state is State.OPEN else outcome(promise, self.now)
        return Came(promise.id, promise.customer, None, promise, counted)

    # complaints and thanks

    def complaints(self) -> tuple[Measure, Measure, Measure]:
        """Admitted in time, put right within 3 days, confirmed: the complaints heard in the period."""
        heard = self._kept("complaints").rows(
            self._key, lambda who: rows.complaints(self._store, *self._instants, who), FIRST, _as_heard
        )
        return (
            _judged(heard, lambda note: complaints.admitted_in_time(note, self._settings, self.now)),
            _judged(heard, lambda note: complaints.put_right_in_time(note, self.now)),
            _judged(heard, complaints.was_confirmed),
        )

    def thanked(self) -> tuple[Measure, tuple[Occasion, ...]]:
        """What gave thanks in the period and is thanked for, or not and it is too late for it.

        Who was sent gives thanks to another customer: there are few of them, and they are read again together.
        """
        kept, key = self._kept("thanks"), (self._key, self.now.date())
        days = self.span.first, self.span.last, self.now.date()
        found = kept.rows(key, lambda who: thanks_said.counted(self._book, *days, who), FIRST, thanks_said.in_order)
        sent = kept.made("sent", (kept.changes, key), lambda: thanks_said.for_referrals(self._book, *days))
        return kept.made("measure", (found, sent), lambda: _thanked(found, sent))

    # customers

    def customers(self, day: date) -> tuple[Measure, Measure]:
        """Of those in touch in the 12 months up to a day: who was asked this half-year, who has a next step."""
        kept = self._kept("in touch")
        found = kept.rows((day, self._zone, self._settings), lambda who: self._in_touch(day, who), FIRST, _by_customer)
        return kept.made("measures", (found,), lambda: (
            Measure([(one, one, asked) for one, asked, _ in found]),
            Measure([(one, one, ahead) for one, _, ahead in found]),
        ))  # fmt: skip

    def _in_touch(self, day: date, who: Some) -> list[tuple[int, bool, bool]]:
        """Who was in touch, whether they were asked, and whether they have a next step."""
        touch = asking.months_before(day, asking.ACTIVE_MONTHS)
        after = asking.asked_long_ago(day, self._settings.ask_every_months)
        end = instant(end_of(day, self._zone))
        since = instant(midnight(touch, self._zone))
        here = rows.in_touch(self._store, since, end, touch.isoformat(), day.isoformat(), who)
        asked = rows.questioned(self._store, instant(midnight(after + ONE_DAY, self._zone)), end, who)
        ahead = rows.with_promise(self._store, who)
        return [(number, number in asked, number in ahead) for number in here]

    def worths(self, day: date) -> tuple[tuple[Worth, ...], tuple[Worth, ...]]:
        """Who brought orders in the 365 days up to a day, the largest first, and the key customers among them."""
        kept, days = self._kept("worths"), (counted_after(day).isoformat(), day.isoformat())
        found = kept.rows(day, lambda who: map(Worth._make, rows.bought(self._store, *days, who)), FIRST, _by_customer)
        worths = kept.made("ranked", (found,), lambda: tuple(ranked(found)))
        return worths, kept.made("key", (worths,), lambda: key_customers(worths))

    def parted(self, name: str, measure: Measure, key: tuple[Worth, ...]) -> tuple[Measure, Measure]:
        """A rule for the key customers only, and for all the others."""
        kept = self._kept(name)
        return kept.made("parted", (measure, key), lambda: measure.parted({worth.customer for worth in key}))


def _counts(case: Row) -> bool:
    """Whether it counts, one way or the other."""
    return case[2] is not None


def _to_which_more_happened(kept: Sequence[tuple[Any, ...]]) -> set[int]:
    """The promises with another due at first, or with several rows, which are events and follow each other."""
    ids = [row[0] for row in kept]
    return {row[0] for row in kept if row[2] is None}.union(compress(ids, map(eq, ids, islice(ids, 1, None))))


def _parted(found: Sequence[Row]) -> tuple[Sequence[Row], Sequence[Any]]:
    """The plain cases, and the other promises, which stand behind them."""
    number = bisect_left(found, True, key=_is_other)
    return found[:number], found[number:]


def _judged(notes: Iterable[Note], rule: Callable[[Note], bool | None]) -> Measure:
    """The notes that count by a rule, one way or the other."""
    found = ((note, rule(note)) for note in notes)
    return Measure([(note.id, note.customer, met) for note, met in found if met is not None])


def _thanked(found: Iterable[GivenThanks], sent: Iterable[GivenThanks]) -> tuple[Measure, tuple[Occasion, ...]]:
    """The occasions that count, in order, with whether they were thanked for in time."""
    both = [*found]
    for one in sent:
        insort(both, one, key=thanks_said.in_order)
    counted = [one for one in both if one[2] is not None]
    return Measure([(one.id, customer, met) for customer, one, met in counted]), tuple([one[1] for one in counted])


# in which order rows stand: as the statements give them

_by_customer = itemgetter(0)
_as_asked = itemgetter(2, 1, 0)
_as_heard = attrgetter("happened_at", "id")


def _is_other(row: Row) -> bool:
    return row[2] is None


def _in_ledger(row: Row) -> tuple[Any, ...]:
    return (1, row[0]) if _is_other(row) else (0, *row[3:], row[1], row[0])
