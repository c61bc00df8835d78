"""What a person waits for when looking around: places and customers opened, the list of customers moved."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from benchmarks.bare import BareWindow, words_in
from benchmarks.figures import Row
from benchmarks.keys import ROUNDS, Taken, complete, opened, timed, waited
from benchmarks.notebooks import made
from benchmarks.settled import settle
from crmnotes.errors import Locked

if TYPE_CHECKING:
    from crmnotes.ui.panes.customers import CustomersPane
    from crmnotes.ui.window import Window

PLACES = ("customers", "promises", "notes", "care", "score", "search", "today")
CUSTOMERS_OPENED = 40
PAGES = 60


def measure_places(size: str, rounds: int) -> list[Row]:
    """Each place, visited before, once a promise was kept elsewhere; then customers down the list; each to painted."""
    with opened(made(size)) as window:
        complete(window)
        for place in PLACES:
            window.go(place)
            settle()
        bare = BareWindow(window.width(), window.height())
        again = [list(_places(window, bare)) for _ in range(rounds)]
        pane = window.go("customers")
        settle()
        people = [list(_customers(pane, bare, number)) for number in range(min(rounds, ROUNDS))]
        bare.close()
    goal = 2.0 if size == "L" else 1.0
    return [
        waited("opening a place to painted, p95, beside a frame", size, *_apart(again), goal),
        waited("opening a customer to painted, p95, beside a frame", size, *_apart(people), goal),
    ]


def _apart(rounds: list[list[tuple[Taken, Taken]]]) -> tuple[list[list[Taken]], list[list[Taken]]]:
    """Ours of each round, and Qt alone."""
    return [[ours for ours, _ in one] for one in rounds], [[bare for _, bare in one] for one in rounds]


def measure_list(size: str, rounds: int) -> list[Row]:
    """Page-down through the list of customers, each page never seen before; and the list shown anew."""
    with opened(made(size)) as window:
        complete(window)
        pane = window.go("customers")
        settle()
        table, model = pane.list.table, pane.list.model
        bar = table.verticalScrollBar()
        step = bar.pageStep() * max(1, bar.maximum() // max(1, PAGES * bar.pageStep()))
        pages = [timed(lambda: bar.setValue(bar.value() + step)) for _ in range(min(PAGES, bar.maximum() // step))]
        bar.setValue(0)
        settle()
        ids = model.ids()
        resets = [timed(lambda: model.show(ids)) for _ in range(max(rounds, 7))]
    return [
        waited("page-down of the customers, p95, beside a frame", size, [pages], goal=0.75),
        waited("the customers shown anew, beside a frame", size, [resets], share=0.5),
    ]


def _places(window: Window, bare: BareWindow) -> Iterator[tuple[Taken, Taken]]:
    for place in PLACES:
        _write(window, place)
        taken = timed(lambda place=place: window.go(place))
        yield taken, bare.took(words_in(window.pane()))


def _write(window: Window, place: str) -> None:
    """A promise kept in one place before another is gone to, so that this one has something to look at again."""
    window.go("notes" if place != "notes" else "care")
    notebook = window.bridge.notebook
    (line,) = notebook.promises.page("open", None, 1)
    while True:
        with contextlib.suppress(Locked):  # a scorecard that is still counted beside the window
            notebook.promises.keep(line.id)
            break
    settle()


def _customers(pane: CustomersPane, bare: BareWindow, first: int) -> Iterator[tuple[Taken, Taken]]:
    """Rows spread over the whole list, others in each round, so that none is read already."""
    rows = pane.list.model.rowCount()
    acts: list[Callable[[], object]] = [
        lambda row=row: pane.list.table.choose_row(row)
        for row in range(1 + first, rows, max(1, rows // (CUSTOMERS_OPENED + 3)))
    ]
    for number, act in enumerate(acts):
        both = timed(act), bare.took(words_in(pane))
        settle()  # tables lay themselves out once more: not while the next customer is measured
        if number > 1:  # the first ones load what the page is made of
            yield both
