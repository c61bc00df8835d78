"""Ways in which a page of a file is damaged, and what a notebook got back from one is compared with."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from crmnotes.store.engine import connect
from crmnotes.store.salvage import Salvaged

PAGE = 4096
RECORDS = ("customers", "notes", "promises", "orders")
BATCH = -1  # which import a record came with; its last column

Rows = dict[tuple[str, int], tuple[Any, ...]]


def records(path: Path, passphrase: str | None = None) -> Rows:
    """All records of a notebook by table and number."""
    with closing(connect(path, writable=False, passphrase=passphrase)) as connection:
        return {
            (table, row[0]): tuple(row[1:BATCH])
            for table in RECORDS
            for row in connection.execute(f"SELECT * FROM {table}")
        }


def silently_wrong(truth: Rows, back: Rows, found: Salvaged) -> list[tuple[str, int]]:
    """The records that are not as they were, and whose customer nobody was told to look at."""
    told = {doubt.customer for doubt in found.doubtful}
    wrong = [key for key, row in back.items() if truth.get(key) != row]
    return [key for key in wrong if (key[1] if key[0] == "customers" else back[key][1]) not in told]


def place(chance: random.Random, content: bytearray) -> int:
    """Where one of the pages begins."""
    return chance.randrange(len(content) // PAGE) * PAGE


def flip(chance: random.Random, content: bytearray) -> None:
    content[place(chance, content) + chance.randrange(PAGE)] ^= 1 << chance.randrange(8)


def several_bytes(chance: random.Random, content: bytearray) -> None:
    start = place(chance, content)
    for _ in range(8):
        content[start + chance.randrange(PAGE)] = chance.randrange(256)


def zero(chance: random.Random, content: bytearray) -> None:
    start = place(chance, content)
    content[start : start + PAGE] = bytes(PAGE)


def noise(chance: random.Random, content: bytearray) -> None:
    start = place(chance, content)
    content[start : start + PAGE] = chance.randbytes(PAGE)


def swap(chance: random.Random, content: bytearray) -> None:
    one, other = place(chance, content), place(chance, content)
    content[one : one + PAGE], content[other : other + PAGE] = (
        content[other : other + PAGE], content[one : one + PAGE],
    )  # fmt: skip


def sector(chance: random.Random, content: bytearray) -> None:
    """A piece of the disk that was never written."""
    start = place(chance, content) + chance.randrange(8) * 512
    content[start : start + 512] = bytes(512)


KINDS: tuple[Callable[[random.Random, bytearray], None], ...] = (flip, several_bytes, zero, noise, swap, sector)
