"""A file whose format says what everything in it is, as it is about to be imported; and which kind of file it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from crmnotes.contacts import Found, Skipped
from crmnotes.errors import BadInput
from crmnotes.exchange import formats
from crmnotes.notebook.views import Preview
from crmnotes.ui.models.mapping import Reading
from crmnotes.ui.words import tr

if TYPE_CHECKING:
    from crmnotes.contacts import Contact
    from crmnotes.notebook import Notebook
    from crmnotes.notebook.views import ImportResult

ENDINGS: dict[formats.Kind, str] = {"vcard": "vcf", "ics": "ics"}


@dataclass
class Recognised:
    """One file of cards, entries, letters or records; nothing in it has to be explained."""

    path: Path
    kind: formats.Kind
    zone: tzinfo

    @property
    def of_customers(self) -> bool:
        """Whether it holds customers, not what belongs to them."""
        return self.kind in formats.CONTACTS

    @property
    def name(self) -> str:
        """What kind of file it is, in words."""
        return tr(formats.NAMES[self.kind])

    def items(self) -> Iterator[Contact | Found]:
        """Everything in the file, or why not; BadInput when it is no such file."""
        if self.of_customers:
            return formats.contacts(self.path, self.kind)
        return formats.records(self.path, self.kind, self.zone)

    def first(self, count: int) -> list[Contact | Found]:
        """The first that a person can look at; empty when there is nothing."""
        try:
            seen = (item for item in self.items() if hasattr(item, "line") or hasattr(item, "record"))
            return list(islice(seen, count))
        except BadInput:
            return []

    def preview(self, book: Notebook) -> Preview:
        """What an import would do; nothing is written."""
        if self.of_customers:
            return book.imports.preview(formats.contacts(self.path, self.kind))
        found = book.imports.merge_records(
            formats.records(self.path, self.kind, self.zone), self.path.name, dry_run=True
        )  # fmt: skip
        new = found.new + found.promises + found.notes + found.orders
        return Preview(new, found.same, found.updated, found.differs, found.skipped, found.differences)

    def bring_in(
        self, book: Notebook, progress: Callable[[int], object], cancelled: Callable[[], bool]
    ) -> ImportResult:
        """Imports all of it as one batch."""
        if self.of_customers:
            found = formats.contacts(self.path, self.kind)
            return book.imports.run(found, self.path.name, progress, cancelled)
        records = formats.records(self.path, self.kind, self.zone)
        return book.imports.merge_records(records, self.path.name, progress, cancelled)

    @property
    def skipped_ending(self) -> str:
        """How a file of what was skipped is called."""
        return ENDINGS.get(self.kind, "txt")

    def skipped_file(self, skipped: Sequence[Skipped]) -> bytes:
        """What was skipped as it stood, so that it can be mended and imported again."""
        texts = [one.text for one in skipped]
        if self.kind in ENDINGS:  # single lines of entries that were taken need no mending
            texts = [text for text in texts if text.startswith("BEGIN:")]
        if self.kind == "ics":
            texts = ["BEGIN:VCALENDAR\nVERSION:2.0", *texts, "END:VCALENDAR"]
        return "".join(f"{text}\n" for text in texts).replace("\n", "\r\n").encode("utf-8", "replace")


def reading_of(
    path: Path, zone: tzinfo, encoding: str | None = None, delimiter: str | None = None
) -> Reading | Recognised:
    """A file as it is about to be imported: a table with columns, or a format that explains itself; else BadInput.

    `zone` is that of the owner's wall. What nobody knows is looked at as a table.
    """
    kind = formats.kind_of(path, otherwise="csv")
    if kind in formats.TABLES:
        return Reading.of(path, encoding, delimiter, workbook=kind == "xlsx")
    found = Recognised(path, kind, zone)
    next(found.items(), None)  # what is no such file is refused here
    return found
