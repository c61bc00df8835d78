"""What the owner makes for themselves, each thing under a name; and saved lists, which are the first of them."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar

from crmnotes.conditions import SavedList
from crmnotes.errors import BadInput, NotFound
from crmnotes.notebook import words
from crmnotes.notebook.book import Book
from crmnotes.rules import lists
from crmnotes.sentences import Phrase
from crmnotes.store import settings
from crmnotes.store.rows import ids_json

if TYPE_CHECKING:
    from crmnotes.notebook.finding import Finding

YEAR = timedelta(days=365)


class Named(Protocol):
    """Whatever is known by its name."""

    @property
    def name(self) -> str:
        """Its name, unlike that of any other of its kind."""


Thing = TypeVar("Thing", bound=Named)


class Kind(NamedTuple):
    """How one kind of thing is kept: its key, and what people call it in refusals and undo labels."""

    key: str
    nameless: Phrase
    taken: Phrase
    gone: Phrase
    saved: Phrase
    removed: Phrase


LISTS = Kind(
    settings.LISTS, "A list needs a name.", "There is a list with that name already.",
    "There is no such list any more.", "save a list", "remove a list",
)  # fmt: skip


class Kept(Generic[Thing]):
    """Things of one kind, in the order of their names. Each verb is one undo step."""

    def __init__(
        self, book: Book, kind: Kind, plain: Callable[[Thing], dict[str, Any]], read: Callable[[Any], Thing]
    ) -> None:  # fmt: skip
        self._book, self._kind, self._plain, self._read = book, kind, plain, read

    def all(self) -> list[Thing]:
        """Everything there is; what makes no sense to this version is left where it is and not shown."""
        found = []
        for one in self._stored():
            try:
                found.append(self._read(one))
            except BadInput:
                continue
        return found

    def names(self) -> list[str]:
        """The names of all."""
        return [str(one["name"]) for one in self._stored()]

    def get(self, name: str) -> Thing:
        """The one of that name; NotFound, BadInput for one of a newer version."""
        for one in self._stored():
            if one["name"] == name:
                return self._read(one)
        raise NotFound(self._kind.gone)

    def save(self, thing: Thing, before: str | None = None) -> Thing:
        """Adds a thing, or writes it over the one that was called `before`. BadInput, NotFound."""
        if not thing.name:
            raise BadInput(self._kind.nameless)
        with self._book.act(self._kind.saved):
            known = {str(one["name"]): one for one in self._stored()}
            if before is not None and known.pop(before, None) is None:
                raise NotFound(self._kind.gone)
            if thing.name.casefold() in {name.casefold() for name in known}:
                raise BadInput(self._kind.taken)
            self._write([*known.values(), self._plain(thing)])
        return thing

    def remove(self, name: str) -> None:
        """Takes the one of that name away."""
        with self._book.act(self._kind.removed):
            self.get(name)
            self._write([one for one in self._stored() if one["name"] != name])

    def _stored(self) -> list[dict[str, Any]]:
        found = settings.read_one(self._book.store, self._kind.key)
        good = [one for one in found if isinstance(one, dict) and one.get("name")] if isinstance(found, list) else []
        return sorted(good, key=lambda one: (str(one["name"]).casefold(), str(one["name"])))

    def _write(self, things: list[dict[str, Any]]) -> None:
        things.sort(key=lambda one: (str(one["name"]).casefold(), str(one["name"])))
        settings.write_one(self._book.store, self._kind.key, things)


class Lists(Kept[SavedList]):
    """The facet of saved lists."""

    def __init__(self, book: Book, finding: Callable[[], Finding]) -> None:
        super().__init__(book, LISTS, lists.to_dict, lists.of_dict)
        self._finding = finding

    def save(self, thing: SavedList, before: str | None = None) -> SavedList:
        """Saves a list with checked conditions. BadInput, NotFound."""
        checked = SavedList(words.line(thing.name), lists.check_all(thing.conditions))
        return super().save(checked, before)

    def ids(self, wanted: SavedList, text: str = "", only: str | None = None) -> array[int]:
        """Who is on a list, in name order; `text` and `only` narrow it further, as in `Customers.ids`. BadInput."""
        from crmnotes.store import listing, narrowing  # Peewee takes a fifth of a start

        book, today = self._book, self._book.now().date()
        among = ids_json(self._finding().customer_ids(text)) if text.strip() else None
        query = narrowing.query(today.isoformat(), among=among, only=only)
        conditions = lists.check_all(wanted.conditions)
        return narrowing.ids(book.store, listing.narrowed(query, conditions, today, today - YEAR))

    def count(self, wanted: SavedList) -> int:
        """How many are on a list. BadInput."""
        return len(self.ids(wanted))
