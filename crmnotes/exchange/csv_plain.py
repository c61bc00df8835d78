"""Rows of a table whose cells stand as they are, put together column by column: many times as fast as cell by cell.

What a column means is said by `drafts`, and a row with anything to be understood is read there. Here is only which
cells those rules leave alone; a law with random tables holds the two together.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations, compress
from typing import Literal

from crmnotes.contacts import Brought, Contact, Plain, PlainWay, Skipped
from crmnotes.exchange.addresses import compose_each
from crmnotes.exchange.cells import SEVERAL
from crmnotes.exchange.csv_layout import NAMES, Layout
from crmnotes.exchange.csv_rows import TOLD_AS_TEXT, Piece, Row
from crmnotes.exchange.dates import Order, Unclear, birthday
from crmnotes.exchange.drafts import BARE_PHONE, NO_DATA, ContactDraft, built_name, label_of
from crmnotes.records import Birthday, WayKind
from crmnotes.rules.people_many import BETWEEN, Column, column

BARE_EMAIL = re.compile(r"[\w.+-]+@[\w.-]+")
USUAL: dict[WayKind, Callable[[str], object]] = {
    WayKind.PHONE: BARE_PHONE.fullmatch,
    WayKind.EMAIL: BARE_EMAIL.fullmatch,
}
LABELS = 12  # different ones of a column within a piece; with more, its rows are read cell by cell

Reader = Callable[[Row], Contact | Skipped]


def together(piece: Piece, layout: Layout, one: Reader, order: Order | None = None) -> Iterator[Brought]:
    """The contacts of some rows: what was skipped, then all others together; `one` reads a row cell by cell.

    Where most rows have to be read so, all come one by one. `order` is that of day and month in birthdays.
    """
    columns = _columns(piece, 1 + layout.last)
    if any(len(set(columns[index])) > LABELS for index in layout.labels.values()):
        yield from map(one, piece.rows())
        return
    block = _block(piece.lines, layout, columns, order)
    odd = {*piece.faults, *_odd(layout, columns, block, order)}
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
    columns = list(map(Column, piece.columns()))
    columns += [Column([""] * len(piece.cells))] * (least - len(columns))
    if piece.as_it_stands:
        for texts in columns:
            texts.is_plain = texts.is_plain_in_lines = True
    return columns


def _block(lines: Sequence[int], layout: Layout, columns: list[Column], order: Order | None) -> Plain:
    """All rows as if each could be read so."""
    nothing = Column([""] * len(lines))
    name, company, about, groups, born = (
        columns[layout.single[field]] if field in layout.single else nothing
        for field in ("name", "company", "about", "groups", "birthday")
    )
    if built := _built(layout, columns):
        name = Column(whole or parts for whole, parts in zip(name, built, strict=True))
    fields = {own: _telling(columns[index], name, company, NO_DATA) for own, index in layout.fields.items()}
    fields |= {own: _telling(columns[index], name, company) for own, index in layout.titles.items()}
    fields |= {own: columns[index] for own, index in layout.owns.items()}
    return Plain(
        lines,
        name,
        company,
        about,
        tuple(_ways(layout, columns)),
        {own: texts for own, texts in fields.items() if texts.filled},
        birthdays=[_born(text, order) or None for text in born] if born.filled else (),
        groups=[_groups(text) for text in groups] if groups.filled else (),
    )


def _built(layout: Layout, columns: list[Column]) -> list[str]:
    """The names put together from their parts; empty when there are none."""
    parts = [columns[layout.single[part]] for part in NAMES if part in layout.single]
    if all(texts.flat.isascii() for texts in parts):
        return [" ".join(filter(None, some)) for some in zip(*parts, strict=True)]
    nothing = Column([""] * len(parts[0]))
    three = (columns[layout.single[part]] if part in layout.single else nothing for part in NAMES)
    return list(map(built_name, *three))


def _ways(layout: Layout, columns: list[Column]) -> Iterator[PlainWay]:
    """The ways to reach, addresses last."""
    for kind, group, label, preferred, index in layout.ways:
        yield from _labelled(PlainWay(kind, label, preferred, columns[index]), _labels(layout, columns, group))
    for group, parts in layout.addresses:
        if filled := {part: columns[index] for part, index in parts.items() if columns[index].filled}:
            label, preferred = label_of("" if "#" in group else group)
            address = PlainWay(WayKind.ADDRESS, label, preferred, Column(compose_each(filled)))
            yield from _labelled(address, _labels(layout, columns, group))


def _labels(layout: Layout, columns: list[Column], group: str) -> Column | None:
    return columns[layout.labels[group]] if group in layout.labels else None


def _labelled(way: PlainWay, labels: Column | None) -> Iterator[PlainWay]:
    """A way of each contact, taken apart by the labels that stand beside them; nothing when nobody has one."""
    told = list(dict.fromkeys(compress(labels, way.values))) if labels is not None else []
    if labels is None or len(told) == 1:
        label, preferred = (way.label, way.preferred) if labels is None else label_of(told[0][:200])
        if column(way.values).filled:
            yield PlainWay(way.kind, label, preferred, way.values)
        return
    for label in told:
        own = Column(value if label == beside else "" for value, beside in zip(way.values, labels, strict=True))
        yield PlainWay(way.kind, *label_of(label[:200]), own)


def _telling(texts: Column, names: Column, companies: Column, nothing: frozenset[str] = frozenset()) -> Column:
    """Of an own field what it tells: neither one of the names again, nor what stands for no answer."""
    if not texts.filled:
        return texts
    left_out = {text for text in set(texts) if text.casefold() in nothing}
    said = zip(texts, names, companies, strict=True)
    return Column("" if text in left_out or text in (name, company) else text for text, name, company in said)


@lru_cache(maxsize=4096)
def _born(text: str, order: Order | None) -> Birthday | Literal[False] | None:
    """The birthday in a cell; False when that is unclear."""
    try:
        return birthday(text, order)
    except Unclear:
        return False


@lru_cache(maxsize=4096)
def _groups(text: str) -> tuple[str, ...]:
    """The groups in a cell."""
    draft = ContactDraft(None)
    draft.put_groups(text)
    return tuple(draft.groups)


def _odd(layout: Layout, columns: list[Column], block: Plain, order: Order | None) -> Iterator[int]:
    """The places of rows that have to be read cell by cell."""
    yield from (place for place, name in enumerate(block.names) if not name)
    for index in (*layout.others, *range(layout.width, len(columns))):
        if columns[index].filled:
            yield from (place for place, cell in enumerate(columns[index]) if cell)
    for way in layout.ways:
        yield from _unusual(way.kind, columns[way.column])
    for one, other in combinations(layout.ways, 2):
        if one.kind is other.kind and columns[other.column].filled:
            yield from _the_same(columns[one.column], columns[other.column])
    for address in layout.addresses:
        if "#" in address.group:
            yield from (place for index in address.parts.values() for place in _several(columns[index]))
    if "name" in layout.single:
        yield from _named_otherwise(columns[layout.single["name"]], _built(layout, columns))
    if "birthday" in layout.single:
        born = columns[layout.single["birthday"]]
        yield from (place for place, text in enumerate(born) if text and _born(text, order) is False)


def _unusual(kind: WayKind, values: Column) -> Iterable[int]:
    """The places where a column of ways holds something else than one of them as it is written."""
    if kind not in USUAL:
        return _several(values)
    if values.are_numbers if kind is WayKind.PHONE else values.are_emails:
        return ()
    usual = USUAL[kind]
    return [place for place, value in enumerate(values) if value and not usual(value)]


def _several(texts: Column) -> Iterator[int]:
    """The places where a cell may hold several values."""
    return (place for place, text in enumerate(texts) if SEVERAL in text) if SEVERAL in texts.flat else iter(())


def _the_same(one: Column, other: Column) -> Iterator[int]:
    """The places where two columns hold the same."""
    return (place for place, (a, b) in enumerate(zip(one, other, strict=True)) if a and a == b)


def _named_otherwise(names: Column, built: list[str]) -> Iterator[int]:
    """The places where a name stands whole and otherwise in parts: which of the two is meant depends on the words."""
    both = zip(names, built, strict=True) if built else ()
    return (place for place, (whole, parts) in enumerate(both) if whole and parts and whole != parts)


def _unclean(layout: Layout, columns: list[Column]) -> Iterator[int]:
    """The places of rows with a cell that has to be cleaned."""
    for index in layout.on_one_line():
        yield from _unlike(columns[index], lambda cells: cells.is_plain)
    for index in layout.in_lines():
        yield from _unlike(columns[index], lambda cells: cells.is_plain_in_lines)


def _unlike(cells: Column, plain: Callable[[Column], bool]) -> Iterator[int]:
    """The places of cells that do not stand as they are: with blanks, or signs of a spreadsheet, around them."""

    def stand(some: Column) -> bool:
        return plain(some) and not any(f"{BETWEEN}{sign}" in some.flat for sign in TOLD_AS_TEXT)

    if not stand(cells):
        yield from (place for place, cell in enumerate(cells) if not stand(Column([cell])))


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
