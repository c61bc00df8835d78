"""A bulk act is whole or nothing, leaves the full text in step, and readers are not kept waiting until its commit."""

from __future__ import annotations

import random

import pytest

from crmnotes.records import new_uid
from crmnotes.store import check
from crmnotes.store.bulk import bulk
from crmnotes.store.database import Store
from crmnotes.store.opening import open_file
from crmnotes.store.search import search
from crmnotes.store.triggers import INDEXES


def test_new_changed_and_removed_rows_are_all_found(store: Store, fill) -> None:
    with store.transaction("before"):
        old = fill.customer("Anna Old")
        note = fill.note(old, "linen")
        gone = fill.note(old, "velvet")
        fill.way(old, "phone", "020 7946 0018")
    with bulk(store, "import") as act:
        new = fill.customer("Berta New")
        fill.note(new, "damask 東京都")
        store.execute("UPDATE notes SET text = 'brocade' WHERE id = ?", (note,))
        store.execute("DELETE FROM notes WHERE id = ?", (gone,))
        again = fill.note(new, "muslin")
        store.execute("UPDATE notes SET text = 'organza' WHERE id = ?", (again,))
        store.execute("UPDATE customers SET name = 'Anna Renamed' WHERE id = ?", (old,))
    assert gone < again or again == gone
    found = dict.fromkeys(("damask", "brocade", "organza", "京都"), True)
    found |= dict.fromkeys(("linen", "velvet", "muslin"), False)
    assert {word: bool(search(store, word).notes) for word in found} == found
    assert search(store, "renamed").customers == [old]
    assert check.findings(store) == []
    assert act.change
    assert {"customers", "notes"} <= act.change.kinds
    assert act.change.customers == {old, new}
    assert store.journal.undo_label == "before"


def test_random_bulk_acts_leave_the_full_text_in_step(store: Store, fill) -> None:
    chance = random.Random(7)
    for _ in range(12):
        with bulk(store):
            for _ in range(30):
                customer = fill.customer(chance.choice(["Anna", "京都", "Ärger"]))
                fill.way(customer, "phone", "123 456")
                fill.note(customer, chance.choice(["linen", "東京"]))
                some = chance.randint(1, customer)
                store.execute("UPDATE notes SET text = text || ' more' WHERE customer = ?", (some,))
                store.execute("UPDATE ways SET kind = 'email', value = 'a@b' WHERE customer = ?", (some,))
                if chance.random() < 0.5:
                    store.execute("DELETE FROM customers WHERE id >= ? AND id < ? + 2", (some, some))
        assert check.findings(store) == []


def test_a_cancelled_bulk_act_leaves_nothing_and_all_triggers(store: Store, fill) -> None:
    before = store.execute("SELECT name, sql FROM sqlite_schema ORDER BY name")
    with pytest.raises(KeyboardInterrupt), bulk(store):  # noqa: PT012
        fill.note(fill.customer(), "damask")
        raise KeyboardInterrupt
    assert store.execute("SELECT name, sql FROM sqlite_schema ORDER BY name") == before
    with store.transaction("after"):
        fill.note(fill.customer(), "muslin")
    assert (len(search(store, "muslin").notes), len(search(store, "damask").notes)) == (1, 0)
    assert store.journal.undo_label == "after"


def test_the_triggers_come_back_as_they_were(store: Store, fill) -> None:
    before = store.execute("SELECT name, sql FROM sqlite_schema ORDER BY name")
    with bulk(store):
        fill.customer()
    assert store.execute("SELECT name, sql FROM sqlite_schema ORDER BY name") == before
    held = dict(store.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"))
    for index in INDEXES:
        assert index.triggers().items() <= held.items()


def test_it_cannot_stand_inside_another(store: Store) -> None:
    with store.transaction(), pytest.raises(RuntimeError), bulk(store):
        pytest.fail("the block must not be entered")


def test_a_reader_sees_the_old_state_until_the_commit(book, filler) -> None:
    writer, reader = open_file(book, journaled=False), open_file(book, wait=0)
    with bulk(writer):
        number = filler(writer).customer()
        rows = ((new_uid(), number, "words " * 2000) for _ in range(3000))  # more than the page cache holds
        writer.executemany(
            "INSERT INTO notes (uid, customer, text, happened_at, entered_at, direction, channel, allowance)"
            " VALUES (?, ?, ?, 'x', 'x', 'them', 'call', 1440)",
            rows,
        )
        assert reader.execute("SELECT count(*) FROM notes") == [(1,)]
    assert reader.execute("SELECT count(*) FROM notes") == [(3001,)]
    writer.close()
    reader.close()
