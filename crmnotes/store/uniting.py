"""Two customers become one: what belongs to the one moves to the other, and then the one is gone."""

from __future__ import annotations

from typing import Any

from crmnotes.store.database import Store
from crmnotes.store.rows import extra_json, extra_of

# Whatever points to a customer, but for ways and groups, which are written with the record. ?1 is kept, ?2 goes.
# What has moved is the owner's own: taking back the import that brought it leaves it where it is.
MOVES = (
    "UPDATE notes SET customer = ?1, batch = NULL WHERE customer = ?2",
    "UPDATE promises SET customer = ?1, batch = NULL WHERE customer = ?2",
    "UPDATE orders SET customer = ?1, batch = NULL WHERE customer = ?2",
    "UPDATE OR IGNORE pictures SET customer = ?1 WHERE customer = ?2",
    "UPDATE customers SET sent_by = ?1 WHERE sent_by = ?2 AND id <> ?1",
    "INSERT INTO not_same (one, other) SELECT min(?1, apart), max(?1, apart) FROM"
    " (SELECT iif(one = ?2, other, one) AS apart FROM not_same WHERE ?2 IN (one, other)) WHERE apart <> ?1"
    " ON CONFLICT DO NOTHING",
)


def move(store: Store, keep: int, other: int) -> None:
    """Notes, promises, orders, whom they sent and whom they are not: all that was `other`'s is `keep`'s."""
    for sql in MOVES:
        store.execute(sql, (keep, other))


def remove(store: Store, customer: int) -> None:
    """Removes a customer to whom nothing belongs any more, with ways and groups."""
    store.execute("DELETE FROM customers WHERE id = ?", (customer,))


def is_there(store: Store, customer: int) -> bool:
    """Whether there is such a customer, in the trash or not."""
    return bool(store.execute("SELECT 1 FROM customers WHERE id = ?", (customer,)))


def unknown_keys(store: Store, customer: int) -> dict[str, Any]:
    """The keys of a customer that this version does not know, with the UID of the file they came from."""
    return extra_of(store.execute("SELECT extra FROM customers WHERE id = ?", (customer,))[0][0])


def put_unknown_keys(store: Store, customer: int, content: dict[str, Any]) -> None:
    """Writes the unknown keys of a customer."""
    store.execute("UPDATE customers SET extra = ? WHERE id = ?", (extra_json(content), customer))
