"""Groups: made, named, removed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crmnotes.errors import BadInput, NotFound
from crmnotes.notebook.views import Group
from crmnotes.records import Channel


def test_groups_gather_customers(desk):
    made = desk.book.groups.add(" wholesale ", 30)
    desk.customer(groups=("wholesale", "fabric"))
    gone = desk.customer("Jon", groups=("fabric",))
    desk.book.customers.trash(gone)
    fabric = desk.book.groups.all()[0].id
    assert desk.book.groups.all() == [Group(fabric, "fabric", None, 1), Group(made.id, "wholesale", 30, 1)]
    desk.book.groups.edit(fabric, "Cloth", None)
    desk.book.groups.edit(fabric, "Cloth", None)
    assert desk.book.customers.get(1).groups == ("wholesale", "Cloth")
    desk.book.groups.remove(made.id)
    assert desk.book.customers.get(1).groups == ("Cloth",)
    assert desk.book.history.undo() == "remove a group"
    assert desk.book.customers.get(1).groups == ("wholesale", "Cloth")


def test_what_cannot_be(desk):
    group = desk.book.groups.add("a").id
    desk.book.groups.add("b")
    for verb in (
        lambda: desk.book.groups.add(" "), lambda: desk.book.groups.add("a"),
        lambda: desk.book.groups.edit(group, "b", None), lambda: desk.book.groups.edit(group, "a", 0),
    ):  # fmt: skip
        with pytest.raises(BadInput):
            verb()
    with pytest.raises(NotFound):
        desk.book.groups.edit(99, "c", None)


def test_a_groups_wish_makes_its_customers_late(desk):
    greta = desk.customer(groups=("wholesale",))
    desk.asks(greta, channel=Channel.CALL, wants_answer=False, happened_at=desk.clock.now() - timedelta(days=20))
    assert desk.why() == []
    (group,) = desk.book.groups.all()
    desk.book.groups.edit(group.id, group.name, 15)
    assert desk.why() == ["later_than_usual"]
    desk.book.groups.edit(group.id, group.name, None)
    assert desk.why() == []
