"""Every form with a field for text keeps what is typed there, and shows it when opened after a crash. faults: 16."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from crmnotes.ui.capture.line import CaptureLine
from crmnotes.ui.dialogs.about import About
from crmnotes.ui.dialogs.export_contacts import ExportContacts, ExportOne
from crmnotes.ui.dialogs.palette import Palette
from crmnotes.ui.dialogs.passphrase import Passphrase
from crmnotes.ui.dialogs.restore import Restore
from crmnotes.ui.dialogs.second_copy import SecondCopy
from crmnotes.ui.dialogs.whose_entries import WhoseEntries
from crmnotes.ui.parts.draft_sheet import DraftSheet
from tests.ui import every
from tests.ui.every import Sight, Stage

NO_DRAFT = {
    CaptureLine: "keeps its own draft",
    Palette: "what is looked for is no record",
    Passphrase: "a passphrase is written nowhere",
    Restore: "a passphrase is written nowhere",
    SecondCopy: "a passphrase is written nowhere",
    ExportContacts: "the name of a file",
    ExportOne: "the name of a file",
    About: "is read, not written",
    WhoseEntries: "belongs to an import, which ends with the program and begins anew with its file",
}
DRAFTED = [sight for sight in every.DIALOGS if issubclass(sight.shows, DraftSheet)]
TYPED = "tomorrow"
"""Words that may stand in every field, and mean a day in those of dates."""


@pytest.fixture(scope="module")
def on(tmp_path_factory: pytest.TempPathFactory, dressed: QApplication) -> Iterator[Stage]:
    with every.stage(tmp_path_factory.mktemp("drafts")) as made:
        yield made


def lines(shown: QWidget) -> list[QLineEdit | QPlainTextEdit]:
    """The fields that a person can type text into, in the order in which they were made."""
    found: list[QLineEdit | QPlainTextEdit] = [*shown.findChildren(QLineEdit), *shown.findChildren(QPlainTextEdit)]
    return [line for line in found if line.isVisibleTo(shown) and line.isEnabled() and not line.isReadOnly()]


def texts(shown: QWidget) -> list[str]:
    return [line.text() if isinstance(line, QLineEdit) else line.toPlainText() for line in lines(shown)]


def crash(shown: QWidget) -> None:
    shown.deleteLater()
    QApplication.sendPostedEvents(shown, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("sight", every.DIALOGS, ids=lambda sight: sight.name)
def test_a_form_with_text_keeps_drafts(on: Stage, sight: Sight) -> None:
    with every.opened(on, sight) as shown:
        assert not lines(shown) or isinstance(shown, DraftSheet) or type(shown) in NO_DRAFT


@pytest.mark.parametrize("sight", DRAFTED, ids=lambda sight: sight.name)
def test_what_was_typed_is_there_again(on: Stage, sight: Sight) -> None:
    with every.opened(on, sight) as shown:
        assert isinstance(shown, DraftSheet)
        for line in lines(shown):
            line.setText(TYPED) if isinstance(line, QLineEdit) else line.setPlainText(TYPED)
        wanted, stood = shown.typed(), texts(shown)
        shown.keep()
        crash(shown)
    with every.opened(on, sight) as again:
        assert isinstance(again, DraftSheet)
        assert again.typed() == wanted
        assert set(texts(again)) >= set(stood)  # a form that grows has one more that is empty
        assert again.came_back.isVisible() is bool(stood)
        again.fill(again._first)
        again.keep()
    assert all(place.startswith("capture") for place, _ in on.notebook.drafts.all())
