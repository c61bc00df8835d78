"""The owner's snippets: short words that become their texts."""

from __future__ import annotations

from crmnotes.notebook import words
from crmnotes.notebook.book import Book
from crmnotes.notebook.own import Kept, Kind
from crmnotes.rules import snippets
from crmnotes.rules.snippets import Snippet

SNIPPETS = Kind(
    "snippets", "A snippet needs a short word.", "There is a snippet with that word already.",
    "There is no such snippet any more.", "save a snippet", "remove a snippet",
)  # fmt: skip


class Snippets(Kept[Snippet]):
    """The facet of snippets."""

    def __init__(self, book: Book) -> None:
        super().__init__(book, SNIPPETS, snippets.to_dict, snippets.of_dict)

    def save(self, thing: Snippet, before: str | None = None) -> Snippet:
        """Saves a snippet with clean words. BadInput, NotFound."""
        return super().save(snippets.check(Snippet(words.line(thing.name), words.text(thing.text))), before)
