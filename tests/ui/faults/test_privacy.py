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

from crmnotes.conditions import About, Condition, How, SavedList
from crmnotes.notebook import Notebook
from crmnotes.records import Change
from crmnotes.rules.own_fields import OwnField
from crmnotes.rules.snippets import Snippet
from crmnotes.store.journal import OWNED
from crmnotes.ui.safety import crash
from crmnotes.ui.settings import WindowSettings
from tests.conftest import Trials
from tests.ui.every import SIGHTS, Stage, opened, stage
from tests.ui.faults.poison import columns

PEOPLE = 16
PLACES = ("the log", "crash reports", "titles of windows", "settings of the window", "temporary files",
          "folders of the desktop", "what is written out", "beside the notebook")  # fmt: skip


def mark(notebook: Notebook) -> list[str]:
    """Puts two words into every column that holds a person's words, and one into what is kept besides; 40 words."""
    words = iter(f"zq{number:02}mark" for number in range(100))
    store, marks = notebook._store, list[str]()
    for note in notebook.notes.page(limit=2):
        notebook.files.attach(note.id, "drawing.txt", b"linen")
    with store.transaction("mark", undoable=False, journaled=False):
        for table, column in columns():
            for half in (0, 1):
                marks.append(next(words))
                sql = f"UPDATE {table} SET {column} = ? || ifnull({column}, '')"
                if not store.write(f"{sql} WHERE id % 2 = ?", (marks[-1], half)):
                    store.write(sql, (marks[-1],))
        marks += [next(words), next(words)]
        store.execute("UPDATE customers SET fields = json_object(?, ?)", marks[-2:])
    kept = [next(words) for _ in range(6)]
    notebook.lists.save(SavedList(kept[0], (Condition(About.LAST_CONTACT, How.NOT_FOR, "60"),)))
    notebook.own_fields.save(OwnField(kept[1]))
    notebook.snippets.save(Snippet(kept[2], kept[3]))
    notebook.drafts.keep("capture", kept[4])
    notebook.drafts.keep("customer 1", kept[5])
    notebook._book.tell(Change(frozenset(OWNED), None))
    return marks + kept


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
        held = on.notebook.path.read_bytes()
        for sight in SIGHTS:
            with opened(on, sight):
                said += [shown.windowTitle() for shown in QApplication.topLevelWidgets() if shown is not on.window]
        said.append(on.window.windowTitle())
        reports = faults_of_ours(on, marks[0])
        on.window.wear(*look(on))
        settings.save()
        beside = [path for path in places["home"].rglob("*") if path.suffix in (".lock", ".json")]
        window_settings = (places["xdg"] / "window.json").read_text("utf-8")
        looked_at = {
            "the log": caplog.text, "crash reports": "\n".join(reports), "titles of windows": "\n".join(said),
            "settings of the window": window_settings, "temporary files": told_by(places["tmp"]),
            "folders of the desktop": told_by(places["xdg"]), "what is written out": "\n".join(capfd.readouterr()),
            "beside the notebook": "\n".join([*map(str, places["home"].rglob("*")), *map(Path.read_text, beside)]),
        }  # fmt: skip
        assert tuple(looked_at) == PLACES
        for word in marks:
            assert word.encode() in held
            assert [place for place, text in looked_at.items() if word in text] == []
            trials.count("markers", len(PLACES))
        of_others(places["home"])


def told_by(folder: Path) -> str:
    """Names and contents of all files in a folder."""
    found = [path for path in folder.rglob("*") if path.is_file()]
    return "\n".join([*map(str, found), *(path.read_bytes().decode("utf-8", "replace") for path in found)])


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
