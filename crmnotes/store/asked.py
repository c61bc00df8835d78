"""What the last question asked of the full text, kept for the next: whoever types on asks nearly the same again."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple
from weakref import WeakKeyDictionary

from crmnotes.store.database import Store

TYPED_ON = re.compile(r'[0-9A-Za-z]*"( \*| AND .*)?', re.DOTALL)  # what may follow the letters of an unfinished word


class Answer(NamedTuple):
    """The first ids of what matched, and how many were asked for."""

    most: int
    ids: list[int]

    def serves(self, most: int) -> bool:
        """Whether it holds the first so many, or all there are."""
        return most <= self.most or len(self.ids) < self.most


class Latest(NamedTuple):
    """The notes that happened last, each with its place, and the highest of their ids."""

    places: dict[int, int]
    highest: int


class Asked:
    """The answers to the last question and to this one, by what was asked and by query, of one state of a notebook."""

    def __init__(self, state: object) -> None:
        self.state = state
        self.latest: Latest | None = None  # unlike answers kept over all questions
        self.before: dict[object, dict[str, Answer]] = {}
        self.now: dict[object, dict[str, Answer]] = {}

    def answer(self, what: object, query: str, most: int) -> Answer | None:
        """What is known already, if that is enough; where nothing held less, nothing holds more."""
        for answers in (self.now.get(what, {}), self.before.get(what, {})):
            known = answers.get(query)
            if known is not None and known.serves(most):
                return known
            if any(not found.ids and found.serves(1) and narrows(old, query) for old, found in answers.items()):
                return Answer(1, [])
        return None


_ASKED: WeakKeyDictionary[Store, Asked] = WeakKeyDictionary()


@contextlib.contextmanager
def question(store: Store) -> Iterator[Asked]:
    """A new question: it may use the answers to the last that was not broken off, unless a row has changed since."""
    state = None if store.connection.in_transaction else (store.data_version(), store.connection.total_changes())
    asked = _ASKED.get(store)
    if asked is None or state is None or asked.state != state:
        asked = _ASKED[store] = Asked(state)
    asked.now = {}
    yield asked
    asked.before = asked.now


def once(store: Store, what: object, query: str, most: int, ask: Callable[[], list[int]]) -> list[int]:
    """The first ids, at most `most`, of all that match a query, in an order of their own; asked for if not known."""
    asked = _ASKED[store]
    answer = asked.answer(what, query, most) or Answer(most, ask())
    asked.now.setdefault(what, {})[query] = answer
    return answer.ids[:most]


def narrows(old: str, new: str) -> bool:
    """Whether what matches the new query is sure to match the old: its last word went on, or more words came."""
    whole = old.removesuffix(" *")
    if not re.search('[0-9A-Za-z]"$', whole):  # the engine passes over words of which it knows no letter
        return False
    if whole == old:
        return new.startswith(f"{old} AND ")
    return new.startswith(whole[:-1]) and TYPED_ON.fullmatch(new, len(whole) - 1) is not None
