"""Reads a file that somebody chose: only a plain file, and only so much of it."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from crmnotes.errors import BadInput

MAX_BYTES = 200 * 1024 * 1024


@contextmanager
def plain_file(path: Path, limit: int | None = None) -> Iterator[IO[bytes]]:
    """A plain file open for reading; raises BadInput with the reason when it is none, too large or cannot be read."""
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise BadInput('"{}" is a folder. Choose the file in it.', path.name)
        if not stat.S_ISREG(found.st_mode):
            raise BadInput('"{}" is not a file that can be read.', path.name)
        if limit is not None and found.st_size > limit:
            raise BadInput('"{}" is larger than {} MB. Split it and import the parts.', path.name, limit // 2**20)
        with path.open("rb") as stream:
            yield stream
    except FileNotFoundError:
        raise BadInput('There is no file "{}" there.', path.name) from None
    except (OSError, ValueError) as fault:
        raise BadInput('"{}" cannot be read: {}.', path.name, getattr(fault, "strerror", None) or fault) from None


def read_bytes(path: Path, limit: int = MAX_BYTES) -> bytes:
    """The bytes of a plain file; raises BadInput with the reason when it is none, too large or cannot be read."""
    with plain_file(path, limit) as stream:
        return stream.read()
