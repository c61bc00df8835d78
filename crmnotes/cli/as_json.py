"""What the command line prints with `--json`: Today, and records in the shapes of the open format."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any, Protocol

from crmnotes.cli import words
from crmnotes.contacts import Filed, Skipped
from crmnotes.exchange.json_records import filed_dict
from crmnotes.notebook import Notebook
from crmnotes.notebook.todaylist import Today
from crmnotes.notebook.views import Found, ImportResult
from crmnotes.records import Customer, Due, Note, Order, Promise
from crmnotes.rules.today import TodayRow

FEW = 500
"""So many records are fetched one by one; for more, everything is walked once."""

Value = dict[str, Any]


class Line(Protocol):
    """A line of a list: enough to find the record behind it."""

    @property
    def id(self) -> int:
        """Its number."""

    @property
    def uid(self) -> str:
        """Its UUID."""


def today(view: Today) -> Value:
    """The Today list."""
    return {"now": view.now.isoformat(), "rows": [_row(row) for row in view.rows], "snoozed": view.snoozed}


def _row(row: TodayRow) -> Value:
    return {
        "level": row.level,
        "why": row.why.value,
        "customer": {"id": row.customer_uid, "name": row.name},
        "text": words.in_words(row),
        "due": due(row.due),
        "late_minutes": row.late_minutes,
        "ids": list(row.uids),
    }


def due(what: datetime | Due | None) -> str | None:
    """An instant with its offset (UTC), a wall date or wall time without one."""
    if isinstance(what, datetime):
        return what.astimezone(UTC).isoformat()
    return what.isoformat() if what else None


def customers(notebook: Notebook, lines: Sequence[Line]) -> list[Value]:
    """Customers in the order given."""
    return _records(lines, lambda one: customer(notebook, one), notebook.imports.everything().customers)


def notes(notebook: Notebook, lines: Sequence[Line]) -> list[Value]:
    """Notes in the order given."""
    return _records(lines, lambda one: note(notebook, one), notebook.imports.everything().notes)


def promises(notebook: Notebook, lines: Sequence[Line]) -> list[Value]:
    """Promises in the order given."""
    return _records(lines, lambda one: promise(notebook, one), notebook.imports.everything().promises)


def _records(lines: Sequence[Line], one: Callable[[int], Value], every: Callable[[], Iterable[Filed]]) -> list[Value]:
    if len(lines) <= FEW:
        return [one(line.id) for line in lines]
    wanted = {line.uid for line in lines}
    found = {filed.record.uid: filed_dict(filed) for filed in every() if filed.record.uid in wanted}
    return [found[line.uid] for line in lines if line.uid in found]


def found(notebook: Notebook, what: Found) -> Value:
    """What a search found."""
    return {
        "customers": customers(notebook, what.customers),
        "notes": notes(notebook, what.notes),
        "promises": promises(notebook, what.promises),
    }


def customer(notebook: Notebook, number: int) -> Value:
    """One customer."""
    record: Customer = notebook.customers.get(number)
    refs = {"sent_by": notebook.customers.get(record.sent_by).uid} if record.sent_by else {}
    return filed_dict(Filed(record, refs))


def note(notebook: Notebook, number: int) -> Value:
    """One note."""
    record: Note = notebook.notes.get(number)
    refs = {"customer": notebook.customers.get(record.customer).uid}
    if record.settled and record.settled.by:
        refs["settled_by"] = notebook.notes.get(record.settled.by).uid
    if record.complaint and record.complaint.remedy:
        refs["remedy"] = notebook.promises.get(record.complaint.remedy).uid
    return filed_dict(Filed(record, refs))


def promise(notebook: Notebook, number: int) -> Value:
    """One promise."""
    record: Promise = notebook.promises.get(number)
    refs = {"customer": notebook.customers.get(record.customer).uid}
    if record.made_in:
        refs["made_in"] = notebook.notes.get(record.made_in).uid
    return filed_dict(Filed(record, refs))


def order(notebook: Notebook, number: int) -> Value:
    """One order."""
    record: Order = notebook.orders.get(number)
    return filed_dict(Filed(record, {"customer": notebook.customers.get(record.customer).uid}))


def imported(result: ImportResult, files: Sequence[tuple[str, Skipped]], dry_run: bool) -> Value:
    """What an import did, or would do."""
    return {
        "batch": result.batch,
        "dry_run": dry_run,
        "new": result.new,
        "same": result.same,
        "updated": result.updated,
        "differs": result.differs,
        "notes": result.notes,
        "promises": result.promises,
        "orders": result.orders,
        "skipped": [{"file": name, "line": one.line, "reason": one.reason} for name, one in files],
    }
