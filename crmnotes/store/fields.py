"""Peewee fields for instants and wall dates: fixed-width text, so that the order of text is the order of time.

Peewee's own DateTimeField keeps offsets as they come and sorts them wrongly.
"""

from __future__ import annotations

from datetime import UTC, date, datetime

from peewee import TextField


class InstantField(TextField):
    """An aware datetime, kept in UTC to the second (`2026-11-22T16:00:00Z`)."""

    def db_value(self, value: datetime | str | None) -> str | None:
        """The column's text; ValueError for a datetime without a zone."""
        if value is None or isinstance(value, str):
            return value
        if value.tzinfo is None:
            raise ValueError("an instant needs its zone")
        return value.astimezone(UTC).isoformat()[:19] + "Z"

    def python_value(self, value: str | None) -> datetime | None:
        """The instant in UTC."""
        return None if value is None else datetime.fromisoformat(value)


class DayField(TextField):
    """A date on the owner's wall (`2026-11-24`)."""

    def db_value(self, value: date | str | None) -> str | None:
        """The column's text."""
        return value if value is None or isinstance(value, str) else value.isoformat()

    def python_value(self, value: str | None) -> date | None:
        """The date."""
        return None if value is None else date.fromisoformat(value)
