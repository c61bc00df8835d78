import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crmnotes.ui.customer.snug import Snug


class Block(QWidget):
    """A part that is twice as tall as a sheet of so many pixels would be at a width, and counts who asks."""

    def __init__(self, pixels: int) -> None:
        super().__init__()
        self.pixels, self.asked = pixels, 0

    def heightForWidth(self, width: int) -> int:
        self.asked += 1
        return self.pixels // width


@pytest.fixture
def snug(qtbot: QtBot) -> Snug:
    made = Snug(14)
    qtbot.addWidget(made)
    return made


def test_parts_stand_beneath_each_other_and_are_asked_once(snug: Snug) -> None:
    parts = [Block(20_000), Block(10_000), Block(40_000)]
    for part in parts:
        snug.add(part, 50 if part is parts[0] else 0)
    parts[1].hide()
    assert snug.settle(250) == 100 + 14 + 160
    assert [part.geometry().getRect() for part in (parts[0], parts[2])] == [(0, 0, 200, 100), (0, 114, 250, 160)]
    assert [part.asked for part in parts] == [1, 0, 1]
    snug.put_in_order(reversed(parts))
    snug.settle(250)
    assert (parts[2].y(), parts[0].y()) == (0, 174)


def test_room_for_the_scroll_bar_is_left_at_the_end_of_a_line(snug: Snug) -> None:
    snug.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    part = Block(20_000)
    snug.add(part, 50)
    snug.settle(250)
    assert part.geometry() == QRect(50, 0, 200, 100)


def test_it_is_as_tall_as_its_parts_up_to_a_limit(snug: Snug) -> None:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    inside = QWidget()
    inside.setFixedHeight(300)
    column.addWidget(inside)
    snug.add(part)
    snug.settle(250)
    snug.fit(1000)
    assert snug.height() == 300
    inside.setFixedHeight(400)  # the layout hears of it when events are next handled; `settle` does not wait for that
    assert snug.settle(250) == 400
    snug.fit(350)
    assert snug.height() == 350
