"""What the scorecard counts: replies, hours, the ledger of a period, its parts."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.records import Channel, Note, Settings, Settled, Settlement
from crmnotes.rules import period, reply, score
from crmnotes.rules.measure import Case, Share
from crmnotes.rules.outcome import Count, Outcome
from crmnotes.rules.score import Question

NOW = datetime(2026, 11, 22, 16, tzinfo=UTC)
WEEKEND = Settings(closed_weekdays=frozenset({5, 6}))


def second(moment: datetime) -> int:
    return int(moment.timestamp())


def question(asked: timedelta, taken: timedelta | None, allowance: int = 60) -> Question:
    came = NOW - asked
    return Question(1, 2, second(came), None if taken is None else second(came + taken), allowance)


def counted(one: Question, settings: Settings) -> list[int]:
    plain, others = score.plainly([one])
    found = [*plain, *(score.judged(one, settings, UTC, NOW) for one in others)]
    return [met for _, _, met in found if met is not None]


MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
COUNTED = [
    ("at reply-by", question(DAY, HOUR), True),
    ("a second late", question(DAY, HOUR + timedelta(seconds=1)), False),
    ("open and late", question(2 * HOUR, None), False),
    ("open in its time", question(30 * MINUTE, None), None),
]


@pytest.mark.parametrize(("asked", "met"), [case[1:] for case in COUNTED], ids=[case[0] for case in COUNTED])
def test_replied_in_time(asked: Question, met: bool | None) -> None:
    assert counted(asked, Settings()) == ([] if met is None else [met])


def test_those_answered_plainly_are_no_question_any_more() -> None:
    late, kept, still_open = question(DAY, 2 * HOUR), question(DAY, HOUR)._replace(id=7), question(DAY, None)
    assert score.plainly([late, kept, still_open]) == ([Case(7, 2, met=True)], [late, still_open])


@given(
    st.integers(0, 20 * 24 * 60), st.none() | st.integers(1, 20 * 24 * 60), st.integers(1, 10_000), st.booleans(),
)  # fmt: skip
def test_a_question_counts_as_its_note_does(ago: int, taken: int | None, allowance: int, closed: bool) -> None:
    settings = WEEKEND if closed else Settings()
    one = question(ago * MINUTE, None if taken is None else taken * MINUTE, allowance)
    came = NOW - ago * MINUTE
    settled = None if taken is None else Settlement(Settled.ANSWERED, came + taken * MINUTE)
    note = Note(2, "?", came, NOW, channel=Channel.EMAIL, wants_answer=True, allowance=allowance, settled=settled)
    expected = reply.in_time(note, settings, UTC, NOW)
    assert counted(one, settings) == ([] if expected is None else [expected])
    if taken is not None and taken <= allowance:
        assert expected is True, "plain hours are never longer than open ones"


@pytest.mark.parametrize(
    ("taken", "place"), [(MINUTE, 0), (HOUR, 0), (61 * MINUTE, 1), (8 * HOUR, 3), (24 * HOUR, 5), (25 * HOUR, 6)]
)
def test_hours_taken(taken: timedelta, place: int) -> None:
    one = spans([(9 * 24 * 60, int(taken / MINUTE))])
    assert score.hours_taken(one, Settings(), UTC) == tuple(int(number == place) for number in range(7))


def spans(minutes: list[tuple[int, int]]) -> list[Question]:
    """Answered questions, from how long ago each came and how long that took."""
    return [question(ago * MINUTE, taken * MINUTE) for ago, taken in minutes]


def test_closed_days_do_not_count_as_taken() -> None:
    friday = datetime(2026, 11, 20, 23, tzinfo=UTC)
    one = Question(1, 2, second(friday), second(friday + 2 * DAY + 2 * HOUR), 60)  # answered on Monday at 1
    assert score.hours_taken([one, one._replace(settled=None)], WEEKEND, UTC) == (0, 1, 0, 0, 0, 0, 0)


@given(st.lists(st.tuples(st.integers(0, 60 * 24 * 60), st.integers(0, 9 * 24 * 60)), min_size=1), st.booleans())
def test_hours_are_taken_on_open_days(minutes: list[tuple[int, int]], away: bool) -> None:
    zone = ZoneInfo("Europe/Berlin")
    dates = ((date(2026, 10, 23), date(2026, 10, 26)),) if away else ()
    settings = WEEKEND._replace(closed_dates=dates)
    expected = [0] * 7
    for ago, taken in minutes:
        came = NOW - ago * MINUTE
        whole = taken * MINUTE
        hours = (reply.open_time(came, came + whole, settings, zone) if whole > HOUR else whole) / HOUR
        expected[sum(hours > end for end in score.HOURS)] += 1
    assert score.hours_taken(spans(minutes), settings, zone) == tuple(expected)


def test_the_ledger_of_a_period() -> None:
    day = NOW.date()
    counts = [Count.FIRST, Count.FIRST, Count.AGREED, Count.LATE, Count.MISSED, Count.OPEN_LATE]
    counts += [Count.AHEAD, Count.RELEASED, Count.VOID, Count.VOID, Count.APART]
    outcomes = [(number, 1, Outcome(count, day)) for number, count in enumerate(counts)]
    outcomes[2] = (2, 1, Outcome(Count.AGREED, day, told_in_time=2))
    outcomes[3] = (3, 1, Outcome(Count.LATE, day, 2, told_late=1))
    found = score.ledger(outcomes)
    assert (found.first.met, found.first.of) == (2, 6)
    assert (found.agreed.met, found.agreed.of) == (3, 6)
    assert (found.told.met, found.told.of) == (2, 3)
    assert [len(cases) for cases in found[3:8]] == [1, 1, 1, 2, 1]
    assert found.by_day == ((day, Share(3, 6)),)


@given(st.lists(st.booleans()), st.lists(st.sampled_from(Count)))
def test_promises_kept_plainly_count_as_any_other(kept: list[bool], others: list[Count]) -> None:
    """rules: a void promise is in no denominator, nor are those let off, those ahead and theirs."""
    day, counts = NOW.date(), [*(Count.FIRST if met else Count.LATE for met in kept), *others]
    outcomes = [(number, 1, Outcome(count, day)) for number, count in enumerate(counts)]
    plain = [(number, 1, int(met), day) for number, met in enumerate(kept)]
    found, whole = score.ledger(outcomes[len(kept) :], plain), score.ledger(outcomes)
    assert [measure.cases for measure in found[:3]] == [measure.cases for measure in whole[:3]]
    assert found[3:] == whole[3:]
    denominator = [count for count in counts if count.value.startswith(("kept", "missed", "open"))]
    assert found.first.of == found.agreed.of == len(denominator)


def test_cases_by_week() -> None:
    weeks = list(period.parts(period.usual(NOW.date())))
    days = [weeks[0].first, weeks[0].last, weeks[-1].last]
    found = score.ledger((number, 1, Outcome(Count.FIRST, day)) for number, day in enumerate(days))
    assert [measure.of for measure in score.by_part(found.by_day, weeks)] == [2] + [0] * 11 + [1]


@given(st.lists(st.tuples(st.integers(0, 90), st.booleans()), max_size=30))
def test_law_the_weeks_make_up_the_quarter(kept: list[tuple[int, bool]]) -> None:
    quarter = period.usual(NOW.date())
    days = [(quarter.first + DAY * number, met) for number, met in kept]
    found = score.ledger((7, 1, Outcome(Count.FIRST if met else Count.MISSED, day)) for day, met in days)
    weeks = score.by_part(found.by_day, list(period.parts(quarter)))
    assert (sum(one.met for one in weeks), sum(one.of for one in weeks)) == (found.agreed.met, found.agreed.of)
    assert found.agreed.of == len(kept)
