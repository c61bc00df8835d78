"""The trash: 30 days, and only when the clock can be believed."""

from __future__ import annotations

import pytest

from crmnotes.errors import NotFound
from crmnotes.notebook import Notebook


def test_what_was_deleted_is_listed_the_latest_first(desk):
    greta = desk.customer()
    asked, promise = desk.asks(greta), desk.promise(greta).id
    order = desk.book.orders.add(greta, 5, "linen").id
    jon = desk.customer("Jon")
    for verb in (
        lambda: desk.book.notes.trash(asked), lambda: desk.book.promises.trash(promise),
        lambda: desk.book.orders.trash(order), lambda: desk.book.customers.trash(jon),
    ):  # fmt: skip
        verb()
        desk.clock.advance(hours=1)
    assert [(found.kind, found.id, found.text, found.customer_name) for found in desk.book.trash.all()] == [
        ("customers", jon, "Jon", "Jon"), ("orders", order, "linen", "Greta Holm"),
        ("promises", promise, "send the price", "Greta Holm"), ("notes", asked, "Is it ready?", "Greta Holm"),
    ]  # fmt: skip
    desk.book.orders.restore(order)
    assert len(desk.book.trash.all()) == 3


def test_after_thirty_days_it_is_gone_and_nothing_else(desk):
    greta, jon = desk.customer(), desk.customer("Jon")
    asked, kept = desk.asks(greta), desk.asks(jon)
    desk.book.notes.trash(asked)
    desk.book.customers.trash(greta)
    desk.clock.advance(days=29)
    assert desk.book.trash.purge() == 0
    desk.clock.advance(days=2)
    assert desk.book.trash.purge() == 0  # the first look is only remembered
    desk.clock.advance(days=1)
    assert desk.book.trash.purge() == 1
    with pytest.raises(NotFound):
        desk.book.customers.get(greta)
    with pytest.raises(NotFound):
        desk.book.notes.get(asked)
    assert desk.book.notes.get(kept)
    assert desk.book.trash.all() == []


def test_a_clock_that_moved_empties_no_trash(desk):
    greta = desk.customer()
    desk.book.customers.trash(greta)
    for days in (365 * 70, -365 * 75, 365 * 5 + 31):  # 2096, 2021, and a month later
        desk.clock.advance(days=days)
        assert desk.book.trash.purge() == 0
        assert desk.book.customers.get(greta).trashed_at
    desk.clock.advance(days=1)
    assert desk.book.trash.purge() == 1


def test_openings_empty_the_trash_of_a_month_ago(tmp_path, clock):
    path = tmp_path / "a.crmnotes"

    def open_and(verb) -> None:
        notebook = Notebook.open(path, clock)
        notebook.trash.purge()  # as the window does after its first frame, and the command line before its command
        verb(notebook)
        notebook.close()

    from crmnotes.records import Customer

    open_and(lambda notebook: notebook.customers.add(Customer("Greta")))
    open_and(lambda notebook: notebook.customers.trash(1))
    for days, there in ((1, 1), (31, 1), (1, 0)):
        clock.advance(days=days)
        open_and(lambda notebook, there=there: assert_trash(notebook, there))


def assert_trash(notebook: Notebook, there: int) -> None:
    assert len(notebook.trash.all()) == there
