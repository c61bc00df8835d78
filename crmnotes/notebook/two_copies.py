"""Two copies of one notebook that were both changed: found beside each other, compared, and merged by UUID.

What only the other has comes in as it stands; what both changed keeps our words, and theirs become a fact about the
customer; what one of them deleted is for the owner to decide. Merging is one batch, taken back as an import is; merging
the same copy again changes nothing.
"""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Collection, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from crmnotes.contacts import Filed, Whole
from crmnotes.notebook.book import Book
from crmnotes.notebook.fates import Deleted, Fate, deleted_once
from crmnotes.notebook.filling import fill_in
from crmnotes.notebook.import_views import ImportResult
from crmnotes.notebook.imports import Imports
from crmnotes.notebook.whole import WholeBook
from crmnotes.records import Channel, Customer, Direction, Due, Kind, Note, Order, Promise
from crmnotes.rules.copies import is_second
from crmnotes.store import place

KINDS = ("customers", "notes", "promises", "orders")
NAMES = uuid.UUID("6f2c5f0e-8f43-4a63-9b55-0d6f4a1c7b11")  # of the facts that a merge makes, the same each time
FIELDS: dict[type, tuple[str, ...]] = {
    Note: ("text", "happened_at", "direction", "channel", "kind", "mark", "changed", "quotable"),
    Promise: ("text", "due", "repeat", "state"),
    Order: ("what", "on", "minor_units"),
}


class Differs(NamedTuple):
    """A record that says different things in the two copies."""

    kind: str  # one of KINDS
    name: str  # of the customer
    ours: str
    theirs: str
    fact: Filed  # their words, to be kept


class Compared(NamedTuple):
    """What each copy has that the other has not, by kind, and what both say differently."""

    here: dict[str, int]
    there: dict[str, int]
    shared: int
    differs: tuple[Differs, ...]
    deleted: tuple[Deleted, ...] = ()  # in one copy only: they stay as they are here unless the owner decides else

    @property
    def brings(self) -> bool:
        """Whether merging would change anything."""
        return bool(self.differs) or any(self.there.values())


def beside(notebook: Path) -> list[Path]:
    """The second copies that lie beside a notebook, by name: a look at the folder, no file is opened."""
    found: list[Path] = []
    with contextlib.suppress(OSError):
        for path in sorted(notebook.parent.iterdir()):
            if is_second(path.name, notebook.name) and path.is_file() and not path.is_symlink():
                found.append(path)
    return found


def network_kind(notebook: Path) -> str:
    """The kind of network or cloud disk that a notebook lies on, such as `nfs`; nothing for one of this computer."""
    return place.network_kind(notebook)


