"""Contacts out of any table of text: rows become customers, what cannot be read is named by line and reason."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple, TypeVar

from crmnotes.contacts import Brought, Contact, Skipped
from crmnotes.errors import BadInput
from crmnotes.exchange import csv_layout, csv_maps, csv_plain, iif
from crmnotes.exchange.addresses import PARTS
from crmnotes.exchange.cells import is_plain, read
from crmnotes.exchange.csv_maps import Columns
from crmnotes.exchange.csv_rows import MAX_COLUMNS, Piece, Row
from crmnotes.exchange.csv_table import Table, sniff
from crmnotes.exchange.dates import Order, order_of
from crmnotes.exchange.drafts import ContactDraft, Put, put
from crmnotes.records import Stage

__all__ = ["Table", "brought", "columns_of", "contacts", "sniff"]

AT_ONCE = 1000  # rows that are looked at together
_MONTH_FIRST = frozenset({"Mailchimp", "Square"})  # programs that write a birthday as 03/07 or 03-07
_ENGLISH = re.compile(r"birth|born|dob|bday", re.IGNORECASE)  # in the name of a column of birthdays
# QuickBooks deletes no customer; it says so behind the name, and lists them all the same.
_QUICKBOOKS = frozenset(("customer", "customerfullname", "customerjob"))
_GONE = "isdeleted"  # of Salesforce, whose export holds what lies in its trash; and what QuickBooks hides
_DELETED = re.compile(r"\s*\(deleted(?:[ -]\d+)?\)\Z", re.IGNORECASE)
Plan = list[tuple[int, Put]]
Found = TypeVar("Found")
_NO_ONE = (
    "No column of this file holds a name, a phone number or an e-mail address, so there is nobody to import. "
    "If one does, say which it is."
)


def columns_of(table: Table) -> Columns:
    """The best reading of a table's columns, by its header or, without one, by what stands in them.

    The order of day and month is set when a row of the birthday column tells it.
    """
    if not table.header:
        return csv_maps.by_content([row.cells for row in table.preview(50)])
    columns = csv_maps.guess(table.header)
    return columns if columns.order else columns._replace(order=_order(table, columns))


def contacts(table: Table, columns: Columns | None = None) -> Iterator[Contact | Skipped]:
    """One contact for each row of the table, or why it was skipped, in the order of the file.

    Without `columns` the best reading is taken. Raises BadInput, before the first row, when no column names anybody,
    and at the end when there was not one row: nothing to import is never a success.
    """
    reading = _reading(table, columns or columns_of(table))
    return map(reading.contact, _some(table.rows()))


def brought(table: Table, columns: Columns | None = None) -> Iterator[Brought]:
    """The same contacts for an import, many together where their cells stand as they are; BadInput as `contacts`."""
    columns = columns or columns_of(table)
    reading = _reading(table, columns)
    layout = None if reading.odd else csv_layout.layout(planned(table, columns), reading.width)
    pieces = _some(table.pieces(AT_ONCE))
    if layout is None:
        return (reading.contact(row) for piece in pieces for row in piece.rows())
    return _together(pieces, layout, reading)


def _together(pieces: Iterator[Piece], layout: csv_layout.Layout, reading: _Reading) -> Iterator[Brought]:
    for piece in pieces:
        yield from csv_plain.together(piece, layout, reading.contact, reading.order)


def _some(found: Iterator[Found]) -> Iterator[Found]:
    """The rows, or pieces of them; BadInput when there is none."""
    one = None
    for one in found:
        yield one
    if one is None:
        raise BadInput("This file has a header but no rows: there is nobody to import.")


class _Reading(NamedTuple):
    """How a row becomes a contact."""

    plan: Plan
    order: Order | None
    payments: bool
    jobs: int | None  # the column that tells jobs from customers
    own: str
    width: int  # of the header; cells beyond it have no name
    inactive: bool  # whether a name may say that it was deleted
    gone: int | None  # the column that says it

    @property
    def odd(self) -> bool:
        """Whether some rows are none of anybody's."""
        return self.payments or self.jobs is not None or self.inactive or self.gone is not None

    def contact(self, row: Row) -> Contact | Skipped:
        """The contact of a row, or why it is skipped."""
        if row.fault:
            return Skipped(row.line, row.fault, row.text)
        if self.jobs is not None and ":" in "".join(row.cells[self.jobs : self.jobs + 1]):
            return Skipped(row.line, "it is a job of a customer, not a customer", row.text)
        beyond = [(index, put("field", f"Column {index + 1}")) for index in range(self.width, len(row.cells))]
        found = _contact(row, [*self.plan, *beyond] if beyond else self.plan, self.order, self.payments, self.own)
        if not isinstance(found, Contact):
            return found
        if self.gone is not None and "".join(row.cells[self.gone : self.gone + 1]).strip().casefold() in (
            "true",
            "1",
            "y",
        ):
            return found._replace(customer=found.customer._replace(stage=Stage.PAST))
        return _past(found) if self.inactive else found


