"""Asking: the three questions, who is due to be asked, which question is next, and what became of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import NamedTuple

from crmnotes.errors import BadInput
from crmnotes.records import Direction, Note, Who, Why
from crmnotes.rules.today import TodayRow, about
from crmnotes.rules.wall import last_of_month

QUESTIONS = {
    "how_are_we": "How are we doing?",
    "get_better": "How can we get better?",
    "unmet_want": "What is it you want and cannot get?",
}
"""The three questions as they are put to a customer, by their names."""
A_DAY = 2
"""So many asks Today offers at most."""
ACTIVE_MONTHS = 12
MARKS = range(1, 6)


@lru_cache(maxsize=64)  # asked with the same day for each of a hundred customers
def months_before(day: date, months: int) -> date:
    """The same day of the month so many months earlier, or the last of that month when it is shorter."""
    month = day.year * 12 + day.month - 1 - months
    if month < 12:
        return date.min
    year, number = month // 12, month % 12 + 1
    return date(year, number, min(day.day, last_of_month(year, number).day))


def asked_long_ago(today: date, months: int) -> date:
    """The latest day that lies so many months back: who was asked on the 31st is due on the last of a shorter month."""
    before = months_before(today, months)
    if before == date.min or today != last_of_month(today.year, today.month):
        return before
    return last_of_month(before.year, before.month)


def is_due(last_contact: date | None, last_asked: date | None, today: date, every_months: int) -> bool:
    """Whether a customer is due to be asked. Days are on the owner's wall. rules: asking and thanking.

    `last_contact` is the day of their last note (facts apart) or order: it must lie in the last 12 months.
    `last_asked` is the day they were asked last: every so many months, and once never asked at once.
    """
    if last_contact is None or last_contact < months_before(today, ACTIVE_MONTHS):
        return False
    return last_asked is None or last_asked <= asked_long_ago(today, every_months)


def next_question(asked: Iterable[str]) -> str:
    """Which of the three is next, after those asked so far (the oldest first): one never asked, else the oldest."""
    last = {question: place for place, question in enumerate(asked)}
    return min(QUESTIONS, key=lambda question: last.get(question, -1))


class Candidate(NamedTuple):
    """A customer who is due, as the choice for Today needs them."""

    customer: int
    contacted: bool = False  # stands on Today anyway, or was in contact today
    last_asked: date | None = None


def offered(due: Iterable[Candidate], asked_today: int) -> list[Candidate]:
    """Whom Today offers to ask: two a day less those asked already, those being contacted anyway first.

    Among equals those never asked come first, then those asked longest ago, then as they come. rules: asking.
    """
    first = sorted(due, key=lambda one: (not one.contacted, one.last_asked or date.min))
    return first[: max(0, A_DAY - asked_today)]


class Asked(NamedTuple):
    """One asking: our question and their answer, each as the note that was written down, or None."""

    ask: Note | None
    answer: Note | None

    @property
    def to_tell(self) -> bool:
        """Whether something changed because of the answer and they were not told of it yet."""
        return self.answer is not None and bool(self.answer.changed) and not self.answer.told


def ask_row(who: Who, question: str, last_asked: date | None, now: datetime) -> TodayRow:
    """The row that offers to ask somebody (9): `text` is the question that is next for them, its name the reason.

    `days` are those since they were asked last, None for somebody who never was.
    """
    days = None if last_asked is None else (now.date() - last_asked).days
    return TodayRow(*about(Why.ASK, who), text=QUESTIONS[question], reasons=(question,), days=days)


def is_ask(note: Note) -> bool:
    """Whether a note is one of the three questions put to a customer."""
    return note.question is not None and note.direction is Direction.US


def paired(notes: Sequence[Note]) -> list[Asked]:
    """The askings of one customer from their notes about the three questions, the oldest first.

    An answer belongs to the last asking of that question before it; without one it stands alone. Words that come
    after an answer to the same asking stand alone too, so that nothing they said is hidden.
    """
    found: list[Asked] = []
    waiting: dict[str, int] = {}
    for note in sorted(notes, key=lambda note: (note.happened_at, note.id)):
        if note.question is None or note.direction is Direction.NONE:
            continue
        if is_ask(note):
            waiting[note.question] = len(found)
            found.append(Asked(note, None))
        elif (place := waiting.pop(note.question, None)) is not None:
            found[place] = found[place]._replace(answer=note)
        else:
            found.append(Asked(None, note))
    return found


def check_question(question: str) -> str:
    """The question; BadInput for one that is none of the three."""
    if question not in QUESTIONS:
        raise BadInput('There is no question "{}". There are: {}.', question[:40], ", ".join(QUESTIONS))
    return question


def check_mark(mark: int | None) -> int | None:
    """The mark they gave; BadInput for one that is not 1 to 5."""
    if mark is not None and mark not in MARKS:
        raise BadInput("A mark is a number from 1 to 5, not {}. Leave it out if they gave none.", mark)
    return mark
