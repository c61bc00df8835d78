"""A file whose format says what everything in it is, as it is about to be imported; and which kind of file it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import tzinfo
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from crmnotes.contacts import Contact, Found, Meant, Skipped, ToDo
from crmnotes.errors import BadInput, CrmnotesError
from crmnotes.exchange import formats
from crmnotes.notebook.import_views import Preview
from crmnotes.sentences import Sentence
from crmnotes.ui.models.mapping import Reading
from crmnotes.ui.words import several, tr

if TYPE_CHECKING:
    from crmnotes.notebook import Notebook
    from crmnotes.notebook.import_views import ImportResult, Unclaimed

Item = TypeVar("Item", "Contact | Skipped", Found)
ENDINGS: dict[formats.Kind, str] = {"vcard": "vcf", "ics": "ics"}


class Files(NamedTuple):
    """Files that are imported together, as one batch: those of one kind that need nothing explained."""

    paths: tuple[Path, ...]

    @property
    def name(self) -> str:
        """What they are called."""
        return self.paths[0].name if len(self.paths) == 1 else several(len(self.paths), "%n file", "%n files")


@dataclass
class Recognised:
    """Files of cards, entries, letters or records; nothing in them has to be explained."""

    files: Files
    kind: formats.Kind
    zone: tzinfo
    claimed: dict[ToDo, str] = field(default_factory=dict)
    """Entries of which it was said whom they are for, with the customer's UUID."""

    @property
    def path(self) -> Path:
        """The first of them."""
        return self.files.paths[0]

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
        return self.contacts() if self.of_customers else self.records()

    def contacts(self) -> Iterator[Contact | Skipped]:
        """The contacts of all files."""
        return chain.from_iterable(self._named(path, formats.contacts(path, self.kind)) for path in self.files.paths)

    def records(self) -> Iterator[Found]:
        """What belongs to customers in all files."""
        found = chain.from_iterable(
            self._named(path, formats.records(path, self.kind, self.zone)) for path in self.files.paths
        )
        return map(self._with_customer, found) if self.claimed else found

    def unclaimed(self, book: Notebook) -> list[Unclaimed]:
        """The entries of which it has to be said whom they are for."""
        return book.imports.unclaimed(self.records()) if self.kind == "ics" else []

    def _with_customer(self, item: Found) -> Found:
        """An entry under the customer who was named for it."""
        said = self.claimed.get(item) if isinstance(item, ToDo) else None
        return item._replace(meant=Meant(uids=(said,))) if isinstance(item, ToDo) and said else item

    def _named(self, path: Path, found: Iterator[Item]) -> Iterator[Item | Skipped]:
        """Of several files each record that cannot be read says in which it stands; a bad file does not stop them."""
        if len(self.files.paths) == 1:
            return found
        return _with_name(path.name, found)

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
            return book.imports.preview(self.contacts())
        found = book.imports.merge_records(self.records(), self.files.name, dry_run=True)
        new = found.new + found.promises + found.notes + found.orders
        return Preview(new, found.same, found.updated, found.differs, found.skipped, found.differences)

    def bring_in(
        self, book: Notebook, progress: Callable[[int], object], cancelled: Callable[[], bool]
    ) -> ImportResult:
        """Imports all of it as one batch."""
        if self.of_customers:
            return book.imports.run(map(_with_small_picture, self.contacts()), self.files.name, progress, cancelled)
        return book.imports.merge_records(self.records(), self.files.name, progress, cancelled)

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


def _with_small_picture(one: Contact | Skipped) -> Contact | Skipped:
    """The picture as a notebook keeps it; one that cannot be is left, and named by the import."""
    if isinstance(one, Skipped) or not one.picture:
        return one
    from crmnotes.ui.customer.shrinking import shrink

    try:
        return one._replace(picture=shrink(one.picture))
    except CrmnotesError:
        return one


def _with_name(name: str, found: Iterator[Item]) -> Iterator[Item | Skipped]:
    try:
        for item in found:
            yield in_the_file(name, item) if isinstance(item, Skipped) else item
    except CrmnotesError as error:
        yield Skipped(1, Sentence("{}: {}", name, error.sentence), "")


def in_the_file(name: str, skipped: Skipped) -> Skipped:
    """The same with the file before its reason."""
    why = skipped.reason if isinstance(skipped.reason, Sentence) else Sentence(skipped.reason)
    return skipped._replace(reason=Sentence("{}: {}", name, why))


def in_turn(paths: Sequence[Path]) -> list[Files]:
    """Several files as they are imported one after the other: customers before what belongs to them, a table alone.

    BadInput for one that is no file.
    """
    alone: list[Files] = []
    together: dict[formats.Kind, list[Path]] = {}
    for path in paths:
        kind = formats.kind_of(path, otherwise="csv")
        if kind in formats.TABLES:
            alone.append(Files((path,)))
        else:
            together.setdefault(kind, []).append(path)
    order = sorted(together, key=formats.KINDS.index)
    return [
        *(Files(tuple(together[kind])) for kind in order if kind in formats.CONTACTS), *alone,
        *(Files(tuple(together[kind])) for kind in order if kind not in formats.CONTACTS),
    ]  # fmt: skip


def reading_of(
    paths: Sequence[Path], zone: tzinfo, encoding: str | None = None, delimiter: str | None = None
) -> Reading | Recognised:
    """Files as they are about to be imported: a table with columns, or formats that explain themselves; else BadInput.

    `zone` is that of the owner's wall. What nobody knows is looked at as a table.
    """
    kind = formats.kind_of(paths[0], otherwise="csv")
    if kind in formats.TABLES:
        return Reading.of(paths[0], encoding, delimiter, workbook=kind == "xlsx")
    found = Recognised(Files(tuple(paths)), kind, zone)
    next(found.items(), None)  # what is no such file is refused here
    return found
