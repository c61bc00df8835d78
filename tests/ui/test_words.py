from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from crmnotes.records import Birthday, Channel, Direction, Due, Kind, Repeat
from crmnotes.ui import language, words

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
    assert words.due(due, TODAY) == brief
    assert words.due_in_full(due, TODAY) == full


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
    assert words.moment(NOW - ago, NOW) == said


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
    assert words.due_in_full(due, TODAY) == in_full
    assert words.by_when(datetime(2026, 11, 24, 15, tzinfo=UTC), NOW) == by
    since = [words.since(NOW - ago, NOW) for ago in (timedelta(hours=20), timedelta(days=3), timedelta(days=13))]
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
    assert words.span(minutes) == brief
    assert words.span_in_full(minutes) == full
    assert words.late(minutes) == f"{brief} late"
    assert words.left(minutes) == f"{brief} left"


@pytest.mark.parametrize(
    ("days", "said"),
    [(1, "every day"), (12, "every 12 days"), (14, "every 14 days"), (21, "every 3 weeks"), (350, "every 50 weeks")],
)
def test_rhythms(days: int, said: str) -> None:
    assert words.every_days(days) == said


@pytest.mark.parametrize(
    ("repeat", "said"),
    [
        (Repeat(1, "week"), "every week"),
        (Repeat(3, "month"), "every 3 months"),
        (Repeat(3, "month", "done"), "every 3 months after it is done"),
    ],
)
def test_repeats(repeat: Repeat, said: str) -> None:
    assert words.repeat(repeat) == said


def test_who_did_what() -> None:
    assert words.who_did(Direction.THEM, Channel.EMAIL) == "They emailed"
    assert words.who_did(Direction.US, Channel.CALL) == "You called"
    assert words.who_did(Direction.US, Channel.CALL, reached=False) == "You tried to reach them"
    assert words.who_did(Direction.NONE, Channel.OTHER, Kind.FACT) == "Fact"


def test_reply_by_names_the_day_when_it_is_not_today() -> None:
    assert words.reply_by(NOW + timedelta(hours=2), NOW) == "reply by 18:00"
    assert words.reply_by(NOW + timedelta(days=2), NOW) == "reply by Tue 16:00"
    assert words.reply_by(NOW + timedelta(days=9), NOW) == "reply by 1 Dec 16:00"


def test_small_words() -> None:
    assert words.moves(0) == ""
    assert [words.moves(n) for n in (1, 2, 3)] == ["moved once", "moved twice", "moved 3 times"]
    assert words.settles(0) == ""
    assert words.settles(2) == ", settles 2 questions"
    assert words.listed(["a", "b", "c"]) == "a, b and c"
    assert words.grouped(12480) == "12,480"
    assert words.birthday(Birthday(2, 29)) == "29 February"
    assert words.days_ago(date(2026, 11, 10), TODAY) == "12 days ago"


@pytest.mark.parametrize("word", ["activity", "sla", "lead", "ticket", "churn", "account", "pipeline"])
def test_words_never_used_on_screen(word: str) -> None:
    """rules.md, Words: looked for in every text given to `tr` or `several` in the window."""
    import ast
    import re
    from pathlib import Path

    import crmnotes.ui

    for path in Path(crmnotes.ui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "several"):
                for text in (
                    arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)
                ):
                    assert not re.search(rf"\b{word}s?\b", text, re.IGNORECASE), f"{path.name}: {text}"
