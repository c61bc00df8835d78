"""Whom a to-do or a letter from a file belongs to, and the promise or the note that it becomes.

A customer is known by UUID, by an e-mail address, by a name that is given, by one with a colon before the words, or by
a full name in them; in that order, and only when exactly one is meant. Nothing is filed under somebody who might be.
"""

from __future__ import annotations

import re
import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime

from crmnotes.clock import utc
from crmnotes.contacts import Filed, Found, Letter, Meant, Series, Skipped, ToDo, Whole
from crmnotes.errors import BadInput
from crmnotes.notebook import settling
from crmnotes.notebook.book import Book
from crmnotes.notebook.import_views import Unclaimed
from crmnotes.records import Channel, Due, Event, Note, Promise, State, What
from crmnotes.rules import ledger, recurrence
from crmnotes.rules.folding import fold
from crmnotes.rules.people import email_key, name_key
from crmnotes.store import loading, matching, notes, promises

OWN_UID = "@crmnotes"
SPACE = uuid.UUID("5f7f3b1e-6c1c-4f0e-9d59-8f3d0a4f8e21")  # in which UIDs of other programs become UUIDs
LONGEST_NAME = 8  # words of a name that are looked for in a text
MOST_WORDS = 4000  # of a text that are looked at
LONGEST_HEAD = 300  # characters of a name that stands before a colon
FEWEST_LETTERS = 4  # of a name of one word that stands in a text
NOBODY = "it names no customer of yours. Write the customer's name and a colon before it, and import it again"
_WORD = re.compile(r"[^\W_]+")


class NotOne(BadInput):
    """Nobody is meant, or several: `may_be` are the ids of those."""

    may_be: frozenset[int] = frozenset()


