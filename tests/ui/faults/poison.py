"""Puts a text into everything that a customer, or somebody who writes about one, may have written."""

from __future__ import annotations

from crmnotes.notebook import Notebook
from crmnotes.records import Change
from crmnotes.store import shapes
from crmnotes.store.journal import OWNED

NAME = 400  # letters: a name may have 500
OURS = {"fields", "extra", "birthday", "question", "repeat_unit", "repeat_from", "uid", "hash", "match_key", "quotable"}


def columns() -> list[tuple[str, str]]:
    """Every column that holds a person's own words."""
    fixed = shapes.INSTANTS | shapes.DAYS | shapes.TIMES | OURS
    known = shapes.shapes()
    return [
        (table, column.name)
        for table in OWNED
        for column in known.get(table, ())
        if column.kind == "TEXT" and column.name not in fixed and (table, column.name) not in shapes.CHOICES
    ]


def poison(notebook: Notebook, text: str) -> None:
    """Puts the text before every word in the notebook, and into an own field of every customer."""
    store = notebook._store  # no verb takes a text like that into everything at once
    with store.transaction("poison", undoable=False, journaled=False):
        for table, column in columns():
            before = text[:NAME] if column in ("name", "company") else text
            store.execute(f"UPDATE {table} SET {column} = ? || {column} WHERE {column} <> ''", (before,))
        store.execute("UPDATE customers SET fields = json_object(?, ?)", (text, text))
        store.execute("UPDATE customers SET company = ? WHERE company = ''", (text[:NAME],))
        store.execute("UPDATE orders SET what = ?", (text,))
    notebook._book.tell(Change(frozenset(OWNED), None))
