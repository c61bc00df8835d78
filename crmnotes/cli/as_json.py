"""What the command line prints with `--json`: Today, and records in the shapes of the open format."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from crmnotes.cli import words
from crmnotes.contacts import Skipped
from crmnotes.exchange.json_records import filed_dict
from crmnotes.notebook import Notebook
from crmnotes.notebook.import_views import ImportResult
from crmnotes.notebook.todaylist import Today
from crmnotes.notebook.views import Found
from crmnotes.records import Due
from crmnotes.rules.today import TodayRow

Value = dict[str, Any]


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


def records(notebook: Notebook, kind: str, ids: Sequence[int]) -> list[Value]:
    """Some `customers`, `notes`, `promises` or `orders`, in the order given."""
    return [filed_dict(filed) for filed in notebook.imports.records(kind, ids)]


def found(notebook: Notebook, what: Found) -> Value:
    """What a search found."""
    return {
        "customers": records(notebook, "customers", [line.id for line in what.customers]),
        "notes": records(notebook, "notes", [line.id for line in what.notes]),
        "promises": records(notebook, "promises", [line.id for line in what.promises]),
    }


def customer(notebook: Notebook, number: int) -> Value:
    """One customer."""
    return records(notebook, "customers", [number])[0]


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
