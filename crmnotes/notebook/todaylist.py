"""Today: candidates from the store, rows and their order from the pure rules."""

# No `from __future__ import annotations` here: see `records`.

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from crmnotes.notebook.book import Book
from crmnotes.records import Birthday, Why
from crmnotes.rules import today as rules
from crmnotes.rules.reply import Moment
from crmnotes.rules.rhythm import Lines
from crmnotes.rules.today import Quiet, TodayRow, quiet_order
from crmnotes.store import today as rows
from crmnotes.store.rows import day_or_none

if TYPE_CHECKING:
    from crmnotes.notebook.complaint_cases import OnToday

YEAR = timedelta(days=365)
FIRST_SCREEN = 30
"""Rows that fill the tallest screen."""
CHECK_STANDS, CAUSE_MANY = timedelta(days=46), 3
"""How long a check may stand on Today, and what asks for an end: as in `rules.complaints`, not loaded to look."""
REPLIES = frozenset({Why.REPLY_LATE, Why.REPLY_TODAY, Why.REPLY_LATER})


class Today(NamedTuple):
    """The list of today: rows in order, and what stands behind them."""

    now: datetime
    rows: tuple[TodayRow, ...]
    more_quiet: int = 0
    more_gone: int = 0  # of those, gone quiet and not only later than usual
    snoozed: int = 0
    replies: int = 0  # customers owed a reply
    late: int = 0  # of those, past the time
    promises: int = 0  # mine, due today or before
    whole: bool = True  # a first look is not


class Calm(NamedTuple):
    """The rows for which nobody waits, and how many more are quiet; of those, gone quiet."""

    rows: list[TodayRow]
    more_quiet: int = 0
    more_gone: int = 0


class Counts(NamedTuple):
    """The figures of the side bar."""

    today: int
    customers: int
    promises: int


def today(book: Book, quiet_limit: int | None = None) -> Today:
    """Who I owe what, in order. Every statement walks an index. rules: today.

    `quiet_limit` is for a first look: so many quiet customers at the most are shown, fewer where those who press more
    fill a screen, the rest is counted, and whom to thank and whom to ask is left out.
    """
    at = Moment(book.now(), book.settings)
    promised, snoozed = _promised(book, at)
    replies = _replies(book, at)
    pressing = [*replies, *promised, *_complaints(book, at)]
    if quiet_limit is None:
        calm = _calm(book, at, pressing)
    else:
        calm = _calm_at_first(book, at, min(quiet_limit, FIRST_SCREEN - len(pressing)))
    return Today(
        now=at.now,
        rows=tuple(rules.arrange([*pressing, *calm.rows])),
        more_quiet=calm.more_quiet,
        more_gone=calm.more_gone,
        snoozed=snoozed,
        replies=len(replies),
        late=[row.why for row in replies].count(Why.REPLY_LATE),
        promises=len(promised) - [row.why for row in promised].count(Why.TELL_THEM),
        whole=quiet_limit is None,
    )


def counts(book: Book, shown: Today | None = None) -> Counts:
    """The figures of the side bar; those of Today are not read again when it was just `shown` whole."""
    if shown is not None and shown.whole:
        return Counts(len(shown.rows), book.how_many_customers(), _how_many_open(book))
    at = Moment(book.now(), book.settings)
    promised, _ = _promised(book, at)
    quiet, _ = rows.count_quiet(book.store, at.day.isoformat())
    owed = rows.count_waiting(book.store) + len(promised) + len(_complaints(book, at))
    whole = owed + quiet + len(list(_birthdays(book, at.day))) + _how_many_to_thank_and_ask(book, at.now)
    return Counts(whole, book.how_many_customers(), _how_many_open(book))


def _how_many_open(book: Book) -> int:
    """How many promises of mine are open; after an act only those whom it touched are counted again."""
    found: int = book.remembered("open promises").made(
        None, lambda touched: rows.open_promises(book.store, touched), sum
    )
    return found


def _replies(book: Book, at: Moment) -> list[TodayRow]:
    """The rows of replies owed, by when; after an act only what it touched is read."""
    known = book.remembered("waiting").all(book.zone, lambda touched: rows.waiting(book.store, touched))
    found = [rules.reply_row(who, questions, at, tried=tried) for who, tried, questions in known.values()]
    return sorted(found, key=attrgetter("due", "customer"))


def _promised(book: Book, at: Moment) -> tuple[list[TodayRow], int]:
    """The rows of promises past their date or due today and of those to be told, and how many are snoozed."""
    day = at.day.isoformat()
    known = book.remembered("promised").all(day, lambda touched: rows.promised(book.store, day, touched))
    found = list[TodayRow]()
    snoozed = 0
    for who, promise in sorted(chain.from_iterable(known.values()), key=lambda one: (one[1].due.day, one[1].id)):
        if (due := rules.promise_row(who, promise, at)) is not None:
            found.append(due)
        if (to_tell := rules.tell_row(who, promise, at)) is not None:
            found.append(to_tell)
        snoozed += rules.waits_behind(promise, at)
    return found, snoozed


