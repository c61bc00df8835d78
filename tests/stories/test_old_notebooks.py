"""Notebooks as earlier programs wrote them open, are backed up first and are right afterwards.

`old/version-N.crmnotes.xz` is the very file that the last program of that version made: `demo --customers 3`, then
`add "Greta Holm: loves the linen; call her tuesday 3pm with the price"`; version 3 also has a picture and a file. A
version that is out never changes again. Until 0.1.0 is out, who changes the third step makes the third file anew.
"""

from __future__ import annotations

import json
import lzma
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest

from crmnotes import cli
from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.store.upgrades import VERSION

OLD = Path(__file__).parent / "old"
CLOCK = FixedClock(datetime(2026, 11, 23, 9, 0, tzinfo=UTC))
NOTES = {1: 74, 2: 76, 3: 76}
VERSIONS = sorted(NOTES)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of the test's own."""
    monkeypatch.setenv("CRMNOTES_HOME", str(tmp_path))
    return tmp_path


def as_left(home: Path, version: int) -> Path:
    path = home / "notebook.crmnotes"
    path.write_bytes(lzma.decompress((OLD / f"version-{version}.crmnotes.xz").read_bytes()))
    return path


def version_of(path: Path) -> int:
    connection = apsw.Connection(f"file:{path}?mode=ro", flags=apsw.SQLITE_OPEN_URI | apsw.SQLITE_OPEN_READONLY)
    found = int(connection.pragma("user_version"))
    connection.close()
    return found


def test_every_version_has_its_notebook() -> None:
    assert list(range(1, VERSION + 1)) == VERSIONS


@pytest.mark.parametrize("version", VERSIONS)
def test_an_old_notebook_opens_and_is_right(home: Path, version: int) -> None:
    path = as_left(home, version)
    assert version_of(path) == version
    notebook = Notebook.open(path, CLOCK)
    assert notebook.check() == []
    assert notebook.counts().customers == 3
    greta = notebook.search("linen").notes[0]
    assert (greta.customer_name, greta.text) == ("Greta Holm", "loves the linen")
    assert "call her with the price" in [promise.text for promise in notebook.search("price").promises]
    assert notebook.today().rows
    notebook.close()
    assert version_of(path) == VERSION


@pytest.mark.parametrize("version", [version for version in VERSIONS if version < VERSION])
def test_it_is_backed_up_first_as_it_was(home: Path, version: int) -> None:
    path = as_left(home, version)
    Notebook.open(path, CLOCK).close()
    notebook = Notebook.open(path, CLOCK)
    (copy,) = notebook.backups.all()
    assert notebook.backups.is_whole(copy)
    assert copy.reason == f"pre-v{version + 1}"
    notebook.close()
    assert version_of(copy.path) == version


@pytest.mark.parametrize("version", VERSIONS)
def test_work_goes_on_in_it(home: Path, version: int) -> None:
    path = as_left(home, version)
    notebook = Notebook.open(path, CLOCK)
    note = notebook.search("linen").notes[0]
    attached = notebook.files.attach(note.id, "quote.txt", b"4.20 a metre")
    assert notebook.files.content(attached.id) == b"4.20 a metre"
    notebook.history.undo()
    assert notebook.check() == []
    notebook.close()


@pytest.mark.parametrize("version", VERSIONS)
def test_all_of_it_goes_out_and_comes_back(home: Path, version: int) -> None:
    path, other = as_left(home, version), home / "other.crmnotes"
    whole, again = home / "whole.json", home / "again.json"
    for words in (
        ["--notebook", path, "export", "everything", whole],
        ["--notebook", other, "import", whole],
        ["--notebook", other, "export", "everything", again],
    ):
        assert cli.main([str(word) for word in words]) == 0
    assert whole.read_bytes() == again.read_bytes()
    content = json.loads(whole.read_bytes())
    assert [len(content[kind]) for kind in ("customers", "notes", "promises")] == [3, NOTES[version], 6]


def test_the_picture_and_the_file_are_there(home: Path) -> None:
    notebook = Notebook.open(as_left(home, 3), CLOCK)
    note = notebook.search("linen").notes[0]
    (attached,) = notebook.files.of(note.id)
    assert notebook.files.content(attached.id) == b"30 m of linen, 4.20 each\n"
    picture = notebook.pictures.of(note.customer)
    assert picture is not None
    assert picture.startswith(b"\x89PNG")
    notebook.close()


@pytest.mark.parametrize("version", VERSIONS)
def test_only_reading_leaves_it_as_it_is(home: Path, version: int) -> None:
    path = as_left(home, version)
    before = path.read_bytes()
    notebook = Notebook.open(path, CLOCK, read_only=True)
    assert notebook.counts().customers == 3
    seen = notebook.today()
    notebook.close()
    assert path.read_bytes() == before
    notebook = Notebook.open(path, CLOCK)
    assert notebook.today() == seen
    notebook.close()
