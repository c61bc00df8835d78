"""Takes an import back: what it added goes, what it filled in becomes as it was, unless changed since."""

from __future__ import annotations

from crmnotes.notebook.book import Book
from crmnotes.notebook.import_views import ImportResult
from crmnotes.notebook.meeting import RESTORE
from crmnotes.store import batches, clearing
from crmnotes.store.rows import ids_json

NAMES_TOLD = 20
UNDOABLE = 2000  # so many records go with images, so that even this can be undone


def take_back(book: Book, batch: int, added: int, *, undoable: bool = True) -> ImportResult:
    """Takes a batch back in one transaction; `added` is how many records it brought.

    A small one can be undone in its turn, unless it is itself an undo.
    """
    sizes = batches.sizes(book.store, batch)
    present = sum(rows for table, (rows, _) in sizes.items() if table != "ways")
    if present <= UNDOABLE:
        with book.act("take back an import", undoable=undoable, kinds=("batches",)):
            return _take_back(book, batch, added - present)
    many = [table for table, (rows, total) in sizes.items() if clearing.worth_it(rows, total)]
    rows, total = sizes["customers"]
    with book.bulk("take back an import"), clearing.unindexed(book.store, many):
        return _take_back(book, batch, added - present, swept=True, most=rows * 2 > total)


def _take_back(book: Book, batch: int, gone: int, *, swept: bool = False, most: bool = False) -> ImportResult:
    """The work itself, inside the transaction; `gone` are records that were changed since and left the batch."""
    store = book.store
    written = batches.written_about(store, batch)
    kept_ids = ids_json(number for number, _ in written)
    if swept:
        with clearing.swept(store, most=most):
            removed = batches.remove_many(store, batch, kept_ids)
    else:
        removed = batches.remove(store, batch, kept_ids)
    restored, changed, groups = 0, list[str](), list[int]()
    for place, row, content in batches.befores(store, batch):
        if place == "groups":
            groups.append(row)
            continue
        name = RESTORE[place](book, row, content)
        restored += name is None
        changed += [name] if name is not None else []
    for group in groups:
        batches.remove_empty_group(store, group)
    batches.take_back(store, batch, book.stamp_text())
    names = [*(name for _, name in written), *changed][:NAMES_TOLD]
    kept = len(written) + len(changed) + max(0, gone)
    return ImportResult(batch, removed=removed, restored=restored, kept=kept, kept_names=tuple(names))
