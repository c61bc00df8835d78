"""What stands or will stand on Today of the care for a customer."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from crmnotes.records import Complaint, Direction, Kind, Note
from crmnotes.rules.care import Ahead, Matter, Told, ahead

HEARD = datetime(2026, 11, 16, 15, 30, tzinfo=UTC)
DAY = date(2026, 11, 16)
CLOSED = Complaint(admitted_on=DAY, put_right_on=DAY, confirmed_on=DAY, cause="not in our hands")
UNCONFIRMED = CLOSED._replace(confirmed_on=None, unconfirmed=True)
THANKED = date(2026, 12, 24)  # later than all that these cases give thanks for


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def complaint(steps: Complaint | None) -> Note:
    return Note(1, "It came late", HEARD, HEARD, id=7, kind=Kind.COMPLAINT, complaint=steps)


def ours(when: str, *, reached: bool = False, kind: Kind = Kind.SAID) -> Note:
    return Note(1, "", at(when), at(when), direction=Direction.US, reached=reached, kind=kind)


def thanks(when: str) -> Note:
    return ours(when, reached=True, kind=Kind.THANKS)


SETTLED = thanks(f"{THANKED}T12:00")


@pytest.mark.parametrize(
    ("steps", "last", "expected"),
    [
        (None, None, Ahead(Matter.COMPLAINT, DAY, 7)),
        (CLOSED._replace(confirmed_on=None), None, Ahead(Matter.COMPLAINT, DAY, 7)),
        (CLOSED._replace(cause=None), None, Ahead(Matter.COMPLAINT, DAY, 7)),
        (CLOSED, None, Ahead(Matter.CHECK, date(2026, 11, 30), 7)),
        (CLOSED, "2026-11-29T23:59", Ahead(Matter.CHECK, date(2026, 11, 30), 7)),
        (CLOSED, "2026-11-30T00:00", None),
        (UNCONFIRMED, None, None),  # no attempts tell the day
        (CLOSED._replace(confirmed_on=date.max), None, Ahead(Matter.CHECK, date.max, 7)),
    ],
)
def test_what_comes_next_for_a_complaint(steps, last, expected) -> None:
    told = Told([complaint(steps), SETTLED], {}, at(last) if last else None)
    found = [one for one in ahead(told, False, UTC) if one.matter is not Matter.THANKS]
    assert found == ([] if expected is None else [expected])


@pytest.mark.parametrize(
    ("second", "expected"), [("2026-11-20", date(2026, 12, 4)), ("2027-01-01", date(2027, 1, 15)), ("2027-01-02", None)]
)
def test_one_that_closed_unconfirmed_is_checked_after_the_second_attempt(second: str, expected: date | None) -> None:
    tries = [ours("2026-11-17T10:00"), ours(f"{second}T10:00")]
    found = ahead(Told([complaint(UNCONFIRMED), SETTLED], {7: tries}), False, UTC)
    assert found == ([] if expected is None else [Ahead(Matter.CHECK, expected, 7)])


def test_who_has_left_is_not_asked_but_an_open_complaint_stands() -> None:
    assert ahead(Told([complaint(CLOSED), SETTLED], {}), True, UTC) == []
    assert [one.matter for one in ahead(Told([complaint(None)], {}), True, UTC)] == [Matter.COMPLAINT]


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        (Complaint(cause="Late  Van"), "late van"),
        (CLOSED._replace(cause="late van"), "late van"),
        (CLOSED, None),
        (Complaint(cause="late van", cause_done="a new van"), None),
        (Complaint(), None),
    ],
)
def test_a_cause_is_kept_until_something_was_done_about_it(steps: Complaint, expected: str | None) -> None:
    found = [one for one in ahead(Told([complaint(steps)], {}), False, UTC) if one.matter is Matter.CAUSE]
    assert found == ([Ahead(Matter.CAUSE, DAY, 7, expected)] if expected else [])


def compliment(when: str, quotable: str | None = "anonymous") -> Note:
    return Note(1, "Lovely", at(when), at(when), kind=Kind.COMPLIMENT, quotable=quotable)


@pytest.mark.parametrize(
    ("notes", "order", "expected"),
    [
        ([], None, None),
        ([], "2026-11-16", "2026-11-16"),
        ([compliment("2026-11-18T10:00")], "2026-11-16", "2026-11-18"),
        ([compliment("2026-11-18T10:00", None)], "2026-11-16", "2026-11-16"),
        ([complaint(CLOSED)], None, "2026-11-16"),
        ([thanks("2026-11-16T00:00")], "2026-11-16", None),
        ([thanks("2026-11-15T23:59")], "2026-11-16", "2026-11-16"),
        ([ours("2026-11-17T10:00", kind=Kind.THANKS)], "2026-11-16", "2026-11-16"),  # they did not reach them
        ([thanks("2026-11-17T10:00")], "2026-11-18", "2026-11-18"),
    ],
)
def test_thanks_for_the_latest_that_nobody_thanked_for(notes, order, expected) -> None:
    told = Told(notes, {}, last_order=date.fromisoformat(order) if order else None)
    found = [one.from_day for one in ahead(told, False, UTC) if one.matter is Matter.THANKS]
    assert found == ([date.fromisoformat(expected)] if expected else [])


def test_days_are_those_of_the_owners_wall() -> None:
    auckland = ZoneInfo("Pacific/Auckland")
    assert ahead(Told([complaint(None)], {}), False, auckland) == [Ahead(Matter.COMPLAINT, date(2026, 11, 17), 7)]
