"""What to know before a call: the card with the wishes that are open and the question asked last."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from crmnotes.notebook import cards
from crmnotes.notebook.book import Book
from crmnotes.notebook.views import Card
from crmnotes.records import Customer
from crmnotes.store import preparing as rows

TIMELINE, WISHES = 8, 3


class Prepared(NamedTuple):
    """A customer as one should know them before picking up the phone; `asked_at` is an instant in UTC."""

    card: Card
    wishes: tuple[str, ...] = ()  # not offered yet, the newest first
    question: str | None = None  # which of the three they were asked last
    asked_at: datetime | None = None


def prepared(book: Book, customer: Customer) -> Prepared:
    """What to know before calling a customer."""
    question, asked_at = rows.asked(book.store, customer.id) or (None, None)
    wishes = tuple(rows.wishes(book.store, customer.id, WISHES))
    return Prepared(cards.card(book, customer, TIMELINE), wishes, question, asked_at)
