"""Saved lists: rows of conditions that all hold, such as "wholesale, not heard from for 60 days"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from crmnotes.conditions import About, Condition, How, SavedList
from crmnotes.errors import BadInput
from crmnotes.records import Stage
from crmnotes.sentences import Phrase

HOWS: Mapping[About, tuple[How, ...]] = {
    About.GROUP: (How.IS, How.IS_NOT),
    About.STAGE: (How.IS, How.IS_NOT),
    About.LAST_CONTACT: (How.NOT_FOR, How.WITHIN),
    About.NEXT_STEP: (How.NO, How.YES),
    About.OWED: (How.YES, How.NO),
    About.WISH: (How.SAYS, How.YES, How.NO),
    About.VALUE: (How.AT_LEAST, How.AT_MOST),
    About.FIELD: (How.IS, How.IS_NOT, How.SAYS, How.AT_LEAST, How.AT_MOST, How.YES, How.NO),
}
"""How each thing can be compared, the usual way first."""
WORDLESS = frozenset({How.YES, How.NO})
MOST_DAYS, MOST_CONDITIONS, LONGEST = 36_500, 20, 200


def check(condition: Condition) -> Condition:
    """The condition with its value put plainly; BadInput with what is missing or cannot be."""
    about, how = condition.about, condition.how
    if how not in HOWS[about]:
        raise BadInput("That cannot be compared in this way.")
    if about is About.FIELD and not condition.field.strip():
        raise BadInput("Choose which own field is meant.")
    field = condition.field if about is About.FIELD else ""
    value = "" if how in WORDLESS else condition.value.strip()
    if how not in WORDLESS and not value:
        raise BadInput("A condition lacks what to compare with. Fill it in, or remove the row.")
    if len(value) > LONGEST:
        raise BadInput("What to compare with can have {} letters at most.", LONGEST)
    if about is About.LAST_CONTACT:
        value = str(_number(value, 1, MOST_DAYS, "Give a number of days, such as 60."))
    if about is About.VALUE:
        value = str(_number(value, 0, 10**15, "Give an amount, such as 500."))
    if about is About.STAGE and value not in frozenset(Stage):
        raise BadInput("Choose one of the stages.")
    return Condition(about, how, value, field)


def check_all(conditions: tuple[Condition, ...]) -> tuple[Condition, ...]:
    """All conditions of a list; BadInput for none, too many, or a bad one."""
    if not conditions:
        raise BadInput("A list needs at least one condition.")
    if len(conditions) > MOST_CONDITIONS:
        raise BadInput("A list can have {} conditions at most.", MOST_CONDITIONS)
    return tuple(map(check, conditions))


def _number(text: str, least: int, most: int, wrong: Phrase) -> int:
    if not text.isdecimal() or not least <= int(text) <= most:
        raise BadInput(wrong)
    return int(text)


def to_dict(one: SavedList) -> dict[str, Any]:
    """The list as it is kept, and as it stands in the open format."""
    return {"name": one.name, "conditions": [_plain(condition) for condition in one.conditions]}


def _plain(condition: Condition) -> dict[str, str]:
    found = {"about": condition.about.value, "how": condition.how.value, "value": condition.value}
    return found | ({"field": condition.field} if condition.field else {})


def of_dict(kept: Mapping[str, Any]) -> SavedList:
    """The list that was kept. BadInput for a condition that this version does not know: it must not be left out."""
    try:
        return SavedList(str(kept["name"]), tuple(map(_condition, kept["conditions"])))
    except (KeyError, TypeError, ValueError, AttributeError):
        raise BadInput("The list “{}” has a condition that this version does not know.", kept.get("name", "")) from None


def _condition(kept: Mapping[str, Any]) -> Condition:
    value, field = (str(kept.get(key, "")) for key in ("value", "field"))
    return Condition(About(kept["about"]), How(kept["how"]), value, field)
