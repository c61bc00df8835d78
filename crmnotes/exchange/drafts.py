"""A contact while the cells of its row are read one by one, until it is a customer."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import lru_cache

from crmnotes.exchange.addresses import PARTS, compose
from crmnotes.exchange.cells import unbroken
from crmnotes.exchange.dates import Order, Unclear, birthday, from_numbers
from crmnotes.records import Birthday, Customer, Stage, Way, WayKind

Put = Callable[["ContactDraft", str], None]
PHONE, EMAIL = WayKind.PHONE, WayKind.EMAIL  # asking the enum for them takes as long as all else for a short cell

OWN_FIELDS = {
    "job": "Job title", "department": "Department", "nickname": "Nickname", "prefix": "Form of address",
    "suffix": "Suffix",
}  # fmt: skip
_BIRTH = {"birth.day": "Birth day", "birth.month": "Birth month", "birth.year": "Birth year", "birthday": "Birthday"}
_SYSTEM_GROUPS = frozenset(("mycontacts", "my contacts", "starred", "starred in android", "imported"))
NO_DATA = frozenset(
    (
        "unspecified", "keine angabe", "non spécifié", "non specificato", "sin especificar", "no especificado",
        "não especificado", "niet opgegeven", "未指定", "지정 안 함",
        "0/0/00", "0.0.00", "00/00/00", "0/0/0000", "00/0/0", "0/0/0",
    )
)  # fmt: skip
LABELS = frozenset(
    ("work", "home", "mobile", "other", "main", "fax", "pager", "car", "custom", "work fax", "home fax", "other fax")
)
_SAID_BEFORE = re.compile(r"\s*(?:phone|mobile|fax|tel|telephone):\s*", re.IGNORECASE)  # "Phone:(555) 123-4567"
_PARTED = re.compile(r"[,;\s]+")
_IN_BRACKETS = re.compile(r"<(?:mailto:)?([^<>\s]+@[^<>\s]+)>")
_NO_WAY = frozenset(("n/a", "na", "none", "null", "nil", "k.a.", "k. a."))  # written where there is none
BARE_EMAIL = re.compile(r"[\w.+:-]+@[\w.-]+")
LEAST_DIGITS = 6  # of a telephone number, where a cell holds several
_BETWEEN_NUMBERS = re.compile(r"[;,\n]|\s[/|]\s|\s(?=(?:phone|mobile|fax|tel|telephone):)", re.IGNORECASE)
BARE_PHONE = re.compile(r"[+(]?[()./-]*\d[\d()./-]*(?: [()./-]*\d[\d()./-]*)*", re.ASCII)
_WORD = re.compile(r"\w+")
_KANA_ONLY = re.compile(r"[\u3040-\u30ff ]+")  # most often a foreign name, said as it is abroad
_EASTERN = re.compile(r"[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff ]+")
_LENGTH = re.compile(r"(?:(\d{1,4}) days?)? ?(?:(\d{1,5}) ?h)? ?(?:(\d{1,6}) ?min)?")
_PARTS_OF_A_NAME = frozenset(("given", "middle", "family"))
_NAMED = frozenset(("name", "given", "family", "company"))


class ContactDraft:
    """Takes the cells of one row (by the functions that `put` makes) and puts a customer together from them."""

    __slots__ = ("about", "addresses", "fields", "groups", "labels", "order", "owns", "parts", "stage", "ways")

    def __init__(self, order: Order | None) -> None:
        self.order = order
        self.parts: dict[str, str] = {}
        self.ways: list[Way] = []
        self.addresses: dict[str, list[dict[str, list[str]]]] = {}
        self.labels: dict[str, str] = {}
        self.groups: list[str] = []
        self.about: list[str] = []
        self.fields: dict[str, str] = {}
        self.owns: dict[str, str] = {}  # of our own table
        self.stage = Stage.CUSTOMER

    @property
    def named(self) -> bool:
        """Whether a person or a firm is named."""
        return not _NAMED.isdisjoint(self.parts)

    def put_labelled(self, kind: WayKind, label: str, text: str) -> None:
        """Takes one or several ways of a kind with a label as it stands in the file; `* ` marks the preferred one."""
        self.put_values(kind, *label_of(label[:200]), text)

    def put_values(self, kind: WayKind, label: str, preferred: bool, text: str) -> None:
        """Takes one or several ways of a kind; the first of them is the preferred one, when one is."""
        for value in _values(kind, text):
            if kind is EMAIL and value[:3].casefold() == "/o=":
                self.fields["Exchange address"] = value  # a name inside somebody's Exchange server, not an e-mail
                continue
            if kind is PHONE and "area" in self.parts:
                value = f"{self.parts.pop('area')} {value}"
            if not self.has(value, kind) or (kind is WayKind.HANDLE and self._is_elsewhere(value, label)):
                self.ways.append(Way(kind, value, label, preferred))
                preferred = False

    def _is_elsewhere(self, value: str, service: str) -> bool:
        """Whether a handle that is known so far is one of another service."""
        known = {way.label.casefold() for way in self.ways if way.value == value and way.kind is WayKind.HANDLE}
        return service != "" and known.isdisjoint((service.casefold(), ""))

    def has(self, value: str, kind: WayKind | None = None) -> bool:
        """Whether there is a way of that value already, of a kind or of any."""
        if value not in [way.value for way in self.ways]:
            return False
        return kind is None or any(way.value == value and way.kind is kind for way in self.ways)

    def put_address(self, label: str, part: str, text: str) -> None:
        """Takes a part of an address."""
        several = self.addresses.get(label)
        if several is None:
            self.addresses[label] = [{part: [text]}]
        else:
            several[0].setdefault(part, []).append(text)

    def put_whole(self, label: str, preferred: bool, text: str) -> None:
        """Takes an address as it stands in one cell, beside others of the same label."""
        way = Way(WayKind.ADDRESS, compose({"value": [text]}), label, preferred)
        if way.value and way not in self.ways:
            self.ways.append(way)

    def put_addresses(self, label: str, part: str, text: str) -> None:
        """Takes a part of one or several addresses at once from a numbered group of Google's."""
        several = self.addresses.setdefault(label, [])
        for i, one in enumerate(text.split(" ::: ")):
            if i == len(several):
                several.append({})
            several[i].setdefault(part, []).append(one.strip())

    def put_numbered(self, group: str, text: str) -> None:
        """Takes the value of an own field whose name stands in a cell of its own."""
        name = self.labels.get(group) or "Field"
        self.fields[name if name not in self.fields else f"{name} {group.split('#')[1]}"] = text

    def put_groups(self, text: str) -> None:
        """Takes groups, without those that a program makes for everybody."""
        parts = text.split(":::") if ":::" in text else text.split(";") if ";" in text else text.split(",")
        for part in (text[:1] == "[" and _json_list(text)) or parts:
            self.put_group(part.strip().strip('"'))

    def put_group(self, text: str) -> None:
        """Takes one group, unless a program makes it for everybody."""
        name = text.removeprefix("* ").strip()
        if name and name.casefold() not in _SYSTEM_GROUPS and name not in self.groups:
            self.groups.append(name)

    def put_terms(self, field: str, column: str, text: str) -> None:
        """Takes a stage or a length of time of our own; what somebody else means by it is an own field."""
        if field == "stage" and text.casefold() in set(Stage):
            self.stage = Stage(text.casefold())
        elif field != "stage" and duration(text) is not None:
            self.parts[field] = text
        else:
            self.fields[column] = text

    def put_part(self, field: str, column: str, text: str) -> None:
        """Takes a part of the name or the birthday: the first counts, what another column says is an own field."""
        known = self.parts.setdefault(field, text)
        if field == "name" and known != text and ", ".join(reversed(text.rsplit(" ", 1))) == known:
            self.parts[field] = text  # "Lund, Mia" in another column
        elif known != text:
            self.fields[column] = text

    def customer(self) -> Customer | None:
        """The customer that the cells add up to, None when they name nobody and give no way to reach anybody."""
        for group, several in self.addresses.items():
            name, preferred = label_of(self.labels.get(group, "")[:200] if "#" in group else group)
            for parts in several:
                if value := compose(parts):
                    self.ways.append(Way(WayKind.ADDRESS, value, name, preferred))
        said = self.parts
        born = self._birthday()
        company = _one_line(said["company"]) if "company" in said else ""
        name = self._name() or company or _one_line(said.get("nickname", "")) or self._name_from_ways()
        if not name:
            return None
        if not OWN_FIELDS.keys().isdisjoint(said):
            for part, own in OWN_FIELDS.items():
                if part in said:
                    self.fields.setdefault(own, said[part])
        fields = {own: text for own, text in self.fields.items() if text not in (name, company)} if self.fields else {}
        return Customer(
            name=name,
            company=company,
            stage=self.stage,
            ways=tuple(self.ways),
            groups=tuple(self.groups),
            reply_within=duration(said["reply within"]) if "reply within" in said else None,
            keep_in_touch_days=_days(said["keep in touch"]) if "keep in touch" in said else None,
            birthday=born,
            about="\n\n".join(self.about),
            fields=fields | self.owns,
        )

    def _name(self) -> str:
        """The full name, or the one put together when it holds every word of the full one ("Groß, Jürgen")."""
        said = self.parts
        full = _one_line(said["name"]) if "name" in said else ""
        if _PARTS_OF_A_NAME.isdisjoint(said):
            return full
        built = built_name(*[_one_line(said.get(part, "")) for part in ("given", "middle", "family")])
        if not full or not built:
            return full or built
        return built if set(_WORD.findall(full.casefold())) <= set(_WORD.findall(built.casefold())) else full

    def _name_from_ways(self) -> str:
        for kind in (WayKind.EMAIL, WayKind.PHONE, WayKind.HANDLE, WayKind.URL, WayKind.ADDRESS):
            for way in self.ways:
                if way.kind is kind:
                    return _one_line(way.value.split("\n")[0])
        return ""

    def _birthday(self) -> Birthday | None:
        """The birthday; one that cannot be read for sure is kept as an own field, as it stands."""
        said = self.parts
        if _BIRTH.keys().isdisjoint(said):
            return None
        try:
            if text := said.get("birthday"):
                return birthday(text, self.order)
            if "birth.day" not in said or "birth.month" not in said:
                return None
            return from_numbers(said.get("birth.year", ""), said["birth.month"], said["birth.day"])
        except Unclear:
            self.fields.update({own: said[part] for part, own in _BIRTH.items() if part in said})
            return None


