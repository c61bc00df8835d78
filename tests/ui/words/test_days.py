"""Days, times and lengths of time as people read them."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from crmnotes.records import Birthday, Due, Repeat
from crmnotes.ui import language
from crmnotes.ui.words import days

NOW = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
TODAY = NOW.date()


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Speaks a language for the length of a test."""
    yield language.speak
    language.speak("en")


@pytest.mark.parametrize(
    ("due", "brief", "full"),
    [
        (Due(TODAY), "Today", "Sunday 22 November"),
        (Due(TODAY, time(15)), "Today 15:00", "Sunday 22 November, 15:00"),
        (Due(date(2026, 11, 23), time(9, 5)), "Tomorrow 09:05", "Monday 23 November, 09:05"),
        (Due(date(2026, 11, 21)), "Yesterday", "Saturday 21 November"),
        (Due(date(2026, 12, 1)), "Tue 1 Dec", "Tuesday 1 December"),
        (Due(date(2027, 1, 8)), "Fri 8 Jan", "Friday 8 January 2027"),
        (Due(date(2027, 11, 8)), "8 Nov 2027", "Monday 8 November 2027"),
    ],
)
def test_dues(due: Due, brief: str, full: str) -> None:
    assert days.due(due, TODAY) == brief
    assert days.due_in_full(due, TODAY) == full


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (timedelta(minutes=3), "15:57"),
        (timedelta(hours=20), "yesterday 20:00"),
        (timedelta(days=3), "Thu 16:00"),
        (timedelta(days=13), "9 Nov"),
        (timedelta(days=400), "18 Oct 2025"),
    ],
)
def test_moments(ago: timedelta, said: str) -> None:
    assert days.moment(NOW - ago, NOW) == said


@pytest.mark.parametrize(
    ("language_", "in_full", "by", "yesterday", "days_ago", "long_ago"),
    [
        ("en", "Tuesday 24 November, 15:00", "Tue 15:00", "yesterday 20:00", "Thu 16:00", "9 Nov"),
        ("de", "Dienstag, 24. November, 15:00 Uhr", "Di. 15:00", "gestern 20:00", "Do. 16:00", "dem 9. Nov."),
        ("fr", "mardi 24 novembre à 15:00", "mar. à 15:00", "hier à 20:00", "jeu. à 16:00", "le 9 nov."),
        ("es", "martes, 24 de noviembre, a las 15:00", "el mar a las 15:00", "ayer a las 20:00",
         "el jue a las 16:00", "el 9 nov"),
    ],
)  # fmt: skip
def test_days_with_times_read_as_one_says_them(
    language_: str, in_full: str, by: str, yesterday: str, days_ago: str, long_ago: str, speaking: Callable[[str], None]
) -> None:
    speaking(language_)
    due = Due(date(2026, 11, 24), time(15))
    assert days.due_in_full(due, TODAY) == in_full
    assert days.by_when(datetime(2026, 11, 24, 15, tzinfo=UTC), NOW) == by
    since = [days.since(NOW - ago, NOW) for ago in (timedelta(hours=20), timedelta(days=3), timedelta(days=13))]
    assert since == [yesterday, days_ago, long_ago]


@pytest.mark.parametrize(
    ("minutes", "brief", "full"),
    [
        (1, "1 min", "1 minute"),
        (59, "59 min", "59 minutes"),
        (60, "1 h", "1 hour"),
        (90, "1 h", "90 minutes"),
        (240, "4 h", "4 hours"),
        (1440, "24 h", "24 hours"),
        (2879, "47 h", "2,879 minutes"),
        (2880, "2 days", "2 days"),
    ],
)
def test_spans(minutes: int, brief: str, full: str) -> None:
    assert days.span(minutes) == brief
    assert days.span_in_full(minutes) == full
    assert days.late(minutes) == f"{brief} late"
    assert days.left(minutes) == f"{brief} left"


@pytest.mark.parametrize(
    ("number", "said"),
    [(1, "every day"), (12, "every 12 days"), (14, "every 14 days"), (21, "every 3 weeks"), (350, "every 50 weeks")],
)
def test_rhythms(number: int, said: str) -> None:
    assert days.every_days(number) == said


@pytest.mark.parametrize(
    ("repeat", "said"),
    [
        (Repeat(1, "week"), "every week"),
        (Repeat(3, "month"), "every 3 months"),
        (Repeat(3, "month", "done"), "every 3 months after it is done"),
    ],
)
def test_repeats(repeat: Repeat, said: str) -> None:
    assert days.repeat(repeat) == said


def test_reply_by_names_the_day_when_it_is_not_today() -> None:
    assert days.reply_by(NOW + timedelta(hours=2), NOW) == "reply by 18:00"
    assert days.reply_by(NOW + timedelta(days=2), NOW) == "reply by Tue 16:00"
    assert days.reply_by(NOW + timedelta(days=9), NOW) == "reply by 1 Dec 16:00"


def test_a_birthday_and_how_long_ago() -> None:
    assert days.birthday(Birthday(2, 29)) == "29 February"
    assert days.days_ago(date(2026, 11, 10), TODAY) == "12 days ago"
