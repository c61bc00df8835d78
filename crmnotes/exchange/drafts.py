"""A contact while its columns are read one by one, until it is a customer."""

from __future__ import annotations

import re

from crmnotes.exchange.dates import Order, Unclear, birthday, from_numbers
from crmnotes.records import Birthday, Customer, Stage, Way, WayKind

_OWN_FIELDS = {
    "job": "Job title", "department": "Department", "nickname": "Nickname", "prefix": "Form of address",
    "suffix": "Suffix", "birth.day": "Birth day", "birth.month": "Birth month", "birth.year": "Birth year",
}  # fmt: skip
_SYSTEM_GROUPS = frozenset(("mycontacts", "my contacts", "starred", "starred in android", "imported"))
_NO_DATA = frozenset(("unspecified", "keine angabe", "0/0/00", "0.0.00", "00/00/00", "0/0/0000"))
_LABELS = frozenset(
    ("work", "home", "mobile", "other", "main", "fax", "pager", "car", "custom", "work fax", "home fax", "other fax")
)
_CITY_FIRST = frozenset(("us", "usa", "united states", "united states of america", "canada", "ca", "australia", "au"))
_SAID_BEFORE = re.compile(r"\s*(?:phone|mobile|fax|tel|telephone):\s*", re.IGNORECASE)  # "Phone:(555) 123-4567"
_ADDRESSED = re.compile(r"[^<>]*<([^<>\s]+@[^<>\s]+)>\Z")


class ContactDraft:
    """Takes the cells of one row by field and puts a customer together from them."""

    __slots__ = ("about", "addresses", "fields", "groups", "labels", "order", "parts", "stage", "ways")

    def __init__(self, order: Order | None) -> None:
        self.order = order
        self.parts: dict[str, str] = {}
        self.ways: list[Way] = []
        self.addresses: dict[str, list[dict[str, list[str]]]] = {}
        self.labels: dict[str, str] = {}
        self.groups: list[str] = []
        self.about: list[str] = []
        self.fields: dict[str, str] = {}
        self.stage = Stage.CUSTOMER

    @property
    def named(self) -> bool:
        """Whether a person or a firm is named."""
        return any(part in self.parts for part in ("name", "given", "family", "company"))

    def put(self, field: str, column: str, text: str) -> None:
        """Takes the text of one cell; `column` is the name under which an own field is kept."""
        kind = field.split(".", 1)[0].split("#", 1)[0]
        if kind in _PUT_WAY:
            self._put_way(kind, field, text)
        elif field == "field":
            if text.casefold() not in _NO_DATA:
                self.fields[column] = text
        elif kind == "field":
            self._put_numbered(field, text)
        elif field == "groups":
            self._put_groups(text)
        elif field == "about":
            self.about.append(text)
        elif field in ("stage", "reply within", "keep in touch"):
            self._put_terms(field, column, text)
        else:
            self._put_part(field, column, text)

    def _put_part(self, field: str, column: str, text: str) -> None:
        """The first column of a kind counts; what another says beside it is kept as an own field."""
        if self.parts.setdefault(field, text) != text:
            self.fields[column] = text

    def _put_terms(self, field: str, column: str, text: str) -> None:
        if field == "stage" and text.casefold() in set(Stage):
            self.stage = Stage(text.casefold())
        elif field != "stage" and duration(text) is not None:
            self.parts[field] = text
        else:
            self.fields[column] = text

    def _put_numbered(self, field: str, text: str) -> None:
        group, part = field.rsplit(".", 1)
        if part == "label":
            self.labels[group] = text
        else:
            name = self.labels.get(group) or "Field"
            self.fields[name if name not in self.fields else f"{name} {group.split('#')[1]}"] = text

    def _put_groups(self, text: str) -> None:
        parts = text.split(":::") if ":::" in text else re.split(r"[;\n]", text) if ";" in text else text.split(",")
        for part in parts:
            name = part.strip().strip('"').removeprefix("* ").strip()
            if name and name.casefold() not in _SYSTEM_GROUPS and name not in self.groups:
                self.groups.append(name)

    def _put_way(self, kind: str, field: str, text: str) -> None:
        group, _, rest = field.partition(".")
        if "#" in group:  # a numbered group of Google's: its label stands in a cell of its own
            if rest == "label":
                self.labels[group] = text
                return
            label, part = group, rest
        else:
            label, _, part = rest.rpartition(".")
            if kind != "address" or part not in _ADDRESS_PARTS:
                label, part = rest, "value"
        if kind == "address":
            self._put_address(label, part, text)
        elif kind == "phone" and label == "area":
            self.parts["area"] = text
        else:
            self._put_values(WayKind(kind), label, text)

    def _put_values(self, kind: WayKind, label: str, text: str) -> None:
        name, preferred = _label(self.labels.get(label, "") if "#" in label else label)
        for value in _values(kind, text):
            if kind is WayKind.EMAIL and value[:3].casefold() == "/o=":
                self.fields["Exchange address"] = value  # a name inside somebody's Exchange server, not an e-mail
                continue
            if kind is WayKind.PHONE and "area" in self.parts:
                value = f"{self.parts.pop('area')} {value}"
            if not any(way.kind is kind and way.value == value for way in self.ways):
                self.ways.append(Way(kind, value, name, preferred))
                preferred = False

    def _put_address(self, label: str, part: str, text: str) -> None:
        texts = text.split(" ::: ") if "#" in label and " ::: " in text else [text]
        several = self.addresses.setdefault(label, [])
        for i, one in enumerate(texts):
            if i == len(several):
                several.append({})
            several[i].setdefault(part, []).append(one.strip())

    def customer(self) -> Customer | None:
        """The customer that the cells add up to, None when they name nobody and give no way to reach anybody."""
        for label, several in self.addresses.items():
            name, preferred = _label(self.labels.get(label, "") if "#" in label else label)
            for parts in several:
                if value := compose_address(parts):
                    self.ways.append(Way(WayKind.ADDRESS, value, name, preferred))
        born = self._birthday()
        company = _one_line(self.parts.get("company", ""))
        name = self._name() or company or _one_line(self.parts.get("nickname", "")) or self._name_from_ways()
        if not name:
            return None
        for part, own in _OWN_FIELDS.items():
            if part in self.parts and not part.startswith("birth."):
                self.fields.setdefault(own, self.parts[part])
        known = (name, company)
        return Customer(
            name=name,
            company=company,
            stage=self.stage,
            ways=tuple(self.ways),
            groups=tuple(self.groups),
            reply_within=duration(self.parts.get("reply within", "")),
            keep_in_touch_days=_days(self.parts.get("keep in touch", "")),
            birthday=born,
            about="\n\n".join(self.about),
            fields={own: text for own, text in self.fields.items() if text not in known},
        )

    def _name(self) -> str:
        """The full name, or the one put together when it holds every word of the full one ("Groß, Jürgen")."""
        full = _one_line(self.parts.get("name", ""))
        pieces = [self.parts[part] for part in ("given", "middle", "family") if part in self.parts]
        built = _one_line(" ".join(pieces))
        if not full or not built:
            return full or built
        return built if set(_words(full)) <= set(_words(built)) else full

    def _name_from_ways(self) -> str:
        for kind in (WayKind.EMAIL, WayKind.PHONE, WayKind.HANDLE, WayKind.URL, WayKind.ADDRESS):
            for way in self.ways:
                if way.kind is kind:
                    return _one_line(way.value.split("\n")[0])
        return ""

    def _birthday(self) -> Birthday | None:
        """The birthday; one that cannot be read for sure is kept as an own field, as it stands."""
        try:
            if text := self.parts.get("birthday"):
                return birthday(text, self.order)
            day, month, year = (self.parts.get(f"birth.{part}", "") for part in ("day", "month", "year"))
            return from_numbers(year, month, day)
        except Unclear:
            for part, own in (*_OWN_FIELDS.items(), ("birthday", "Birthday")):
                if part.startswith("birth") and part in self.parts:
                    self.fields[own] = self.parts[part]
            return None