class TwoCopies:
    """The facet of a second copy, which is open to read. Slow for a large notebook, so on a worker."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def compare(self, other: WholeBook, heading: str) -> Compared:
        """Compares record by record; `heading` stands above what a merge would keep of the other's words."""
        theirs = {kind: {filed.record.uid: filed for filed in getattr(other, kind)()} for kind in KINDS}
        names = {uid: filed.record.name for uid, filed in theirs["customers"].items() if _is_customer(filed)}
        here, shared, pairs = dict.fromkeys(KINDS, 0), 0, list[tuple[str, Filed, Filed]]()
        known: set[str] = set()
        for kind in KINDS:
            for ours in getattr(WholeBook(self._book), kind)():
                uid = ours.record.uid
                known.add(uid)
                if (match := theirs[kind].pop(uid, None)) is None:
                    here[kind] += 1
                    continue
                shared += 1
                if ours.record != match.record:
                    pairs.append((kind, ours, match))
                if isinstance(ours.record, Customer):
                    names[uid] = ours.record.name
        there = {kind: len(left) for kind, left in theirs.items()}
        differs = (self._differ(kind, ours, match, names, heading) for kind, ours, match in pairs)
        fresh = tuple(one for one in differs if one and one.fact.record.uid not in known)
        return Compared(here, there, shared, fresh, deleted_once(self._book.store, other.store))

    def merge(self, other: WholeBook, source: str, heading: str, fates: Collection[Fate] = ()) -> ImportResult:
        """Takes in what the other copy has, after a backup; `source` is its name. As `Imports.merge_records`.

        `fates` says what becomes of records that were deleted in one copy only.
        """
        compared = self.compare(other, heading)
        return Imports(self._book).merge_records(_everything(other, compared.differs), source, fates=fates)

    def _differ(self, kind: str, ours: Filed, theirs: Filed, names: dict[str, str], heading: str) -> Differs | None:
        """How two records of one UUID differ; None where a merge takes in all that theirs says."""
        if isinstance(ours.record, Customer) and isinstance(theirs.record, Customer):
            whose = ours.record.uid
            pairs = _of_customer(ours.record, theirs.record, self._book.settings.country)
        else:
            whose = ours.refs.get("customer", "")
            pairs = () if _goes_on(ours.record, theirs.record) else _of_fields(ours.record, theirs.record)
        if not pairs:
            return None
        mine, said = (_lines(pairs, side) for side in (1, 2))
        text = f"{heading}\n{said}"
        uid = str(uuid.uuid5(NAMES, f"{ours.record.uid}\n{said}"))
        at = getattr(theirs.record, "happened_at", None) or self._book.stamp()
        return Differs(kind, names.get(whose, ""), mine, said, _fact(uid, whose, text, at, self._book.stamp()))


def _everything(other: WholeBook, differs: tuple[Differs, ...]) -> Iterator[Whole]:
    """All that the other copy holds, in the order of the open format; then what is kept of its words."""
    yield other.settings
    yield other.unknown
    yield from other.own()
    yield from other.files()
    yield from other.groups()
    for kind in (*KINDS, "tallies"):
        yield from getattr(other, kind)()
    yield from (one.fact for one in differs)


def _is_customer(filed: Filed) -> bool:
    return isinstance(filed.record, Customer)


def _of_customer(ours: Customer, theirs: Customer, country: str) -> tuple[tuple[str, Any, Any], ...]:
    """The fields that both filled in differently, whole."""
    named = [what for what, _, _ in fill_in(ours, theirs, country).differences]
    return tuple((what, _field(ours, what), _field(theirs, what)) for what in named)


def _field(customer: Customer, what: str) -> Any:
    return customer.fields[what] if what in customer.fields else getattr(customer, what)


def _goes_on(ours: Any, theirs: Any) -> bool:
    """Whether one of two promises only goes on where the other ends: then the longer story stands, or comes."""
    if not isinstance(ours, Promise):
        return False
    shorter = min(len(ours.events), len(theirs.events))
    return ours.events[:shorter] == theirs.events[:shorter] and len(ours.events) != len(theirs.events)


def _of_fields(ours: Any, theirs: Any) -> tuple[tuple[str, Any, Any], ...]:
    pairs = ((name, getattr(ours, name), getattr(theirs, name)) for name in FIELDS.get(type(ours), ()))
    return tuple(pair for pair in pairs if pair[1] != pair[2])


def _lines(pairs: tuple[tuple[str, Any, Any], ...], side: int) -> str:
    """The words of one side: a text alone as it stands, else each with its name."""
    if [pair[0] for pair in pairs] in (["text"], ["about"]):
        return str(pairs[0][side])
    return "\n".join(f"{pair[0].replace('_', ' ')}: {_said(pair[side])}" for pair in pairs)


def _said(value: Any) -> str:
    """A value as somebody would write it down."""
    if value is None:
        return "–"
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes")
    return str(value.isoformat() if isinstance(value, Due) else value)


def _fact(uid: str, customer: str, text: str, at: datetime, now: datetime) -> Filed:
    note = Note(0, text, at, now, direction=Direction.NONE, channel=Channel.OTHER, kind=Kind.FACT, uid=uid)
    return Filed(note, {"customer": customer})
