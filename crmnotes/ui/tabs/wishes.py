"""Wishes: what customers want and cannot get, with how many different customers voiced each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from crmnotes.notebook.wishes import Wish
from crmnotes.sentences import Phrase
from crmnotes.ui import keys, words
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look.theme import Tone
from crmnotes.ui.models.paged import Pages
from crmnotes.ui.models.sections import Entry, Heading, Row
from crmnotes.ui.tabs.care_tab import CareTab
from crmnotes.ui.words import grouped, listed, several, tr

NONE_YET = "No wishes yet. On a note, {} marks what a customer said as one: what they want and cannot get."
NAMED = 4
"""So many of those who voiced a wish are named."""


class WishesTab(CareTab):
    """Each wish once, those that most customers voiced first; those offered stand below."""

    title: ClassVar[str] = "Wishes"
    kinds: ClassVar[frozenset[str]] = frozenset({"notes", "customers", "settings"})

    def __init__(self, bridge: Bridge) -> None:
        acts = (("offered", lambda: self._start("offered")), ("same_wish", lambda: self._start("same_wish")))
        super().__init__(bridge, "Wishes", acts)

    def _start(self, act: str) -> None:
        found = self.view.entry()
        if found is not None:
            self.care_started.emit(act, found.id)

    def _pages(self) -> Pages:
        wishes = self.notebook.wishes.all()
        for title, offered in (("Not offered yet", False), ("Offered", True)):
            yield from self._section(title, [wish for wish in wishes if wish.offered is offered])

    def _section(self, title: Phrase, wishes: list[Wish]) -> Iterator[list[Row]]:
        """Pages of wishes under their heading; none for none."""
        head: list[Row] = [Heading(tr(title), grouped(len(wishes)))]
        while wishes:
            size = self.model.page_size
            page, wishes = wishes[:size], wishes[size:]
            names = self._names(page)
            yield [*head, *(self._entry(wish, names) for wish in page)]
            head = []

    def _names(self, wishes: list[Wish]) -> dict[int, str]:
        """The names of those who are shown beneath a wish."""
        shown = {who for wish in wishes for who in wish.customers[:NAMED]}
        return {line.id: line.name for line in self.notebook.customers.lines(shown)}

    def _entry(self, wish: Wish, names: dict[int, str]) -> Entry:
        many = len(wish.customers)
        said = [names[who] for who in wish.customers[:NAMED] if who in names]
        if many > NAMED:
            said.append(several(many - NAMED, "%n other", "%n others"))
        now = self.notebook.clock.now()
        return Entry(
            "wishes", wish.notes[0], wish.customers[0], title=wish.name,
            aside=tr("last voiced {}").format(words.day_month(words.wall(wish.last, now.tzinfo).date(), now.date())),
            text=listed(said), pill=several(many, "%n voice", "%n voices"),
            tone=Tone.GREEN if wish.offered else Tone.AMBER if many > 1 else Tone.CALM, subject=wish,
        )  # fmt: skip

    def _tell(self) -> None:
        self._show_empty(tr(NONE_YET).format(keys.shown("wish")))
