"""The sample business: a believable small workshop with its customers, made afresh relative to the present moment."""

from __future__ import annotations

import json
import random
from datetime import datetime
from itertools import chain
from typing import TYPE_CHECKING, Any

from crmnotes.contacts import GroupTerms
from crmnotes.errors import BadInput
from crmnotes.places import resource
from crmnotes.records import DEFAULT_REPLY_MINUTES
from crmnotes.sample.book import Book
from crmnotes.sample.crowd import Lot, crowd
from crmnotes.sample.own_rules import make_up
from crmnotes.sample.stories import tell

if TYPE_CHECKING:
    from crmnotes.notebook import Notebook

NOTES_EACH = 20
PROMISES_EACH = 5
MOST = 1_000_000
ENGLISH = "en"


def business(
    now: datetime,
    customers: int = 40,
    seed: int = 1,
    reply_within: int = DEFAULT_REPLY_MINUTES,
    language: str = ENGLISH,
) -> Book:
    """The records of a sample business; the same for the same arguments.

    `now` is aware, on the owner's wall; nothing that has happened lies after it. The first customers are people
    with stories told in full, the others are drawn. 20 notes and 5 promises a customer, of which only a few are owed.
    `reply_within` is in minutes. `language` is a code such as `de`; where nobody has told it yet, English is taken.
    """
    book = Book(now, random.Random(seed), reply_within)  # noqa: S311 - nothing here is secret
    stories = _read("stories.json", language)
    words = _read("words.json", language)
    tell(book, stories["customers"][:customers], words)
    crowd(book, words, _lots(book, customers - len(book.customers)))
    make_up(book, words["rules"])
    return book


def fill(notebook: Notebook, customers: int = 40, seed: int = 1, language: str = ENGLISH) -> Book:
    """Writes the sample business into an empty notebook, as one act; gives back what was written.

    BadInput when the notebook holds a customer already or the number is none that can be made.
    """
    if not 1 <= customers <= MOST:
        raise BadInput("A sample business has from 1 to {:,} customers.", MOST)
    if notebook.counts().customers:
        raise BadInput("This notebook is not empty, so no sample was written into it. Name a new file with --notebook.")
    book = business(notebook.clock.now(), customers, seed, notebook.settings.reply_within, language)
    groups = [GroupTerms(name, days) for name, days in _read("stories.json", language)["groups"]]
    notebook.imports.merge_records(chain(groups, book.filed()), "sample business")
    notebook.history.clear()  # it is where one begins, not a step that undo takes back
    return book


def _read(name: str, language: str) -> Any:
    told = resource(f"sample/{language}/{name}")
    file = told if told.exists() else resource(f"sample/{ENGLISH}/{name}")
    return json.loads(file.read_text(encoding="utf-8"))


def _lots(book: Book, count: int) -> list[Lot]:
    """What each drawn customer gets, so that the whole comes to 20 notes and 5 promises a customer."""
    if count <= 0:
        return []
    rng = book.rng
    many = count + len(book.customers)
    weights = [rng.lognormvariate(0, 0.6) for _ in range(count)]
    notes = _shares(weights, NOTES_EACH * many - len(book.notes), 2)
    promises = _shares(weights, PROMISES_EACH * many - len(book.promises), 1)
    owed = set(rng.sample(range(count), min(24, count // 60)))
    due = {index: rng.choice((-3, -1, -1, 0, 0, 0)) for index in rng.sample(range(count), min(18, count // 80))}
    due |= {index: rng.randint(1, 21) for index in rng.sample(range(count), min(400, count // 6)) if index not in due}
    quiet = set(rng.sample(range(count), count // 100)) - set(due) - owed
    return [Lot(notes[index], promises[index], index in owed, due.get(index), index in quiet) for index in range(count)]


def _shares(weights: list[float], whole: int, least: int) -> list[int]:
    """Splits a whole by weight into integers of at least `least` that add up to it exactly where it is enough."""
    spare = max(0, whole - least * len(weights))
    total, given, before = sum(weights), 0, 0.0
    shares = []
    for weight in weights:
        before += weight
        upto = round(spare * before / total)
        shares.append(least + upto - given)
        given = upto
    return shares
