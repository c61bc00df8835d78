"""How a row shares its first line between the title and the words at the right."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from crmnotes.ui.look import lettering, theme
from crmnotes.ui.look.theme import Role, Scheme
from crmnotes.ui.models.sections import Entry
from crmnotes.ui.parts.rows import ASIDE_GAP, LEAST_TITLE, Stacked

LONG = "waiting for your reply since Thursday 19 November"


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [300, 480, 1100])
@pytest.mark.parametrize("title", ["Maria Lopez", "The Amalgamated Society of Weavers and Dyers of Northern Jutland"])
def test_the_title_comes_first(dressed: QApplication, title: str, width: int, percent: int) -> None:
    try:
        theme.apply(dressed, Scheme.LIGHT, percent)
        rows = Stacked()
        entry = Entry("notes", 1, 1, title=title, aside=LONG, pill="1 day late")
        left, bold = rows.beside_aside(entry, width), lettering.metrics(Role.BOLD)
        needed = min(bold.horizontalAdvance(title), LEAST_TITLE * bold.averageCharWidth())
        assert left >= min(needed, rows.words_width(entry, width))
    finally:
        theme.apply(dressed, Scheme.LIGHT)


def test_short_words_at_the_right_stand_whole(dressed: QApplication) -> None:
    entry = Entry("notes", 1, 1, title="Maria Lopez", aside="promised 16 Nov")
    wanted = lettering.metrics(Role.SMALL).horizontalAdvance(entry.aside)
    assert Stacked().aside_width(entry, 480) > wanted


def test_the_first_parts_at_the_right_give_way_before_the_last_is_cut(dressed: QApplication) -> None:
    entry = Entry("notes", 1, 1, title="Maria Lopez", aside="complained yesterday 20:27 · admit by 00:27")
    assert Stacked().aside(entry, 700)[0] == entry.aside
    shown, wide = Stacked().aside(entry, 260)
    assert shown == "admit by 00:27"
    assert wide >= lettering.metrics(Role.SMALL).horizontalAdvance(shown)


def test_what_would_say_nothing_is_left_out(dressed: QApplication) -> None:
    entry = Entry("notes", 1, 1, title="Maria Lopez of Lopez Catering", aside=LONG)
    assert Stacked().aside_width(entry, 220) == 0


@pytest.mark.parametrize("width", range(330, 520, 17))
def test_words_cut_at_the_right_do_not_touch_the_title(dressed: QApplication, width: int) -> None:
    rows, entry = Stacked(), Entry("notes", 1, 1, title="Maria Lopez", aside=LONG, pill="1 day late")
    picture = QImage(width, 60, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFF)
    painter = QPainter(picture)
    rows.paint_entry(painter, QRect(0, 0, width, 60), entry, chosen=False)
    painter.end()
    title_ends = rows.indent(entry) + lettering.metrics(Role.BOLD).horizontalAdvance(entry.title)
    gap = range(title_ends + 1, title_ends + theme.px(ASIDE_GAP) - 3)
    inked = {picture.pixel(x, y) & 0xFFFFFF for x in gap for y in range(60)} - {0xFFFFFF}
    assert rows.aside_width(entry, width) > 0
    assert not inked
