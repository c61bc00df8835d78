"""Search through the door: lines ready to show, and any text is a fair question."""

from __future__ import annotations

import pytest

from crmnotes.errors import NotFound
from crmnotes.notebook.views import Found
from crmnotes.records import Way, WayKind


def test_customers_notes_and_promises(desk):
    greta = desk.customer("Greta Linen", ways=(Way(WayKind.PHONE, "020 7946 0018"),))
    jon = desk.customer("Jon")
    older = desk.asks(jon, "loves the linen")
    desk.clock.advance(hours=1)
    newer = desk.asks(jon, "more LINÉN please")
    promise = desk.promise(jon, "send linen").id
    found = desk.book.search("linen")
    assert [line.id for line in found.customers] == [greta]
    assert [line.id for line in found.notes] == [newer, older]
    assert [(line.id, line.customer_name) for line in found.promises] == [(promise, "Jon")]
    assert desk.book.search("line", kinds=["notes"]) == Found((), found.notes, ())
    assert len(desk.book.search("linen", limit=1).notes) == 1
    assert [line.id for line in desk.book.search("79460018").customers] == [greta]


def test_what_is_in_the_trash_is_not_found(desk):
    greta = desk.customer()
    asked = desk.asks(greta, "loves velvet")
    desk.book.notes.trash(asked)
    assert desk.book.search("velvet") == Found()


@pytest.mark.parametrize(
    "words",
    ["", '"', "a AND", "NEAR(", "*", "%_", "\x00", "\ud800", "-x", "col:", "x" * 100_000, "' OR 1=1 --", "(", "^"],
)
def test_any_text_is_a_fair_question(desk, words):
    desk.asks(desk.customer(), "a AND b")
    desk.book.search(words)
    desk.book.customers.ids(words)
    desk.book.customers.like(words)
    desk.book.customers.named(words)
    assert list(desk.book.customers.ids(group=words)) == []
    with pytest.raises(NotFound):
        desk.book.customers.by_uid(words)
