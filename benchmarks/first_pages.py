"""The first page of Today, Promises and Gone quiet beside the very same statements through a bare cursor."""

from __future__ import annotations

import re
import statistics
from collections import namedtuple
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cache
from operator import itemgetter
from pathlib import Path
from time import perf_counter
from typing import Any

import apsw

from benchmarks.figures import Row, spread
from benchmarks.notebooks import NOW, made
from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook

RATIO, WITHIN, STATEMENTS = 2.0, 2.0, 5
"""Times the bare cursor, milliseconds, and statements for a screen, at the most."""
PAGE = 30  # rows that fill the tallest screen
SHOWN = 25  # places for what a row of Today shows
WORDS = (None,) * (SHOWN - 2)
LEVELS = 11  # of Today, by which its rows are put in order
BEGAN, DAY = datetime.fromisoformat(NOW).replace(tzinfo=None), timedelta(days=1)
TIME = re.compile(r"\d{4}-\d\d-\d\d(T[\d:.]+Z?)?")
Sent = list[tuple[str, Any]]


def today(notebook: Notebook) -> object:
    """What a start paints first, when nothing is remembered."""
    notebook._book.forget(None)
    return notebook.today(quiet_limit=PAGE)


def promises(notebook: Notebook) -> object:
    """What is past its date or due first."""
    return notebook.promises.page("open", None, PAGE)


def gone_quiet(notebook: Notebook) -> object:
    """Those later than usual, in the order of names, as the list of customers shows them."""
    return notebook.customers.lines(notebook.customers.ids(only="quiet")[:PAGE])


SCREENS: dict[str, Callable[[Notebook], object]] = {"Today": today, "Promises": promises, "Gone quiet": gone_quiet}


def measure(size: str, rounds: int) -> list[Row]:
    """Three rows for each screen: beside the cursor, beside two milliseconds, and how many statements were sent."""
    path = made(size)
    notebook = Notebook.open(path, FixedClock(datetime.fromisoformat(NOW)), read_only=True)
    rows = [row for name, screen in SCREENS.items() for row in _measured(name, screen, notebook, path, size, rounds)]
    notebook.close()
    return rows


def _measured(
    name: str, screen: Callable[[Notebook], object], notebook: Notebook, path: Path, size: str, rounds: int
) -> list[Row]:
    screen(notebook)
    asked = sent(notebook, screen)
    bare = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    read(bare, asked)
    times = [_times(bare, one) if screen is today else [] for one in asked]
    acts: tuple[Callable[[], object], ...] = (
        lambda: screen(notebook), lambda: read(bare, asked), lambda: known(bare, asked, times)
    )  # fmt: skip
    rounds_of_all = [[_took(act) for act in acts] for _ in range(max(rounds, 7) * 3)]
    bare.close()
    ours = [one[0] for one in rounds_of_all]
    middle, floor, bound = (statistics.median(times) for times in zip(*rounds_of_all, strict=True))
    return [
        Row(f"{name}, first page, by a bare cursor", size, middle, floor, RATIO, spread(ours), bound=bound),
        Row(f"{name}, first page, beside {WITHIN:.0f} ms", size, middle, WITHIN, 1.0),
        Row(f"{name}, first page, statements", size, len(asked), STATEMENTS, 1.0),
    ]


def sent(notebook: Notebook, screen: Callable[[Notebook], object]) -> Sent:
    """Each statement that a screen sends, with what is bound to it."""
    found: Sent = []
    connection = notebook._store.connection
    connection.exec_trace = lambda _cursor, sql, bound: found.append((sql, bound)) or True
    screen(notebook)
    connection.exec_trace = None
    return found


def read(connection: apsw.Connection, statements: Sent) -> list[tuple[Any, ...]]:
    """The same rows as tuples, and nothing made of them."""
    return [row for sql, bound in statements for row in connection.execute(sql, bound).fetchall()]


def known(connection: apsw.Connection, statements: Sent, times: list[list[int]]) -> list[tuple[Any, ...]]:
    """The least that Python takes to know the rows and to show them in order: no rule is asked.

    A record of each and what is shown of it, both tuples with names, and one sort; of Today also its instants read,
    and the share of a day that has gone by since, by which a level is in order. Rows of one column are ids only.
    """
    shown, made = _record(SHOWN), []
    for one, columns in zip(statements, times, strict=True):
        for place, row in enumerate(read(connection, [one])):
            if len(row) > 1:
                values, share = list(row), 0.0
                for column in columns:
                    if values[column] is not None:
                        values[column] = datetime.fromisoformat(values[column])
                        share = (BEGAN - values[column].replace(tzinfo=None)) / DAY
                record = _record(len(row))._make(values)
                made.append(shown((place % LEVELS, share), record, *WORDS))
    return sorted(made, key=itemgetter(0))


def _times(connection: apsw.Connection, statement: tuple[str, Any]) -> list[int]:
    """The columns of a statement that hold days and instants."""
    columns = zip(*read(connection, [statement]), strict=True)
    return [
        number
        for number, texts in enumerate(columns)
        if all(text is None or (isinstance(text, str) and TIME.fullmatch(text)) for text in texts) and any(texts)
    ]


@cache
def _record(width: int) -> Any:
    """A tuple with so many names."""
    return namedtuple("Record", [f"column{number}" for number in range(width)])


def _took(act: Callable[[], object]) -> float:
    begin = perf_counter()
    act()
    return (perf_counter() - begin) * 1000
