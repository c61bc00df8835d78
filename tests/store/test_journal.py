"""Undo and redo give every table back, whatever the history, with cascades, marks and full text following."""

from __future__ import annotations

import random

import pytest

from crmnotes.errors import BadInput
from crmnotes.records import new_uid
from crmnotes.store import check
from crmnotes.store.database import Store
from crmnotes.store.journal import OWNED
from crmnotes.store.opening import open_file, open_memory

HISTORIES = 40
ACTS = 30
WORDS = ["linen", "wool", "velvet", "ärger", "北京", "東京都", "o'neill", '"quoted"', "10\n"]


def picture(store: Store) -> dict[str, list[tuple]]:
    """Every row of the owner's tables and of what is derived from them."""
    return {table: store.execute(f"SELECT * FROM {table} ORDER BY 1") for table in (*OWNED, "standing")}


def derive(store: Store) -> None:
    """A small stand-in for the rules: standing follows the touched customers only."""
    store.execute("DELETE FROM standing WHERE customer IN (SELECT customer FROM touched)")
    store.execute(STANDING + " AND c.id IN (SELECT customer FROM touched)")
    store.execute("DELETE FROM touched")


STANDING = """
INSERT INTO standing (customer, sort_key, open_promises, open_questions)
SELECT c.id, c.name || (SELECT coalesce(group_concat(m.group_id), '') FROM members m WHERE m.customer = c.id),
  (SELECT count(*) + coalesce(sum((SELECT count(*) FROM events e WHERE e.promise = p.id)), 0)
   FROM promises p WHERE p.customer = c.id),
  (SELECT count(*) + coalesce(sum(n.reached), 0) + count(n.settled_by) FROM notes n WHERE n.customer = c.id)
FROM customers c WHERE 1
"""


class Player:
    """Does random acts as a person would, and some that no person would."""

    def __init__(self, store: Store, filler, seed: int) -> None:
        self.store, self.fill, self.random = store, filler(store), random.Random(seed)

    def some(self, table: str) -> int | None:
        rows = self.store.execute(f"SELECT id FROM {table} ORDER BY id")
        return self.random.choice(rows)[0] if rows else None

    def words(self) -> str:
        return " ".join(self.random.choices(WORDS, k=self.random.randint(1, 6)))

    def act(self) -> None:
        for _ in range(self.random.randint(1, 4)):
            self.random.choice((self.add, self.add, self.write, self.change, self.remove, self.odd))()

    def add(self) -> None:
        customer = self.fill.customer(self.words(), sent_by=self.some("customers"))
        self.store.execute("DELETE FROM standing WHERE customer = ?", (customer,))
        self.fill.way(customer, "phone", "+45 33 12 00 41")

    def write(self) -> None:
        customer = self.some("customers")
        if customer:
            note = self.fill.note(customer, self.words(), settled_by=self.some("notes"))
            promise = self.fill.promise(customer, self.words(), made_in=note)
            self.fill.row("events", promise=promise, at="x", what="kept", entered_at="x")
            self.fill.row("complaints", note=note, remedy=promise)

    def change(self) -> None:
        row = (self.words(), self.some("notes"))
        self.store.execute("UPDATE notes SET text = ?1, reached = 1 - reached WHERE id = ?2", row)
        self.store.execute("UPDATE promises SET text = ? WHERE id = ?", (self.words(), self.some("promises")))
        self.store.execute("UPDATE customers SET name = ? WHERE id = ?", (self.words(), self.some("customers")))
        self.store.execute("UPDATE groups SET keep_in_touch_days = id")

    def remove(self) -> None:
        table = self.random.choice(["customers", "notes", "promises", "groups"])
        self.store.execute(f"DELETE FROM {table} WHERE id = ?", (self.some(table),))

    def odd(self) -> None:
        customer = self.some("customers")
        self.store.execute("INSERT OR REPLACE INTO settings VALUES ('currency', ?)", (self.words(),))
        self.store.execute("INSERT OR IGNORE INTO groups (name) VALUES (?)", (self.random.choice("abc"),))
        if customer:
            group = self.some("groups")
            self.store.execute("INSERT OR REPLACE INTO members (customer, group_id) VALUES (?, ?)", (customer, group))
            uid = self.store.execute("SELECT uid FROM customers WHERE id = ?", (customer,))[0][0]
            self.store.execute(
                "INSERT OR REPLACE INTO customers (id, uid, name, created_at) VALUES (?, ?, 'replaced', 'x')",
                (customer, uid),
            )


@pytest.mark.parametrize("seed", range(HISTORIES))
def test_undo_all_and_redo_all_give_every_state_back(filler, seed: int) -> None:
    store = open_memory()
    store.before_commit.append(derive)
    player = Player(store, filler, seed)
    states = [picture(store)]
    for number in range(ACTS):
        with store.transaction(f"act {number}"):
            player.act()
        if len(store.journal.steps(ACTS)) == len(states):
            states.append(picture(store))
    assert len(states) > 5
    forth_and_back(store, states)
    assert store.execute("SELECT count(*) FROM touched") == [(0,)]
    whole = {row[0]: row for row in picture(store)["standing"]}
    with store.transaction(undoable=False):
        store.execute("DELETE FROM standing")
        store.execute(STANDING)
    assert {row[0]: row for row in picture(store)["standing"]} == whole
    assert check.findings(store) == []
    store.close()