class Belonging:
    """Everybody in the notebook by what a file may call them."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._letters: list[str] = []
        self._uids: dict[int, str] = {}
        self._by_uid: dict[str, int] = {}
        self._names: dict[int, str] = {}
        self._by_name: dict[str, set[int]] = defaultdict(set)
        self._by_words: dict[tuple[str, ...], set[int]] = defaultdict(set)
        self._by_email: dict[str, set[int]] = defaultdict(set)

    def _learn(self) -> None:
        """Reads everybody, once there is something to be filed."""
        store = self._book.store
        self._uids = {number: uid for uid, number in loading.ids_by_uid(store, "customers").items()}
        self._by_uid = matching.uids(store)
        for number, name, company, ways in matching.people(store):
            self._names[number] = name
            for called in filter(None, {name, company}):
                self._by_name[name_key(called)].add(number)
                self._by_words[_words(called)].add(number)
            for kind, _, key in ways:
                if kind == "email" and key:
                    self._by_email[key.partition(":")[2]].add(number)

    def filed(self, items: Iterable[Found]) -> Iterator[Whole]:
        """Records of a file, to-dos and letters among them under their customers."""
        known = loading.ids_by_uid(self._book.store, "notes")
        for item in items:
            if not isinstance(item, ToDo | Letter):
                yield item
                continue
            record = self.file(item)
            if isinstance(item, Letter) and isinstance(record, Filed) and record.record.uid not in known:
                self._letters.append(record.record.uid)
            yield record

    def unclaimed(self, items: Iterable[Found]) -> Iterator[Unclaimed]:
        """The entries among them that would be promises if it could be told to whom, with those who may be meant."""
        for item in items:
            if not isinstance(item, ToDo) or not item.text or item.cancelled or item.done_at or self._is_over(item):
                continue
            if not self._uids:
                self._learn()
            try:
                self._of(item)
            except NotOne as error:
                yield Unclaimed(item, tuple(sorted(error.may_be or self._near(item.text))))

    def settle_letters(self) -> None:
        """A letter that was answered before it was brought in does not stand on Today."""
        store = self._book.store
        for letter in filter(None, (notes.by_uid(store, uid) for uid in self._letters)):
            settling.settle_late(store, letter)

    def file(self, item: ToDo | Letter) -> Filed | Skipped:
        """The record that it becomes, or why it becomes none."""
        if not self._uids:
            self._learn()
        try:
            return self._promise(item) if isinstance(item, ToDo) else self._note(item)
        except BadInput as error:
            return Skipped(item.line, error.sentence, item.source)

    def _promise(self, item: ToDo) -> Filed:
        if not item.text:
            raise BadInput("It has no words.")
        if item.cancelled:
            raise BadInput("It was called off.")
        customer, uid, ours = self._of(item)
        due = self._due(item, customer, ours)
        now = utc(self._book.now())
        made = min(item.made_at or (ours.made_at if ours else now), now)
        promise = Promise(
            0, self._without_name(item.text, customer), made, ours.first_due if ours else due, due, uid=uid,
            by_them=item.by_them, repeat=ours.repeat if ours else item.repeat,
        )  # fmt: skip
        return Filed(self._told(promise, item, ours, now), {"customer": self._uids[customer]}, place=item.line)

    def _of(self, item: ToDo) -> tuple[int, str, Promise | None]:
        """Whom an entry is for, its UUID, and the promise that it is already; NotOne when that cannot be told."""
        uid = _uid(item.uid, item.text, item.due)
        ours = promises.by_uid(self._book.store, uid)
        try:
            return self._one(item.meant), uid, ours
        except NotOne:
            if ours is None or ours.customer not in self._uids:
                raise
            return ours.customer, uid, ours  # once somebody said so

    def _told(self, promise: Promise, item: ToDo, ours: Promise | None, now: datetime) -> Promise:
        """With what has happened to it: ours first, then that the calendar says it is done."""
        if ours is not None:
            promise = promise._replace(
                made_at=ours.made_at, events=ours.events, state=ours.state, snoozed_until=ours.snoozed_until
            )
        if item.done_at is None or promise.state is not State.OPEN:
            return promise
        done = min(max(item.done_at, promise.made_at), now)
        return promise._replace(state=State.KEPT, events=(*promise.events, Event(done, What.KEPT, now)))

    def _due(self, item: ToDo, customer: int, ours: Promise | None) -> Due:
        """When it is due; an event that is over is nobody's promise any more, unless it comes again."""
        if item.due is None:
            if item.event:
                raise BadInput("It is an event without a day that can be read.")
            return ours.due if ours else ledger.default_due(
                self._book.now(), self._book.allowance_of(customer), self._book.settings
            )  # fmt: skip
        if self._is_over(item):
            raise BadInput("It is an event of the past, on {}.", item.due.day.isoformat())
        today = self._book.now().date()
        if not item.event or item.due.day >= today:
            return item.due
        return self._coming(item) or item.due

    def _is_over(self, item: ToDo) -> bool:
        """Whether it is an event whose day is past and does not come again."""
        past = item.due is not None and item.due.day < self._book.now().date()
        return item.event and past and self._coming(item) is None

    def _coming(self, item: ToDo) -> Due | None:
        """The first turn of a series that is not past, None when there is no series or it has ended."""
        series = item.series or (Series(item.repeat) if item.repeat else None)
        if series is None or item.due is None:
            return None
        today, firsts = self._book.now().date(), [Due(day, item.due.at) for day in series.firsts] or [item.due]
        due = min(
            first if first.day >= today else recurrence.next_due(series.repeat, first, first, today)
            for first in firsts
        )  # fmt: skip
        return due if due.day <= series.last else None

    def _note(self, item: Letter) -> Filed:
        if not item.text:
            raise BadInput("It has no words.")
        customer = self._one(item.meant)
        uid = _uid(item.uid, item.text, None)
        ours = notes.by_uid(self._book.store, uid)
        if ours is not None:
            return Filed(ours, {"customer": self._uids[ours.customer]}, place=item.line)
        now = utc(self._book.now())
        note = Note(
            0, item.text, min(item.at or now, now), now, uid=uid, channel=Channel.EMAIL, wants_answer=True,
            allowance=self._book.allowance_of(customer),
        )  # fmt: skip
        return Filed(note, {"customer": self._uids[customer]}, place=item.line)

    def _one(self, meant: Meant) -> int:
        """The one customer who is meant; NotOne when there is none or more than one."""
        emails = [key for email in meant.emails if (key := email_key(email))]
        answer_to = [key for email in meant.answer_to if (key := email_key(email))]
        for found in (
            {self._by_uid[uid] for uid in meant.uids if uid in self._by_uid},
            set().union(*(self._by_email.get(key, set()) for key in emails)),
            set().union(*(self._by_name.get(name_key(name), set()) for name in meant.names if name)),
            set().union(*(self._by_email.get(key, set()) for key in answer_to)),
            self._named_before(meant.words),
            self._named_in(meant.words),
        ):
            if len(found) > 1:
                found = self._narrowed(found, meant.names) or found
            if len(found) == 1:
                return found.pop()
            if found:
                names = ", ".join(sorted(self._names[number] for number in found)[:8])
                several = NotOne("It could be for more than one customer: {}.", names)
                several.may_be = frozenset(found)
                raise several
        if emails and not meant.words:
            raise NotOne("{} is no address of a customer of yours. Add it to one and import again.", emails[0])
        raise NotOne(NOBODY)

    def _near(self, text: str) -> set[int]:
        """Those of whose name or firm a longer word stands in a text."""
        spoken = {word for word in _words(text)[:MOST_WORDS] if len(word) >= FEWEST_LETTERS}
        return set().union(*(found for name, found in self._by_words.items() if not spoken.isdisjoint(name)))

    def _narrowed(self, found: set[int], names: Iterable[str]) -> set[int]:
        """Those of several with one address who bear a name that is given."""
        wanted = {name_key(name) for name in names if name}
        return {number for number in found if name_key(self._names[number]) in wanted}

    def _named_before(self, text: str) -> set[int]:
        """Whose name or firm stands before a colon at the beginning, however short it is and whoever comes after it."""
        head, sign, _ = text[:LONGEST_HEAD].partition(":")
        return self._by_name.get(name_key(head), set()) if sign and head.strip() else set()

    def _named_in(self, text: str) -> set[int]:
        """Whose full name or firm stands in a text; a name inside a longer one that stands there does not count."""
        spoken = _words(text)[:MOST_WORDS]
        found: set[int] = set()
        at = 0
        while at < len(spoken):
            for length in range(min(LONGEST_NAME, len(spoken) - at), 0, -1):
                name = spoken[at : at + length]
                if name in self._by_words and (length > 1 or len(name[0]) >= FEWEST_LETTERS):
                    found |= self._by_words[name]
                    at += length - 1
                    break
            at += 1
        return found

    def _without_name(self, text: str, customer: int) -> str:
        """The words of a promise without the customer's name and a colon before them."""
        name = self._names[customer]
        at = text.find(":", len(name) if ":" in name else 0)
        head, rest = text[: max(at, 0)], text[at + 1 :].strip()
        return rest if rest and fold(head) == fold(name) else text


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(text)))


def _uid(said: str, text: str, due: Due | None) -> str:
    """The UUID of an entry: our own, else one made of its UID there, else of what it says; always the same one."""
    own = said.removesuffix(OWN_UID)
    try:
        if said != own:
            return str(uuid.UUID(own))
    except ValueError:
        pass
    return str(uuid.uuid5(SPACE, said or f"{text}\n{due.isoformat() if due else ''}"))
