"""Random acts of a person: what is derived is what the rules say, and undoing everything gives the first bytes back."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)

from crmnotes.clock import FixedClock
from crmnotes.errors import CrmnotesError
from crmnotes.exchange import json_out
from crmnotes.notebook import Notebook
from crmnotes.records import Channel, Customer, Direction, Due, Kind, Note, Way, WayKind
from tests.conftest import Trials

NOW = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
ACTS = 50
WORDS = st.sampled_from(
    ("linen", "is it ready?", "Ärger mit Wolle", "北京", 'he said "no"', "x" * 90, "e\u0301", " two  words ")
)
NAMES = st.sampled_from(("Greta Holm", "Jon Field", "Maria López", "Ödön", "O'Neill", "李雷"))
DUES = st.one_of(
    st.none(),
    st.builds(
        Due,
        st.dates(date(2026, 10, 1), date(2027, 3, 1)),
        st.one_of(st.none(), st.times().map(lambda at: time(at.hour))),
    ),
)


def written(notebook: Notebook, folder: Path) -> bytes:
    """The whole notebook in the open format."""
    target = folder / "all.json"
    target.unlink(missing_ok=True)
    json_out.everything(notebook.imports.everything(), target)
    return target.read_bytes()


class Life(RuleBasedStateMachine):
    """A notebook in memory, and a person who does anything with it."""

    customers = Bundle("customers")
    notes = Bundle("notes")
    promises = Bundle("promises")

    @initialize(target=customers, names=st.lists(NAMES, min_size=2, max_size=3))
    def begin(self, names: list[str]) -> object:
        self.clock = FixedClock(NOW)
        self.book = Notebook.in_memory(self.clock)
        self.folder = TemporaryDirectory()
        made = [self.book.customers.add(Customer(name)).id for name in names]
        self.book.history.clear()
        self.first = written(self.book, Path(self.folder.name))
        self.steps = 0
        self.told: list[str] = []
        return multiple(*made)

    def attempt(self, verb: object) -> object:
        """Does something; what cannot be done is refused in a sentence."""
        try:
            return verb()  # type: ignore[operator]
        except CrmnotesError as error:
            self.told.append(str(error))
            return None

    @rule(target=customers, name=NAMES, mail=st.booleans())
    def add(self, name: str, mail: bool) -> object:
        ways = (Way(WayKind.EMAIL, f"{len(name)}@example.com"),) if mail else ()
        return multiple(self.book.customers.add(Customer(name, ways=ways)).id)

    @rule(
        target=notes,
        customer=customers,
        text=WORDS,
        wants=st.booleans(),
        days=st.integers(0, 40),
        kind=st.sampled_from(Kind),
    )
    def say(self, customer: int, text: str, wants: bool, days: int, kind: Kind) -> object:
        at = NOW - timedelta(days=days)
        note = Note(
            customer, text, at, NOW, direction=Direction.THEM, channel=Channel.CALL, wants_answer=wants, kind=kind
        )
        said = self.attempt(lambda: self.book.notes.say(note).note.id)
        return multiple(said) if said else multiple()

    @rule(target=promises, customer=customers, text=WORDS, due=DUES)
    def promise(self, customer: int, text: str, due: Due | None) -> object:
        made = self.attempt(lambda: self.book.promises.make(customer, text, due).id)
        return multiple(made) if made else multiple()

    @rule(customer=customers, text=WORDS)
    def edit(self, customer: int, text: str) -> None:
        self.attempt(lambda: self.book.customers.edit(customer, about=text, company=text))

    @rule(customer=customers, act=st.sampled_from(("trash", "restore")))
    def put_away(self, customer: int, act: str) -> None:
        self.attempt(lambda: getattr(self.book.customers, act)(customer))

    @rule(one=customers, other=customers)
    def merge(self, one: int, other: int) -> None:
        self.attempt(lambda: self.book.duplicates.merge(one, other))

    @rule(customer=customers, text=WORDS)
    def reply(self, customer: int, text: str) -> None:
        self.attempt(lambda: self.book.notes.replied(customer, Channel.EMAIL, text))

    @rule(note=notes, kind=st.sampled_from(Kind))
    def become(self, note: int, kind: Kind) -> None:
        self.attempt(lambda: self.book.notes.become(note, kind))

    @rule(note=notes, act=st.sampled_from(("trash", "restore")))
    def put_note_away(self, note: int, act: str) -> None:
        self.attempt(lambda: getattr(self.book.notes, act)(note))

    @rule(note=notes, text=WORDS)
    def step_of_a_complaint(self, note: int, text: str) -> None:
        for step in ("put_right", "confirm", "name_cause"):
            self.attempt(lambda step=step: getattr(self.book.complaints, step)(note, text))

    @rule(
        promise=promises,
        act=st.sampled_from(("keep", "told", "withdraw", "release", "void", "trash", "restore", "unsnooze")),
    )
    def of_a_promise(self, promise: int, act: str) -> None:
        self.attempt(lambda: getattr(self.book.promises, act)(promise))

    @rule(promise=promises, due=DUES)
    def another_date(self, promise: int, due: Due | None) -> None:
        if due:
            self.attempt(lambda: self.book.promises.renegotiate(promise, due, "agreed"))

    @rule(customer=customers, amount=st.integers(-5, 10_000), what=WORDS)
    def order(self, customer: int, amount: int, what: str) -> None:
        self.attempt(lambda: self.book.orders.add(customer, amount, what))

    @rule(days=st.sampled_from((0, 1, 3)), closed=st.sampled_from(((), (6,), (5, 6))))
    def other_settings(self, days: int, closed: tuple[int, ...]) -> None:
        self.attempt(
            lambda: self.book.change_settings(closed_weekdays=frozenset(closed), reply_within=(days + 1) * 240)
        )

    @rule(hours=st.integers(1, 50))
    def time_passes(self, hours: int) -> None:
        self.clock.advance(hours=hours)

    @rule(many=st.integers(1, 4))
    def undo_and_redo(self, many: int) -> None:
        for _ in range(many):
            self.attempt(self.book.history.undo)
        self.attempt(self.book.history.redo)

    @invariant()
    def what_is_derived_is_what_the_rules_say(self) -> None:
        if not hasattr(self, "book"):
            return
        self.steps += 1
        if self.steps % 10 == 0:
            assert self.book.check() == []

    def teardown(self) -> None:
        """Takes everything back."""
        if not hasattr(self, "book"):
            return
        assert self.book.check() == []
        assert all(self.told)
        while self.book.history.undo_label is not None:
            self.book.history.undo()
        assert written(self.book, Path(self.folder.name)) == self.first
        assert self.book.check() == []
        self.book.close()
        self.folder.cleanup()


def test_all_can_be_taken_back_and_nothing_is_derived_wrongly(trials: Trials) -> None:
    many = trials.many("acts")
    run_state_machine_as_test(
        Life,
        settings=settings(
            max_examples=many, stateful_step_count=ACTS, derandomize=True, database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip
    trials.count("acts", many)
