"""Imports: contacts and whole notebooks, each one batch that comes wholly or not at all and can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from crmnotes.contacts import Brought, Filed, Found
from crmnotes.errors import BadInput
from crmnotes.notebook.backups import Backups
from crmnotes.notebook.book import Book
from crmnotes.notebook.contact_import import Cancelled, ContactImport
from crmnotes.notebook.fates import Fate
from crmnotes.notebook.import_views import Batch, Going, ImportResult, Preview, Unclaimed
from crmnotes.records import new_uid
from crmnotes.store import batches as rows
from crmnotes.store.rows import moment, moment_or_none

if TYPE_CHECKING:
    from crmnotes.notebook.whole import WholeBook

Progress = Callable[[int], object]
Asked = Callable[[], bool]
LABEL = "import"


class Imports:
    """The facet of imports. Slow for many records, so on a worker."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def preview(
        self,
        contacts: Iterable[Brought],
        progress: Progress | None = None,
        cancelled: Asked | None = None,
    ) -> Preview:
        """What an import of these contacts would do; nothing is written."""
        run = ContactImport(self._book, batch=None)
        try:
            run.take(contacts, progress, cancelled)
        except Cancelled:
            return Preview()
        return Preview(
            run.new, run.same, run.filled, run.differing, tuple(run.skipped), tuple(run.differences)
        )  # fmt: skip

    def run(
        self,
        contacts: Iterable[Brought],
        source: str,
        progress: Progress | None = None,
        cancelled: Asked | None = None,
        dry_run: bool = False,
    ) -> ImportResult:
        """Imports contacts as one batch in one transaction; `source` says where they came from.

        A contact who is there already (`matching`) fills in what is empty and changes nothing else. `batch` is None
        when nothing was changed: for a dry run, when it was cancelled, and when all were there already.
        """
        if dry_run:
            seen = self.preview(contacts, progress, cancelled)
            return ImportResult(
                None, seen.new, seen.same, seen.fills_in, seen.differs, seen.skipped, seen.differences
            )  # fmt: skip
        Backups(self._book).before("import")
        try:
            with self._book.adding(LABEL) as filing:
                batch = rows.begin(self._book.store, new_uid(), source, self._book.stamp_text())
                run = ContactImport(self._book, batch, filing)
                run.take(contacts, progress, cancelled)
                changed = bool(run.new or run.filled)
                if changed:
                    rows.finish(self._book.store, batch, run.new, run.filled)
                else:
                    rows.drop(self._book.store, batch)
        except Cancelled:
            return ImportResult(None, cancelled=True)
        return ImportResult(
            batch if changed else None, run.new, run.same, run.filled, run.differing, tuple(run.skipped),
            tuple(run.differences),
        )  # fmt: skip

    def merge_records(
        self,
        records: Iterable[Found],
        source: str,
        progress: Progress | None = None,
        cancelled: Asked | None = None,
        dry_run: bool = False,
        fates: Collection[Fate] = (),
    ) -> ImportResult:
        """Takes in what an open format, calendar or mail file yields, merged by UUID, as one batch in one transaction.

        What is not there is added as it stands. What is there keeps what it says: customers are filled in as by
        contacts, a question is settled, a promise goes on when its events go on from ours. Settings are taken
        into an empty notebook only. `fates` says of records that are here whether they lie in the trash afterwards.
        """
        from crmnotes.notebook.belonging import Belonging  # lists of contacts need none of these
        from crmnotes.notebook.merging import Merge

        if not dry_run:
            Backups(self._book).before("import")
        result = ImportResult(None, cancelled=True)
        try:
            with self._book.bulk(LABEL):
                batch = rows.begin(self._book.store, new_uid(), source, self._book.stamp_text())
                belonging = Belonging(self._book)
                found = Merge(self._book, batch, fates).take(belonging.filed(records), progress, cancelled)
                belonging.settle_letters()
                if found.batch is None:
                    rows.drop(self._book.store, batch)
                if dry_run:
                    result = found._replace(batch=None)
                    raise Cancelled
        except Cancelled:
            return result
        return found

    def unclaimed(self, records: Iterable[Found]) -> list[Unclaimed]:
        """The entries of a calendar that cannot be filed until somebody says whom they are for; nothing is written."""
        from crmnotes.notebook.belonging import Belonging

        return list(Belonging(self._book).unclaimed(records))

    def take_back(self, batch: int | None = None) -> ImportResult:
        """Takes back an import, the latest unless said: what it added goes, what it filled in is empty again.

        What has been changed or written about since is kept and counted. BadInput when there is none to take back.
        """
        from crmnotes.notebook import taking_back

        found = rows.get(self._book.store, batch)
        if found is None:
            raise BadInput("There is no import to take back." if batch is None else "There is no such import.")
        if found[6] is not None and not rows.leftovers(self._book.store, found[0]):
            raise BadInput("That import was taken back already.")
        return taking_back.take_back(self._book, found[0], found[4])

    def going(self, batch: int | None = None) -> Going:
        """Who would go if an import was taken back, the latest unless said, as far as they are as it brought them."""
        found = rows.get(self._book.store, batch)
        return Going(*rows.sizes(self._book.store, found[0])["customers"]) if found else Going(0, 0)

    def batches(self) -> list[Batch]:
        """All imports, the latest first."""
        return [
            Batch(row[0], row[1], row[2], moment(row[3]), row[4], row[5], moment_or_none(row[6]))
            for row in rows.every(self._book.store)
        ]

    def mapping_for(self, header: str) -> dict[str, str] | None:
        """What the columns of a header (as one text) stood for when such a file was last imported."""
        return rows.mapping(self._book.store, header)

    def remember_mapping(self, header: str, columns: Mapping[str, str]) -> None:
        """Keeps what the columns of a header stand for."""
        with self._book.act("", undoable=False):
            rows.remember_mapping(self._book.store, header, columns, self._book.stamp_text())

    def everything(self, customer: int | None = None) -> WholeBook:
        """Everything in the notebook, or about one customer, record by record, ordered by UUID, for `json_out`."""
        from crmnotes.notebook.whole import WholeBook

        return WholeBook(self._book, customer)

    def records(self, kind: str, ids: Sequence[int]) -> Iterator[Filed]:
        """Some `customers`, `notes`, `promises` or `orders` as `everything` has them, in the order asked."""
        from crmnotes.notebook.whole import WholeBook

        found: Iterator[Filed] = getattr(WholeBook(self._book, ids=ids), kind)()
        return found
