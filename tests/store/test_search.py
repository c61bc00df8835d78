"""Whatever is typed finds what holds it, newest first, and is never an error."""

from __future__ import annotations

import random
import unicodedata
from pathlib import Path

import pytest

from crmnotes.store.database import Store
from crmnotes.store.opening import open_file
from crmnotes.store.search import CANDIDATES, NEWEST, Hits, match_text, search, split

NOBODY = Hits([], [], [])


@pytest.fixture
def shop(store: Store, fill) -> Store:
    with store.transaction():
        greta = fill.customer("Greta Holm", company="Holm Interiors", about="two dogs", fields='{"Fabric": "damask"}')
        anna = fill.customer("Anna Ärger-Łoś")
        fill.customer("鈴木 一郎")
        fill.customer("สมชาย ใจดี")
        fill.way(greta, "phone", "+45 33 12 00 41")
        fill.way(greta, "email", "greta@holm.example", 1)
        fill.way(anna, "phone", "+44 (0)20 7946 0018")
        fill.note(greta, "loves the linen, wants 30 m", "2026-11-20T10:00:00Z")
        fill.note(anna, "linen is too expensive; café crème", "2026-11-21T10:00:00Z")
        fill.note(greta, "Zwölf Meter Grüße", "2026-11-19T10:00:00Z")
        fill.note(3, "京都の布が好き。東京都まで送る", "2026-11-18T10:00:00Z")
        fill.promise(greta, "call with the price of linen")
        fill.promise(anna, "send samples", state="kept")
    return store


CASES = {
    "greta": ([1], [], []),
    "GRE": ([1], [], []),
    "holm greta": ([1], [], []),
    "interiors": ([1], [], []),
    "dogs": ([1], [], []),
    "damask": ([1], [], []),
    "g": ([1], [], []),
    "arger": ([2], [], []),
    "Ärger": ([2], [], []),
    unicodedata.normalize("NFD", "Ärger"): ([2], [], []),
    "linen": ([], [2, 1], [1]),
    "lin": ([], [2, 1], [1]),
    "linen wants": ([], [1], []),
    "linen w": ([], [2, 1], [1]),
    "cafe creme": ([], [2], []),
    "gruße": ([], [3], []),
    "grusse": ([], [3], []),
    "grusse zw": ([], [3], []),
    "greta linen": ([], [1], []),
    "linen greta": ([], [1], []),
    "greta@holm": ([1], [], []),
    "33120041": ([1], [], []),
    "33 12 00": ([1], [], []),
    "+45 3312": ([1], [], []),
    "020 7946": ([2], [], []),
    "+44 20 7946 0018": ([2], [], []),
    "0044 20 7946 0018": ([2], [], []),
    "samples": ([], [], [2]),
    "鈴木": ([3], [], []),
    "木": ([3], [], []),
    "一郎 鈴木": ([3], [], []),
    "京都": ([], [4], []),
    "京": ([], [4], []),
    "る": ([], [4], []),
    "京都まで": ([], [4], []),
    "都京": ([], [], []),
    "ใจ": ([4], [], []),
    "ชาย": ([4], [], []),
    "xyzzy": ([], [], []),
    "": ([], [], []),
    "%": ([], [], []),
    "_": ([], [], []),
    "linen%": ([], [2, 1], [1]),
}


@pytest.mark.parametrize("words", CASES)
def test_words_find(shop: Store, words: str) -> None:
    assert search(shop, words) == Hits(*CASES[words])


def test_the_trash_is_left_out(shop: Store) -> None:
    with shop.transaction():
        shop.execute("UPDATE notes SET trashed_at = 'x' WHERE id = 2")
        shop.execute("UPDATE promises SET trashed_at = 'x' WHERE id = 1")
    assert search(shop, "linen") == Hits([], [1], [])
    with shop.transaction():
        shop.execute("UPDATE customers SET trashed_at = 'x'")
    for words in ("linen", "greta", "g", "33120041", "鈴木", "京都", "holm"):
        assert search(shop, words) == NOBODY


def test_names_that_begin_so_come_first(store: Store, fill) -> None:
    with store.transaction():
        fill.customer("Zoe", about="friend of maria")
        fill.customer("Maria Berg")
        fill.customer("Anna Maria")
    assert search(store, "maria").customers[0] == 2
    assert set(search(store, "maria").customers) == {1, 2, 3}


