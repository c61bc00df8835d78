"""Opens a notebook file, or makes one: what stands there is looked at first, and stays as it is if it will not do."""

from __future__ import annotations

from pathlib import Path

import apsw

from crmnotes.clock import system_clock
from crmnotes.errors import CrmnotesError, Damaged, NotFound, ReadOnly, Replaced
from crmnotes.sentences import Phrase, Sentence
from crmnotes.store import checksums, place, upgrades
from crmnotes.store.database import Store
from crmnotes.store.engine import MEMORY, connect, keep_a_rollback_journal, says_to_be
from crmnotes.store.faults import DAMAGED, MOVED, explain

UNHEARD_OF = 200  # a version that high is none, but a damaged number
READ: Phrase = "Other users of this computer could read {}; now only you can."
CUT_SHORT: Phrase = (
    "The program was ended in the middle of a save. All that was saved before is here; what was under way then, such as"
    " an import, was taken back and can be done again."
)


def open_file(
    path: Path,
    *,
    read_only: bool = False,
    passphrase: str | None = None,
    create: bool = False,
    wait: float = 0.5,
    journaled: bool = True,
    vfs: str | None = None,
) -> Store:
    """Opens a notebook; with `create` makes one where there is nothing. `wait` is the busy timeout in seconds.

    Opens read-only by itself where nothing may be written. A worker passes `journaled=False` and a longer wait.
    NotFound, Damaged, TooNew, NeedsPassphrase, WrongPassphrase, Locked, Unreachable: the file was left as it is.
    """
    path = place.resolve(path)
    try:
        require_notebook_file(path)
    except NotFound:
        if not create:
            raise
        upgrades.create(path, passphrase, vfs)
    store, summed = _open(path, read_only, passphrase, wait, journaled, vfs)
    if summed or store.read_only or not journaled or passphrase is not None:
        return store
    from crmnotes.store import renewing

    store.close()
    renewing.with_sums(path)
    anew, _ = _open(path, read_only, passphrase, wait, journaled, vfs)
    anew.notices[:0] = store.notices
    return anew


def _open(
    path: Path,
    read_only: bool,
    passphrase: str | None,
    wait: float,
    journaled: bool,
    vfs: str | None,
) -> tuple[Store, bool]:
    """The file at a resolved path, brought up to date; and whether its pages have check sums."""
    writable = not read_only and place.may_write(path)
    identity = place.identity(path)
    cut_short = writable and journaled and place.has_journal(path)  # the first read takes back what is half
    connection = None
    try:
        connection = connect(path, writable=writable, passphrase=passphrase, wait=wait, vfs=vfs)
        writable = writable and not connection.readonly("main")
        summed = checksums.are_kept(connection)
        said = _prepare(connection, path, summed, read_only=not writable, alone=journaled)
        store = Store(path, connection, read_only=not writable, journaled=journaled)
        store.notices += said
        if place.identity(path) != identity:
            raise Replaced(MOVED)
    except BaseException as error:
        failed = connection.system_errno if connection is not None else 0
        if connection is not None:
            connection.close()
        raise _told(error, failed, path, passphrase) from error
    if cut_short:
        store.notices.append(Sentence(CUT_SHORT))
    if writable and place.tighten(path):
        store.notices.append(Sentence(READ, path.name))
    return store, summed


def require_notebook_file(path: Path) -> None:
    """Looks at a file without opening it: NotFound, Unreachable, or Damaged with the newest whole backup named."""
    try:
        place.require_notebook_file(path)
    except Damaged as error:
        raise _with_backup(error, path) from error


def _told(error: BaseException, failed: int, path: Path, passphrase: str | None) -> BaseException:
    """What to raise for an error while opening; `failed` is the system's number for it."""
    if isinstance(error, apsw.NotADBError):
        error = upgrades.unreadable(path, path.name, passphrase)
    elif checksums.failed(error):
        error = _of_its_header(path)
    elif isinstance(error, apsw.Error):
        error = explain(error, failed)
    return _with_backup(error, path) if isinstance(error, Damaged) else error


def _of_its_header(path: Path) -> CrmnotesError:
    """What to say of a file whose first page was changed: another kind or a later version is told as what it is."""
    application, version = says_to_be(path)
    try:
        upgrades.judge(application, version if version < UNHEARD_OF else 1, path.name)
    except CrmnotesError as error:
        return error
    return Damaged(DAMAGED)


def _with_backup(error: Damaged, path: Path) -> Damaged:
    """The same sentence with the newest whole backup named."""
    from crmnotes.store.backups import hint

    return Damaged("{}{}", error.sentence, hint(path))


def open_memory() -> Store:
    """An empty notebook in memory, for tests and trials."""
    return Store(MEMORY, upgrades.in_memory(), read_only=False)


def _prepare(connection: apsw.Connection, path: Path, summed: bool, *, read_only: bool, alone: bool) -> list[str]:
    """Looks at an opened file, brings it up to date and makes sure that all in it is ours; gives what to say of it."""
    version = upgrades.examine(connection, path.name)
    said: list[str] = []
    if summed and not checksums.are_looked_at(connection):
        from crmnotes.store import renewing

        said.append(renewing.take_over(connection, path, version, read_only=read_only, alone=alone))
    if not read_only:
        keep_a_rollback_journal(connection)
    if version < upgrades.VERSION:
        version = _bring_up_to_date(connection, path, version, read_only=read_only)
    upgrades.require_own_schema(connection, path.name, version)
    upgrades.stand_in(connection, version)
    return said


def _bring_up_to_date(connection: apsw.Connection, path: Path, version: int, *, read_only: bool) -> int:
    """Upgrades an older file after a checked copy of it was put beside it; its version afterwards."""
    if read_only and version >= upgrades.READS_FROM:
        return version
    if read_only:
        raise ReadOnly("{} must be brought up to date first, and cannot be written here. Copy it to do so.", path.name)
    from crmnotes.store.backups import copy_before_upgrade

    now = system_clock().now()
    upgrades.upgrade(connection, version, lambda old: copy_before_upgrade(connection, path, old, now))
    return upgrades.VERSION
