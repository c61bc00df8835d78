from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crmnotes import cli

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CRMNOTES_HOME", str(tmp_path))
    monkeypatch.setenv("CRMNOTES_NOW", "2026-11-22T16:00:00+00:00")
    return tmp_path / "notebook.crmnotes"


@pytest.fixture
def run(book: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def ran(*words: str | Path) -> tuple[int, str, str]:
        status = cli.main([str(word) for word in words])
        return status, *capsys.readouterr()

    return ran


@pytest.fixture
def copy(run: Run, book: Path) -> Path:
    """A second copy that knows Jon; ours knows Ines since it was made."""
    run("add", "Greta Holm: loves the linen")
    path = book.with_name("notebook (conflicted copy).crmnotes")
    shutil.copy(book, path)
    run("--notebook", path, "add", "Jon Field: wants boxes")
    run("add", "Ines Duarte: wants a drawing")
    return path


def value(ran: tuple[int, str, str]) -> Any:
    return json.loads(ran[1])


def test_compared_first_then_taken_in_then_taken_back(run: Run, copy: Path) -> None:
    seen = value(run("merge-copy", copy, "--dry-run", "--json"))
    assert seen["there"] == {"customers": 1, "notes": 1, "promises": 0, "orders": 0}
    assert seen["here"] == {"customers": 1, "notes": 1, "promises": 0, "orders": 0}
    assert (seen["shared"], seen["differ"], seen["batch"]) == (2, [], None)
    before = copy.read_bytes()
    status, out, _ = run("merge-copy", copy)
    assert status == 0
    assert "Only in notebook (conflicted copy).crmnotes: 1 customer, 1 note." in out
    assert copy.read_bytes() == before
    assert len(value(run("customers", "--json"))) == 3
    assert value(run("merge-copy", copy, "--json"))["batch"] is None
    run("undo-import")
    assert len(value(run("customers", "--json"))) == 2


def test_the_notebook_itself_is_no_copy(run: Run, copy: Path, book: Path) -> None:
    assert "the notebook itself" in run("merge-copy", book)[2]
    assert run("merge-copy", book.with_name("nowhere.crmnotes"))[0] == 1


def test_a_locked_copy_opens_with_the_notebooks_passphrase(
    run: Run, book: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CRMNOTES_NEW_PASSPHRASE", "tulip")
    monkeypatch.setenv("CRMNOTES_PASSPHRASE", "tulip")
    run("passphrase", "set", "--backups", "keep")
    run("--notebook", copy, "passphrase", "set", "--backups", "keep")
    assert value(run("merge-copy", copy, "--json"))["there"]["customers"] == 1
