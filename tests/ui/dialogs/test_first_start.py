import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crmnotes.ui.dialogs.first_start import Begin, FirstStart

KEY = Qt.Key


@pytest.mark.parametrize(
    ("keys", "begin"),
    [
        ([KEY.Key_Return], Begin.EMPTY),
        ([KEY.Key_Down, KEY.Key_Return], Begin.IMPORT),
        ([KEY.Key_Down, KEY.Key_Down, KEY.Key_Space], Begin.SAMPLE),
        ([KEY.Key_Down, KEY.Key_Up, KEY.Key_Enter], Begin.EMPTY),
        ([KEY.Key_2], Begin.IMPORT),
        ([KEY.Key_3], Begin.SAMPLE),
        ([KEY.Key_Escape], None),
    ],
)
def test_one_question_by_keyboard(qtbot: QtBot, keys: list[Qt.Key], begin: Begin | None) -> None:
    dialog = FirstStart()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    for key in keys:
        qtbot.keyClick(dialog.focusWidget(), key)
    assert dialog.chosen == begin
    assert not dialog.isVisible()


def test_each_answer_says_what_will_happen(qtbot: QtBot) -> None:
    dialog = FirstStart()
    qtbot.addWidget(dialog)
    for button in dialog.buttons:
        assert button.accessibleName()
        assert button.accessibleDescription()
