"""Fault 6: where nothing may be written, a notebook opens read-only, and nothing beside it is made or changed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from crmnotes.store.opening import open_file

NOBODY = 65534
TRY = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from crmnotes.errors import CrmnotesError
from crmnotes.store import backups, check, lock, search
from crmnotes.store.opening import open_file
from crmnotes.store import bulk, checksums, place, renewing, upgrades
checksums.put_between()  # like the modules, from a folder that the other user may not read
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
try:
    store = open_file(Path(sys.argv[1]))
    print("read-only" if store.read_only else "writable")
    print(search.search(store, "linen").notes)
    try:
        with store.transaction():
            print("entered")
    except CrmnotesError as error:
        print(type(error).__name__)
    print(check.findings(store))
    store.close()
except CrmnotesError as error:
    print(type(error).__name__, error)
"""
SEPARATE = [shutil.which("unshare") or "", "--map-root-user", "--mount"] if shutil.which("unshare") else []
"""Runs a program with mounts of its own, where the system lets an ordinary user do that."""
CASES = {"file": (0o400, 0o700), "folder": (0o600, 0o500), "both": (0o400, 0o500)}


@pytest.fixture
def place(book: Path) -> Iterator[Path]:
    """The notebook in a folder that an ordinary user owns, so that root's rights do not hide the fault."""
    folder = Path(tempfile.mkdtemp())
    shutil.copy(book, folder / "notebook.crmnotes")
    if os.geteuid() == 0:
        for path in (folder, folder / "notebook.crmnotes"):
            os.chown(path, NOBODY, NOBODY)
    yield folder
    folder.chmod(0o700)
    shutil.rmtree(folder)


def tried(path: Path) -> list[str]:
    """What an ordinary user meets there."""
    done = subprocess.run([sys.executable, "-c", TRY, str(path)], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


if sys.platform != "win32":

    @pytest.mark.parametrize("case", CASES)
    def test_it_opens_read_only(place: Path, case: str) -> None:
        path = place / "notebook.crmnotes"
        before = path.read_bytes()
        of_file, of_folder = CASES[case]
        path.chmod(of_file)
        place.chmod(of_folder)
        assert tried(path) == ["read-only", "[1]", "ReadOnly", "[]"]
        assert path.read_bytes() == before
        assert [entry.name for entry in place.iterdir()] == ["notebook.crmnotes"]

    if SEPARATE and not subprocess.run([*SEPARATE, "true"], capture_output=True, check=False).returncode:

        def test_on_a_disk_that_is_only_read(place: Path) -> None:
            """Its folder mounted so, where nobody else sees it; there not even root may write."""
            path = place / "notebook.crmnotes"
            for mine in (place, path):
                os.chown(mine, os.geteuid(), -1)  # nobody else is known in there
            before = path.read_bytes()
            mounted = f'mount --bind {place} {place} && mount -o remount,ro,bind {place} && exec "$@"'
            look = [sys.executable, "-c", TRY.replace("os.geteuid() == 0", "False"), str(path)]
            words = [*SEPARATE, "sh", "-c", mounted, "sh", *look]
            done = subprocess.run(words, capture_output=True, text=True, check=True)
            assert done.stdout.splitlines() == ["read-only", "[1]", "ReadOnly", "[]"]
            assert path.read_bytes() == before
            assert [entry.name for entry in place.iterdir()] == ["notebook.crmnotes"]

    def test_what_one_may_not_read_is_told(place: Path) -> None:
        path = place / "notebook.crmnotes"
        path.chmod(0o000)
        asked = "Give yourself the right to, or ask whoever owns it."
        assert tried(path) == [f"Unreachable You may not read notebook.crmnotes. {asked}"]
        path.chmod(0o600)
        place.chmod(0o000)
        (told,) = tried(path)
        assert told.startswith("Unreachable")

    def test_an_ordinary_place_is_writable(place: Path) -> None:
        assert tried(place / "notebook.crmnotes") == ["writable", "[1]", "entered", "[]"]

    def test_a_save_cut_short_is_told_where_it_cannot_be_put_right(place: Path) -> None:
        path = place / "notebook.crmnotes"
        leave_a_hot_journal(path)
        place.chmod(0o500)
        (told,) = tried(path)
        assert told.startswith("ReadOnly The last save was cut short")
        place.chmod(0o700)
        assert tried(path)[0] == "writable"

    def leave_a_hot_journal(path: Path) -> None:
        """Dies inside a transaction whose pages have reached the file already."""
        child = os.fork()
        if child == 0:
            store = open_file(path)
            store.connection.pragma("cache_size", 1)
            store.connection.execute("BEGIN IMMEDIATE")
            store.connection.execute("UPDATE notes SET text = ?", ("lost " * 100_000,))
            store.connection.execute("INSERT INTO drafts VALUES ('a', ?, 'x')", ("lost " * 100_000,))
            os._exit(0)
        os.waitpid(child, 0)
        journal = path.with_name(path.name + "-journal")
        assert journal.stat().st_size > 0
        if os.geteuid() == 0:
            os.chown(journal, NOBODY, NOBODY)


def test_it_can_be_asked_for(book: Path) -> None:
    store = open_file(book, read_only=True)
    assert store.read_only
    store.close()
