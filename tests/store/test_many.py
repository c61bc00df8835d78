"""Many rows by a statement: as many as were given, in their order, whatever their number."""

from __future__ import annotations

import apsw
import pytest

from crmnotes.store import many
from crmnotes.store.database import Store


@pytest.mark.parametrize("count", [0, 1, many.AT_ONCE - 1, many.AT_ONCE, 2 * many.AT_ONCE + 3])
def test_all_rows_are_written_in_their_order(store: Store, count: int) -> None:
    rows = [(str(number), None if number % 3 else number) for number in range(count)]
    with store.transaction():
        many.insert(store, "groups", "name, keep_in_touch_days", iter(rows))
    assert store.execute("SELECT name, keep_in_touch_days FROM groups ORDER BY id") == rows


def test_a_row_that_is_refused_leaves_none_of_them(store: Store) -> None:
    rows = [(str(number % 70), None) for number in range(100)]
    with pytest.raises(apsw.ConstraintError), store.transaction():
        many.insert(store, "groups", "name, keep_in_touch_days", rows)
    assert store.execute("SELECT * FROM groups") == []
