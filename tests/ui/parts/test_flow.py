"""Buttons that stand beside each other as long as there is room, and are never cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crmnotes.ui.acts.quiet import QuietActs
from crmnotes.ui.parts.flow import Flow
from crmnotes.ui.parts.plain import button


def flowing(qtbot: QtBot, way: Qt.LayoutDirection, width: int) -> tuple[QWidget, list[QWidget]]:
    around = QWidget()
    qtbot.addWidget(around)
    around.setLayoutDirection(way)
    flow, parts = Flow(around, 4), [button(words) for words in ("Reach out", "I know why", "Has left", "Season")]
    for part in parts:
        flow.addWidget(part)
    around.resize(width, around.heightForWidth(width))
    around.show()
    return around, list[QWidget](parts)


@pytest.mark.parametrize(("width", "lines"), [(90, 4), (240, 2), (900, 1)])
def test_no_part_is_cut_and_none_lies_on_another(qtbot: QtBot, width: int, lines: int) -> None:
    around, parts = flowing(qtbot, Qt.LayoutDirection.LeftToRight, width)
    boxes = [part.geometry() for part in parts]
    assert [box.size() for box in boxes] == [part.sizeHint() for part in parts]
    assert all(around.rect().contains(box) for box in boxes)
    assert not any(one.intersects(other) for one in boxes for other in boxes if one is not other)
    assert len({box.top() for box in boxes}) == lines


def test_from_right_to_left_it_is_a_mirror(qtbot: QtBot) -> None:
    _, plain = flowing(qtbot, Qt.LayoutDirection.LeftToRight, 200)
    around, turned = flowing(qtbot, Qt.LayoutDirection.RightToLeft, 200)
    for one, other in zip(plain, turned, strict=True):
        assert one.y() == other.y()
        assert one.x() == around.width() - other.x() - other.width()


def test_the_acts_on_somebody_quiet_take_a_second_line_where_there_is_no_room(qtbot: QtBot) -> None:
    acts = QuietActs()
    qtbot.addWidget(acts)
    assert acts.heightForWidth(200) > acts.heightForWidth(900)
