"""Who brings the orders: key customers, and who is large, middle or small. rules: key customers, and the others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from enum import StrEnum
from itertools import accumulate
from typing import NamedTuple

KEY_PERCENT = 80
MIDDLE_PERCENT = 95
DAYS = 365


class Worth(NamedTuple):
    """What a customer ordered in the last 365 days, in minor units."""

    customer: int
    name: str
    minor_units: int


class Size(StrEnum):
    """How much of the orders a customer brings."""

    LARGE = "large"  # the key customers
    MIDDLE = "middle"  # those who bring it up to 95 %
    SMALL = "small"


def counted_after(day: date) -> date:
    """The day after which orders count towards a day: its 365 days end with it."""
    return day - timedelta(days=DAYS)


def ranked(worths: Iterable[Worth]) -> list[Worth]:
    """Those who brought anything, the largest first, ties by name."""
    found = [worth for worth in worths if worth.minor_units > 0]
    return sorted(found, key=lambda worth: (-worth.minor_units, worth.name.casefold(), worth.name, worth.customer))


def key_customers(order: Sequence[Worth]) -> tuple[Worth, ...]:
    """The fewest who together bring 80 %, of customers in the order of `ranked`."""
    found = sizes(order)
    return tuple(worth for worth in order if found[worth.customer] is Size.LARGE)


def sizes(order: Sequence[Worth]) -> dict[int, Size]:
    """Large, middle or small for customers in the order of `ranked`; whoever is not in it is small."""
    whole = sum(worth.minor_units for worth in order)
    before = [0, *accumulate(worth.minor_units for worth in order)]
    return {worth.customer: _size(brought, whole) for worth, brought in zip(order, before, strict=False)}


def _size(before: int, whole: int) -> Size:
    """The size of the one before whom the larger ones bring so much of the whole."""
    if before * 100 < whole * KEY_PERCENT:
        return Size.LARGE
    return Size.MIDDLE if before * 100 < whole * MIDDLE_PERCENT else Size.SMALL


def shares(order: Sequence[Worth]) -> tuple[int, ...]:
    """What the first, the first two, the first three … of `ranked` bring together, in whole per cent rounded down."""
    amounts = [worth.minor_units for worth in order]
    whole = sum(amounts)
    return tuple(brought * 100 // whole for brought in accumulate(amounts))
