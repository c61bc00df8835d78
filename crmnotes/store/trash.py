"""What lies in the trash, and its removal for good."""

from __future__ import annotations

from typing import Any

from crmnotes.store.database import Store

LISTING = """
SELECT 'customers', c.id, c.name, c.name, c.trashed_at FROM customers c WHERE c.trashed_at IS NOT NULL
UNION ALL
SELECT 'notes', n.id, substr(n.text, 1, 500), c.name, n.trashed_at FROM notes n JOIN customers c ON c.id = n.customer
WHERE n.trashed_at IS NOT NULL
UNION ALL
SELECT 'promises', p.id, substr(p.text, 1, 500), c.name, p.trashed_at
FROM promises p JOIN customers c ON c.id = p.customer WHERE p.trashed_at IS NOT NULL
UNION ALL
SELECT 'orders', o.id, substr(o.what, 1, 500), c.name, o.trashed_at
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
    """Table, id, words, customer's name and instant of what lies in the trash, the latest first."""
    return store.execute(LISTING, (limit,))


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
