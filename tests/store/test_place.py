"""Folders and files are made for the owner alone, and what a person chose stays as it is."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from crmnotes.errors import BadInput, Unreachable
from crmnotes.store import place

POSIX = sys.platform != "win32"


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize("umask", [0o000, 0o022])
def test_new_folders_are_private_and_their_parents_too(tmp_path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        place.private_folder(tmp_path / "a" / "b")
    finally:
        os.umask(before)
    if POSIX:
        assert (mode(tmp_path / "a"), mode(tmp_path / "a" / "b")) == (0o700, 0o700)


if POSIX:

    def test_a_folder_that_a_person_chose_stays_as_it_is(tmp_path: Path) -> None:
        for bits in (0o777, 0o1777, 0o755):
            tmp_path.chmod(bits)
            place.private_folder(tmp_path)
            place.private_folder(tmp_path / f"in{bits}")
            assert mode(tmp_path) == bits
        tmp_path.chmod(0o700)

    def test_a_folder_of_our_own_is_closed_but_a_shared_one_never(tmp_path: Path) -> None:
        ours = tmp_path / "crmnotes"
        assert not place.own_folder(ours)
        ours.chmod(0o777)
        assert place.own_folder(ours)
        assert mode(ours) == 0o700
        assert not place.own_folder(ours)
        ours.chmod(0o1777)
        assert not place.own_folder(ours)
        assert mode(ours) == 0o1777


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(Unreachable):
        place.private_folder(tmp_path / "file" / "folder")


def test_a_finished_file_replaces_nothing(tmp_path: Path) -> None:
    final = tmp_path / "final"
    temporary = place.temporary_name(final)
    os.close(place.new_file(temporary))
    final.write_text("mine")
    with pytest.raises(BadInput):
        place.put_in_place(temporary, final)
    assert final.read_text() == "mine"
    final.unlink()
    place.put_in_place(temporary, final)
    assert not temporary.exists()
    assert not POSIX or mode(final) == 0o600
    with pytest.raises(FileExistsError):
        place.new_file(final)


@pytest.mark.parametrize("name", ["a\0b", "x" * 5000])
def test_names_that_no_system_takes(tmp_path: Path, name: str) -> None:
    with pytest.raises(Unreachable):
        place.require_notebook_file(place.resolve(tmp_path / name))


MOUNTED = """22 1 8:1 / / rw - ext4 /dev/sda1 rw
30 22 0:40 / /home/anna/share rw - nfs4 server:/share rw
31 22 0:41 / /home/anna/My\\040Cloud rw - fuse.rclone cloud rw
32 22 8:2 / /media/stick rw - fuseblk /dev/sdb1 rw
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/anna/notebook.crmnotes", ""),
        ("/home/anna/share/notebook.crmnotes", "nfs4"),
        ("/home/anna/My Cloud/a/notebook.crmnotes", "fuse.rclone"),
        ("/media/stick/notebook.crmnotes", ""),
    ],
)
def test_a_network_disk_is_known(tmp_path: Path, path: str, kind: str) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(MOUNTED)
    assert place.network_kind(Path(path), mounts) == kind
    assert place.network_kind(Path(path), tmp_path / "nothing") == ""
