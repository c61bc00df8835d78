"""Before time away: the promises and the replies that fall inside it, and the customers to tell."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from crmnotes.notebook.book import Book
from crmnotes.notebook.lines import customer_line, promise_lines
from crmnotes.notebook.views import CustomerLine, PromiseLine
from crmnotes.records import Note
from crmnotes.rules import leaving as rules
from crmnotes.rules.leaving import Span
from crmnotes.store import customers, promises
from crmnotes.store import today as rows

MOST = 500


class Owed(NamedTuple):
    """A question that would be due inside: an instant in UTC, reckoned without that time away."""

    note: Note
    name: str
    by: datetime


class Leaving(NamedTuple):
    """What to see to before leaving; `away` are the first and the last day."""

    away: Span
    promises: tuple[PromiseLine, ...] = ()
    questions: tuple[Owed, ...] = ()
    customers: tuple[CustomerLine, ...] = ()


def before_leaving(book: Book, away: Span) -> Leaving:
    """All that falls inside a time away, by its due. rules: closed days and away."""
    after = (away[0].isoformat(), "", 0)
    lines = promises.open_page(book.store, after, away[1].isoformat(), MOST, by_them=False)
    mine = promise_lines(book, (line for line in lines if rules.falls_inside(line[0], away)))
    asked = []
    for (_, _, name, _), _, questions in rows.waiting(book.store).values():
        for note in questions:
            by = rules.reply_inside(note, away, book.settings, book.zone)
            if by is not None:
                asked.append(Owed(note, name, by))
    asked.sort(key=lambda owed: owed.by)
    ids = rules.to_tell([*(line.customer for line in mine), *(owed.note.customer for owed in asked)])
    return Leaving(away, tuple(mine), tuple(asked), tuple(map(customer_line, customers.lines(book.store, ids))))
