"""One import of contacts: each is found or new, and what it brings is written in blocks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from crmnotes.contacts import Brought, Contact, Plain, Skipped
from crmnotes.errors import BadInput, NotFound
from crmnotes.notebook import pictures, words
from crmnotes.notebook.batch_groups import BatchGroups
from crmnotes.notebook.book import Book
from crmnotes.notebook.card_rest import CardRest
from crmnotes.notebook.filling import fill_in
from crmnotes.notebook.import_views import Difference
from crmnotes.notebook.matching import Matcher, Seen
from crmnotes.notebook.own_fields import OwnFields
from crmnotes.notebook.plain_import import Pile, Waiting
from crmnotes.notebook.uncollected import uncollected
from crmnotes.records import Customer, new_uids
from crmnotes.rules import images
from crmnotes.rules.folding import sort_key
from crmnotes.store import batches, clearing, customers, loading, many
from crmnotes.store.rows import customer_row, extra_json, instant

if TYPE_CHECKING:
    from crmnotes.store.adding import Filing

Item = TypeVar("Item")
AT_ONCE = 1000
PIECE = 10_000  # newcomers that are written at once, and indexed while as many are being read
FIRST = 2_500  # the same at the beginning, so that the engine has something to do soon
NO_PICTURE = "this picture cannot be kept or is too large; all else of the card was taken"
DIFFERENCES = 1000  # told one by one; all are counted


class Fresh(NamedTuple):
    """Somebody new who waits to be written: with the match keys of their ways and what has no place of its own."""

    customer: Customer
    keys: list[str]
    extra: str | None


class One(NamedTuple):
    """A contact as it is looked up."""

    contact: Contact
    look: Seen


class Cancelled(Exception):
    """The person asked to stop: the transaction is rolled back."""


class ContactImport:
    """Counts and, with a batch, writes; without one nothing is written and those added are kept in memory."""

    def __init__(self, book: Book, batch: int | None, filing: Filing | None = None) -> None:
        self._book = book
        self._batch = batch
        self._filing = filing
        self._country = book.settings.country
        self._now = book.stamp()
        self._matcher = Matcher(book.store, self._country)
        self._next = self._matcher.last + 1
        self._uids = new_uids()
        self._fresh: dict[int, Fresh] = {}  # added, not written yet
        self._pile = Pile()  # the same, of those who came column by column
        self._read_fields = OwnFields(book).reading()
        self._groups = None if batch is None else BatchGroups(book.store, batch)
        self._rest = CardRest(book, batch)
        self._pictures: dict[int, bytes] = {}  # of those who are new, not written yet
        self._changed: dict[int, Customer] = {}  # filled in and never written, for a preview
        self._there: dict[int, Customer] = {}
        self.new = self.same = self.filled = self.differing = 0
        self.skipped: list[Skipped] = []
        self.differences: list[Difference] = []

    def take(
        self,
        contacts: Iterable[Brought],
        progress: Callable[[int], object] | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        """Takes all contacts in; raises Cancelled when asked to stop."""
        done = 0
        with uncollected():
            for chunk in in_pieces(contacts, AT_ONCE):
                if cancelled is not None and cancelled():
                    raise Cancelled
                if isinstance(chunk, Plain):
                    self._take_block(chunk)
                    done += len(chunk.lines)
                else:
                    self._take_chunk(chunk)
                    done += len(chunk)
                if self._enough():
                    self._write()
                if progress is not None:
                    progress(done)
            self._write()
            self._let_go()

    def _enough(self) -> bool:
        """Whether those who wait are to be written; pictures are large, and never wait."""
        waiting = len(self._fresh) + len(self._pile)
        return bool(self._pictures) or waiting >= (FIRST if self.new - waiting < PIECE else PIECE)

    def _let_go(self) -> None:
        """Forgets everybody while the last piece is indexed, before anything is searched for rings again."""
        self._matcher.let_go()
        while self._fresh:
            self._fresh.popitem()
        while self._pile.waiting:
            self._pile.waiting.pop()

    def _take_block(self, block: Plain) -> None:
        """Contacts of a table: those who are surely new column by column, all others in their turn as any contact."""
        looks = self._matcher.see_all(block) if self._are_plain(block) else None
        known = self._matcher.known_among(looks) if looks else []
        if looks is None or len(known) * 2 > len(block.lines):
            self._take_chunk(list(block.contacts()))
            return
        singly = {place: self._seen(block.contact(place)) for place in sorted({*known, *block.others})}
        self._read_ahead([one.look for one in singly.values() if one is not None])
        first = self._next
        waiting = Waiting(first, block, looks, list(islice(self._uids, len(block.lines))))
        self._pile.waiting.append(waiting)
        self.new += len(block.lines)
        for place in self._matcher.learn_new(first, looks, known):
            waiting.out.add(place)
            self.new -= 1
            self._next = first + place
            one = singly[place] if place in singly else self._seen(block.contact(place))
            if one is not None:
                self._take_one(*one)
        self._next = first + len(block.lines)

    def _are_plain(self, block: Plain) -> bool:
        """Whether nothing in it has to be cleaned or read as a field of the owner's own."""
        names = dict.fromkeys(block.fields, "")
        return words.are_clean(block) and self._read_fields(names) is names

    def _take_chunk(self, chunk: Sequence[Contact | Skipped]) -> None:
        """Some contacts, one after the other: each may show who the next one is."""
        seen = [one for one in map(self._seen, chunk) if one is not None]
        unread = True
        for place, one in enumerate(seen):
            if unread and self._matcher.find(one.look) is not None:
                self._read_ahead([later.look for later in seen[place:]])
                unread = False
            self._take_one(*one)

    def _seen(self, item: Contact | Skipped | None) -> One | None:
        """A contact as it is looked up; None for nobody, and for one that is skipped."""
        contact = None if item is None else self._clean(item)
        return None if contact is None else One(contact, self._matcher.see(contact))

    def _take_one(self, contact: Contact, look: Seen) -> None:
        """Somebody new, or somebody who is there."""
        number = self._matcher.find(look)
        if number is None:
            self._add(contact, look)
        else:
            self._matcher.claim(number, look)
            self._fill(contact, self._ours(number))

    def _read_ahead(self, looks: Sequence[Seen]) -> None:
        """Reads those who will probably be filled in, all at once."""
        self._read(found for look in looks if (found := self._matcher.find(look)) is not None)

    def _clean(self, item: Contact | Skipped) -> Contact | None:
        """A contact with its words cleaned; None for one that is skipped, with the reason kept."""
        if isinstance(item, Skipped):
            self.skipped.append(item)
            return None
        try:
            customer = words.customer(item.customer)
            if (fields := self._read_fields(customer.fields)) is not customer.fields:
                customer = customer._replace(fields=fields)
            return item if customer is item.customer else item._replace(customer=customer)
        except BadInput as error:
            self.skipped.append(Skipped(item.line, error.sentence, item.customer.name[:1000]))
            return None

    def _add(self, contact: Contact, seen: Seen) -> None:
        """Somebody new."""
        number, self._next = self._next, self._next + 1
        self._matcher.learn(number, seen)
        created = contact.customer.created_at or self._now
        customer = contact.customer._replace(id=number, uid=next(self._uids), created_at=created, trashed_at=None)
        self._fresh[number] = Fresh(customer, seen.keys, extra_json(_extra(contact)))
        self.new += 1
        if contact.picture:
            self._see_picture(number, contact)

    def _see_picture(self, number: int, contact: Contact) -> None:
        """Keeps the picture of somebody new; one that cannot be kept is named, and they come without it."""
        try:
            (images.look if self._batch is None else images.require_small)(contact.picture)
        except BadInput:
            self.skipped.append(Skipped(contact.line, NO_PICTURE, contact.customer.name[:1000]))
        else:
            if self._batch is not None:
                self._pictures[number] = contact.picture

    def _read(self, numbers: Iterable[int]) -> None:
        """Reads customers as they are in the notebook, or would be."""
        wanted = [number for number in dict.fromkeys(numbers) if not self._waits(number)]
        # Asked for nobody, the engine would still be waited for, which indexes the last piece meanwhile.
        there = customers.many(self._book.store, wanted) if wanted else []
        self._there = {customer.id: customer for customer in there}
        self._there |= {number: self._changed[number] for number in wanted if number in self._changed}

    def _ours(self, number: int) -> Customer:
        """A customer as they are now: waiting to be written, read already, or read now."""
        if self._waits(number):
            return self._fresh[number].customer
        if number not in self._there:
            found = self._changed.get(number) or customers.get(self._book.store, number)
            if found is None:
                raise NotFound("There is no such customer any more.")
            self._there[number] = found
        return self._there[number]

    def _waits(self, number: int) -> bool:
        """Whether somebody was added and not written yet; from then on they wait as one, not with others of a table."""
        if number not in self._fresh and (found := self._pile.take(number)):
            customer, keys = found
            self._fresh[number] = Fresh(customer._replace(created_at=self._now), keys, None)
        return number in self._fresh

    def _fill(self, contact: Contact, ours: Customer) -> None:
        """Somebody who is there already."""
        found = fill_in(ours, contact.customer, self._country)
        for what, mine, theirs in found.differences:
            if len(self.differences) < DIFFERENCES:
                self.differences.append(Difference(contact.line, ours.name, what, mine, theirs))
        rest = (
            bool(contact.picture or contact.extra) and ours.id not in self._fresh and self._rest.fill(contact, ours.id)
        )
        self.filled += bool(found.fills or rest)
        if found.fills:
            self._matcher.learn_anew(found.customer)
            self._replace(ours, found.customer)
        elif found.differences:
            self.differing += not rest
        elif not rest:
            self.same += 1

    def _replace(self, before: Customer, after: Customer) -> None:
        """Keeps what somebody has become."""
        self._there[after.id] = after
        if after.id in self._fresh:
            self._fresh[after.id] = self._fresh[after.id]._replace(customer=after, keys=self._matcher.keys(after))
        elif self._batch is None or self._groups is None:
            self._changed[after.id] = after
        else:
            self._groups.make(after.groups)
            put_back = {"before": snapshot(before), "after": snapshot(after)}
            loading.fill_in(self._book.store, before, after, self._matcher.keys(after))
            batches.remember(self._book.store, self._batch, "customers", after.id, put_back)

    def _write(self) -> None:
        """Writes those that are new, and where they stand; the engine indexes them while the next ones are read."""
        if self._batch is None or self._groups is None or not (self._fresh or self._pile.waiting):
            return
        store, groups = self._book.store, self._groups
        same = {"created_at": instant(self._now), "batch": self._batch}
        # Whatever can be done before the engine is needed, which may still index the last piece.
        plain = [
            rows
            for some in self._pile.waiting
            for rows in loading.plain(some.people(), same, some.ways(), some.sort_keys())
        ]
        with clearing.unquestioned(store):  # all of a customer comes with them
            for rows in plain:
                many.put(store, rows)
        for some in self._pile.waiting:
            loading.members(store, ((number, groups.id_of(name)) for number, name in some.members()))
        loads = list(self._fresh.values())
        loading.customers(store, self._batch, loads)
        loading.members(store, [(c.id, groups.id_of(name)) for c, _, _ in loads for name in c.groups])
        loading.standing(store, [(c.id, sort_key(c.name)) for c, _, _ in loads])
        for number, picture in self._pictures.items():
            pictures.keep(store, number, picture)
        if self._filing is not None:
            self._filing.file_aside()
        self._pile.waiting.clear()
        self._fresh.clear()
        self._pictures.clear()


def snapshot(customer: Customer) -> list[Any]:
    """A customer as JSON can hold them: columns, ways, groups; to see whether they were changed since."""
    ways = [[way.kind.value, way.value, way.label, way.preferred] for way in customer.ways]
    return [list(customer_row(customer)), ways, sorted(customer.groups)]


def in_pieces(contacts: Iterable[Brought], size: int) -> Iterator[Plain | list[Contact | Skipped]]:
    """The contacts in lists of a size, those who come column by column as they are."""
    single: list[Contact | Skipped] = []
    for one in contacts:
        if not isinstance(one, Plain):
            single.append(one)
            if len(single) < size:
                continue
        if single:
            yield single
            single = []
        if isinstance(one, Plain):
            yield one
    if single:
        yield single


def in_chunks(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    """The items in lists of a size."""
    walk = iter(items)
    while chunk := list(islice(walk, size)):
        yield chunk


def _extra(contact: Contact) -> dict[str, Any]:
    """What has no place of its own: the UID in the file it came from, and columns without a field."""
    found: dict[str, Any] = {}
    if contact.uid:
        found["source_uid"] = contact.uid
    if contact.extra:
        found["columns"] = dict(contact.extra)
    return found
