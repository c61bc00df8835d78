"""Ways in which a page of a file is damaged, and what a notebook got back from one is compared with."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from crmnotes.clock import Clock
from crmnotes.notebook import Notebook
from crmnotes.store.engine import connect
from crmnotes.store.lock import left_beside, lock_file
from crmnotes.store.register import Register
from crmnotes.store.salvage import Salvaged

PAGE = 4096
RECORDS = ("customers", "notes", "promises", "orders")
BATCH = -1  # which import a record came with; its last column

Rows = dict[tuple[str, int], tuple[Any, ...]]


class Rested(NamedTuple):
    """A notebook that was closed in order: its bytes, those of an earlier day, and what was left beside it."""

    path: Path
    content: bytes
    before: bytes
    beside: bytes
    written: int  # when, in nanoseconds

    def put(self, content: bytes | None = None) -> None:
        """Puts other bytes into the file as a disk does, which tells nobody when; its own without any."""
        self.path.write_bytes(self.content if content is None else content)
        lock_file(self.path).write_bytes(self.beside)
        os.utime(self.path, ns=(self.written, self.written))

    def misplaced(self) -> list[int]:
        """The pages that are not what they were."""
        return Register(self.path, left_beside(self.path), self.path.stat()).misplaced()


def worked_on(path: Path, clock: Clock, passphrase: str | None = None) -> Rested:
    """A notebook after some more work: of all sorts of records some are now other than they were."""
    before = path.read_bytes()
    with closing(Notebook.open(path, clock, passphrase=passphrase)) as notebook:
        for number in notebook.customers.ids():
            customer = notebook.customers.get(number)
            if number % 3 == 0:
                notebook.customers.edit(number, name=f"{customer.name} jr", about=customer.about.replace("1", "7"))
            for promise in notebook.promises.of(number)[:2]:
                notebook.promises.correct(promise.id, text=f"{promise.text} soon")
            for line in notebook.notes.page(customer=number)[::4]:
                notebook.notes.edit(line.id, text=notebook.notes.get(line.id).text.replace("e", "o"))
    return Rested(path, path.read_bytes(), before, lock_file(path).read_bytes(), path.stat().st_mtime_ns)


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


def flip(chance: random.Random, content: bytearray, _before: bytes) -> None:
    content[place(chance, content) + chance.randrange(PAGE)] ^= 1 << chance.randrange(8)


def several_bytes(chance: random.Random, content: bytearray, _before: bytes) -> None:
    start = place(chance, content)
    for _ in range(8):
        content[start + chance.randrange(PAGE)] = chance.randrange(256)


def zero(chance: random.Random, content: bytearray, _before: bytes) -> None:
    start = place(chance, content)
    content[start : start + PAGE] = bytes(PAGE)


def noise(chance: random.Random, content: bytearray, _before: bytes) -> None:
    start = place(chance, content)
    content[start : start + PAGE] = chance.randbytes(PAGE)


def swap(chance: random.Random, content: bytearray, _before: bytes) -> None:
    one, other = place(chance, content), place(chance, content)
    content[one : one + PAGE], content[other : other + PAGE] = (
        content[other : other + PAGE], content[one : one + PAGE],
    )  # fmt: skip


def stale(chance: random.Random, content: bytearray, before: bytes) -> None:
    """A page as it was on an earlier day: a write that the disk lost. The first one counts the saves."""
    changed = [
        start
        for start in range(PAGE, min(len(content), len(before)), PAGE)
        if content[start : start + PAGE] != before[start : start + PAGE]
    ]
    start = chance.choice(changed)
    content[start : start + PAGE] = before[start : start + PAGE]


def sector(chance: random.Random, content: bytearray, _before: bytes) -> None:
    """A piece of the disk that was never written."""
    start = place(chance, content) + chance.randrange(8) * 512
    content[start : start + 512] = bytes(512)


Kind = Callable[[random.Random, bytearray, bytes], None]
KINDS: tuple[Kind, ...] = (flip, several_bytes, zero, noise, swap, stale, sector)
MISPLACING = (swap, stale)
"""Whole pages with fitting check sums."""
