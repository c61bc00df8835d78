"""Fault 17: a fault of our own inside any act. Nothing is half saved, the form keeps its words, no text is logged."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from crmnotes.store.database import Store
from crmnotes.store.journal import OWNED
from crmnotes.ui.parts.sheet import Sheet
from crmnotes.ui.safety.crash import CrashHook
from tests.conftest import Trials
from tests.ui.every import DIALOGS, Sight, Stage, opened, stage

SECRET = "zq words of a customer"
ELSEWHERE = ("restore", "passphrase", "protected", "second-copy", "emergency", "preview-")
"""They write files anew, or hand over to the printer's own dialog: tests/faults, tests/ui/dialogs."""
SHEETS = [sight for sight in DIALOGS if issubclass(sight.shows, Sheet) and not sight.name.startswith(ELSEWHERE)]


class OurFault(RuntimeError):
    """What a mistake of ours would raise, with a customer's words in it."""


@pytest.fixture(scope="module")
def on(tmp_path_factory: pytest.TempPathFactory, dressed: QApplication) -> Iterator[Stage]:
    with stage(tmp_path_factory.mktemp("slots"), customers=16) as made:
        yield made


def fail(store: Store) -> None:
    """A mistake that shows at the end of every transaction, when all is written."""
    if store.act is not None and store.act.undoable:
        raise OurFault(SECRET)


def picture(on: Stage) -> list[object]:
    return [on.notebook._store.execute(f"SELECT * FROM {table}") for table in OWNED]


def type_into(shown: QWidget) -> list[QWidget]:
    """Writes something into every field that takes words."""
    typed: list[QWidget] = []
    for kind in (QLineEdit, QPlainTextEdit):
        for field in shown.findChildren(kind):
            if field.isVisible() and field.isEnabled() and not field.isReadOnly() and not words_of(field):
                field.setText("2") if isinstance(field, QLineEdit) else field.setPlainText("2 words")
                typed.append(field)
    return typed


def words_of(field: QWidget) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()  # type: ignore[attr-defined]


def pressed(
    qtbot: QtBot, on: Stage, shown: QWidget, key: Qt.Key, more: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> list[OurFault]:
    """Presses a key; gives the fault that came of it."""
    try:
        qtbot.keyClick(shown, key, more)
        on.settle()
    except OurFault as error:
        return [error]
    return []


@pytest.mark.parametrize("sight", SHEETS, ids=lambda sight: sight.name)
def test_a_form_stays_with_its_words(
    qtbot: QtBot, on: Stage, caplog: pytest.LogCaptureFixture, trials: Trials, sight: Sight
) -> None:
    hook = CrashHook()
    hook.happened.disconnect()
    store = on.notebook._store
    with opened(on, sight) as shown:
        typed = type_into(shown)
        words = [words_of(field) for field in typed]
        before = picture(on)
        store.before_commit.append(fail)
        try:
            with caplog.at_level(logging.ERROR), qtbot.capture_exceptions() as caught:
                raised = pressed(qtbot, on, shown, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        finally:
            store.before_commit.remove(fail)
        assert {kind for kind, _, _ in caught} <= {OurFault}
        assert picture(on) == before
        for error in raised:
            assert shown.isVisible()
            assert [words_of(field) for field in typed] == words
            with caplog.at_level(logging.ERROR):
                hook.catch(type(error), error, error.__traceback__)
        assert SECRET not in caplog.text
        trials.count("slots")


@pytest.mark.parametrize("key", ["R", "H", "N", "K", "M", "S"])
def test_a_key_on_today_saves_nothing_by_half(qtbot: QtBot, on: Stage, trials: Trials, key: str) -> None:
    pane = on.window.go("today")
    on.settle()
    before, store = picture(on), on.notebook._store
    store.before_commit.append(fail)
    try:
        with qtbot.capture_exceptions() as caught:
            pressed(qtbot, on, pane.focusWidget() or pane, getattr(Qt.Key, f"Key_{key}"))
    finally:
        store.before_commit.remove(fail)
    assert {kind for kind, _, _ in caught} <= {OurFault}
    assert picture(on) == before
    for dialog in [shown for shown in QApplication.topLevelWidgets() if isinstance(shown, Sheet) and shown.isVisible()]:
        dialog.close()
    trials.count("slots")
