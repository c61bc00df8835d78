"""What a contact adds to a customer who is there already: empty fields are filled, new ways added, ours is kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from crmnotes.records import Customer, Way
from crmnotes.rules.folding import fold
from crmnotes.rules.people import match_key

SHOWN = 200  # letters of a difference
SINGLE = ("birthday", "reply_within", "keep_in_touch_days", "left", "seasonal_month", "quiet_known_until", "sent_by")


class Filling(NamedTuple):
    """The customer as they would be, whether that is more than before, and what is said otherwise."""

    customer: Customer
    fills: bool
    differences: tuple[tuple[str, str, str], ...]  # what, ours, theirs


def fill_in(ours: Customer, theirs: Customer, country: str) -> Filling:
    """Fills what is empty in `ours` from `theirs`; nothing of ours is ever replaced."""
    added: dict[str, Any] = {}
    other: list[tuple[str, str, str]] = []
    if fold(ours.name) != fold(theirs.name) and not _is_placeholder(theirs):
        other.append(("name", ours.name, theirs.name))
    for what in ("company", "about"):
        _fill_text(what, getattr(ours, what), getattr(theirs, what), added, other)
    for what in SINGLE:
        mine, new = getattr(ours, what), getattr(theirs, what)
        if mine is None and new is not None:
            added[what] = new
        elif new is not None and mine != new:
            other.append((what, _shown(mine), _shown(new)))
    ways = tuple(_new_ways(ours.ways, theirs.ways, country))
    if ways:
        added["ways"] = ours.ways + ways
    groups = tuple(group for group in theirs.groups if group not in ours.groups)
    if groups:
        added["groups"] = ours.groups + groups
    fields = _new_fields(ours.fields, theirs.fields, other)
    if fields:
        added["fields"] = {**ours.fields, **fields}
    cut = tuple((what, mine[:SHOWN], new[:SHOWN]) for what, mine, new in other)
    return Filling(ours._replace(**added) if added else ours, bool(added), cut)


def way_keys(way: Way, country: str) -> str:
    """What tells one way from another: its match key, or its folded words."""
    return match_key(way, country) or f"{way.kind.value}={fold(way.value)}"


def _is_placeholder(customer: Customer) -> bool:
    """Whether somebody bears the name of a firm or of a way to reach them, for want of one of their own."""
    return is_placeholder(customer.name, customer.company, (way.value for way in customer.ways))


def is_placeholder(name: str, company: str, values: Iterable[str]) -> bool:
    """Whether a name is that of the firm or of a way to reach them."""
    folded = fold(name)
    return bool(company and folded == fold(company)) or stands_for_another(name, folded, values)


def stands_for_another(name: str, folded: str, values: Iterable[str]) -> bool:
    """Whether a name (and the same folded) is a way to reach somebody."""
    first, length = folded[:1], len(name)
    for value in values:
        letter = value[:1]
        may_be = letter.lower() == first or not letter.isalnum() or not value.isascii()  # most differ at once
        if may_be and len(value) >= length and folded == fold(value.split("\n")[0]):
            return True
    return False


def _fill_text(
    what: str, mine: str, new: str, added: dict[str, Any], other: list[tuple[str, str, str]]
) -> None:  # fmt: skip
    """One text field: filled when empty, the same when ours holds it, else said otherwise."""
    if new and not mine:
        added[what] = new
    elif new and fold(new) not in fold(mine):
        other.append((what, mine, new))


def _new_ways(ours: tuple[Way, ...], theirs: tuple[Way, ...], country: str) -> Iterator[Way]:
    """Their ways that ours have not got; none becomes the preferred one beside another."""
    known = {way_keys(way, country) for way in ours}
    preferred = {way.kind for way in ours if way.preferred}
    for way in theirs:
        key = way_keys(way, country)
        if key not in known:
            known.add(key)
            yield way._replace(preferred=way.preferred and way.kind not in preferred)


def _new_fields(
    ours: Mapping[str, str], theirs: Mapping[str, str], other: list[tuple[str, str, str]]
) -> dict[str, str]:  # fmt: skip
    """Their own fields that ours have not got."""
    new: dict[str, str] = {}
    for name, text in theirs.items():
        if name not in ours:
            new[name] = text
        elif fold(ours[name]) != fold(text):
            other.append((name, ours[name], text))
    return new


def _shown(value: Any) -> str:
    """A value as text for a message."""
    return value.isoformat() if hasattr(value, "isoformat") else str(value)
