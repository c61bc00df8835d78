"""Takes in records of the open format, merged by UUID: what is new is added as it stands, ours is never replaced."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from crmnotes.contacts import Content, Filed, GroupTerms, Own, Skipped, Tally, Unknown, Whole
from crmnotes.errors import BadInput
from crmnotes.notebook import words
from crmnotes.notebook.batch_groups import BatchGroups
from crmnotes.notebook.book import Book
from crmnotes.notebook.contact_import import Cancelled, in_chunks
from crmnotes.notebook.fates import Fate
from crmnotes.notebook.import_views import ImportResult
from crmnotes.notebook.meeting import Meeting
from crmnotes.notebook.merged_files import MergedFiles
from crmnotes.notebook.pointing import Pointer, Pointers
from crmnotes.records import Complaint, Customer, Kind, Note, Order, Promise, Settings, Settlement, State, new_uid
from crmnotes.rules.outcome import kept_at
from crmnotes.rules.people import match_key
from crmnotes.store import batches, customers, loading, matching
from crmnotes.store import settings as stored_settings
from crmnotes.store.rows import extra_json, instant

AT_ONCE = 1000
TABLES: dict[type, str] = {
    Customer: "customers", Note: "notes", Promise: "promises", Order: "orders", Tally: "tallies",
}  # fmt: skip
NOBODY = "It belongs to a customer who is neither in this file nor in the notebook."
KEPT_ONCE = "it is kept and none of its events says when, so that no score counts it"
TWICE = "Another record with its id stands before it in this file and says something else."


class Merge:
    """One import of whole records, inside the transaction of its batch."""

    def __init__(self, book: Book, batch: int, fates: Iterable[Fate] = ()) -> None:
        """`fates` says what becomes of records that only one of two copies has deleted."""
        self._book = book
        self._store = store = book.store
        self._batch, self._fates = batch, fates
        self._now = book.stamp()
        self._ids = {table: loading.ids_by_uid(store, table) for table in TABLES.values()}
        for one in matching.merged(store):  # who was merged here is not brought in again
            for uid in one.ids:
                self._ids["customers"].setdefault(uid, one.customer)
        self._next = {table: loading.next_id(store, table) for table in TABLES.values()}
        self._first = dict(self._next)  # ids from there on are those of this file
        self._groups = BatchGroups(store, batch)
        self._pointers = Pointers(store, self._ids)
        self._sent: list[Filed] = []  # customers who are there already, with who sent them: these may come later
        self._people = 0  # customers in the file
        self._new: dict[str, list[tuple[Any, str | None]]] = defaultdict(list)
        self._files = MergedFiles(store, batch)
        self._meeting = Meeting(book, batch, self._groups)
        self._empty = not self._ids["customers"]
        self.added = dict.fromkeys(TABLES.values(), 0)
        self.skipped: list[Skipped] = []

    def take(
        self,
        records: Iterable[Whole],
        progress: Callable[[int], object] | None,
        cancelled: Callable[[], bool] | None,
    ) -> ImportResult:
        """Takes all in; raises Cancelled when asked to stop."""
        self._store.execute("PRAGMA defer_foreign_keys = 1")
        done = 0
        for chunk in in_chunks(records, AT_ONCE):
            if cancelled is not None and cancelled():
                raise Cancelled
            for item in chunk:
                self._take(item)
            self._write()
            self._files.write()
            done += len(chunk)
            if progress is not None:
                progress(done)
        self.skipped += self._pointers.set(alone=self._people == 1)
        for filed in self._sent:
            self._attempt(filed)
        self._files.write()
        for fate in self._fates:
            self._meeting.decide(fate, self._ids[fate.kind].get(fate.uid))
        added, updated = sum(self.added.values()), self._meeting.updated + self._files.updated
        self.skipped += self._files.skipped
        batches.finish(self._store, self._batch, added - self.added["tallies"], updated)
        return ImportResult(
            self._batch if added or updated else None, new=self.added["customers"], same=self._meeting.same,
            updated=updated, differs=self._meeting.differing, skipped=tuple(self.skipped),
            notes=self.added["notes"], promises=self.added["promises"], orders=self.added["orders"],
        )  # fmt: skip

    def _take(self, item: Whole) -> None:
        """One thing of the file."""
        self._people += isinstance(item, Filed) and isinstance(item.record, Customer)
        if isinstance(item, Skipped):
            self.skipped.append(item)
        elif isinstance(item, Settings):
            self._take_settings(item)
        elif isinstance(item, Content):
            self._files.keep(item)
        elif isinstance(item, Own):
            self._take_own(item)
        elif isinstance(item, Unknown):
            self._keep({"top": item.top, "settings": item.settings})
        elif isinstance(item, GroupTerms):
            name = words.line(item.name)
            self._groups.id_of(name, item.keep_in_touch_days)
            self._keep({"groups": {name: item.extra}} if item.extra else {})
        elif "sent_by" in item.refs and item.record.uid in self._ids["customers"]:
            self._sent.append(item)
        else:
            self._attempt(item)

    def _attempt(self, filed: Filed) -> None:
        """One record, or why it is left out."""
        try:
            self._take_record(filed)
        except BadInput as error:
            self.skipped.append(Skipped(filed.place, error.sentence, _text_of(filed.record)))

    def _take_settings(self, settings: Settings) -> None:
        """The settings of the file, when the notebook is empty."""
        if self._empty and settings != self._book.settings:
            before = stored_settings.raw(self._store)
            stored_settings.write(self._store, settings)
            after = stored_settings.raw(self._store)
            batches.remember(self._store, self._batch, "settings", 0, {"before": before, "after": after})

    def _take_own(self, own: Own) -> None:
        """Lists, fields and snippets of the file whose name is not there yet."""
        ours = stored_settings.read_one(self._store, own.key) or []
        known = {str(item.get("name")) for item in ours}
        fresh = {
            str(item["name"]): dict(item) for item in own.items if item.get("name") and str(item["name"]) not in known
        }
        if fresh:
            stored_settings.write_one(self._store, own.key, [*ours, *fresh.values()])
            after = stored_settings.read_one(self._store, own.key)
            batches.remember(self._store, self._batch, "own", 0, {"key": own.key, "before": ours, "after": after})

    def _keep(self, unknown: Mapping[str, Mapping[str, Any]]) -> None:
        """Keeps keys that this version does not know, beside those that were kept before."""
        before = stored_settings.read_one(self._store, stored_settings.UNKNOWN) or {}
        after = before | {place: {**keys, **before.get(place, {})} for place, keys in unknown.items() if keys}
        if after != before:
            stored_settings.write_one(self._store, stored_settings.UNKNOWN, after)
            batches.remember(self._store, self._batch, "unknown", 0, {"before": before, "after": after})

    def _take_record(self, filed: Filed) -> None:
        """One record: added, or compared with ours of the same UUID."""
        table = TABLES[type(filed.record)]
        there = self._ids[table].get(filed.record.uid) if filed.record.uid else None
        number = self._next[table] if there is None else there
        record = self._prepared(filed, number, new=there is None)
        extra = self._files.taken(table, number, filed.extra, new=there is None)
        if there is not None:
            self._meet(there, record, filed)
            return
        self._next[table] += 1
        self._ids[table][record.uid] = number
        self._new[table].append(((number, record) if table == "tallies" else record, extra_json(extra)))
        self.added[table] += 1
        if isinstance(record, Promise) and record.state is State.KEPT and not record.by_them and not kept_at(record):
            self.skipped.append(Skipped(filed.place, KEPT_ONCE, record.text[:1000]))

    def _meet(self, there: int, record: Any, filed: Filed) -> None:
        """One record that is there already."""
        if there >= self._first[TABLES[type(record)]]:
            self._check_twice(there, record)
        if isinstance(record, Customer) and "sent_by" in filed.refs:
            record = self._referred(there, record, filed)
        if self._meeting.meet(there, record):
            self._reference("settled_by", "notes", filed, there, new=True)

    def _referred(self, there: int, theirs: Customer, filed: Filed) -> Customer:
        """Somebody who is there already, sent by whom the file says unless that cannot be, which is said."""
        sender, uid = theirs.sent_by, filed.refs["sent_by"]
        if sender == there and uid != theirs.uid:  # two who were made one here
            return theirs._replace(sent_by=None)
        if customers.sent_by(self._store, there) is not None:
            return theirs
        if sender is None:
            if self._people > 1:  # a file on one customer does not hold who sent them
                self.skipped.append(self._pointers.nowhere(Pointer("sent_by", "customers", uid, there, filed.place)))
        elif loop := self._pointers.loop(there, sender, filed.place):
            self.skipped.append(loop)
            return theirs._replace(sent_by=None)
        return theirs

    def _check_twice(self, number: int, record: Any) -> None:
        """BadInput when the file itself brought a record of that UUID before, and it said something else."""
        self._write()
        if not self._meeting.is_same(number, record):
            raise BadInput(TWICE)

    def _prepared(self, filed: Filed, number: int, *, new: bool) -> Any:
        """The record with ids of this notebook and clean words; BadInput when it belongs to nobody."""
        # Words first: what they refuse must leave no pointer behind. One `replace` each: there are very many records.
        record, refs = filed.record, filed.refs
        uid = record.uid or new_uid()
        if isinstance(record, Tally):
            return record._replace(uid=uid)
        if isinstance(record, Customer):
            clean, created = words.customer(record), record.created_at or self._now
            sender = self._reference("sent_by", "customers", filed, number, new)
            return clean._replace(id=number, uid=uid, sent_by=sender, created_at=created)
        customer = self._ids["customers"].get(refs.get("customer", ""))
        if customer is None:
            raise BadInput(NOBODY)
        if isinstance(record, Order):
            return record._replace(id=number, uid=uid, customer=customer, what=words.text(record.what))
        text = words.text(record.text)
        if isinstance(record, Promise):
            made_in = self._reference("made_in", "notes", filed, number, new)
            return record._replace(id=number, uid=uid, customer=customer, made_in=made_in, text=text)
        settled, complaint = self._pointing(record, number, filed, new)
        plain = record.question is not None and record.kind is Kind.SAID  # as no note about one of the three is here
        return record._replace(
            id=number, uid=uid, customer=customer, text=text, settled=settled, complaint=complaint,
            kind=Kind.ANSWER if plain else record.kind,
        )  # fmt: skip

    def _pointing(self, note: Note, number: int, filed: Filed, new: bool) -> tuple[Settlement | None, Complaint | None]:
        """What settled a note and its complaint, with what they point to as far as that is known."""
        settled, complaint = note.settled, note.complaint
        if settled and "settled_by" in filed.refs:
            by = self._reference("settled_by", "notes", filed, number, new)
            settled = Settlement(settled.how, settled.at, by)
        if complaint and "remedy" in filed.refs:
            complaint = complaint._replace(remedy=self._reference("remedy", "promises", filed, number, new))
        return settled, complaint

    def _reference(self, column: str, table: str, filed: Filed, row: int, new: bool) -> int | None:
        """The id of what a column points to; when it is not known yet, it is set at the end."""
        uid = filed.refs.get(column)
        known = self._ids[table].get(uid) if uid else None
        if uid and known is None and new:
            self._pointers.add(Pointer(column, table, uid, row, filed.place))
        return known

    def _write(self) -> None:
        """Writes what is new so far."""
        new, batch, store = self._new, self._batch, self._store
        country = self._book.settings.country
        people = [(c, [match_key(way, country) for way in c.ways], extra) for c, extra in new["customers"]]
        loading.customers(store, batch, people)
        loading.members(store, [(c.id, self._groups.id_of(name)) for c, _, _ in people for name in c.groups])
        loading.notes(store, batch, self._pointers.settled(new["notes"]))
        loading.promises(store, batch, new["promises"])
        loading.orders(store, batch, new["orders"])
        for (number, tally), extra in new["tallies"]:
            marks = [(instant(at), int(yes)) for at, yes in tally.marks]
            loading.tally(store, (number, tally.uid, tally.rule, tally.target_percent, extra), marks)
            batches.remember(store, batch, "tallies", number, {})
        new.clear()


def _text_of(record: Customer | Note | Promise | Order | Tally) -> str:
    """The beginning of a record's words, so that it can be found in the file."""
    words_of = {Customer: "name", Note: "text", Promise: "text", Order: "what", Tally: "rule"}
    return str(getattr(record, words_of[type(record)]))[:1000]
