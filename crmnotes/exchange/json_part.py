"""A part of the notebook in the open format: a list of one kind, or all there is about one customer."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path

from crmnotes.contacts import Content, Filed, GroupTerms, Own, Unknown
from crmnotes.exchange.json_out import WholeNotebook, everything
from crmnotes.notebook import Notebook
from crmnotes.records import Settings


def write_customer(notebook: Notebook, customer: int, path: Path) -> int:
    """Writes all that is kept about one customer, the trash included; returns how many records. BadInput, DiskFull."""
    whole = notebook.imports.everything(customer)
    one = notebook.customers.get(customer)
    return everything(Part(whole, ALL, {one.uid}, groups=one.groups, trash=True), path, notebook.path)


ALL = ("customers", "notes", "promises", "orders")


class Part:
    """Records of some kinds of some customers; settings, tallies and what nobody knows stay out."""

    def __init__(
        self,
        whole: WholeNotebook,
        kinds: Collection[str],
        customers: Collection[str],
        *,
        groups: Collection[str] | None = None,
        trash: bool = False,
    ) -> None:
        """`customers` are UUIDs; of the groups those named stand beside customers, all of them unless said."""
        self.whole, self.kinds, self.uids, self._groups, self._trash = whole, kinds, customers, groups, trash
        self.settings = Settings(currency=whole.settings.currency)
        self.unknown = Unknown()
        self._named: set[str] = set()

    def groups(self) -> Iterator[GroupTerms]:
        """The groups, beside customers."""
        if "customers" in self.kinds:
            yield from (group for group in self.whole.groups() if self._groups is None or group.name in self._groups)

    def customers(self) -> Iterator[Filed]:
        """The customers, when they are asked for."""
        if "customers" in self.kinds:
            found = (filed for filed in self.whole.customers() if filed.record.uid in self.uids)
            yield from self._telling(found)

    def notes(self) -> Iterable[Filed]:
        """Their notes, when they are asked for."""
        return self._telling(self._theirs("notes", self.whole.notes))

    def promises(self) -> Iterable[Filed]:
        """Their promises, when they are asked for."""
        return self._theirs("promises", self.whole.promises)

    def orders(self) -> Iterable[Filed]:
        """Their orders, when they are asked for."""
        return self._theirs("orders", self.whole.orders)

    def tallies(self) -> Iterable[Filed]:
        """None: they are nobody's."""
        return ()

    def own(self) -> Iterable[Own]:
        """None: they are the owner's."""
        return ()

    def files(self) -> Iterator[Content]:
        """The contents that the records written before have named."""
        yield from (one for one in self.whole.files() if one.hash in self._named)

    def _telling(self, records: Iterable[Filed]) -> Iterator[Filed]:
        """The records, whose pictures and files are noted on their way."""
        for filed in records:
            self._named.update(one["hash"] for one in filed.extra.get("files", ()) if isinstance(one, dict))
            self._named.add(str(filed.extra.get("picture")))
            yield filed

    def _theirs(self, kind: str, read: Callable[[], Iterable[Filed]]) -> Iterator[Filed]:
        if kind in self.kinds:
            yield from (
                filed
                for filed in read()
                if filed.refs.get("customer") in self.uids
                and (self._trash or getattr(filed.record, "trashed_at", None) is None)
            )
