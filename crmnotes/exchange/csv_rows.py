"""Takes the text of a table apart into rows, each with its line; what cannot be read is told by its line.

Linear in time: after a fault, reading goes on with the line below the one at which the record began.
"""

from __future__ import annotations

import csv
import io
import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice, repeat, zip_longest
from types import MappingProxyType
from typing import NamedTuple, overload

from crmnotes.exchange import csv_maps, encodings
from crmnotes.sentences import Phrase, Sentence

MAX_RECORD = 1024 * 1024  # characters in one row, line breaks in its cells included
MAX_COLUMNS = 256
TOLD_AS_TEXT = ("'", "=")  # by which a spreadsheet is told that a cell is text
HEADER_WITHIN = 20  # rows from the top in which the header is looked for
_MAX_REREAD = 16 * MAX_RECORD
_TOTAL = "(?:grand |sub)?totals?|summe|gesamt(?:summe)?|total général|totale|razem|suma|итого|rows|records|count|anzahl"
_SUM = re.compile(rf"(?:{_TOTAL})\s*:?\s*[\d.,]*", re.IGNORECASE)
_BEGINS_WITH_SUM = re.compile(rf"\W*(?:{_TOTAL})", re.IGNORECASE)
_SUM_BEGINNINGS = {"gra", "sub", "tot", "sum", "ges", "raz", "сум", "ито", "row", "rec", "cou", "anz"}  # of those words
_AMOUNT = re.compile(r"[^\w\s]?-?(?:[\d.,]*\d[.,]\d\d|[1-9]\d{0,4}|0)[^\w\s]?")
_MADE = re.compile(r"copyright (?:\(c\)|©).*|.*\d{1,2}:\d\d(?::\d\d)? ?(?:[AP]M)? ?(?:GMT|UTC)\S*", re.IGNORECASE)

csv.field_size_limit(MAX_RECORD + 1)


class Row(NamedTuple):
    """One record of the table: the line on which it starts (1 is the first), its cells, its text as it stands."""

    line: int
    cells: list[str]
    text: str
    fault: Phrase = ""  # why it cannot be read, in plain words


class Regular(Sequence[list[str]]):
    """The cells of rows that are all as wide, kept one after the other: so they are told apart by column at once."""

    def __init__(self, cells: list[str], width: int) -> None:
        self._cells = cells
        self._width = width

    def __len__(self) -> int:
        return len(self._cells) // self._width

    @overload
    def __getitem__(self, place: int) -> list[str]: ...

    @overload
    def __getitem__(self, place: slice) -> list[list[str]]: ...

    def __getitem__(self, place: int | slice) -> list[str] | list[list[str]]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        at = range(len(self))[place] * self._width
        return self._cells[at : at + self._width]

    def columns(self) -> Iterator[Sequence[str]]:
        """The cells by column."""
        return (self._cells[at :: self._width] for at in range(self._width))


class Piece(NamedTuple):
    """Some rows together: of each its line, its cells and its text, and by place why one cannot be read."""

    lines: Sequence[int]
    cells: Sequence[list[str]]
    texts: Sequence[str]
    faults: Mapping[int, Phrase] = MappingProxyType({})
    as_it_stands: bool = False  # surely no cell has anything to be cleaned

    @classmethod
    def of(cls, rows: Sequence[Row]) -> Piece:
        """These rows."""
        faults = {place: row.fault for place, row in enumerate(rows) if row.fault}
        return cls([row.line for row in rows], [row.cells for row in rows], [row.text for row in rows], faults)

    def row(self, place: int) -> Row:
        """One of them."""
        return Row(self.lines[place], self.cells[place], self.texts[place], self.faults.get(place, ""))

    def rows(self) -> Iterator[Row]:
        """All of them."""
        return map(self.row, range(len(self.cells)))

    def columns(self) -> Iterator[Sequence[str]]:
        """Their cells by column; "" where a row is not as wide."""
        return self.cells.columns() if isinstance(self.cells, Regular) else zip_longest(*self.cells, fillvalue="")


def stream_of(content: bytes, encoding: str) -> Iterator[str]:
    """The lines of the text with their ends, whether LF, CR LF or CR alone."""
    return io.TextIOWrapper(io.BytesIO(content), encodings.codec(encoding), errors="replace", newline="")


class TooLong(Exception):
    """A row grew past the limit: most often a quotation mark that is never closed."""


class Lines:
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

    def __iter__(self) -> Lines:
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
            raise TooLong
        return text.replace("\x00", "") if "\x00" in text else text

    def take(self, count: int) -> list[str]:
        """The next lines as they are, where no row is at hand."""
        taken = [self.back.popleft() for _ in range(min(count, len(self.back)))]
        return [*taken, *islice(self.stream, count - len(taken))]

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


def records(lines: Lines, delimiter: str, width: int) -> Iterator[Row]:
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
        except (TooLong, csv.Error):
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


def _too_wide(cells: list[str]) -> Phrase:
    return Sentence("it has more than {} columns", MAX_COLUMNS) if len(cells) > MAX_COLUMNS else ""


def _sums_up(cells: list[str]) -> bool:
    """Whether a row says what others add up to, and is nobody."""
    return bool(_SUM.fullmatch(next((cell.strip() for cell in cells if cell.strip()), "")))


