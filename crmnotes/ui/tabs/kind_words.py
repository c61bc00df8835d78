"""Kind words: the compliments, how far each may be quoted, and the file of those that may."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QFileDialog

from crmnotes.notebook.views import NoteLine
from crmnotes.records import Kind
from crmnotes.ui import keys, words
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.models.paged import Pages
from crmnotes.ui.models.sections import Entry, Heading, Row
from crmnotes.ui.tabs.care_tab import CareTab
from crmnotes.ui.words import care as care_words
from crmnotes.ui.words import quoted, several, tr

NONE_YET = "No kind words yet. On a note, {} marks what a customer said as a compliment."


class KindWordsTab(CareTab):
    """One list, the newest first; one key asks how far they may be quoted."""

    title: ClassVar[str] = "Kind words"
    kinds: ClassVar[frozenset[str]] = frozenset({"notes", "customers", "settings"})

    def __init__(self, bridge: Bridge) -> None:
        acts = (("quoting", self._quote), ("thanked", self._thank), ("testimonials", self.export))
        super().__init__(bridge, "Kind words", acts)

    def _quote(self) -> None:
        found = self.view.entry()
        if found is not None:
            self.care_started.emit("quoting", found.id)

    def _thank(self) -> None:
        found = self.view.entry()
        if found is not None:
            self.care_started.emit("thanked", found.customer)

    def export(self) -> None:
        """Asks for a file and writes what may be quoted into it."""
        place, _ = QFileDialog.getSaveFileName(
            self, tr("Export what may be quoted"), "testimonials.md", tr("Text (*.md);;Table (*.csv)")
        )
        if place:
            self.write(Path(place))

    def write(self, path: Path) -> None:
        """Writes what may be quoted, and says how many."""
        from crmnotes.exchange import testimonials

        found = self.notebook.kind_words.testimonials()
        rows = self.bridge.act(lambda: testimonials.write(found, path, notebook=self.notebook.path))
        if rows is not None:
            self.bridge.say(
                several(rows, "1 testimonial written to {}", "%n testimonials written to {}").format(path.name)
            )

    # reading

    def _pages(self) -> Pages:
        notes, before = self.notebook.notes, None
        head: list[Row] = [Heading(tr("What they said well of you"))]
        while lines := notes.page(kinds=[Kind.COMPLIMENT], before=before, limit=(limit := self.model.page_size)):
            before = notes.page_key(lines[-1])
            yield [*head, *(self._entry(line) for line in lines)]
            head = []
            if len(lines) < limit:
                return

    def _entry(self, line: NoteLine) -> Entry:
        now = self.notebook.clock.now()
        pill, tone = care_words.permission_pill(line.quotable)
        return Entry(
            "notes", line.id, line.customer, title=line.customer_name, aside=words.moment(line.happened_at, now),
            text=quoted(line.text), pill=pill, tone=tone, lines=4, subject=line,
        )  # fmt: skip

    def _tell(self) -> None:
        self._show_empty(tr(NONE_YET).format(keys.shown("compliment")))