def built_name(given: str, middle: str, family: str) -> str:
    """A name from its parts; the family stands first where all are written in Chinese, Japanese or Korean letters."""
    parts = [part for part in (given, middle, family) if part]
    name = " ".join(parts)
    if family and len(parts) > 1 and not name.isascii() and _EASTERN.fullmatch(name) and not _KANA_ONLY.fullmatch(name):
        return " ".join([family, *parts[:-1]])
    return name


def put(field: str, column: str) -> Put:
    """The function that gives a cell of a field to a draft; `column` is the name under which an own field is kept."""
    group, _, rest = field.partition(".")
    kind, numbered = group.split("#")[0], "#" in group
    if numbered and rest == "label":
        return lambda draft, text: draft.labels.__setitem__(group, text)
    if kind == "address":
        label, _, part = (group, "", rest) if numbered else rest.rpartition(".")
        if part not in PARTS:
            label, part = group if numbered else rest, "value"
        if "#" in label:
            return lambda draft, text: draft.put_addresses(label, part, text)
        return lambda draft, text: draft.put_address(label, part, text)
    if kind == "whole":
        name, preferred = label_of(rest)
        return lambda draft, text: draft.put_whole(name, preferred, text)
    if kind in ("phone", "email", "url", "handle") and rest != "area":
        way = WayKind(kind)
        if numbered:
            return lambda draft, text: draft.put_labelled(way, draft.labels.get(group, ""), text)
        name, preferred = label_of(rest)
        return lambda draft, text: draft.put_values(way, name, preferred, text)
    if kind == "field" and numbered:
        return lambda draft, text: draft.put_numbered(group, text)
    return _put_plain("area" if rest == "area" else field, column)


