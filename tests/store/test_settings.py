"""Settings as JSON values by key."""

from __future__ import annotations

from datetime import date

import pytest

from crmnotes.records import Settings
from crmnotes.store import settings


def test_settings_come_back_and_unknown_keys_stay(store):
    mine = Settings(60, frozenset({5, 6}), ((date(2026, 12, 24), date(2027, 1, 2)),), 3, "DKK", "DK")
    with store.transaction():
        settings.write_one(store, "later", {"x": 1})
        settings.write(store, mine)
    assert settings.read(store) == mine
    assert settings.read_one(store, "later") == {"x": 1}
    assert settings.read_one(store, "none") is None


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("reply_within_minutes", '"x"'), ("reply_within_minutes", "-1"), ("closed_weekdays", "5"),
        ("closed_weekdays", "[9]"), ("closed_dates", '[["2026-13-01", "x"]]'),
        ("closed_dates", '[["2027-01-02", "2026-12-24"]]'), ("closed_dates", "[3]"),
        ("currency", "7"), ("country", "broken{"), ("ask_every_months", "null"),
    ],
)  # fmt: skip
def test_what_makes_no_sense_reads_as_its_default(store, key, value):
    with store.transaction():
        store.execute("INSERT INTO settings (key, value) VALUES (?, ?)", (key, value))
    assert settings.read(store) == Settings()


def test_raw_values_are_put_back(store):
    with store.transaction():
        settings.write_one(store, "later", 1)
        before = settings.raw(store)
        settings.write(store, Settings(currency="DKK"))
        settings.write_raw(store, {key: value for key, value in before.items() if key in settings.KEYS})
    assert settings.raw(store) == {"later": "1"}
