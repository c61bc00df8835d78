"""Fault 49: somebody writes, looks and searches in the window for minutes, while other things are done beside it.

Backups are made, files imported and taken back, pages looked over.

No act is refused because the notebook is locked, the window goes on answering, and all that was saved is there.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from time import monotonic, thread_time

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from crmnotes.contacts import Contact
from crmnotes.notebook import Notebook
from crmnotes.records import Channel, Customer, Direction, Due, Note
from crmnotes.ui import panes
from crmnotes.ui.jobs import Job
from tests.conftest import Trials
from tests.ui.every import Stage, stage

CUSTOMERS = 120
BROUGHT = 60  # contacts of each import
TURN = 10  # milliseconds between looks at the clock
BUSY, STOOD = 1.0, 10.0
"""Seconds of the processor that the window may be at one thing, and of the clock that it may stand still."""


class Pulse(QObject):
    """Beats while the window answers; knows its longest silence, on the clock and on the processor."""

    def __init__(self) -> None:
        super().__init__()
        self.stood = self.busy = 0.0
        self._at, self._worked = monotonic(), thread_time()
        timer = QTimer(self)
        timer.timeout.connect(self._beat)
        timer.start(TURN)

    def _beat(self) -> None:
        now, worked = monotonic(), thread_time()
        self.stood, self.busy = max(self.stood, now - self._at), max(self.busy, worked - self._worked)
        self._at, self._worked = now, worked


class Life:
    """What is done in the window, anything at any time, and beside it on the worker."""

    def __init__(self, on: Stage) -> None:
        self.on, self.notebook, self.chance = on, on.notebook, random.Random(49)
        self.people = list(on.notebook.customers.ids())
        self.written: list[str] = []
        self.told: list[str] = []  # what a person was told in place of the act
        self.beside: Iterator[Callable[[], object]] = iter(())
        on.window.bridge.failed.connect(self.told.append)

    def step(self) -> None:
        self.chance.choice((self.say, self.say, self.promise, self.go, self.look_up, self.take_back, self.type))()
        if not self.on.window.jobs.busy:
            self.next_beside()()

    def say(self) -> None:
        """Something is written down; it counts as saved once the window has said so."""
        notebook, text = self.notebook, " ".join([f"word {len(self.written)} of them"] * 6)
        note = Note(self.someone(), text, *[notebook.clock.now()] * 2, direction=Direction.THEM, channel=Channel.CALL)
        if self.on.window.bridge.act(lambda: notebook.notes.say(note), "Written down") is not None:
            self.written.append(text)

    def promise(self) -> None:
        due = Due(self.notebook.clock.now().date())
        self.on.window.bridge.act(lambda: self.notebook.promises.make(self.someone(), "send it", due), "Promised")

    def go(self) -> None:
        self.on.window.go(self.chance.choice(list(panes.PANES)))

    def look_up(self) -> None:
        self.on.window.go("search").line.setText(self.chance.choice(("lin", "word", "price", "a", "maria")))  # type: ignore[attr-defined]

    def take_back(self) -> None:
        """A promise that was made is taken back; words that count as written are left alone."""
        if self.notebook.history.undo_label == "make a promise":
            self.on.window.bridge.do(self.notebook.history.undo)

    def type(self) -> None:
        self.on.window.bridge.read(lambda: self.notebook.drafts.keep("capture", f"half a line {len(self.written)}"))

    def someone(self) -> int:
        return self.chance.choice(self.people)

    def next_beside(self) -> Callable[[], object]:
        """What the worker is asked to do next, one after the other."""
        act = next(self.beside, None)
        if act is None:
            window = self.on.window
            self.beside = iter((window.keeper.back_up, window.keeper.look_over, self.bring_in, window.keeper.back_up))
            act = next(self.beside)
        return act

    def bring_in(self) -> None:
        """An import on the worker, taken back there."""

        def work(_job: Job) -> None:
            with closing(self.notebook.worker()) as own:
                people = [Contact(Customer(f"New {number}"), number) for number in range(BROUGHT)]
                done = own.imports.run(people, "list.csv")
                own.imports.take_back(done.batch)

        job = self.on.window.jobs.start(work)
        job.failed.connect(self.told.append)


@pytest.fixture
def on(tmp_path: Path, dressed: QApplication) -> Iterator[Stage]:
    with stage(tmp_path, customers=CUSTOMERS) as made:
        yield made


def test_nothing_is_refused_and_nothing_stands_still(on: Stage, trials: Trials) -> None:
    life, pulse = Life(on), Pulse()
    until = monotonic() + trials.many("soak")
    while monotonic() < until:
        life.step()
        QApplication.processEvents()
    on.settle()
    assert life.told == []
    assert pulse.busy < BUSY, pulse.busy
    assert pulse.stood < STOOD, pulse.stood
    assert len(life.written) > trials.many("soak")
    assert on.notebook.check() == []
    with closing(Notebook.open(on.notebook.path, on.notebook.clock, read_only=True)) as again:
        kept = {line.text for line in again.notes.page(limit=1_000_000)}
        assert [text for text in life.written if text not in kept] == []
    trials.count("soak", trials.many("soak"))
