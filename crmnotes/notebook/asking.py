"""Asking: the three questions put to customers, what they answered, what changed, and who is due to be asked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from crmnotes.errors import BadInput
from crmnotes.notebook import words
from crmnotes.notebook.book import Book
from crmnotes.notebook.notes import Notes
from crmnotes.records import Channel, Direction, Kind, Note
from crmnotes.rules import asking as rules
from crmnotes.rules.asking import Asked, Candidate
from crmnotes.rules.wall import end_of, local_day, midnight
from crmnotes.store import asking as rows
from crmnotes.store import customers
from crmnotes.store import notes as stored_notes
from crmnotes.store.rows import day_or_none, instant, moment

Key = tuple[str, int]
FEW = 50
"""So many customers are looked at for Today when those in touch anyway are not enough."""


class ToAsk(NamedTuple):
    """A customer who is due to be asked. Days are on the owner's wall."""

    customer: int
    uid: str
    name: str
    company: str
    last_contact: date | None
    last_asked: date | None


class AskedLine(NamedTuple):
    """One asking in a list."""

    customer: int
    name: str
    company: str
    ask: Note | None
    answer: Note | None

    @property
    def lead(self) -> Note:
        """The note by which it stands in the list: our question, or their words where no question is known."""
        found = self.ask or self.answer
        assert found is not None  # noqa: S101 - one of the two is always there
        return found


class Asking:
    """The facet of asking. Instants are aware; each verb is one undo step."""

    def __init__(self, book: Book, notes: Notes) -> None:
        self._book = book
        self._notes = notes

    def ask(self, customer: int, question: str, channel: Channel = Channel.OTHER) -> Note:
        """You asked one of the three questions, now; it settles nothing. BadInput, NotFound. rules: asking."""
        with self._book.act("ask a question"):
            return self._say(customer, question, "", channel, Direction.US, Kind.ANSWER, None)

    def answered(
        self, customer: int, question: str, text: str, mark: int | None = None, channel: Channel = Channel.OTHER
    ) -> Note:
        """They answered a question, now, with or without a mark from 1 to 5.

        What they want and cannot get is a wish. BadInput for neither words nor a mark, and for a mark of 9.
        """
        if not text.strip() and mark is None:
            raise BadInput("Write down what they answered, or the mark they gave.")
        kind = Kind.WISH if question == "unmet_want" and text.strip() else Kind.ANSWER
        with self._book.act("write down an answer"):
            return self._say(customer, question, text, channel, Direction.THEM, kind, rules.check_mark(mark))

    def pass_over(self, customer: int) -> Note:
        """They are not asked this time: due again after the usual months, and not counted as asked."""
        with self._book.act("ask another time"):
            return self._say(
                customer, self.next_question(customer), "", Channel.OTHER, Direction.NONE, Kind.ANSWER, None
            )

    def changed(self, note: int, text: str) -> Note:
        """What changed because of what they said; they are not told of it yet. No words take it back."""
        with self._book.act("write down what changed"):
            return self._notes.edit(note, changed=words.text(text).strip() or None, told=False)

    def told(self, note: int) -> Note:
        """They were told what changed because of their words. BadInput when nothing is written down as changed."""
        with self._book.act("told what changed"):
            if not self._notes.get(note).changed:
                raise BadInput("Write down first what changed because of it.")
            return self._notes.edit(note, told=True)

    # reads

    def of(self, customer: int) -> list[Asked]:
        """The askings of one customer, the oldest first."""
        return rules.paired(rows.of_customers(self._book.store, [customer]))

    def next_question(self, customer: int) -> str:
        """Which of the three questions is next for a customer. rules: asking."""
        return self.next_questions([customer])[customer]

    def next_questions(self, customers: Sequence[int]) -> dict[int, str]:
        """Which of the three questions is next for each of those customers."""
        return next_questions(self._book, customers)

    def due(self, limit: int = 200) -> list[ToAsk]:
        """Who is due to be asked: never asked first, then those asked longest ago; so many at most."""
        found = _due(self._book, _not_asked(self._book, limit))
        return sorted(found, key=lambda one: one.last_asked or date.min)

    def page(self, before: Key | None = None, limit: int = 100) -> tuple[list[AskedLine], Key | None]:
        """A page of askings, the newest first, and the key `before` of the page after it, None when there is none."""
        found = rows.page(self._book.store, before or stored_notes.LAST, limit)
        wanted = {number for _, number, _ in found}
        lines = [line for line in self._lines({who for _, _, who in found}) if line.lead.id in wanted]
        lines.sort(key=lambda line: (line.lead.happened_at, line.lead.id), reverse=True)
        return lines, found[-1][:2] if len(found) == limit else None

    def to_tell(self) -> list[AskedLine]:
        """Answers because of which something changed that their customers do not know yet, the newest first."""
        ids = rows.to_tell(self._book.store)
        who = {note.customer for note in stored_notes.many(self._book.store, ids)}
        answers = {line.answer.id: line for line in self._lines(who) if line.answer is not None}
        return [answers[number] for number in ids if number in answers]

    # inside

    def _say(
        self, customer: int, question: str, text: str, channel: Channel, direction: Direction, kind: Kind,
        mark: int | None,
    ) -> Note:  # fmt: skip
        now = self._book.stamp()
        note = Note(
            customer, text, now, now, direction=direction, channel=channel, kind=kind,
            question=rules.check_question(question), mark=mark,
        )  # fmt: skip
        return self._notes.say(note, settles=False, wordless=True).note

    def _lines(self, who: Iterable[int]) -> list[AskedLine]:
        """Every asking of those customers, in no order."""
        ids = list(who)
        names = {row[0]: (row[2], row[3]) for row in customers.lines(self._book.store, ids)}
        return [
            AskedLine(number, *names[number], *asked)
            for number, notes in _by_customer(rows.of_customers(self._book.store, ids)).items()
            for asked in rules.paired(notes)
            if number in names
        ]


