"""The columns of our own table of customers: which there are, what stands in them, and the table for other programs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from crmnotes.contacts import GROUP_END
from crmnotes.errors import BadInput
from crmnotes.exchange.cells import SEVERAL
from crmnotes.notebook.sheet import Sheet
from crmnotes.records import Customer, WayKind

# Names a person gives with `--columns`, and the head of the column; ways and own fields spread over several.
COLUMNS: dict[str, str] = {
    "name": "Name", "company": "Company", "stage": "Stage", "groups": "Groups", "phones": "Phone", "emails": "E-mail",
    "addresses": "Address", "urls": "Web page", "handles": "Handle", "reply_within": "Reply within",
    "keep_in_touch": "Keep in touch", "birthday": "Birthday", "about": "About", "fields": "Own fields",
    "created": "Since", "id": "Id",
}  # fmt: skip
DEFAULT = tuple(name for name in COLUMNS if name not in ("created", "id"))
WAY_KINDS = {
    "phones": WayKind.PHONE, "emails": WayKind.EMAIL, "addresses": WayKind.ADDRESS, "urls": WayKind.URL,
    "handles": WayKind.HANDLE,
}  # fmt: skip
_MOST_LABELS = 8  # of one kind that get a column of their own; rarer ones stand under "other"
_MOST_FIELDS = 100
_ALIASES = {
    "phone": "phones", "email": "emails", "e_mail": "emails", "address": "addresses", "url": "urls",
    "web_page": "urls", "handle": "handles", "group": "groups", "own_fields": "fields", "since": "created",
}  # fmt: skip


@dataclass(slots=True)
class Survey:
    """What a first look at the customers saw: how many columns their ways and own fields need."""

    most: dict[tuple[str, str], int] = field(default_factory=dict)  # ways of one kind and label at one customer
    labels: Counter[tuple[str, str]] = field(default_factory=Counter)
    most_of_kind: dict[str, int] = field(default_factory=dict)
    fields: Counter[str] = field(default_factory=Counter)
    most_fields: int = 0

    def see(self, ways: Sequence[tuple[str, str]], customers: int = 1) -> None:
        """Takes customers into account who have ways of these kinds and labels."""
        seen = Counter(ways)
        kinds = Counter(kind for kind, _ in ways)
        for key, count in seen.items():
            self.labels[key] += customers
            self.most[key] = max(self.most.get(key, 0), count)
        for kind, count in kinds.items():
            self.most_of_kind[kind] = max(self.most_of_kind.get(kind, 0), count)


def survey(customers: Iterable[Customer]) -> Survey:
    """Looks at all customers once."""
    found = Survey()
    for customer in customers:
        found.see([(way.kind.value, way.label) for way in customer.ways])
        found.fields.update(customer.fields.keys())
        found.most_fields = max(found.most_fields, len(customer.fields))
    return found


def survey_sheet(sheet: Sheet) -> Survey:
    """Looks at a sheet of the notebook in two statements; enough for our own table."""
    found = Survey(fields=sheet.field_names())
    for ways, count in sheet.shapes():
        found.see(ways, count)
    return found


def chosen(columns: Sequence[str] | None) -> tuple[str, ...]:
    """The column names, checked; the default ones when none are given. Raises BadInput for one that is not there."""
    if columns is None:
        return DEFAULT
    names = []
    for column in columns:
        name = column.strip().casefold().replace(" ", "_").replace("-", "_")
        name = _ALIASES.get(name, name)
        if name not in COLUMNS:
            raise BadInput('There is no column "{}". There are: {}.', column.strip()[:60], ", ".join(COLUMNS))
        names.append(name)
    if not names:
        raise BadInput("Choose at least one column.")
    return tuple(dict.fromkeys(names))


@dataclass(slots=True)
class Layout:
    """Which column stands where."""

    header: list[str] = field(default_factory=list)
    plain: dict[int, str] = field(default_factory=dict)
    ways: dict[int, tuple[str, tuple[str, ...], int]] = field(default_factory=dict)  # kind, labels, which of them
    places: dict[tuple[str, str], tuple[int, int]] = field(default_factory=dict)  # where a label begins, and its width
    fields: dict[str, int] = field(default_factory=dict)


def lay_out(columns: Sequence[str], found: Survey) -> Layout:
    """The columns of a table for customers who were looked at before. Raises BadInput when there would be none."""
    layout = Layout()
    for name in columns:
        if name in WAY_KINDS:
            _lay_out_ways(WAY_KINDS[name].value, COLUMNS[name], found, layout)
        elif name == "fields":
            for own in _often_first(found.fields)[:_MOST_FIELDS]:
                layout.fields[own] = len(layout.header)
                layout.header.append(own)
        else:
            layout.plain[len(layout.header)] = name
            layout.header.append(COLUMNS[name])
    if not layout.header:
        raise BadInput("Choose at least one column.")
    return layout


_Seen = TypeVar("_Seen", str, tuple[str, str])


def _often_first(seen: Counter[_Seen]) -> list[_Seen]:
    return sorted(seen, key=lambda item: (-seen[item], item))


def _lay_out_ways(kind: str, head: str, found: Survey, layout: Layout) -> None:
    """Adds the columns of one kind of way: one for each label, more where somebody has several."""
    labels = [label for of, label in _often_first(found.labels) if of == kind]
    own, rare = labels[:_MOST_LABELS], labels[_MOST_LABELS:]
    widths = {label: found.most[kind, label] for label in sorted(own)}
    if rare:
        widths["other"] = found.most_of_kind[kind]
    for label, width in (widths or {"": 1}).items():  # an empty column says that there is such a thing
        at = len(layout.header)
        together = (label, *rare) if rare and label == "other" else (label,)
        for number in range(width):
            layout.ways[at + number] = kind, together, number
        for one in together:
            layout.places[kind, one] = at, width
        named = f"{head} ({label})" if label else head
        layout.header += [named if i == 0 else f"{named} {i + 1}" for i in range(width)]


def filler(layout: Layout) -> Callable[[Customer], list[str]]:
    """The function that makes the cells of one customer."""
    plain = [(at, _PLAIN[name]) for at, name in layout.plain.items()]
    width, places, fields = len(layout.header), layout.places, layout.fields

    def fill(customer: Customer) -> list[str]:
        cells = [""] * width
        for at, read in plain:
            cells[at] = read(customer)
        for way in customer.ways:
            place = places.get((way.kind.value, way.label))
            if place is not None:
                at, room = place
                while cells[at] and room > 1:
                    at, room = at + 1, room - 1
                cells[at] = way.value
        for own, text in customer.fields.items():
            if own in fields:
                cells[fields[own]] = text
        return cells

    return fill


def sheet_columns(layout: Layout, sheet: Sheet) -> Iterator[list[Sequence[Any]]]:
    """The cells of every customer of a sheet, read flat and some together: many times as fast as records."""
    columns: list[Any] = [layout.plain.get(at) or layout.ways.get(at) or "" for at in range(len(layout.header))]
    finish = [(at, _FINISH[name]) for at, name in layout.plain.items() if name in _FINISH]
    if layout.fields:
        columns.append("fields")
    for block in sheet.blocks(columns):
        cells: list[Sequence[Any]] = list(zip(*block, strict=True))
        if layout.fields:
            _fill_in_fields(cells, cells.pop(), layout.fields)
        for at, finished in finish:
            if any(cells[at]):
                cells[at] = [cell and finished(cell) for cell in cells[at]]
        yield cells


def _fill_in_fields(cells: list[Sequence[Any]], owns: Sequence[str], places: dict[str, int]) -> None:
    """Puts own fields, as their JSON has them, into the columns of a block."""
    found: dict[str, list[str]] = {name: [""] * len(owns) for name in places}
    for row, own in enumerate(owns):
        if own != "{}":
            for name, text in json.loads(own).items():
                if name in found:
                    found[name][row] = text
    for name, at in places.items():
        cells[at] = found[name]


def minutes_text(minutes: int | None) -> str:
    """A length of time as people write it, which the import reads: `4 h`, `2 days`, `90 min`; minutes in."""
    if not minutes:
        return ""
    if minutes % 1440 == 0 and minutes > 1440:
        return f"{minutes // 1440} days"
    return f"{minutes // 60} h" if minutes % 60 == 0 else f"{minutes} min"


def _days_text(days: int | None) -> str:
    return "" if not days else "1 day" if days == 1 else f"{days} days"


def _groups_text(text: str) -> str:
    """Groups parted by semicolons, or as Google parts them where one has a semicolon in it.

    A single one with a comma or a semicolon in it gets the sign after it, so that it is read as one.
    """
    joined = text.replace(GROUP_END, "; ")
    if ";" in text:
        return f"{text} {SEVERAL}" if GROUP_END not in text else text.replace(GROUP_END, f" {SEVERAL} ")
    return f"{joined};" if "," in joined and ";" not in joined else joined


_FINISH: dict[str, Callable[[Any], str]] = {
    "groups": _groups_text,
    "reply_within": minutes_text,
    "keep_in_touch": _days_text,
}
_PLAIN: dict[str, Callable[[Customer], str]] = {
    "name": lambda c: c.name,
    "company": lambda c: c.company,
    "stage": lambda c: c.stage.value,
    "groups": lambda c: _groups_text(GROUP_END.join(sorted(c.groups))),
    "reply_within": lambda c: minutes_text(c.reply_within),
    "keep_in_touch": lambda c: _days_text(c.keep_in_touch_days),
    "birthday": lambda c: c.birthday.isoformat() if c.birthday else "",
    "about": lambda c: c.about,
    "created": lambda c: c.created_at.date().isoformat() if c.created_at else "",
    "id": lambda c: c.uid,
}
