"""What the last question was answered serves the next one, and only while it is still true."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.store.asked import narrows, once, question
from crmnotes.store.database import Store
from crmnotes.store.opening import open_file, open_memory
from crmnotes.store.search import Hits, match_text, search

NOBODY = Hits([], [], [])
WORDS = ("linen", "line", "linens", "Lina", "samples", "sam", "maria", "o'neil", "café", "straße", "x9", "x")


class Engine:
    """Answers with what it was given, and counts how often it was asked."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.asked = 0

    def first(self, query: str, most: int, holds: list[int]) -> list[int]:
        def ask() -> list[int]:
            self.asked += 1
            return holds[:most]

        with question(self.store):
            return once(self.store, "notes", query, most, ask)


@pytest.fixture
def engine(store: Store) -> Engine:
    return Engine(store)


def test_the_same_is_not_asked_again(engine: Engine) -> None:
    assert [engine.first('"linen" *', 3, [5, 4, 3, 2]) for _ in range(3)] == [[5, 4, 3]] * 3
    assert engine.first('"linen" *', 2, []) == [5, 4]
    assert engine.asked == 1


def test_more_is_asked_for_only_where_there_may_be_more(engine: Engine) -> None:
    assert engine.first('"linen" *', 3, [5, 4, 3, 2]) == [5, 4, 3]
    assert engine.first('"linen" *', 9, [5, 4, 3, 2]) == [5, 4, 3, 2]
    assert engine.first('"linen" *', 99, []) == [5, 4, 3, 2]
    assert engine.asked == 2


def test_where_nothing_held_less_nothing_is_asked(engine: Engine) -> None:
    for query in ('"lin" *', '"line" *', '"linen" *', '"linen" AND "sam" *', '"linen" AND "samples"'):
        assert engine.first(query, 3, []) == []
    assert engine.asked == 1
    engine.first('"li" *', 3, [])
    assert engine.asked == 2


def test_only_the_last_question_is_remembered(engine: Engine, store: Store) -> None:
    engine.first('"linen" *', 3, [1])
    engine.first('"wool" *', 3, [2])
    engine.first('"linen" *', 3, [1])
    assert engine.asked == 3
    with pytest.raises(KeyError), question(store):
        raise KeyError  # as a question that is typed over
    engine.first('"linen" *', 3, [1])
    assert engine.asked == 3


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("lin", "line", True),
        ("lin", "linen sam", True),
        ("linen sam", "linen samples", True),
        ("linen sam", "linen samples to", True),
        ("linen s", "linen sam", True),
        ("o'ne", "o'neil", True),
        ("linen sam", "linen sa", False),
        ("linen sam", "linens sam", False),
        ("linen sam", "maria linen sam", False),
        ("linen", "linen s", True),
        ("linen s", "linens s", False),
        ("caf", "café", False),
        ("gros", "gross", False),  # in two spellings it finds more
        ("²", "²a", False),
        ('a"', 'a"b', False),
        ('li"n', 'li"ne', True),
        ("li", 'li"n', False),
    ],
)
def test_what_narrows(old: str, new: str, expected: bool) -> None:
    assert narrows(match_text(old.split()), match_text(new.split())) is expected


@pytest.fixture(scope="module")
def crowd() -> Store:
    store = open_memory()
    with store.transaction():
        for place in range(60):
            said = " ".join(WORDS[(place * step) % len(WORDS)] for step in (1, 5, 7))
            name, trashed = WORDS[place % 7], "x" if place % 5 == 0 else None
            store.write(
                "INSERT INTO customers (uid, name, created_at, trashed_at) VALUES (?, ?, '2026-11-22T16:00:00Z', ?)",
                (f"c{place}", name, trashed),
            )
            store.write(
                "INSERT INTO notes (uid, customer, text, happened_at, entered_at, direction, channel, allowance)"
                " VALUES (?, ?, ?, ?, '2026-11-22T16:00:00Z', 'them', 'call', 1440)",
                (f"n{place}", place + 1, said, f"2026-11-{place % 20 + 1:02}T10:00:00Z"),
            )
            store.write(
                "INSERT INTO promises (uid, customer, text, made_at, first_due, due)"
                " VALUES (?, ?, ?, '2026-11-22T16:00:00Z', '2026-11-24', '2026-11-24')",
                (f"p{place}", place + 1, said[::2]),
            )
    return store


@given(st.lists(st.sampled_from([*WORDS, "zz", "lin", "ß", "東京"]), min_size=1, max_size=3), st.integers(1, 40))
def test_who_types_letter_by_letter_finds_the_same(crowd: Store, words: list[str], limit: int) -> None:
    text = " ".join(words)
    keys = [text[:end] for end in range(1, len(text) + 1)]
    typed = [search(crowd, key, limit) for key in [*keys, *keys[::-1]]]
    asked = []
    for key in [*keys, *keys[::-1]]:
        search(crowd, "forgotten", limit)
        asked.append(search(crowd, key, limit))
    assert typed == asked


def test_what_changes_between_two_keys_is_seen(store: Store, fill) -> None:
    assert search(store, "lin") == NOBODY
    with store.transaction():
        customer = fill.customer("Greta")
        note = fill.note(customer, "linen")
        assert search(store, "line").notes == [note]
    assert search(store, "linen").notes == [note]
    with store.transaction():
        store.execute("UPDATE customers SET trashed_at = 'x'")
    assert search(store, "linen") == NOBODY
    assert search(store, "linens") == NOBODY


def test_what_was_taken_back_is_not_remembered(store: Store, fill) -> None:
    def write_in_vain() -> None:
        with store.transaction():
            fill.note(fill.customer("Greta"), "linen")
            assert search(store, "line").notes == [1]
            raise KeyError

    with pytest.raises(KeyError):
        write_in_vain()
    assert search(store, "line") == NOBODY


def test_what_another_connection_writes_is_seen(book: Path, filler) -> None:
    here, there = open_file(book), open_file(book)
    assert search(here, "dama").notes == []
    with there.transaction():
        note = filler(there).note(1, "damask")
    assert search(here, "damas").notes == [note]
    here.close()
    there.close()
