"""What the owner makes for themselves, each thing under a name: saved lists, own fields, snippets."""

from __future__ import annotations

import contextlib
from array import array
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar

from crmnotes.conditions import SavedList
from crmnotes.errors import BadInput, NotFound
from crmnotes.notebook import words
from crmnotes.notebook.book import Book
from crmnotes.records import Customer
from crmnotes.rules import lists, own_fields, snippets
from crmnotes.rules.own_fields import FieldKind, OwnField
from crmnotes.rules.snippets import Snippet
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
    "lists", "A list needs a name.", "There is a list with that name already.", "There is no such list any more.",
    "save a list", "remove a list",
)  # fmt: skip
FIELDS = Kind(
    "own_fields", "A field needs a name.", "There is a field with that name already.",
    "There is no such field any more.", "change own fields", "remove an own field",
)  # fmt: skip
SNIPPETS = Kind(
    "snippets", "A snippet needs a short word.", "There is a snippet with that word already.",
    "There is no such snippet any more.", "save a snippet", "remove a snippet",
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


class OwnFields(Kept[OwnField]):
    """The facet of own fields: which there are, of what kind."""

    def __init__(self, book: Book) -> None:
        super().__init__(book, FIELDS, own_fields.to_dict, own_fields.of_dict)

    def save(self, thing: OwnField, before: str | None = None) -> OwnField:
        """Adds or changes a field; when its name changes, what customers have in it moves along. BadInput."""
        field = own_fields.check_field(thing._replace(name=words.line(thing.name)))
        with self._book.act(self._kind.saved):
            super().save(field, before)
            if before is not None and before != field.name:
                from crmnotes.store import listing

                listing.rename_field(self._book.store, before, field.name)
        return field

    def check(self, customer: Customer, before: Mapping[str, str]) -> Customer:
        """The customer with what was changed in own fields put plainly; BadInput for what a field cannot hold."""
        changed = {name: text for name, text in customer.fields.items() if text != before.get(name)}
        known = {field.name: field for field in self.all()} if changed else {}
        now, rules = self._book.now(), self._book.settings
        clean = {
            name: own_fields.check_value(known[name], text, now, rules)
            for name, text in changed.items()
            if name in known
        }
        kept = {name: text for name, text in {**customer.fields, **clean}.items() if text or name not in known}
        return customer if kept == dict(customer.fields) else customer._replace(fields=kept)

    def reading(self) -> Callable[[Mapping[str, str]], Mapping[str, str]]:
        """How the fields of many contacts are read: what a field of ours can hold is put plainly, the rest stays."""
        known = {field.name: field for field in self.all() if field.kind is not FieldKind.TEXT}
        now, rules = self._book.now(), self._book.settings

        def read(fields: Mapping[str, str]) -> Mapping[str, str]:
            if known.keys().isdisjoint(fields):
                return fields
            plain = dict(fields)
            for name in known.keys() & fields.keys():
                with contextlib.suppress(BadInput):  # as it stood in the file; the form says what is wrong with it
                    plain[name] = own_fields.check_value(known[name], fields[name], now, rules)
            return plain

        return read


class Snippets(Kept[Snippet]):
    """The facet of snippets."""

    def __init__(self, book: Book) -> None:
        super().__init__(book, SNIPPETS, snippets.to_dict, snippets.of_dict)

    def save(self, thing: Snippet, before: str | None = None) -> Snippet:
        """Saves a snippet with clean words. BadInput, NotFound."""
        return super().save(snippets.check(Snippet(words.line(thing.name), words.text(thing.text))), before)
