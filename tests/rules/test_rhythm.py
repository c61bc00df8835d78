"""A customer's own rhythm: worked examples and laws."""

from datetime import date, timedelta
from itertools import accumulate, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.errors import BadInput
from crmnotes.records import Customer, Left
from crmnotes.rules import rhythm
from crmnotes.rules.rhythm import Lines, Verdict

START = date(2026, 1, 1)
GRETA = Customer("Greta Holm", id=1)


def visited(*gaps: int) -> list[date]:
    return [START + timedelta(days=days) for days in accumulate((0, *gaps))]


THREE_WEEKS = visited(20, 22, 19, 25, 21)
LAST = THREE_WEEKS[-1]


@pytest.mark.parametrize(
    ("gaps", "usual", "late_line", "late_day", "quiet_line", "quiet_day"),
    [
        ((20, 22, 19, 25, 21), 21, 26.25, 27, 52.5, 53),
        ((300, 370, 350), 350, 437.5, 438, 875, 876),
        ((10, 12, 11, 90, 10), 11, 13.75, 14, 27.5, 28),
        ((10, 20, 30), 20, 30, 31, 60, 61),  # the longest gap is more than 1.25 times the usual
        ((10, 10, 10, 20), 10, 20, 21, 40, 41),
        ((10, 12, 10, 12), 11, 13.75, 14, 27.5, 28),  # an even number of gaps: the middle of the middle two
        ((90, 10, 10, 10, 10, 10, 10, 10, 10), 10, 12.5, 13, 25, 26),  # only the last 8 gaps
        ((10, 10, 30), 10, 30, 31, 60, 61),  # exactly 3 times the usual is no holiday
        ((10, 10, 31), 10, 12.5, 13, 25, 26),
    ],
)
def test_worked_examples(
    gaps: tuple[int, ...], usual: float, late_line: float, late_day: int, quiet_line: float, quiet_day: int
) -> None:
    days = visited(*gaps)
    measured = rhythm.rhythm(rhythm.visits(days))
    assert measured is not None
    assert (measured.usual, measured.late_line, measured.quiet_line) == (usual, late_line, quiet_line)
    found = rhythm.lines(GRETA, days)
    assert found == Lines(days[-1], usual, days[-1] + timedelta(days=late_day), days[-1] + timedelta(days=quiet_day))


@pytest.mark.parametrize(
    ("days", "verdict"),
    [(26, Verdict.NONE), (27, Verdict.LATER_THAN_USUAL), (52, Verdict.LATER_THAN_USUAL), (53, Verdict.GONE_QUIET)],
)
def test_the_verdict_of_a_day(days: int, verdict: Verdict) -> None:
    found = rhythm.lines(GRETA, THREE_WEEKS)
    assert rhythm.verdict(found, LAST + timedelta(days=days)) is verdict
    assert rhythm.verdict(Lines(), LAST) is Verdict.NONE


@pytest.mark.parametrize(
    ("days", "visits"),
    [
        ("", ""),
        ("01 02 03", "01"),
        ("01 03 05 07", "01"),  # each at most 2 from the one before
        ("01 04", "01 04"),
        ("09 01 02 09 10 20", "01 09 20"),  # any order, any number of times
    ],
)
def test_visits(days: str, visits: str) -> None:
    def january(text: str) -> list[date]:
        return [date(2026, 1, int(day)) for day in text.split()]

    assert rhythm.visits(january(days)) == january(visits)


@pytest.mark.parametrize(
    ("visits", "own", "groups", "late", "quiet"),
    [
        ((), 30, (), None, None),  # never heard from
        ((20,), None, (), None, None),  # too little history is never a verdict
        ((20, 20), None, (), None, None),
        ((20, 20), 30, (), 31, 61),
        ((20, 20), None, (60, 45), 46, 91),  # the shortest of the groups
        ((20, 20), 90, (45,), 91, 181),  # their own comes before that of a group
        ((20, 22, 19, 25, 21), 20, (), 21, 41),  # beside a rhythm the earlier line applies
        ((20, 22, 19, 25, 21), 60, (), 27, 53),
        ((20, 22, 19, 25, 21), 26, (), 27, 53),  # over 26 and over 26.25 are the same day; 52 and 52.5 too
        ((20, 22, 19, 25, 21), None, (14,), 15, 29),
    ],
)
def test_keep_in_touch(
    visits: tuple[int, ...], own: int | None, groups: tuple[int, ...], late: int | None, quiet: int | None
) -> None:
    days = visited(*visits) if visits else []
    found = rhythm.lines(Customer("Greta", keep_in_touch_days=own), days, groups)
    last = days[-1] if days else None
    expected = [last + timedelta(days=n) if last and n else None for n in (late, quiet)]
    assert [found.late_from, found.quiet_from] == expected


def day(text: str) -> date:
    return date.fromisoformat(text)


