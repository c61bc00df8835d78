"""The self-test that bundles run: it says what works, and says so when something does not."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import crmnotes
from crmnotes import self_test

STEPS = [
    "write and find", "export and import", "everything and back", "back up", "changed letter", "passphrase",
    "seldom used", "parts of Qt", "wrong call", "icons", "languages", "window", "guide", "paper", "licences",
]  # fmt: skip


@pytest.fixture
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of the test's own; what the self-test sets is put back."""
    for name in ("CRMNOTES_HOME", "QT_QPA_PLATFORM"):
        monkeypatch.setenv(name, str(tmp_path) if name == "CRMNOTES_HOME" else "offscreen")
    return tmp_path


def test_everything_works(own_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert self_test.run() == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "Everything works."
    assert lines[0].startswith("versions: crmnotes ")
    assert [line.partition(":")[0] for line in lines[1:-1]] == STEPS
    assert list(own_home.iterdir()) == []


def test_what_is_missing_is_named(tmp_path: Path) -> None:
    """A copy of the program without its resources, as a bundle that was packed wrongly."""
    package = Path(crmnotes.__file__).parent
    shutil.copytree(package, tmp_path / "crmnotes", ignore=shutil.ignore_patterns("__pycache__", "resources"))
    words = [sys.executable, "-m", "crmnotes", "--self-test"]
    ran = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.returncode == 1
    assert "icons: FAILED" in ran.stdout
    assert ran.stdout.splitlines()[-1].startswith("Not everything works: ")
