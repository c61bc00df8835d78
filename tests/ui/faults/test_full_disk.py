"""The disk is full when a form is saved, a file imported, a backup made, the settings written. faults: 5.

It is said in one sentence, what was typed stays, nothing is half saved, and once there is room the same works.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from crmnotes.notebook import Notebook
from crmnotes.store.faults import FULL
from crmnotes.ui.dialogs.import_contacts import ImportContacts
from crmnotes.ui.parts.draft_sheet import DraftSheet
from crmnotes.ui.settings import WindowSettings
from tests.conftest import Trials
from tests.ui.every import DIALOGS, PEOPLE, Sight, Stage, opened, stage
from tests.ui.faults.test_slots import ELSEWHERE, picture, pressed, type_into, words_of

FORMS = [
    sight
    for sight in DIALOGS
    if issubclass(sight.shows, DraftSheet) and not sight.name.startswith((*ELSEWHERE, "import"))
]


class Full:
    """A disk that takes no more once `full`: neither a write of the engine's nor a new file."""

    def __init__(self) -> None:
        self.full, self.refused = False, 0

    def before(self, call: str, path: str) -> None:
        if self.full and call in ("write", "make"):
            self.refused += 1
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def made(self, call: str, path: str, *what: object) -> None:
        pass


if sys.platform == "linux":
    from tests.faults.disk import watched

    @pytest.fixture(scope="module")
    def disk() -> Iterator[Full]:
        full = Full()
        with watched(full):
            yield full

    @pytest.fixture(scope="module")
    def on(tmp_path_factory: pytest.TempPathFactory, dressed: QApplication, disk: Full) -> Iterator[Stage]:
        with stage(tmp_path_factory.mktemp("full"), customers=16) as made:
            yield made
            disk.full = False

    @pytest.mark.parametrize("sight", FORMS, ids=lambda sight: sight.name)
    def test_a_form_stays_with_its_words_and_saves_when_there_is_room(
        qtbot: QtBot, on: Stage, disk: Full, trials: Trials, sight: Sight
    ) -> None:
        with opened(on, sight) as shown:
            assert isinstance(shown, DraftSheet)
            typed = type_into(shown)
            words, before = [words_of(field) for field in typed], picture(on)
            disk.full, disk.refused = True, 0
            save(qtbot, on, shown)
            disk.full = False
            assert picture(on) == before
            if not disk.refused:  # what was typed cannot be saved as it is, or nothing needs to be written
                return
            assert shown.isVisible()
            assert shown.wrong.text() == FULL
            assert [words_of(field) for field in typed] == words
            save(qtbot, on, shown)
            assert not isValid(shown) or not shown.isVisible()
            assert picture(on) != before
            trials.count("full disk")
        assert on.notebook.history.undo()
        on.settle()

    def save(qtbot: QtBot, on: Stage, shown: DraftSheet) -> None:
        assert pressed(qtbot, on, shown, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier) == []

    def test_an_import_brings_nothing_and_then_all(on: Stage, disk: Full, trials: Trials) -> None:
        file = on.folder / "people.csv"
        file.write_text(PEOPLE, "utf-8")
        before = on.notebook.counts()
        dialog = on.window.opener.import_contacts(file)
        assert isinstance(dialog, ImportContacts)
        on.settle()
        disk.full = True
        dialog.run()
        on.settle()
        disk.full = False
        assert dialog.preview.isVisible()
        assert "The disk is full: no copy can be made" in said_in(dialog)  # the backup before comes first
        assert on.notebook.counts() == before
        dialog.run()
        on.settle()
        assert on.notebook.counts().customers == before.customers + 3
        dialog.reject()
        trials.count("full disk")

    def said_in(dialog: ImportContacts) -> str:
        return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())

    def test_a_backup_leaves_nothing_behind(qtbot: QtBot, on: Stage, disk: Full, trials: Trials) -> None:
        folder = on.notebook.backups.folder
        before = sorted(folder.iterdir()) if folder.is_dir() else []
        for place in (None, on.folder / "copy.crmnotes"):
            disk.full = True
            with qtbot.waitSignal(on.window.bridge.failed) as told:
                on.window.keeper.back_up(place)
            disk.full = False
            assert told.args
            assert told.args[0].startswith("The disk is full")
            assert (sorted(folder.iterdir()) if folder.is_dir() else []) == before
            assert not (on.folder / "copy.crmnotes").exists()
            with qtbot.waitSignal(on.window.keeper.kept):
                on.window.keeper.back_up(place)
            before = sorted(folder.iterdir())
            trials.count("full disk")
        with closing(Notebook.open(on.folder / "copy.crmnotes", on.notebook.clock)) as copy:
            assert copy.counts().customers == on.notebook.counts().customers

    def test_the_settings_stay_as_they_were(tmp_path: Path, disk: Full, trials: Trials) -> None:
        file = tmp_path / "settings.json"
        settings = WindowSettings(file)
        settings.put("scheme", "dark")
        settings.save()
        settings.put("scheme", "light")
        disk.full = True
        settings.save()
        disk.full = False
        assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]
        assert WindowSettings(file).text("scheme") == "dark"
        settings.save()
        assert WindowSettings(file).text("scheme") == "light"
        trials.count("full disk")
