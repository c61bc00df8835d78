"""Complaints: each step a verb of its own, from "heard" to "still content", and causes stopped at the source."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from crmnotes.clock import utc
from crmnotes.errors import BadInput
from crmnotes.notebook import words
from crmnotes.notebook.book import Book
from crmnotes.notebook.complaint_cases import (
    Case,
    CauseLine,
    ComplaintLine,
    cases,
    cause_lines,
    line,
    read_cause_lines,
    to_stop,
)
from crmnotes.records import Channel, Complaint, Direction, Due, Kind, Note, Promise
from crmnotes.rules import complaints as rules
from crmnotes.rules.folding import fold
from crmnotes.rules.wall import wall_instant
from crmnotes.store import complaints as rows
from crmnotes.store import notes as note_rows
from crmnotes.store.rows import instant

if TYPE_CHECKING:
    from crmnotes.notebook.notes import Notes
    from crmnotes.notebook.promises import Promises

SECOND = timedelta(seconds=1)


class Complaints:
    """The facet of complaints, named by their notes. Days are wall dates; each verb is one undo step; BadInput."""

    def __init__(self, book: Book, notes: Notes, promises: Promises) -> None:
        self._book, self._notes, self._promises = book, notes, promises

    # the steps

    def admit(
        self,
        note: int,
        said: str = "",
        *,
        on: date | None = None,
        channel: Channel = Channel.OTHER,
        settles: bool | Collection[int] = True,
    ) -> tuple[int, ...]:
        """Admitted, today or on an earlier day; what was said is a note of ours, which settles what it answers.

        Returns the questions settled. rules: complaints.
        """
        book, day = self._book, on or self._book.now().date()
        with book.act("admit a complaint"):
            found = self._step(note, lambda n: rules.admit(n, day, book.now().date(), book.zone))
            return self._notes.say(self._ours(found, said, channel, day), settles=settles).settled

    def agree_remedy(self, note: int, text: str, due: Due | None = None) -> Promise:
        """The remedy agreed: a real promise in the ledger, made in this note; without a date their allowance."""
        with self._book.act("agree a remedy"):
            found = self._complaint(note)
            rules.agree(found, 0)  # whether it can be, before there is a promise
            promise = self._promises.make(found.customer, text, due, made_in=note)
            self._step(note, lambda n: rules.agree(n, promise.id))
        return promise

    def put_right(self, note: int, said: str = "", *, on: date | None = None) -> Note:
        """Put right, today or on an earlier day; words are written down as ours. A kept remedy does not do it."""
        book, day = self._book, on or self._book.now().date()
        with book.act("put a complaint right"):
            found = self._step(note, lambda n: rules.put_right(n, day, book.now().date(), book.zone))
            if words.text(said).strip():
                self._notes.say(self._ours(found, said, Channel.OTHER, day))
        return self._notes.get(note)

    def confirm(self, note: int, said: str = "", *, on: date | None = None) -> Note:
        """They confirmed that it is put right, today or on an earlier day: it closes. Their words are a note."""
        book, day = self._book, on or self._book.now().date()
        with book.act("a complaint is confirmed"):
            found = self._step(note, lambda n: rules.confirm(n, day, book.now().date(), book.zone))
            if words.text(said).strip():
                theirs = self._ours(found, said, Channel.OTHER, day)._replace(direction=Direction.THEM)
                self._notes.say(theirs, settles=False)
        return self._notes.get(note)

    def tried(self, note: int, said: str = "", channel: Channel = Channel.CALL) -> Note:
        """Asked whether they are content, and no answer came: the second time closes it as unconfirmed."""
        with self._book.act("asked in vain"):
            found = self._complaint(note)
            rules.give_up(found, rules.ATTEMPTS)  # whether it can be
            self._notes.tried(found.customer, channel, said)
            tried = self._case(note).tried
            if tried >= rules.ATTEMPTS:
                self._step(note, lambda n: rules.give_up(n, tried))
        return self._notes.get(note)

    def name_cause(self, note: int, cause: str) -> Note:
        """Why it happened: a short tag, spelt as it was before, or "not in our hands"."""
        cause = words.line(cause)
        with self._book.act("name the cause"):
            self._step(note, lambda n: rules.name_cause(n, self._known_as(cause)))
        return self._notes.get(note)

    def stop_cause(self, cause: str, done: str) -> tuple[int, ...]:
        """What was done about a cause is written down; returns the complaints that it concerns."""
        book, done = self._book, words.text(done).strip()
        if not done:
            raise BadInput("Write down what was done so that it does not happen again.")
        with book.act("stop a cause at the source"):
            ids = to_stop(book, cause)
            if not ids:
                raise BadInput("No complaint has that cause, or it was written down already what was done about it.")
            rows.write_done(book.store, ids, done)
        return tuple(ids)

    def still_content(self, note: int, said: str = "", channel: Channel = Channel.CALL) -> Note:
        """Asked after closing whether they are still content, and reached them: a note of ours."""
        with self._book.act("ask whether they are still content"):
            found = self._complaint(note)
            if not rules.is_closed(rules.steps(found)):
                raise BadInput("This complaint is not closed yet.")
            return self._notes.say(self._ours(found, said, channel, self._book.now().date())).note

    # reading

    def get(self, note: int) -> ComplaintLine:
        """One complaint as it stands; BadInput when the note is none, NotFound."""
        return self._line(self._case(note))

    def lines(self, ids: Iterable[int]) -> list[ComplaintLine]:
        """Complaints for a list by their notes, in the order asked; those that are none are left out."""
        wanted = list(ids)
        found = {case.note.id: case for case in cases(self._book, wanted)}
        return [self._line(found[number]) for number in wanted if number in found]

    def open(self) -> list[ComplaintLine]:
        """What is not closed, the most used up of its time first."""
        found = [self._line(case) for case in cases(self._book, rows.open_ids(self._book.store))]
        return sorted(found, key=lambda one: (not one.late_minutes, -one.used, one.heard_at, one.id))

    def closed(self, after: ComplaintLine | None = None, limit: int = 100) -> list[ComplaintLine]:
        """A page of closed ones, the one heard last first, after a line of the page before."""
        key = (instant(after.heard_at), after.id) if after else note_rows.LAST
        return self.lines(rows.closed_page(self._book.store, key, limit))

    def causes(self) -> list[CauseLine]:
        """All causes with how often, those to stop at the source first."""
        return list(cause_lines(self._book))

    def known_causes(self) -> list[str]:
        """Causes to choose from while typing, the most frequent first; "not in our hands" is always among them."""
        known = sorted(read_cause_lines(self._book), key=lambda one: -len(one.complaints))
        return list(dict.fromkeys([*(one.cause for one in known), rules.NOT_OURS]))

    # inside

    def _complaint(self, note: int) -> Note:
        """The note; BadInput when it is no complaint or in the trash."""
        found = self._notes.get(note)
        if not rules.is_complaint(found):
            raise BadInput("This note is no complaint.")
        return found

    def _case(self, note: int) -> Case:
        """The complaint as it stands."""
        self._complaint(note)
        found = cases(self._book, [note])
        if not found:
            raise BadInput("The customer of this complaint is in the trash.")
        return found[0]

    def _step(self, note: int, rule: Callable[[Note], Complaint]) -> Note:
        """Takes one step by its rule; returns the note as it was before."""
        found = self._complaint(note)
        note_rows.put_complaint(self._book.store, note, rule(found))
        return found

    def _ours(self, complaint: Note, said: str, channel: Channel, day: date) -> Note:
        """A note of ours to that customer: now, or at noon of an earlier day, and after the complaint."""
        now = self._book.stamp()
        at = now if day == self._book.now().date() else wall_instant(day, time(12), self._book.zone)
        at = min(max(at, utc(complaint.happened_at) + SECOND), now)
        return Note(complaint.customer, said, at, now, direction=Direction.US, channel=channel, kind=Kind.SAID)

    def _known_as(self, cause: str) -> str:
        """The cause as it was spelt before, so that one cause has one name."""
        return next((known for known in self.known_causes() if fold(known) == fold(cause)), cause)

    def _line(self, case: Case) -> ComplaintLine:
        remedy = case.steps.remedy
        promise = next(iter(self._promises.lines([remedy])), None) if remedy and case.remedy else None
        return line(self._book, case, promise)
