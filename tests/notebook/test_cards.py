"""The card of one customer and its timeline."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from crmnotes.clock import FixedClock
from crmnotes.errors import BadInput
from crmnotes.notebook import Notebook
from crmnotes.notebook.views import NoteLine, OrderLine
from crmnotes.records import Channel, Complaint, Direction, Kind
from crmnotes.sample import fill


def test_a_card_holds_everything_of_one_customer(desk):
    greta, jon = desk.customer(reply_within=240), desk.customer("Jon Field")
    desk.book.customers.edit(greta, sent_by=jon)
    asked = desk.asks(greta, "Is it ready?")
    desk.asks(jon, "Mine?")
    fact = desk.asks(greta, "Has two cats.", direction=Direction.NONE, kind=Kind.FACT)
    bad = desk.asks(greta, "Late again!", kind=Kind.COMPLAINT, complaint=Complaint(), wants_answer=False)
    open_promise = desk.promise(greta, "send", desk.day(3))
    kept = desk.promise(greta, "call", desk.day(1))
    desk.book.promises.keep(kept.id)
    desk.book.orders.add(greta, 198000, "24 m of Oslo weave")
    card = desk.book.customers.card(greta)
    assert card.customer.name == "Greta Holm"
    assert card.sent_by == "Jon Field"
    assert [line.id for line in card.promises] == [open_promise.id, kept.id]
    assert [line.id for line in card.questions] == [asked]
    assert [line.id for line in card.facts] == [fact]
    assert [(line.id, steps) for line, steps in card.complaints] == [(bad, Complaint())]
    assert card.last_words.text == "Late again!"
    assert (card.notes, card.reply_within, card.orders, card.orders_minor_units) == (3, 240, 1, 198000)
    assert {entry.customer for entry in card.timeline} == {greta}
    assert isinstance(card.timeline[-1], OrderLine)
    assert desk.book.before_call(greta).card.customer == card.customer


def test_an_empty_card(desk):
    card = desk.book.customers.card(desk.customer())
    assert (card.timeline, card.promises, card.questions, card.last_words) == ((), (), (), None)
    assert not card.more_timeline
    assert card.reply_within == 1440


def test_what_stands_on_one_page_tells_the_same_as_statements_do():
    """A timeline that goes on has to be asked about, another tells of itself."""
    book = Notebook.in_memory(FixedClock(datetime(2026, 11, 22, 16, 0, tzinfo=UTC)))
    fill(book, 120)
    told_apart = {"timeline", "more_timeline", "after"}
    found: set[str] = set()
    for customer in book.customers.ids():
        whole, asked = (book.customers.card(customer, limit)._asdict() for limit in (1000, 1))
        assert {name for name in whole if whole[name] != asked[name]} <= told_apart
        found.update(name for name, value in asked.items() if value and asked["more_timeline"])
    assert found >= {"questions", "facts", "complaints", "last_words", "notes", "tried", "orders", "orders_minor_units"}


def test_of_who_is_in_the_trash_nothing_is_told_by_an_empty_timeline(desk):
    greta = desk.customer()
    desk.asks(greta, "Is it ready?")
    desk.book.customers.trash(greta)
    card = desk.book.customers.card(greta)
    assert (card.timeline, card.notes, card.last_words.text) == ((), 1, "Is it ready?")


def test_the_timeline_merges_notes_and_orders_in_pages(desk):
    greta = desk.customer()
    for turn in range(25):
        at = desk.clock.now() - timedelta(hours=7 * turn)
        desk.book.notes.say(desk.note(greta, f"note {turn}", happened_at=at, channel=Channel.CALL))
        if turn % 3 == 0:
            desk.book.orders.add(greta, turn, f"order {turn}", at.date())
            desk.book.orders.add(greta, turn, f"again {turn}", at.date())
    whole = desk.book.customers.timeline(greta, limit=1000)
    assert whole.after is None
    assert len(whole.entries) == 25 + 18
    paged, after = [], None
    while True:
        page = desk.book.customers.timeline(greta, after, limit=4)
        paged += page.entries
        if page.after is None:
            break
        after = page.after
    assert tuple(paged) == whole.entries

    def day(entry: NoteLine | OrderLine):
        return entry.on if isinstance(entry, OrderLine) else entry.happened_at.date()

    days = [day(entry) for entry in whole.entries]
    assert days == sorted(days, reverse=True)


def test_closed_complaints_are_not_on_the_card(desk):
    greta = desk.customer()
    done = Complaint(confirmed_on=desk.clock.now().date())
    desk.asks(greta, "Late!", kind=Kind.COMPLAINT, complaint=done)
    desk.asks(greta, "Late!", kind=Kind.COMPLAINT, complaint=Complaint(unconfirmed=True))
    assert desk.book.customers.card(greta).complaints == ()


def test_the_steps_of_a_complaint_can_be_edited(desk):
    greta = desk.customer()
    bad = desk.asks(greta, "Late!", kind=Kind.COMPLAINT, complaint=Complaint())
    steps = Complaint(admitted_on=desk.clock.now().date(), cause="late delivery")
    desk.book.notes.edit(bad, complaint=steps)
    assert desk.book.notes.get(bad).complaint == steps
    desk.book.notes.edit(bad, kind=Kind.SAID, complaint=None)
    assert desk.book.notes.get(bad).complaint is None
    desk.book.history.undo()
    assert desk.book.notes.get(bad).complaint == steps


def test_who_sent_whom_is_a_chain(desk):
    anna = desk.customer("Anna")
    ben = desk.customer("Ben", sent_by=anna)
    cleo, dora = desk.customer("Cleo", sent_by=ben), desk.customer("Dora", sent_by=ben)
    assert desk.book.customers.card(cleo).chain == ("Anna", "Ben", "Cleo")
    card = desk.book.customers.card(ben)
    assert (card.chain, card.sent, card.sent_by) == (("Anna", "Ben"), ("Cleo", "Dora"), "Anna")
    desk.book.customers.trash(dora)
    assert desk.book.customers.card(ben).sent == ("Cleo",)
    assert (desk.book.customers.card(anna).chain, desk.book.customers.card(anna).sent_by) == ((), "")


@pytest.mark.parametrize(("customer", "sender"), [("Anna", "Cleo"), ("Anna", "Anna"), ("Ben", "Cleo")])
def test_a_loop_of_who_sent_whom_changes_nothing(desk, customer, sender):
    ids = {"Anna": desk.customer("Anna")}
    ids["Ben"] = desk.customer("Ben", sent_by=ids["Anna"])
    ids["Cleo"] = desk.customer("Cleo", sent_by=ids["Ben"])
    before = desk.book.customers.many(list(ids.values()))
    with pytest.raises(BadInput, match="cannot have been sent by"):
        desk.book.customers.edit(ids[customer], sent_by=ids[sender])
    assert desk.book.customers.many(list(ids.values())) == before
