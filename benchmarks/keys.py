"""From a key to the painted answer, in a window of the program: search as one types, and the acts on Today."""

from __future__ import annotations

import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.figures import Row, percentile, spread
from benchmarks.notebooks import NOW, made
from benchmarks.settled import settle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from crmnotes.ui.panes.today import TodayPane
    from crmnotes.ui.window import Window

FRAME = 16.0  # milliseconds: the display shows nothing sooner
QUESTIONS = ("delivery late", "linen samples", "maria lop", "price list spring", "holm int", "thank you", "invoice")
ACTS_MEASURED = 40
IDLE = 0.5  # milliseconds of a turn in which nothing is left to do
SHARE = 0.95
ROUNDS = 5
"""In so many rounds at the most: each opens a window on a copy of its own."""


class Taken(NamedTuple):
    """What a key took until all it asked for was painted, in milliseconds: on the wall, and of this process alone."""

    wall: float
    processor: float


def measure_search(size: str, rounds: int) -> list[Row]:
    """Every key of some questions, warm: each was asked once before. Then Qt alone with the words that were found."""
    from benchmarks.bare import BareWindow, words_in

    with opened(made(size)) as window:
        pane = window.go("search")
        answers: list[str] = []
        pane.asker.answered.connect(lambda question, _found: answers.append(question[0]))
        type_words(pane.line, answers, QUESTIONS)
        times = [type_words(pane.line, answers, QUESTIONS) for _ in range(rounds)]
        bare, alone = BareWindow(window.width(), window.height()), list[Taken]()
        type_words(pane.line, answers, QUESTIONS, lambda: alone.append(bare.took(words_in(pane))))
        bare.close()
    return [waited("key in search to painted, p95, beside a frame", size, times, [alone])]


def measure_acts(size: str, rounds: int) -> list[Row]:
    """R and K down the list of Today, each with its commit, beside a frame; warm: one of each was done before.

    The commit does not wait for the disk here; what one takes that does stands beside it.
    """
    times, alone, disk = list[list[Taken]](), list[list[Taken]](), list[float]()
    for _ in range(min(rounds, ROUNDS)):
        with opened(made(size)) as window:
            complete(window)
            connection = window.bridge.notebook._store.connection
            connection.pragma("synchronous", "OFF")
            pairs = list(settle_rows(window.go("today")))[2:]
            disk += [_reached(window.bridge.notebook.path.with_name("disk")) for _ in range(9)]
        times.append([ours for ours, _bare in pairs])
        alone.append([bare for _ours, bare in pairs])
    engine = _of_the_engine(size)
    note = f"; the engine's part {engine:.1f}; the disk takes {statistics.median(disk):.1f} to have a page"
    row = waited("act on Today to painted, net of the disk, p95", size, times, alone, note=note)
    return [replace(row, bound=(row.bound or 0.0) + engine)]


def _of_the_engine(size: str) -> float:
    """Milliseconds that the statements of an act take in the engine, on the average of a round of its own."""
    import apsw

    took: list[float] = []
    with opened(made(size)) as window:
        complete(window)
        connection = window.bridge.notebook._store.connection
        connection.pragma("synchronous", "OFF")

        def watched(act: Callable[[], object]) -> Taken:
            connection.trace_v2(apsw.SQLITE_TRACE_PROFILE, lambda event: took.append(event["nanoseconds"] / 1e6))
            taken = timed(act)
            connection.trace_v2(0)
            return taken

        acts = len(list(settle_rows(window.go("today"), watched)))
    return sum(took) / acts


def _reached(path: Path) -> float:
    """Milliseconds until a page written to a file is on the disk."""
    with path.open("wb") as file:
        file.write(bytes(4096))
        file.flush()
        begin = time.perf_counter()
        os.fsync(file.fileno())
        return (time.perf_counter() - begin) * 1000


