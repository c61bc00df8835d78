"""What lies where a notebook is opened: kinds of file, who may read it, and making files that nobody else can.

The live notebook file is never opened here, only looked at: closing such a handle would drop SQLite's locks.
"""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from pathlib import Path

from crmnotes.errors import BadInput, Damaged, NotFound, Unreachable

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
COPIED_AT_ONCE = 1 << 20
NOFOLLOW: int = getattr(os, "O_NOFOLLOW", 0)  # Windows has neither
CLOEXEC: int = getattr(os, "O_CLOEXEC", 0)
BINARY: int = getattr(os, "O_BINARY", 0)

MOUNTS = Path("/proc/self/mountinfo")  # Linux; nothing stands there elsewhere
NETWORKS = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "9p", "davfs", "fuse"})
LOCAL_FUSE = frozenset({"fuse.portal", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs", "fuse.mergerfs"})

Identity = tuple[int, int]


def resolve(path: Path) -> Path:
    """The path without links or `..`; Damaged for a link that leads nowhere."""
    try:
        if path.is_symlink() and not path.exists():
            raise Damaged("{} is a link that leads nowhere. Nothing was made or changed.", path.name)
        return Path(os.path.realpath(path))
    except (OSError, ValueError) as error:
        raise Unreachable("{!r} cannot be reached: {}.", path.name[:80], reason(error)) from error


def require_notebook_file(path: Path) -> os.stat_result:
    """What the system says of the file, looked at without opening it.

    NotFound when there is none, Damaged when it can be no notebook (a folder, a pipe, an empty file).
    """
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise NotFound("There is no notebook {}. Nothing was made.", path) from error
    except (OSError, ValueError) as error:
        raise Unreachable("{!r} cannot be reached: {}.", path.name[:80], reason(error)) from error
    if stat.S_ISDIR(found.st_mode):
        raise Damaged("{} is a folder, not a notebook.", path.name)
    if not stat.S_ISREG(found.st_mode):
        raise Damaged("{} is no ordinary file, so it is no notebook.", path.name)
    if found.st_size == 0:
        raise Damaged("{} is empty: it is no notebook any more. It was left as it is.", path.name)
    if not os.access(path, os.R_OK):
        raise Unreachable("You may not read {}. Give yourself the right to, or ask whoever owns it.", path.name)
    return found


def stands(path: Path) -> bool:
    """Whether anything stands at this path; Unreachable when the system will not say."""
    try:
        return path.exists()
    except OSError as error:
        raise Unreachable("{} cannot be reached: {}.", path, reason(error)) from error


def identity(path: Path) -> Identity | None:
    """Which file stands at this path now (device and number), or None when there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def has_journal(path: Path) -> bool:
    """Whether a journal with something in it lies beside a file: its last save was cut short, or is under way."""
    try:
        return path.with_name(path.name + "-journal").stat().st_size > 0
    except OSError:
        return False


def may_write(path: Path) -> bool:
    """Whether the file and its folder may be written (SQLite puts its journal beside the file)."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK | os.X_OK)


def tighten(path: Path) -> bool:
    """Takes the rights of other users away from a file or folder of ours; True when it had been wider.

    Only for what is ours by its purpose: never for a folder that a person chose. A shared folder stays as it is.
    """
    if sys.platform == "win32":
        return False  # the user's own folders are closed to others there
    try:
        found = path.stat()
        wide = bool(stat.S_IMODE(found.st_mode) & 0o077)
        if wide and found.st_uid == os.geteuid() and not found.st_mode & stat.S_ISVTX:
            path.chmod(stat.S_IMODE(found.st_mode) & 0o700)
            return True
    except OSError:
        return False
    return False


def leave_no_picture_of_memory() -> None:
    """A crash of this process writes no core file from now on; Windows and macOS write none of their own accord."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def private_folder(path: Path) -> None:
    """Makes a folder for the owner alone, with its parents; one that is there stays as it is. Unreachable."""
    if path.is_dir():
        return
    try:
        private_folder(path.parent)
        path.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
        path.chmod(PRIVATE_FOLDER)  # whatever the umask is
    except OSError as error:
        raise Unreachable("The folder {} cannot be made: {}.", path, reason(error)) from error


def own_folder(path: Path) -> bool:
    """Makes a folder that is crmnotes' own, or closes it to others; True when it had been open to them. Unreachable."""
    if path.is_dir():
        return tighten(path)
    private_folder(path)
    return False


def new_file(path: Path) -> int:
    """A descriptor of a fresh file for the owner alone; never follows a link, never opens what is there.

    FileExistsError when something stands there; other OSErrors as they come.
    """
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | NOFOLLOW | CLOEXEC | BINARY
    descriptor = os.open(path, flags, PRIVATE_FILE)
    if sys.platform != "win32":
        os.fchmod(descriptor, PRIVATE_FILE)  # whatever the umask is
    return descriptor


def copy(source: Path, target: Path) -> str:
    """Copies a file that nobody has open into a fresh one for the owner alone, to the disk; gives its SHA-256.

    FileExistsError when something stands at the target; other OSErrors as they come, and nothing is left of it.
    """
    import hashlib

    digest = hashlib.sha256()
    with os.fdopen(new_file(target), "wb") as written:
        try:
            with source.open("rb") as file:
                while block := file.read(COPIED_AT_ONCE):
                    digest.update(block)
                    written.write(block)
            written.flush()
            os.fsync(written.fileno())
        except BaseException:
            drop(target)
            raise
    return digest.hexdigest()


def temporary_name(beside: Path) -> Path:
    """A name nobody can guess beside a file, marked so that a later start can sweep it."""
    return beside.with_name(f".{beside.name[:120]}.{os.urandom(16).hex()}.part")


def drop(*leftovers: Path) -> None:
    """Removes what nobody needs any more; what cannot be removed must not hide why it is left over."""
    for path in leftovers:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def network_kind(path: Path, mounted: Path = MOUNTS) -> str:
    """The kind of network or cloud disk that a file lies on, such as `nfs`; nothing for a disk of this computer.

    Where the system does not say it, only a path that names another computer is known as one.
    """
    if path.drive.startswith("\\\\"):
        return "smb"
    best, kind = "", ""
    try:
        mounts = mounted.read_text("utf-8", "replace").splitlines()
    except OSError:
        return ""
    for line in mounts:
        words, _, rest = line.partition(" - ")
        point = words.split()[4].replace("\\040", " ")
        if len(point) >= len(best) and path.is_relative_to(point):
            best, kind = point, rest.split()[0]
    return kind if kind in NETWORKS or (kind.startswith("fuse.") and kind not in LOCAL_FUSE) else ""


def put_in_place(temporary: Path, final: Path) -> None:
    """Gives a finished file its name, unless something stands there (BadInput), and makes the name last.

    A hard link refuses atomically; where the disk knows none, a rename after a look comes nearest.
    """
    try:
        os.link(temporary, final)
    except FileExistsError as error:
        raise BadInput("{} is there already; it was left as it is.", final.name) from error
    except OSError:
        if final.exists() or final.is_symlink():
            raise BadInput("{} is there already; it was left as it is.", final.name) from None
        temporary.rename(final)
    else:
        drop(temporary)
    sync_folder(final.parent)


def sync_folder(folder: Path) -> None:
    """Makes new names in a folder survive a power cut, where the system lets one ask for that."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):  # some network disks cannot; the data itself is synced
        descriptor = os.open(folder, os.O_RDONLY | CLOEXEC)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def reason(error: BaseException) -> str:
    """The system's own words for what went wrong, in the middle of a sentence."""
    words = getattr(error, "strerror", None) or str(error)
    return words[:1].lower() + words[1:]
