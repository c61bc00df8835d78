"""Peewee's models say the same as the schema, and its queries obey the store."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from crmnotes.store.database import Store
from crmnotes.store.tables import TABLES, Customers, Notes


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
def test_every_field_is_a_column(store: Store, table) -> None:
    columns = {row[1] for row in store.execute(f"PRAGMA table_info({table._meta.table_name})")}
    fields = {field.column_name for field in table._meta.sorted_fields}
    assert fields <= columns
    assert columns - fields <= {"usual_days"}


def test_instants_are_kept_in_utc_and_come_back_equal(store: Store, fill) -> None:
    at = datetime(2026, 11, 22, 18, 30, 5, tzinfo=timezone(timedelta(hours=2)))
    with store.orm.atomic():
        Customers.insert(uid="a", name="Greta", created_at=at).execute(store.orm)
    assert store.execute("SELECT created_at FROM customers") == [("2026-11-22T16:30:05Z",)]
    (row,) = Customers.select().where(Customers.created_at == at).execute(store.orm)
    assert row.created_at == at
    assert row.created_at.tzinfo is UTC or row.created_at.utcoffset() == timedelta(0)
    with pytest.raises(ValueError, match="zone"), store.orm.atomic():
        Customers.insert(uid="b", name="x", created_at=datetime(2026, 1, 1)).execute(store.orm)


def test_queries_join_the_stores_transaction(store: Store, fill) -> None:
    with pytest.raises(KeyError), store.transaction():  # noqa: PT012
        Customers.insert(uid="a", name="Greta", created_at=datetime.now(UTC)).execute(store.orm)
        raise KeyError
    assert Customers.select().tuples().execute(store.orm)[:] == []
    with pytest.raises(RuntimeError, match="transaction"):
        Customers.delete().execute(store.orm)


def test_the_sql_of_a_query_runs_without_peewee(store: Store, fill) -> None:
    with store.transaction():
        fill.note(fill.customer(), "linen")
    sql, params = Notes.select(Notes.id, Notes.text).where(Notes.text == "linen").sql()
    assert store.execute(sql, params) == [(1, "linen")]
