"""What is worth knowing before a call and stands on no other list: unmet wishes, and what they were asked last."""

from __future__ import annotations

from datetime import datetime

from crmnotes.store.database import Store
from crmnotes.store.rows import moment

WISHES = """
SELECT substr(text, 1, 500) FROM notes
WHERE customer = ? AND kind = 'wish' AND offered = 0 AND trashed_at IS NULL AND text <> ''
ORDER BY happened_at DESC, id DESC LIMIT ?
"""
ASKED = """
SELECT question, happened_at FROM notes
WHERE customer = ? AND question IS NOT NULL AND direction = 'us' AND trashed_at IS NULL
ORDER BY happened_at DESC, id DESC LIMIT 1
"""


def wishes(store: Store, customer: int, limit: int) -> list[str]:
    """What a customer wishes for and was not offered yet, the newest first."""
    return [row[0] for row in store.execute(WISHES, (customer, limit))]


def asked(store: Store, customer: int) -> tuple[str, datetime] | None:
    """Which of the three questions they were asked last, and when (UTC)."""
    rows = store.execute(ASKED, (customer,))
    return (rows[0][0], moment(rows[0][1])) if rows else None
