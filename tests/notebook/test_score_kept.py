"""What a scorecard keeps between two counts: after any history of acts it shows what counting everything anew shows."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from crmnotes.clock import FixedClock
from crmnotes.errors import CrmnotesError
from crmnotes.notebook import Notebook
from crmnotes.notebook.scoring import Score, Side
from crmnotes.records import Channel, Direction, Kind, Settled
from crmnotes.rules.asking import QUESTIONS
from crmnotes.rules.measure import Measure
from crmnotes.rules.score import Ledger
from tests.notebook.conftest import Desk

BEGUN = datetime(2026, 9, 28, 9, 0, tzinfo=UTC)
PEOPLE = 4


class History:
    """A small business, to which any of the acts below may happen; each is told whom, and how far away."""

    def __init__(self) -> None:
        self.clock = FixedClock(BEGUN)
        self.book = Notebook.in_memory(self.clock)
        self.desk = Desk(self.book, self.clock)
        self.people = [self.desk.customer(f"Customer {number}") for number in range(PEOPLE)]
        self.promises: list[int] = []
        self.orders: list[int] = []
        self.notes: list[int] = []

    def asks(self, who: int, far: int) -> None:
        happened = self.clock.now() - timedelta(hours=7 * far)
        self.notes.append(self.desk.asks(who, happened_at=happened, channel=Channel.EMAIL))

    def answers(self, who: int, far: int) -> None:
        if far % 3:
            self.book.notes.say(self.desk.answers(who))
        else:
            self.book.notes.settle(self.desk.open_ids(who), list(Settled)[far % len(Settled)])

    def tells(self, who: int, far: int) -> None:
        """A complaint, a compliment, an answer or thanks."""
        kind = (Kind.COMPLAINT, Kind.COMPLIMENT, Kind.ANSWER, Kind.THANKS)[far % 4]
        direction = Direction.US if kind is Kind.THANKS else Direction.THEM
        question = next(iter(QUESTIONS)) if kind is Kind.ANSWER else None
        note = self.desk.note(who, kind=kind, direction=direction, question=question, wants_answer=far % 2 == 0)
        self.notes.append(self.book.notes.say(note).note.id)

    def promises_it(self, who: int, far: int) -> None:
        due = self.desk.day(far - 2, (None, "15:00")[far % 2])
        self.promises.append(self.desk.promise(who, due=due, by_them=far == 7).id)

    def turns(self, who: int, far: int) -> None:
        """One of the promises goes on."""
        number, verbs = self.promises[who % len(self.promises)], self.book.promises
        turns: list[Callable[[], Any]] = [
            lambda: verbs.keep(number), lambda: verbs.keep(number), lambda: verbs.miss(number, "forgot"),
            lambda: verbs.renegotiate(number, self.desk.day(far), ("before", "after", "not_yet")[who % 3]),
            lambda: verbs.release(number), lambda: verbs.void(number), lambda: verbs.trash(number),
            lambda: verbs.restore(number),
        ]  # fmt: skip
        turns[far % len(turns)]()

    def orders_it(self, who: int, far: int) -> None:
        day = self.clock.now().date() - timedelta(days=far * far)
        self.orders.append(self.book.orders.add(who, (30_000, 100, 0, -500)[far % 4], "linen", day).id)

    def goes_on(self, who: int, far: int) -> None:
        """A complaint is put right step by step, kind words may be quoted."""
        number, steps = self.notes[who % len(self.notes)], self.book.complaints
        turns: list[Callable[[], Any]] = [
            lambda: steps.admit(number), lambda: steps.put_right(number), lambda: steps.confirm(number),
            lambda: steps.name_cause(number, "late mill"), lambda: self.book.kind_words.permit(number, "full_name"),
        ]  # fmt: skip
        turns[far % len(turns)]()

    def loses(self, who: int, far: int) -> None:
        what: list[Callable[[], Any]] = [
            lambda: self.book.notes.trash(self.notes[who % len(self.notes)]),
            lambda: self.book.orders.trash(self.orders[who % len(self.orders)]),
            lambda: self.book.customers.trash(who),
            lambda: self.book.customers.restore(who),
            lambda: self.book.duplicates.merge(self.people[0], who),
        ]
        what[far % len(what)]()

    def sends(self, who: int, far: int) -> None:
        self.people.append(self.desk.customer(f"Sent {len(self.people)} {far}", sent_by=who))

    def goes_back(self, who: int, far: int) -> None:
        (self.book.history.undo if (who + far) % 3 else self.book.history.redo)()

    def changes(self, who: int, far: int) -> None:
        """A name, or what holds for everybody."""
        if far % 2:
            self.book.customers.edit(who, name=f"Customer {far}", sent_by=self.people[far % PEOPLE])
        else:
            self.book.change_settings(closed_weekdays=frozenset({far % 7}), reply_within=60 * (far + 1))

    def waits(self, who: int, far: int) -> None:
        self.clock.advance(minutes=1 + far * far * 97 * (who % 3))

    def is_counted(self, _who: int, far: int) -> None:
        """Of a period that stays, or of one that is somebody's look at another one."""
        today = self.clock.now().date()
        periods = ((None, None), (None, None), (BEGUN.date(), today), (date(2026, 10, 1), date(2026, 10, 31)))
        period = periods[far % len(periods)]
        assert shown(self.book.score(*period)) == shown(self.book.score(*period, keep=False))


def shown(score: Score) -> list[object]:
    """All of it, with the records behind each number in their order."""
    parts = [*score.ledger, *score.key, *score.others, *score]
    return [part.cases if isinstance(part, Measure) else part for part in parts if not _has_measures(part)]


def _has_measures(part: object) -> bool:
    """The ledger and the sides, which are looked at part by part."""
    return isinstance(part, (Ledger, Side))


ACTS = [act for name, act in vars(History).items() if not name.startswith("_")]


@settings(max_examples=30)
@given(st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, PEOPLE), st.integers(0, 9)), max_size=50))
def test_law_what_is_kept_counts_as_counting_anew(acts: list[tuple[Callable[..., None], int, int]]) -> None:
    history = History()
    for act, number, far in acts:
        with contextlib.suppress(
            CrmnotesError, IndexError, ZeroDivisionError
        ):  # an act that is refused changes nothing
            act(history, history.people[number % len(history.people)], far)
        history.is_counted(0, 0)
        history.clock.advance(seconds=1)  # of one second, notes have no order
    history.is_counted(0, 2)
    history.book.close()
