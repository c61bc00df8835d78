"""How start, search, Today and a write grow from 100 customers on: `python -m benchmarks.growth [CUSTOMERS …]`.

Beside the milliseconds stand the steps of the engine, which no other program on the machine can disturb.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime
from time import perf_counter
from typing import NamedTuple

import apsw

from benchmarks.first_pages import today
from benchmarks.notebooks import NOW, SIZES, made
from benchmarks.starts import OURS, start
from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook

ROUNDS = 7
RARE = "holm interiors"  # stands with the people of the stories, in a notebook of any size
COMMON = "thank"
OTHER = "q"  # asked before each act, uncounted: what a question was answered serves the next one like it
Act = Callable[[Notebook], object]


class Cost(NamedTuple):
    """The middle of some rounds, in milliseconds, and the steps of the engine in one."""

    took: float
    steps: int


ACTS: dict[str, Act] = {
    "search, rare words": lambda book: book.search(RARE),
    "search, a common word": lambda book: book.search(COMMON),
    "first Today": today,
    "first page of customers": lambda book: book.customers.lines(range(1, 31)),
    "a write": lambda book: book.promises.make(1, "send the price"),
}


def main(words: list[str]) -> int:
    """Prints a table in Markdown, a line for each size; sizes that are not there yet are made."""
    for word in words:
        SIZES.setdefault(word, int(word))
    sizes = sorted(words or ["100", "1000"], key=lambda name: SIZES.setdefault(name, int(name)))
    sizes += [] if words else ["M", "L"]
    print(f"| Customers | start, processor | {' | '.join(ACTS)} |\n|---|---|{'---|' * len(ACTS)}")
    for size in sizes:
        told = [f"{cost.took:.1f} ms, {cost.steps:,}" for cost in _costs(size)]
        print(f"| {SIZES[size]:,} | {_started(size):.0f} ms | {' | '.join(told)} |", flush=True)
    return 0


def _started(size: str) -> float:
    with tempfile.TemporaryDirectory() as home:
        words = [*OURS, str(made(size))]
        return statistics.median(start(words, home).processor for _ in range(ROUNDS))


def _costs(size: str) -> list[Cost]:
    """Each act on the notebook itself; what is written is taken back."""
    notebook = Notebook.open(made(size), FixedClock(datetime.fromisoformat(NOW)))
    found = [_cost(notebook, act) for act in ACTS.values()]
    while notebook.history.undo_label is not None:
        notebook.history.undo()
    notebook.close()
    return found


def _cost(notebook: Notebook, act: Act) -> Cost:
    """One look first, as a person who is at work already."""
    act(notebook)
    times = []
    for _ in range(ROUNDS):
        notebook.search(OTHER)
        begin = perf_counter()
        act(notebook)
        times.append((perf_counter() - begin) * 1000)
    steps: list[int] = []

    def count(event: dict[str, object]) -> None:
        if "'main'." not in str(event["sql"]):  # the full text's own statements are counted from its opening on
            steps.append(event["stmt_status"]["SQLITE_STMTSTATUS_VM_STEP"])  # type: ignore[index]

    notebook.search(OTHER)
    connection = notebook._store.connection
    connection.trace_v2(apsw.SQLITE_TRACE_PROFILE, count)
    act(notebook)
    connection.trace_v2(0)
    return Cost(statistics.median(times), sum(steps))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(sys.argv[1:]))
