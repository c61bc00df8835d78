"""Who brings the orders: key customers, and who is large, middle or small. rules: key customers, and the others."""

from __future__ import annotations

from bisect import bisect_left
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
    return tuple(by_size(order)[Size.LARGE])


def by_size(order: Sequence[Worth]) -> dict[Size, Sequence[Worth]]:
    """The large, the middle and the small of customers in the order of `ranked`; whoever is not in it is small."""
    before = [0, *accumulate([worth.minor_units for worth in order])]  # what the larger ones bring; the last: the whole
    large, middle = (
        bisect_left(before, before[-1] * percent, key=lambda brought: brought * 100)
        for percent in (KEY_PERCENT, MIDDLE_PERCENT)
    )
    return {Size.LARGE: order[:large], Size.MIDDLE: order[large:middle], Size.SMALL: order[middle:]}


def shares(order: Sequence[Worth]) -> tuple[int, ...]:
    """What the first, the first two, the first three … of `ranked` bring together, in whole per cent rounded down."""
    amounts = [worth.minor_units for worth in order]
    whole = sum(amounts)
    return tuple(brought * 100 // whole for brought in accumulate(amounts))
