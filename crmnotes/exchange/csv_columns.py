"""The columns of our own table of customers: which there are, what stands in them, and the table for other programs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from crmnotes.errors import BadInput
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

Cells = Callable[[Customer], Sequence[str]]


@dataclass(slots=True)
class Survey:
    """What a first walk over the customers saw: how many columns their ways and own fields need."""

    most: dict[tuple[WayKind, str], int] = field(default_factory=dict)  # ways of one kind and label at one customer
    labels: Counter[tuple[WayKind, str]] = field(default_factory=Counter)
    most_of_kind: Counter[WayKind] = field(default_factory=Counter)
    fields: Counter[str] = field(default_factory=Counter)
    most_fields: int = 0

    def see(self, customer: Customer) -> None:
        """Takes one customer into account."""
        seen: dict[tuple[WayKind, str], int] = {}
        kinds: dict[WayKind, int] = {}
        for way in customer.ways:
            key = way.kind, way.label
            seen[key] = seen.get(key, 0) + 1
            kinds[way.kind] = kinds.get(way.kind, 0) + 1
        for key, count in seen.items():
            self.labels[key] += 1
            if count > self.most.get(key, 0):
                self.most[key] = count
        for kind, count in kinds.items():
            if count > self.most_of_kind[kind]:
                self.most_of_kind[kind] = count
        if customer.fields:
            self.fields.update(customer.fields.keys())
            self.most_fields = max(self.most_fields, len(customer.fields))


def survey(customers: Iterable[Customer]) -> Survey:
    """Walks all customers once."""
    found = Survey()
    for customer in customers:
        found.see(customer)
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
            raise BadInput(f'There is no column "{column.strip()[:60]}". There are: {", ".join(COLUMNS)}.')
        names.append(name)
    if not names:
        raise BadInput("Choose at least one column.")
    return tuple(dict.fromkeys(names))


def compile_columns(columns: Sequence[str], found: Survey) -> tuple[list[str], Callable[[Customer], list[str]]]:
    """The header and the function that makes the cells of one customer."""
    header: list[str] = []
    plain: list[tuple[int, Callable[[Customer], str]]] = []
    places: dict[tuple[WayKind, str], tuple[int, int]] = {}  # where the ways of a label begin, and how many fit
    fields: dict[str, int] = {}
    for name in columns:
        if name in WAY_KINDS:
            places.update(_way_columns(WAY_KINDS[name], COLUMNS[name], found, header))
        elif name == "fields":
            for own, _ in found.fields.most_common(_MOST_FIELDS):
                fields[own] = len(header)
                header.append(own)
        else:
            plain.append((len(header), _PLAIN[name]))
            header.append(COLUMNS[name])
    return header, _filler(len(header), plain, places, fields)


def _way_columns(
    kind: WayKind, head: str, found: Survey, header: list[str]
) -> dict[tuple[WayKind, str], tuple[int, int]]:
    """Adds the columns of one kind of way to the header and says where each label stands."""
    labels = [label for (of, label), _ in found.labels.most_common() if of is kind]
    own, rare = labels[:_MOST_LABELS], labels[_MOST_LABELS:]
    widths = {label: found.most[kind, label] for label in sorted(own)}
    if rare:
        widths["other"] = max(widths.get("other", 0), found.most_of_kind[kind])
    if not widths:
        widths[""] = 1  # an empty column says that there is such a thing
    places: dict[tuple[WayKind, str], tuple[int, int]] = {}
    for label, width in widths.items():
        places[kind, label] = (len(header), width)
        named = f"{head} ({label})" if label else head
        header += [named if i == 0 else f"{named} {i + 1}" for i in range(width)]
    for label in rare:
        places[kind, label] = places[kind, "other"]
    return places


def _filler(
    width: int,
    plain: list[tuple[int, Callable[[Customer], str]]],
    places: dict[tuple[WayKind, str], tuple[int, int]],
    fields: dict[str, int],
) -> Callable[[Customer], list[str]]:
    def fill(customer: Customer) -> list[str]:
        cells = [""] * width
        for at, read in plain:
            cells[at] = read(customer)
        for way in customer.ways:
            place = places.get((way.kind, way.label))
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


def minutes_text(minutes: int | None) -> str:
    """A length of time as people write it, which the import reads: `4 h`, `2 days`, `90 min`; minutes in."""
    if not minutes:
        return ""
    if minutes % 1440 == 0 and minutes > 1440:
        return f"{minutes // 1440} days"
    return f"{minutes // 60} h" if minutes % 60 == 0 else f"{minutes} min"


def _days_text(days: int | None) -> str:
    return "" if not days else "1 day" if days == 1 else f"{days} days"


def _groups_text(groups: tuple[str, ...]) -> str:
    """Groups parted by semicolons; one with a comma in it gets one after it, so that it is read as one."""
    text = "; ".join(groups)
    return f"{text};" if len(groups) == 1 and "," in text else text


_PLAIN: dict[str, Callable[[Customer], str]] = {
    "name": lambda c: c.name,
    "company": lambda c: c.company,
    "stage": lambda c: c.stage.value,
    "groups": lambda c: _groups_text(c.groups),
    "reply_within": lambda c: minutes_text(c.reply_within),
    "keep_in_touch": lambda c: _days_text(c.keep_in_touch_days),
    "birthday": lambda c: c.birthday.isoformat() if c.birthday else "",
    "about": lambda c: c.about,
    "created": lambda c: c.created_at.date().isoformat() if c.created_at else "",
    "id": lambda c: c.uid,
}
