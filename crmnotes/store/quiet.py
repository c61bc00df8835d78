"""What the rows of quiet customers explain themselves with, read for all of them at once."""

from __future__ import annotations

from collections.abc import Iterable

from crmnotes.store.care import OF_CARE
from crmnotes.store.database import Store
from crmnotes.store.rows import ids_json

COMPLAINING = f"""
SELECT DISTINCT n.customer FROM json_each(?) j CROSS JOIN notes n ON n.customer = j.value AND {OF_CARE}
LEFT JOIN complaints c ON c.note = n.id
WHERE n.kind = 'complaint' AND c.confirmed_on IS NULL AND ifnull(c.unconfirmed, 0) = 0
"""


def complaining(store: Store, ids: Iterable[int]) -> frozenset[int]:
    """Those of the customers who have a complaint that is not closed."""
    return frozenset(row[0] for row in store.execute(COMPLAINING, (ids_json(ids),)))
