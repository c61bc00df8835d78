"""The notebooks that are measured: made once from the sample business, kept in a cache folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import apsw

from crmnotes.errors import Damaged
from crmnotes.notebook.book import DERIVED
from crmnotes.notebook.derived_with import RULES
from crmnotes.store import upgrades

# Notes and promises come with the customers: twenty and five each.
SIZES = {"S": 500, "M": 10_000, "L": 100_000}
NOW = "2026-11-22T16:00:00+00:00"


def cache_folder() -> Path:
    """Where they are kept; BENCHMARKS_CACHE names another place."""
    named = os.environ.get("BENCHMARKS_CACHE")
    folder = Path(named) if named else Path(tempfile.gettempdir()) / "crmnotes-benchmarks"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def made(size: str) -> Path:
    """The notebook of that size, made when it is not there yet, or was by a program with other tables or rules."""
    path = cache_folder() / f"{size}.crmnotes"
    if not path.exists() or not _is_ours(path):
        half = path.with_suffix(".half")
        half.unlink(missing_ok=True)
        words = [sys.executable, "-m", "crmnotes", "--notebook", str(half), "demo", "--customers", str(SIZES[size])]
        subprocess.run(words, check=True, env={**os.environ, "CRMNOTES_NOW": NOW}, stdout=subprocess.DEVNULL)
        half.rename(path)
    return path


def _is_ours(path: Path) -> bool:
    """Whether a notebook has the tables of this program, and what it derives."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        upgrades.require_own_schema(connection, path.name)
        (told,) = connection.execute("SELECT value FROM settings WHERE key = ?", (DERIVED,)).fetchone()
        return bool(json.loads(told)[0] == RULES)
    except Damaged:
        return False
    finally:
        connection.close()
