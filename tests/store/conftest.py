"""A store in memory, a notebook file, and short ways to fill them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from crmnotes.records import new_uid
from crmnotes.store.database import Store
from crmnotes.store.opening import open_file, open_memory

AT = "2026-11-22T16:00:00Z"


class Filler:
    """Writes rows the short way, each call inside the caller's transaction."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def row(self, table: str, **columns: Any) -> int:
        names, places = ", ".join(columns), ", ".join("?" * len(columns))
        return self.store.write(f"INSERT INTO {table} ({names}) VALUES ({places})", tuple(columns.values()))

    def customer(self, name: str = "Greta Holm", **columns: Any) -> int:
        number = self.row("customers", uid=new_uid(), name=name, created_at=AT, **columns)
        self.row("standing", customer=number, sort_key=name.casefold())
        return number

    def note(self, customer: int, text: str = "loves the linen", at: str = AT, **columns: Any) -> int:
        fixed = {"uid": new_uid(), "happened_at": at, "entered_at": AT, "direction": "them", "channel": "call"}
        return self.row("notes", customer=customer, text=text, allowance=1440, **(fixed | columns))

    def promise(self, customer: int, text: str = "call with the price", **columns: Any) -> int:
        fixed = {"uid": new_uid(), "made_at": AT, "first_due": "2026-11-24", "due": "2026-11-24"}
        return self.row("promises", customer=customer, text=text, **(fixed | columns))

    def way(self, customer: int, kind: str, value: str, position: int = 0) -> int:
        return self.row("ways", customer=customer, position=position, kind=kind, value=value)


@pytest.fixture
def store() -> Iterator[Store]:
    store = open_memory()
    yield store
    store.close()


@pytest.fixture
def fill(store: Store) -> Filler:
    return Filler(store)


@pytest.fixture
def filler() -> type[Filler]:
    return Filler


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A notebook file with one customer and one note."""
    path = tmp_path / "notebook.crmnotes"
    store = open_file(path, create=True)
    with store.transaction():
        fill = Filler(store)
        fill.note(fill.customer())
    store.close()
    return path
