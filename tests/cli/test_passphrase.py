"""The passphrase on the command line: from a file or the environment, asked for by every command, never an option."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def first(tmp_path: Path) -> Path:
    file = tmp_path / "first.txt"
    file.write_text("tulip mortar gravy\n")
    return file


@pytest.fixture
def second(tmp_path: Path) -> Path:
    file = tmp_path / "second.txt"
    file.write_text("eleven grüne Boote\r\nnot this line\n", "utf-8")
    return file


def test_set_change_and_remove(run: Run, book: Path, first: Path, second: Path) -> None:
    assert run("add", "Greta Holm: loves the linen").status == 0
    done = run("passphrase", "set", "--new-passphrase-file", first, "--json")
    assert (done.status, done.value["locked"], done.value["copies"]) == (0, True, 1)
    assert b"Greta" not in book.read_bytes()
    refused = run("customers")
    assert refused.status == 1
    assert "--passphrase-file" in refused.err
    assert "Greta" in run("customers", "--passphrase-file", first).out
    wrong = run("--passphrase-file", second, "customers")
    assert (wrong.status, "Wrong passphrase" in wrong.err) == (1, True)
    changed = run("passphrase", "change", "--passphrase-file", first, "--new-passphrase-file", second)
    assert changed.status == 0
    assert "needs an earlier passphrase" in changed.out
    assert "opens without a passphrase" in changed.out
    removed = run("passphrase", "remove", "--passphrase-file", second, "--backups", "anew", "--json")
    assert removed.value["locked"] is False
    assert "Greta" in run("customers").out


def test_older_copies_are_made_anew_when_that_is_wanted(run: Run, book: Path, first: Path) -> None:
    run("add", "Greta Holm: loves the linen")
    made = Path(run("backup", "--json").value["file"])
    done = run("passphrase", "set", "--new-passphrase-file", first, "--backups", "anew", "--json")
    assert (done.value["copies"], done.value["other"]) == (1, [])
    assert not made.exists()
    (copy,) = run("backups", "--json").value
    assert b"Greta" not in Path(copy["file"]).read_bytes()
    assert copy["whole"]
    assert run("restore", copy["file"], "--passphrase-file", first).status == 0
    assert b"Greta" not in book.read_bytes()


def test_it_comes_from_the_environment_or_standard_input_too(
    run: Run, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CRMNOTES_NEW_PASSPHRASE", "tulip mortar")
    assert run("passphrase", "set").status == 0
    monkeypatch.setenv("CRMNOTES_PASSPHRASE", "tulip mortar")
    assert run("add", "Greta Holm: loves the linen").status == 0
    assert run("check").status == 0
    assert run("check", "--repair").status == 0
    monkeypatch.delenv("CRMNOTES_PASSPHRASE")
    monkeypatch.setattr("sys.stdin", io.StringIO("tulip mortar\n"))
    assert "Greta" in run("customers", "--passphrase-file", "-").out


@pytest.mark.parametrize("bad", ["", "   ", "a\tb", "x" * 1001])
def test_what_nobody_can_type_again_is_refused(run: Run, book: Path, monkeypatch: pytest.MonkeyPatch, bad: str) -> None:
    run("add", "Greta Holm: loves the linen")
    before = book.read_bytes()
    monkeypatch.setenv("CRMNOTES_NEW_PASSPHRASE", bad)
    refused = run("passphrase", "set")
    assert (refused.status, refused.err.startswith("crmnotes: A passphrase ")) == (1, True)
    assert book.read_bytes() == before


def test_what_does_not_fit_is_said(run: Run, book: Path, first: Path, second: Path) -> None:
    assert "There is no notebook" in run("passphrase", "change").err
    run("add", "Greta Holm: loves the linen")
    assert "has no passphrase" in run("passphrase", "remove").err
    assert "--new-passphrase-file" in run("passphrase", "set").err
    run("passphrase", "set", "--new-passphrase-file", first)
    assert "crmnotes passphrase change" in run("passphrase", "set", "--new-passphrase-file", second).err


def test_a_lost_passphrase_leaves_the_way_back_to_an_older_copy(run: Run, book: Path, first: Path) -> None:
    run("add", "Greta Holm: loves the linen")
    made = Path(run("backup", "--json").value["file"])
    run("passphrase", "set", "--new-passphrase-file", first, "--backups", "keep")
    assert run("restore", made).status == 0
    assert "Greta" in run("customers").out
