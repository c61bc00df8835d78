"""Photos and logos of customers: one each, small, kept inside the notebook and never fetched from anywhere."""

from __future__ import annotations

from collections.abc import Iterable

from crmnotes.notebook.book import Book
from crmnotes.records import new_uid
from crmnotes.rules import images
from crmnotes.store import files as rows
from crmnotes.store.database import Store


class Pictures:
    """The facet of pictures. Each verb is one undo step."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def put(self, customer: int, content: bytes) -> str:
        """Gives a customer a picture that was made small before (`ui.customer.shrinking`); its hash.

        BadInput when it is no PNG, JPEG or WebP, or larger than `rules.images` allows; NotFound.
        """
        images.require_small(content)
        with self._book.act("change a picture"):
            self._book.require_customer(customer)
            return keep(self._book.store, customer, content)

    def remove(self, customer: int) -> None:
        """Takes a customer's picture away."""
        with self._book.act("remove a picture"):
            rows.put_picture(self._book.store, customer, None)

    def of(self, customer: int) -> bytes | None:
        """A customer's picture, as it is kept."""
        name = rows.picture(self._book.store, customer)
        return rows.content(self._book.store, name) if name else None

    def hashes(self, customers: Iterable[int]) -> dict[int, str]:
        """The hashes of the pictures of those customers who have one: for a list."""
        return rows.pictures(self._book.store, customers)

    def any(self) -> bool:
        """Whether anybody has a picture."""
        return rows.any_picture(self._book.store)

    def content(self, name: str) -> bytes | None:
        """The picture of that hash."""
        return rows.content(self._book.store, name)


def keep(store: Store, customer: int, content: bytes) -> str:
    """Inside a transaction: gives a customer a picture that `images.require_small` has let through; its hash."""
    name = rows.keep(store, content)
    rows.put_picture(store, customer, name)
    return name


def attach_as_file(store: Store, note: int, name: str, words: str) -> None:
    """Inside a transaction: puts a picture beside a note as a file, so that it is not lost."""
    content = rows.content(store, name) or b""
    rows.attach(store, note, new_uid(), name, len(content), f"{words}.{ENDINGS[images.look(content).kind]}")


ENDINGS = {"png": "png", "jpeg": "jpg", "webp": "webp"}
