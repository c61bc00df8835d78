"""What the derived table was derived with: when that changes, it is recomputed. Apart, because every start asks."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from typing import Any

from crmnotes.records import Settings

RULES = 2  # raised when the rules derive something else from the same records, so that a file is recomputed
SAMPLES = (datetime(2026, 1, 15, tzinfo=UTC), datetime(2026, 7, 15, tzinfo=UTC))


def signature(settings: Settings, zone: tzinfo) -> list[Any]:
    """What the derived rows depend on besides the records: rules, zone (its offsets in minutes) and closed days."""
    offsets = [int((at.astimezone(zone).utcoffset() or at - at).total_seconds() // 60) for at in SAMPLES]
    closed = [[first.isoformat(), last.isoformat()] for first, last in settings.closed_dates]
    return [RULES, offsets, sorted(settings.closed_weekdays), closed]
