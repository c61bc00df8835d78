"""Asked: whom to ask, what was asked and answered, what changed because of it and who does not know it yet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from crmnotes.notebook.asking import AskedLine, Key, ToAsk
from crmnotes.ui import words
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.models.paged import Pages
from crmnotes.ui.models.sections import Entry, Heading, Row
from crmnotes.ui.parts.plain import one_line
from crmnotes.ui.tabs.care_tab import CareTab, section
from crmnotes.ui.words import care as care_words
from crmnotes.ui.words import quoted, tr

NONE_YET = "Nobody was asked yet, and nobody is due: ask customers who were in touch in the last twelve months."
AT_ONCE = 20
"""So many of those who are due to be asked are shown."""


class AskedTab(CareTab):
    """Three parts: answers that led to something, who is due to be asked, and all that was asked."""

    title: ClassVar[str] = "Asked"
    kinds: ClassVar[frozenset[str]] = frozenset({"notes", "orders", "customers", "settings"})

    def __init__(self, bridge: Bridge) -> None:
        acts = (
            ("asked", self._ask),
            ("pass_over", self._pass_over),
            ("what_changed", self._what_changed),
            ("told_change", self._told),
        )
        super().__init__(bridge, "Asked", acts)

    # acts

    def _ask(self) -> None:
        """Asks somebody who is due; writes down the answer of somebody who was asked."""
        found = self._subject()
        if isinstance(found, ToAsk):
            self.care_started.emit("asked", found.customer)
        elif isinstance(found, AskedLine) and found.ask is not None and found.answer is None:
            self.care_started.emit("answered", found.ask.id)
        elif isinstance(found, AskedLine):
            self.care_started.emit("asked", found.customer)

    def _pass_over(self) -> None:
        found = self._subject()
        if isinstance(found, ToAsk):
            saying = tr("{} is not asked this time").format(one_line(found.name, 80))
            self.bridge.act(lambda: self.notebook.asking.pass_over(found.customer), saying)

    def _what_changed(self) -> None:
        found = self._subject()
        if isinstance(found, AskedLine) and found.answer is not None:
            self.care_started.emit("what_changed", found.answer.id)
        else:
            self.bridge.fail(tr("There is no answer in this row: A writes one down."))

    def _told(self) -> None:
        found = self._subject()
        if isinstance(found, AskedLine) and found.answer is not None:
            answer = found.answer.id
            self.bridge.act(
                lambda: self.notebook.asking.told(answer), tr("{} knows it").format(one_line(found.name, 80))
            )

    def _subject(self) -> object:
        found = self.view.entry()
        return found.subject if found is not None else None

    # reading

    def _pages(self) -> Pages:
        asking = self.notebook.asking
        rows = section("Tell them what changed", [self._asked("told", line) for line in asking.to_tell()])
        due = asking.due(AT_ONCE + 1)
        following = asking.next_questions([one.customer for one in due])
        entries = [self._due(one, following[one.customer]) for one in due]
        if len(entries) > AT_ONCE:
            rows += [Heading(tr("Due to be asked"), tr("the first {}").format(AT_ONCE)), *entries[:AT_ONCE]]
        else:
            rows += section("Due to be asked", entries)
        if rows:
            yield rows
        yield from self._all()

    def _all(self) -> Iterator[list[Row]]:
        before: Key | None = None
        head: list[Row] = [Heading(tr("Asked"))]
        while True:
            lines, before = self.notebook.asking.page(before, self.model.page_size)
            if lines:
                yield [*head, *(self._asked("asked", line) for line in lines)]
                head = []
            if before is None:
                return

    def _due(self, one: ToAsk, question: str) -> Entry:
        today = self.notebook.clock.now().date()
        since = None if one.last_asked is None else (today - one.last_asked).days
        contact = tr("in touch {}").format(words.day_month(one.last_contact, today)) if one.last_contact else ""
        return Entry(
            "to ask", one.customer, one.customer, title=one.name, beside=one.company, aside=contact,
            text=f"{quoted(care_words.question(question))} · {care_words.asked_ago(since)}", pill=tr("Ask"),
            subject=one,
        )  # fmt: skip

    def _asked(self, part: str, line: AskedLine) -> Entry:
        now = self.notebook.clock.now()
        pill, tone = care_words.asked_pill(line)
        return Entry(
            part, line.lead.id, line.customer, title=line.name, beside=line.company,
            aside=words.moment(line.lead.happened_at, now), text=care_words.asked_text(line), pill=pill, tone=tone,
            lines=4, subject=line,
        )  # fmt: skip

    def _tell(self) -> None:
        self._show_empty(tr(NONE_YET))