def _reading(table: Table, columns: Columns) -> _Reading:
    """How the rows of a table are read; BadInput when no column names anybody."""
    if not columns.usable:
        raise BadInput(_NO_ONE)
    payments = columns.program == "PayPal"
    keys = list(map(csv_maps.key, table.header))
    return _Reading(
        plan=[(index, put(field, name)) for index, field, name in planned(table, columns)],
        order=columns.order or _order(table, columns),
        payments=payments,
        jobs=table.header.index(iif.JOB) if iif.JOB in table.header else None,
        own=_own_address(table, columns) if payments else "",
        width=len(table.header) if table.header and columns.program is None else MAX_COLUMNS,
        inactive=not _QUICKBOOKS.isdisjoint(keys),
        gone=keys.index(_GONE) if _GONE in keys else None,
    )


def _contact(row: Row, plan: Plan, order: Order | None, payments: bool, own: str) -> Contact | Skipped:
    cells = row.cells
    width = len(cells)
    draft = ContactDraft(order)
    for index, put_into in plan:
        if index < width and (cell := cells[index]):
            text = cell if is_plain(cell) else read(cell)
            if text and text != own:
                put_into(draft, text)
    if payments and not draft.named:
        return Skipped(row.line, "it names nobody: a transfer, not a payment to or from somebody", row.text)
    customer = draft.customer()
    if customer is None:
        return Skipped(row.line, "it has no name and no way to reach anybody", row.text)
    return Contact(customer, row.line)


def _past(contact: Contact) -> Contact:
    """Somebody of whom the name says that they were deleted is a customer of the past."""
    there = contact.customer
    name = _DELETED.sub("", there.name)
    if name in ("", there.name):
        return contact
    past = there._replace(name=name, company=_DELETED.sub("", there.company), stage=Stage.PAST)
    return contact._replace(customer=past)


def planned(table: Table, columns: Columns) -> list[tuple[int, str, str]]:
    """The columns to read, each with its field and the name under which an own field is kept.

    "own" are fields that our own table holds: there nothing repeats a name, or stands for no answer.
    """
    ours, behind = csv_maps.is_ours(table.header), csv_maps.behind_ours(table.header)
    plan: list[tuple[int, str, str]] = []
    names: Counter[str] = Counter()
    aside = columns.program in ("PayPal", "Etsy", "Shopify orders")  # of payments and orders only the person is taken
    for index, field in enumerate(columns.fields):
        if field is None or (aside and field == "field"):
            continue
        name = (table.header[index] if index < len(table.header) else "") or f"Column {index + 1}"
        if field == "field":
            names[name] += 1
            name = name if names[name] == 1 else f"{name} {names[name]}"
            field = field if index < behind else "own"
        if ours and field.startswith("address") and field.rpartition(".")[2] not in PARTS:
            field = field.replace("address", "whole", 1)
        plan.append((index, field, name))
    # A label is read before the value that it names.
    return sorted(plan, key=lambda entry: not entry[1].endswith(".label"))


def _order(table: Table, columns: Columns) -> Order | None:
    """Which of day and month comes first in the birthday column, if one of its rows tells, or its name.

    Where the column has only an English name, it cannot be told; but some programs are known for it.
    """
    if columns.program in _MONTH_FIRST:
        return "mdy"
    places = [i for i, field in enumerate(columns.fields) if field == "birthday"]
    if not places:
        return None
    told = order_of(row.cells[i] for row in table.rows() for i in places if i < len(row.cells))
    english = all(_ENGLISH.search(table.header[i]) for i in places if i < len(table.header))
    return told or (None if english else "dmy")


def _own_address(table: Table, columns: Columns) -> str:
    """The owner's own e-mail in a list of payments: the one that stands in the most rows, if in most of them."""
    places = [i for i, field in enumerate(columns.fields) if field and field.startswith("email")]
    seen: Counter[str] = Counter()
    rows = 0
    for row in table.rows():
        rows += 1
        seen.update({read(row.cells[i]) for i in places if i < len(row.cells) and row.cells[i]})
    best = max(seen.items(), key=lambda item: item[1], default=("", 0))
    return best[0] if best[1] * 2 > rows else ""
