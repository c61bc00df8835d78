"""What the stylesheet gives widgets that only show when they are used."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from crmnotes.ui.look import theme
from crmnotes.ui.look.theme import Scheme


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_a_list_to_choose_from_shows_all_of_a_few_choices(qtbot: QtBot, dressed: QApplication, percent: int) -> None:
    """Qt forgot the room of its scroll arrows: the last choice was cut."""
    try:
        theme.apply(dressed, Scheme.LIGHT, percent)
        box = QComboBox()
        qtbot.addWidget(box)
        box.addItems(["As the system has them", "Light", "Dark", "Black on white", "White on black"])
        box.show()
        box.showPopup()
        view = box.view()
        assert view.viewport().height() >= view.sizeHintForRow(0) * box.count()
        box.hidePopup()
    finally:
        theme.apply(dressed, Scheme.LIGHT)
