"""References of an import to records that come later in the file: set at its end, or said to lead nowhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from crmnotes.contacts import Skipped
from crmnotes.notebook.lines import customer_line
from crmnotes.records import Note
from crmnotes.rules import referrals
from crmnotes.sentences import Phrase, Sentence
from crmnotes.store import customers, loading, notes, promises
from crmnotes.store.database import Store

KEYS = {"sent_by": "sent_by", "made_in": "made_in", "settled_by": "settled.by", "remedy": "remedy"}
"""What the open format calls the columns."""


class Pointer(NamedTuple):
    """A reference to a record that may come later in the file: which column of which row points to which UUID."""

    column: str
    table: str
    uid: str
    row: int
    place: int  # of its record in the file


class Pointers:
    """The references of one import; `ids` are those of all records by table and UUID, which grow as it goes on."""

    def __init__(self, store: Store, ids: Mapping[str, Mapping[str, int]]) -> None:
        self._store, self._ids = store, ids
        self._waiting: list[Pointer] = []
        self._latest: list[Pointer] = []  # of records that are not written yet

    def add(self, pointer: Pointer) -> None:
        """Keeps a reference until what it leads to is read."""
        self._latest.append(pointer)

    def settled(self, loads: Iterable[tuple[Note, str | None]]) -> list[tuple[Note, str | None]]:
        """Notes that are about to be written, with what settled them where that is known by now.

        A row that is written twice grows, and leaves its page half empty.
        """
        found = {
            pointer.row: self._ids["notes"][pointer.uid]
            for pointer in self._latest
            if pointer.column == "settled_by" and pointer.uid in self._ids["notes"]
        }
        written = [(_settled_by(note, found.pop(note.id, None)), extra) for note, extra in loads]
        met = found.keys()  # those that were there before
        self._waiting += [
            pointer
            for pointer in self._latest
            if pointer.column != "settled_by" or pointer.uid not in self._ids["notes"] or pointer.row in met
        ]
        self._latest.clear()
        return written

    def set(self, *, alone: bool) -> list[Skipped]:
        """Sets the references to records that came later; gives those that lead nowhere, and loops of referrals.

        A file on one customer `alone` names who sent them and does not hold them: that is as it should be.
        """
        self._waiting += self._latest
        self._latest.clear()
        pairs: dict[str, list[tuple[int, int]]] = defaultdict(list)
        said: list[Skipped] = []
        for pointer in self._waiting:
            found = self._ids[pointer.table].get(pointer.uid)
            if found is None:
                said += [] if alone and pointer.column == "sent_by" else [self.nowhere(pointer)]
            elif pointer.column != "sent_by":
                pairs[pointer.column].append((found, pointer.row))
        said += self._referrals(pointer for pointer in self._waiting if pointer.column == "sent_by")
        for column, found_pairs in pairs.items():
            loading.point(self._store, column, found_pairs)
        self._waiting.clear()
        return said

    def nowhere(self, pointer: Pointer) -> Skipped:
        """Says of a reference that nothing bears its UUID."""
        why: Phrase = 'its "{}" names what is neither in this file nor in the notebook, and was left out'
        return Skipped(pointer.place, Sentence(why, KEYS[pointer.column]), self._text(pointer.column, pointer.row))

    def loop(self, number: int, sender: int, place: int, senders: Mapping[int, int] | None = None) -> Skipped | None:
        """Says of a referral that it would lead back to its beginning; None when it would not.

        `senders` are referrals that hold besides those written.
        """
        held = senders or {}
        found = referrals.loop(number, sender, lambda one: held.get(one) or customers.sent_by(self._store, one))
        if not found:
            return None
        names = [customer_line(line).name for line in customers.lines(self._store, found)]
        return Skipped(place, referrals.refusal(names).sentence, names[0])

    def _referrals(self, pointers: Iterable[Pointer]) -> list[Skipped]:
        """Sets who sent whom, without what would be a loop: that is left out, and said."""
        senders: dict[int, int] = {}
        said: list[Skipped] = []
        for pointer in pointers:
            sender = self._ids["customers"].get(pointer.uid)
            if sender is None:
                continue
            if loop := self.loop(pointer.row, sender, pointer.place, senders):
                said.append(loop)
            else:
                senders[pointer.row] = sender
        loading.point(self._store, "sent_by", [(sender, number) for number, sender in senders.items()])
        return said

    def _text(self, column: str, row: int) -> str:
        """The beginning of the words of the record that points, so that it can be found in the file."""
        if column == "sent_by":
            customer = customers.get(self._store, row)
            return customer.name if customer else ""
        record = promises.get(self._store, row) if column == "made_in" else notes.get(self._store, row)
        return record.text[:1000] if record else ""


def _settled_by(note: Note, other: int | None) -> Note:
    """A note that was settled by another one, where there is one."""
    return note._replace(settled=note.settled._replace(by=other)) if note.settled and other else note
