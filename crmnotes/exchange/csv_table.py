"""Opens any table of text: finds its encoding, its separator, its header and the line of every row.

Works in linear time and raises nothing but BadInput; a row that cannot be read is told by its line.
"""

from __future__ import annotations

import csv
import io
import re
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from crmnotes.errors import BadInput
from crmnotes.exchange import csv_maps, encodings, iif
from crmnotes.exchange.read_safely import MAX_BYTES, read_bytes

MAX_RECORD = 1024 * 1024  # characters in one row, line breaks in its cells included
MAX_COLUMNS = 256
DELIMITERS = (",", ";", "\t", "|")
_MAX_REREAD = 16 * MAX_RECORD
_SAMPLE = 64 * 1024
_SUM = re.compile(
    r"(?:(?:grand |sub)?totals?|summe|gesamt(?:summe)?|total général|totale|razem|suma|итого|rows|records|count|anzahl)"
    r"\s*:?\s*[\d.,]*",
    re.IGNORECASE,
)
_HEADER_WITHIN = 20  # rows from the top in which the header is looked for
_SEP_LINE = re.compile(r'"?sep=(.)"?\s*\Z', re.IGNORECASE)
_VALUE = re.compile(r"\S+@\S+\.\S+|https?://\S+|\+?[\d ().,/:\-]{2,}|\d")

csv.field_size_limit(MAX_RECORD + 1)


class Row(NamedTuple):
    """One record of the table: the line on which it starts (1 is the first), its cells, its text as it stands."""

    line: int
    cells: list[str]
    text: str
    fault: str = ""  # why it cannot be read, in plain words


class Table(NamedTuple):
    """A table that was looked at: how it is written and where its header stands."""

    content: bytes
    encoding: str
    delimiter: str
    header: tuple[str, ...]  # empty when there is none
    header_line: int | None  # 1 is the first line
    first_line: int  # the line at which the rows begin
    format: str | None = None  # the program that wrote it, if its header tells

    def rows(self) -> Iterator[Row]:
        """Every row below the header in order, blank ones and footers left out; can be asked again."""
        lines = _Lines(_stream(self.content, self.encoding), self.first_line)
        return _without_footers(_records(lines, self.delimiter, len(self.header)), self.header)

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
    lines = _Lines(_stream(content, encoding), 1)
    top: list[Row] = []
    ends: list[int] = []  # the line after each row of `top`
    for row in _records(lines, delimiter, 0):
        top.append(row)
        ends.append(lines.line + 1)
        if len(top) >= _HEADER_WITHIN:
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
    """The name of a column without what surrounds it, a byte order mark that was read as letters included."""
    return " ".join(cell.replace("\ufeff", "").removeprefix("ï»¿").replace("\x00", "").split())[:200]


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
    known = max(csv_maps.known(row) for row in rows[:_HEADER_WITHIN])
    widths: dict[int, int] = {}
    for row in rows:
        widths[len(row)] = widths.get(len(row), 0) + 1
    width, count = max(widths.items(), key=lambda item: (item[1], item[0]))
    return known, count / len(rows) if width > 1 else 0.0


def _sample_rows(text: str, delimiter: str) -> list[list[str]]:
    lines = _Lines(iter(text.splitlines(keepends=True)[:200]), 1)
    return [row.cells for row in _records(lines, delimiter, 0)]


def _stream(content: bytes, encoding: str) -> Iterator[str]:
    """The lines of the text with their ends, whether LF, CR LF or CR alone."""
    return io.TextIOWrapper(io.BytesIO(content), encodings.codec(encoding), errors="replace", newline="")


class _TooLong(Exception):
    """A row grew past the limit: most often a quotation mark that is never closed."""


class _Lines:
    """Hands lines to the csv reader, remembers those of the row at hand and can take some back."""

    def __init__(self, stream: Iterator[str], first: int) -> None:
        for _ in range(1, first):
            next(stream, None)
        self.stream = stream
        self.back: deque[str] = deque()
        self.line = first - 1  # the last one handed out
        self.taken: list[str] = []
        self.size = 0
        self.ended = False
        self.reread = 0

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        text = self.back.popleft() if self.back else next(self.stream, "")
        if not text:
            self.ended = True
            raise StopIteration
        self.line += 1
        self.size += len(text)
        self.taken.append(text)
        if self.size > MAX_RECORD:
            raise _TooLong
        return text.replace("\x00", "") if "\x00" in text else text

    def done(self) -> None:
        """The row at hand is complete."""
        self.taken = []
        self.size = 0

    def keep_first(self) -> bool:
        """Takes all lines of the row but the first back, to be read again; False when that was done too often."""
        rest = self.taken[1:]
        self.reread += self.size
        if self.reread > _MAX_REREAD:
            return False
        self.back.extendleft(reversed(rest))
        self.line -= len(rest)
        self.taken = self.taken[:1]
        self.ended = False
        return True


def _records(lines: _Lines, delimiter: str, width: int) -> Iterator[Row]:
    """Every record; after a fault, reading goes on with the line below the one at which the record began."""
    while not lines.ended:
        reader = csv.reader(lines, delimiter=delimiter, skipinitialspace=delimiter != " ")
        fault = ""
        try:
            for cells in reader:
                if lines.ended or (len(lines.taken) > 1 and _runs_on(lines.taken, cells, delimiter, width)):
                    fault = "a quotation mark is opened and never closed"
                    break
                yield Row(lines.line - len(lines.taken) + 1, cells, "".join(lines.taken), _too_wide(cells))
                lines.done()
        except (_TooLong, csv.Error):
            fault = "the line is too long, or a quotation mark is never closed"
        if fault:
            first, text = lines.line - len(lines.taken) + 1, lines.taken[0] if lines.taken else ""
            again = len(lines.taken) > 1 and lines.keep_first()
            yield Row(first, [], text[:1000], fault)
            lines.done()
            if not again and lines.reread > _MAX_REREAD:
                yield Row(first, [], "", "too many lines cannot be read; the rest of the file was left out")
                return


def _runs_on(taken: list[str], cells: list[str], delimiter: str, width: int) -> bool:
    """Whether a stray quotation mark swallowed the rows below: the row is misshapen, the next line alone is not."""
    if not width or len(cells) == width:
        return False
    return len(next(csv.reader([taken[1]], delimiter=delimiter, skipinitialspace=True), [])) == width


def _too_wide(cells: list[str]) -> str:
    return f"it has more than {MAX_COLUMNS} columns" if len(cells) > MAX_COLUMNS else ""


def _sums_up(cells: list[str]) -> bool:
    """Whether a row says what others add up to, and is nobody."""
    return bool(_SUM.fullmatch(next((cell.strip() for cell in cells if cell.strip()), "")))


def _without_footers(rows: Iterator[Row], header: tuple[str, ...]) -> Iterator[Row]:
    """Leaves out blank rows, a header that stands there twice and the lines that a report adds below its table."""
    after_blank = False
    for count, row in enumerate(rows):
        cells = row.cells
        if not (cells and cells[0].strip()) and not "".join(cells).strip() and not row.fault:
            after_blank = True
            continue
        footer = after_blank and len(header) > 2 and (len(cells) == 1 or _sums_up(cells))
        if row.fault or not (footer or (count < _HEADER_WITHIN and csv_maps.repeats(header, cells))):
            after_blank = after_blank and footer
            yield row
