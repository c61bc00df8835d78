"""Notes: what they said, what you said, facts; and how open questions are settled."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from crmnotes.clock import utc
from crmnotes.errors import BadInput, NotFound
from crmnotes.notebook import settling, words
from crmnotes.notebook.book import Book
from crmnotes.notebook.lines import note_line, note_lines
from crmnotes.notebook.views import NoteLine, Said
from crmnotes.records import Channel, Complaint, Direction, Due, Kind, Note, Settled, Settlement, new_uid
from crmnotes.rules import asking
from crmnotes.store import notes as rows
from crmnotes.store.rows import instant

if TYPE_CHECKING:
    from crmnotes.notebook.promises import Promises

WORDLESS = frozenset({Channel.MISSED_CALL, Channel.VOICEMAIL})
FIXED = frozenset({"id", "uid", "entered_at", "settled", "trashed_at"})


class Notes:
    """The facet of notes. Instants are aware; each verb is one undo step."""

    def __init__(self, book: Book, promises: Promises) -> None:
        self._book = book
        self._promises = promises

    def say(self, note: Note, *, settles: bool | Collection[int] = True, wordless: bool = False) -> Said:
        """Writes a note down: `entered_at` is now, the allowance is the customer's as it is now, ids are given.

        `wants_answer` is taken as given (`rules.reply.wants_answer` proposes it) for a note of theirs. A note of ours
        that reached them settles all their open questions that came before, or those ticked in `settles`. A question
        that a note of ours has answered already (it is written down late) is settled by it unless `settles` is
        False. BadInput for no words (unless `wordless`) or too many, NotFound for an unknown customer.
        rules: the reply clock.
        """
        book = self._book
        with book.act("write down a note"):
            book.require_customer(note.customer)
            note = self._ready(note, wordless)
            note = note._replace(id=rows.insert(book.store, note))
            settled = settling.settle_by(book.store, note, settles)
            if settles is not False and settling.settle_late(book.store, note):
                note = self.get(note.id)
        return Said(note, settled)

    def would_settle(self, customer: int, happened_at: datetime | None = None) -> list[NoteLine]:
        """The open questions that a note of ours to that customer would settle, the oldest first."""
        at = utc(happened_at or self._book.now())
        return [line for line in self.open_questions(customer) if line.happened_at <= at]

    def replied(
        self,
        customer: int,
        channel: Channel = Channel.OTHER,
        text: str = "",
        happened_at: datetime | None = None,
        *,
        settles: bool | Collection[int] = True,
    ) -> Said:
        """You replied: a note of yours, by default now and without words, which settles what was open."""
        with self._book.act("reply"):
            return self.say(self._ours(customer, channel, text, happened_at), settles=settles)

    def tried(self, customer: int, channel: Channel = Channel.CALL, text: str = "") -> Said:
        """You tried and did not reach them: it settles nothing and is shown with the wait."""
        with self._book.act("tried, not reached"):
            return self.say(self._ours(customer, channel, text, None)._replace(reached=False))

    def holding(
        self,
        customer: int,
        text: str,
        due: Due | None = None,
        *,
        channel: Channel = Channel.OTHER,
        said: str = "",
        happened_at: datetime | None = None,
        settles: bool | Collection[int] = True,
    ) -> Said:
        """A holding reply: settles what was open and opens the promise `text` (without a date: their allowance).

        `said` are the words you told them, when they are not those of the promise.
        """
        book = self._book
        with book.act("holding reply"):
            note = self._ready(self._ours(customer, channel, said or text, happened_at))
            book.require_customer(customer)
            note = note._replace(id=rows.insert(book.store, note))
            settled = settling.settle_by(book.store, note, settles, Settled.HOLDING)
            promise = self._promises.make(customer, text, due, made_in=note.id)
        return Said(note, settled, promise)

    def needs_no_answer(self, ids: Iterable[int]) -> tuple[int, ...]:
        """These questions need no answer, which is not counted as one; returns those that were open."""
        return self.settle(ids, Settled.NONE_NEEDED)

    def settle(self, ids: Iterable[int], how: Settled, reply: int | None = None) -> tuple[int, ...]:
        """Settles open questions: by the note of ours `reply`, else now; returns those that were open."""
        book = self._book
        with book.act("settle a question"):
            open_ids = [note.id for note in rows.many(book.store, ids) if note.wants_answer and not note.settled]
            at = instant(self.get(reply).happened_at if reply else book.now())
            if open_ids:
                rows.settle(book.store, open_ids, how.value, at, reply)
        return tuple(open_ids)

    def edit(self, note: int, **changes: Any) -> Note:
        """Changes fields of a note by their names; what it settles, or what settles it, follows.

        Not its id, uid, `entered_at`, settlement or trash. BadInput as for `say`, NotFound.
        """
        book = self._book
        if FIXED & changes.keys():
            raise TypeError(f"edit cannot change {', '.join(sorted(FIXED & changes.keys()))}")
        with book.act("edit a note"):
            before = self.get(note)
            after = self._checked(before._replace(**changes), wordless=not before.text)
            if after.customer != before.customer:
                book.require_customer(after.customer)
            rows.replace(book.store, after)
            settling.after_edit(book.store, before, after)
        return self.get(note)

    def become(self, note: int, kind: Kind) -> Note:
        """Makes a note a complaint, a compliment or a wish, or with its own kind what it was before: said, or a fact.

        BadInput for a complaint about which something was done already: its steps would be lost.
        """
        book = self._book
        with book.act("mark a note"):
            before = self.get(note)
            after = before._replace(kind=plain_kind(before) if kind is before.kind else kind)
            if before.kind is Kind.COMPLAINT and after.kind is not Kind.COMPLAINT:
                if before.complaint not in (None, Complaint()):
                    raise BadInput("Something was done about this complaint already, so it stays one.")
                after = after._replace(complaint=None)
            rows.replace(book.store, _stepped(after))
        return self.get(note)

    def trash(self, note: int) -> None:
        """Moves a note to the trash for 30 days; what it settled is open again."""
        book = self._book
        with book.act("delete a note"):
            found = self.get(note)
            rows.set_trashed(book.store, note, book.stamp_text())
            settling.reopen(book.store, found)

    def restore(self, note: int) -> Note:
        """Takes a note out of the trash; it settles again what it settles."""
        book = self._book
        with book.act("restore a note"):
            rows.set_trashed(book.store, note, None)
            found = self.get(note)
            settling.settle_by(book.store, found)
            settling.settle_late(book.store, found)
        return self.get(note)

    def get(self, note: int) -> Note:
        """The whole note; NotFound."""
        found = rows.get(self._book.store, note)
        if found is None:
            raise NotFound("There is no such note any more.")
        return found

    def by_uid(self, uid: str) -> Note:
        """The whole note with that uid; NotFound."""
        found = rows.by_uid(self._book.store, words.line(uid))
        if found is None:
            raise NotFound("There is no such note any more.")
        return found

    def lines(self, ids: Iterable[int]) -> list[NoteLine]:
        """Notes for a list by id, in the order asked."""
        wanted = list(ids)
        found = {row[0]: note_line(self._book, row) for row in rows.lines(self._book.store, wanted)}
        return [found[number] for number in wanted if number in found]

    def page(
        self,
        customer: int | None = None,
        kinds: Collection[Kind] | None = None,
        channels: Collection[Channel] | None = None,
        before: tuple[str, int] | None = None,
        limit: int = 100,
    ) -> list[NoteLine]:
        """A page of notes, the newest first; `before` is `page_key` of the last line of the page before."""
        found = rows.page(
            self._book.store,
            before or rows.LAST,
            limit,
            customer=customer,
            kinds=None if kinds is None else [kind.value for kind in kinds],
            channels=None if channels is None else [channel.value for channel in channels],
        )
        return note_lines(self._book, found)

    def page_key(self, line: NoteLine) -> tuple[str, int]:
        """The key after which the next page begins."""
        return instant(line.happened_at), line.id

    def open_questions(self, customer: int) -> list[NoteLine]:
        """What a customer waits for an answer to, the oldest first."""
        return self.lines(note.id for note in rows.open_questions(self._book.store, customer))

    def settled_by(self, note: int) -> list[NoteLine]:
        """The questions that a note of ours settled, the oldest first."""
        return self.lines(question.id for question in rows.settled_by(self._book.store, note))

    def _ours(self, customer: int, channel: Channel, text: str, happened_at: datetime | None) -> Note:
        """A note of ours that reached them."""
        now = self._book.stamp()
        return Note(customer, text, happened_at or now, now, direction=Direction.US, channel=channel)

    def _ready(self, note: Note, wordless: bool = False) -> Note:
        """A new note as it is to be saved."""
        note = self._checked(note, wordless)
        return note._replace(
            id=0,
            uid=note.uid or new_uid(),
            entered_at=self._book.stamp(),
            allowance=self._book.allowance_of(note.customer),
            settled=self._own_settlement(note),
            trashed_at=None,
        )

    def _checked(self, note: Note, wordless: bool = False) -> Note:
        """The note with its words cleaned; BadInput when a note of theirs that needs words has none."""
        text = words.text(note.text).strip()
        wordless = wordless or note.direction is Direction.US or note.channel in WORDLESS
        if not text and not wordless:
            raise BadInput("Nothing was written. Write down what was said first.")
        asking.check_mark(note.mark)
        asks = note.wants_answer and note.direction is Direction.THEM
        return _stepped(note)._replace(text=text, happened_at=utc(note.happened_at), wants_answer=asks)

    @staticmethod
    def _own_settlement(note: Note) -> Settlement | None:
        """A question may be written down as settled already, but not by a note that is not there yet."""
        return note.settled._replace(by=None) if note.settled and note.wants_answer else None


def plain_kind(note: Note) -> Kind:
    """What a note is when it is nothing more: the answer to a question, a fact, or simply said."""
    if note.question is not None:
        return Kind.ANSWER
    return Kind.FACT if note.direction is Direction.NONE else Kind.SAID


def _stepped(note: Note) -> Note:
    """The note; one that is a complaint has a place for its steps."""
    return note._replace(complaint=Complaint()) if note.kind is Kind.COMPLAINT and not note.complaint else note
