"""What saved lists are made of: conditions that the rules check, the store looks up and the notebook keeps."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class About(StrEnum):
    """What a condition looks at."""

    GROUP = "group"
    STAGE = "stage"
    LAST_CONTACT = "last_contact"
    NEXT_STEP = "next_step"
    OWED = "owed"
    WISH = "wish"
    VALUE = "value"
    FIELD = "field"


class How(StrEnum):
    """How a condition compares."""

    IS = "is"
    IS_NOT = "is_not"
    WITHIN = "within"  # days
    NOT_FOR = "not_for"  # days, or never
    YES = "yes"
    NO = "no"
    SAYS = "says"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"


class Condition(NamedTuple):
    """One row of a list. `value` is a group, a stage, days, words, minor units or what an own field must be."""

    about: About
    how: How
    value: str = ""
    field: str = ""  # the name of an own field


class SavedList(NamedTuple):
    """A list with a name; a customer is on it when all conditions hold, and it is worked out anew each time."""

    name: str
    conditions: tuple[Condition, ...] = ()
