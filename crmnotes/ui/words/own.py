"""Words for what the owner makes for themselves: conditions of saved lists as sentences, kinds of own fields."""

from __future__ import annotations

from crmnotes.conditions import About, Condition, How
from crmnotes.records import Stage
from crmnotes.rules.own_fields import FieldKind
from crmnotes.sentences import Phrase
from crmnotes.ui import words
from crmnotes.ui.words import several, tr

ABOUTS: dict[About, Phrase] = {
    About.GROUP: "Group", About.STAGE: "Stage", About.LAST_CONTACT: "Heard from them", About.NEXT_STEP: "Next step",
    About.OWED: "A reply is owed", About.WISH: "Wish", About.VALUE: "Orders of 12 months", About.FIELD: "Own field",
}  # fmt: skip
HOWS: dict[tuple[About, How], Phrase] = {
    (About.LAST_CONTACT, How.NOT_FOR): "not for (days)", (About.LAST_CONTACT, How.WITHIN): "within (days)",
    (About.NEXT_STEP, How.NO): "none is agreed", (About.NEXT_STEP, How.YES): "one is agreed",
    (About.WISH, How.SAYS): "says", (About.WISH, How.YES): "there is one", (About.WISH, How.NO): "there is none",
    (About.FIELD, How.YES): "is filled in", (About.FIELD, How.NO): "is empty",
}  # fmt: skip
HOW: dict[How, Phrase] = {
    How.IS: "is", How.IS_NOT: "is not", How.YES: "yes", How.NO: "no", How.SAYS: "says", How.AT_LEAST: "at least",
    How.AT_MOST: "at most",
}  # fmt: skip
KINDS: dict[FieldKind, Phrase] = {
    FieldKind.TEXT: "Text", FieldKind.NUMBER: "Number", FieldKind.DATE: "Date", FieldKind.CHOICE: "Choice",
}  # fmt: skip
SAID: dict[tuple[About, How], Phrase] = {
    (About.GROUP, How.IS): "in “{}”", (About.GROUP, How.IS_NOT): "not in “{}”", (About.STAGE, How.IS): "{}",
    (About.STAGE, How.IS_NOT): "not: {}", (About.NEXT_STEP, How.NO): "no next step",
    (About.NEXT_STEP, How.YES): "with a next step", (About.OWED, How.YES): "owed a reply",
    (About.OWED, How.NO): "owed no reply", (About.WISH, How.SAYS): "wishes “{}”", (About.WISH, How.YES): "with a wish",
    (About.WISH, How.NO): "without a wish", (About.VALUE, How.AT_LEAST): "ordered for {} or more",
    (About.VALUE, How.AT_MOST): "ordered for {} or less", (About.FIELD, How.IS): "{} is “{}”",
    (About.FIELD, How.IS_NOT): "{} is not “{}”", (About.FIELD, How.SAYS): "{} says “{}”",
    (About.FIELD, How.AT_LEAST): "{} at least {}", (About.FIELD, How.AT_MOST): "{} at most {}",
    (About.FIELD, How.YES): "{} is filled in", (About.FIELD, How.NO): "{} is empty",
}  # fmt: skip


def about_name(about: About) -> str:
    """What a condition looks at."""
    return tr(ABOUTS[about])


def how_name(about: About, how: How) -> str:
    """How it compares."""
    return tr(HOWS.get((about, how)) or HOW[how])


def kind_name(kind: FieldKind) -> str:
    """What may stand in an own field."""
    return tr(KINDS[kind])


def said(condition: Condition, currency: str) -> str:
    """A condition as words: `in “wholesale”`, `not heard from for 60 days`."""
    about, how, value = condition.about, condition.how, condition.value
    if about is About.LAST_CONTACT:
        days = int(value)
        if how is How.WITHIN:
            return several(days, "heard from within a day", "heard from within %n days")
        return several(days, "not heard from for a day", "not heard from for %n days")
    if about is About.STAGE:
        value = words.stage_name(Stage(value))
    elif about is About.VALUE:
        value = words.amount(int(value), currency)
    given = (condition.field, value) if about is About.FIELD else (value,)
    return tr(SAID[about, how]).format(*given)
