"""The neutral records that readers of files yield and writers take, and what a reader could not read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, NamedTuple

from crmnotes.records import NOTHING, Birthday, Customer, Due, Note, Order, Promise, Repeat, Settings, Way, WayKind
from crmnotes.sentences import Phrase

CARD_LINES = "vcard"
"""By what name `Contact.extra` holds the lines of a contact card that have no field of ours."""
GROUP_END = "\x1f"
"""Stands between the groups of a customer in one cell of a list: their names have no control characters."""


class Contact(NamedTuple):
    """One person or firm read from a file: a customer without ids, the line it stood on, its own UID there."""

    customer: Customer
    line: int
    uid: str = ""
    extra: Mapping[str, str] = NOTHING  # columns that have no field of ours, by their header
    picture: bytes = b""  # PNG, JPEG or WebP, of any size


class PlainWay(NamedTuple):
    """One way of each contact of a `Plain`, in their order: of one kind and label; "" where somebody has none."""

    kind: WayKind
    label: str
    preferred: bool
    values: Sequence[str]


class Plain(NamedTuple):
    """Contacts of a table column by column, so that very many are looked at together: texts, each as long as `lines`.

    Who has more to them than fits here stands in `others` by their place, and is "" in all columns. A place that has
    neither a name nor such a contact is nobody.
    """

    lines: Sequence[int]
    names: Sequence[str]
    companies: Sequence[str]
    abouts: Sequence[str]
    ways: tuple[PlainWay, ...] = ()
    fields: Mapping[str, Sequence[str]] = MappingProxyType({})
    others: Mapping[int, Contact] = MappingProxyType({})
    birthdays: Sequence[Birthday | None] = ()  # none at all, or one for each
    groups: Sequence[tuple[str, ...]] = ()  # as these

    def contact(self, place: int) -> Contact | None:
        """The contact at a place, from 0 on; None when that is nobody."""
        if place in self.others or not self.names[place]:
            return self.others.get(place)
        ways = [Way(kind, values[place], label, preferred) for kind, label, preferred, values in self.ways]
        customer = Customer(
            name=self.names[place],
            company=self.companies[place],
            ways=tuple(way for way in ways if way.value),
            about=self.abouts[place],
            birthday=self.birthdays[place] if self.birthdays else None,
            groups=self.groups[place] if self.groups else (),
            fields={name: texts[place] for name, texts in self.fields.items() if texts[place]},
        )
        return Contact(customer, self.lines[place])

    def contacts(self) -> Iterator[Contact]:
        """All of them, one by one."""
        return (found for place in range(len(self.lines)) if (found := self.contact(place)) is not None)


class Skipped(NamedTuple):
    """A record that was not imported: its line, the reason in plain words, and its text so that it can be mended.

    A reason that names something is a `Sentence`, so that the window can say it in another language.
    """

    line: int
    reason: Phrase
    text: str


class Tally(NamedTuple):
    """A rule of the owner's own that is counted by yes and no: `marks` are instants with what was said."""

    rule: str
    target_percent: int
    uid: str = ""
    marks: tuple[tuple[datetime, bool], ...] = ()


class GroupTerms(NamedTuple):
    """A group of the open format: its name, how often to keep in touch, in days, and keys that nobody knows here."""

    name: str
    keep_in_touch_days: int | None = None
    extra: Mapping[str, Any] = NOTHING


class Unknown(NamedTuple):
    """Keys of a file in the open format that this version does not know: beside the lists, and in the settings."""

    top: Mapping[str, Any] = NOTHING
    settings: Mapping[str, Any] = NOTHING


class Filed(NamedTuple):
    """A record of the open format: numbers of this notebook are 0, what it points to is named by UUID in `refs`.

    `refs` holds, where set: customer, sent_by, settled_by, remedy, made_in. `extra` are keys that this version does
    not know, kept for the next export; `place` is the line of the file on which the record begins, for messages.
    """

    record: Customer | Note | Promise | Order | Tally
    refs: Mapping[str, str] = NOTHING
    extra: Mapping[str, Any] = NOTHING
    place: int = 0


class Meant(NamedTuple):
    """Whom something in a file is about, as far as the file says: any of these may be a customer of the notebook."""

    uids: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    words: str = ""  # a text in which a customer may be named
    answer_to: tuple[str, ...] = ()  # e-mail addresses: a form of a web site writes in the name of who filled it in


class Series(NamedTuple):
    """A recurrence that a promise cannot have: it ends, or comes on several days of the week; dates of the wall."""

    repeat: Repeat
    last: date = date.max
    firsts: tuple[date, ...] = ()  # of each of the several days of the week


class ToDo(NamedTuple):
    """A to-do or an event of a calendar: a promise, once it is known to whom. Dues are on the owner's wall."""

    text: str
    meant: Meant
    line: int
    uid: str = ""
    due: Due | None = None
    made_at: datetime | None = None
    repeat: Repeat | None = None
    series: Series | None = None
    done_at: datetime | None = None  # None while it is open
    event: bool = False  # an event is over when its time is past; a to-do is late
    cancelled: bool = False
    by_them: bool = False
    source: str = ""  # as it stands in the file, to be mended


class Letter(NamedTuple):
    """An e-mail: what a customer said, once it is known who sent it."""

    text: str
    meant: Meant
    line: int
    uid: str = ""
    at: datetime | None = None  # None when it does not say
    source: str = ""


class Own(NamedTuple):
    """What the owner made for themselves, by the key of the open format: `lists`, `own_fields` or `snippets`."""

    key: str
    items: tuple[Mapping[str, Any], ...]


class Content(NamedTuple):
    """What a picture or a file holds; `hash` is its SHA-256, by which records name it."""

    hash: str
    content: bytes


Brought = Contact | Skipped | Plain  # what a list of contacts yields
Whole = (
    Settings | Unknown | Own | Content | GroupTerms | Filed | Skipped
)  # what an open format file yields, in this order of kinds
Found = Whole | ToDo | Letter  # what `notebook.imports.merge_records` takes
