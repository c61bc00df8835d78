"""Imports."""

from __future__ import annotations

from crmnotes.notebook.book import Book


class Imports:
    """The facet of imports: each is one batch that can be taken back whole."""

    def __init__(self, book: Book) -> None:
        self._book = book
