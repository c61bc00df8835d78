"""Faults 41 to 43: no word of a customer in logs, reports, titles, settings or temporary files; nobody else reads."""

from __future__ import annotations

import logging
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from crmnotes.notebook import Notebook
from crmnotes.records import Change
from crmnotes.store.journal import OWNED
from crmnotes.ui.safety import crash
from crmnotes.ui.settings import WindowSettings
from tests.conftest import Trials
from tests.ui.every import SIGHTS, Stage, opened, stage
from tests.ui.faults.poison import columns

PEOPLE = 16
PLACES = ("log", "report", "titles", "settings", "temporary", "home")


def mark(notebook: Notebook) -> list[str]:
    """Puts a word of its own into every column that holds a person's words; gives the words."""
    marks = []
    store = notebook._store
    with store.transaction("mark", undoable=False, journaled=False):
        for number, (table, column) in enumerate(columns()):
            marks.append(f"zq{number:02}mark")
            store.execute(f"UPDATE {table} SET {column} = ? || {column}", (marks[-1],))
        store.execute("UPDATE customers SET fields = json_object('zqfield', 'zqvalue')")
    notebook._book.tell(Change(frozenset(OWNED), None))
    return [*marks, "zqfield", "zqvalue"]


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """A home, a temporary folder and a desktop's own folders of this test alone."""
    found = {name: tmp_path / name for name in ("home", "tmp", "xdg")}
    for folder in found.values():
        folder.mkdir(mode=0o700)
    monkeypatch.setenv("TMPDIR", str(found["tmp"]))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "HOME"):
        monkeypatch.setenv(name, str(found["xdg"]))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return found


def test_no_mark_is_found_anywhere_but_in_the_notebook(
    places: dict[str, Path], dressed: QApplication, caplog: pytest.LogCaptureFixture, trials: Trials,
    capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    said: list[str] = []
    with caplog.at_level(logging.DEBUG), stage(places["home"], customers=PEOPLE) as on:
        settings = on.window.settings = WindowSettings(places["xdg"] / "window.json")
        marks = mark(on.notebook)
        for sight in SIGHTS:
            with opened(on, sight):
                said += [shown.windowTitle() for shown in QApplication.topLevelWidgets() if shown is not on.window]
        said.append(on.window.windowTitle())
        said += faults_of_ours(on, marks[0])
        on.window.wear(*look(on))
        settings.save()
        elsewhere = [path for folder in ("tmp", "xdg") for path in places[folder].rglob("*") if path.is_file()]
        content = "\n".join([*said, caplog.text, *capfd.readouterr(), *map(str, elsewhere)])
        content += "".join(path.read_bytes().decode("utf-8", "replace") for path in elsewhere)
        assert [title for title in said if any(word in title for word in marks)] == []
        for word in marks:
            assert word not in content
            trials.count("markers")
        of_others(places["home"])


def look(on: Stage) -> tuple[object, int]:
    """The same look once more: what the window remembers of itself is then written."""
    from crmnotes.ui.look import theme

    return theme.scheme(), theme.text_percent()


def faults_of_ours(on: Stage, word: str) -> list[str]:
    """The reports of two faults whose message holds a customer's words: in the window, and on the worker."""

    def fail(*_: object) -> None:
        raise ValueError(f"{word} cannot be")

    told: list[str] = []
    job = on.window.jobs.start(fail)
    job.failed.connect(told.append)
    on.settle()
    try:
        fail()
    except ValueError as error:
        told.append(crash.report(type(error), error.__traceback__))
    return told


def of_others(home: Path) -> None:
    """Fails where somebody else could read a file of the notebook's."""
    if sys.platform == "win32":
        return
    for path in home.rglob("*"):
        if path.name in ("people.csv", "bait"):
            continue  # what a test laid there
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path


CRASH = """
from crmnotes.ui import start
start._keep_private()
os.abort()
"""


def test_a_crash_leaves_no_picture_of_the_memory(tmp_path: Path) -> None:
    """Fault 43."""
    done = subprocess.run([sys.executable, "-c", CRASH], cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode != 0
    assert list(tmp_path.iterdir()) == []
