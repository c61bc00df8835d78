"""Counting "n of n": the cases behind every number of the scorecard, and when there are too few to judge."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from operator import itemgetter
from typing import Any, NamedTuple, Protocol

FEWEST = 5  # cases, below which nothing is judged
WORSE_POINTS = 20
MET = itemgetter(2)


class Case(NamedTuple):
    """One thing that was counted: the record behind it, whose it is, and whether the rule was met."""

    id: int
    customer: int
    met: bool


Row = tuple[Any, ...]
"""A case as the notebook's file gives it, which may go on with more. There may be tens of thousands."""


class Measure:
    """A rule and its cases: "18 of 21". It never changes; how often it was met is counted once.

    The cases may be plain rows: a `Case` is made of each only when somebody looks at them.
    """

    __slots__ = ("_cases", "_rows", "met")

    def __init__(self, cases: Iterable[Row] = ()) -> None:
        self._rows = tuple(cases)
        self._cases: tuple[Case, ...] | None = None
        self.met: int = sum(map(MET, self._rows))

    @property
    def of(self) -> int:
        """How many cases there are."""
        return len(self._rows)

    @property
    def cases(self) -> tuple[Case, ...]:
        """Every case, the same ones each time."""
        if self._cases is None:
            self._cases = tuple([Case._make(row[:3]) for row in self._rows])
        return self._cases

    @property
    def misses(self) -> tuple[Case, ...]:
        """The cases in which it was not met."""
        return tuple([Case._make(row[:3]) for row in self._rows if not row[2]])

    @property
    def judged(self) -> bool:
        """Whether there are enough cases to judge by. rules: under 5 cases it says "too few to judge"."""
        return self.of >= FEWEST

    def parted(self, customers: Collection[int]) -> tuple[Measure, Measure]:
        """The same rule for some customers only, and for all the others."""
        these, others = list[Row](), list[Row]()
        for row in self._rows:
            (these if row[1] in customers else others).append(row)
        return Measure(these), Measure(others)


class Share(NamedTuple):
    """How often a rule was met, of how many cases; no word of which."""

    met: int
    of: int


class Counted(Protocol):
    """Anything that is "n of n"."""

    @property
    def met(self) -> int:
        """How often the rule was met."""

    @property
    def of(self) -> int:
        """How many cases there are."""


def reaches(one: Counted, percent: int) -> bool:
    """Whether a rule was met in at least so many of a hundred cases."""
    return one.met * 100 >= percent * one.of


def are_worse_off(others: Measure, key: Measure) -> bool:
    """Whether the others are worse off than the key customers by 20 points or more; never by too few cases."""
    if not (key.judged and others.judged):
        return False
    apart = key.met * others.of - others.met * key.of
    return apart * 100 >= WORSE_POINTS * key.of * others.of
