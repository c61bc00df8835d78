"""Fault 1: killed while saving or importing. What was acknowledged is there, an import wholly or not at all."""

from __future__ import annotations

import contextlib
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from crmnotes.store import check
from crmnotes.store.database import open_file

KILLS = int(os.environ.get("CRMNOTES_KILLS", "21"))  # the long count is asked for by this
BATCH = 200
WORK = """
import sys
from pathlib import Path
from crmnotes.records import new_uid
from crmnotes.store.bulk import bulk
from crmnotes.store.database import open_file
store = open_file(Path(sys.argv[1]))
how = sys.argv[2]
NOTE = ("INSERT INTO notes (uid, customer, text, happened_at, entered_at, direction, channel, allowance, kind)"
        " VALUES (?, 1, ?, 'x', 'x', 'them', 'call', 1440, ?)")
while True:
    kind = new_uid()
    if how == "import":
        with bulk(store):
            store.executemany(NOTE, ((new_uid(), "word " * 50, kind) for _ in range(200)))
    else:
        with store.transaction():
            store.write(NOTE, (new_uid(), "word " * 500, kind))
            if how == "delete":
                store.execute("DELETE FROM notes WHERE id = (SELECT min(id) FROM notes)")
    print(kind, flush=True)
"""


@pytest.mark.parametrize("how", ["save", "import", "delete"])
def test_killed_at_any_moment(book: Path, how: str) -> None:
    chance = random.Random(how)
    for _ in range(max(1, KILLS // 3)):
        acknowledged = run_and_kill(book, how, chance)
        store = open_file(book)
        batches = dict(store.execute("SELECT kind, count(*) FROM notes GROUP BY kind"))
        if how == "delete":
            (held,) = batches  # the last that was acknowledged, or one after it
            assert held not in ("said", *acknowledged[:-1])
            assert batches[held] == 1
        else:
            assert set(acknowledged) <= set(batches)
        if how == "import":
            assert set(batches.values()) <= {1, BATCH}
        assert check.findings(store) == []
        with store.transaction(undoable=False):
            store.execute("DELETE FROM notes WHERE id > 1 AND (SELECT count(*) FROM notes) > 5000")
        store.close()


def run_and_kill(book: Path, how: str, chance: random.Random) -> list[str]:
    """Lets a process write, kills it at some moment, and gives what it had acknowledged."""
    command = [sys.executable, "-c", WORK, str(book), how]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        lines = [process.stdout.readline() for _ in range(chance.randint(1, 4))]
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=chance.random() * 0.03)
        process.kill()
        lines += process.stdout.readlines()
    return [line.strip() for line in lines if line.endswith("\n")]
