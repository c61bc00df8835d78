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


@pytest.mark.parametrize("count", [0, 1, many.AT_ONCE // 2 + 1])
def test_an_item_makes_rows_by_a_pattern(store: Store, count: int) -> None:
    items = [(f"a{number}", f"b{number}", number) for number in range(count)]
    pattern = ((0, -2), (1, 2), (2, -1))
    with store.transaction():
        many.put(store, many.repeated("groups", "name, keep_in_touch_days", pattern, items, [7, 9]))
    rows = store.execute("SELECT name, keep_in_touch_days FROM groups ORDER BY id")
    assert rows == [row for a, b, n in items for row in ((a, 7), (b, n), (str(n), 9))]


def test_what_all_rows_have_in_common_is_told_once(store: Store) -> None:
    rows = many.gathered("groups", "name, keep_in_touch_days", [(str(number),) for number in range(70)], [5])
    assert [len(values) for values in rows.whole + rows.rest] == [many.AT_ONCE + 1] + [2] * 20
    with store.transaction():
        many.put(store, rows)
    assert store.execute("SELECT count(*), min(keep_in_touch_days) FROM groups") == [(70, 5)]


def test_a_row_that_is_refused_leaves_none_of_them(store: Store) -> None:
    rows = [(str(number % 70), None) for number in range(100)]
    with pytest.raises(apsw.ConstraintError), store.transaction():
        many.insert(store, "groups", "name, keep_in_touch_days", rows)
    assert store.execute("SELECT * FROM groups") == []