def forth_and_back(store: Store, states: list[dict]) -> None:
    """Undoes all, redoes all, then wanders; each state must be as it was."""
    for state in reversed(states[:-1]):
        assert store.journal.undo() is not None
        assert picture(store) == state
    assert store.journal.undo() is None
    for state in states[1:]:
        assert store.journal.redo() is not None
        assert picture(store) == state
    assert store.journal.redo() is None
    place = len(states) - 1
    wander = random.Random(len(states))
    for _ in range(20):
        if wander.random() < 0.5 and place > 0:
            store.journal.undo()
            place -= 1
        elif place < len(states) - 1:
            store.journal.redo()
            place += 1
        assert picture(store) == states[place]


def test_labels_and_steps(store: Store, fill) -> None:
    store.before_commit.append(lambda inside: inside.execute("DELETE FROM touched") and None)
    for label in ("one", "two", "three"):
        with store.transaction(label):
            fill.customer(label)
    assert store.journal.undo_label == "three"
    change = store.journal.undo()
    assert change
    assert (change.label, change.kinds) == ("three", {"customers"})
    assert (store.journal.undo_label, store.journal.redo_label) == ("two", "three")
    assert [step.label for step in store.journal.steps()] == ["two", "one"]
    assert [step.customers for step in store.journal.steps(1)] == [{2}]


def test_a_new_act_ends_redo(store: Store, fill) -> None:
    with store.transaction("one"):
        fill.customer()
    store.journal.undo()
    with store.transaction("two"):
        fill.customer()
    assert store.journal.redo() is None
    assert store.journal.undo_label == "two"


def test_an_act_that_changes_nothing_is_no_step(store: Store, fill) -> None:
    with store.transaction("one"):
        fill.customer()
    with store.transaction("two"):
        store.execute("UPDATE customers SET name = name")
    assert store.journal.undo_label == "one"


def test_housekeeping_is_no_step_and_leaves_redo_alone(store: Store, fill) -> None:
    with store.transaction("one"):
        fill.customer()
    store.journal.undo()
    with store.transaction(undoable=False):
        store.execute("INSERT INTO settings VALUES ('k', 'v')")
    assert store.journal.redo_label == "one"
    assert store.journal.undo_label is None
    assert store.journal.redo()


def test_drafts_are_no_step(store: Store) -> None:
    with store.transaction("typing") as act:
        store.execute("INSERT INTO drafts VALUES ('capture', 'maria: ', 'x')")
    assert store.journal.undo_label is None
    assert act.change
    assert act.change.kinds == set()


def test_what_another_connection_changed_is_not_overwritten(book, filler) -> None:
    first, second = open_file(book), open_file(book)
    with first.transaction("older"):
        filler(first).customer("Anna")
    with first.transaction("edit"):
        first.execute("UPDATE notes SET text = 'mine' WHERE id = 1")
    with second.transaction():
        second.execute("UPDATE notes SET text = 'theirs' WHERE id = 1")
    with pytest.raises(BadInput, match="undone"):
        first.journal.undo()
    assert first.execute("SELECT text FROM notes") == [("theirs",)]
    assert first.journal.undo_label == "older"
    assert first.journal.undo()
    first.close()
    second.close()


def test_a_row_number_used_anew_by_another_connection_is_not_taken_for_ours(book, filler) -> None:
    first, second = open_file(book), open_file(book)
    with first.transaction("add"):
        ours = filler(first).customer("Ours")
    with second.transaction():
        second.execute("DELETE FROM customers WHERE id = ?", (ours,))
        assert filler(second).row("customers", uid=new_uid(), name="Theirs", created_at="x") == ours
    with pytest.raises(BadInput):
        first.journal.undo()
    assert first.execute("SELECT name FROM customers WHERE id = ?", (ours,)) == [("Theirs",)]
    first.close()
    second.close()


def test_a_failed_act_leaves_no_images(store: Store, fill) -> None:
    with store.transaction("one"):
        fill.customer()
    with pytest.raises(KeyError), store.transaction("two"):  # noqa: PT012
        fill.customer()
        raise KeyError
    assert store.execute("SELECT count(*) FROM temp.journal") == [(1,)]
    store.journal.clear()
    assert store.execute("SELECT count(*) FROM temp.journal") == [(0,)]
    assert store.journal.undo() is None


def test_long_texts_come_back_whole(store: Store, fill) -> None:
    with store.transaction("one"):
        note = fill.note(fill.customer(), "é\n" * 1_000_000)
    before = picture(store)
    with store.transaction("two"):
        store.execute("UPDATE notes SET text = 'short' WHERE id = ?", (note,))
    store.journal.undo()
    assert picture(store) == before