# Their last visit is on 18 April 2026, so they are late from 15 May and quiet from 10 June by rhythm alone.
@pytest.mark.parametrize(
    ("customer", "owed", "in_hand", "late", "quiet"),
    [
        (GRETA, False, None, "2026-05-15", "2026-06-10"),
        (GRETA, True, None, None, None),
        (Customer("G", left=Left(day("2026-05-01"), "price")), False, None, None, None),
        (GRETA, False, day("2026-05-01"), "2026-05-15", "2026-06-10"),
        (GRETA, False, day("2026-05-20"), "2026-05-21", "2026-06-10"),
        (GRETA, False, day("2026-07-01"), "2026-07-02", "2026-07-02"),
        (Customer("G", quiet_known_until=day("2026-05-31")), False, None, "2026-06-01", "2026-06-10"),
        (Customer("G", seasonal_month=10), False, None, "2026-11-01", "2026-11-01"),
        (Customer("G", seasonal_month=5), False, None, "2026-06-01", "2026-06-10"),
        (Customer("G", seasonal_month=4), False, None, "2027-05-01", "2027-05-01"),  # they came this April
        (Customer("G", seasonal_month=2), False, None, "2027-03-01", "2027-03-01"),
    ],
)
def test_who_is_not_listed(
    customer: Customer, owed: bool, in_hand: date | None, late: str | None, quiet: str | None
) -> None:
    found = rhythm.lines(customer, THREE_WEEKS, owed=owed, in_hand_until=in_hand)
    assert found.last_visit == day("2026-04-18")
    assert found.usual == 21
    assert [found.late_from, found.quiet_from] == [text and day(text) for text in (late, quiet)]


def test_a_visit_that_still_goes_on_is_no_silence() -> None:
    talking = [*visited(3, 3, 3), *(START + timedelta(days=9 + n) for n in range(30))]
    found = rhythm.lines(GRETA, talking)
    assert found.last_visit == START + timedelta(days=9)
    assert found.late_from == talking[-1] + timedelta(days=3)


def test_a_line_past_the_calendar_is_never_reached() -> None:
    found = rhythm.lines(Customer("G", keep_in_touch_days=3000), [date(9999, 1, 1)])
    assert (found.late_from, found.quiet_from) == (None, None)
    assert rhythm.season_ends(1, date(9999, 12, 31)) == date(9999, 1, 31)


@pytest.mark.parametrize("days", [-1, 0, 91])
def test_knowing_why_lasts_ninety_days_at_most(days: int) -> None:
    with pytest.raises(BadInput, match="within the next 90 days"):
        rhythm.check_known_until(START + timedelta(days=days), START)
    assert rhythm.check_known_until(START + timedelta(days=90), START) == START + timedelta(days=90)


def test_what_the_owner_may_set() -> None:
    assert (rhythm.check_keep_in_touch(30), rhythm.check_season(4)) == (30, 4)
    for days in (0, 3661):
        with pytest.raises(BadInput, match="1 to 3660"):
            rhythm.check_keep_in_touch(days)
    for month in (0, 13):
        with pytest.raises(BadInput, match="January to December"):
            rhythm.check_season(month)


dates = st.lists(st.dates(date(2020, 1, 1), date(2027, 1, 1)), max_size=30)
wishes = st.one_of(st.none(), st.integers(1, 400))


@given(dates, st.randoms())
def test_order_and_repetition_of_days_do_not_matter(days: list[date], random: object) -> None:
    twice = [*days, *days]
    random.shuffle(twice)  # type: ignore[attr-defined]
    assert rhythm.lines(GRETA, twice) == rhythm.lines(GRETA, days)


@given(dates)
def test_visits_are_more_than_two_days_apart_and_hold_every_day(days: list[date]) -> None:
    found = rhythm.visits(days)
    assert all((b - a).days > rhythm.JOINED for a, b in pairwise(found))
    assert set(found) <= set(days)
    assert (min(days, default=None), bool(days)) == (found[0] if found else None, bool(found))


@given(dates, wishes, st.lists(st.integers(1, 400), max_size=3))
def test_late_comes_before_quiet_and_after_the_last_day(days: list[date], wish: int | None, groups: list[int]) -> None:
    found = rhythm.lines(Customer("G", keep_in_touch_days=wish), days, groups)
    assert (found.late_from is None) == (found.quiet_from is None)
    if found.late_from is not None and found.quiet_from is not None:
        assert max(days) < found.late_from <= found.quiet_from


@given(dates, wishes)
def test_a_wish_only_ever_brings_the_day_forward(days: list[date], wish: int | None) -> None:
    alone, wished = rhythm.lines(GRETA, days), rhythm.lines(Customer("G", keep_in_touch_days=wish), days)
    if alone.late_from is not None and wished.late_from is not None:
        assert wished.late_from <= alone.late_from


@given(dates, st.dates(date(2020, 1, 1), date(2028, 1, 1)))
def test_in_hand_is_never_listed_while_the_promise_is_ahead(days: list[date], until: date) -> None:
    found = rhythm.lines(Customer("G", keep_in_touch_days=7), days, in_hand_until=until)
    assert rhythm.verdict(found, until) is Verdict.NONE
