"""The rules that the owner of the sample business made up, with the marks of the last weeks."""

from __future__ import annotations

from collections.abc import Iterable

from crmnotes.contacts import Tally
from crmnotes.sample.book import Book

OPENS, RINGS = 9 * 60, 37  # minutes of the day, minutes between the marks of a day
MARKS = ((90, 48, 9), (95, 17, 8), (100, 3, 99))
"""Of each rule: its target, how many marks it has, and every which of them is a no."""


def make_up(book: Book, rules: Iterable[str]) -> None:
    """Writes the rules into the book: two marks a working day, the latest yesterday."""
    for rule, (target, many, miss) in zip(rules, MARKS, strict=True):
        marks = tuple(
            (book.wall(1 + mark // 2 * 7 // 5, OPENS + mark % 2 * RINGS + mark), (mark + 4) % miss != 0)
            for mark in reversed(range(many))
        )
        book.tallies.append(Tally(rule, target, book.uid(), tuple(sorted(marks))))
