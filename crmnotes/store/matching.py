"""What tells customers apart, read for all of them at once before an import."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from crmnotes.store.database import Store

PEOPLE = """
SELECT c.id, c.name, c.company, w.kind, w.value, w.match_key FROM customers c LEFT JOIN ways w ON w.customer = c.id
WHERE c.trashed_at IS NULL ORDER BY c.id
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


class Known(NamedTuple):
    """Somebody who is there: kind, value and match key of each of their ways."""

    customer: int
    name: str
    company: str
    ways: list[tuple[str, str, str]]


def people(store: Store) -> Iterator[Known]:
    """Everybody outside the trash, the oldest first, one by one: there may be a hundred thousand."""
    for (number, name, company), rows in groupby(store.cursor(PEOPLE), key=itemgetter(0, 1, 2)):
        yield Known(number, name, company, [(row[3], row[4], row[5]) for row in rows if row[3] is not None])


def uids(store: Store) -> dict[str, int]:
    """Everybody outside the trash by UUID, and by the UID that they had in a file they came from."""
    return {str(uid): number for uid, number in store.cursor(UIDS)}


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
