"""What lies in the trash, and its removal for good."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from crmnotes.store.database import Store

LISTING = """
SELECT 'customers', c.id, c.name, c.name, c.trashed_at, c.uid FROM customers c WHERE c.trashed_at IS NOT NULL
UNION ALL
SELECT 'notes', n.id, substr(n.text, 1, 500), c.name, n.trashed_at, n.uid
FROM notes n JOIN customers c ON c.id = n.customer WHERE n.trashed_at IS NOT NULL
UNION ALL
SELECT 'promises', p.id, substr(p.text, 1, 500), c.name, p.trashed_at, p.uid
FROM promises p JOIN customers c ON c.id = p.customer WHERE p.trashed_at IS NOT NULL
UNION ALL
SELECT 'orders', o.id, substr(o.what, 1, 500), c.name, o.trashed_at, o.uid
FROM orders o JOIN customers c ON c.id = o.customer WHERE o.trashed_at IS NOT NULL
ORDER BY 5 DESC, 1, 2 LIMIT ?
"""
ANY_BEFORE = """
SELECT EXISTS (SELECT 1 FROM customers WHERE trashed_at < ?1) OR EXISTS (SELECT 1 FROM notes WHERE trashed_at < ?1)
  OR EXISTS (SELECT 1 FROM promises WHERE trashed_at < ?1)
  OR EXISTS (SELECT 1 FROM orders WHERE trashed_at IS NOT NULL AND trashed_at < ?1)
"""
REMOVE = (
    "DELETE FROM customers WHERE trashed_at < ?",
    "DELETE FROM notes WHERE trashed_at < ?",
    "DELETE FROM promises WHERE trashed_at < ?",
    "DELETE FROM orders WHERE trashed_at < ?",
)


def listing(store: Store, limit: int) -> list[tuple[Any, ...]]:
    """Table, id, words, customer's name, instant and UUID of what lies in the trash, the latest first; -1 for all."""
    return store.execute(LISTING, (limit,))


def kept(store: Store, table: str, uids: Iterable[str]) -> set[str]:
    """Which of some records are there and not in the trash."""
    sql = f"SELECT uid FROM {table} WHERE uid IN (SELECT value FROM json_each(?)) AND trashed_at IS NULL"
    return {row[0] for row in store.execute(sql, (json.dumps(list(uids)),))}


def since(store: Store, table: str, number: int) -> str | None:
    """Since when a record lies in the trash (column text); None for one that does not, or that is not there."""
    row = store.one(f"SELECT trashed_at FROM {table} WHERE id = ?", (number,))
    return row[0] if row else None


def put(store: Store, table: str, number: int, at: str | None) -> None:
    """Puts a record into the trash at an instant (column text), or takes it out with None."""
    store.execute(f"UPDATE {table} SET trashed_at = ? WHERE id = ?", (at, number))


def any_before(store: Store, instant: str) -> bool:
    """Whether anything went into the trash before an instant (column text)."""
    return bool(store.execute(ANY_BEFORE, (instant,))[0][0])


def remove(store: Store, instant: str) -> int:
    """Removes for good what went into the trash before an instant; returns how many rows, those beneath apart."""
    gone = 0
    for sql in REMOVE:
        store.execute(sql, (instant,))
        gone += store.changed_rows()
    return gone


def whose(store: Store, table: str, number: int) -> str | None:
    """The name of the customer a record belongs to, or who it is; None when it is gone."""
    of_another = f"SELECT c.name FROM {table} r JOIN customers c ON c.id = r.customer WHERE r.id = ?"
    row = store.one("SELECT name FROM customers WHERE id = ?" if table == "customers" else of_another, (number,))
    return row[0] if row else None
