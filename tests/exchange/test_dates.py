"""Birthdays as tables write them."""

import pytest

from crmnotes.exchange.dates import Unclear, birthday, from_numbers, order_of
from crmnotes.records import Birthday

NEW_YEARS_EVE = Birthday(12, 31, 1975)


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("1975-12-31", NEW_YEARS_EVE),
        ("19751231", NEW_YEARS_EVE),
        ("1975-12-31T00:00:00Z", NEW_YEARS_EVE),
        ("1975/12/31", NEW_YEARS_EVE),
        ("31/12/1975", NEW_YEARS_EVE),
        ("12/31/1975", NEW_YEARS_EVE),
        ("31.12.75", NEW_YEARS_EVE),
        ("31-12-1975", NEW_YEARS_EVE),
        ("31. 12. 1975", NEW_YEARS_EVE),
        ("7.3.1980", Birthday(3, 7, 1980)),
        ("7. März", Birthday(3, 7)),
        ("7th March", Birthday(3, 7)),
        ("1975.12.31.", NEW_YEARS_EVE),
        ("1975. 12. 31.", NEW_YEARS_EVE),
        ("1975年12月31日", NEW_YEARS_EVE),
        ("1975년 12월 31일", NEW_YEARS_EVE),
        ("Dec 31, 1975", NEW_YEARS_EVE),
        ("31 Dec 1975", NEW_YEARS_EVE),
        ("31-Dec-75", NEW_YEARS_EVE),
        ("31. Dezember 1975", NEW_YEARS_EVE),
        ("31 décembre 1975", NEW_YEARS_EVE),
        ("--03-07", Birthday(3, 7)),
        ("--0307", Birthday(3, 7)),
        ("1604-05-17", Birthday(5, 17)),
        ("1604-02-29", Birthday(2, 29)),
        ("04/04/1980", Birthday(4, 4, 1980)),
        ("0/0/00", None),
        ("0.0.00", None),
        ("00/00/0000", None),
        ("", None),
    ],
)
def test_dates_that_are_clear(text, born):
    assert birthday(text, None) == born


@pytest.mark.parametrize("text", ["03/04/1980", "31/31/1980", "1980-02-30", "soon", "1/2/3/4", "x" * 5000, "9" * 5000])
def test_dates_that_are_not(text):
    with pytest.raises(Unclear):
        birthday(text, None)


def test_the_order_settles_what_a_cell_leaves_open():
    assert birthday("03/04/1980", "dmy") == Birthday(4, 3, 1980)
    assert birthday("03/04/1980", "mdy") == Birthday(3, 4, 1980)
    assert birthday("03/07", "mdy") == Birthday(3, 7)
    assert birthday("31/12/1975", "mdy") == NEW_YEARS_EVE


def test_a_column_tells_its_order_by_one_clear_row():
    assert order_of(["03/04/1980", "31/12/1975"]) == "dmy"
    assert order_of(["03/04/1980", "12/31/1975", "1975-12-31"]) == "mdy"
    assert order_of(["31/12/1975", "12/31/1975"]) is None
    assert order_of(["03/04/1980", ""]) is None


def test_three_columns_of_numbers():
    assert from_numbers("1970", "5", "09") == Birthday(5, 9, 1970)
    assert from_numbers("", "5", "9") == Birthday(5, 9)
    assert from_numbers("0", "2", "29") == Birthday(2, 29)
    assert from_numbers("1970", "", "") is None
    with pytest.raises(Unclear):
        from_numbers("1970", "May", "9")
