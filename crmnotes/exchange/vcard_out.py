"""Writes customers as vCards that phones and address books take: 3.0, or 4.0 if wanted.

What has no property of its own stands in `X-CRMNOTES-…`, which other programs pass over and our own import reads.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal
from urllib.parse import quote

from crmnotes.errors import BadInput
from crmnotes.exchange.content_out import escaped, joined
from crmnotes.exchange.csv_dialects import split_name
from crmnotes.exchange.vcard_aside import written_again
from crmnotes.exchange.vcard_photo import photo_line
from crmnotes.exchange.write_safely import written_safely
from crmnotes.records import Birthday, Customer, Stage, Way, WayKind

Version = Literal["3.0", "4.0"]
NO_YEAR = 1604  # a leap year: what Apple's programs write for a birthday without its year, beside a parameter
_NAMES = {WayKind.PHONE: "TEL", WayKind.EMAIL: "EMAIL", WayKind.ADDRESS: "ADR", WayKind.URL: "URL",
          WayKind.HANDLE: "IMPP"}  # fmt: skip
_PHONE_TYPES = {
    "": "VOICE", "mobile": "CELL", "work": "WORK,VOICE", "home": "HOME,VOICE", "fax": "FAX", "work fax": "WORK,FAX",
    "home fax": "HOME,FAX", "pager": "PAGER", "car": "CAR", "isdn": "ISDN",
}  # fmt: skip
_PLACES = {"": "", "work": "WORK", "home": "HOME"}
_OWN = {"Form of address": "prefix", "Suffix": "suffix", "Job title": "TITLE", "Nickname": "NICKNAME",
        "Department": "department"}  # fmt: skip


def write_customers(
    customers: Iterable[Customer], path: Path, version: Version = "3.0", *, notebook: Path | None = None
) -> int:
    """Writes one card for each customer and returns how many were read back; all or nothing.

    `notebook` is the live file, which is never overwritten. Raises BadInput, DiskFull, ReadOnly.
    """
    return write_cards(((customer, "", b"") for customer in customers), path, version, notebook=notebook)


def write_cards(
    cards: Iterable[tuple[Customer, str, bytes]], path: Path, version: Version = "3.0", *, notebook: Path | None = None
) -> int:
    """As `write_customers`, each with the lines that were kept of the card they came from, and their picture."""
    from crmnotes.contacts import Contact
    from crmnotes.exchange.vcard_in import contacts

    count = 0
    with written_safely(path, notebook) as stream:
        for customer, kept, picture in cards:
            stream.write(joined(card(customer, version, kept, picture)))
            count += 1
        stream.seek(0)
        seen = sum(1 for item in contacts(stream.read()) if isinstance(item, Contact)) if count else 0
        if seen != count:
            raise BadInput("Only {} of {} cards could be read back, so the file was not kept. Try again.", seen, count)
    return count


def card(customer: Customer, version: Version, kept: str = "", picture: bytes = b"") -> Iterator[str]:
    """The lines of one card, not folded yet; `kept` are lines of the card it came from that have no place here."""
    own = {_OWN[name]: text for name, text in customer.fields.items() if name in _OWN and text and "\n" not in text}
    first, last = split_name(customer)
    yield from ("BEGIN:VCARD", f"VERSION:{version}", "PRODID:-//crmnotes//crmnotes//EN")
    if customer.uid:
        yield f"UID:urn:uuid:{customer.uid}"
    yield f"FN:{escaped(customer.name)}"
    parts = (last, first, "", own.get("prefix", ""), own.get("suffix", ""))
    yield f"N:{';'.join(map(escaped, parts))}"
    yield from _firm(customer, own, version)
    for name in ("TITLE", "NICKNAME"):
        if name in own:
            yield f"{name}:{escaped(own[name])}"
    for number, way in enumerate(customer.ways, 1):
        yield from _way(way, number, version)
    if customer.birthday:
        yield _birthday(customer.birthday, version)
    if customer.groups:
        yield f"CATEGORIES:{','.join(map(escaped, customer.groups))}"
    if customer.about:
        yield f"NOTE:{escaped(customer.about)}"
    yield from _ours(customer)
    if photo := photo_line(picture, version) if picture else "":
        yield photo
    if kept:
        yield from written_again(kept, len(customer.ways) + 1)
    yield "END:VCARD"


def _firm(customer: Customer, own: dict[str, str], version: Version) -> Iterator[str]:
    if customer.company or "department" in own:
        yield "ORG:" + ";".join(map(escaped, filter(None, (customer.company or " ", own.get("department")))))
    if customer.name == customer.company:
        yield "KIND:org" if version == "4.0" else "X-ABShowAs:COMPANY"


def _way(way: Way, number: int, version: Version) -> Iterator[str]:
    """One way; a label that is no type of vCard's stands beside it as Apple's and Google's programs write it."""
    types = (_PHONE_TYPES if way.kind is WayKind.PHONE else _PLACES).get(way.label)
    if way.kind is WayKind.HANDLE:
        types = "" if not way.label else None
    group = f"item{number}." if types is None else ""
    words = [word for word in (types or "").split(",") if word]
    if way.kind is WayKind.EMAIL and version == "3.0":
        words.insert(0, "INTERNET")
    if way.preferred and version == "3.0":
        words.append("PREF")
    params = f";TYPE={','.join(words).lower() if version == '4.0' else ','.join(words)}" if words else ""
    params += ";PREF=1" if way.preferred and version == "4.0" else ""
    yield f"{group}{_NAMES[way.kind]}{params}:{_value(way)}"
    if group:
        yield f"{group}X-ABLabel:{escaped(way.label)}"


def _value(way: Way) -> str:
    if way.kind is WayKind.ADDRESS:
        return f";;{escaped(way.value)};;;;"
    if way.kind is WayKind.URL:
        return way.value.replace("\\", "\\\\").replace("\n", "")
    return f"x-apple:{quote(way.value, safe='@')}" if way.kind is WayKind.HANDLE else escaped(way.value)


def _birthday(born: Birthday, version: Version) -> str:
    if born.year is not None:
        return f"BDAY:{born.isoformat() if version == '3.0' else born.isoformat().replace('-', '')}"
    if version == "4.0":
        return f"BDAY:--{born.month:02d}{born.day:02d}"
    return f"BDAY;X-APPLE-OMIT-YEAR={NO_YEAR}:{NO_YEAR}-{born.month:02d}-{born.day:02d}"


def _ours(customer: Customer) -> Iterator[str]:
    """What only our own import reads."""
    if customer.stage is not Stage.CUSTOMER:
        yield f"X-CRMNOTES-STAGE:{customer.stage.value}"
    if customer.reply_within is not None:
        yield f"X-CRMNOTES-REPLY-WITHIN:{customer.reply_within}"
    if customer.keep_in_touch_days is not None:
        yield f"X-CRMNOTES-KEEP-IN-TOUCH:{customer.keep_in_touch_days}"
    for name, text in customer.fields.items():
        if text and (name not in _OWN or "\n" in text):
            yield f"X-CRMNOTES-FIELD:{escaped(name)};{escaped(text)}"
