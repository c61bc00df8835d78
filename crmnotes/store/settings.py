"""What the owner decided for the whole notebook, one JSON value a key; keys we do not know are kept."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from crmnotes.records import Settings
from crmnotes.store.database import Store

KEYS = ("reply_within_minutes", "closed_weekdays", "closed_dates", "ask_every_months", "currency", "country")
LISTS = "lists"
OWN = (LISTS, "own_fields", "snippets")
"""What the owner made for themselves: each key holds a list of records, by the key of the open format."""
UNKNOWN = "unknown"
"""Where keys of the open format are kept that this version does not know: `top`, `settings`, and `groups` by name."""
WRITE = "INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"


def read(store: Store) -> Settings:
    """The settings; a value that makes no sense reads as its default."""
    stored = {key: _value(text) for key, text in store.execute("SELECT key, value FROM settings") if key in KEYS}
    plain = Settings()
    return Settings(
        reply_within=_whole(stored.get("reply_within_minutes"), plain.reply_within),
        closed_weekdays=frozenset(day for day in _many(stored.get("closed_weekdays")) if day in range(7)),
        closed_dates=tuple(span for span in map(_span, _many(stored.get("closed_dates"))) if span),
        ask_every_months=_whole(stored.get("ask_every_months"), plain.ask_every_months),
        currency=_text(stored.get("currency"), plain.currency),
        country=_text(stored.get("country"), plain.country),
    )


def write(store: Store, settings: Settings) -> None:
    """Writes all settings."""
    values = {
        "reply_within_minutes": settings.reply_within,
        "closed_weekdays": sorted(settings.closed_weekdays),
        "closed_dates": [[first.isoformat(), last.isoformat()] for first, last in settings.closed_dates],
        "ask_every_months": settings.ask_every_months,
        "currency": settings.currency,
        "country": settings.country,
    }
    for key, value in values.items():
        write_one(store, key, value)


def raw(store: Store) -> dict[str, str]:
    """All stored values as they stand, by key."""
    return dict(store.execute("SELECT key, value FROM settings ORDER BY key"))


def write_raw(store: Store, values: Mapping[str, str]) -> None:
    """Writes stored values over those of the same keys, and removes the other keys of the owner's settings."""
    for key in KEYS:
        if key not in values:
            store.execute("DELETE FROM settings WHERE key = ?", (key,))
    store.executemany(WRITE, values.items())


def read_one(store: Store, key: str) -> Any:
    """One stored value, or None."""
    rows = store.execute("SELECT value FROM settings WHERE key = ?", (key,))
    return _value(rows[0][0]) if rows else None


def write_one(store: Store, key: str, value: Any) -> None:
    """Writes one value."""
    store.execute(WRITE, (key, json.dumps(value, ensure_ascii=False, sort_keys=True)))


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None


def _whole(value: Any, otherwise: int) -> int:
    return value if isinstance(value, int) and value > 0 else otherwise


def _text(value: Any, otherwise: str) -> str:
    return value if isinstance(value, str) and value else otherwise


def _many(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _span(value: Any) -> tuple[date, date] | None:
    try:
        first, last = (date.fromisoformat(text) for text in value)
    except (TypeError, ValueError):
        return None
    return (first, last) if first <= last else None
