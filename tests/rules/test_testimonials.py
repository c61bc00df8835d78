"""Testimonials: never more of a name than they permitted."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.errors import BadInput
from crmnotes.records import Kind, Note
from crmnotes.rules import testimonials

AT = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("kind", "permission", "may"),
    [
        (Kind.COMPLIMENT, None, False),
        (Kind.COMPLIMENT, "none", False),
        (Kind.COMPLIMENT, "anonymous", True),
        (Kind.COMPLIMENT, "first_name", True),
        (Kind.COMPLIMENT, "full_name", True),
        (Kind.SAID, "full_name", False),  # no compliment any more
    ],
)
def test_only_a_compliment_with_a_permission_may_be_quoted(kind: Kind, permission: str | None, may: bool) -> None:
    note = Note(1, "Lovely work", AT, AT, kind=kind, quotable=permission)
    assert testimonials.may_quote(note) is may
    assert not testimonials.may_quote(note._replace(trashed_at=AT))


@pytest.mark.parametrize(
    ("name", "permission", "shown"),
    [
        ("Greta Holm", "full_name", "Greta Holm"),
        ("Greta Holm", "first_name", "Greta"),
        ("Greta Holm", "anonymous", ""),
        ("Greta Holm", "none", ""),
        ("Greta Holm", None, ""),
        ("Dr. Greta Holm", "first_name", "Greta"),
        ("Holm, Greta", "first_name", "Greta"),
        ("Greta", "first_name", "Greta"),
        ("Mrs", "first_name", ""),
    ],
)
def test_the_name_is_what_was_permitted(name: str, permission: str | None, shown: str) -> None:
    assert testimonials.quoted_as(name, permission) == shown


@given(st.text(max_size=30), st.sampled_from([None, "none", "anonymous", "first_name"]))
def test_no_second_word_of_a_name_is_ever_shown(name: str, permission: str | None) -> None:
    assert len(testimonials.quoted_as(name, permission).split()) <= 1


def test_a_fifth_permission_is_refused() -> None:
    for permission in (None, *testimonials.PERMISSIONS):
        assert testimonials.check_permission(permission) == permission
    with pytest.raises(BadInput, match="no permission"):
        testimonials.check_permission("nickname")
