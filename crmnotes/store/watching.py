"""Long acts of the engine, watched while they last: how far they are, and whether they shall stop."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

import apsw

EVERY = 20_000  # steps of the engine between two looks: some milliseconds
WHOLE = 100
Tell = Callable[[int, int], object]
Asked = Callable[[], bool]


class Watch:
    """Tells of an act of several stages in hundredths of all; an act that is asked to stop ends as Stopped."""

    def __init__(self, tell: Tell | None = None, stop: Asked | None = None) -> None:
        self._tell, self._stop = tell, stop
        self._done, self._told = 0, -1

    @contextlib.contextmanager
    def over(self, connection: apsw.Connection, weight: int, passes: int = 1, of: str = "main") -> Iterator[None]:
        """A stage of so many hundredths that reads every page of the file so many times."""
        pages = max(1, int(connection.pragma("page_count", schema=of)) * passes)
        before = _read(connection)

        def look() -> bool:
            if self._stop is not None and self._stop():
                return True
            self._say(self._done + int(weight * min(1.0, (_read(connection) - before) / pages)))
            return False

        connection.set_progress_handler(look, EVERY)
        try:
            yield
        finally:
            connection.set_progress_handler(None)
        self._done += weight
        self._say(self._done)

    def _say(self, done: int) -> None:
        if self._tell is not None and done > self._told:
            self._told = done
            self._tell(done, WHOLE)


def _read(connection: apsw.Connection) -> int:
    """How many pages a connection has read from the disk."""
    return int(connection.status(apsw.SQLITE_DBSTATUS_CACHE_MISS)[0])
