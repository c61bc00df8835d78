"""Tally rules of the owner's own: a sentence, a target, and marks that say yes or no."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from crmnotes.clock import utc
from crmnotes.errors import BadInput
from crmnotes.rules.measure import Measure
from crmnotes.rules.period import Period
from crmnotes.rules.wall import end_of, midnight, zone_of

LONGEST_RULE = 200  # letters

Mark = tuple[int, datetime, bool]
"""Its number, the instant (UTC) and whether the rule was met."""


def check(rule: str, target_percent: int) -> tuple[str, int]:
    """The sentence and the target of a rule, when they can be one; BadInput when not."""
    words = " ".join(rule.split())
    if not words:
        raise BadInput("A rule needs a sentence, such as: answered before the third ring.")
    if len(words) > LONGEST_RULE:
        raise BadInput("A rule can have {} letters at most: say it shorter.", LONGEST_RULE)
    if not 1 <= target_percent <= 100:
        raise BadInput("The target must be between 1 and 100 of a hundred times.")
    return words, target_percent


def tallied(marks: Iterable[Mark], period: Period, now: datetime) -> Measure:
    """How often the rule was met on the local days of a period."""
    zone = zone_of(now)
    first, end = midnight(period.first, zone), end_of(period.last, zone)
    return Measure((number, 0, yes) for number, at, yes in marks if first <= utc(at) < end)
