import logging

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from crmnotes.errors import DiskFull
from crmnotes.ui.safety.crash import SENTENCE, CrashHook, box_of, report

SECRET = "Maria Lopez owes 400"


def fault(error: Exception) -> tuple[type[BaseException], BaseException, object]:
    secret_value = SECRET
    try:
        raise error
    except Exception as caught:
        assert secret_value
        return type(caught), caught, caught.__traceback__


def test_a_report_holds_places_and_no_text() -> None:
    kind, _, trace = fault(ValueError(SECRET))
    text = report(kind, trace)  # type: ignore[arg-type]
    assert "ValueError" in text
    assert "test_crash.py" in text
    assert SECRET not in text


@pytest.mark.parametrize(("error", "sentence"), [(ValueError(SECRET), SENTENCE), (DiskFull("No room."), "No room.")])
def test_a_fault_is_logged_without_text_and_shown(
    qtbot: QtBot, dressed: QApplication, caplog: pytest.LogCaptureFixture, error: Exception, sentence: str
) -> None:
    """Fault 17."""
    hook = CrashHook()
    boxes: list[str] = []

    def close() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            boxes.append(box.text())
            assert SECRET not in box.detailedText()
            box.reject()

    looking = QTimer()
    looking.setInterval(5)
    looking.timeout.connect(close)
    looking.start()
    with caplog.at_level(logging.ERROR):
        hook.catch(*fault(error))  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: boxes == [sentence])
    looking.stop()
    assert SECRET not in caplog.text


def test_copying_the_report_leaves_it_on_the_screen(qtbot: QtBot, dressed: QApplication) -> None:
    box = box_of("", "crmnotes\nValueError")
    qtbot.addWidget(box)
    box.open()
    copy = next(button for button in box.buttons() if "Copy" in button.text())
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert box.isVisible()
    assert box.detailedText() == QGuiApplication.clipboard().text() == "crmnotes\nValueError"
    box.reject()