def _totals(cells: list[str]) -> bool:
    """Whether a row holds the word for a total, perhaps with amounts, and nothing else."""
    return _sums_up(cells) and all(map(_AMOUNT.fullmatch, list(filter(None, map(str.strip, cells)))[1:]))


def _signs(cells: list[str]) -> bool:
    """Whether a row says when a report was made, and nothing else, or whose it is."""
    made = _MADE.fullmatch(cells[0].strip())
    return made is not None and (not "".join(cells[1:]).strip() or made[0].startswith("C"))


class _Body:
    """Tells rows from blank ones, a header that stands there twice and the lines that a report adds below its table."""

    def __init__(self, header: Sequence[str]) -> None:
        self._header = header
        self._count = 0
        self._after_blank = False

    @property
    def is_begun(self) -> bool:
        """Whether no header can follow, and no blank row was the last."""
        return self._count >= HEADER_WITHIN and not self._after_blank

    def holds(self, row: Row) -> bool:
        """Whether the next row is one of the table."""
        cells = row.cells
        count, self._count = self._count, self._count + 1
        if not (cells and cells[0].strip()) and not "".join(cells).strip() and not row.fault:
            self._after_blank = True
            return False
        below = self._after_blank and not row.fault and (len(cells) == 1 or _sums_up(cells) or _signs(cells))
        footer = len(self._header) > 2 and bool(cells) and (below or _totals(cells))
        self._after_blank = self._after_blank or footer
        if row.fault or not (footer or (count < HEADER_WITHIN and csv_maps.repeats(self._header, cells))):
            self._after_blank = self._after_blank and footer
            return True
        return False


def body(lines: Lines, delimiter: str, header: Sequence[str]) -> Iterator[Row]:
    """The rows of a table, one by one."""
    return filter(_Body(header).holds, records(lines, delimiter, len(header)))


def pieces(lines: Lines, delimiter: str, header: Sequence[str], size: int) -> Iterator[Piece]:
    """The same rows, as many together as stand each on a line of its own and all in one shape."""
    body, singly = _Body(header), records(lines, delimiter, len(header))
    while not lines.ended:
        piece = _regular(lines, delimiter, len(header), size) if body.is_begun else None
        if piece is None:
            piece = Piece.of(list(filter(body.holds, islice(singly, size))))
        if piece.cells:
            yield piece


def _regular(lines: Lines, delimiter: str, width: int, size: int) -> Piece | None:
    """The next lines, each a row as wide as the header; None, and nothing is taken, when one is not."""
    taken = lines.take(size)
    text = "".join(taken)
    flat = text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", delimiter)
    if cells := _cells_of(taken, text, flat, delimiter, width):
        first = lines.line + 1
        lines.line += len(taken)
        stands = '"' not in text and _as_it_stands(flat, delimiter)
        return Piece(range(first, first + len(taken)), cells, taken, as_it_stands=stands)
    lines.back.extendleft(reversed(taken))
    return None


def _cells_of(taken: list[str], text: str, flat: str, delimiter: str, width: int) -> Regular | None:
    """The cells of each line of a text; None when one is misshapen, blank, may sum up or runs on over lines.

    `flat` is the text with the delimiter for each end of a line.
    """
    if len(text) > MAX_RECORD or "\x00" in text or not taken or taken[-1].count('"') % 2 or width > MAX_COLUMNS:
        return None
    if _may_sum_up(taken):
        return None
    if '"' in text or f"{delimiter} " in flat or text[0] == " ":
        try:
            rows = list(csv.reader(taken, delimiter=delimiter, skipinitialspace=delimiter != " "))
        except csv.Error:
            return None
        if len(rows) != len(taken) or set(map(len, rows)) != {width}:
            return None
        cells = list(chain.from_iterable(rows))
    else:  # which is all that a reader would do
        if set(map(str.count, taken, repeat(delimiter))) != {width - 1}:
            return None
        cells = flat.split(delimiter)[: len(taken) * width]  # behind the last end of a line stands nothing
    found = Regular(cells, width)
    some = all(map(str.strip, cells[::width])) or all(row[0].strip() or "".join(row).strip() for row in found)
    return found if some else None


def _may_sum_up(taken: list[str]) -> bool:
    """Whether a line begins with a word for a total; by their first letters nearly all surely do not."""
    starts = {line[:3] for line in taken}
    doubtful = {
        start for start in starts if start.casefold() in _SUM_BEGINNINGS or not start[:1].replace("_", "a").isalnum()
    }
    return bool(doubtful) and any(_BEGINS_WITH_SUM.match(line) for line in taken if line[:3] in doubtful)


def _as_it_stands(flat: str, delimiter: str) -> bool:
    """Whether all cells are surely printable, and without blanks or what means "text" around.

    A cell is told to be text by an apostrophe or an equals sign before it.
    """
    signs = (" ", *TOLD_AS_TEXT)
    around = (f"{delimiter}{sign}" for sign in signs if sign in flat)
    return not (
        "  " in flat
        or f" {delimiter}" in flat
        or any(sign in flat for sign in around)
        or flat.startswith(signs)
        or not (flat if delimiter.isprintable() else flat.replace(delimiter, "")).isprintable()
    )
