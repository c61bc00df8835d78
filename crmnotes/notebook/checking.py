"""The check of the whole notebook: the file's pages, its references and indexes, and everything that is derived."""

from __future__ import annotations

from collections.abc import Sequence

from crmnotes.errors import Damaged
from crmnotes.notebook import derive
from crmnotes.notebook.book import Book
from crmnotes.store import check as rows
from crmnotes.store.faults import DAMAGED

TOLD = 20


def require_whole(book: Book) -> None:
    """Reads every page and index of the file. Damaged, Stopped. faults: 9.

    A check sum belongs to the letters of a page and not to its place: where nothing was left to compare with
    (`register`), two that changed places are found only so.
    """
    if rows.pages(book.store):
        raise Damaged(DAMAGED)


def check(book: Book, misplaced: Sequence[int] = ()) -> list[str]:
    """What is wrong, one plain line each without any customer's text; an empty list when all is well.

    `misplaced` are pages that are not what was written there last.
    """
    found = [f"File: page {number} is not what was written there last." for number in misplaced[:TOLD]]
    found += rows.findings(book.store)
    try:
        wrong = {number: column for number, column, _, _ in derive.check(book.store, book.settings, book.zone)}
    except Damaged as error:
        return found or [str(error)]
    lines = [f"Customer {number} does not stand where the rules say ({column})." for number, column in wrong.items()]
    more = [f"So do {len(lines) - TOLD} more."] if len(lines) > TOLD else []
    return [*found, *lines[:TOLD], *more]
