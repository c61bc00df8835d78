"""Contacts out of any table of text: rows become customers, what cannot be read is named by line and reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from crmnotes.contacts import Contact, Skipped
from crmnotes.errors import BadInput
from crmnotes.exchange import csv_maps, iif
from crmnotes.exchange.cells import is_plain, read
from crmnotes.exchange.csv_maps import Columns
from crmnotes.exchange.csv_table import Row, Table, sniff
from crmnotes.exchange.dates import Order, order_of
from crmnotes.exchange.drafts import ContactDraft, Put, put

__all__ = ["Table", "columns_of", "contacts", "sniff"]

Plan = list[tuple[int, Put]]
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
    columns = columns or columns_of(table)
    if not columns.usable:
        raise BadInput(_NO_ONE)
    return _contacts(table, columns)


def _contacts(table: Table, columns: Columns) -> Iterator[Contact | Skipped]:
    order = columns.order or _order(table, columns)
    plan = _plan(table, columns)
    payments = columns.program == "PayPal"
    jobs = table.header.index(iif.JOB) if iif.JOB in table.header else None
    own = _own_address(table, columns) if payments else ""
    count = 0
    for row in table.rows():
        count += 1
        if row.fault:
            yield Skipped(row.line, row.fault, row.text)
        elif jobs is not None and ":" in "".join(row.cells[jobs : jobs + 1]):
            yield Skipped(row.line, "it is a job of a customer, not a customer", row.text)
        else:
            yield _contact(row, plan, order, payments, own)
    if not count:
        raise BadInput("This file has a header but no rows: there is nobody to import.")


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


def _plan(table: Table, columns: Columns) -> Plan:
    """The columns to read, each with what to do with its cells."""
    plan: Plan = []
    names: Counter[str] = Counter()
    aside = columns.program in ("PayPal", "Etsy")  # of payments and orders only the person is taken
    for index, field in enumerate(columns.fields):
        if field is None or (aside and field == "field"):
            continue
        name = (table.header[index] if index < len(table.header) else "") or f"Column {index + 1}"
        if field == "field":
            names[name] += 1
            name = name if names[name] == 1 else f"{name} {names[name]}"
        plan.append((index, put(field, name)))
    # A label is read before the value that it names.
    return sorted(plan, key=lambda entry: not (columns.fields[entry[0]] or "").endswith(".label"))


def _order(table: Table, columns: Columns) -> Order | None:
    """Which of day and month comes first in the birthday column, if one of its rows tells."""
    places = [i for i, field in enumerate(columns.fields) if field == "birthday"]
    if not places:
        return None
    return order_of(row.cells[i] for row in table.rows() for i in places if i < len(row.cells))


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
