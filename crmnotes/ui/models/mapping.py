"""What the columns of somebody's table become: the reading of one file, and the choices for each column in words."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from crmnotes.contacts import Contact, Skipped
from crmnotes.errors import BadInput
from crmnotes.exchange import csv_in
from crmnotes.exchange.csv_maps import CHOICES, Columns
from crmnotes.exchange.csv_table import Table
from crmnotes.ui.words import capital, tr

if TYPE_CHECKING:
    from crmnotes.notebook import Notebook
    from crmnotes.notebook.import_views import ImportResult, Preview, Unclaimed

LOOKED_AT = 200
"""So many rows are looked at for examples."""

LEFT_OUT = ""
"""How the choice "leave out" is kept in a combo box and in the remembered mapping."""

SEPARATORS = ((",", "Comma"), (";", "Semicolon"), ("\t", "Tab"), ("|", "Bar"))

ENCODING_NAMES = {
    "utf-8": "UTF-8", "utf-8-sig": "UTF-8", "utf-16": "UTF-16", "cp932": "Shift JIS", "gb18030": "GB 18030",
    "cp949": "EUC-KR", "big5": "Big5", "euc-jp": "EUC-JP", "iso2022_jp_2": "ISO-2022-JP", "cp874": "Windows-874",
    "mac-roman": "Mac Roman", "mac-cyrillic": "Mac Cyrillic", "mac-latin2": "Mac Latin 2", "cp850": "DOS 850",
    "cp852": "DOS 852", "cp866": "DOS 866", "koi8-r": "KOI8-R", "koi8-u": "KOI8-U",
    **{f"iso8859-{number}": f"ISO 8859-{number}" for number in (2, 5, 7, 15)},
    **{f"cp{number}": f"Windows-{number}" for number in range(1250, 1259)},
}  # fmt: skip
"""How encodings are called outside Python; the same in every language."""

_WORDS = {
    LEFT_OUT: "Leave out", "field": "A field of its own", "name": "Name", "given": "First name",
    "middle": "Middle name", "family": "Last name", "prefix": "Title before the name", "suffix": "Behind the name",
    "nickname": "Nickname", "company": "Company", "job": "Job", "department": "Department", "phone": "Phone",
    "email": "Email", "address": "Address", "url": "Web page", "handle": "Handle", "stage": "Stage",
    "groups": "Groups", "about": "About", "birthday": "Birthday", "birth.day": "Birthday: day",
    "birth.month": "Birthday: month", "birth.year": "Birthday: year", "reply within": "Reply within",
    "keep in touch": "Keep in touch",
}  # fmt: skip
_PARTS = {
    "street": "street", "extended": "second line", "box": "post box", "city": "town", "region": "region",
    "code": "postcode", "country": "country", "label": "label", "mobile": "mobile", "work": "work",
    "home": "home", "fax": "fax",
}  # fmt: skip
_NUMBER = re.compile(r"#(\d+)")


def field_words(name: str) -> str:
    """A field id in words: `address.work.street` is "Address, work, street", `phone#2.value` "Phone 2"."""
    if name in _WORDS:
        return tr(_WORDS[name])
    kind, *parts = _NUMBER.sub(r" \1", name).split(".")
    head, _, number = kind.partition(" ")
    head = tr(_WORDS[head]) if head in _WORDS else capital(head)
    return ", ".join(
        [
            f"{head} {number}" if number else head,
            *(tr(_PARTS[part]) if part in _PARTS else part for part in parts if part != "value"),
        ]
    )


class Column(NamedTuple):
    """One column of the file: its place, its name there, a few of its values."""

    number: int
    name: str
    examples: tuple[str, ...]


@dataclass
class Reading:
    """One file as it is about to be imported: how it is written and what its columns become."""

    path: Path
    table: Table
    columns: Columns
    seen: list[Column] = field(default_factory=list)
    rows: int = 0  # how many were looked at, at most `LOOKED_AT`

    @classmethod
    def of(
        cls, path: Path, encoding: str | None = None, delimiter: str | None = None, *, workbook: bool = False
    ) -> Reading:
        """Opens a table, or a sheet of a workbook; BadInput when it is none, in one sentence."""
        if workbook:
            from crmnotes.exchange import xlsx_in

            table: Table = xlsx_in.sheet(path)
        else:
            table = csv_in.sniff(path, encoding=encoding, delimiter=delimiter)
        reading = cls(path, table, csv_in.columns_of(table))
        reading.look()
        return reading

    def look(self) -> None:
        """Takes a few values of every column for the preview."""
        rows = [row.cells for row in self.table.preview(LOOKED_AT)]
        self.rows = len(rows)
        width = max(len(self.columns.fields), max((len(row) for row in rows), default=0))
        self.seen = [Column(index, self._name(index), _examples(rows, index)) for index in range(width)]

    def _name(self, index: int) -> str:
        header = self.table.header
        return (header[index] if index < len(header) else "") or tr("Column {}").format(index + 1)

    def field_of(self, index: int) -> str:
        """What a column becomes now; `LEFT_OUT` for nothing."""
        fields = self.columns.fields
        return (fields[index] if index < len(fields) else None) or LEFT_OUT

    def put(self, index: int, name: str) -> None:
        """Says what a column becomes."""
        fields = list(self.columns.fields)
        fields += [None] * (index + 1 - len(fields))
        fields[index] = name or None
        self.columns = self.columns._replace(fields=tuple(fields))

    def header_key(self) -> str:
        """What a later file with the same columns is known by."""
        return "\n".join(column.name for column in self.seen)

    def header_text(self) -> str:
        """The header as a line of a table."""
        line = io.StringIO()
        csv.writer(line, delimiter=self.table.delimiter, lineterminator="").writerow(self.table.header)
        return line.getvalue() if self.table.header else ""

    def chosen(self) -> dict[str, str]:
        """Every column by its name and what it becomes, to be remembered for the next file with this header."""
        return {column.name: self.field_of(column.number) for column in self.seen}

    def recall(self, remembered: Mapping[str, str]) -> None:
        """Takes up what was chosen before for this header."""
        for column in self.seen:
            if column.name in remembered:
                self.put(column.number, remembered[column.name])

    def preview(self, book: Notebook) -> Preview:
        """What an import would do; nothing is written."""
        return book.imports.preview(csv_in.brought(self.table, self.columns))

    def unclaimed(self, _book: Notebook) -> list[Unclaimed]:
        """Nothing: a table holds customers."""
        return []

    def bring_in(
        self, book: Notebook, progress: Callable[[int], object], cancelled: Callable[[], bool]
    ) -> ImportResult:
        """Imports every row as one batch."""
        return book.imports.run(csv_in.brought(self.table, self.columns), self.path.name, progress, cancelled)

    skipped_ending: ClassVar[str] = "csv"

    def skipped_file(self, skipped: Sequence[Skipped]) -> bytes:
        """The header and the rows as they stand in the file, so that they can be mended and imported again."""
        lines = [self.header_text(), *(one.text.rstrip("\r\n") for one in skipped)]
        return "".join(f"{line}\r\n" for line in lines if line).encode("utf-8-sig", "replace")

    def contacts(self) -> Iterator[Contact | Skipped]:
        """Every row as a contact, or why not; BadInput when no column names anybody."""
        return csv_in.contacts(self.table, self.columns)

    def first(self, count: int) -> list[Contact | Skipped]:
        """The first rows as contacts; empty while no column names anybody."""
        try:
            return list(islice(self.contacts(), count))
        except BadInput:
            return []


def _examples(rows: list[list[str]], index: int) -> tuple[str, ...]:
    """Up to three different values of a column."""
    values: dict[str, None] = {}
    for row in rows:
        text = " ".join(row[index].split())[:120] if index < len(row) else ""
        if text:
            values[text] = None
            if len(values) == 3:
                break
    return tuple(values)


class FieldChoices(QStandardItemModel):
    """The choices of every combo box of one file; those that its own header needs stand at the end."""

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        own = {reading.field_of(column.number) for column in reading.seen} - {LEFT_OUT, *CHOICES}
        for name in (LEFT_OUT, "field", *(name for name in CHOICES if name != "field"), *sorted(own)):
            item = QStandardItem(field_words(name))
            item.setData(name, Qt.ItemDataRole.UserRole)
            self.appendRow(item)

    def place(self, name: str) -> int:
        """The row of a field, 0 when it is not there."""
        found = self.match(self.index(0, 0), Qt.ItemDataRole.UserRole, name, 1, Qt.MatchFlag.MatchExactly)
        return found[0].row() if found else 0

    def name(self, row: int) -> str:
        """The field of a row."""
        value = self.index(row, 0).data(Qt.ItemDataRole.UserRole)
        return value if isinstance(value, str) else LEFT_OUT
