"""The neutral record that every reader of contacts yields, and what a reader could not read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from crmnotes.records import Customer


@dataclass(frozen=True, slots=True)
class Contact:
    """One person or firm read from a file: a customer without ids, the line it stood on, its own UID there."""

    customer: Customer
    line: int
    uid: str = ""
    extra: Mapping[str, str] = field(default_factory=dict)  # columns that have no field of ours, by their header


@dataclass(frozen=True, slots=True)
class Skipped:
    """A record that was not imported: its line, the reason in plain words, and its text so that it can be mended."""

    line: int
    reason: str
    text: str
