"""The groups that an import needs: found, or made and remembered with the batch, so that they can be taken back."""

from __future__ import annotations

from collections.abc import Iterable

from crmnotes.store import batches, groups
from crmnotes.store.database import Store


class BatchGroups:
    """All groups by name while a batch is written."""

    def __init__(self, store: Store, batch: int) -> None:
        self._store = store
        self._batch = batch
        self._ids: dict[str, int] = {row[1]: row[0] for row in groups.every(store)}

    def id_of(self, name: str, keep_in_touch_days: int | None = None) -> int:
        """The id of a group; one that is not there is made, with its wish to keep in touch."""
        if name not in self._ids:
            self._ids[name] = groups.insert(self._store, name, keep_in_touch_days)
            batches.remember(self._store, self._batch, "groups", self._ids[name], {})
        return self._ids[name]

    def make(self, names: Iterable[str]) -> None:
        """Makes those that are not there."""
        for name in names:
            self.id_of(name)
