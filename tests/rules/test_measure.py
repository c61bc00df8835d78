"""Counting n of n."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.rules.measure import Case, Measure, are_worse_off, reaches


def met(many: int, of: int) -> Measure:
    return Measure(tuple(Case(number, number, number < many) for number in range(of)))


def test_a_measure_has_its_misses() -> None:
    measure = met(18, 21)
    assert (measure.met, measure.of) == (18, 21)
    assert [case.id for case in measure.misses] == [18, 19, 20]


@pytest.mark.parametrize(("of", "judged"), [(0, False), (4, False), (5, True)])
def test_under_five_cases_are_too_few_to_judge(of: int, judged: bool) -> None:
    assert met(0, of).judged is judged


@pytest.mark.parametrize(
    ("key", "others", "worse"),
    [
        (met(10, 10), met(8, 10), True),  # exactly 20 points
        (met(100, 100), met(81, 100), False),
        (met(4, 4), met(0, 10), False),  # too few key customers
        (met(10, 10), met(0, 4), False),  # too few others
        (met(5, 10), met(9, 10), False),  # better off
        (met(0, 0), met(0, 0), False),
    ],
)
def test_the_others_are_worse_off_by_20_points_or_more(key: Measure, others: Measure, worse: bool) -> None:
    assert are_worse_off(others, key) is worse


@pytest.mark.parametrize(
    ("measure", "percent", "there"), [(met(9, 10), 90, True), (met(8, 10), 90, False), (met(0, 0), 90, True)]
)
def test_a_target_is_reached(measure: Measure, percent: int, there: bool) -> None:
    assert reaches(measure, percent) is there


@given(st.lists(st.tuples(st.integers(0, 5), st.booleans())), st.sets(st.integers(0, 5)))
def test_some_and_all_the_others_are_the_whole(cases: list[tuple[int, bool]], some: set[int]) -> None:
    whole = Measure(tuple(Case(number, who, yes) for number, (who, yes) in enumerate(cases)))
    these, those = whole.parted(some)
    assert (these.met + those.met, these.of + those.of) == (whole.met, whole.of)
    assert {case.customer for case in these.cases} <= some
