"""Makes one record of two: field by field, ways and groups and what is written about them together, nothing lost.

Of a field that holds one value the kept customer's stands unless the other's is picked; an empty one is filled. What
is then left out, and would be lost with the other record, is returned, so that it can be kept as a fact.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal, NamedTuple

from crmnotes.errors import BadInput
from crmnotes.notebook.filling import way_keys
from crmnotes.records import Customer, Left, Way, WayKind
from crmnotes.rules.folding import fold
from crmnotes.rules.phones import same_number

Side = Literal["keep", "other"]
OWN = "fields."  # before the name of an own field
SINGLE = (
    "name", "company", "stage", "birthday", "reply_within", "keep_in_touch_days", "sent_by", "left", "seasonal_month",
    "quiet_known_until",
)  # fmt: skip


class LeftOut(NamedTuple):
    """Something that only one of two records said and the united one does not say."""

    what: str  # the name of the field
    value: Any


class United(NamedTuple):
    """One record of two, and what was left out."""

    customer: Customer
    left_out: tuple[LeftOut, ...]


class Compared(NamedTuple):
    """One field of two customers side by side; `picked` is whose stands unless it is said otherwise."""

    what: str
    keep: Any
    other: Any
    picked: Side


def compare(keep: Customer, other: Customer) -> list[Compared]:
    """The fields of one value that at least one of two has, own fields last."""
    keep, other = _not_by_each_other(keep, other), _not_by_each_other(other, keep)
    found = [_compared(what, getattr(keep, what), getattr(other, what)) for what in SINGLE]
    own = dict.fromkeys((*keep.fields, *other.fields))
    found += [_compared(OWN + name, keep.fields.get(name), other.fields.get(name)) for name in own]
    return [row for row in found if not (_empty(row.keep) and _empty(row.other))]


def _not_by_each_other(one: Customer, other: Customer) -> Customer:
    """Nobody was sent by themselves."""
    return one._replace(sent_by=None) if one.sent_by == other.id else one


def _compared(what: str, mine: Any, theirs: Any) -> Compared:
    return Compared(what, mine, theirs, "other" if _empty(mine) and not _empty(theirs) else "keep")


def unite(keep: Customer, other: Customer, picks: Mapping[str, Side], country: str) -> United:
    """One record with the id of `keep`: `picks` says whose field stands. BadInput for no field of theirs."""
    rows = compare(keep, other)
    unknown = picks.keys() - {row.what for row in rows} - set(SINGLE)
    if unknown:
        raise BadInput('Neither of the two has a field "{}".', min(unknown).removeprefix(OWN))
    changes: dict[str, Any] = dict.fromkeys(("sent_by",))
    fields: dict[str, str] = {}
    left_out: list[LeftOut] = []
    for row in rows:
        taken, left = (row.keep, row.other) if picks.get(row.what, row.picked) == "keep" else (row.other, row.keep)
        if not _empty(left) and not _same(taken, left):
            left_out.append(LeftOut(row.what, left))
        if not row.what.startswith(OWN):
            changes[row.what] = taken
        elif not _empty(taken):
            fields[row.what.removeprefix(OWN)] = taken
    ways, labels = _ways(keep.ways, other.ways, country)
    created = min((at for at in (keep.created_at, other.created_at) if at), default=None)
    groups = tuple(dict.fromkeys((*keep.groups, *other.groups)))
    about = _about(keep.about, other.about)
    one = keep._replace(**changes, fields=fields, ways=ways, groups=groups, about=about, created_at=created)
    return United(one, (*left_out, *labels))


def _empty(value: Any) -> bool:
    return value is None or value == ""


def _same(taken: Any, left: Any) -> bool:
    """Whether nothing is lost with what is left: it is the same but for white space."""
    if isinstance(taken, str) and isinstance(left, str):
        return taken.split() == left.split()
    return bool(taken == left)


def _about(mine: str, theirs: str) -> str:
    """Both texts, unless one holds the other."""
    if theirs.strip() in mine:
        return mine
    return theirs if mine.strip() in theirs else f"{mine}\n\n{theirs}"


def _ways(mine: tuple[Way, ...], theirs: tuple[Way, ...], country: str) -> tuple[tuple[Way, ...], list[LeftOut]]:
    """The ways of both, each once; what the other calls one that both have is left out."""
    ways = list(mine)
    preferred = {way.kind for way in mine if way.preferred}
    labels: list[LeftOut] = []
    for way in theirs:
        place = next((n for n, known in enumerate(ways) if _same_way(known, way, country)), None)
        if place is None:
            ways.append(way._replace(preferred=way.preferred and way.kind not in preferred))
        elif not ways[place].label:
            ways[place] = ways[place]._replace(label=way.label)
        elif way.label and fold(way.label) != fold(ways[place].label):
            labels.append(LeftOut(way.value, way.label))
    return tuple(ways), labels


def _same_way(one: Way, other: Way, country: str) -> bool:
    """Whether two ways lead to one place."""
    if one.kind is not other.kind:
        return False
    if one.kind is WayKind.PHONE:
        return same_number(one.value, other.value, country)
    return way_keys(one, country) == way_keys(other, country)


def in_words(name: str, left_out: tuple[LeftOut, ...], name_of: Callable[[int], str]) -> str:
    """What was left out as the words of a fact about the kept customer."""
    lines = [*_lines(left_out, name_of)]
    return "\n".join((f"Merged with {name}. It said there:", *lines)) if lines else f"Merged with {name}."


def _lines(left_out: tuple[LeftOut, ...], name_of: Callable[[int], str]) -> Iterator[str]:
    for what, value in left_out:
        shown = name_of(value) if what == "sent_by" else _shown(value)
        yield f"{SAID.get(what, what.removeprefix(OWN))}: {shown}"


def _shown(value: Any) -> str:
    if isinstance(value, Left):
        return f"{value.on.isoformat()} {value.why}".strip()
    return str(value.isoformat()) if hasattr(value, "isoformat") else str(value)


SAID = {
    "reply_within": "answered within (minutes)", "keep_in_touch_days": "keep in touch every (days)",
    "sent_by": "sent by", "left": "has left", "seasonal_month": "expected in month",
    "quiet_known_until": "known to be quiet until",
}  # fmt: skip
