"""Pictures of customers and files of notes; every content is kept once, named by its SHA-256."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from crmnotes.errors import Damaged
from crmnotes.store import digests
from crmnotes.store.database import Store
from crmnotes.store.faults import DAMAGED
from crmnotes.store.rows import ids_json

UNNAMED = " FROM contents WHERE hash NOT IN (SELECT hash FROM pictures) AND hash NOT IN (SELECT hash FROM attachments)"
OF_NOTES = (
    "SELECT id, note, hash, name, size, uid FROM attachments WHERE note IN (SELECT value FROM json_each(?))"
    " ORDER BY note, id"
)


def keep(store: Store, content: bytes) -> str:
    """Keeps a content and gives its hash, by which it is found again; one that is there is not kept twice."""
    name = digests.of_content(content)
    store.execute("INSERT INTO contents (hash, bytes) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING", (name, content))
    return name


def content(store: Store, name: str) -> bytes | None:
    """The content of that hash. Damaged when what stands there is another."""
    rows = store.execute("SELECT bytes FROM contents WHERE hash = ?", (name,))
    if not rows:
        return None
    (found,) = rows[0]
    if not isinstance(found, bytes) or digests.of_content(found) != name:
        raise Damaged(DAMAGED)
    return found


def hashes(store: Store, customer: int | None = None) -> list[str]:
    """The hashes of all contents that something names, or something of one customer, in order."""
    sql = (
        "SELECT hash FROM pictures WHERE ?1 IS NULL OR customer = ?1 UNION SELECT a.hash FROM attachments a"
        " JOIN notes n ON n.id = a.note WHERE ?1 IS NULL OR n.customer = ?1 ORDER BY 1"
    )
    return [row[0] for row in store.execute(sql, (customer,))]


def any_unnamed(store: Store) -> bool:
    """Whether a content is kept that nothing names any more."""
    return bool(store.execute(f"SELECT 1{UNNAMED} LIMIT 1"))


def sweep(store: Store) -> int:
    """Removes the contents that nothing names any more; returns how many."""
    store.execute(f"DELETE{UNNAMED}")
    return store.changed_rows()


def picture(store: Store, customer: int) -> str | None:
    """The hash of a customer's picture."""
    rows = store.execute("SELECT hash FROM pictures WHERE customer = ?", (customer,))
    return rows[0][0] if rows else None


def pictures(store: Store, customers: Iterable[int]) -> dict[int, str]:
    """The hashes of the pictures of those customers who have one."""
    sql = "SELECT customer, hash FROM pictures WHERE customer IN (SELECT value FROM json_each(?))"
    return dict(store.execute(sql, (ids_json(customers),)))


def any_picture(store: Store) -> bool:
    """Whether anybody has a picture."""
    return bool(store.execute("SELECT EXISTS (SELECT 1 FROM pictures)")[0][0])


def put_picture(store: Store, customer: int, name: str | None) -> None:
    """Gives a customer the picture of that hash; None takes theirs away."""
    if name is None:
        store.execute("DELETE FROM pictures WHERE customer = ?", (customer,))
        return
    sql = (
        "INSERT INTO pictures (customer, hash) VALUES (?, ?) ON CONFLICT (customer) DO UPDATE SET hash = excluded.hash"
    )
    store.execute(sql, (customer, name))


def attach(store: Store, note: int, uid: str, name: str, size: int, words: str) -> int:
    """Puts the content of that hash beside a note under a name; returns the id."""
    sql = "INSERT INTO attachments (note, uid, hash, size, name) VALUES (?, ?, ?, ?, ?) RETURNING id"
    return int(store.execute(sql, (note, uid, name, size, words))[0][0])


def detach(store: Store, attachment: int) -> None:
    """Takes a file from its note."""
    store.execute("DELETE FROM attachments WHERE id = ?", (attachment,))


def attachment(store: Store, number: int) -> tuple[Any, ...] | None:
    """Id, note, hash, name, bytes and uid of one file."""
    return store.one("SELECT id, note, hash, name, size, uid FROM attachments WHERE id = ?", (number,))


def attachments(store: Store, notes: Iterable[int]) -> list[tuple[Any, ...]]:
    """Id, note, hash, name, bytes and uid of the files of these notes."""
    return store.execute(OF_NOTES, (ids_json(notes),))


def attachment_uids(store: Store) -> set[str]:
    """The UUIDs of all files."""
    return {row[0] for row in store.execute("SELECT uid FROM attachments")}