@pytest.mark.parametrize("old_rows", [0, 2 * CANDIDATES])
def test_newest_first_even_when_old_notes_were_imported_later(store: Store, fill, old_rows: int) -> None:
    with store.transaction():
        customer = fill.customer()
        recent = [fill.note(customer, "linen", f"2026-11-{day:02}T10:00:00Z") for day in range(1, 20)]
        for number in range(old_rows):
            fill.note(customer, "linen", f"2010-01-01T{number // 60 % 24:02}:{number % 60:02}:00Z")
    assert search(store, "linen", 10).notes == recent[:-11:-1]
    assert search(store, "lin", 10).notes == recent[:-11:-1]


def test_newest_first_in_whatever_order_they_were_written_down(store: Store, fill) -> None:
    chance = random.Random(5)
    happened: dict[int, str] = {}
    with store.transaction():
        customers = [fill.customer(), fill.customer(), fill.customer(trashed_at="2026-11-22T16:00:00Z")]
        for _ in range(2 * NEWEST):
            said, who = chance.choice(["linen", "wool", "wool"]), chance.choice(customers)
            at = f"20{chance.randint(10, 26)}-11-{chance.randint(1, 22):02}T{chance.randint(0, 23):02}:00:00Z"
            trashed = "2026-11-22T16:00:00Z" if chance.random() < 0.1 else None
            number = fill.note(who, said, at, trashed_at=trashed)
            if said == "linen" and who != customers[2] and trashed is None:
                happened[number] = at
    newest = sorted(happened, key=lambda number: (happened[number], number), reverse=True)
    for limit in (1, 12, 200):
        assert search(store, "linen", limit).notes == newest[:limit]


def test_nothing_is_found_when_all_of_many_are_in_the_trash(store: Store, fill) -> None:
    with store.transaction():
        customer = fill.customer("Tom")
        for _ in range(CANDIDATES + 1):
            fill.note(customer, "linen", trashed_at="2026-11-22T16:00:00Z")
    assert search(store, "linen") == NOBODY


def test_what_another_program_writes_between_two_keys_is_seen(book: Path, filler) -> None:
    here, there = open_file(book), open_file(book)

    def written(at: str) -> int:
        with there.transaction():
            return filler(there).note(1, "linen again", at)

    notes = [written(f"2026-11-22T17:0{minute}:00Z") for minute in range(3)]
    assert search(here, "lin", 2).notes == notes[:0:-1]
    notes.append(written("2026-11-22T18:00:00Z"))
    assert search(here, "line", 2).notes == notes[:1:-1]
    with there.transaction():
        there.execute("UPDATE notes SET trashed_at = 'x' WHERE id = ?", (notes.pop(),))
    assert search(here, "linen", 2).notes == notes[:0:-1]
    with there.transaction():
        there.execute("UPDATE notes SET happened_at = '2026-11-22T19:00:00Z' WHERE id = ?", (notes[0],))
    assert search(here, "linen", 2).notes == [notes[0], notes[2]]
    here.close()
    there.close()


@pytest.mark.parametrize("words", [3, 30, 60])
def test_an_unfinished_word_finds_every_ending(store: Store, fill, words: int) -> None:
    with store.transaction():
        customer = fill.customer()
        notes = [fill.note(customer, f"late Deliver{'x' * number} today") for number in range(words)]
        fill.note(customer, "delight")
    assert search(store, "deliv", 100).notes == notes[::-1]
    assert search(store, "today late DELIV", 100).notes == notes[::-1]
    assert search(store, "deliver", 100).notes == notes[::-1]
    assert search(store, "deliverz", 100).notes == []


def test_limits_hold(store: Store, fill) -> None:
    with store.transaction():
        for number in range(30):
            customer = fill.customer(f"Maria {number}")
            fill.note(customer, "maria said")
            fill.promise(customer, "maria")
    found = search(store, "maria", 10)
    assert [len(found.customers), len(found.notes), len(found.promises)] == [10, 10, 10]


@pytest.mark.parametrize("piece", ["a ", "ab", '"', "% ", "京都", "🙂", "\ud800", "a\u0301", "1"])
def test_a_hundred_kilobytes_are_cut_to_what_a_person_types(shop: Store, piece: str) -> None:
    words = piece * (100_000 // len(piece))
    assert len(split(words)) <= 8
    assert len(match_text(split(words))) < 2000
    search(shop, words)


def test_it_works_where_nothing_may_be_written(book) -> None:
    store = open_file(book, read_only=True)
    assert search(store, "linen").notes == [1]
    assert search(store, "京") == NOBODY
    store.close()
