"""Statements that run on a thread of their own while the caller does something else: the engine needs no Python."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import apsw


class Aside:
    """Some statements on their way; one connection at most has one of these, and waits before it does anything else."""

    def __init__(self, connection: apsw.Connection, statements: Sequence[str]) -> None:
        self._connection = connection
        self._statements = statements
        self._error: apsw.Error | None = None
        self._thread = threading.Thread(target=self._run, name="filing")
        self._thread.start()

    def _run(self) -> None:
        try:
            for statement in self._statements:
                self._connection.execute(statement).fetchall()
        except apsw.Error as error:
            self._error = error

    def wait(self) -> apsw.Error | None:
        """Returns when all is done, with what went wrong."""
        self._thread.join()
        return self._error
