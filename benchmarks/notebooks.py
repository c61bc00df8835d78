"""The notebooks that are measured: made once from the sample business, kept in a cache folder."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

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
    """The notebook of that size, made when it is not there yet."""
    path = cache_folder() / f"{size}.crmnotes"
    if not path.exists():
        half = path.with_suffix(".half")
        half.unlink(missing_ok=True)
        words = [sys.executable, "-m", "crmnotes", "--notebook", str(half), "demo", "--customers", str(SIZES[size])]
        subprocess.run(words, check=True, env={**os.environ, "CRMNOTES_NOW": NOW}, stdout=subprocess.DEVNULL)
        half.rename(path)
    return path
