"""Lets a built program open notebooks as earlier ones wrote them, and one that a later one wrote."""

from __future__ import annotations

import lzma
import shutil
import struct
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OLD = ROOT / "tests" / "stories" / "old"
VERSION_AT = 60
"""Where SQLite's format keeps the number that crmnotes gives its versions: four bytes, the highest first."""
LATER = 1000


def tried(program: Path, work: Path) -> str:
    """Opens them all in a folder of its own; says what was done, or stops with what is wrong."""
    shutil.rmtree(work, ignore_errors=True)
    packed = sorted(OLD.glob("version-*.crmnotes.xz"))
    for one in packed:
        _opens(program, _laid(one, work), len(packed))
    _refuses(program, _laid(packed[0], work / "later"))
    return f"notebooks of {len(packed)} versions opened, backed up first, whole; one of a later version left as it was"


def _laid(packed: Path, work: Path) -> Path:
    path = work / packed.name.partition(".")[0] / "notebook.crmnotes"
    path.parent.mkdir(parents=True)
    path.write_bytes(lzma.decompress(packed.read_bytes()))
    return path


def _opens(program: Path, path: Path, newest: int) -> None:
    """A notebook of an earlier version is whole and goes on, and beside it lies the one that it was."""
    before = _version(path)
    for words in (["check"], ["add", "Greta Holm: wants the blue one; call her tuesday 3pm"], ["search", "linen"]):
        ran = _ran(program, path, *words)
        if ran.returncode or (words[0] == "search" and "loves the linen" not in ran.stdout):
            raise SystemExit(f"A notebook of version {before} is not right: {words[0]}\n{ran.stdout}{ran.stderr}")
    copies = [_version(copy) for copy in path.parent.glob("notebook backups/*.crmnotes")]
    if _version(path) != newest or copies != ([before] if before < newest else []):
        raise SystemExit(f"A notebook of version {before} is now {_version(path)}, its backups are {copies}.")


def _refuses(program: Path, path: Path) -> None:
    """A notebook of a later version is left as it is, with nothing beside it."""
    changed = bytearray(path.read_bytes())
    changed[VERSION_AT : VERSION_AT + 4] = struct.pack(">I", LATER)
    path.write_bytes(changed)
    for words in (["today"], ["add", "Greta Holm: wants the blue one"]):
        ran = _ran(program, path, *words)
        if not ran.returncode or "newer" not in ran.stderr:
            raise SystemExit(f"A notebook of a later version was not refused:\n{ran.stdout}{ran.stderr}")
    if path.read_bytes() != changed or list(path.parent.iterdir()) != [path]:
        raise SystemExit("A notebook of a later version was not left as it is.")


def _version(path: Path) -> int:
    with path.open("rb") as file:
        return int(struct.unpack_from(">I", file.read(VERSION_AT + 4), VERSION_AT)[0])


def _ran(program: Path, path: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([program, "--notebook", path, *words], capture_output=True, text=True, check=False)
