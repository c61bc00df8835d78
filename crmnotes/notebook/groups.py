"""Groups: made, named, removed."""

from __future__ import annotations

from crmnotes.errors import BadInput, NotFound
from crmnotes.notebook import words
from crmnotes.notebook.book import Book
from crmnotes.notebook.views import Group
from crmnotes.rules import rhythm
from crmnotes.store import groups as rows


class Groups:
    """The facet of groups: labels to gather customers under."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def all(self) -> list[Group]:
        """All groups by name, with how many customers each gathers."""
        return [Group(*row) for row in rows.every(self._book.store)]

    def add(self, name: str, keep_in_touch_days: int | None = None) -> Group:
        """A new group. BadInput when the name is empty or taken."""
        with self._book.act("add a group"):
            name = self._free(name)
            number = rows.insert(self._book.store, name, _checked(keep_in_touch_days))
        return Group(number, name, keep_in_touch_days)

    def edit(self, group: int, name: str, keep_in_touch_days: int | None) -> Group:
        """Name of a group, and how often to be in touch with its customers, in days; None for no wish."""
        with self._book.act("change a group"):
            name = self._free(name, self._get(group)[1])
            rows.update(self._book.store, group, name, _checked(keep_in_touch_days))
        return Group(group, name, keep_in_touch_days)

    def remove(self, group: int) -> None:
        """Removes a group; its customers stay."""
        with self._book.act("remove a group"):
            self._get(group)
            rows.delete(self._book.store, group)

    def _get(self, group: int) -> tuple[int, str, int | None]:
        found = rows.get(self._book.store, group)
        if found is None:
            raise NotFound("There is no such group any more.")
        return found[0], found[1], found[2]

    def _free(self, name: str, own: str = "") -> str:
        """The cleaned name; BadInput when another group bears it."""
        name = words.line(name)
        if not name:
            raise BadInput("A group needs a name.")
        if name != own and rows.named(self._book.store, name) is not None:
            raise BadInput("There is a group with that name already.")
        return name


def _checked(days: int | None) -> int | None:
    return None if days is None else rhythm.check_keep_in_touch(days)
