"""Counting "n of n": the cases behind every number of the scorecard, and when there are too few to judge."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from operator import itemgetter
from typing import NamedTuple

FEWEST = 5  # cases, below which nothing is judged
WORSE_POINTS = 20
MET = itemgetter(2)


class Case(NamedTuple):
    """One thing that was counted: the record behind it, whose it is, and whether the rule was met."""

    id: int
    customer: int
    met: bool
    day: date | None = None  # on which it came due, where it is counted by that


class Measure:
    """A rule and its cases: "18 of 21". It never changes; how often it was met is counted once."""

    __slots__ = ("cases", "met")

    def __init__(self, cases: tuple[Case, ...] = ()) -> None:
        self.cases = cases
        self.met: int = sum(map(MET, cases))

    @property
    def of(self) -> int:
        """How many cases there are."""
        return len(self.cases)

    @property
    def misses(self) -> tuple[Case, ...]:
        """The cases in which it was not met."""
        return tuple(case for case in self.cases if not case.met)

    @property
    def judged(self) -> bool:
        """Whether there are enough cases to judge by. rules: under 5 cases it says "too few to judge"."""
        return self.of >= FEWEST

    def within(self, customers: Collection[int], *, outside: bool = False) -> Measure:
        """The same rule for some customers only, or for all the others."""
        return Measure(tuple(case for case in self.cases if (case.customer in customers) is not outside))


def reaches(one: Measure, percent: int) -> bool:
    """Whether a rule was met in at least so many of a hundred cases."""
    return one.met * 100 >= percent * one.of


def are_worse_off(others: Measure, key: Measure) -> bool:
    """Whether the others are worse off than the key customers by 20 points or more; never by too few cases."""
    if not (key.judged and others.judged):
        return False
    apart = key.met * others.of - others.met * key.of
    return apart * 100 >= WORSE_POINTS * key.of * others.of
