"""To-dos and events out of iCalendar and vCalendar files: entry by entry, what cannot be read is named by its line.

Nothing that an entry names is opened, and no recurrence is ever expanded.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import tzinfo
from pathlib import Path
from typing import NamedTuple

from crmnotes.contacts import Skipped, ToDo
from crmnotes.errors import BadInput
from crmnotes.exchange.content_lines import Line, lines
from crmnotes.exchange.ics_fields import Unreadable, to_do
from crmnotes.exchange.read_safely import MAX_BYTES, read_bytes
from crmnotes.exchange.vcard_in import as_it_stands
from crmnotes.exchange.zones import offset_of, zone_of

LONGEST_TEXT = 64_000  # characters of an entry that are kept to be mended
ENTRIES = (b"VTODO", b"VEVENT")
OWN_BIRTHDAY = "X-CRMNOTES-BIRTHDAY"
NOT_CLOSED = "its end is missing; what there is of it was taken"
NO_PROPERTY = "this line of the entry cannot be read; the rest of the entry was taken"


class Entry(NamedTuple):
    """The lines of one to-do or event, without those of its alarms."""

    kind: str
    line: int
    lines: list[Line]

    @property
    def text(self) -> str:
        """The entry as it stands, so that it can be mended."""
        inside, size = list[str](), 0
        for line in self.lines:
            inside.append(as_it_stands(line))
            size += len(inside[-1])
            if size > LONGEST_TEXT:
                break
        return "\n".join([f"BEGIN:{self.kind}", *inside, f"END:{self.kind}"])[:LONGEST_TEXT]


def to_dos(source: bytes | Path, zone: tzinfo) -> Iterator[ToDo | Skipped]:
    """Every to-do and event in the order of the file; `zone` is that of the owner's wall, on which dues are.

    Raises BadInput, before anything is handed out, when it is no calendar or has nothing in it.
    """
    content = read_bytes(source) if isinstance(source, Path) else source
    if len(content) > MAX_BYTES:
        raise BadInput("This file is larger than {} MB. Split it and import the parts.", MAX_BYTES // 2**20)
    zones: dict[str, tzinfo | None] = {}
    found = _found(_entries(lines(content), zones), zone, zones)
    first = next(found, None)
    if first is None:
        if b"BEGIN:VCALENDAR" in content.replace(b"\x00", b"")[:4096].upper():
            raise BadInput("This calendar has neither to-dos nor events: there is nothing to import.")
        raise BadInput("This is no calendar: no line of it says BEGIN:VCALENDAR.")
    return _handed_on(first, found)


def _handed_on(first: ToDo | Skipped, rest: Iterator[ToDo | Skipped]) -> Iterator[ToDo | Skipped]:
    yield first
    yield from rest


def _found(
    entries: Iterator[tuple[Entry, bool]], zone: tzinfo, zones: dict[str, tzinfo | None]
) -> Iterator[ToDo | Skipped]:
    for entry, closed in entries:
        if any(line.name == OWN_BIRTHDAY for line in entry.lines):
            continue  # of our own calendar: it stands with its customer
        faults: list[Unreadable] = []
        yield to_do(entry.kind == "VEVENT", entry.line, entry.lines, zone, zones, faults)._replace(source=entry.text)
        if not closed:
            yield Skipped(entry.line, NOT_CLOSED, entry.text)
        for line in entry.lines:
            if not line.name:
                yield Skipped(line.number, NO_PROPERTY, as_it_stands(line)[:1000])
        for fault in faults:
            yield Skipped(fault.line.number, fault.why, as_it_stands(fault.line)[:1000])


def _entries(walk: Iterator[Line], zones: dict[str, tzinfo | None]) -> Iterator[tuple[Entry, bool]]:
    """The entries with whether each was closed, and on the way the zones that the file itself explains."""
    entry: Entry | None = None
    depth = 0  # of what stands inside an entry: alarms
    explained = _Zones(zones)
    for line in walk:
        word = line.value.strip().upper() if line.name in ("BEGIN", "END") else b""
        if word in ENTRIES and line.name == "BEGIN":
            if entry is not None:
                yield entry, False
            entry, depth = Entry(word.decode(), line.number, []), 0
        elif entry is None:
            explained.see(line, word)
        elif word == b"VCALENDAR" or (line.name == "END" and word in ENTRIES):
            yield entry, word != b"VCALENDAR"
            entry = None
        elif word:
            depth = max(0, depth + (1 if line.name == "BEGIN" else -1))
        elif depth == 0:
            entry.lines.append(line)
    if entry is not None:
        yield entry, False


class _Zones:
    """Learns from the VTIMEZONE parts of a file what its own names of zones stand for."""

    def __init__(self, known: dict[str, tzinfo | None]) -> None:
        self.known = known
        self.name = ""
        self.standard = False

    def see(self, line: Line, word: bytes) -> None:
        """Takes one line outside the entries."""
        if word:
            self.standard = word == b"STANDARD" and line.name == "BEGIN"
            self.name = "" if word == b"VTIMEZONE" else self.name
        elif line.name == "TZID":
            self.name = line.text.strip()
            self.known.setdefault(self.name, zone_of(self.name))
        elif line.name == "X-LIC-LOCATION" and self.name:
            self.known[self.name] = self.known.get(self.name) or zone_of(line.text)
        elif line.name == "TZOFFSETTO" and self.standard and self.name and self.known.get(self.name) is None:
            self.known[self.name] = offset_of(line.text)
