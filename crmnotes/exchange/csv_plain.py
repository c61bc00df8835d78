"""Rows of a table whose cells stand as they are, put together column by column: many times as fast as cell by cell.

What a column means is said by `drafts`, and a row with anything to be understood is read there. Here is only which
cells those rules leave alone; a law with random tables holds the two together.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations, zip_longest
from typing import NamedTuple

from crmnotes.contacts import Brought, Contact, Plain, PlainWay, Skipped
from crmnotes.exchange.addresses import PARTS, compose_each
from crmnotes.exchange.csv_rows import Piece, Row
from crmnotes.exchange.drafts import BARE_PHONE, NO_DATA, label_of
from crmnotes.records import WayKind
from crmnotes.rules.people_many import BETWEEN, Column, column

NAMES = ("given", "middle", "family")
BARE_EMAIL = re.compile(r"[\w.+-]+@[\w.-]+")
USUAL = {WayKind.PHONE: BARE_PHONE.fullmatch, WayKind.EMAIL: BARE_EMAIL.fullmatch}
TOLD_AS_TEXT = ("'", "=")  # by which a spreadsheet is told that a cell is text


class Place(NamedTuple):
    """A way that one column holds."""

    kind: WayKind
    label: str
    preferred: bool
    column: int


class Address(NamedTuple):
    """An address that several columns hold, each a part of it."""

    group: str
    parts: dict[str, int]


class Layout(NamedTuple):
    """Which column stands for what; a row with anything in `others`, or from `width` on, is read cell by cell."""

    single: dict[str, int]  # by field: name, its parts, company, about
    ways: list[Place]
    addresses: list[Address]
    fields: dict[str, int]  # by the name of the own field
    others: list[int]
    width: int  # of the header


def layout(planned: Sequence[tuple[int, str, str]], width: int) -> Layout | None:
    """The columns (index, field, name) as far as they can be read together; None when none of them names anybody."""
    found = Layout({}, [], [], {}, [], width)
    for index, field, name in planned:
        if not _placed(found, index, field, name):
            found.others.append(index)
    return None if found.single.keys().isdisjoint(("name", *NAMES)) else found


def _placed(found: Layout, index: int, field: str, name: str) -> bool:
    """Puts a column where it belongs; False when its cells have to be understood one by one."""
    kind, _, rest = field.partition(".")
    if field in ("name", *NAMES, "company", "about"):
        return found.single.setdefault(field, index) == index
    if field == "field":
        found.fields[name] = index
    elif kind in ("phone", "email") and rest != "area":
        found.ways.append(Place(WayKind(kind), *label_of(rest), index))
    elif kind == "address":
        group, _, part = rest.rpartition(".")
        return part in PARTS and part != "value" and _part_placed(found.addresses, group, part, index)
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


def together(piece: Piece, layout: Layout, one: Callable[[Row], Contact | Skipped]) -> Iterator[Brought]:
    """The contacts of some rows: what was skipped, then all others together; `one` reads a row cell by cell.

    Where most rows have to be read so, all come one by one.
    """
    columns = _columns(piece, 1 + max((*_read(layout), *layout.others)))
    block = _block(piece.lines, layout, columns)
    odd = {*piece.faults, *_odd(layout, columns, block)}
    if not piece.as_it_stands:
        odd.update(_unclean(layout, columns))
    if len(odd) * 2 > len(piece.cells):
        yield from map(one, piece.rows())
        return
    others: dict[int, Contact] = {}
    for place in sorted(odd):
        found = one(piece.row(place))
        if isinstance(found, Skipped):
            yield found
        else:
            others[place] = found
    yield _without(block, odd)._replace(others=others) if odd else block


def _columns(piece: Piece, least: int) -> list[Column]:
    """The cells by column, so many at least."""
    columns = list(map(Column, zip_longest(*piece.cells, fillvalue="")))
    columns += [Column([""] * len(piece.cells))] * (least - len(columns))
    if piece.as_it_stands:
        for texts in columns:
            texts.is_plain = texts.is_plain_in_lines = True
    return columns


def _block(lines: Sequence[int], layout: Layout, columns: list[Column]) -> Plain:
    """All rows as if each could be read so."""
    nothing = Column([""] * len(lines))

    def column(index: int | None) -> Column:
        return nothing if index is None else columns[index]

    single = layout.single.get
    parts = [column(layout.single[part]) for part in NAMES if part in layout.single]
    names = column(single("name"))
    if parts:
        built = (" ".join(filter(None, some)) for some in zip(*parts, strict=True))
        names = Column(whole or name for whole, name in zip(names, built, strict=True))
    ways = [PlainWay(kind, label, preferred, column(index)) for kind, label, preferred, index in layout.ways]
    for address in layout.addresses:
        values = compose_each({part: column(index) for part, index in address.parts.items()})
        ways.append(PlainWay(WayKind.ADDRESS, *label_of(address.group), Column(values)))
    fields = {name: column(index) for name, index in layout.fields.items()}
    return Plain(lines, names, column(single("company")), column(single("about")), tuple(ways), fields)


def _odd(layout: Layout, columns: list[Column], block: Plain) -> set[int]:
    """The places of rows that have to be read cell by cell."""
    odd = {place for place, name in enumerate(block.names) if not name}
    for index in (*layout.others, *range(layout.width, len(columns))):
        if columns[index].filled:
            odd.update(place for place, cell in enumerate(columns[index]) if cell)
    for way in block.ways:
        odd.update(_unusual(way))
    for one, other in combinations(block.ways, 2):
        if one.kind is other.kind:
            odd.update(place for place, (a, b) in enumerate(zip(one.values, other.values, strict=True)) if a and a == b)
    if "name" in layout.single and any(part in layout.single for part in NAMES):
        odd.update(_named_twice(layout, columns))
    for texts in block.fields.values():
        said = zip(texts, block.names, block.companies, strict=True)
        odd.update(
            place for place, (text, name, company) in enumerate(said) if text and _says_nothing(text, name, company)
        )
    return odd


def _read(layout: Layout) -> Iterator[int]:
    """The columns that are read together."""
    yield from layout.single.values()
    yield from (way.column for way in layout.ways)
    for address in layout.addresses:
        yield from address.parts.values()
    yield from layout.fields.values()


def _unclean(layout: Layout, columns: list[Column]) -> Iterator[int]:
    """The places of rows with a cell that has to be cleaned."""
    for cells in (columns[index] for index in _read(layout)):
        if not _stand(cells):
            yield from (place for place, cell in enumerate(cells) if not _stand(Column([cell])))


def _stand(cells: Column) -> bool:
    """Whether all cells stand as they are: printable, on one line, without blanks or signs of a spreadsheet around."""
    return cells.is_plain and not any(f"{BETWEEN}{sign}" in cells.flat for sign in TOLD_AS_TEXT)


def _unusual(way: PlainWay) -> list[int]:
    """The places where a column of ways holds something else than one number or one e-mail address as it is written."""
    values = column(way.values)
    if way.kind is WayKind.ADDRESS or (values.are_numbers if way.kind is WayKind.PHONE else values.are_emails):
        return []
    usual = USUAL[way.kind]
    return [place for place, value in enumerate(values) if value and not usual(value)]


def _named_twice(layout: Layout, columns: list[Column]) -> Iterator[int]:
    """The places where a name stands whole and in parts: which of the two is meant depends on the words."""
    parts = [layout.single[part] for part in ("name", *NAMES) if part in layout.single]
    whole, *built = [columns[index] for index in parts]
    return (place for place, cells in enumerate(zip(whole, *built, strict=True)) if cells[0] and any(cells[1:]))


def _says_nothing(text: str, name: str, company: str) -> bool:
    """Whether an own field would be left out: it repeats a name, or stands for no answer."""
    return text in (name, company) or text.casefold() in NO_DATA


def _without(block: Plain, odd: set[int]) -> Plain:
    """The same, where some places are empty."""

    def left(texts: Sequence[str]) -> Column:
        return Column(["" if place in odd else text for place, text in enumerate(texts)])

    return block._replace(
        names=left(block.names),
        companies=left(block.companies),
        abouts=left(block.abouts),
        ways=tuple(way._replace(values=left(way.values)) for way in block.ways),
        fields={name: left(texts) for name, texts in block.fields.items()},
    )
