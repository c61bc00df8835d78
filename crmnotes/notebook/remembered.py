"""What was read by customer and holds until something of theirs changes: after an act only that is read again."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, Generic, TypeVar

Value = TypeVar("Value")
Made = TypeVar("Made")


class Remembered(Generic[Value]):
    """Values by customer. With another `key` (such as the day) all of them are read again.

    One of these is used either for customers named each time (`of`) or for all who have a value (`all`, `made`).
    """

    def __init__(self) -> None:
        self._key: object = None
        self._known: dict[int, Value] = {}
        self._without: set[int] = set()  # who was asked for and has none
        self._touched: set[int] | None = None  # since the last time; None when it may be all
        self._made: tuple[dict[int, Value], Any] | None = None  # all values, and what was made of them

    def forget(self, customers: Iterable[int] | None) -> None:
        """Forgets the values of some customers; of all with None."""
        if customers is None:
            self._known.clear()
            self._without.clear()
            self._touched = None
            return
        for customer in customers:
            self._known.pop(customer, None)
            self._without.discard(customer)
            if self._touched is not None:
                self._touched.add(customer)

    def of(
        self, ids: Collection[int], key: object, read: Callable[[list[int]], Mapping[int, Value]]
    ) -> dict[int, Value]:
        """The values of those of the customers who have one; `read` is asked for the unknown ones."""
        self._turn(key)
        known = self._known
        unknown = [number for number in ids if number not in known and number not in self._without]
        if unknown:
            known.update(read(unknown))
            self._without.update(number for number in unknown if number not in known)
        return {number: known[number] for number in ids if number in known}

    def all(self, key: object, read: Callable[[list[int] | None], Mapping[int, Value]]) -> dict[int, Value]:
        """The values of all customers who have one; `read` is asked for everybody first and then for those touched."""
        self._turn(key)
        if self._touched is None or self._touched:
            self._known.update(read(None if self._touched is None else sorted(self._touched)))
        self._touched = set()
        return self._known.copy()

    def made(
        self, key: object, read: Callable[[list[int] | None], Mapping[int, Value]],
        make: Callable[[Iterable[Value]], Made],
    ) -> Made:  # fmt: skip
        """What is made of the values of all who have one; made anew when one of them is another."""
        found = self.all(key, read)
        if self._made is None or self._made[0] != found:
            self._made = found, make(found.values())
        made: Made = self._made[1]
        return made

    def _turn(self, key: object) -> None:
        if key != self._key:
            self.forget(None)
            self._key, self._made = key, None
