"""Contacts out of an Excel workbook: the sheet that looks most like a list of contacts, as a table. Only read.

Sheets with the same columns are read with it, one list on several; one with other columns is named as not read.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, NamedTuple

from crmnotes.errors import BadInput
from crmnotes.exchange import csv_maps
from crmnotes.exchange.csv_rows import MAX_COLUMNS, Piece, Row
from crmnotes.exchange.csv_table import Table, sniff
from crmnotes.exchange.read_safely import read_bytes
from crmnotes.sentences import Sentence

MAX_UNPACKED = 400 * 2**20  # bytes of all parts together
MAX_ROWS = 1_048_576  # what Excel itself can hold
# Wherever it stands: of an attribute that a cell has twice the library takes the last, and any part may be a sheet.
_PLACE = re.compile(rb"""\br\s*=\s*["']([A-Za-z]*)(\d+)["']""")
_BREAK = "\u2028"  # stands for a line break in a cell, so that each row is one line
_HEADER_WITHIN = 20
_LEAST_KNOWN = 2  # names of columns that make a list of another sheet
MAX_CELLS = 10_000_000  # from the first to the last, empty ones included: the library makes room for them all
_TOO_LARGE = "This workbook is too large. Save the sheet with the contacts as CSV and import that."
_NO_WORKBOOK = "This is no Excel workbook that can be read. Save it as .xlsx or as CSV, and import that."


class Sheet(Table):
    """A table out of a workbook: its line numbers are the numbers of Excel's rows, on the first sheet of a list."""

    unread: tuple[str, ...] = ()  # names of sheets that hold a list of their own

    @property
    def is_text(self) -> bool:
        """A workbook says how its texts are written."""
        return False

    def rows(self) -> Iterator[Row]:
        """Every row below the header, blank ones and footers left out; then the sheets that were not read."""
        for row in super().rows():
            yield row._replace(cells=_with_breaks(row.cells))
        yield from self._unread()

    def pieces(self, size: int) -> Iterator[Piece]:
        """The same, so many at once at the most."""
        for piece in super().pieces(size):
            yield piece._replace(cells=list(map(_with_breaks, piece.cells)))
        if self.unread:
            yield Piece.of(list(self._unread()))

    def _unread(self) -> Iterator[Row]:
        for name in self.unread:
            yield Row(
                1,
                [],
                "",
                Sentence(
                    'the sheet "{}" has other columns and was not read; save it alone and import that', name[:100]
                ),
            )


class _Grid(NamedTuple):
    """A sheet of a workbook: its rows, how many names of columns are known in its header and where that stands."""

    name: str
    shown: bool
    rows: list[list[str]]
    known: int
    at: int

    @property
    def header(self) -> list[str]:
        """What names its columns, folded."""
        return [csv_maps.key(cell) for cell in self.rows[self.at]]

    @property
    def below(self) -> list[list[str]]:
        """The rows under its header."""
        return [row for row in self.rows[self.at + 1 :] if any(row)]


def _with_breaks(cells: list[str]) -> list[str]:
    return [cell.replace(_BREAK, "\n") for cell in cells]


def sheet(source: bytes | Path) -> Sheet:
    """The sheet of a workbook in which the most column names are known. Raises BadInput with what to do instead."""
    content = read_bytes(source) if isinstance(source, Path) else source
    _check(content)
    grids = list(_sheets(content))
    best = max(grids, key=lambda grid: (grid.shown and grid.known > 0, grid.known), default=None)
    if best is None or not any(any(row) for row in best.rows):
        raise BadInput("This workbook is empty.")
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerows(best.rows)
    unread = []
    for grid in grids:
        if grid is best or not grid.shown or grid.known < _LEAST_KNOWN or not grid.below:
            continue
        if grid.header == best.header:
            writer.writerows(grid.below)
        else:
            unread.append(grid.name)
    table = Sheet(*sniff(text.getvalue().encode(), encoding="utf-8", delimiter=","))
    table.unread = tuple(unread)
    return table


def _check(content: bytes) -> None:
    """Refuses what is no archive, is damaged, or would unpack to more than a list of contacts ever holds."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            if sum(part.file_size for part in parts) > MAX_UNPACKED:
                raise BadInput(_TOO_LARGE)
            if not any(part.filename.startswith("xl/") for part in parts) or archive.testzip() is not None:
                raise BadInput(_NO_WORKBOOK)
            if any(_cells_spanned(archive.read(part)) > MAX_CELLS for part in parts):
                raise BadInput(_TOO_LARGE)
    except (zipfile.BadZipFile, ValueError, NotImplementedError, RuntimeError, OSError, EOFError, zlib.error):
        raise BadInput(_NO_WORKBOOK) from None


def _cells_spanned(sheet: bytes) -> int:
    """How many cells a sheet spans, by the places that its rows and cells name."""
    rows, columns = 1, 1
    for letters, digits in set(_PLACE.findall(sheet)):
        rows = max(rows, int(digits[:12]))
        columns = max(columns, _column(letters[:6]))
    return rows * columns


def _column(letters: bytes) -> int:
    """The number of a column: A is 1, Z 26, AA 27."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def _sheets(content: bytes) -> Iterator[_Grid]:
    from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        shown = {one.name for one in book.sheets_metadata if one.visible == SheetVisibleEnum.Visible}
        for name in book.sheet_names:
            found = book.get_sheet_by_name(name)
            if found.total_width > MAX_COLUMNS or found.total_height > MAX_ROWS:
                continue
            rows = [[_text(cell) for cell in row] for row in found.to_python(skip_empty_area=False)]
            known = [csv_maps.known(row) for row in rows[:_HEADER_WITHIN]]
            most = max(known, default=-1)
            yield _Grid(name, name in shown, rows, most, known.index(most) if known else 0)
    except (CalamineError, ValueError, OSError):
        raise BadInput(_NO_WORKBOOK) from None
    except BaseException as fault:
        if type(fault).__name__ == "PanicException":  # of the library's own language; its class cannot be imported
            raise BadInput(_NO_WORKBOOK) from None
        raise


def _text(cell: Any) -> str:
    """A cell as it would be typed; whole numbers without a point, dates as ISO."""
    if isinstance(cell, str):
        return cell.replace("\r\n", _BREAK).replace("\n", _BREAK).replace("\r", _BREAK)
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ")
    return cell.isoformat() if isinstance(cell, date | time) else str(cell)
