from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from crmnotes.clock import system_clock
from crmnotes.notebook import Notebook
from tests.cli.conftest import Run


@pytest.fixture
def copy(run: Run, book: Path) -> Path:
    """A second copy that knows Jon; ours knows Ines since it was made."""
    run("add", "Greta Holm: loves the linen")
    path = book.with_name("notebook (conflicted copy).crmnotes")
    shutil.copy(book, path)
    run("--notebook", path, "add", "Jon Field: wants boxes")
    run("add", "Ines Duarte: wants a drawing")
    return path


def test_compared_first_then_taken_in_then_taken_back(run: Run, copy: Path) -> None:
    seen = run("merge-copy", copy, "--dry-run", "--json").value
    assert seen["there"] == {"customers": 1, "notes": 1, "promises": 0, "orders": 0}
    assert seen["here"] == {"customers": 1, "notes": 1, "promises": 0, "orders": 0}
    assert (seen["shared"], seen["differ"], seen["batch"]) == (2, [], None)
    before = copy.read_bytes()
    status, out, _ = run("merge-copy", copy)
    assert status == 0
    assert "Only in notebook (conflicted copy).crmnotes: 1 customer, 1 note." in out
    assert copy.read_bytes() == before
    assert len(run("customers", "--json").value) == 3
    assert run("merge-copy", copy, "--json").value["batch"] is None
    run("undo-import")
    assert len(run("customers", "--json").value) == 2


def test_what_one_copy_deleted_stays_unless_it_is_decided(run: Run, copy: Path) -> None:
    with closing(Notebook.open(copy, system_clock())) as theirs:
        theirs.notes.trash(1)
    assert (
        "Deleted in notebook (conflicted copy).crmnotes only: Greta Holm: loves the linen" in run("merge-copy", copy)[1]
    )
    kept = len(run("notes", "--json").value)
    assert run("merge-copy", copy, "--deleted", "keep", "--json").value["batch"] is None
    (gone,) = run("merge-copy", copy, "--deleted", "delete", "--json").value["deleted"]
    assert gone == {"kind": "notes", "customer": "Greta Holm", "text": "loves the linen", "here": False}
    assert len(run("notes", "--json").value) == kept - 1
    assert run("merge-copy", copy, "--json").value["deleted"] == []
    run("undo-import")
    assert len(run("notes", "--json").value) == kept


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
    assert run("merge-copy", copy, "--json").value["there"]["customers"] == 1
