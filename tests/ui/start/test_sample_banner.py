"""The sample business lies in its own file, says so, and leads to one's own notebook."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes import app, places
from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.sample import fill
from crmnotes.ui.start.sample_banner import SampleBanner
from crmnotes.ui.window import Window


@pytest.fixture
def sample(
    qtbot: QtBot, dressed: QApplication, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Window]:
    monkeypatch.setenv("CRMNOTES_HOME", str(tmp_path))
    made = Notebook.open(places.sample_file(), clock)
    fill(made, customers=3)
    made.close()
    window = app.build(["--notebook", str(places.sample_file())], clock)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.complete()
    yield window
    away(window)


def away(window: Window) -> None:
    """Closes a window and then its notebook, in this order, as the program does."""
    window.close()
    QApplication.processEvents()
    window.bridge.notebook.close()


def test_it_says_that_it_is_made_up(sample: Window) -> None:
    (banner,) = sample.findChildren(SampleBanner)
    assert banner.isVisible()
    assert sample.windowTitle() == "Sample business"  # Qt puts " — crmnotes" behind it


def test_ones_own_starts_clean_beside_it(qtbot: QtBot, sample: Window) -> None:
    sample.bridge.notebook.drafts.keep("capture", "left in the sample")
    sample.findChildren(SampleBanner)[0].start.click()
    own = QApplication.instance().property("own window")
    qtbot.addWidget(own)
    qtbot.waitExposed(own)
    own.complete()
    assert own.isVisible()
    assert not sample.isVisible()
    assert own.bridge.notebook.path == places.notebook_file().resolve()
    assert own.bridge.notebook.counts().customers == 0
    assert own.bridge.notebook.drafts.get("capture") is None
    assert own.findChildren(SampleBanner) == []
    assert sample.bridge.notebook.counts().customers == 3
    away(own)


def test_another_notebook_has_no_such_strip(qtbot: QtBot, window: Window) -> None:
    assert window.findChildren(SampleBanner) == []