def _put_plain(field: str, column: str) -> Put:
    if field == "groups":
        return lambda draft, text: draft.put_groups(text)
    if field == "about":
        return lambda draft, text: draft.about.append(text)
    if field in ("stage", "reply within", "keep in touch"):
        return lambda draft, text: draft.put_terms(field, column, text)
    if field == "own":
        return lambda draft, text: draft.owns.__setitem__(column, text)
    if field == "field":

        def keep(draft: ContactDraft, text: str) -> None:
            if text.casefold() not in NO_DATA:
                draft.fields[column] = text

        return keep
    return lambda draft, text: draft.put_part(field, column, text)


def _values(kind: WayKind, text: str) -> list[str]:
    """The several values that one cell may hold; nearly always one as it stands."""
    if kind is EMAIL and BARE_EMAIL.fullmatch(text):
        return [text.removeprefix("mailto:")]
    if kind is PHONE and BARE_PHONE.fullmatch(text):
        return [text]
    if kind in (EMAIL, PHONE) and (text.casefold() in _NO_WAY or not any(map(str.isalnum, text))):
        return []
    values = text.split(":::") if ":::" in text else [text]
    if kind is EMAIL:
        return [one for value in values for one in _emails(value.strip()) if one]
    if kind is PHONE:
        values = [one for value in values for one in _numbers(value)]
        values = [unbroken(_SAID_BEFORE.sub("", value) if ":" in value else value) for value in values]
    return [one for value in values if (one := _one_line(value))]