def next_questions(book: Book, ids: Sequence[int]) -> dict[int, str]:
    """Which of the three questions is next for each of those customers."""
    notes = _by_customer(rows.of_customers(book.store, ids))
    in_order = {who: sorted(said, key=lambda note: note.happened_at) for who, said in notes.items()}
    asked = {who: [note.question for note in said if note.question] for who, said in in_order.items()}
    return {who: rules.next_question(asked.get(who, ())) for who in ids}


def offered(
    book: Book, now: datetime, at_hand: Iterable[int], rather_not: Collection[int] = ()
) -> list[ToAsk]:  # fmt: skip
    """Whom Today offers to ask, two a day; `at_hand` are the customers who stand on Today anyway. rules: asking.

    Those in `rather_not` come after all others.
    """
    begins = instant(midnight(now.date(), book.zone))
    asked_today = rows.asked_today(book.store, begins)
    if asked_today >= rules.A_DAY:
        return []
    near_by = dict.fromkeys([*at_hand, *rows.in_touch_since(book.store, begins)])
    contacted = [customer for customer in near_by if customer not in rather_not]
    found = [(one, True) for one in _due(book, contacted)]
    if len(found) < rules.A_DAY:
        others = [one for one in _due(book, _not_asked(book, FEW)) if one.customer not in contacted]
        found += [(one, False) for one in sorted(others, key=lambda one: one.customer in rather_not)]
    lines = {one.customer: one for one, _ in found}
    chosen = rules.offered([Candidate(one.customer, near, one.last_asked) for one, near in found], asked_today)
    return [lines[one.customer] for one in chosen]


def _not_asked(book: Book, limit: int) -> list[int]:
    """Customers who were in touch in the last year and not asked for as long as the owner decided, by name."""
    today = book.now().date()
    asked = rules.asked_long_ago(today, book.settings.ask_every_months)
    touch = rules.months_before(today, rules.ACTIVE_MONTHS)
    after = instant(end_of(asked, book.zone))
    return rows.not_asked(book.store, after, instant(midnight(touch, book.zone)), touch.isoformat(), limit)


def _due(book: Book, ids: Sequence[int]) -> list[ToAsk]:
    """Those of the customers who are due to be asked, in the order given."""
    today, months = book.now().date(), book.settings.ask_every_months
    found = book.remembered("last asked").of(ids, book.zone, lambda unknown: _last(book, unknown))
    return [one for one in found.values() if rules.is_due(one.last_contact, one.last_asked, today, months)]


def _last(book: Book, ids: list[int]) -> dict[int, ToAsk]:
    """When those of the customers who have not left were last in touch, and last asked."""
    return {row[0]: _to_ask(book, row) for row in rows.last(book.store, ids)}


def _to_ask(book: Book, row: tuple[Any, ...]) -> ToAsk:
    """A customer from a row of `LAST`, with the later of their last note and their last order."""
    number, uid, name, company, said, bought, asked = row
    contacts = [day for day in (_day(book, said), day_or_none(bought)) if day is not None]
    return ToAsk(number, uid, name, company, max(contacts, default=None), _day(book, asked))


def _day(book: Book, at: str | None) -> date | None:
    """The local day of an instant in a column."""
    return None if at is None else local_day(moment(at), book.zone)


def _by_customer(notes: Iterable[Note]) -> dict[int, list[Note]]:
    found: dict[int, list[Note]] = defaultdict(list)
    for note in notes:
        found[note.customer].append(note)
    return found
