"""The whole notebook record by record in the order of the open format, read in blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from crmnotes.contacts import Content, Filed, GroupTerms, Own, Tally, Unknown
from crmnotes.notebook.book import Book
from crmnotes.records import Settings
from crmnotes.store import files, groups, notes, settings, tallies, whole
from crmnotes.store.database import Store
from crmnotes.store.rows import extra_of, moment, order_of

AT_ONCE = 1000
Rows = list[tuple[Any, ...]]


class WholeBook:
    """What `exchange.json_out` asks for: numbers of this notebook are 0, references are named by UUID."""

    def __init__(self, book: Book, customer: int | None = None, ids: Sequence[int] | None = None) -> None:
        """All records, those about one customer, or those of `ids` in that order, whichever kind is asked for."""
        self._book = book
        self._customer = customer
        self._ids = ids

    @property
    def store(self) -> Store:
        """The file it is read from."""
        return self._book.store

    @property
    def settings(self) -> Settings:
        """What the owner decided."""
        return self._book.settings

    @property
    def unknown(self) -> Unknown:
        """Keys of files in the open format that were read, which this version does not know."""
        return Unknown(self._unknown("top"), self._unknown("settings"))

    def groups(self) -> Iterator[GroupTerms]:
        """All groups by name."""
        unknown = self._unknown("groups")
        rows = sorted(groups.every(self._book.store), key=lambda row: row[1])
        return (GroupTerms(row[1], row[2], unknown.get(row[1], {})) for row in rows)

    def _unknown(self, place: str) -> dict[str, Any]:
        kept = settings.read_one(self._book.store, settings.UNKNOWN)
        return kept.get(place, {}) if isinstance(kept, dict) else {}

    def customers(self) -> Iterator[Filed]:
        """All customers, the trash included."""
        for page in self._pages("customers"):
            faces = files.pictures(self._book.store, (row[0] for row in page))
            for customer, row in zip(whole.customers_of(self._book.store, page), page, strict=True):
                extra = _extra(row[-2]) | ({"picture": faces[customer.id]} if customer.id in faces else {})
                yield Filed(customer._replace(id=0, sent_by=None), _refs(sent_by=row[-1]), extra)

    def notes(self) -> Iterator[Filed]:
        """All notes, the trash included."""
        for page in self._pages("notes"):
            beside = _by_note(files.attachments(self._book.store, (row[0] for row in page)))
            for row in page:
                note = notes.whole(row)
                settled = note.settled and note.settled._replace(by=None)
                complaint = note.complaint and note.complaint._replace(remedy=None)
                refs = _refs(customer=row[-3], settled_by=row[-2], remedy=row[-1])
                note = note._replace(id=0, customer=0, settled=settled, complaint=complaint)
                yield Filed(note, refs, _extra(row[-4]) | beside.get(row[0], {}))

    def promises(self) -> Iterator[Filed]:
        """All promises with their events, the trash included."""
        for page in self._pages("promises"):
            for promise, row in zip(whole.promises_of(self._book.store, page), page, strict=True):
                refs = _refs(customer=row[-2], made_in=row[-1])
                yield Filed(promise._replace(id=0, customer=0, made_in=None), refs, _extra(row[-3]))

    def orders(self) -> Iterator[Filed]:
        """All orders, those in the trash left out: the open format has no place for that mark."""
        for page in self._pages("orders"):
            for row in page:
                yield Filed(order_of(row)._replace(id=0, customer=0), _refs(customer=row[-1]), _extra(row[-2]))

    def tallies(self) -> Iterator[Filed]:
        """All tally rules with their marks."""
        for number, uid, rule, target, extra in whole.tallies(self._book.store):
            marks = tuple((moment(at), bool(yes)) for at, yes in tallies.marks(self._book.store, number))
            yield Filed(Tally(rule, target, uid, marks), {}, extra_of(extra))

    def own(self) -> Iterator[Own]:
        """What the owner made for themselves; of one customer's records only the customer's own are told."""
        for key in settings.OWN if self._customer is None else ():
            items = settings.read_one(self._book.store, key)
            if isinstance(items, list) and items:
                yield Own(key, tuple(items))

    def files(self) -> Iterator[Content]:
        """What pictures and files hold, one at a time."""
        store = self._book.store
        for name in files.hashes(store, self._customer):
            content = files.content(store, name)
            if content is not None:
                yield Content(name, content)

    def _pages(self, kind: str) -> Iterator[Rows]:
        """Blocks of rows, by UUID unless some are asked for."""
        if self._ids is not None:
            for first in range(0, len(self._ids), AT_ONCE):
                yield whole.those(self._book.store, kind, self._ids[first : first + AT_ONCE])
            return
        after = ""
        while page := whole.page(self._book.store, kind, after, AT_ONCE, self._customer):
            yield page
            after = page[-1][1]


def _refs(**uids: str | None) -> dict[str, str]:
    """References that are set."""
    return {name: uid for name, uid in uids.items() if uid}


def _by_note(rows: Rows) -> dict[int, dict[str, Any]]:
    """The files of notes as the open format names them."""
    found: dict[int, dict[str, Any]] = {}
    for _, note, name, label, _, uid in sorted(rows, key=lambda row: str(row[5])):
        found.setdefault(note, {"files": []})["files"].append({"id": uid, "name": label, "hash": name})
    return found


def _extra(text: str | None) -> dict[str, Any]:
    """What the notebook keeps for others: keys that this version does not know, and where a contact came from."""
    return extra_of(text)
