"""The owner's own fields: which there are, and that customers have in them what they can hold."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping

from crmnotes.errors import BadInput
from crmnotes.notebook import words
from crmnotes.notebook.book import Book
from crmnotes.notebook.own import Kept, Kind
from crmnotes.records import Customer
from crmnotes.rules import own_fields
from crmnotes.rules.own_fields import FieldKind, OwnField

FIELDS = Kind(
    "own_fields", "A field needs a name.", "There is a field with that name already.",
    "There is no such field any more.", "change own fields", "remove an own field",
)  # fmt: skip


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
