import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.ui.look import theme
from crmnotes.ui.look.theme import Scheme, px
from crmnotes.ui.parts.laying_out import Column
from crmnotes.ui.parts.plain import ColumnLabel


@pytest.fixture
def column(qtbot: QtBot, dressed: QApplication) -> Column:
    """Three labels in a column within a column."""
    outer, inner = Column(20, 10, 8, 5), Column()
    qtbot.addWidget(outer)
    for number, words in enumerate(("one", "two words that need two lines", "three")):
        label = ColumnLabel()
        label.setText(words)
        (inner if number else outer).add(label, 4)
    outer.add(inner, 12)
    return outer


def places(column: Column) -> list[QRect]:
    """Where the labels lie in the outer column."""
    labels = column.findChildren(ColumnLabel)
    return [QRect(label.mapTo(column, label.rect().topLeft()), label.size()) for label in labels]


def test_parts_stand_below_each_other_as_tall_as_their_words(column: Column) -> None:
    tall = column.flow(128)
    one, two, three = places(column)
    assert (one.left(), one.width()) == (20, 100)
    assert one.top() == 10 + 4
    assert two.top() == one.top() + one.height() + 12 + 4
    assert two.height() > one.height() == three.height()
    assert three.top() == two.top() + two.height() + 4
    assert tall == three.top() + three.height() + 5


def test_what_is_hidden_takes_no_room(column: Column) -> None:
    whole, (_one, two, three) = column.flow(128), places(column)
    column.findChildren(ColumnLabel)[1].hide()
    assert column.flow(128) == whole - two.height() - 4
    assert places(column)[2] == three.translated(0, -two.height() - 4)


def test_margins_follow_the_size_of_the_words(column: Column, dressed: QApplication) -> None:
    try:
        theme.apply(dressed, Scheme.LIGHT, 200)
        column.flow(300)
        assert places(column)[0].topLeft().toTuple() == (px(20), px(10) + px(4)) == (40, 28)
    finally:
        theme.apply(dressed, Scheme.LIGHT)


def test_it_is_turned_round_where_words_run_from_the_right(column: Column) -> None:
    column.flow(128)
    before = places(column)
    column.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    column.flow(128)
    turned = [place.translated(128 - 2 * place.left() - place.width(), 0) for place in before]
    assert places(column) == turned