def waited(
    name: str, size: str, times: Sequence[Sequence[Taken]], alone: Sequence[Sequence[Taken]] = (), goal: float = 1.0,
    share: float = SHARE, note: str = "",
) -> Row:  # fmt: skip
    """What a share of each round's acts stayed below beside a frame, the middle of the rounds; behind it Qt alone."""
    own = _middle([[taken.processor for taken in one] for one in times], share)
    return Row(
        name, size, _middle([[taken.wall for taken in one] for one in times], share), FRAME, goal,
        spread([taken.wall for one in times for taken in one]), f"on the processor {own:.1f}{note}", own,
        _middle([[taken.processor for taken in one] for one in alone], share) if alone else None,
    )  # fmt: skip


def _middle(rounds: Sequence[Sequence[float]], share: float) -> float:
    return statistics.median(percentile(one, share) for one in rounds)


def settle_rows(
    pane: TodayPane, take: Callable[[Callable[[], object]], Taken] | None = None
) -> Iterator[tuple[Taken, Taken]]:
    """Keeps promises and answers questions, one of each in turn; beside each Qt alone with the words then in sight."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from benchmarks.bare import BareWindow, words_in

    bare = BareWindow(pane.window().width(), pane.window().height())
    keys = {"kept": Qt.Key.Key_K, "replied": Qt.Key.Key_R}
    for number in range(ACTS_MEASURED):
        act = tuple(keys)[number % 2]
        row = next((row for row in range(pane.model.rowCount()) if act in acts_of(pane, row)), -1)
        if row < 0:
            break
        pane.list.choose_row(row)
        pane.window().activateWindow()
        settle()
        yield (take or timed)(lambda key=keys[act]: QTest.keyClick(pane.list, key)), bare.took(words_in(pane))
    bare.close()


def acts_of(pane: TodayPane, row: int) -> tuple[str, ...]:
    """What can be done with a row."""
    from crmnotes.ui.acts.today import acts_on

    return acts_on(pane.model.today_row(row))


def type_words(
    line: QLineEdit, answers: list[str], questions: Iterable[str], then: Callable[[], object] = lambda: None
) -> list[Taken]:
    """Each key until its own answer is painted, whichever thread finds it; `then` is called after each."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    def typed(letter: str) -> None:
        QTest.keyClick(line, letter)
        settle()
        while letter.strip() and line.text().strip() not in answers:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)  # a thread may be at work
        settle()

    times: list[Taken] = []
    for question in questions:
        line.clear()
        settle()
        for letter in question:
            answers.clear()
            times.append(timed(lambda letter=letter: typed(letter)))
            then()
    return times


def timed(act: Callable[[], object]) -> Taken:
    """An act and all that the event loop then has to do, painting included."""
    begin, own = time.perf_counter(), time.process_time()
    act()
    settle()
    return Taken((time.perf_counter() - begin) * 1000, (time.process_time() - own) * 1000)


def complete(window: Window) -> None:
    """Makes the rest of the window, and waits until nothing is read beside it and no row is measured any more."""
    from PySide6.QtCore import QEventLoop

    window.complete()
    pane = window.panes["today"]
    if pane.is_reading():
        waiting = QEventLoop()
        pane.read_on.connect(waiting.quit)
        waiting.exec()
    while timed(lambda: None).wall > IDLE:  # rows below the screen are measured some at a turn
        pass


@contextmanager
def opened(notebook: Path) -> Iterator[Window]:
    """A window on a copy of the notebook, which is thrown away afterwards."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from crmnotes import app
    from crmnotes.clock import FixedClock
    from crmnotes.ui.asking import Asker

    with tempfile.TemporaryDirectory() as folder:
        os.environ["CRMNOTES_HOME"] = folder
        copy = Path(folder) / "measured.crmnotes"
        shutil.copyfile(notebook, copy)
        window = app.build(["--notebook", str(copy)], FixedClock(datetime.fromisoformat(NOW)))
        window.resize(1320, 860)
        window.show()
        settle()
        yield window
        window.close()
        for asker in window.findChildren(Asker):
            asker.stop()  # as at the end of the program: the notebook is closed next
        window.bridge.notebook.close()
