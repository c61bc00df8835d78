"""What a captured line becomes, in one step."""

from __future__ import annotations

from datetime import date, time

import pytest

from crmnotes.errors import BadInput, NotFound
from crmnotes.records import Channel, Customer, Direction, Due, Kind, Way, WayKind
from crmnotes.rules import capture


def write(desk, line: str, customer: int | Customer | None = None, **more):
    draft = capture.read(line, desk.clock.now(), desk.book.settings)
    if customer is None:
        found = desk.book.customers.named(draft.name)
        customer = found[0].id if found else Customer(draft.name)
    return desk.book.capture(draft, customer, **more)


def test_said_and_promised_for_somebody_new_is_one_step(desk):
    desk.changes.clear()
    done = write(desk, "Greta Holm: loves the linen, wants 30 m by Easter; call her tuesday 3pm with the price")
    assert done.added
    note = desk.book.notes.get(done.notes[0])
    assert note.text == "loves the linen, wants 30 m by Easter"
    assert (note.direction, note.channel) == (Direction.THEM, Channel.CALL)
    promise = desk.book.promises.get(done.promises[0])
    assert (promise.text, promise.due, promise.made_in) == (
        "call her with the price", Due(date(2026, 11, 24), time(15)), note.id,
    )  # fmt: skip
    assert [change.label for change in desk.changes] == ["write down"]
    assert desk.book.history.undo() == "write down"
    assert desk.book.counts().customers == 0


def test_what_they_wrote_waits_and_what_you_said_settles(desk):
    greta = desk.customer()
    write(desk, "greta holm emailed: is it ready?")
    assert len(desk.open_ids(greta)) == 1
    desk.clock.advance(hours=1)
    done = write(desk, "I called greta holm: it is")
    assert done.settled == 1
    assert desk.open_ids(greta) == []


def test_a_missed_call_without_a_word(desk):
    greta = desk.customer()
    done = write(desk, "missed call from greta holm", greta)
    assert len(done.notes) == 1
    assert len(desk.open_ids(greta)) == 1


def test_an_order_on_the_line(desk):
    greta = desk.customer()
    done = write(desk, "greta holm ordered 24 m of Oslo weave 1980")
    assert done.order
    (order,) = desk.book.orders.of(greta)
    assert order.minor_units == 198000


def test_a_promise_without_a_date_gets_that_customers_time(desk):
    desk.customer(reply_within=120)
    done = write(desk, "greta holm: wants a price; send it")
    assert desk.book.promises.get(done.promises[0]).due == desk.day(at="18:00")


def test_a_fact_is_no_contact(desk):
    greta = desk.customer()
    done = write(desk, "greta holm: fact: has two cats")
    note = desk.book.notes.get(done.notes[0])
    assert (note.kind, note.direction) == (Kind.FACT, Direction.NONE)
    assert desk.book.customers.lines([greta])[0].last_visit is None


def test_nothing_said_is_nothing_saved(desk):
    greta = desk.customer()
    with pytest.raises(BadInput, match="Nothing was written"):
        write(desk, "greta holm:", greta)
    with pytest.raises(NotFound):
        write(desk, "jon: hello", 99)
    assert desk.book.notes.page() == []


def test_a_name_alone_adds_somebody(desk):
    assert write(desk, "Jon Field:").added
    assert desk.book.counts().customers == 1


def test_questions_can_be_unticked_here_too(desk):
    greta = desk.customer()
    first, second = desk.asks(greta), desk.asks(greta)
    desk.clock.advance(hours=1)
    done = write(desk, "I called greta holm: yes", greta, settles=[second])
    assert done.settled == 1
    assert desk.open_ids(greta) == [first]


@pytest.mark.parametrize("head", ["Greta Holm <greta@holm.example>", "greta@holm.example", "<Greta@Holm.example>"])
def test_whoever_has_the_address_is_meant(desk, head):
    greta = desk.book.customers.add(Customer("Greta Holm", ways=(Way(WayKind.EMAIL, "greta@holm.example"),)))
    draft = capture.read(f"{head}: is it ready?", desk.clock.now(), desk.book.settings)
    assert [line.id for line in desk.book.customers.meant(draft.name)] == [greta.id]
    done = desk.book.capture(draft, greta.id)
    assert (done.customer, desk.book.customers.get(greta.id).ways) == (greta.id, greta.ways)


def test_an_address_beside_a_known_name_is_kept(desk):
    greta = desk.customer()
    line = "Greta Holm <greta@new.example>: is it ready?"
    draft = capture.read(line, desk.clock.now(), desk.book.settings)
    assert [found.id for found in desk.book.customers.meant(draft.name)] == [greta]
    desk.book.capture(draft, greta)
    assert Way(WayKind.EMAIL, "greta@new.example") in desk.book.customers.get(greta).ways
    assert desk.book.history.undo() == "write down"
    assert desk.book.customers.get(greta).ways == ()
