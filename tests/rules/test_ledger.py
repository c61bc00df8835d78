"""The promise ledger: what each act does, what it refuses, and its laws."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crmnotes.errors import BadInput
from crmnotes.records import Due, Promise, Repeat, Settings, State, What
from crmnotes.rules import ledger, promise_state
from crmnotes.rules.wall import ends_at

OPEN = Settings()
WEEKEND = Settings(closed_weekdays=frozenset({5, 6}))
BERLIN = ZoneInfo("Europe/Berlin")
DAY = 24 * 60
MONDAY = datetime(2026, 11, 23, 10, tzinfo=BERLIN)
TUESDAY, WEDNESDAY, FRIDAY = (MONDAY + timedelta(days=days) for days in (1, 2, 4))
BY_WEDNESDAY, BY_FRIDAY, AT_THREE = Due(date(2026, 11, 25)), Due(date(2026, 11, 27)), Due(date(2026, 11, 25), time(15))
THURSDAY_MIDNIGHT = datetime(2026, 11, 25, 23, tzinfo=UTC)


def promised(due: Due = BY_WEDNESDAY, now: datetime = MONDAY, **fields: object) -> Promise:
    made = ledger.make(1, "send the price", now, due=due, allowance=DAY, settings=OPEN)
    return made._replace(**fields)


@pytest.mark.parametrize(
    ("now", "allowance", "closed", "due"),
    [
        ("2026-11-23T16:40", DAY, OPEN, "2026-11-24"),
        ("2026-11-23T16:40", 240, OPEN, "2026-11-23T20:40"),
        ("2026-11-23T22:00", 240, OPEN, "2026-11-24T02:00"),
        ("2026-11-20T16:00", DAY, WEEKEND, "2026-11-23"),
        ("2026-11-21T11:00", DAY, WEEKEND, "2026-11-23"),  # runs out at the midnight that ends Monday
        ("2026-11-23T16:40", 3 * DAY, OPEN, "2026-11-26"),
    ],
)
def test_the_allowance_fills_in_a_date(now: str, allowance: int, closed: Settings, due: str) -> None:
    moment = datetime.fromisoformat(now).replace(tzinfo=BERLIN)
    assert ledger.default_due(moment, allowance, closed).isoformat() == due
    made = ledger.make(1, " call back ", moment, allowance=allowance, settings=closed)
    assert (made.text, made.due.isoformat(), made.first_due, made.state) == ("call back", due, made.due, State.OPEN)


def test_kept_now_and_back_dated() -> None:
    kept = ledger.keep(promised(), WEDNESDAY)
    assert (kept.state, kept.due, kept.events[-1].at) == (State.KEPT, BY_WEDNESDAY, WEDNESDAY.astimezone(UTC))
    assert not promise_state.entered_later(kept.events[-1])
    yesterday = ledger.keep(promised(), WEDNESDAY, at=TUESDAY).events[-1]
    assert (yesterday.at, yesterday.entered_at) == (TUESDAY.astimezone(UTC), WEDNESDAY.astimezone(UTC))
    assert promise_state.entered_later(yesterday)


@pytest.mark.parametrize(
    ("due", "day", "wall"),
    [
        (BY_WEDNESDAY, date(2026, 11, 24), "2026-11-24T12:00"),
        (AT_THREE, date(2026, 11, 25), "2026-11-25T15:00"),  # that day: within its time
        (BY_FRIDAY, date(2026, 11, 27), "2026-11-27T10:00"),  # today: not in the future
    ],
)
def test_kept_on_a_day(due: Due, day: date, wall: str) -> None:
    kept = ledger.keep(promised(due), FRIDAY, at=day)
    assert kept.events[-1].at.astimezone(BERLIN).isoformat()[:16] == wall


def test_told_before_moves_the_date() -> None:
    moved = ledger.renegotiate(promised(), BY_FRIDAY, "before", TUESDAY)
    event = moved.events[-1]
    assert (moved.due, moved.first_due, promise_state.moves(moved)) == (BY_FRIDAY, BY_WEDNESDAY, 1)
    assert (event.what, event.from_due, event.to_due) == (What.RENEGOTIATED, BY_WEDNESDAY, BY_FRIDAY)
    assert event.told_at == TUESDAY.astimezone(UTC)
    again = ledger.renegotiate(moved, Due(date(2026, 11, 30)), "before", FRIDAY)
    assert (again.first_due, promise_state.moves(again), len(again.events)) == (BY_WEDNESDAY, 2, 2)


def test_told_before_but_written_down_after_is_told_in_time() -> None:
    moved = ledger.renegotiate(promised(), BY_FRIDAY, "before", FRIDAY)
    told_at = moved.events[-1].told_at
    assert told_at is not None
    assert told_at < THURSDAY_MIDNIGHT
    exact = ledger.renegotiate(promised(), BY_FRIDAY, "before", FRIDAY, told_at=TUESDAY)
    assert exact.events[-1].told_at == TUESDAY.astimezone(UTC)
    assert exact.events[-1].entered_at == FRIDAY.astimezone(UTC)


def test_told_after_moves_it_too_with_the_moment() -> None:
    moved = ledger.renegotiate(promised(), BY_FRIDAY, "after", FRIDAY)
    assert (moved.due, moved.events[-1].told_at) == (BY_FRIDAY, FRIDAY.astimezone(UTC))


def test_not_told_yet_does_not_move_until_told() -> None:
    waiting = ledger.renegotiate(promised(), BY_FRIDAY, "not_yet", TUESDAY)
    assert (waiting.due, promise_state.must_tell(waiting), promise_state.moves(waiting)) == (BY_WEDNESDAY, BY_FRIDAY, 0)
    assert waiting.events[-1].what is What.TELL_THEM
    done = ledger.told(waiting, WEDNESDAY)
    assert (done.due, promise_state.must_tell(done), promise_state.moves(done)) == (BY_FRIDAY, None, 1)
    assert [event.what for event in done.events] == [What.TELL_THEM, What.TOLD]


def test_a_wish_to_tell_is_replaced_withdrawn_and_ends_with_the_promise() -> None:
    waiting = ledger.renegotiate(promised(), BY_FRIDAY, "not_yet", TUESDAY)
    other = ledger.renegotiate(waiting, Due(date(2026, 11, 26)), "not_yet", TUESDAY)
    assert promise_state.must_tell(other) == Due(date(2026, 11, 26))
    dropped = ledger.withdraw(other, TUESDAY)
    assert (promise_state.must_tell(dropped), dropped.due, len(dropped.events)) == (None, BY_WEDNESDAY, 3)
    assert promise_state.must_tell(ledger.renegotiate(waiting, BY_FRIDAY, "before", TUESDAY)) is None
    assert promise_state.must_tell(ledger.keep(waiting, WEDNESDAY)) is None


def test_the_ends_of_a_promise() -> None:
    missed = ledger.miss(promised(), " the van broke down ", FRIDAY)
    assert (missed.state, missed.events[-1].why) == (State.MISSED, "the van broke down")
    released = ledger.release(promised(), TUESDAY)
    assert (released.state, released.events[-1].why) == (State.RELEASED, None)
    void = ledger.void(ledger.keep(promised(), TUESDAY), WEDNESDAY, why="other customer")
    assert (void.state, [event.what for event in void.events]) == (State.VOID, [What.KEPT, What.VOID])


def test_correcting_is_free_for_fifteen_minutes() -> None:
    soon, later = MONDAY + timedelta(minutes=15), MONDAY + timedelta(minutes=15, seconds=1)
    mended = ledger.correct(promised(), soon, text="send the prices", due=BY_FRIDAY)
    assert (mended.text, mended.due, mended.first_due, mended.events) == ("send the prices", BY_FRIDAY, BY_FRIDAY, ())
    traced = ledger.correct(promised(), later, text="send the prices", due=BY_FRIDAY)
    event = traced.events[-1]
    assert (traced.text, traced.due, traced.first_due) == ("send the prices", BY_FRIDAY, BY_WEDNESDAY)
    assert (event.what, event.why, event.from_due) == (What.CORRECTED, "send the price", BY_WEDNESDAY)
    words = ledger.correct(promised(), later, text="send the prices").events[-1]
    assert (words.from_due, words.to_due) == (None, None)
    assert promise_state.moves(traced) == 0


def test_correcting_nothing_leaves_nothing() -> None:
    promise = promised()
    assert ledger.correct(promise, FRIDAY, text=promise.text, due=promise.due) is promise


def test_correcting_is_not_free_once_something_happened() -> None:
    moved = ledger.renegotiate(promised(), BY_FRIDAY, "before", MONDAY)
    mended = ledger.correct(moved, MONDAY + timedelta(minutes=1), due=Due(date(2026, 11, 28)))
    assert (mended.first_due, mended.events[-1].what) == (BY_WEDNESDAY, What.CORRECTED)


def test_snoozing_hides_until_a_moment_and_moves_nothing() -> None:
    until = WEDNESDAY.replace(hour=14)
    hidden = ledger.snooze(promised(), until, WEDNESDAY)
    assert (hidden.due, hidden.snoozed_until) == (BY_WEDNESDAY, until.astimezone(UTC))
    assert hidden.events[-1].to_due == Due(date(2026, 11, 25), time(14))
    assert promise_state.is_snoozed(hidden, until - timedelta(seconds=1))
    assert not promise_state.is_snoozed(hidden, until)
    assert ledger.keep(hidden, WEDNESDAY).snoozed_until is None
    assert ledger.renegotiate(hidden, BY_FRIDAY, "before", WEDNESDAY).snoozed_until is None


@pytest.mark.parametrize(
    ("due", "until", "allowed"),
    [
        (AT_THREE, "2026-11-25T15:00", True),
        (AT_THREE, "2026-11-25T15:01", False),
        (BY_WEDNESDAY, "2026-11-25T23:59", True),
        (BY_WEDNESDAY, "2026-11-26T00:00", False),
    ],
)
def test_a_snooze_ends_by_the_due_date(due: Due, until: str, allowed: bool) -> None:
    moment = datetime.fromisoformat(until).replace(tzinfo=BERLIN)
    if allowed:
        assert ledger.snooze(promised(due), moment, TUESDAY).snoozed_until == moment.astimezone(UTC)
        return
    with pytest.raises(BadInput, match="past its due date"):
        ledger.snooze(promised(due), moment, TUESDAY)


KEPT = ledger.keep(promised(), TUESDAY)
REFUSED: list[tuple[str, Callable[[], Promise], str]] = [
    ("no words", lambda: ledger.make(1, "  ", MONDAY, allowance=DAY, settings=OPEN), "needs words"),
    (
        "made tomorrow",
        lambda: ledger.make(1, "x", MONDAY, allowance=DAY, settings=OPEN, made_at=TUESDAY),
        "in the future",
    ),
    (
        "every 0 days",
        lambda: ledger.make(1, "x", MONDAY, allowance=DAY, settings=OPEN, repeat=Repeat(0, "day")),
        "every 0 days",
    ),
    ("kept twice", lambda: ledger.keep(KEPT, TUESDAY), "already kept"),
    ("kept tomorrow", lambda: ledger.keep(promised(), MONDAY, at=TUESDAY), "not come yet"),
    ("kept on a day to come", lambda: ledger.keep(promised(), MONDAY, at=TUESDAY.date()), "not come yet"),
    (
        "kept before it was made",
        lambda: ledger.keep(promised(), TUESDAY, at=MONDAY - timedelta(days=1)),
        "before the promise was made",
    ),
    ("missed without a word", lambda: ledger.miss(promised(), " ", FRIDAY), "in a line why"),
    ("moved to where it is", lambda: ledger.renegotiate(promised(), BY_WEDNESDAY, "before", TUESDAY), "already has"),
    (
        "a new date that has passed",
        lambda: ledger.renegotiate(promised(), Due(date(2026, 11, 24)), "not_yet", WEDNESDAY),
        "has passed already",
    ),
    (
        "told after the new date",
        lambda: ledger.renegotiate(promised(), Due(date(2026, 11, 26)), "after", FRIDAY),
        "had passed already",
    ),
    (
        "told tomorrow",
        lambda: ledger.renegotiate(promised(), BY_FRIDAY, "before", MONDAY, told_at=TUESDAY),
        "not come yet",
    ),
    ("nothing to tell", lambda: ledger.told(promised(), TUESDAY), "no new date"),
    ("nothing to withdraw", lambda: ledger.withdraw(promised(), TUESDAY), "no new date"),
    (
        "told when that has passed too",
        lambda: ledger.told(ledger.renegotiate(promised(), Due(date(2026, 11, 26)), "not_yet", TUESDAY), FRIDAY),
        "has passed as well",
    ),
    ("snoozed into the past", lambda: ledger.snooze(promised(), MONDAY, TUESDAY), "later moment"),
    ("snoozed when late", lambda: ledger.snooze(promised(), FRIDAY, FRIDAY), "cannot be hidden any more"),
    ("a late date mended", lambda: ledger.correct(promised(), FRIDAY, due=BY_FRIDAY), "agree a new one"),
    ("a closed date mended", lambda: ledger.correct(KEPT, FRIDAY, due=BY_FRIDAY), "already kept"),
    ("voided twice", lambda: ledger.void(ledger.void(promised(), TUESDAY), TUESDAY), "by mistake"),
    ("words of a void one", lambda: ledger.correct(ledger.void(promised(), TUESDAY), TUESDAY, text="x"), "by mistake"),
    ("in the trash", lambda: ledger.keep(promised(trashed_at=MONDAY), TUESDAY), "in the trash"),
]


@pytest.mark.parametrize(("act", "words"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_what_cannot_be_done_is_one_sentence(act: Callable[[], Promise], words: str) -> None:
    with pytest.raises(BadInput, match=words) as refused:
        act()
    assert str(refused.value).endswith((".", "?"))


def test_repeating_makes_the_next_one() -> None:
    january = datetime(2026, 1, 5, 9, tzinfo=BERLIN)
    first = promised(Due(date(2026, 1, 31), time(9)), january, repeat=Repeat(1, "month"))
    assert ledger.following(first, january) is None
    dues, promise = [], first
    for _ in range(3):
        now = datetime.combine(promise.due.day, time(8), tzinfo=BERLIN)
        nxt = ledger.following(ledger.keep(promise, now), now)
        assert nxt is not None
        assert (nxt.state, nxt.first_due, nxt.events, nxt.id) == (State.OPEN, nxt.due, (), 0)
        dues.append(nxt.due.isoformat())
        promise = nxt
    assert dues == ["2026-02-28T09:00", "2026-03-31T09:00", "2026-04-30T09:00"]


def test_repeating_from_the_day_it_was_done_and_after_a_miss() -> None:
    repeating = promised(repeat=Repeat(3, "month", "done"))
    for closed in (ledger.keep(repeating, FRIDAY, at=TUESDAY), ledger.miss(repeating, "ill", TUESDAY)):
        nxt = ledger.following(closed, FRIDAY)
        assert nxt is not None
        assert nxt.due == Due(date(2027, 2, 24))
    assert ledger.following(ledger.release(repeating, FRIDAY), FRIDAY) is None
    assert ledger.following(KEPT, FRIDAY) is None


# Random histories: each act is tried at a later moment than the one before, and refusals change nothing.
hours = st.integers(0, 60)
dues = st.builds(
    lambda days, at: Due(date(2026, 11, 23) + timedelta(days=days), at),
    st.integers(0, 20),
    st.sampled_from([None, time(9), time(15, 30)]),
)
ACTS: dict[str, Callable[[Promise, datetime, Due], Promise]] = {
    "keep": lambda p, now, due: ledger.keep(p, now),
    "before": lambda p, now, due: ledger.renegotiate(p, due, "before", now),
    "after": lambda p, now, due: ledger.renegotiate(p, due, "after", now),
    "not_yet": lambda p, now, due: ledger.renegotiate(p, due, "not_yet", now),
    "told": lambda p, now, due: ledger.told(p, now),
    "withdraw": lambda p, now, due: ledger.withdraw(p, now),
    "miss": lambda p, now, due: ledger.miss(p, "why", now),
    "release": lambda p, now, due: ledger.release(p, now),
    "void": lambda p, now, due: ledger.void(p, now),
    "words": lambda p, now, due: ledger.correct(p, now, text="other words"),
    "date": lambda p, now, due: ledger.correct(p, now, due=due),
    "snooze": lambda p, now, due: ledger.snooze(p, now + timedelta(hours=3), now),
}
MOVING = {"before", "after", "told", "date"}
histories = st.lists(st.tuples(st.sampled_from(list(ACTS)), hours, dues), max_size=12)


@settings(max_examples=300)
@given(histories)
def test_laws_of_the_ledger(history: list[tuple[str, int, Due]]) -> None:
    promise, now = promised(), MONDAY
    for name, wait, due in history:
        now += timedelta(hours=wait)
        before, twin = promise, promise._replace()
        try:
            promise = ACTS[name](promise, now, due)
        except BadInput:
            continue
        assert before == twin  # what it was given stays as it was
        assert promise.events[: len(before.events)] == before.events  # appended, never rewritten
        if promise.due != before.due:
            assert name in MOVING  # not told: does not move
            assert name != "told" or promise_state.must_tell(before) == promise.due
        if promise.first_due != before.first_due:
            assert name == "date"
            assert not promise.events
        if promise.state is not before.state:
            assert promise.events[-1].what.value == promise.state.value
        assert promise.snoozed_until is None or promise.snoozed_until <= ends_at(promise.due, BERLIN)
        assert not (promise_state.is_snoozed(promise, now) and promise_state.is_past_due(promise, now))


@given(histories, st.integers(0, 400))
def test_time_alone_changes_nothing_but_lateness(history: list[tuple[str, int, Due]], wait: int) -> None:
    promise, now = promised(), MONDAY
    for name, hours_later, due in history:
        now += timedelta(hours=hours_later)
        try:
            promise = ACTS[name](promise, now, due)
        except BadInput:
            continue
    later = now + timedelta(days=wait)
    assert promise_state.must_tell(promise) is None or promise.state is State.OPEN
    assert promise_state.is_late(promise, later) >= promise_state.is_late(promise, now)
    assert promise_state.is_late(promise, later) is (
        promise.state is State.OPEN and later.astimezone(UTC) >= ends_at(promise.due, BERLIN)
    )
