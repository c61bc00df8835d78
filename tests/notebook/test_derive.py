"""What is derived stays true: after thousands of random acts it is what a computation from nothing gives."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from crmnotes.errors import CrmnotesError
from crmnotes.notebook import Notebook, derive
from crmnotes.notebook.todaylist import Today
from crmnotes.records import Birthday, Channel, Direction, Due, Kind, Left, Note, Repeat, Settled, Stage, Why
from crmnotes.store.upgrades import ANY

ACTS = 900
UNSETTLED = frozenset({Why.COMPLAINT_UNADMITTED, Why.COMPLAINT_NEXT})
CLOSED_STEPS = frozenset({"cause", "check"})


class Chance:
    """Does one random act after another, among few customers so that acts meet."""

    def __init__(self, desk: Any, seed: int) -> None:
        self.desk = desk
        self.book: Notebook = desk.book
        self.rng = random.Random(seed)
        self.acts: list[Callable[[], object]] = [
            self.add, self.edit, self.say, self.say, self.say, self.reply, self.reply, self.make, self.make,
            self.promise_act, self.promise_act, self.note_act, self.note_act, self.trash, self.restore, self.group,
            self.settings, self.order, self.undo, self.undo, self.redo, self.pass_time, self.pass_time,
            self.care, self.care,
        ]  # fmt: skip

    def act(self) -> None:
        try:
            self.rng.choice(self.acts)()
        except CrmnotesError:
            pass  # refused in one sentence: nothing was changed

    def any_id(self, table: str) -> int:
        rows = self.book._store.execute(f"SELECT ifnull(max(id), 0) FROM {table}")
        return self.rng.randint(1, int(rows[0][0]) + 1)

    def due(self) -> Due:
        return self.desk.day(self.rng.randint(-3, 20), self.rng.choice((None, "09:00", "18:30")))

    def add(self) -> None:
        if self.book.counts().customers < 12:
            self.desk.customer(f"Person {self.rng.random()}", groups=self.rng.choice(((), ("a",), ("a", "b"))))

    def edit(self) -> None:
        changes: dict[str, Any] = self.rng.choice(
            (
                {"name": f"Anna {self.rng.random()}"}, {"keep_in_touch_days": self.rng.choice((None, 5, 40))},
                {"left": self.rng.choice((None, Left(self.desk.clock.now().date(), "price")))},
                {"seasonal_month": self.rng.choice((None, 1, 12))}, {"reply_within": self.rng.choice((None, 60, 5000))},
                {"groups": self.rng.choice(((), ("a",), ("b", "c")))}, {"birthday": Birthday(2, 29)},
                {"quiet_known_until": self.desk.day(self.rng.randint(1, 80)).day}, {"stage": Stage.PAST},
            )
        )  # fmt: skip
        self.book.customers.edit(self.any_id("customers"), **changes)

    def moment(self) -> Any:
        return self.desk.clock.now() - timedelta(hours=self.rng.choice((0, 0, 1, 30, 24 * self.rng.randint(1, 200))))

    def say(self) -> None:
        direction = self.rng.choice((Direction.THEM, Direction.THEM, Direction.NONE))
        wants, at = self.rng.random() < 0.6, self.moment()
        note = Note(
            self.any_id("customers"), "words", at, at, direction=direction, channel=self.rng.choice(list(Channel)),
            wants_answer=wants,
        )  # fmt: skip
        self.book.notes.say(note, settles=self.rng.choice((True, True, False)))

    def reply(self) -> None:
        customer, notes = self.any_id("customers"), self.book.notes
        self.rng.choice(
            (
                lambda: notes.replied(customer, Channel.CALL, happened_at=self.moment()),
                lambda: notes.tried(customer),
                lambda: notes.holding(customer, "look", self.due()),
                lambda: notes.needs_no_answer(self.desk.open_ids(customer)[:1]),
                lambda: notes.settle(self.desk.open_ids(customer)[:1], Settled.ANSWERED),
            )
        )()

    def make(self) -> None:
        repeat = self.rng.choice((None, None, Repeat(1, "month"), Repeat(2, "week", "done")))
        self.book.promises.make(
            self.any_id("customers"), "send it", self.rng.choice((None, self.due())), repeat=repeat,
            by_them=self.rng.random() < 0.2,
        )  # fmt: skip

    def promise_act(self) -> None:
        number, promises = self.any_id("promises"), self.book.promises
        self.rng.choice(
            (
                lambda: promises.keep(number), lambda: promises.miss(number, "forgot"),
                lambda: promises.release(number), lambda: promises.void(number),
                lambda: promises.renegotiate(number, self.due(), "not_yet"),
                lambda: promises.renegotiate(number, self.due(), "before"), lambda: promises.told(number),
                lambda: promises.withdraw(number), lambda: promises.correct(number, due=self.due()),
                lambda: promises.snooze(number, self.desk.clock.now() + timedelta(hours=3)),
                lambda: promises.trash(number), lambda: promises.restore(number),
            )
        )()  # fmt: skip

    def note_act(self) -> None:
        number, notes = self.any_id("notes"), self.book.notes
        self.rng.choice(
            (
                lambda: notes.edit(number, happened_at=self.moment()), lambda: notes.edit(number, wants_answer=True),
                lambda: notes.edit(number, wants_answer=False), lambda: notes.edit(number, direction=Direction.US),
                lambda: notes.edit(number, direction=Direction.THEM), lambda: notes.edit(number, reached=False),
                lambda: notes.edit(number, customer=self.any_id("customers")), lambda: notes.trash(number),
                lambda: notes.restore(number),
            )
        )()  # fmt: skip

    def trash(self) -> None:
        self.book.customers.trash(self.any_id("customers"))

    def restore(self) -> None:
        self.book.customers.restore(self.any_id("customers"))

    def group(self) -> None:
        groups = self.book.groups
        number = self.any_id("groups")
        self.rng.choice(
            (
                lambda: groups.add(self.rng.choice("abc"), self.rng.choice((None, 7))),
                lambda: groups.edit(number, self.rng.choice("abcd"), self.rng.choice((None, 3, 20))),
                lambda: groups.remove(number),
            )
        )()  # fmt: skip

    def settings(self) -> None:
        day = self.desk.clock.now().date()
        self.book.change_settings(
            closed_weekdays=frozenset(self.rng.sample(range(7), self.rng.randint(0, 3))),
            closed_dates=self.rng.choice(((), ((day, day + timedelta(days=4)),))),
            reply_within=self.rng.choice((60, 1440)),
        )

    def order(self) -> None:
        self.book.orders.add(self.any_id("customers"), 1200, "linen", self.moment().date())

    def care(self) -> None:
        customer, note, book = self.any_id("customers"), self.any_id("notes"), self.book
        self.rng.choice(
            (
                lambda: book.thanking.thank(customer), lambda: book.asking.pass_over(customer),
                lambda: book.asking.ask(customer, book.asking.next_question(customer)),
                lambda: book.notes.edit(note, kind=Kind.COMPLAINT), lambda: book.notes.edit(note, quotable="yes"),
                lambda: book.notes.edit(note, kind=Kind.COMPLIMENT), lambda: book.complaints.admit(note),
                lambda: book.complaints.put_right(note), lambda: book.complaints.confirm(note),
                lambda: book.complaints.name_cause(note, "late van"), lambda: book.asking.changed(note, "a new van"),
                lambda: book.customers.edit(customer, sent_by=self.any_id("customers")),
            )
        )()  # fmt: skip

    def undo(self) -> None:
        self.book.history.undo()

    def redo(self) -> None:
        self.book.history.redo()

    def pass_time(self) -> None:
        self.desk.clock.advance(hours=self.rng.choice((1, 5, 30)))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_after_random_acts_everything_is_as_computed_from_nothing(desk, seed):
    chance, book = Chance(desk, seed), desk.book
    for turn in range(ACTS):
        chance.act()
        if turn % 20 == 0:
            assert list(derive.check(book._store, book.settings, book.clock.zone)) == []
            today = book.today()
            assert book.counts().today == len(today.rows)
            assert_a_first_look_counts_the_rest(book, today)
            assert len(book.customers.ids()) == book.counts().customers
    assert book.counts().customers > 3
    assert len(book.notes.page(limit=1000)) > 20


def assert_a_first_look_counts_the_rest(book: Notebook, today: Today) -> None:
    """Whether it has room for the quiet, for some of them or for none."""
    gone = [row.why is Why.GONE_QUIET for row in today.rows if row.why in (Why.GONE_QUIET, Why.LATER_THAN_USUAL)]
    for room in (0, 1, 30):
        first = book.today(quiet_limit=room)
        assert (first.more_quiet, first.more_gone) == (len(gone[room:]), sum(gone[room:]))


@pytest.mark.parametrize("seed", [4, 21])
def test_what_today_remembers_is_what_it_reads_from_nothing(desk, seed):
    chance, book = Chance(desk, seed), desk.book
    seen = set()
    for _ in range(ACTS):
        chance.act()
        if chance.rng.random() < 0.5:
            remembered = book.today()
            counted = book.counts(remembered)
            seen.update(row.why for row in remembered.rows)
            if chance.rng.random() < 0.3:
                book._book.forget(None)
                assert book.today() == remembered
                assert book.counts() == counted
    assert {Why.THANK, Why.ASK, Why.COMPLAINT_NEXT, Why.REPLY_LATE, Why.PROMISE_LATE} <= seen
    assert seen & {Why.GONE_QUIET, Why.LATER_THAN_USUAL}


class Caring(Chance):
    """The same with many complaints, most of which come to their end, over many weeks."""

    def __init__(self, desk: Any, seed: int) -> None:
        super().__init__(desk, seed)
        self.acts = [
            self.add, self.edit, self.say, self.reply, self.note_act, self.trash, self.restore, self.order,
            self.money_back, self.undo, self.undo, self.redo, self.care, self.stop, self.weeks, self.weeks,
            *[self.step] * 24,
        ]  # fmt: skip
        for number in range(8):
            desk.asks(desk.customer(f"Jon {number}"), kind=Kind.COMPLAINT)

    def step(self) -> None:
        """Mostly the next step of some complaint, sometimes any."""
        complaints, notes = self.book.complaints, self.book.notes
        rows = self.book._store.execute("SELECT note FROM complaints")
        if not rows or self.rng.random() < 0.15:
            notes.edit(self.any_id("notes"), kind=self.rng.choice((Kind.SAID, Kind.COMPLAINT, Kind.COMPLAINT)))
            return
        number = self.rng.choice(rows)[0]
        acts: dict[str, Callable[[], object]] = {
            "admit": lambda: complaints.admit(number), "agree": lambda: complaints.put_right(number),
            "put_right": lambda: complaints.put_right(number),
            "confirm": lambda: self.rng.choice((complaints.confirm, complaints.tried))(number),
            "cause": lambda: complaints.name_cause(number, self.rng.choice(("van", "Van", "van", "not in our hands"))),
            "check": lambda: complaints.still_content(number),
        }  # fmt: skip
        step = complaints.get(number).step
        acts[step if step and self.rng.random() < 0.9 else self.rng.choice(list(acts))]()

    def stop(self) -> None:
        self.book.complaints.stop_cause("van", "a new one")

    def money_back(self) -> None:
        self.book.orders.add(self.any_id("customers"), -300, "money back")

    def weeks(self) -> None:
        self.desk.clock.advance(days=self.rng.choice((2, 6)))


@pytest.mark.parametrize("seed", [7, 8])
def test_what_today_remembers_of_complaints_is_what_it_reads_from_nothing(desk, seed):
    chance, book = Caring(desk, seed), desk.book
    seen = set()
    for _ in range(ACTS // 2):
        chance.act()
        desk.clock.advance(minutes=chance.rng.randrange(300))
        remembered = book.today()
        seen.update((row.why, row.step) for row in remembered.rows)
        book._book.forget(None)
        assert book.today() == remembered
    assert {why for why, _ in seen} >= {Why.COMPLAINT_UNADMITTED, Why.COMPLAINT_NEXT, Why.CAUSE}


@pytest.mark.parametrize("seed", [5, 6])
def test_what_care_leads_to_is_all_that_the_rules_find(desk, seed):
    """Beside it stands what an older file has in its place: every complaint and everybody."""
    chance, book = Caring(desk, seed), desk.book
    seen = set[tuple[Why, str]]()
    for turn in range(ACTS):
        chance.act()
        if turn % 6:
            continue
        led = book.today()
        seen.update((row.why, row.step) for row in led.rows)
        book._store.make_temporary(f"CREATE TEMP VIEW care AS {ANY['care']}")
        book._book.forget(None)
        assert book.today() == led
        assert {line.id for line in book.complaints.open()} == {
            number for row in led.rows for number in row.ids if row.why in UNSETTLED and row.step not in CLOSED_STEPS
        }
        book._store.make_temporary("DROP VIEW temp.care")
        book._book.forget(None)
    assert {step for _, step in seen} >= {"admit", "agree", "confirm", "cause", "check"}
    assert {Why.THANK, Why.CAUSE} <= {why for why, _ in seen}


def test_undoing_everything_and_redoing_it(desk):
    chance, book = Chance(desk, 7), desk.book
    for _ in range(250):
        chance.act()
    at_the_end = (book.today().rows, book.notes.page(limit=1000), book.promises.page("open", limit=1000), book.settings)
    while book.history.undo():
        pass
    assert book.counts().customers == 0
    assert list(derive.check(book._store, book.settings, book.clock.zone)) == []
    while book.history.redo():
        pass
    assert at_the_end == (
        book.today().rows, book.notes.page(limit=1000), book.promises.page("open", limit=1000), book.settings,
    )  # fmt: skip


def test_no_question_is_settled_by_what_does_not_answer_it(desk):
    chance, book = Chance(desk, 11), desk.book
    for _ in range(ACTS):
        chance.act()
        if chance.rng.random() < 0.05:
            wrong = book._store.execute(
                "SELECT q.id FROM notes q JOIN notes a ON a.id = q.settled_by WHERE a.happened_at < q.happened_at"
                " OR a.direction <> 'us' OR a.reached = 0 OR a.customer <> q.customer OR a.trashed_at IS NOT NULL"
                " OR q.settled_at <> a.happened_at"
            )
            assert wrong == []
