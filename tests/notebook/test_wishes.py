"""Wishes through the door: gathered with how many customers voiced each, named alike, offered."""

from __future__ import annotations

import pytest

from crmnotes.errors import BadInput
from crmnotes.records import Kind


def wish(desk, customer: int, text: str) -> int:
    note = desk.asks(customer, text, kind=Kind.WISH, wants_answer=False)
    desk.clock.advance(minutes=1)
    return note


def gathered(desk) -> list[tuple[str, int, int]]:
    return [(one.name, len(one.customers), len(one.notes)) for one in desk.book.wishes.all()]


def test_a_wish_counts_different_customers(desk):
    greta, jon, mia = (desk.customer(name) for name in ("Greta Holm", "Jon Field", "Mia Sand"))
    wish(desk, greta, "Delivery on Saturdays")
    wish(desk, greta, "Linen in ochre")
    wish(desk, jon, "linen in ochre.")
    wish(desk, greta, "LINEN in ochre!")
    wish(desk, mia, "Gift wrapping")
    assert gathered(desk) == [("LINEN in ochre!", 2, 3), ("Gift wrapping", 1, 1), ("Delivery on Saturdays", 1, 1)]
    voices = desk.book.wishes.voices(desk.book.wishes.all()[0])
    assert [line.customer_name for line in voices] == ["Greta Holm", "Jon Field", "Greta Holm"]


def test_two_wishes_become_one_by_name_and_keep_their_words(desk):
    greta, jon = desk.customer(), desk.customer("Jon Field")
    wish(desk, greta, "Linen in ochre")
    other = wish(desk, jon, "Do you have it in a warm yellow?")
    desk.book.wishes.same_as([other], "linen in ochre")
    assert gathered(desk) == [("linen in ochre", 2, 2)]
    assert desk.book.notes.get(other).text == "linen in ochre\nDo you have it in a warm yellow?"
    desk.book.history.undo()
    assert len(gathered(desk)) == 2
    with pytest.raises(BadInput, match="a name"):
        desk.book.wishes.same_as([other], " … ")


def test_now_offered_promises_to_tell_each_customer_once(desk):
    greta, jon = desk.customer(), desk.customer("Jon Field")
    wish(desk, greta, "Linen in ochre")
    last = wish(desk, greta, "linen in ochre")
    wish(desk, jon, "linen in ochre")
    (one,) = desk.book.wishes.all()
    made = desk.book.wishes.offer(one, "Tell them: linen in ochre", desk.day(2))
    assert sorted((promise.customer, promise.text, promise.due) for promise in made) == [
        (greta, "Tell them: linen in ochre", desk.day(2)), (jon, "Tell them: linen in ochre", desk.day(2)),
    ]  # fmt: skip
    assert {promise.customer: promise.made_in for promise in made}[greta] == last
    assert [found.offered for found in desk.book.wishes.all()] == [True]
    assert desk.book.history.undo() == "offer a wish"  # one step
    assert [found.offered for found in desk.book.wishes.all()] == [False]
    assert desk.book.promises.page("open") == []


def test_only_those_chosen_are_told_and_the_wish_of_the_others_stands(desk):
    greta, jon = desk.customer(), desk.customer("Jon Field")
    wish(desk, greta, "Linen in ochre")
    wish(desk, jon, "Linen in ochre")
    (one,) = desk.book.wishes.all()
    (promise,) = desk.book.wishes.offer(one, "Tell them", customers=[jon])
    assert promise.customer == jon
    assert desk.book.wishes.all()[0].offered is False
    with pytest.raises(BadInput, match="at least one"):
        desk.book.wishes.offer(one, "Tell them", customers=[])
    with pytest.raises(BadInput):
        desk.book.wishes.offer(one, "  ")
    assert len(desk.book.promises.page("open")) == 1


def test_those_offered_stand_below(desk):
    greta = desk.customer()
    wish(desk, greta, "Linen in ochre")
    wish(desk, greta, "Gift wrapping")
    desk.book.wishes.offer(desk.book.wishes.all()[0], "Tell them")
    assert [(one.name, one.offered) for one in desk.book.wishes.all()] == [
        ("Linen in ochre", False), ("Gift wrapping", True),
    ]  # fmt: skip
    desk.book.customers.trash(greta)
    assert desk.book.wishes.all() == []