def _complaints(book: Book, at: Moment) -> list[TodayRow]:
    """The rows of complaints and of causes; most days there are none, and their rules are not loaded."""
    key = at.day, book.zone
    known = book.remembered("complaints").all(key, lambda touched: _standing_complaints(book, at, touched))
    if not any(known.values()):
        return []
    from crmnotes.notebook.complaint_cases import today_rows

    return list(today_rows(at, chain.from_iterable(known.values())))


def _standing_complaints(book: Book, at: Moment, touched: Sequence[int] | None) -> "dict[int, list[OnToday]]":
    """The complaints of some customers, or of all, that stand on Today, and the causes of all."""
    since = at.day - CHECK_STANDS
    found = rows.complaints(book.store, since.isoformat(), at.day.isoformat(), CAUSE_MANY, touched)
    if not found:
        return {rows.NOBODY: []}
    from crmnotes.notebook.complaint_cases import standing

    return standing(book, at, found)


def _thank_and_ask(book: Book, now: datetime, others: Sequence[TodayRow]) -> list[TodayRow]:
    """The rows that say whom to thank and whom to ask; their rules are not loaded for a first look."""
    from crmnotes.notebook import thank_and_ask

    return list(thank_and_ask.today_rows(book, now, others))


def _how_many_to_thank_and_ask(book: Book, now: datetime) -> int:
    from crmnotes.notebook import thank_and_ask

    return thank_and_ask.count(book, now)


def _calm(book: Book, at: Moment, pressing: Sequence[TodayRow]) -> Calm:
    """All who are quiet, birthdays, whom to thank and whom to ask."""
    quiet = _quiet_rows(book, [one.customer for one in _quiet_order(book, at.day)], at.day)
    found = [*quiet, *_birthdays(book, at.day)]
    return Calm([*found, *_thank_and_ask(book, at.now, [*pressing, *found])])


def _calm_at_first(book: Book, at: Moment, room: int) -> Calm:
    """As many of the quiet as there is room for, and birthdays; without room the quiet need no order."""
    day, ids = at.day, list[int]()
    if room > 0:
        order = _quiet_order(book, day)
        ids = [one.customer for one in order[:room]]
        more, gone = len(order[room:]), sum(one.gone for one in order[room:])
    else:
        more, gone = rows.count_quiet(book.store, day.isoformat())
    lines, born = rows.quiet_and_born(book.store, ids, _birthday_days(day))
    return Calm([*_late(lines, ids, day), *_born(born, day)], more, gone)


def _quiet_order(book: Book, day: date) -> list[Quiet]:
    """All who are later than usual or gone quiet, in order, with only what the order needs."""
    order: list[Quiet] = book.remembered("quiet").made(day, lambda touched: _quiet(book, day, touched), quiet_order)
    return order


def _quiet(book: Book, today: date, customers: Sequence[int] | None) -> dict[int, Quiet]:
    """Those of some customers, or of all, who are later than usual or gone quiet."""
    day, found = today.isoformat(), {}
    for number, late, quiet, worth in rows.quiet(book.store, day, (today - YEAR).isoformat(), customers):
        gone = quiet is not None and quiet <= day
        found[number] = Quiet(number, gone, worth, date.fromisoformat(quiet if gone else late))
    return found


def _quiet_rows(book: Book, ids: Sequence[int], today: date) -> Iterable[TodayRow]:
    """The whole rows of quiet customers, in the order given; those that nothing has touched are not read again."""
    found = book.remembered("quiet rows").of(ids, (today, book.zone), lambda unknown: _explained(book, unknown, today))
    return found.values()


def _explained(book: Book, ids: list[int], today: date) -> dict[int, TodayRow]:
    """The rows of quiet customers with why each of them is thought quiet, for which a first look does not wait."""
    from crmnotes.notebook import quiet

    reasons = quiet.reasons(book, ids)
    return {
        row.customer: row._replace(gaps=reasons[row.customer].gaps, complaint=reasons[row.customer].complaint)
        for row in _late(rows.quiet_lines(book.store, ids), ids, today)
    }


def _late(lines: Mapping[int, rows.Line], ids: Sequence[int], today: date) -> Iterator[TodayRow]:
    """The rows of quiet customers, in the order given, of what is known of each."""
    for line in (lines[who] for who in ids if who in lines):
        last, usual, late, gone, words = line[4:]
        found = Lines(day_or_none(last), usual, day_or_none(late), day_or_none(gone))
        row = rules.quiet_row(line[:4], found, today, words or "")
        if row is not None:
            yield row


def _birthdays(book: Book, today: date) -> Iterator[TodayRow]:
    """The rows of birthdays within a week."""
    return _born(rows.birthdays(book.store, _birthday_days(today)), today)


def _born(lines: Iterable[rows.Line], today: date) -> Iterator[TodayRow]:
    """The rows of those who were born on one of the days ahead."""
    for line in lines:
        row = rules.birthday_row(line[:4], Birthday.parse(line[4]), today)
        if row is not None:
            yield row


def _birthday_days(day: date) -> tuple[str, ...]:
    """The ends of birthdays to look up, each once."""
    return tuple(dict.fromkeys(rules.birthday_days(day)))
