import pytest

from crmnotes.errors import BadInput
from crmnotes.records import Birthday
from crmnotes.ui.parts import typed


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("", None),
        ("4 hours", 240),
        ("4h", 240),
        ("1.5 h", 90),
        ("90 min", 90),
        ("2 days", 2880),
        ("24", 1440),
        ("a week", ...),
    ],
)
def test_reply_times(text: str, minutes: int | None) -> None:
    if minutes is ...:
        with pytest.raises(BadInput, match="4 hours"):
            typed.minutes(text)
    else:
        assert typed.minutes(text) == minutes


@pytest.mark.parametrize(
    ("text", "days"),
    [("", None), ("30", 30), ("every 3 weeks", 21), ("2 months", 60), ("every day", 1), ("1 year", 365)],
)
def test_how_often(text: str, days: int | None) -> None:
    assert typed.days(text) == days


@pytest.mark.parametrize("text", ["soon", "-3", "every", "3 fortnights", "1000000000 days"])
def test_what_is_no_length_is_said(text: str) -> None:
    with pytest.raises(BadInput, match="every 3 weeks"):
        typed.days(text)


@pytest.mark.parametrize("minutes", [1, 59, 60, 240, 1440, 2880, 1500, 10080])
def test_reply_times_are_read_as_they_are_written(minutes: int) -> None:
    assert typed.minutes(typed.length_for_typing(minutes)) == minutes


@pytest.mark.parametrize("days", [1, 7, 14, 21, 30, 365, 3660])
def test_days_are_read_as_they_are_written(days: int) -> None:
    assert typed.days(typed.days_for_typing(days)) == days


@pytest.mark.parametrize(
    ("text", "country", "found"),
    [
        ("12 April 1980", "GB", Birthday(4, 12, 1980)),
        ("12 April", "GB", Birthday(4, 12)),
        ("April 12", "GB", Birthday(4, 12)),
        ("29 February 1980", "GB", Birthday(2, 29, 1980)),
        ("4/12/1980", "GB", Birthday(12, 4, 1980)),
        ("4/12/1980", "US", Birthday(4, 12, 1980)),
        ("12.4.", "DE", Birthday(4, 12)),
        ("--04-12", "GB", Birthday(4, 12)),
        ("", "GB", None),
    ],
)
def test_birthdays(text: str, country: str, found: Birthday | None) -> None:
    assert typed.birthday_of(text, country) == found
    assert typed.birthday_of(typed.birthday_for_typing(found), country) == found


@pytest.mark.parametrize("text", ["30 February", "someday", "32.1.1980"])
def test_what_is_no_birthday_is_said(text: str) -> None:
    with pytest.raises(BadInput, match="12 April"):
        typed.birthday_of(text, "GB")


def test_groups_stand_between_commas() -> None:
    assert typed.groups_of(" wholesale,  old  friends ,, wholesale") == ("wholesale", "old friends")
