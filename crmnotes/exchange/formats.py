"""Which kind of file somebody chose, told by what stands in it and then by its name, and what it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

from crmnotes.contacts import Contact, Found, Skipped
from crmnotes.errors import BadInput
from crmnotes.exchange.read_safely import plain_file

if TYPE_CHECKING:
    from crmnotes.exchange.csv_table import Table

Kind = Literal["csv", "xlsx", "vcard", "ics", "eml", "mbox", "json"]
KINDS: tuple[Kind, ...] = get_args(Kind)
CONTACTS: frozenset[Kind] = frozenset(("csv", "xlsx", "vcard"))  # the others hold what belongs to customers
TABLES: frozenset[Kind] = frozenset(("csv", "xlsx"))  # whose columns may have to be explained
NAMES: dict[Kind, str] = {
    "csv": "a table", "xlsx": "an Excel workbook", "vcard": "contact cards", "ics": "a calendar", "eml": "an e-mail",
    "mbox": "a folder of e-mails", "json": "a crmnotes file",
}  # fmt: skip
_ENDINGS: dict[str, Kind] = {
    ".csv": "csv", ".tsv": "csv", ".txt": "csv", ".tab": "csv", ".iif": "csv", ".xlsx": "xlsx", ".vcf": "vcard",
    ".vcard": "vcard", ".ics": "ics", ".ical": "ics", ".vcs": "ics", ".eml": "eml", ".mbox": "mbox", ".mbx": "mbox",
    ".json": "json",
}  # fmt: skip
_LOOKED_AT = 4096
_MAIL = re.compile(
    rb"(?:(?:Return-Path|Received|Delivered-To|From|To|Date|Subject|Message-ID|MIME-Version|DKIM-Signature|X-[\w-]+)"
    rb":[^\n]*\n(?:[ \t][^\n]*\n)*){2}",
    re.IGNORECASE,
)


def kind_of(path: Path, otherwise: Kind | None = None) -> Kind:
    """The kind of a file; when neither its content nor its ending tells, `otherwise`, or BadInput without one."""
    with_mark = _beginning(path)
    head = with_mark.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    named = _ENDINGS.get(path.suffix.casefold())
    if with_mark.startswith(b"PK\x03\x04"):
        return "xlsx"
    upper = head[:100].upper()
    if upper.startswith(b"BEGIN:VCARD"):
        return "vcard"
    if upper.startswith(b"BEGIN:VCALENDAR"):
        return "ics"
    is_list = path.suffix.casefold() in (".csv", ".tsv", ".tab")
    if re.match(rb"From \S+", head) and not is_list:
        return "mbox"
    if not is_list and named != "mbox" and _MAIL.match(head):
        return "eml"
    if named is None and head.startswith(b"{"):
        return "json"
    known = named or otherwise
    if known is None:
        raise BadInput(
            'The kind of "{}" is not known by its ending. Say it with --as csv, vcard or another.', path.name
        )
    return known


def _beginning(path: Path) -> bytes:
    with plain_file(path) as stream:
        return stream.read(_LOOKED_AT)


def contacts(path: Path, kind: Kind) -> Iterator[Contact | Skipped]:
    """The contacts of a file of one of the kinds in `CONTACTS`, tables by the best reading of their columns."""
    if kind == "vcard":
        from crmnotes.exchange import vcard_in

        return vcard_in.contacts(path)
    from crmnotes.exchange import csv_in

    return csv_in.contacts(table(path, kind))


def table(path: Path, kind: Kind) -> Table:
    """The table of a file of one of the kinds in `TABLES`."""
    from crmnotes.exchange import csv_in, xlsx_in

    return xlsx_in.sheet(path) if kind == "xlsx" else csv_in.sniff(path)


def records(path: Path, kind: Kind, zone: tzinfo) -> Iterator[Found]:
    """What a file of another kind holds; `zone` is that of the owner's wall."""
    if kind == "ics":
        from crmnotes.exchange import ics_in

        return ics_in.to_dos(path, zone)
    if kind in ("eml", "mbox"):
        from crmnotes.exchange import mail_in

        return mail_in.letters(path)
    from crmnotes.exchange import json_in

    return json_in.read(path)