def _json_list(text: str) -> list[str]:
    """The words of a list as EspoCRM writes one into a cell; nothing when it is none."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return []
    return found if isinstance(found, list) and all(isinstance(word, str) for word in found) else []


def _numbers(text: str) -> list[str]:
    """Several numbers in one cell, when each of them is a whole one; else the cell as it stands."""
    pieces = [piece for piece in _BETWEEN_NUMBERS.split(text) if piece.strip()]
    whole = len(pieces) > 1 and all(sum(map(str.isdigit, piece)) >= LEAST_DIGITS for piece in pieces)
    return pieces if whole else [text]


def _emails(text: str) -> list[str]:
    if "<" in text and _IN_BRACKETS.search(text):
        return [one for piece in re.split("[,;]", text) if (one := _without_name(piece))]
    pieces = [piece for piece in _PARTED.split(text) if piece]
    if len(pieces) > 1 and all("@" in piece for piece in pieces):
        return [piece.removeprefix("mailto:") for piece in pieces]
    return [_one_line(text).removeprefix("mailto:")]


def _without_name(text: str) -> str:
    """The e-mail address in angle brackets, or the one that stands alone; nothing when there is none."""
    match = _IN_BRACKETS.search(text)
    return match[1] if match else _one_line(text) if "@" in text else ""


@lru_cache(maxsize=1024)
def label_of(text: str) -> tuple[str, bool]:
    """A label in its usual form, and whether `* ` marks the way as the preferred one."""
    label = _one_line(text.lstrip("* ").split(" ::: ")[0])
    return label.casefold() if label.casefold() in LABELS else label, text.startswith("*")


def duration(text: str) -> int | None:
    """Minutes of "24 h", "2 days" or "1 day 6 h", as our own table writes them; None when it is none."""
    pieces = _LENGTH.fullmatch(text.strip())
    if not pieces or not any(pieces.groups()):
        return None
    days, hours, minutes = (int(piece or 0) for piece in pieces.groups())
    return (days * 24 + hours) * 60 + minutes or None


def _days(text: str) -> int | None:
    minutes = duration(text)
    return minutes // 1440 or None if minutes else None


def _one_line(text: str) -> str:
    return " ".join(text.split())
