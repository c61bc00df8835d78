"""Opens any table of text: finds its encoding, its separator, its header and the line of every row.

Works in linear time and raises nothing but BadInput; a row that cannot be read is told by its line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from crmnotes.errors import BadInput
from crmnotes.exchange import csv_maps, encodings, iif
from crmnotes.exchange.cells import unguard
from crmnotes.exchange.csv_rows import (
    HEADER_WITHIN,
    MAX_COLUMNS,
    Lines,
    Piece,
    Row,
    body,
    pieces,
    records,
    stream_of,
)
from crmnotes.exchange.read_safely import MAX_BYTES, read_bytes

DELIMITERS = (",", ";", "\t", "|")
_SAMPLE = 64 * 1024
_SEP_LINE = re.compile(r'"?sep=(.)"?\s*\Z', re.IGNORECASE)
_VALUE = re.compile(r"\S+@\S+\.\S+|https?://\S+|\+?[\d ().,/:\-]{2,}|\d")


class Table(NamedTuple):
    """A table that was looked at: how it is written and where its header stands."""

    content: bytes
    encoding: str
    delimiter: str
    header: tuple[str, ...]  # empty when there is none
    header_line: int | None  # 1 is the first line
    first_line: int  # the line at which the rows begin
    format: str | None = None  # the program that wrote it, if its header tells

    @property
    def is_text(self) -> bool:
        """Whether its encoding and its separator can be said otherwise."""
        return True

    def rows(self) -> Iterator[Row]:
        """Every row below the header in order, blank ones and footers left out; can be asked again."""
        return body(self._lines(), self.delimiter, self.header)

    def pieces(self, size: int) -> Iterator[Piece]:
        """The same rows, so many at once at the most."""
        return pieces(self._lines(), self.delimiter, self.header, size)

    def _lines(self) -> Lines:
        return Lines(stream_of(self.content, self.encoding), self.first_line)

    def preview(self, count: int = 20) -> list[Row]:
        """The first rows."""
        return [row for row, _ in zip(self.rows(), range(count), strict=False)]


def sniff(source: bytes | Path, *, encoding: str | None = None, delimiter: str | None = None) -> Table:
    """Looks at a file or its bytes and says how the table is written; what is given is not guessed.

    Raises BadInput when it is no table of text, too large, or has more than 256 columns.
    """
    content = read_bytes(source) if isinstance(source, Path) else source
    if len(content) > MAX_BYTES:
        raise BadInput("This file is larger than {} MB. Split it and import the parts.", MAX_BYTES // 2**20)
    content = iif.customers(content)
    if encoding is None:
        encoding = encodings.guess(content, lambda text: max(_score(text, d) for d in DELIMITERS)[0])
    try:
        sample = encodings.decode(content[:_SAMPLE], encoding)
    except LookupError:
        raise BadInput('There is no encoding called "{}".', encoding) from None
    if not sample.strip():
        raise BadInput("This file is empty.")
    first = _SEP_LINE.match(sample.splitlines()[0])
    if delimiter is None:
        delimiter = first[1] if first else max(DELIMITERS, key=lambda d: _score(sample, d))
    elif len(delimiter) != 1:
        raise BadInput("A separator is one character, such as a comma or a semicolon.")
    return _with_header(content, encoding, delimiter, bool(first))


def _with_header(content: bytes, encoding: str, delimiter: str, sep_line: bool) -> Table:
    lines = Lines(stream_of(content, encoding), 1)
    top: list[Row] = []
    ends: list[int] = []  # the line after each row of `top`
    for row in records(lines, delimiter, 0):
        top.append(row)
        ends.append(lines.line + 1)
        if len(top) >= HEADER_WITHIN:
            break
    at = _header_at([row.cells for row in top[sep_line:]])
    if at is None:
        start = ends[0] if sep_line else 1
        return Table(content, encoding, delimiter, (), None, start)
    header = top[at + sep_line]
    if len(header.cells) > MAX_COLUMNS:
        raise BadInput("This table has more than {} columns. It is probably not a contact list.", MAX_COLUMNS)
    names = tuple(clean_name(cell) for cell in header.cells)
    return Table(content, encoding, delimiter, names, header.line, ends[at + sep_line], csv_maps.program(names))


def clean_name(cell: str) -> str:
    """The name of a column without what surrounds it: a byte order mark that was read as letters, a guard."""
    return unguard(" ".join(cell.replace("\ufeff", "").removeprefix("ï»¿").replace("\x00", "").split()))[:200]


def _header_at(rows: list[list[str]]) -> int | None:
    """The index of the row that names the columns: the one with most known words, else the first that is no data."""
    known = [csv_maps.known(row) for row in rows]
    best = max(range(len(rows)), key=lambda i: (known[i], -i), default=None)
    if best is None:
        return None
    filled = sum(1 for cell in rows[best] if cell.strip())
    if known[best] >= 2 or (known[best] and known[best] * 2 >= filled):
        return best
    width = max((len(row) for row in rows), default=0)
    for i, row in enumerate(rows):
        if any(cell.strip() for cell in row) and (len(row) == width or len(row) > 1):
            return None if any(_VALUE.fullmatch(cell.strip()[:200]) for cell in row) else i
    return None


def _score(text: str, delimiter: str) -> tuple[int, float]:
    """How well a separator fits: known words in its best header, then the share of rows of one width."""
    rows = [cells for cells in _sample_rows(text, delimiter) if any(cell.strip() for cell in cells)]
    if not rows:
        return 0, 0.0
    known = max(csv_maps.known(row) for row in rows[:HEADER_WITHIN])
    widths: dict[int, int] = {}
    for row in rows:
        widths[len(row)] = widths.get(len(row), 0) + 1
    width, count = max(widths.items(), key=lambda item: (item[1], item[0]))
    return known, count / len(rows) if width > 1 else 0.0


def _sample_rows(text: str, delimiter: str) -> list[list[str]]:
    lines = Lines(iter(text.splitlines(keepends=True)[:200]), 1)
    return [row.cells for row in records(lines, delimiter, 0)]
