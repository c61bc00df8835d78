"""What is counted afresh each time it is asked for: the scorecard, and who has gone quiet and why."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from functools import partial
from pathlib import Path
from time import perf_counter

import apsw

from benchmarks.figures import Row, percentile, spread
from benchmarks.notebooks import NOW, made
from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook

QUARTER_WITHIN, QUIET_WITHIN = 300.0, 50.0  # milliseconds
YEAR = date(2025, 11, 23), date(2026, 11, 22)
YEARS_GOAL = 3.0
PASS = (
    "SELECT id, customer, happened_at, direction, kind, wants_answer, allowance, settled_how, settled_at FROM notes"
    " WHERE happened_at >= ?1 AND happened_at < ?2 || 'T24'",
    "SELECT p.id, p.customer, p.due, p.due_time, p.first_due, p.state, e.what, e.at FROM promises p"
    " LEFT JOIN events e ON e.promise = p.id WHERE p.due BETWEEN ?1 AND ?2",
    "SELECT id, customer, bought_on, minor_units FROM orders WHERE bought_on BETWEEN ?1 AND ?2",
)
"""The rows of a year, each read once: what a count that keeps nothing must at least look at."""


def measure_score(size: str, rounds: int) -> list[Row]:
    """A quarter beside 300 ms, a year beside one pass over its rows; both have been counted once before."""
    path = made(size)
    with _opened(path) as notebook:
        anew = partial(notebook.score, keep=False)
        anew()
        quarter = [timed(anew) for _ in range(rounds)]
        years = [(timed(lambda: anew(*YEAR)), timed(lambda: one_pass(path))) for _ in range(rounds)]
    ours, floors = [pair[0] for pair in years], [pair[1] for pair in years]
    middle = statistics.median
    return [
        Row("scorecard of a quarter, beside 300 ms", size, middle(quarter), QUARTER_WITHIN, 1.0, spread(quarter)),
        Row("scorecard of a year, one pass of its rows", size, middle(ours), middle(floors), YEARS_GOAL, spread(ours)),
    ]


def measure_quiet(size: str, rounds: int) -> list[Row]:
    """All who are quiet with what explains each, and the first page of them among the customers, beside 50 ms."""

    def listed(notebook: Notebook) -> None:
        notebook.today()
        notebook.customers.lines(notebook.customers.ids(only="quiet")[:100])

    with _opened(made(size)) as notebook:
        listed(notebook)
        times = []
        for _ in range(rounds):
            notebook._book.remembered("why quiet").forget(None)  # what explains them is worked out anew
            times.append(timed(lambda: listed(notebook)))
    return [Row("Gone quiet, p95, beside 50 ms", size, percentile(times, 0.95), QUIET_WITHIN, 1.0, spread(times))]


def timed(act: Callable[[], object]) -> float:
    """Milliseconds that an act takes."""
    begin = perf_counter()
    act()
    return (perf_counter() - begin) * 1000


def one_pass(path: Path) -> int:
    """Reads the rows of the year through a bare cursor; how many they are."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    days = [day.isoformat() for day in YEAR]
    many = sum(len(connection.execute(sql, days).fetchall()) for sql in PASS)
    connection.close()
    return many


@contextmanager
def _opened(path: Path) -> Iterator[Notebook]:
    notebook = Notebook.open(path, FixedClock(datetime.fromisoformat(NOW)), read_only=True)
    yield notebook
    notebook.close()
