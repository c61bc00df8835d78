"""The words and charts of the scorecard."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from crmnotes.notebook.scoring import Score, Side
from crmnotes.rules.key_customers import Worth
from crmnotes.rules.measure import Case, Measure, Share
from crmnotes.rules.period import Period
from crmnotes.rules.score import Ledger
from crmnotes.ui.look.theme import DARK, LIGHT, Colours, Tone
from crmnotes.ui.score import charts
from crmnotes.ui.words import score as score_words

QUARTER = Period(date(2026, 8, 24), date(2026, 11, 22))


def met(many: int, of: int) -> Measure:
    return Measure(Case(number, number, number < many) for number in range(of))


def score(**parts: object) -> Score:
    none = Measure()
    whole = Score(
        QUARTER, datetime(2026, 11, 22, 16, tzinfo=UTC), none, Ledger(), none, none, none, none, (), none, none,
        (), (), Side(none, none), Side(none, none), (0,) * 7,
    )  # fmt: skip
    return whole._replace(**parts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("measure", "words", "how", "tone"),
    [
        (met(0, 0), "–", "nothing to count", Tone.CALM),
        (met(1, 4), "1 of 4", "3 missed, too few to judge", Tone.CALM),
        (met(20, 20), "20 of 20", "none missed", Tone.GREEN),
        (met(18, 21), "18 of 21", "3 missed", Tone.AMBER),
        (met(1200, 2000), "1,200 of 2,000", "800 missed", Tone.RED),
    ],
)
def test_how_a_rule_stands(measure: Measure, words: str, how: str, tone: Tone) -> None:
    assert (score_words.n_of_n(measure), score_words.how(measure), score_words.tone(measure)) == (words, how, tone)


@pytest.mark.parametrize(
    ("first", "words"),
    [
        (date(2026, 8, 24), "24 August to 22 November 2026"),
        (date(2025, 12, 1), "1 December 2025 to 22 November 2026"),
        (date(2026, 11, 22), "Sunday 22 November 2026"),
    ],
)
def test_the_days_of_a_period(first: date, words: str) -> None:
    assert score_words.days(Period(first, date(2026, 11, 22))) == words


def test_it_is_said_when_the_others_are_worse_off() -> None:
    key, others = Side(met(10, 10), met(10, 10)), Side(met(7, 10), met(9, 10))
    found = score(key=key, others=others, key_customers=(Worth(1, "Greta", 100),))
    assert score_words.sides(found) == "The others are worse off than your key customers by 20 points or more: replies."
    assert score_words.is_worse(found)
    assert "no key customers" in score_words.sides(score())


def test_the_charts_show_what_was_counted() -> None:
    kept = ((date(2026, 11, 18), Share(9, 10)),)
    found = score(
        ledger=Ledger(by_day=kept), hours=(3, 0, 1, 0, 0, 0, 0), worths=(Worth(1, "Greta", 80), Worth(2, "Tom", 20)),
        key_customers=(Worth(1, "Greta", 80),),
    )  # fmt: skip
    weeks, hours, orders, against = score_words.charts(found)
    assert (weeks.title, len(weeks.bars), weeks.bars[-1].above, weeks.bars[-1].tone) == (
        "Promises kept each week", 13, "9/10", Tone.RED,
    )  # fmt: skip
    assert [bar.above for bar in hours.bars] == ["3", "0", "1", "0", "0", "0", "0"]
    assert ([bar.above for bar in orders.bars], orders.aside) == (["80", "100"], "1 of 2 bring 80")
    assert all(bar.empty for bar in against.bars)
    assert "47 9/10" in weeks.spoken


def test_without_anything_to_count_a_chart_says_so() -> None:
    assert [chart.nothing for chart in score_words.charts(score()) if not chart.bars] == [
        "No promise came due.", "Nobody was answered.", "No orders in the last 365 days.",
        "No orders in the last 365 days, so there are no key customers.",
    ]  # fmt: skip


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_a_chart_is_painted_in_the_colours_asked_for(dressed: QApplication, look: Colours) -> None:
    image = QImage(330, 216, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    chart = charts.Chart("Replies", "", (charts.Bar(1, "3", "<1"), charts.Bar(0.5, "1", ">1", Tone.RED)))
    charts.paint_card(painter, QRect(0, 0, 330, 216), chart, look)
    painter.end()
    found = {QColor(image.pixel(x, 150)).name() for x in range(330)}
    assert {look.accent, look.red, look.paper} <= found
