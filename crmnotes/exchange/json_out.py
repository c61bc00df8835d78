"""Writes the whole notebook in the open format: one record a line, keys in their order, lists ordered by id."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any, Protocol

from crmnotes.contacts import Content, Filed, GroupTerms, Own, Unknown
from crmnotes.exchange.json_records import filed_dict, group_dict, settings_dict
from crmnotes.exchange.json_taker import with_rest
from crmnotes.exchange.write_safely import written_safely
from crmnotes.records import Settings

FORMAT = "crmnotes"
VERSION = 1
OWN = ("lists", "own_fields", "snippets")
KNOWN = frozenset(
    ("format", "version", "settings", "groups", "customers", "notes", "promises", "orders", "tallies", *OWN, "files")
)
"""The keys of a whole file that mean something."""


class WholeNotebook(Protocol):
    """What the open format needs of a notebook: its settings and each kind of record, ordered by id."""

    @property
    def settings(self) -> Settings:
        """What the owner decided."""

    @property
    def unknown(self) -> Unknown:
        """Keys of files that were read which this version does not know."""

    def groups(self) -> Iterable[GroupTerms]:
        """All groups by name."""

    def customers(self) -> Iterable[Filed]:
        """All customers."""

    def notes(self) -> Iterable[Filed]:
        """All notes."""

    def promises(self) -> Iterable[Filed]:
        """All promises."""

    def orders(self) -> Iterable[Filed]:
        """All orders."""

    def tallies(self) -> Iterable[Filed]:
        """All tally rules with their marks."""

    def own(self) -> Iterable[Own]:
        """What the owner made for themselves: lists, fields, snippets."""

    def files(self) -> Iterable[Content]:
        """What pictures and files hold, ordered by hash."""


def everything(whole: WholeNotebook, path: Path, notebook: Path | None = None) -> int:
    """Writes everything, the trash included, and returns how many customers, notes, promises and orders there are.

    `notebook` is the live file, which is never overwritten. Raises BadInput, DiskFull, ReadOnly.
    """
    with written_safely(path, notebook) as stream:
        return write(whole, stream)


def write(whole: WholeNotebook, stream: IO[bytes]) -> int:
    """Writes everything to an open file, record by record; returns how many records there are."""
    count, unknown = 0, whole.unknown
    settings = with_rest(settings_dict(whole.settings), unknown.settings, {})
    head = f'{{"format": {_text(FORMAT)}, "version": {VERSION},\n "settings": {_text(settings)}'
    stream.write(head.encode())
    _write_list(stream, "groups", map(group_dict, whole.groups()))
    for name, records in (
        ("customers", whole.customers()),
        ("notes", whole.notes()),
        ("promises", whole.promises()),
        ("orders", whole.orders()),
    ):
        count += _write_list(stream, name, map(filed_dict, records))
    _write_list(stream, "tallies", map(filed_dict, whole.tallies()))
    for own in whole.own():
        _write_list(stream, own.key, (dict(item) for item in own.items))
    _write_files(stream, whole.files())
    for key in sorted(unknown.top):
        if key not in KNOWN:
            stream.write(f",\n {_text(key)}: {_text(unknown.top[key])}".encode("utf-8", "replace"))
    stream.write(b"}\n")
    return count


def _write_list(stream: IO[bytes], name: str, records: Iterator[dict[str, Any]]) -> int:
    stream.write(f",\n {_text(name)}: [".encode())
    count = 0
    for count, record in enumerate(records, 1):
        stream.write(((",\n  " if count > 1 else "\n  ") + _text(record)).encode("utf-8", "replace"))
    stream.write(b"]")
    return count


def _write_files(stream: IO[bytes], contents: Iterable[Content]) -> None:
    """Contents by hash as base64; without any there is no such key."""
    count = 0
    for count, one in enumerate(contents, 1):
        before = ',\n "files": {' if count == 1 else ","
        stream.write(f'{before}\n  "{one.hash}": "'.encode())
        stream.write(b64encode(one.content))
        stream.write(b'"')
    stream.write(b"}" if count else b"")


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
