"""Kind words through the door: a permission, and what goes out under what name."""

from __future__ import annotations

import pytest

from crmnotes.errors import BadInput
from crmnotes.records import Kind


def test_testimonials_honour_what_was_permitted(desk):
    notes = {}
    for name, permission in (
        ("Greta Holm", "full_name"), ("Jon Field", "first_name"), ("Mia Sand", "anonymous"), ("Tom Becker", "none"),
        ("Anna Berg", None),
    ):  # fmt: skip
        customer = desk.customer(name)
        notes[name] = desk.asks(customer, f"Lovely, says {name[0]}", kind=Kind.COMPLIMENT, wants_answer=False)
        desk.book.kind_words.permit(notes[name], permission)
        desk.clock.advance(minutes=1)
    found = [(one.text, one.name) for one in desk.book.kind_words.testimonials()]
    assert found == [("Lovely, says M", ""), ("Lovely, says J", "Jon"), ("Lovely, says G", "Greta Holm")]
    desk.book.kind_words.permit(notes["Greta Holm"], "none")
    assert [one.name for one in desk.book.kind_words.testimonials()] == ["", "Jon"]
    assert desk.book.history.undo() == "permission to quote"


def test_only_a_compliment_can_be_quoted_and_only_as_they_can_permit(desk):
    note = desk.asks(desk.customer())
    with pytest.raises(BadInput, match="Only a compliment"):
        desk.book.kind_words.permit(note, "full_name")
    desk.book.notes.edit(note, kind=Kind.COMPLIMENT)
    with pytest.raises(BadInput, match="no permission"):
        desk.book.kind_words.permit(note, "nickname")
