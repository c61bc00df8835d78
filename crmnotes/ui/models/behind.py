"""The records behind a number of the scorecard, as rows."""

from __future__ import annotations

from datetime import datetime

from crmnotes.notebook import Notebook
from crmnotes.notebook.scoring import Score
from crmnotes.notebook.views import NoteLine
from crmnotes.rules.measure import Case
from crmnotes.ui import words
from crmnotes.ui.models.found import customer_entry
from crmnotes.ui.models.notes import note_entry
from crmnotes.ui.models.promises import promise_entry
from crmnotes.ui.models.sections import Entry
from crmnotes.ui.words import tr
from crmnotes.ui.words.score import REASONS


def entries(notebook: Notebook, score: Score, records: str, cases: tuple[Case, ...]) -> list[Entry]:
    """A row for each record: `records` says which they are, notes, promises, customers or thanks."""
    now, ids = score.now, list(dict.fromkeys(case.id for case in cases))
    if records == "notes":
        return [_dated(line, now) for line in notebook.notes.lines(ids)]
    if records == "promises":
        return [promise_entry(line, now) for line in notebook.promises.lines(ids)]
    if records == "thanks":
        return _thanks(notebook, score, cases)
    return [customer_entry(line, now) for line in notebook.customers.lines(ids)]


def _dated(line: NoteLine, now: datetime) -> Entry:
    """A note with its day in place of its hour."""
    day = words.wall(line.happened_at, now.tzinfo).date()
    return note_entry(line, now)._replace(lead=words.day_month(day, now.date()))


def _thanks(notebook: Notebook, score: Score, cases: tuple[Case, ...]) -> list[Entry]:
    """Whom thanks were owed, for what and since when."""
    chosen = set(map(id, cases))
    pairs = zip(score.thanked.cases, score.occasions, strict=True)
    found = [one for case, one in pairs if id(case) in chosen]
    names = {line.id: line.name for line in notebook.customers.lines({one.customer for one in found})}
    return [
        Entry(
            "thanks", number, one.customer, title=names[one.customer], beside=tr(REASONS[one.reason]), text=one.words,
            lead=words.day_month(one.day, score.now.date()),
        )
        for number, one in enumerate(found)
        if one.customer in names
    ]  # fmt: skip
