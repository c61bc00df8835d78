"""Builds a commit a second time, in a fresh clone of it, and names the files that are not the same bytes."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def built(words: Sequence[str], work: Path) -> Path:
    """The `dist` of a second build of what the words name, from nothing but what is committed."""
    clone = work / "again"
    shutil.rmtree(clone, ignore_errors=True)
    subprocess.run(["git", "clone", "--quiet", ROOT, clone], check=True)
    subprocess.run([sys.executable, clone / "packaging" / "build.py", *words], check=True, stdout=subprocess.DEVNULL)
    return clone / "dist"


def differing(first: Path, second: Path) -> list[str]:
    """The files that only one of two folders has, or that differ, by their names in them."""
    one, other = _digests(first), _digests(second)
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))


def _digests(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
