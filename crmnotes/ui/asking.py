"""Asks for what was typed or chosen: at once while answers are quick, else on a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import closing
from time import perf_counter
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal

from crmnotes.errors import CrmnotesError, Stopped
from crmnotes.ui.language import told

QUICK = 0.03
"""Seconds; while answers take longer on the average, the window does not wait for them."""
WEIGHT = 0.3
"""What the last answer counts for in the average: one slow answer, read from a cold disk, changes nothing yet."""


class Source(Protocol):
    """A notebook on a connection of its own."""

    def close(self) -> None:
        """Gives the connection back."""

    def give_way(self) -> None:
        """For another thread: ends what is being answered with Stopped, at its next look into the file."""


class Asker(QObject):
    """Answers the latest question only: one that is typed over is ended, or its answer dropped."""

    answered = Signal(object, object)  # the question and its answer
    failed = Signal(str)
    _came = Signal(int, object, object, float)  # from the thread, with the seconds it took

    def __init__(
        self,
        ask: Callable[[Any, Any], Any],
        here: Any,
        elsewhere: Callable[[], Source],
        parent: QObject | None = None,
        quick: float = QUICK,
        pace: float = 0.0,
    ) -> None:
        """`ask(notebook, question)` answers; `here` is the window's notebook, `elsewhere()` opens the thread's own.

        `pace` is how many seconds the first answer is likely to take.
        """
        super().__init__(parent)
        self._ask, self._here, self._elsewhere, self._quick = ask, here, elsewhere, quick
        self._number = 0
        self._pace = pace
        self._lock = threading.Condition()
        self._waiting: tuple[int, Any] | None = None
        self._answering: Source | None = None  # while it looks for an answer
        self._thread: threading.Thread | None = None
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def put(self, question: Any) -> None:
        """Asks; every question before it is forgotten."""
        self._number += 1
        if self._pace > self._quick:
            self._hand_over(question)
            return
        started = perf_counter()
        try:
            answer = self._ask(self._here, question)
        except CrmnotesError as error:
            self.failed.emit(told(error))
            return
        self._learn(perf_counter() - started)
        self.answered.emit(question, answer)

    def forget(self) -> None:
        """No question stands any more; what is looked for beside the window is ended."""
        self._number += 1
        with self._lock:
            self._waiting = None
            self._end()

    def stop(self) -> None:
        """Ends the thread and waits for it; what it answered meanwhile is dropped: the notebook may be closed next."""
        self.forget()
        thread = self._thread
        if thread is not None:
            with self._lock:
                self._thread = None
                self._lock.notify()
            thread.join()

    def _hand_over(self, question: Any) -> None:
        with self._lock:
            self._waiting = self._number, question
            self._end()
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="crmnotes-asker", daemon=True)
                self._thread.start()
            self._lock.notify()

    def _end(self) -> None:
        if self._answering is not None:
            self._answering.give_way()

    def _work(self) -> None:
        try:
            with closing(self._elsewhere()) as notebook:
                while (asked := self._next(notebook)) is not None:
                    self._answer(notebook, *asked)
        except CrmnotesError as error:
            self._came.emit(self._number, "", error, 0.0)

    def _next(self, notebook: Source) -> tuple[int, Any] | None:
        """The latest question, as soon as there is one; None when the thread is to end."""
        with self._lock:
            self._answering = None
            while self._thread is not None and self._waiting is None:
                self._lock.wait()
            if self._thread is None:
                return None
            asked, self._waiting = self._waiting, None
            self._answering = notebook
            return asked

    def _answer(self, notebook: Any, number: int, question: Any) -> None:
        started = perf_counter()
        try:
            answer = self._ask(notebook, question)
        except Stopped:
            if number == self._number:  # not typed over: the window had something to write
                self._answer(notebook, number, question)
            return
        except CrmnotesError as error:
            answer = error
        self._came.emit(number, question, answer, perf_counter() - started)

    def _learn(self, seconds: float) -> None:
        self._pace += WEIGHT * (seconds - self._pace)

    def _take(self, number: int, question: Any, answer: Any, seconds: float) -> None:
        self._learn(seconds)
        if number != self._number:
            return
        if isinstance(answer, CrmnotesError):
            self.failed.emit(str(answer))
        else:
            self.answered.emit(question, answer)
