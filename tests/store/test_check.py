"""The check finds what is wrong, and only that."""

from __future__ import annotations

from pathlib import Path

import apsw

from crmnotes.store import check
from crmnotes.store.opening import open_file
from crmnotes.store.search import search


def behind_our_back(book: Path, sql: str) -> None:
    connection = apsw.Connection(str(book))
    connection.execute(sql)
    connection.close()


def test_a_whole_book_has_no_findings(book: Path) -> None:
    for read_only in (False, True):
        store = open_file(book, read_only=read_only)
        assert check.findings(store) == []
        store.close()


def test_a_search_index_out_of_step_is_found(book: Path) -> None:
    behind_our_back(book, "INSERT INTO notes_fts(notes_fts) VALUES ('delete-all')")
    store = open_file(book)
    assert check.findings(store) == ["The search index notes_fts is not in step."]
    assert search(store, "linen").notes == []
    store.close()


def test_a_look_over_leaves_every_byte_of_a_damaged_notebook(book: Path) -> None:
    behind_our_back(book, "INSERT INTO notes_fts(notes_fts) VALUES ('delete-all')")
    before = book.read_bytes()
    store = open_file(book)
    store.execute("SELECT 1")
    opened = book.read_bytes()
    assert check.full_text(store) == ["The search index notes_fts is not in step."]
    store.close()
    assert book.read_bytes() == opened
    assert len(before) == len(opened)


def test_rows_that_belong_to_nobody_are_found(book: Path) -> None:
    behind_our_back(book, "PRAGMA foreign_keys = 0; UPDATE notes SET customer = 99")
    store = open_file(book)
    assert check.orphans(store) == ["Row 1 of notes belongs to nobody in customers."]
    store.close()


def test_damaged_pages_are_found(book: Path) -> None:
    store = open_file(book)
    root = store.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'notes_customer'")[0][0]
    store.close()
    content = bytearray(book.read_bytes())
    content[(root - 1) * 4096 + 8 : (root - 1) * 4096 + 40] = bytes(range(32))
    book.write_bytes(content)
    store = open_file(book)
    assert check.pages(store)
    assert all("\n" not in line for line in check.pages(store))
    store.close()
