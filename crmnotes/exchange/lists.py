"""Lists of a notebook on their way out, as the window and the command line both write them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from crmnotes.notebook import Notebook
from crmnotes.notebook.promises import Bucket
from crmnotes.notebook.views import NoteLine, PromiseLine
from crmnotes.records import Customer, Note, Promise

if TYPE_CHECKING:
    from crmnotes.exchange.vcard_out import Version

AT_ONCE = 500
OPEN: tuple[Bucket, ...] = ("open", "theirs")
EVERY: tuple[Bucket, ...] = (*OPEN, "kept", "missed", "released", "void")
People = Mapping[int, Customer]


def people(notebook: Notebook, ids: Sequence[int]) -> People:
    """Customers by id, in the order given."""
    return {customer.id: customer for customer in notebook.customers.many(ids)}


def promised(
    notebook: Notebook, among: People, buckets: Sequence[Bucket] = EVERY
) -> Iterator[tuple[Customer, Promise]]:  # fmt: skip
    """The promises of these customers by date: ours that are open first, then theirs, then what has ended."""
    for line in promise_lines(notebook, buckets):
        if line.customer in among:
            yield among[line.customer], notebook.promises.get(line.id)


def promise_lines(notebook: Notebook, buckets: Sequence[Bucket] = EVERY) -> Iterator[PromiseLine]:
    """The promises of these buckets, read page by page."""
    for bucket in buckets:
        key = None
        while page := notebook.promises.page(bucket, key, limit=AT_ONCE):
            yield from page
            key = notebook.promises.page_key(page[-1])


def said(notebook: Notebook, among: People) -> Iterator[tuple[Customer, Note]]:
    """The notes of these customers, the newest first."""
    for line in note_lines(notebook):
        if line.customer in among:
            yield among[line.customer], notebook.notes.get(line.id)


def note_lines(notebook: Notebook, customer: int | None = None) -> Iterator[NoteLine]:
    """All notes, or one customer's, the newest first, read page by page."""
    key = None
    while page := notebook.notes.page(customer, before=key, limit=AT_ONCE):
        yield from page
        key = notebook.notes.page_key(page[-1])


def write_cards(notebook: Notebook, ids: Sequence[int], path: Path, version: Version = "3.0") -> int:
    """Contact cards, with what was kept of the cards they came from; returns how many. BadInput, DiskFull, ReadOnly."""
    from crmnotes.exchange import vcard_out

    return vcard_out.write_cards(notebook.customers.sheet(ids).cards(), path, version, notebook=notebook.path)


def write_calendar(
    notebook: Notebook,
    ids: Sequence[int],
    path: Path,
    *,
    promises: bool = True,
    birthdays: bool = True,
    todos: bool = False,
) -> int:
    """A calendar of what is open and of birthdays; returns how many entries. BadInput, DiskFull, ReadOnly."""
    from crmnotes.exchange import ics_out

    among = people(notebook, ids)
    made = promised(notebook, among, OPEN) if promises else iter(())
    born = among.values() if birthdays else ()
    return ics_out.write_calendar(made, born, path, todos=todos, notebook=notebook.path)


def write_files(notebook: Notebook, ids: Sequence[int], path: Path) -> int:
    """The file on each customer as Markdown; returns how many. BadInput, DiskFull, ReadOnly."""
    from crmnotes.exchange import markdown_out

    files = (markdown_out.dossier(notebook, number) for number in ids)
    return markdown_out.write_customers(
        files, path, notebook.clock.zone, notebook.settings.currency, notebook=notebook.path
    )  # fmt: skip
