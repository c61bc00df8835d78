"""Reads the open format: record by record, a bad one named by its line, a malformed file refused as a whole."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from crmnotes.contacts import Filed, GroupTerms, Skipped, Unknown, Whole
from crmnotes.errors import BadInput, TooNew
from crmnotes.exchange import json_own
from crmnotes.exchange.json_out import FORMAT, KNOWN, VERSION
from crmnotes.exchange.json_records import (
    customer_of,
    group_of,
    note_of,
    order_of,
    promise_of,
    settings_dict,
    settings_of,
    tally_of,
)
from crmnotes.exchange.json_taker import BadRecord, Taker
from crmnotes.exchange.read_safely import read_bytes
from crmnotes.records import Settings
from crmnotes.sentences import Sentence

MAX_BYTES = 1024 * 1024 * 1024  # a whole notebook is larger than a contact list
MOST_UNKNOWN = 4_000_000  # letters of keys beside the lists that nobody knows
_BLANK = re.compile(r"[ \t\r\n]*")
_LISTS: dict[str, Callable[[Any, int], Filed]] = {
    "customers": customer_of, "notes": note_of, "promises": promise_of, "orders": order_of, "tallies": tally_of,
}  # fmt: skip


def read(source: Path | bytes) -> Iterator[Whole]:
    """The settings, the groups and then every record of a file in the open format, customers first.

    A record that cannot be used is handed out as Skipped with its line and the reason. Raises BadInput, before
    anything is handed out, when the file is malformed or something else, and TooNew for a later version.
    """
    content = read_bytes(source, MAX_BYTES) if isinstance(source, Path) else source
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadInput("This file is not UTF-8 text, so it is no crmnotes file.") from None
    walk = _Walk(text)
    _check(walk.values)
    return _whole(walk)


def _check(values: dict[str, Any]) -> None:
    version = values.get("version", 1)
    if values.get("format") != FORMAT:
        raise _foreign()
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise BadInput('The "version" of this file is no whole number.')
    if version > VERSION:
        raise TooNew(
            "A newer crmnotes wrote this file (version {}, this one reads {}). Update first.", version, VERSION
        )


def _foreign() -> BadInput:
    return BadInput('This JSON file does not come from crmnotes: its "format" is not "crmnotes".')


def _whole(walk: _Walk) -> Iterator[Whole]:
    if "settings" in walk.values:
        try:
            yield settings_of(walk.values["settings"])
        except BadRecord as fault:
            yield Skipped(1, Sentence("the settings cannot be used: {}", fault.sentence), "")
    try:
        if unknown := _unknown(walk.values):
            yield unknown
    except BadRecord as fault:
        yield Skipped(1, Sentence("what this version does not know cannot be kept: {}", fault.sentence), "")
    yield from json_own.own(walk.values)
    yield from json_own.contents(walk.values)
    for name in ("groups", *_LISTS):
        if walk.values.get(name) is not None:
            yield Skipped(1, Sentence("{}: they are no list", name), "")
    if "groups" in walk.lists:
        yield from _records(walk, "groups", lambda value, place: group_of(value))
    for name, make in _LISTS.items():
        if name in walk.lists:
            yield from _records(walk, name, make)


def _unknown(values: dict[str, Any]) -> Unknown | None:
    """The keys beside the lists and in the settings that mean nothing here, to be written again; None without any."""
    settings, known = values.get("settings"), settings_dict(Settings())
    inside = {key: value for key, value in settings.items() if key not in known} if isinstance(settings, dict) else {}
    top = {key: value for key, value in values.items() if key not in KNOWN}
    if not (inside or top):
        return None
    if len(json.dumps([inside, top])) > MOST_UNKNOWN:
        raise BadRecord("it is more than {} million letters", MOST_UNKNOWN // 1_000_000)
    return Unknown(Taker(top).rest(), Taker(inside).rest())


def _records(walk: _Walk, name: str, make: Callable[[Any, int], Filed | GroupTerms]) -> Iterator[Whole]:
    for place, (start, end, value) in enumerate(walk.members(name), 1):
        try:
            yield make(value, walk.line(start))
        except BadRecord as fault:
            yield Skipped(
                walk.line(start), Sentence("{} {}: {}", name, place, fault.sentence), walk.text[start:end][:1000]
            )


def _no_number(word: str) -> None:
    raise ValueError(word)  # NaN and Infinity are no JSON


class _Walk:
    """Walks the text of one JSON object: small values are kept, long lists are only found, to be read one by one."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.decoder = json.JSONDecoder(parse_constant=_no_number)
        self.values: dict[str, Any] = {}
        self.lists: dict[str, int] = {}  # where each list begins, past its bracket
        self._line_at = (0, 1)
        if text.lstrip()[:1] == "[":  # a list of records, as other programs write it
            raise _foreign()
        try:
            self._walk()
        except (ValueError, RecursionError) as fault:
            at = fault.pos if isinstance(fault, json.JSONDecodeError) else 0
            why = "it is nested too deeply" if isinstance(fault, RecursionError) else f"line {self.line(at)}"
            raise BadInput("This file is no whole JSON ({}). Nothing was imported.", why) from None

    def _walk(self) -> None:
        at = self._expect(0, "{")
        while self.text[at : at + 1] != "}":
            name, at = self.decoder.raw_decode(self.text, at)
            if not isinstance(name, str):
                raise json.JSONDecodeError("name expected", self.text, at)
            at = self._expect(at, ":")
            if self.text[at : at + 1] == "[" and (name in _LISTS or name == "groups"):
                self.lists[name] = at + 1
                for _, end, _ in self._members(at + 1):
                    at = end
                at = self._expect(at if at >= self.lists[name] else self.lists[name], "]")
            else:
                self.values[name], at = self.decoder.raw_decode(self.text, at)
                at = self._skip(at)
            if self.text[at : at + 1] == ",":
                at = self._skip(at + 1)
                if self.text[at : at + 1] == "}":
                    raise json.JSONDecodeError("name expected", self.text, at)
            elif self.text[at : at + 1] != "}":
                raise json.JSONDecodeError("comma expected", self.text, at)
        if self._skip(at + 1) != len(self.text):
            raise json.JSONDecodeError("end expected", self.text, at + 1)

    def members(self, name: str) -> Iterator[tuple[int, int, Any]]:
        """Start, end and value of each member of a list."""
        return self._members(self.lists[name])

    def _members(self, at: int) -> Iterator[tuple[int, int, Any]]:
        at = self._skip(at)
        while self.text[at : at + 1] != "]":
            value, end = self.decoder.raw_decode(self.text, at)
            yield at, end, value
            at = self._skip(end)
            if self.text[at : at + 1] == ",":
                at = self._skip(at + 1)
                if self.text[at : at + 1] == "]":
                    raise json.JSONDecodeError("value expected", self.text, at)
            elif self.text[at : at + 1] != "]":
                raise json.JSONDecodeError("comma expected", self.text, at)

    def _skip(self, at: int) -> int:
        match = _BLANK.match(self.text, at)
        return match.end() if match else at

    def _expect(self, at: int, sign: str) -> int:
        at = self._skip(at)
        if self.text[at : at + 1] != sign:
            raise json.JSONDecodeError(f"{sign} expected", self.text, at)
        return self._skip(at + 1)

    def line(self, at: int) -> int:
        """The line of a place in the text, counted on from the last one asked for."""
        before, line = self._line_at
        if at < before:
            before, line = 0, 1
        line += self.text.count("\n", before, at)
        self._line_at = (at, line)
        return line
