"""What tells customers apart, read for all of them at once before an import."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import Any, NamedTuple

from crmnotes.store.database import Store

PEOPLE = "SELECT id, name, company FROM customers WHERE trashed_at IS NULL ORDER BY id"
WAYS = """
SELECT w.customer, w.kind, w.value, w.match_key FROM ways w CROSS JOIN customers c ON c.id = w.customer
WHERE c.trashed_at IS NULL
"""
UIDS = """
SELECT uid, id FROM customers WHERE trashed_at IS NULL
UNION ALL
SELECT json_extract(extra, '$.source_uid'), id FROM customers
WHERE extra IS NOT NULL AND trashed_at IS NULL AND json_valid(extra) AND json_extract(extra, '$.source_uid') IS NOT NULL
"""
# Those who were merged into somebody: the UIDs, the name and the company by which a file may bring them again.
MERGED = """
SELECT c.id, m.value FROM customers c, json_each(iif(json_valid(c.extra), c.extra, '{}'), '$.merged') m
WHERE c.extra LIKE '%"merged"%' AND c.trashed_at IS NULL AND m.type = 'object' ORDER BY c.id
"""


class Merged(NamedTuple):
    """Somebody who was merged into a customer."""

    customer: int
    ids: tuple[str, ...]
    name: str
    company: str


def people(store: Store) -> list[tuple[int, str, str]]:
    """Id, name and company of everybody outside the trash."""
    return [(row[0], row[1], row[2]) for row in store.execute(PEOPLE)]


def ways(store: Store) -> dict[int, list[tuple[str, str, str]]]:
    """Kind, value and match key of the ways of everybody outside the trash."""
    found: dict[int, list[tuple[str, str, str]]] = defaultdict(list)
    for customer, kind, value, key in store.execute(WAYS):
        found[customer].append((kind, value, key))
    return found


def uids(store: Store) -> dict[str, int]:
    """Everybody outside the trash by UUID, and by the UID that they had in a file they came from."""
    return {str(uid): number for uid, number in store.execute(UIDS)}


def merged(store: Store) -> list[Merged]:
    """Everybody who was merged into a customer outside the trash."""
    found = ((number, json.loads(value)) for number, value in store.execute(MERGED))
    return [Merged(n, _texts(one.get("ids")), str(one.get("name")), str(one.get("company"))) for n, one in found]


def _texts(value: Any) -> tuple[str, ...]:
    """The texts of a list that another program may have written."""
    return tuple(map(str, value)) if isinstance(value, list) else ()


def last_customer(store: Store) -> int:
    """The highest id of a customer."""
    return int(store.execute("SELECT ifnull(max(id), 0) FROM customers")[0][0])
