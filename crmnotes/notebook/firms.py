"""A firm: everybody with one company, what was said with any of them and what is promised; still separate people."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from crmnotes.errors import BadInput
from crmnotes.notebook.book import Book
from crmnotes.notebook.lines import customer_line, note_line, promise_lines
from crmnotes.notebook.views import CustomerLine, NoteLine, PromiseLine
from crmnotes.rules.firms import LEGAL, firm_key, spellings
from crmnotes.rules.folding import fold, sort_key
from crmnotes.rules.people import WORD
from crmnotes.store import customers, notes, promises, search
from crmnotes.store import firms as rows

PEOPLE, NOTES, PROMISES = 500, 200, 200
YEAR = timedelta(days=365)


class Firm(NamedTuple):
    """A firm as most of its people write it; `more_notes` says that there are older ones."""

    name: str
    people: tuple[CustomerLine, ...]
    promises: tuple[PromiseLine, ...]
    notes: tuple[NoteLine, ...]
    more_notes: bool
    orders: int
    orders_minor_units: int


class Firms:
    """The facet of firms; it only reads."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def of(self, company: str) -> Firm:
        """The firm of that name, however its people write it. BadInput for no company."""
        wanted = firm_key(company)
        if not wanted:
            raise BadInput("This customer has no company. Write it into their form, and the firm has a page.")
        store = self._book.store
        found = self._people(company, wanted)
        ids = [number for number, _ in found][:PEOPLE]
        people = [customer_line(row) for row in customers.lines(store, ids)]
        people.sort(key=lambda line: (sort_key(line.name), line.id))
        said = rows.notes(store, ids, NOTES + 1)
        by_id = {row[0]: note_line(self._book, row) for row in notes.lines(store, said[:NOTES])}
        due = rows.promises(store, ids, PROMISES)
        promised = {line.id: line for line in promise_lines(self._book, promises.lines(store, due))}
        orders, worth = rows.worth(store, ids, (self._book.now().date() - YEAR).isoformat())
        names = [name for _, name in found]
        return Firm(
            max(dict.fromkeys(names), key=names.count) if names else company,
            tuple(people),
            tuple(promised[number] for number in due if number in promised),
            tuple(by_id[number] for number in said[:NOTES] if number in by_id),
            len(said) > NOTES,
            orders,
            worth,
        )

    def _people(self, company: str, wanted: str) -> list[tuple[int, str]]:
        """Id and company of everybody of the firm: the longest of its words leads to them, the key decides."""
        telling = [word for word in WORD.findall(company) if fold(word) not in LEGAL]
        word = max(telling or WORD.findall(company), key=len, default="")
        query = " OR ".join(search.match_text([spelling]) for spelling in spellings(word))
        return [(number, name) for number, name in rows.with_words(self._book.store, query) if firm_key(name) == wanted]
