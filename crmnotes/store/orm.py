"""Peewee over the store's own connection, so that its queries obey the same transaction, faults and settings."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any

import apsw
from playhouse.apsw_ext import APSWDatabase  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from crmnotes.store.database import Store
    from crmnotes.store.transactions import Act


class NotebookDatabase(APSWDatabase):  # type: ignore[misc]
    """Runs Peewee's queries through `Store`: `Promise.select().execute(store.orm)`."""

    def __init__(self, store: Store) -> None:
        super().__init__(str(store.path), autoconnect=False, thread_safe=False)
        self._store = store
        self.connect()

    def _connect(self) -> apsw.Connection:
        """The connection that the store has opened and secured."""
        self._add_conn_hooks(self._store.connection)
        return self._store.connection

    def _close(self, conn: apsw.Connection) -> None:
        """Left to the store."""

    def execute_sql(self, sql: str, params: Sequence[Any] | None = None) -> apsw.Cursor:
        """A cursor over the rows; writes belong inside `Store.transaction`, engine faults as in `Store.execute`."""
        return self._store.cursor(sql, params or ())

    def atomic(self, *_args: object, **_options: object) -> AbstractContextManager[Act]:
        """The store's own transaction, so that nothing is ever committed without its hooks."""
        return self._store.transaction()

    transaction = atomic
    savepoint = atomic
