"""Files with a passphrase: which one opens a file, and writing it anew under another one or none."""

from __future__ import annotations

import os
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple

import apsw

from crmnotes.errors import Damaged, NeedsPassphrase, Unreachable, WrongPassphrase
from crmnotes.store import checked, contents, copying, digests, engine, place, upgrades
from crmnotes.store.checked import SINCE
from crmnotes.store.contents import Held
from crmnotes.store.engine import connect, is_sealed, keep_a_rollback_journal
from crmnotes.store.faults import explain
from crmnotes.store.settings import WRITE
from crmnotes.store.watching import WHOLE, Watch

WRITING, COMPARING = 20, 60  # hundredths of a change of the passphrase
BACKING_UP = WHOLE - WRITING - COMPARING


class Written(NamedTuple):
    """What is known of a file that was written anew."""

    digest: str
    held: Held


def opens(path: Path, passphrase: str | None) -> bool:
    """Whether a private copy, or a file that is only read, opens with that passphrase, or without one."""
    try:
        with closing(connect(path, writable=False, passphrase=passphrase)) as connection:
            return int(connection.pragma("schema_version")) >= 0
    except apsw.ReadOnlyError:  # a save that was cut short: it can be read once that is taken back
        return True
    except apsw.Error:
        return False


def key_of(path: Path, name: str, its: str | None, other: str | None) -> str | None:
    """The passphrase of a file: its own when that is given, else the other one; None for a file without.

    NeedsPassphrase when its own was not given and the other is not it; WrongPassphrase when it was.
    """
    if not is_sealed(path):
        return None
    for passphrase in (its, other):
        if passphrase is not None and opens(path, passphrase):
            return passphrase
    if its is not None:
        raise WrongPassphrase("Wrong passphrase, or the start of the file is damaged. It was left as it is.")
    if other is not None:
        raise NeedsPassphrase("{} is locked with another passphrase: that of the day when it was made.", name)
    raise NeedsPassphrase("{} is locked with a passphrase.", name)


def write_anew(
    source: Path, target: Path, old: str | None, new: str | None, since: str, watch: Watch | None = None
) -> Written:
    """The notebook `source` as the new file `target` under another passphrase: checked, counted and on the disk."""
    watch = watch or Watch()
    try:
        descriptor = place.new_file(target)
    except OSError as error:
        raise Unreachable("No file can be made in {}: {}.", target.parent, place.reason(error)) from error
    try:
        with closing(connect(source, writable=False, passphrase=old, uri=True)) as connection:
            upgrades.examine(connection, source.name)
            _write(connection, source, target, old, new, watch)
            counts = checked.counts(connection, "main")
        held = _remember(target, new, since, counts, source.name, watch)
        os.fsync(descriptor)
        with target.open("rb") as file:
            return Written(digests.of_file(file), held)
    except apsw.NotADBError as error:
        raise upgrades.unreadable(source, source.name, old) from error
    except OSError as error:
        raise Unreachable("No file can be made in {}: {}.", target.parent, place.reason(error)) from error
    finally:
        os.close(descriptor)


def _write(
    connection: apsw.Connection, source: Path, target: Path, old: str | None, new: str | None, watch: Watch
) -> None:
    """Every page anew under the new key, which travels as hexadecimal in the name of the file and is not logged."""
    try:
        if new is None:
            copying.plainly(source, old, target, watch, WRITING)
            return
        with watch.over(connection, WRITING):
            locked = f"cipher=sqlcipher&legacy=4&hexkey={engine.key(new)}"
            connection.execute("VACUUM INTO ?", (f"{target.as_uri()}?{locked}",))
    except apsw.NotADBError:
        raise
    except apsw.Error as error:
        raise explain(error, connection.system_errno) from error


def _remember(target: Path, new: str | None, since: str, counts: object, name: str, watch: Watch) -> Held:
    """Opens the new file with its key, compares it, and writes into it since when it has its passphrase."""
    connection = connect(target, writable=True, passphrase=new)
    try:
        keep_a_rollback_journal(connection)
        with watch.over(connection, COMPARING, passes=10):  # each entry of an index is looked up in its table
            sound = connection.execute("PRAGMA integrity_check(1)").get == "ok"
        if not sound or checked.counts(connection, "main") != counts:
            raise Damaged("{} is damaged, and so would be what is made of it; nothing was changed.", name)
        if new is None:
            connection.execute("DELETE FROM settings WHERE key = ?", (SINCE,))
        else:
            connection.execute(WRITE, (SINCE, f'"{since}"'))
        return contents.held(connection)
    except apsw.Error as error:
        raise explain(error, connection.system_errno) from error
    finally:
        connection.close()
        with suppress(OSError):
            target.with_name(target.name + "-journal").unlink(missing_ok=True)
