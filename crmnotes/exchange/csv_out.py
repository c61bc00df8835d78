"""Writes customers, promises and notes as a table that a spreadsheet or another address book opens safely."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import tzinfo
from itertools import chain, islice
from operator import itemgetter
from pathlib import Path
from typing import IO, Any, Literal

from crmnotes.clock import utc
from crmnotes.errors import BadInput
from crmnotes.exchange import csv_columns, csv_dialects
from crmnotes.exchange.cells import DANGEROUS, guard, keep_whole
from crmnotes.exchange.csv_columns import Layout
from crmnotes.exchange.write_safely import written_safely
from crmnotes.notebook.sheet import Sheet
from crmnotes.records import Customer, Direction, Kind, Note, Promise, WayKind

Dialect = Literal["excel", "google", "outlook", "plain"]
DIALECTS: tuple[Dialect, ...] = ("excel", "google", "outlook", "plain")
Cells = Sequence[Any]  # texts, None for an empty one
Columns = list[Cells]
AT_ONCE = 1000  # rows that are written together
_RISKY = DANGEROUS | {"'", "0"}

PROMISE_COLUMNS = (
    "Customer", "Company", "Promise", "By", "Due", "Time", "First due", "State", "Times moved", "Made", "Closed",
)  # fmt: skip
NOTE_COLUMNS = ("Customer", "Company", "When", "Who", "Channel", "Kind", "Text", "Wants an answer", "Settled")


def write_customers(
    customers: Iterable[Customer],
    path: Path,
    columns: Sequence[str] | None = None,
    dialect: Dialect = "excel",
    *,
    notebook: Path | None = None,
    delimiter: str = ",",
) -> int:
    """Writes one row for each customer, in the order given, and returns how many stand in the file when read back.

    `columns` are names of `csv_columns.COLUMNS` (not for Google and Outlook, whose columns are fixed). `customers` is
    walked twice; the sheet of a notebook (`notebook.customers.sheet(ids)`) is quickest. `notebook` is the live file,
    which is never overwritten. Excel's table is guarded against formulas, the others hold every text as it is.
    Raises BadInput, DiskFull, ReadOnly.
    """
    if dialect not in DIALECTS:
        raise BadInput('There is no way of writing "{}". There are: {}.', dialect, ", ".join(DIALECTS))
    names = csv_columns.chosen(columns)
    if iter(customers) is customers:
        customers = list(customers)
    if isinstance(customers, Sheet) and dialect in ("excel", "plain"):
        layout = csv_columns.lay_out(names, csv_columns.survey_sheet(customers))
        blocks = csv_columns.sheet_columns(layout, customers)
        return _write(path, layout.header, _whole(blocks, layout, dialect), dialect, notebook, delimiter)
    found = csv_columns.survey(customers)
    if dialect in ("excel", "plain"):
        layout = csv_columns.lay_out(names, found)
        blocks = _in_columns(map(csv_columns.filler(layout), customers))
        return _write(path, layout.header, _whole(blocks, layout, dialect), dialect, notebook, delimiter)
    if dialect == "google":
        header, fill = csv_dialects.google(found)
    else:
        header, fill = list(csv_dialects.OUTLOOK), csv_dialects.outlook
    blocks = _in_columns(map(fill, customers))
    return _write(path, header, blocks, dialect, notebook, delimiter, _encoding(dialect, customers))


def write_promises(
    promises: Iterable[tuple[Customer, Promise]],
    path: Path,
    zone: tzinfo,
    dialect: Dialect = "excel",
    *,
    notebook: Path | None = None,
    delimiter: str = ",",
) -> int:
    """Writes one row for each promise with its customer; instants as the wall time of `zone`. Returns the rows."""
    rows = (_promise_row(customer, promise, zone) for customer, promise in promises)
    return _write(path, PROMISE_COLUMNS, _in_columns(rows), _own(dialect), notebook, delimiter)


def write_notes(
    notes: Iterable[tuple[Customer, Note]],
    path: Path,
    zone: tzinfo,
    dialect: Dialect = "excel",
    *,
    notebook: Path | None = None,
    delimiter: str = ",",
) -> int:
    """Writes one row for each note with its customer; instants as the wall time of `zone`. Returns the rows."""
    rows = (_note_row(customer, note, zone) for customer, note in notes)
    return _write(path, NOTE_COLUMNS, _in_columns(rows), _own(dialect), notebook, delimiter)


def _own(dialect: Dialect) -> Dialect:
    if dialect not in ("excel", "plain"):
        raise BadInput("Only customers can be written for {}. Choose excel or plain.", dialect.capitalize())
    return dialect


def _promise_row(customer: Customer, promise: Promise, zone: tzinfo) -> list[str]:
    closed = [event.at for event in promise.events if event.what.value == promise.state.value]
    return [
        customer.name,
        customer.company,
        promise.text,
        "them" if promise.by_them else "me",
        promise.due.day.isoformat(),
        f"{promise.due.at:%H:%M}" if promise.due.at else "",
        promise.first_due.isoformat().replace("T", " "),
        promise.state.value,
        str(sum(1 for event in promise.events if event.what.value == "renegotiated")),
        f"{utc(promise.made_at).astimezone(zone):%Y-%m-%d %H:%M}",
        f"{utc(closed[-1]).astimezone(zone):%Y-%m-%d %H:%M}" if closed else "",
    ]


_WHO = {Direction.THEM: "they", Direction.US: "you", Direction.NONE: ""}


def _note_row(customer: Customer, note: Note, zone: tzinfo) -> list[str]:
    return [
        customer.name,
        customer.company,
        f"{utc(note.happened_at).astimezone(zone):%Y-%m-%d %H:%M}",
        _WHO[note.direction],
        "" if note.kind is Kind.FACT else note.channel.value,
        note.kind.value,
        note.text,
        "yes" if note.wants_answer else "",
        note.settled.how.value.replace("_", " ") if note.settled else "",
    ]


def _encoding(dialect: Dialect, customers: Iterable[Customer]) -> str:
    """UTF-8, with a mark where Excel needs one; for Outlook the Windows code page when every name fits into it."""
    if dialect != "outlook":
        return "utf-8-sig" if dialect == "excel" else "utf-8"
    try:
        for customer in customers:
            "\0".join(csv_dialects.outlook(customer)).encode("cp1252")
    except UnicodeEncodeError:
        return "utf-8-sig"
    return "cp1252"


def _write(
    path: Path,
    header: Sequence[str],
    blocks: Iterable[Columns],
    dialect: Dialect,
    notebook: Path | None,
    delimiter: str,
    encoding: str = "",
) -> int:
    """Writes rows, some together and in columns, because most columns need nothing done to their cells."""
    encoding = encoding or _encoding(dialect, ())
    if delimiter not in (",", ";", "\t"):
        raise BadInput("Columns can be parted by a comma, a semicolon or a tab.")
    count = -1  # the header is none of them
    with written_safely(path, notebook) as stream:
        for columns in chain(_in_columns([header]), blocks):
            text = io.StringIO(newline="")
            writer = csv.writer(
                text,
                delimiter=delimiter,
                lineterminator="\n" if dialect == "plain" else "\r\n",
                quoting=csv.QUOTE_ALL if dialect == "outlook" else csv.QUOTE_MINIMAL,
            )
            writer.writerows(zip(*(map(_guarded, columns) if dialect == "excel" else columns), strict=True))
            stream.write(text.getvalue().encode(encoding, "replace"))
            encoding = encoding.removesuffix("-sig")  # the mark stands at the beginning
            count += len(columns[0])
        if (seen := records_in(stream)) != count:
            raise BadInput("Only {} of {} rows could be read back, so the file was not kept. Try again.", seen, count)
    return count


def _in_columns(rows: Iterable[Cells]) -> Iterator[Columns]:
    """Rows as they are written together."""
    walk = iter(rows)
    while block := list(islice(walk, AT_ONCE)):
        yield list(zip(*block, strict=True))


def _guarded(column: Cells) -> Cells:
    """A column with every cell guarded that a spreadsheet would run; most hold none."""
    begins = set(map(itemgetter(0), filter(None, column)))
    return column if _RISKY.isdisjoint(begins) else [cell and guard(cell) for cell in column]


def _whole(blocks: Iterable[Columns], layout: Layout, dialect: Dialect) -> Iterator[Columns]:
    """For spreadsheets: phone numbers that stay whole."""
    phones = [at for at, (kind, _, _) in layout.ways.items() if kind == WayKind.PHONE.value] * (dialect == "excel")
    for columns in blocks:
        for at in phones:
            columns[at] = [keep_whole(cell) if cell and " " not in cell else cell for cell in columns[at]]
        yield columns


def records_in(stream: IO[bytes], block_size: int = 1024 * 1024) -> int:
    """How many records, without the header, stand in what was written: ends of line outside quotation marks."""
    stream.seek(0)
    ends, quoted, after_return = -1, False, False
    while block := stream.read(block_size):
        pieces = block.split(b'"')
        outside = b'"'.join(pieces[quoted::2])
        ends += _ends(outside) - (after_return and block[:1] == b"\n")
        quoted ^= len(pieces) % 2 == 0
        after_return = not quoted and block[-1:] == b"\r"
    return ends


def _ends(text: bytes) -> int:
    """How many lines end, by CR LF, LF or CR."""
    returns = text.count(b"\r")
    return text.count(b"\n") + (returns - text.count(b"\r\n") if returns else 0)
