"""The derived row of a customer."""

from datetime import UTC, date, datetime, timedelta
from datetime import time as at_time
from random import Random
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from crmnotes.records import (
    Birthday,
    Channel,
    Customer,
    Due,
    Note,
    Promise,
    Settings,
    Settled,
    Settlement,
)
from crmnotes.rules import ledger
from crmnotes.rules.standing import Standing, standing, unheard_of

BERLIN = ZoneInfo("Europe/Berlin")
FRIDAY = datetime(2026, 11, 20, 16, tzinfo=BERLIN)
GRETA = Customer("  Ångström, Greta", id=1, uid="g", birthday=Birthday(4, 12))
WEEKEND = Settings(closed_weekdays=frozenset({5, 6}))
EVERY_3_WEEKS = [date(2026, 8, 1) + timedelta(days=21 * n) for n in range(5)]


def asked(hours: int = 0, allowance: int = 1440) -> Note:
    at = (FRIDAY + timedelta(hours=hours)).astimezone(UTC)
    return Note(1, "?", at, at, id=hours, channel=Channel.EMAIL, wants_answer=True, allowance=allowance)


def promised(due: Due) -> Promise:
    return ledger.make(1, "call", FRIDAY, due=due, allowance=1440, settings=Settings())


def test_nothing_yet() -> None:
    assert standing(GRETA, [], [], [], [], Settings(), BERLIN) == Standing(sort_key="angstrom, greta")


def test_the_oldest_question_waits_and_the_earliest_answer_is_due() -> None:
    found = standing(GRETA, [asked(2, 60), asked(0)], [], EVERY_3_WEEKS, [], Settings(), BERLIN)
    assert (found.waiting_since, found.open_questions) == (asked(0).happened_at, 2)
    assert found.reply_by == asked(3).happened_at
    assert (found.late_from, found.quiet_from) == (None, None)  # owed a reply, so not quiet
    assert found.last_visit == EVERY_3_WEEKS[-1]


def test_closed_days_move_the_reply() -> None:
    found = standing(GRETA, [asked()], [], [], [], WEEKEND, BERLIN)
    assert found.reply_by == (FRIDAY + timedelta(days=3)).astimezone(UTC)


def test_settled_questions_and_closed_promises_count_for_nothing() -> None:
    done = asked()._replace(settled=Settlement(Settled.ANSWERED, asked(1).happened_at))
    kept = ledger.keep(promised(Due(date(2026, 11, 20))), FRIDAY)
    theirs = promised(Due(date(2026, 11, 22)))._replace(by_them=True)
    trashed = promised(Due(date(2026, 11, 22)))._replace(trashed_at=asked().happened_at)
    found = standing(GRETA, [done], [kept, theirs, trashed], [], [], Settings(), BERLIN)
    assert found == Standing(sort_key="angstrom, greta")


def test_the_next_promise_comes_by_its_time_and_a_day_alone_last() -> None:
    day, at_nine = Due(date(2026, 11, 24)), Due(date(2026, 11, 24), at_time(9))
    later = ledger.renegotiate(promised(Due(date(2026, 11, 25))), Due(date(2026, 11, 30)), "not_yet", FRIDAY)
    found = standing(GRETA, [], [promised(day), later, promised(at_nine)], [], [], Settings(), BERLIN)
    assert (found.next_due, found.open_promises, found.tell_them) == (at_nine, 3, 1)


def test_in_hand_until_the_last_promise() -> None:
    dues = [Due(date(2026, 11, 30)), Due(date(2027, 2, 1)), Due(date(2026, 12, 1))]
    found = standing(GRETA, [], [promised(due) for due in dues], EVERY_3_WEEKS, [], Settings(), BERLIN)
    assert (found.late_from, found.quiet_from) == (date(2027, 2, 2), date(2027, 2, 2))


def test_group_days_serve_those_without_a_rhythm() -> None:
    found = standing(GRETA, [], [], [date(2026, 11, 1)], [30, 14], Settings(), BERLIN)
    assert (found.late_from, found.quiet_from) == (date(2026, 11, 16), date(2026, 11, 30))


def test_of_somebody_unheard_of_only_the_name_is_known() -> None:
    customer = Customer("Éva Holm", keep_in_touch_days=30, seasonal_month=4)
    assert unheard_of(customer.name) == standing(customer, (), (), (), (7,), Settings(), UTC)


QUESTIONS = st.lists(st.tuples(st.integers(-99, 99), st.integers(1, 9999), st.booleans()), max_size=6)
PROMISES = st.lists(st.tuples(st.integers(0, 99), st.sampled_from(["mine", "theirs", "kept", "trashed"])), max_size=6)
VISITS = st.lists(st.integers(0, 300), max_size=9)


@given(QUESTIONS, PROMISES, VISITS, st.randoms())
def test_law_it_follows_from_what_is_open_and_their_visits_in_whatever_order(
    questions: list[tuple[int, int, bool]], promises: list[tuple[int, str]], days: list[int], random: Random
) -> None:
    notes = [asked(hours, allowance) for hours, allowance, _ in questions]
    settled = Settlement(Settled.ANSWERED, FRIDAY)
    whole = [
        note._replace(settled=None if open_ else settled) for note, (*_, open_) in zip(notes, questions, strict=True)
    ]
    made = [_turned(promised(Due(FRIDAY.date() + timedelta(days=ahead))), how) for ahead, how in promises]
    visits = [FRIDAY.date() - timedelta(days=ago) for ago in days]
    found = standing(GRETA, whole, made, visits, [], WEEKEND, BERLIN)
    waiting = [note for note in whole if note.settled is None]
    mine = [one for one, (_, how) in zip(made, promises, strict=True) if how == "mine"]
    assert found == standing(GRETA, waiting, mine, set(visits), [], WEEKEND, BERLIN)
    mixed = [random.sample(some, len(some)) for some in (whole, made, visits)]
    assert found == standing(GRETA, mixed[0], mixed[1], mixed[2], [], WEEKEND, BERLIN)
    assert (found.open_questions, found.open_promises) == (len(waiting), len(mine))
    assert (found.reply_by is None) is (found.waiting_since is None) is (not waiting)


def _turned(promise: Promise, how: str) -> Promise:
    """That promise of mine, or what became of it."""
    if how == "kept":
        return ledger.keep(promise, FRIDAY)
    return promise._replace(by_them=how == "theirs", trashed_at=FRIDAY if how == "trashed" else None)
