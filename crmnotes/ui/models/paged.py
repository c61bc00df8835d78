"""A list that is read page by page as it is scrolled, and as far as it was read when it is brought up to date."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, Signal

from crmnotes.errors import CrmnotesError
from crmnotes.ui.language import told
from crmnotes.ui.models.sections import ROOT, Index, Row, SectionsModel

SCREENFUL, SCROLLED = 40, 60
"""Rows that are read when a list is first shown, and each time that its end comes into sight."""
SPARE, FEWEST = 12, 10
"""Rows that are read beyond those in sight when a list is brought up to date, and in a page at the least."""
Pages = Iterator[Sequence[Row]]


def nothing() -> Pages:
    """No pages."""
    return iter(())


class PagedModel(SectionsModel):
    """Asks a feed for its next page when the view nears the end; a feed yields pages of rows until it has no more.

    How many rows are wanted stands in `page_size` each time: a page may be smaller or larger, but takes longer then.
    """

    failed = Signal(str)  # a page could not be read: one plain sentence

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed: Callable[[], Pages] = nothing
        self._pages: Pages = nothing()
        self._more = False
        self.page_size = SCREENFUL

    def begin(self, feed: Callable[[], Pages]) -> None:
        """Shows another list from its first page."""
        self._feed = feed
        self._pages, self._more = feed(), True
        self.start(self._next(SCREENFUL))

    def refresh(self, seen: int) -> None:
        """Reads the same list again a little beyond `seen` rows, and shows what differs; the rest as it is scrolled.

        As far as it was read would be further with each act: what comes in pages never ends where it ended before.
        """
        self._pages, self._more = self._feed(), True
        self.patch(self._next(seen + SPARE))

    def canFetchMore(self, parent: Index = ROOT) -> bool:
        """Whether the feed may have another page."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index = ROOT) -> None:
        """Adds the next page."""
        self.append(self._next(SCROLLED))

    def _next(self, wanted: int) -> Sequence[Row]:
        """At least so many rows, however small the pages of the feed are."""
        rows: list[Row] = []
        while self._more and len(rows) < wanted:
            self.page_size = max(wanted - len(rows), FEWEST)
            rows.extend(self._next_page())
        return rows

    def _next_page(self) -> Sequence[Row]:
        try:
            page = next(self._pages, None)
        except CrmnotesError as error:
            page = None
            self.failed.emit(told(error))
        self._more = page is not None
        return page or ()
