"""When birthdays are celebrated."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.records import Birthday
from crmnotes.rules import birthdays


@pytest.mark.parametrize(
    ("birthday", "today", "day", "age"),
    [
        ("1980-04-12", "2026-04-12", "2026-04-12", 46),
        ("1980-04-12", "2026-04-13", "2027-04-12", 47),
        ("--04-12", "2026-01-01", "2026-04-12", None),
        ("1980-02-29", "2026-02-01", "2026-02-28", 46),
        ("--02-29", "2027-12-31", "2028-02-29", None),
        ("--02-29", "2026-03-01", "2027-02-28", None),
        ("--01-01", "2026-12-31", "2027-01-01", None),
    ],
)
def test_next_celebration(birthday: str, today: str, day: str, age: int | None) -> None:
    found = birthdays.next_celebration(Birthday.parse(birthday), date.fromisoformat(today))
    assert found == date.fromisoformat(day)
    assert birthdays.turning(Birthday.parse(birthday), found) == age


@given(st.dates(), st.dates(date(1900, 1, 1), date(9998, 1, 1)))
def test_within_a_year_and_on_the_day_as_written(born: date, today: date) -> None:
    birthday = Birthday(born.month, born.day)
    found = birthdays.next_celebration(birthday, today)
    assert 0 <= (found - today).days <= 366
    assert (found.month, found.day) in {(born.month, born.day), (2, 28)}
