"""How a row shares its lines between the pill, the title and the words at the right, which are never cut."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from crmnotes.ui.look import lettering, theme
from crmnotes.ui.look.theme import Role, Scheme
from crmnotes.ui.models.sections import Entry
from crmnotes.ui.parts.rows import ASIDE_GAP, Columns, Stacked

LONG = "waiting for your reply since Thursday 19 November"
TITLES = ["Maria Lopez", "The Amalgamated Society of Weavers and Dyers of Northern Jutland"]


def aside_shown(rows: Stacked, entry: Entry, width: int) -> str:
    """The words at the right as they can be read, with the room that they have."""
    shape = rows.shape(entry, width)
    if shape.below:
        small = lettering.metrics(Role.SMALL)
        assert all(small.horizontalAdvance(words) <= rows.words_width(entry, width) for words, _ in shape.below)
        return " ".join(words for words, _ in shape.below)
    assert shape.aside - theme.px(ASIDE_GAP) > lettering.metrics(Role.SMALL).horizontalAdvance(entry.aside)
    return entry.aside


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [300, 480, 652, 1100])
@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("rows", [Stacked(), Columns()], ids=["stacked", "columns"])
def test_days_and_states_stand_whole_and_leave_the_title_its_room(
    dressed: QApplication, rows: Stacked, title: str, width: int, percent: int
) -> None:
    try:
        theme.apply(dressed, Scheme.LIGHT, percent)
        for aside in ("promised 16 Nov", "admit by 13:00", LONG):
            entry = Entry("notes", 1, 1, title=title, aside=aside, pill="1 day late", text="Send it")
            assert aside_shown(rows, entry, width) == aside
            shape = rows.shape(entry, width)
            beside = rows.words_width(entry, width) - shape.aside
            if type(rows) is Stacked and shape.aside and not shape.stacked:
                assert beside >= lettering.metrics(Role.BOLD).horizontalAdvance(title)
    finally:
        theme.apply(dressed, Scheme.LIGHT)


def test_short_words_at_the_right_stay_on_the_line_of_the_title(dressed: QApplication) -> None:
    entry = Entry("notes", 1, 1, title="Maria Lopez", aside="promised 16 Nov")
    assert not Stacked().shape(entry, 480).below


def test_a_narrow_row_has_its_pill_and_its_day_above_the_words(dressed: QApplication) -> None:
    entry = Entry("notes", 1, 1, title="Maria Lopez", aside="admit by 13:00", pill="2 h late", text="Late again")
    rows = Stacked()
    wide, narrow = rows.shape(entry, 640), rows.shape(entry, 326)
    assert (wide.stacked, narrow.stacked) == (False, True)
    assert narrow.aside
    assert not narrow.below
    assert rows.words_width(entry, 326) > rows.words_width(entry, 380)
    assert rows.height(entry, 326) > rows.height(entry, 640)


@pytest.mark.parametrize("rows", [Stacked(), Columns()], ids=["stacked", "columns"])
def test_a_row_is_as_tall_as_what_is_painted(dressed: QApplication, rows: Stacked) -> None:
    """Nothing is painted below the row, and its last line is not empty: no words lie over those of the next row."""
    for width in range(200, 900, 35):
        for title, text, aside in (
            (TITLES[0], "gpq " * 30, LONG),
            (TITLES[1], "gpq", "16 Nov"),
            ("", "gpq " * 20, LONG),
        ):
            entry = Entry("notes", 1, 1, title=title, text=text, aside=aside, pill="1 day late", lead="16 Nov")
            tall = rows.height(entry, width)
            picture = QImage(width, tall + 80, QImage.Format.Format_RGB32)
            picture.fill(0xFFFFFF)
            painter = QPainter(picture)
            rows.paint_entry(painter, QRect(0, 0, width, tall), entry, chosen=False)
            painter.end()
            inked = [
                y for y in range(tall + 80) if any(picture.pixel(x, y) & 0xFFFFFF != 0xFFFFFF for x in range(width))
            ]
            assert tall - 28 < inked[-1] < tall - 2, (width, entry)


@pytest.mark.parametrize("width", range(330, 520, 17))
def test_words_at_the_right_do_not_touch_the_title(dressed: QApplication, width: int) -> None:
    rows, entry = Stacked(), Entry("notes", 1, 1, title="Maria Lopez", aside="due 19 Nov")
    assert rows.shape(entry, width).aside
    picture = QImage(width, 60, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFF)
    painter = QPainter(picture)
    rows.paint_entry(painter, QRect(0, 0, width, 60), entry, chosen=False)
    painter.end()
    title_ends = rows.indent(entry, width) + lettering.metrics(Role.BOLD).horizontalAdvance(entry.title)
    gap = range(title_ends + 1, title_ends + theme.px(ASIDE_GAP) - 3)
    assert not {picture.pixel(x, y) & 0xFFFFFF for x in gap for y in range(60)} - {0xFFFFFF}
