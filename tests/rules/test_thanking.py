"""Thanking: what gives thanks, until when they are in time, and how long they stand on Today."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.records import Complaint, Customer, Kind, Note, Order
from crmnotes.rules import thanking
from crmnotes.rules.thanking import Occasion, Reason

MONDAY = date(2026, 11, 16)
AT = datetime(2026, 11, 16, 10, tzinfo=UTC)


def day(after: int) -> date:
    return MONDAY + timedelta(days=after)


def noted(kind: Kind, **fields: Any) -> Note:
    return Note(7, "the words", AT, AT, id=3, uid="u3", kind=kind)._replace(**fields)


@pytest.mark.parametrize(
    ("note", "reason"),
    [
        (noted(Kind.SAID), None),
        (noted(Kind.COMPLIMENT), None),  # nobody asked whether it may be quoted
        (noted(Kind.COMPLIMENT, quotable="none"), None),
        (noted(Kind.COMPLIMENT, quotable="anonymous"), Reason.COMPLIMENT),
        (noted(Kind.COMPLIMENT, quotable="first_name"), Reason.COMPLIMENT),
        (noted(Kind.COMPLIMENT, quotable="full_name"), Reason.COMPLIMENT),
        (noted(Kind.SAID, quotable="full_name"), None),
        (noted(Kind.COMPLAINT), None),
        (noted(Kind.COMPLAINT, complaint=Complaint()), None),
        (noted(Kind.COMPLAINT, complaint=Complaint(cause="late delivery")), Reason.COMPLAINT),
        (noted(Kind.COMPLAINT, changed="We call an hour before"), Reason.COMPLAINT),
    ],
)
def test_which_notes_give_thanks(note: Note, reason: Reason | None) -> None:
    found = thanking.for_note(note, UTC)
    assert (found.reason if found else None) is reason
    assert found in (None, Occasion(7, reason or Reason.ORDER, MONDAY, "the words", 3, "u3"))


def test_a_useful_complaint_counts_from_its_last_step() -> None:
    steps = Complaint(admitted_on=day(1), put_right_on=day(4), confirmed_on=day(9), cause="late delivery")
    found = thanking.for_note(noted(Kind.COMPLAINT, complaint=steps), UTC)
    assert found is not None
    assert (found.day, found.due) == (day(9), day(12))


def test_an_order_gives_thanks_and_money_back_does_not() -> None:
    order = Order(7, MONDAY, 1500, "24 m of linen", 5, "u5")
    assert thanking.for_order(order) == Occasion(7, Reason.ORDER, MONDAY, "24 m of linen", 5, "u5")
    assert thanking.for_order(order._replace(minor_units=-1500)) is None


def test_who_sent_somebody_is_thanked_from_the_day_they_came() -> None:
    sent = Customer("Ben Okoro", id=9, uid="u9", sent_by=7, created_at=AT)
    assert thanking.for_referral(sent, UTC) == Occasion(7, Reason.REFERRAL, MONDAY, "Ben Okoro", 9, "u9")
    assert thanking.for_referral(sent._replace(sent_by=None), UTC) is None


@pytest.mark.parametrize(
    ("thanks", "today", "expected"),
    [
        ([], 0, None),
        ([], 3, None),  # the third day is still in time
        ([], 4, False),
        ([0], 20, True),
        ([3], 3, True),
        ([4], 4, False),
        ([-1], 4, False),  # thanks from before it are not for it
        ([-1, 2, 9], 9, True),
    ],
)
def test_in_time_is_within_three_days(thanks: list[int], today: int, expected: bool | None) -> None:
    occasion = Occasion(7, Reason.ORDER, MONDAY)
    assert thanking.in_time(occasion, map(day, thanks), day(today)) is expected


@pytest.mark.parametrize(
    ("thanks", "today", "stands"),
    [([], -1, False), ([], 0, True), ([], 4, True), ([], 10, True), ([], 11, False), ([2], 3, False), ([-1], 3, True)],
)
def test_it_stands_on_today_for_ten_days_or_until_thanked(thanks: list[int], today: int, stands: bool) -> None:
    occasion = Occasion(7, Reason.ORDER, MONDAY)
    assert thanking.stands_on_today(occasion, map(day, thanks), day(today)) is stands
    assert thanking.is_late(occasion, day(today)) is (today > 3)


DAYS = st.integers(-20, 40).map(day)


@given(st.lists(DAYS), DAYS, DAYS)
def test_nothing_is_thanked_by_itself(thanks: list[date], today: date, then: date) -> None:
    """However time goes on, only thanks make an occasion thanked, and late thanks never turn good."""
    occasion = Occasion(7, Reason.ORDER, MONDAY)
    assert thanking.in_time(occasion, [], today) is not True
    if today <= then and thanking.in_time(occasion, thanks, today) is False:
        assert thanking.in_time(occasion, thanks, then) is False


def test_the_last_days_of_the_calendar_are_in_time() -> None:
    assert Occasion(1, Reason.ORDER, date(9999, 12, 30)).due == date.max
