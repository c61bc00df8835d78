"""Testimonials: which compliments may be quoted, and under what name. Pure."""

from __future__ import annotations

from crmnotes.errors import BadInput
from crmnotes.records import Kind, Note
from crmnotes.rules.folding import fold
from crmnotes.rules.people import TITLES

PERMISSIONS = ("none", "anonymous", "first_name", "full_name")


def check_permission(permission: str | None) -> str | None:
    """The permission, None when nobody asked yet; BadInput for one that is none of the four."""
    if permission is not None and permission not in PERMISSIONS:
        raise BadInput('There is no permission "{}". There are: {}.', permission[:40], ", ".join(PERMISSIONS))
    return permission


def may_quote(note: Note) -> bool:
    """Whether a note is a compliment that they let us quote, in whatever way. rules: asking and thanking."""
    return note.kind is Kind.COMPLIMENT and note.quotable not in (None, "none") and note.trashed_at is None


def quoted_as(name: str, permission: str | None) -> str:
    """The name under which the words may stand: all of it, the first one, or none. Never more than was permitted."""
    if permission == "full_name":
        return name
    return first_name(name) if permission == "first_name" else ""


def first_name(name: str) -> str:
    """The first word of a name that is no title; of `Holm, Greta` the one after the comma."""
    before, comma, after = name.partition(",")
    words = (after if comma and after.strip() else before).split()
    return next((word for word in words if fold(word).strip(".") not in TITLES), "")
