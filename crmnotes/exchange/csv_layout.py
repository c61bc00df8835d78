"""Which columns of a table can be read together, each for all rows at once, and what they stand for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from crmnotes.exchange.addresses import PARTS
from crmnotes.exchange.drafts import OWN_FIELDS, label_of
from crmnotes.records import WayKind

NAMES = ("given", "middle", "family")
SINGLE = frozenset(("name", *NAMES, "company", "about", "birthday", "groups"))
WAYS = frozenset((WayKind.PHONE, WayKind.EMAIL, WayKind.URL, WayKind.HANDLE))


class Place(NamedTuple):
    """A way that one column holds; its label stands in a column, too, when the group is numbered."""

    kind: WayKind
    group: str
    label: str
    preferred: bool
    column: int


class Address(NamedTuple):
    """An address that several columns hold, each a part of it."""

    group: str
    parts: dict[str, int]


class Layout(NamedTuple):
    """Which column stands for what; a row with anything in `others`, or from `width` on, is read cell by cell."""

    single: dict[str, int]  # by field: name, its parts, company, about, birthday, groups
    ways: list[Place]
    addresses: list[Address]
    labels: dict[str, int]  # by numbered group
    fields: dict[str, int]  # by the name of the own field
    owns: dict[str, int]  # the same in our own table
    titles: dict[str, int]  # own fields by the name that they get whatever the column is called
    others: list[int]
    width: int  # of the header

    def on_one_line(self) -> Iterator[int]:
        """The columns that are read together and may hold no line break."""
        yield from (index for field, index in self.single.items() if field != "about")
        yield from (way.column for way in self.ways)
        yield from self.labels.values()

    def in_lines(self) -> Iterator[int]:
        """The columns that are read together and may hold several lines."""
        yield from (index for field, index in self.single.items() if field == "about")
        for address in self.addresses:
            yield from address.parts.values()
        yield from self.fields.values()
        yield from self.owns.values()
        yield from self.titles.values()

    @property
    def last(self) -> int:
        """The last column that it names."""
        return max((*self.on_one_line(), *self.in_lines(), *self.others))


def layout(planned: Sequence[tuple[int, str, str]], width: int) -> Layout | None:
    """The columns (index, field, name) as far as they can be read together; None when none of them names anybody."""
    found = Layout({}, [], [], {}, {}, {}, {}, [], width)
    for index, field, name in planned:
        if not _placed(found, index, field, name):
            found.others.append(index)
    for title in found.fields.keys() & found.titles.keys():  # the column of that name comes first, where it is filled
        found.others.append(found.titles.pop(title))
    return None if found.single.keys().isdisjoint(("name", *NAMES)) else found


def _placed(found: Layout, index: int, field: str, name: str) -> bool:
    """Puts a column where it belongs; False when its cells have to be understood one by one."""
    group, _, rest = field.partition(".")
    kind = group.split("#")[0]
    if field in SINGLE:
        return found.single.setdefault(field, index) == index
    if field in OWN_FIELDS:
        return found.titles.setdefault(OWN_FIELDS[field], index) == index
    if field == "field":
        found.fields[name] = index
    elif field == "own":
        found.owns[name] = index
    elif "#" in group and rest == "label" and (kind in WAYS or kind == "address"):
        return found.labels.setdefault(group, index) == index
    elif kind in WAYS and rest != "area":
        found.ways.append(Place(WayKind(kind), group, *label_of("" if "#" in group else rest), index))
    elif kind == "address":
        label, _, part = (group, "", rest) if "#" in group else rest.rpartition(".")
        return part in PARTS and _part_placed(found.addresses, label, part, index)
    else:
        return False
    return True


def _part_placed(addresses: list[Address], group: str, part: str, index: int) -> bool:
    """Puts a part beside the others of its address; those of several addresses must not be mixed."""
    if not addresses or addresses[-1].group != group:
        if any(address.group == group for address in addresses):
            return False
        addresses.append(Address(group, {}))
    return addresses[-1].parts.setdefault(part, index) == index
