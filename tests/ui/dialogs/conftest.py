"""What the tests of all dialogs share."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.notebook import Notebook
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.dialogs.import_contacts import ImportContacts
from crmnotes.ui.jobs import Jobs


@pytest.fixture(scope="module", autouse=True)
def nothing_is_thrown_away_on_the_worker() -> Iterator[None]:
    """As in the window: see `tidy`."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def dialog(qtbot: QtBot, dressed: QApplication, book: Notebook) -> Iterator[ImportContacts]:
    """The import on the notebook `book` of the file that asks for it, shown, with a worker of its own."""
    jobs, bridge = Jobs(), Bridge(book)
    made = ImportContacts(bridge, jobs)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.reject()
    jobs.stop()
    for one in (jobs, bridge):  # left to the garbage collector they could end on the worker's thread
        one.deleteLater()
        QCoreApplication.sendPostedEvents(one, QEvent.Type.DeferredDelete)
