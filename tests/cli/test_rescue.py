"""The command line on a bad day: copies are listed and restored, also without a notebook that opens."""

from __future__ import annotations

from pathlib import Path

import pytest

from crmnotes.clock import system_clock
from crmnotes.notebook import Notebook
from tests.cli.conftest import Ran, Run
from tests.faults.test_restore import die_half_written


@pytest.fixture
def copy(run: Run) -> Path:
    """A backup with Greta only; Jon came later."""
    assert run("add", "Greta Holm: loves the linen; call her tuesday").status == 0
    made = Path(run("backup", "--json").value["file"])
    assert run("add", "Jon Field: wants boxes").status == 0
    return made


def test_copies_are_listed_with_what_they_hold(run: Run, copy: Path) -> None:
    (one,) = run("backups", "--json").value
    assert one == {
        "file": str(copy), "at": "2026-11-22T16:00:00", "reason": "by-hand", "whole": True, "customers": 1, "notes": 1,
        "promises": 1, "files": 0, "last_change": "2026-11-22T16:00:00Z",
    }  # fmt: skip
    assert "(1 customer, 1 note, 1 promise, last change today 16:00)" in run("backups").out
    copy.write_bytes(b"x")
    assert "(damaged)" in run("backups").out


def test_there_are_none(run: Run) -> None:
    assert run("backups") == Ran(0, "There are no backups of this notebook.\n", "")
    assert run("backups", "--json").value == []


def test_restoring_says_what_it_holds_and_what_is_lost(run: Run, copy: Path, book: Path) -> None:
    done = run("restore", copy)
    assert done.status == 0
    assert done.out.splitlines() == [
        f"Restored {copy.name}: 1 customer, 1 note, 1 promise, last change today 16:00.",
        "Not in it: 1 customer, 1 note.",
        f"The notebook as it was is kept: {book.with_name('notebook before restore 2026-11-22-160000.crmnotes')}",
    ]
    assert "Jon" not in run("customers").out
    value = run("restore", book.with_name("notebook before restore 2026-11-22-160000.crmnotes"), "--json").value
    assert value["lost"] == {"customers": 0, "notes": 0, "promises": 0, "changed": 0}
    assert "Jon" in run("customers").out


@pytest.mark.parametrize("words", [["today"], ["add", "Jon Field: called"], ["demo"]])
def test_where_the_notebook_is_gone_its_newest_good_backup_is_named(
    run: Run, copy: Path, book: Path, words: list[str]
) -> None:
    book.unlink()
    told = run(*words)
    assert (told.status, told.out) == (1, "")
    assert told.err.endswith(f"but a good backup of it: {copy}. Bring it back with: crmnotes restore FILE\n")
    assert not book.exists()
    copy.write_bytes(b"x")
    assert "backup" not in run(*words).err


@pytest.mark.parametrize("words", [["today"], ["notes"], ["export", "everything"], ["backup"]])
def test_a_command_that_only_reads_first_takes_back_a_save_that_was_cut_short(
    run: Run, book: Path, home: Path, words: list[str]
) -> None:
    assert run("add", "Greta Holm: loves the linen").status == 0
    die_half_written(book)
    done = run(*words, *([home / "all.json"] if "export" in words else []))
    assert (done.status, done.err) == (0, "")
    assert "loves the linen" in run("notes").out


def test_it_works_when_the_notebook_does_not_open(run: Run, copy: Path, book: Path) -> None:
    book.write_bytes(b"")
    assert run("customers").status == 1
    assert run("restore", copy).out.splitlines()[1].startswith("What it lacks cannot be said")
    assert "Greta" in run("customers").out
    book.unlink()
    assert run("restore", copy, "--json").value["kept"] is None
    assert "Greta" in run("customers").out


def test_it_is_refused_in_one_line(run: Run, copy: Path, book: Path) -> None:
    window = Notebook.open(book, system_clock())
    refused = run("restore", copy)
    window.close()
    assert (refused.status, refused.err.count("\n")) == (1, 1)
    assert "open in another window" in refused.err
    assert run("restore", book).status == 1
    assert run("restore", book.with_name("nothing")).err.startswith("crmnotes: There is no notebook")
    assert run("restore").status == 2


def test_a_copy_that_is_not_there_makes_nothing(run: Run, book: Path) -> None:
    assert run("add", "Greta Holm: loves the linen").status == 0
    before = sorted(book.parent.rglob("*"))
    assert run("restore", book.with_name("nothing")).err.endswith("Nothing was made.\n")
    assert sorted(book.parent.rglob("*")) == before


def test_a_whole_notebook_is_not_repaired(run: Run, copy: Path, book: Path) -> None:
    before = book.read_bytes()
    assert run("check", "--repair").out == "All is well: there is nothing to repair.\n"
    assert run("check", "--repair", "--json").value == {"ok": True, "problems": []}
    assert book.read_bytes() == before


def test_a_damaged_one_is_salvaged_and_kept(run: Run, copy: Path, book: Path) -> None:
    at = book.read_bytes().index(b"loves the linen")
    book.write_bytes(book.read_bytes().replace(b"loves the linen", b"loves the lemon"))
    assert at
    assert run("check").status == 1
    done = run("check", "--repair")
    assert (done.status, done.err) == (3, "")
    assert done.out.splitlines() == [
        f"There is a good backup of today 16:00: {copy}",
        "Recovered: 2 customers, 2 notes, 1 promise, 0 orders.",
        "Please check: Greta Holm (note)",
        "Please check: Jon Field (note)",
        'Those customers are in the group "Recovered, please check".',
        f"The damaged file is kept: {book}.damaged-2026-11-22-160000",
    ]
    assert run("check").status == 0
    book.write_bytes(b"\0" * 9000)
    assert run("check", "--repair").err.startswith("crmnotes: Nothing of a notebook can be found")


def test_a_customer_is_forgotten_in_the_notebook_and_its_backups(run: Run, copy: Path, book: Path) -> None:
    refused = run("forget", "Greta")
    assert (refused.status, refused.err) == (
        1, "crmnotes: Nobody is there to be asked. Give --yes to erase without a question.\n",
    )  # fmt: skip
    done = run("forget", "Greta", "--yes")
    assert (done.status, done.err) == (0, "")
    assert done.out.splitlines() == ["Greta Holm is erased: 3 records, 0 drafts.", "Erased in 2 copies too."]
    assert "Greta" not in run("customers").out
    left = run("backups", "--json").value
    assert all(one["reason"].endswith("-erased") and one["whole"] for one in left)
    assert {one["customers"] for one in left} == {0, 1}, "of the copy of Greta only, and of the one made just before"
    assert not [file for file in book.parent.rglob("*") if file.is_file() and b"Greta" in file.read_bytes()]
    assert run("forget", "Jon", "--yes", "--json").value["forgotten"] == "Jon Field"
    assert run("forget", "Nobody", "--yes").err.startswith('crmnotes: There is no customer called "Nobody".')
