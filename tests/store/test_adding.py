"""An act that only adds leaves the full text in step however it is cut into pieces, and refuses to remove."""

from __future__ import annotations

import random

import apsw
import pytest

from crmnotes.records import new_uid
from crmnotes.store import check
from crmnotes.store.adding import AS_EVER, adding
from crmnotes.store.database import Store
from crmnotes.store.search import search

AT = "2026-11-22T16:00:00Z"


def test_what_is_added_and_changed_is_found_and_marked(store: Store, fill) -> None:
    with store.transaction("before"):
        old = fill.customer("Anna Old")
    schema = store.execute("SELECT name, sql FROM sqlite_schema ORDER BY name")
    with adding(store, "import") as filing:
        new = fill.customer("Berta 京都")
        fill.way(new, "phone", "020 7946 0018")
        underived = fill.row("customers", uid=new_uid(), name="Cleo", created_at=AT)
        store.execute("UPDATE customers SET name = 'Anna Renamed' WHERE id = ?", (old,))
    assert search(store, "renamed").customers == [old]
    assert search(store, "京都").customers == search(store, "79460018").customers == [new]
    assert check.findings(store) == []
    assert sorted(store.execute("SELECT name, sql FROM sqlite_schema")) == sorted(schema)
    assert filing.act.change
    assert filing.act.change.customers == {old, underived}
    assert store.journal.undo_label == "before"


@pytest.mark.parametrize("piece", [1, 7, 1000])
def test_pieces_are_filed_aside_and_changes_of_them_followed(store: Store, fill, piece: int) -> None:
    chance = random.Random(piece)
    for _ in range(3):
        with adding(store, piece=piece) as filing:
            for _ in range(30):
                customer = fill.customer(chance.choice(["Anna", "京都", "Ärger"]))
                fill.way(customer, "phone", "123 456")
                filing.file_aside()
                some = chance.randint(1, customer)
                store.execute("UPDATE customers SET about = about || ' more' WHERE id = ?", (some,))
                store.execute("UPDATE ways SET kind = 'email', value = 'a@b' WHERE customer = ?", (some,))
                filing.file_aside()
        assert check.findings(store) == []


def test_the_full_text_is_kept_as_ever_afterwards(store: Store, fill) -> None:
    with adding(store):
        fill.customer("Anna")
    told = store.execute("SELECT k, v FROM ways_fts_config WHERE k LIKE '%merge' OR k = 'hashsize' ORDER BY k")
    assert told == sorted(AS_EVER.items())


def test_pieces_are_not_merged_at_once_by_whoever_writes_next(store: Store, fill) -> None:
    def segments() -> list[set[int]]:
        indexes = ("customers_fts", "ways_fts", "phones_fts")
        return [{row[0] for row in store.execute(f"SELECT segid FROM {index}_idx")} for index in indexes]

    with adding(store, piece=5_000) as filing:
        for number in range(15_000):
            fill.way(fill.customer(f"Anna {number}"), "phone", f"0{number * 7919:09d}")
            if number % 5_000 == 4_999:
                filing.file_aside()
    pieces = segments()
    for number in range(20):
        with store.transaction():
            fill.way(fill.customer(f"Berta {number}"), "phone", f"1{number:07d}")
    assert all(len(before) >= 4 and before <= now for before, now in zip(pieces, segments(), strict=True))
    assert check.findings(store) == []


def test_nothing_can_be_removed_and_a_failure_leaves_nothing(store: Store, fill) -> None:
    with store.transaction("before"):
        fill.way(fill.customer("Anna Old"), "phone", "123 456")
    schema = store.execute("SELECT name, sql FROM sqlite_schema ORDER BY name")
    with pytest.raises(apsw.ConstraintError), adding(store, piece=1) as filing:  # noqa: PT012
        fill.customer("Berta")
        filing.file_aside()
        store.execute("DELETE FROM ways")
    assert store.execute("SELECT name FROM customers") == [("Anna Old",)]
    assert store.execute("SELECT name, sql FROM sqlite_schema ORDER BY name") == schema
    assert check.findings(store) == []


def test_what_goes_wrong_aside_is_told_by_the_next_statement(store: Store, fill) -> None:
    with pytest.raises(apsw.SQLError), store.transaction():  # noqa: PT012
        fill.customer("Berta")
        store.aside(["INSERT INTO nowhere VALUES (1)"])
        store.execute("SELECT 1")
    assert store.execute("SELECT count(*) FROM customers") == [(0,)]


def test_an_act_that_fails_while_something_runs_aside_is_taken_back(store: Store, fill) -> None:
    with pytest.raises(KeyError), store.transaction():  # noqa: PT012
        fill.customer("Berta")
        store.aside(["INSERT INTO customers_fts (rowid, name) SELECT id, name FROM customers"] * 50)
        raise KeyError
    assert store.execute("SELECT count(*) FROM customers") == [(0,)]
    assert check.findings(store) == []