_PUT_WAY = frozenset(("phone", "email", "address", "url", "handle"))
_ADDRESS_PARTS = frozenset(("street", "extended", "box", "city", "region", "code", "country", "value"))


def _values(kind: WayKind, text: str) -> list[str]:
    """The several values that one cell may hold."""
    values = [value.strip() for value in text.split(":::")] if ":::" in text else [text]
    if kind is WayKind.EMAIL:
        values = [one for value in values for one in _emails(value)]
    if kind in (WayKind.PHONE, WayKind.URL, WayKind.HANDLE):
        values = [_one_line(_SAID_BEFORE.sub("", value)) for value in values]
    return [value for value in values if value]


def _emails(text: str) -> list[str]:
    pieces = [piece for piece in re.split(r"[,;\s]+", text) if piece]
    if len(pieces) > 1 and all("@" in piece for piece in pieces):
        return [piece.removeprefix("mailto:") for piece in pieces]
    match = _ADDRESSED.match(text)
    return [match[1] if match else _one_line(text).removeprefix("mailto:")]


def _label(text: str) -> tuple[str, bool]:
    """A label in its usual form, and whether `* ` marks the way as the preferred one."""
    preferred = text.startswith("*")
    label = _one_line(text.lstrip("* ").split(" ::: ")[0])
    return label.casefold() if label.casefold() in _LABELS else label, preferred


def compose_address(parts: dict[str, list[str]]) -> str:
    """An address in lines from its parts; a whole address of several lines is taken as it stands."""
    whole = "\n".join(parts.get("value", ()))
    others = [part for part in parts if part != "value"]
    if whole and ("\n" in whole or not others):
        return whole
    street = parts.get("street", [])
    lines = [*([whole] if whole and whole not in street else []), *street, *parts.get("extended", ())]
    lines += parts.get("box", ())
    city, region, code, country = (", ".join(parts.get(p, ())) for p in ("city", "region", "code", "country"))
    if country.casefold() in _CITY_FIRST or (region and not country):
        lines.append(", ".join(filter(None, (city, f"{region} {code}".strip()))))
    else:
        lines += [" ".join(filter(None, (code, city))), region]
    return "\n".join(line for line in (*lines, country) if line)


def duration(text: str) -> int | None:
    """Minutes of "24 h", "2 days" or "1 day 6 h", as our own table writes them; None when it is none."""
    pieces = re.fullmatch(r"(?:(\d{1,4}) days?)? ?(?:(\d{1,5}) ?h)? ?(?:(\d{1,6}) ?min)?", text.strip())
    if not pieces or not any(pieces.groups()):
        return None
    days, hours, minutes = (int(piece or 0) for piece in pieces.groups())
    return (days * 24 + hours) * 60 + minutes or None


def _days(text: str) -> int | None:
    minutes = duration(text)
    return minutes // 1440 or None if minutes else None


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
