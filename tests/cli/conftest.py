"""What the tests of the command line have in common: a folder of their own, a standing clock, and a way to run it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from crmnotes import cli

NOW = "2026-11-22T16:00:00+00:00"


class Ran(NamedTuple):
    """How a command ended, and what it printed."""

    status: int
    out: str
    err: str

    @property
    def value(self) -> Any:
        """The one JSON value that was printed."""
        return json.loads(self.out)


Run = Callable[..., Ran]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with nothing in it yet; notebooks lie below it, and it is Sunday 22 November 2026, 16:00 UTC."""
    monkeypatch.setenv("CRMNOTES_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("CRMNOTES_NOW", NOW)
    monkeypatch.delenv("CRMNOTES_DEBUG", raising=False)
    return tmp_path


@pytest.fixture
def book(home: Path) -> Path:
    """Where the notebook lies of which the commands speak."""
    return home / "home" / "notebook.crmnotes"


@pytest.fixture
def run(home: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs one command in this process."""

    def ran(*words: str | Path) -> Ran:
        status = cli.main([str(word) for word in words])
        return Ran(status, *capsys.readouterr())

    return ran
