"""What a screen reader is told beside what has the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from crmnotes.ui.capture.line import CaptureLine
from crmnotes.ui.parts.spoken import Marked
from crmnotes.ui.start import application
from crmnotes.ui.window import Window
from tests.ui.conftest import Business


@pytest.fixture(autouse=True)
def _read_aloud(qtbot: QtBot) -> Iterator[None]:
    """As if a screen reader were there."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def test_the_chosen_row_is_where_qt_counts_it(window: Window, business: Business) -> None:
    view = window.go("promises").view  # type: ignore[attr-defined]
    row = view.currentIndex().row()
    said = QAccessible.queryAccessibleInterface(view).child((row + 1) * 2 + 1)
    assert said.text(QAccessible.Text.Name) == view.entry().spoken


def test_a_customer_is_read_with_company_and_where_they_stand(window: Window, business: Business) -> None:
    table = window.go("customers").list.table  # type: ignore[attr-defined]
    said = [table.model().index(row, 0).data() for row in range(table.model().rowCount())]
    assert "Maria Lopez, Lopez Catering, waiting" in " ".join(said)


def test_places_and_chips_are_one_of_several(window: Window, business: Business) -> None:
    window.go("promises")
    for button in (window.side.button("today"), *window.pane().chips.buttons()):  # type: ignore[attr-defined]
        said = QAccessible.queryAccessibleInterface(button)
        assert said.role() is QAccessible.Role.RadioButton


def test_going_elsewhere_gives_the_keyboard_to_nothing_in_between(
    window: Window, business: Business, qtbot: QtBot
) -> None:
    window.activateWindow()
    window.go("customers")
    passed: list[object] = []
    application().focusChanged.connect(lambda _before, now: passed.append(now))
    window.go("promises")
    assert [one for one in passed if one is not None] == [window.pane().view]  # type: ignore[attr-defined]


def test_what_was_understood_is_said_once_typing_pauses(window: Window, business: Business, qtbot: QtBot) -> None:
    line = CaptureLine(window.bridge, "", window)
    line.show()
    qtbot.keyClicks(line.text, "Maria Lopez: loves it; call her fri")
    assert line.rows._pause.isActive()
    assert "You promise" in line.rows.spoken()
    line.text.clear()  # no draft stays
    line.close()


def test_what_is_marked_is_said_once(window: Window) -> None:
    marked = Marked(window)
    assert [marked.say(words) for words in ("Maria Lopez", "Maria Lopez", "", "Maria Lopez", "Jon")] == [
        True, False, True, True, True,
    ]  # fmt: skip
