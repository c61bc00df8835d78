"""The card of one customer: the record, where they stand, promises and the timeline of notes and orders."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from typing import NamedTuple

from crmnotes.notebook.book import Book
from crmnotes.notebook.lines import customer_line, note_line, note_lines, order_line, promise_lines
from crmnotes.notebook.views import Card, CustomerLine, MoreTimeline, NoteLine, OrderLine, Words
from crmnotes.records import Channel, Complaint, Customer, Direction, Kind
from crmnotes.rules.referrals import chain
from crmnotes.rules.wall import local_day, midnight
from crmnotes.store import customers, notes, orders, promises
from crmnotes.store.rows import instant, moment

Key = tuple[str, str, int]  # the wall day; then an instant with a note's id, or "" with an order's
PROMISES = 30
FACTS = 50
YEAR = timedelta(days=365)


class Told(NamedTuple):
    """What notes and orders tell beside the timeline: the fields of a card by their names."""

    questions: tuple[NoteLine, ...]
    facts: tuple[NoteLine, ...]
    complaints: tuple[tuple[NoteLine, Complaint], ...]
    last_words: Words | None
    notes: int
    tried: int
    orders: int
    orders_minor_units: int


def card(book: Book, customer: Customer, limit: int) -> Card:
    """The card with the first page of the timeline."""
    store = book.store
    line = customer_line(customers.lines(store, [customer.id])[0])
    shown = promises.of_customer(store, customer.id, PROMISES)
    page = timeline(book, customer.id, None, limit)
    whole = page.after is None and customer.trashed_at is None  # of who is in the trash the timeline is empty
    return Card(
        customer=customer,
        line=line,
        promises=tuple(promise_lines(book, shown)),
        more_promises=promises.total(store, customer.id) - PROMISES if len(shown) == PROMISES else 0,
        timeline=page.entries,
        more_timeline=page.after is not None,
        after=page.after,
        reply_within=customer.reply_within or book.settings.reply_within,
        chain=_names(book, chain(customer.id, partial(customers.sent_by, store))) if customer.sent_by else (),
        sent=_names(book, customers.sent(store, customer.id)),
        gaps=_gaps(book, line),
        **(_told_by(book, line, page.entries) if whole else _asked(book, line))._asdict(),
    )


def _told_by(book: Book, line: CustomerLine, entries: Sequence[NoteLine | OrderLine]) -> Told:
    """From the whole timeline, the newest first, which most customers have on one page: nothing is asked for again."""
    said = [entry for entry in entries if isinstance(entry, NoteLine)]
    theirs = (note for note in said if note.direction is Direction.THEM and note.text)
    last, day, since = next(theirs, None), _a_year_ago(book), line.waiting_since
    bought = [entry for entry in entries if isinstance(entry, OrderLine) and entry.on > day]
    return Told(
        questions=tuple(note for note in reversed(said) if note.wants_answer and note.settled_how is None),
        facts=tuple(note for note in said if note.kind is Kind.FACT)[:FACTS],
        complaints=_complaints(book, line.id) if any(note.kind is Kind.COMPLAINT for note in said) else (),
        last_words=Words(last.text, last.happened_at, last.channel, last.kind) if last is not None else None,
        notes=len(said),
        tried=sum(_in_vain(note) and note.happened_at >= since for note in said) if since else 0,
        orders=len(bought),
        orders_minor_units=sum(order.minor_units for order in bought),
    )


def _asked(book: Book, line: CustomerLine) -> Told:
    """By a statement each, where the timeline goes on."""
    store, customer, since = book.store, line.id, line.waiting_since
    open_notes = [note.id for note in notes.open_questions(store, customer)] if line.open_questions else []
    by_id = {row[0]: note_line(book, row) for row in notes.lines(store, open_notes)} if open_notes else {}
    bought, worth = orders.since(store, customer, _a_year_ago(book).isoformat())
    return Told(
        questions=tuple(by_id[number] for number in open_notes if number in by_id),
        facts=tuple(note_lines(book, notes.page(store, limit=FACTS, customer=customer, kinds=[Kind.FACT.value]))),
        complaints=_complaints(book, customer),
        last_words=_last_words(book, customer),
        notes=notes.total(store, customer),
        tried=notes.tried(store, customer, instant(since)) if since else 0,
        orders=bought,
        orders_minor_units=worth,
    )


def _in_vain(note: NoteLine) -> bool:
    """Whether we tried and did not reach them."""
    return note.direction is Direction.US and not note.reached


def _a_year_ago(book: Book) -> date:
    return book.now().date() - YEAR


def timeline(book: Book, customer: int, after: Key | None, limit: int) -> MoreTimeline:
    """Notes and orders of a customer merged, the newest first; an order stands after the notes of its day."""
    day, at, number = after or ("9999-12-31", *notes.LAST)
    before_note = (at, number) if at else (_instant_of(book, day), 0)
    said = note_lines(book, notes.page(book.store, before_note, limit + 1, customer=customer))
    before_order = (day, number) if not at else (_next_day(day), 0)
    bought = [order_line(order) for order in orders.page(book.store, customer, *before_order, limit + 1)]
    merged: list[tuple[Key, NoteLine | OrderLine]] = [
        *((_note_key(book, line), line) for line in said),
        *(((order.on.isoformat(), "", order.id), order) for order in bought),
    ]
    merged.sort(key=lambda entry: entry[0], reverse=True)
    entries = merged[:limit]
    more = entries[-1][0] if len(merged) > limit else None
    return MoreTimeline(tuple(entry for _, entry in entries), more)


def _note_key(book: Book, line: NoteLine) -> Key:
    """Where a note stands in the timeline."""
    return local_day(line.happened_at, book.zone).isoformat(), instant(line.happened_at), line.id


def _instant_of(book: Book, day: str) -> str:
    """The column text of the instant at which a wall day begins."""
    return instant(midnight(date.fromisoformat(day), book.zone))


def _next_day(day: str) -> str:
    """The wall day after, or the last of the calendar."""
    known = date.fromisoformat(day)
    return day + "~" if known == date.max else (known + timedelta(days=1)).isoformat()


def _complaints(book: Book, customer: int) -> tuple[tuple[NoteLine, Complaint], ...]:
    """The complaints that are not closed, the newest first."""
    found = notes.open_complaints(book.store, customer)
    lines = {row[0]: note_line(book, row) for row in notes.lines(book.store, [n.id for n in found])} if found else {}
    return tuple((lines[note.id], note.complaint or Complaint()) for note in found if note.id in lines)


def _last_words(book: Book, customer: int) -> Words | None:
    """What they said last."""
    row = notes.last_words(book.store, customer)
    return Words(row[0], moment(row[1]), Channel(row[2]), Kind(row[3])) if row else None


def _gaps(book: Book, line: CustomerLine) -> tuple[int, int] | None:
    """The gaps between their visits, for one who is later than usual."""
    if line.late_from is None or line.late_from > book.now().date():
        return None
    from crmnotes.notebook.quiet import reasons

    return reasons(book, [line.id])[line.id].gaps


def _names(book: Book, ids: Sequence[int]) -> tuple[str, ...]:
    """The names of those customers, in the order given."""
    return tuple(row[2] for row in customers.lines(book.store, ids, ways=False)) if ids else ()
