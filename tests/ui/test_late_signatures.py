"""What PySide says of a wrong call is the same whether it is ready from the start or comes when it is asked for."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WRONG_CALLS = """
import sys

from PySide6.QtCore import QAbstractItemModel, QObject, QRect, Qt, QTimer, qVersion
from PySide6.QtWidgets import QApplication, QLabel

application = QApplication([])

def answers():
    yield lambda: QObject().setObjectName(5)
    yield lambda: QRect("a", "b", "c", "d")
    yield lambda: QLabel(nothing=3)
    yield lambda: QLabel(text="Anna").text()
    yield lambda: QLabel().setAlignment("left")
    yield lambda: QTimer().timeout.connect(5)
    yield lambda: Qt.AlignmentFlag("x")
    yield lambda: QAbstractItemModel()
    yield lambda: qVersion(3)
    yield lambda: QLabel.setText.__doc__
    yield lambda: QLabel.__doc__

print("shibokensupport.signature.parser" in sys.modules)
for answer in answers():
    try:
        print(answer())
    except Exception as error:
        print(type(error).__name__, error)
from shiboken6 import isValid
print(isValid(application))
"""


def said(first: str, tmp_path: Path) -> tuple[str, str]:
    """Whether PySide's part was there before anything went wrong, and all that was said then."""
    script = tmp_path / "calls.py"
    script.write_text(f"import {first}\n{WRONG_CALLS}")
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True, env=env, timeout=60)
    ready, _, words = done.stdout.partition("\n")
    return ready, words + done.stderr


def test_wrong_calls_are_worded_as_pyside_words_them(tmp_path: Path) -> None:
    ready, words = said("PySide6.QtCore", tmp_path)
    later, same_words = said("crmnotes.ui", tmp_path)
    assert (ready, later) == ("True", "False")
    assert same_words == words
    assert "PySide6.QtCore.QObject.setObjectName(name: str, /)" in words


def test_pyside_that_somebody_else_began_stays_as_it_is(tmp_path: Path) -> None:
    ready, words = said("PySide6.QtCore, crmnotes.ui", tmp_path)
    assert (ready, words) == said("PySide6.QtCore", tmp_path)


@pytest.mark.parametrize("first", ["PySide6.QtCore, crmnotes.ui", "crmnotes.ui, PySide6.QtCore"])
def test_no_import_reads_sources(first: str, tmp_path: Path) -> None:
    script = tmp_path / "imports.py"
    script.write_text(f"import {first}, builtins\nprint(builtins.__import__)")
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True, env=env, timeout=60)
    assert "__feature_import__" not in done.stdout
