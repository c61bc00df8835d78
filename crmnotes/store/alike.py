"""Who may be the same person: what customers share by index, what is compared of their names, and "not the same"."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from crmnotes.store.customers import LAST_LETTER
from crmnotes.store.database import Store
from crmnotes.store.matching import UIDS

PEOPLE = "SELECT id, uid, name, company, ifnull(birthday, '') FROM customers WHERE trashed_at IS NULL ORDER BY id"
SHARED = """
SELECT w.match_key, w.customer, w.value FROM ways w CROSS JOIN customers c ON c.id = w.customer
WHERE w.match_key IN (SELECT match_key FROM ways WHERE match_key <> '' GROUP BY match_key
  HAVING min(customer) <> max(customer)) AND w.kind IN ('email', 'phone') AND c.trashed_at IS NULL
ORDER BY w.match_key, w.customer
"""
MARK = "INSERT INTO not_same (one, other) VALUES (?, ?) ON CONFLICT DO NOTHING"


class Holder(NamedTuple):
    """Somebody who has an address or a number that others have too, as it is typed."""

    customer: int
    value: str


def people(store: Store) -> list[tuple[int, str, str, str, str]]:
    """Id, UUID, name, company and birthday (ISO text) of everybody outside the trash."""
    return [(row[0], row[1], row[2], row[3], row[4]) for row in store.execute(PEOPLE)]


def by_uid(store: Store, beginning: str) -> list[int]:
    """At most three customers outside the trash whose UUID begins so: more than a pair is not clear."""
    sql = "SELECT id FROM customers WHERE uid >= ? AND uid < ? AND trashed_at IS NULL ORDER BY uid LIMIT 3"
    return [row[0] for row in store.execute(sql, (beginning, beginning + LAST_LETTER))]


def shared(store: Store) -> dict[str, list[Holder]]:
    """By match key: who has an e-mail address or a number that somebody else has too."""
    found: dict[str, list[Holder]] = defaultdict(list)
    for key, customer, value in store.execute(SHARED):
        found[key].append(Holder(customer, value))
    return found


def uids(store: Store) -> list[tuple[str, int]]:
    """Each UID by which a file knew somebody outside the trash, with them."""
    return [(str(uid), number) for uid, number in store.execute(UIDS)]


def not_same(store: Store) -> set[tuple[int, int]]:
    """Each two who were said not to be the same, the lower id first."""
    return {(row[0], row[1]) for row in store.execute("SELECT one, other FROM not_same")}


def mark(store: Store, one: int, other: int) -> None:
    """Keeps that two are not the same."""
    store.execute(MARK, (min(one, other), max(one, other)))
