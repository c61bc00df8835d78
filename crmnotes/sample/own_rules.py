"""The rules that the owner of the sample business made up, with the marks of the last weeks."""

from __future__ import annotations

from crmnotes.contacts import Tally
from crmnotes.sample.book import Book

OPENS, RINGS = 9 * 60, 37  # minutes of the day, minutes between the marks of a day
RULES = (
    ("Answered before the third ring", 90, 48, 9),
    ("A sample went out the same day", 95, 17, 8),
    ("Read the order back to them before the call ended", 100, 3, 99),
)
"""The rule, its target, how many marks it has, and every which of them is a no."""


def make_up(book: Book) -> None:
    """Writes the rules into the book: two marks a working day, the latest yesterday."""
    for rule, target, many, miss in RULES:
        marks = tuple(
            (book.wall(1 + mark // 2 * 7 // 5, OPENS + mark % 2 * RINGS + mark), (mark + 4) % miss != 0)
            for mark in reversed(range(many))
        )
        book.tallies.append(Tally(rule, target, book.uid(), tuple(sorted(marks))))
