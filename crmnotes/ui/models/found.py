"""What a search found, under customers, what was said, and promises, with the words pointed out."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache

from crmnotes.notebook.views import CustomerLine, Found, NoteLine, PromiseLine
from crmnotes.ui import words
from crmnotes.ui.models.sections import Entry, Heading, Row
from crmnotes.ui.words import records as wording

Marks = tuple[tuple[int, int], ...]
LEAD_IN = 40  # characters kept before the first word found in a long text
LONG = 160


def found_rows(found: Found, asked: str, now: datetime, limit: int) -> list[Row]:
    """All that was found, a card for each kind; the count says `50+` when there is more than was asked for."""
    rows: list[Row] = []
    for title, entries in (
        (words.tr("Customers"), [customer_entry(line, now) for line in found.customers]),
        (words.tr("What was said"), [note_entry(line, asked, now) for line in found.notes]),
        (words.tr("Promises"), [promise_entry(line, asked, now) for line in found.promises]),
    ):
        if entries:
            count = f"{len(entries)}+" if len(entries) >= limit else str(len(entries))
            rows += [Heading(title, count), *entries]
    return rows


def customer_entry(line: CustomerLine, now: datetime) -> Entry:
    """A customer that was found."""
    beside = " · ".join(part for part in (line.company, line.phone, line.email) if part)
    aside, _tone = wording.standing(line, now)
    return Entry("customers", line.id, line.id, title=line.name, beside=beside, aside=aside, subject=line)


def note_entry(line: NoteLine, asked: str, now: datetime) -> Entry:
    """A note that was found, from shortly before the first of the words."""
    text, marks = excerpt(line.text, asked)
    when = words.moment(line.happened_at, now)
    return Entry(
        "notes", line.id, line.customer, title=line.customer_name, beside=wording.who(line),
        aside=wording.kind_aside(line), text=text, marks=marks, lead=words.capital(when), subject=line,
    )  # fmt: skip


def promise_entry(line: PromiseLine, asked: str, now: datetime) -> Entry:
    """A promise that was found."""
    pill, tone = wording.promise_pill(line, now)
    text, marks = excerpt(line.text, asked)
    aside = wording.promise_aside(line, now)
    return Entry(
        "promises", line.id, line.customer, title=line.customer_name, beside=line.company, aside=aside, text=text,
        marks=marks, pill=pill, tone=tone, subject=line,
    )  # fmt: skip


def excerpt(text: str, asked: str) -> tuple[str, Marks]:
    """The text on one line, from shortly before the first word found when that lies far in, and where words are."""
    line = " ".join(text.split())
    marks = marks_in(line, asked)
    if not marks or marks[0][0] < LONG or len(line) <= LONG:
        return line, marks
    cut = line.rfind(" ", 0, marks[0][0] - LEAD_IN) + 1
    shift = cut - 1  # the ellipsis takes one place
    return "…" + line[cut:], tuple((start - shift, length) for start, length in marks)


def marks_in(text: str, asked: str) -> Marks:
    """Where words of the text begin with one of the words asked for, accents and case aside: start and length."""
    folded, places = _folded(text)
    found: set[tuple[int, int]] = set()
    for word in {_folded(part)[0] for part in asked.split()[:20]} - {""}:
        at = folded.find(word)
        while at >= 0:
            if _opens_word(folded, at):
                start, end = places[at], _past_accents(text, places[at + len(word) - 1] + 1)
                found.add((start, end - start))
            at = folded.find(word, at + 1)
    return _apart(sorted(found))


def _past_accents(text: str, at: int) -> int:
    """The place after the accents that are written as letters of their own."""
    while at < len(text) and unicodedata.combining(text[at]):
        at += 1
    return at


def _opens_word(folded: str, at: int) -> bool:
    """Whether a word begins there; in scripts without spaces every place will do."""
    return at == 0 or not folded[at - 1].isalnum() or ord(folded[at]) > 0x2E7F


def _apart(marks: list[tuple[int, int]]) -> Marks:
    """Without those that overlap one before them."""
    kept: list[tuple[int, int]] = []
    for start, length in marks:
        if kept and start < kept[-1][0] + kept[-1][1]:
            first = kept[-1][0]
            kept[-1] = first, max(kept[-1][1], start + length - first)
        else:
            kept.append((start, length))
    return tuple(kept)


@lru_cache(maxsize=512)
def _folded(text: str) -> tuple[str, Sequence[int]]:
    """The text without accents and case, and for each of its letters where it stood in the text."""
    if text.isascii():
        return text.lower(), range(len(text))
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        for part in unicodedata.normalize("NFKD", letter):
            if not unicodedata.combining(part):
                for small in part.casefold():
                    letters.append(small)
                    places.append(place)
    return "".join(letters), tuple(places)
