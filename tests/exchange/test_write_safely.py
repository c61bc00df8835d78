"""A file is written whole or not at all, and never over what must stay."""

import errno
import os
import stat

import pytest

from crmnotes.errors import BadInput, DiskFull, ReadOnly
from crmnotes.exchange.write_safely import sweep, written_safely

posix = os.name == "posix"


def write(path, content=b"new", notebook=None):
    with written_safely(path, notebook) as stream:
        stream.write(content)


def test_a_file_appears_whole_and_for_its_owner_alone(tmp_path):
    target = tmp_path / "list.csv"
    before = os.umask(0)
    try:
        write(target)
    finally:
        os.umask(before)
    assert target.read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["list.csv"]
    if posix:
        assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_an_old_file_is_replaced_only_when_the_new_one_is_complete(tmp_path):
    target = tmp_path / "list.csv"
    target.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError):
        break_off(target)
    assert target.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1
    write(target)
    assert target.read_bytes() == b"new"


def break_off(target):
    with written_safely(target) as stream:
        stream.write(b"half")
        stream.flush()
        assert target.read_bytes() == b"old"
        raise ZeroDivisionError


@pytest.mark.parametrize(
    ("number", "error"),
    [(errno.ENOSPC, DiskFull), (errno.EDQUOT, DiskFull), (errno.EROFS, ReadOnly), (errno.EIO, BadInput)],
)
def test_the_faults_of_a_disk_are_said_plainly(tmp_path, number, error):
    target = tmp_path / "list.csv"
    target.write_bytes(b"old")
    with pytest.raises(error) as caught, written_safely(target):
        raise OSError(number, os.strerror(number))
    assert str(caught.value).endswith(".")
    assert target.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


def link(path):
    (path.parent / "real.csv").write_bytes(b"real")
    path.symlink_to(path.parent / "real.csv")


PLACES = [
    ("folder.csv", "is a folder", lambda path: path.mkdir()),
    ("no/list.csv", "no folder", lambda path: None),
    ("real.csv/list.csv", "no", lambda path: path.parent.write_bytes(b"real")),
]
if posix:
    PLACES += [
        ("link.csv", "link", link),
        ("dangling.csv", "link", lambda path: path.symlink_to(path.parent / "nowhere.csv")),
        ("pipe.csv", "plain file", os.mkfifo),
    ]


@pytest.mark.parametrize(("name", "reason", "make"), PLACES)
def test_links_pipes_folders_and_missing_folders_are_refused(tmp_path, name, reason, make):
    make(tmp_path / name)
    with pytest.raises(BadInput, match=reason):
        write(tmp_path / name)
    assert not (tmp_path / "nowhere.csv").exists()
    real = tmp_path / "real.csv"
    assert not real.exists() or real.read_bytes() == b"real"


def test_the_live_notebook_is_never_overwritten(tmp_path):
    notebook = tmp_path / "notebook.db"
    notebook.write_bytes(b"live")
    targets = [notebook, tmp_path / "x" / ".." / "notebook.db", tmp_path / "notebook.db-journal"]
    (tmp_path / "x").mkdir()
    os.link(notebook, tmp_path / "hard.db")
    for target in (*targets, tmp_path / "hard.db"):
        with pytest.raises(BadInput, match="notebook itself"):
            write(target, notebook=notebook)
    assert notebook.read_bytes() == b"live"


def test_what_an_earlier_write_left_is_swept(tmp_path):
    target = tmp_path / "list.csv"
    (tmp_path / ".list.csv.0123456789ab.crmnotes-part").write_bytes(b"half")
    (tmp_path / ".other.csv.0123456789ab.crmnotes-part").write_bytes(b"half")
    sweep(target)
    assert [path.name for path in tmp_path.iterdir()] == [".other.csv.0123456789ab.crmnotes-part"]


@pytest.mark.parametrize("name", ["a" * 300 + ".csv", "nul\x00.csv"])
def test_names_that_cannot_be(tmp_path, name):
    with pytest.raises(BadInput):
        write(tmp_path / name)
