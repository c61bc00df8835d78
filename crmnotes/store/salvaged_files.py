"""Pictures and files of a damaged notebook: those whose content is what it was are kept, the others are named."""

from __future__ import annotations

from typing import NamedTuple, cast

from crmnotes.store import digests
from crmnotes.store.database import Store
from crmnotes.store.gathering import Gathered


class Missing(NamedTuple):
    """A picture or a file whose content is gone: whose it was, by the number of the customer or of the note."""

    table: str
    owner: int
    name: str


def sift(found: Gathered) -> list[Missing]:
    """Takes away what names a content that is not there whole, and says what that was.

    The hash of a content is counted anew: where its bytes were damaged nothing names it any more.
    """
    kept: set[str] = set()
    for number, row in list(found.rows["contents"].items()):
        name = digests.of_content(cast("bytes", row[-1]))
        found.rows["contents"][number] = (number, name, row[-1])
        kept.add(name)
    missing = []
    for number, (_, customer, its) in list(found.rows["pictures"].items()):
        if its not in kept:
            del found.rows["pictures"][number]
            missing.append(Missing("pictures", cast("int", customer), ""))
    for number, (_, _, note, its, label, _) in list(found.rows["attachments"].items()):
        if its not in kept:
            del found.rows["attachments"][number]
            missing.append(Missing("attachments", cast("int", note), str(label)))
    return missing


def tell(store: Store, missing: list[Missing]) -> list[str]:
    """One line for each, with the customer's name where it is known."""
    return [_line(store, one) for one in missing]


def _line(store: Store, one: Missing) -> str:
    sql = {
        "pictures": "SELECT name FROM customers WHERE id = ?",
        "attachments": "SELECT c.name FROM notes n JOIN customers c ON c.id = n.customer WHERE n.id = ?",
    }[one.table]
    row = store.one(sql, (one.owner,))
    whose = f" of {row[0]}" if row else ""
    return f"A picture{whose}." if one.table == "pictures" else f'The file "{one.name}" with a note{whose}.'
