"""Asking through the door: asked, answered with a mark, changed, told; and whom Today offers to ask."""

from __future__ import annotations

import pytest

from crmnotes.errors import BadInput, NotFound
from crmnotes.records import Channel, Direction, Kind, Left, Why


def asks(desk) -> list[str]:
    return [row.name for row in desk.book.today().rows if row.why is Why.ASK]


def heard(desk, name: str, **more) -> int:
    """A customer who said something, which is settled."""
    customer = desk.customer(name, **more)
    desk.asks(customer, wants_answer=False)
    return customer


def test_two_a_day_those_at_hand_first_and_each_with_the_next_question(desk):
    for name in ("Anna", "Ben", "Cleo"):
        heard(desk, name)
    desk.clock.advance(days=2)
    cleo = desk.book.customers.named("Cleo")[0].id
    desk.promise(cleo, due=desk.day(0))
    assert asks(desk) == ["Cleo", "Anna"]
    row = next(row for row in desk.book.today().rows if row.why is Why.ASK)
    assert (row.level, row.text, row.reasons, row.days) == (9, "How are we doing?", ("how_are_we",), None)
    desk.book.asking.ask(cleo, "how_are_we", Channel.CALL)
    assert asks(desk) == ["Anna"]
    desk.book.asking.pass_over(desk.book.customers.named("Anna")[0].id)
    assert asks(desk) == ["Ben"]  # one was asked today, one was left for another time
    desk.clock.advance(days=1)
    assert asks(desk) == ["Ben"]
    assert desk.book.counts().today == len(desk.book.today().rows)


def test_due_again_after_the_months_the_owner_decided(desk):
    greta = heard(desk, "Greta Holm")
    desk.book.asking.ask(greta, "how_are_we")
    desk.clock.advance(days=170)
    assert asks(desk) == []
    desk.clock.advance(days=12)
    assert asks(desk) == ["Greta Holm"]
    (line,) = desk.book.asking.due()
    assert (line.name, str(line.last_asked)) == ("Greta Holm", "2026-11-22")
    desk.book.change_settings(ask_every_months=12)
    assert asks(desk) == []
    desk.clock.advance(days=200)  # nothing was said for more than a year
    assert asks(desk) == []
    desk.book.orders.add(greta, 100, "linen")
    assert asks(desk) == ["Greta Holm"]


def test_who_complains_is_not_the_one_to_be_asked(desk):
    greta, ben = desk.customer("Greta Holm"), heard(desk, "Ben")
    heard(desk, "Anna")
    desk.clock.advance(days=2)
    desk.asks(greta, "It came late", kind=Kind.COMPLAINT)
    desk.promise(ben, due=desk.day(0))
    assert asks(desk) == ["Ben", "Anna"]
    desk.book.asking.ask(ben, "how_are_we")
    assert asks(desk) == ["Anna"]


def test_facts_and_who_has_left_are_no_reason_to_ask(desk):
    fact = desk.customer("Fact")
    desk.asks(fact, direction=Direction.NONE, kind=Kind.FACT, wants_answer=False)
    heard(desk, "Left", left=Left(desk.clock.now().date(), "price"))
    assert asks(desk) == []
    assert desk.book.asking.due() == []


def test_asked_answered_changed_and_told(desk):
    greta = heard(desk, "Greta Holm")
    asking = desk.book.asking
    asked = asking.ask(greta, "get_better", Channel.CALL)
    assert (asked.direction, asked.kind, asked.channel) == (Direction.US, Kind.ANSWER, Channel.CALL)
    ((line,), more) = asking.page()
    assert (line.name, line.ask, line.answer, more) == ("Greta Holm", asked, None, None)
    desk.clock.advance(hours=1)
    answer = asking.answered(greta, "get_better", "Call before you come", 4)
    ((line,), _) = asking.page()
    assert (line.ask, line.answer) == (asked, answer)
    assert (answer.mark, answer.kind, answer.direction) == (4, Kind.ANSWER, Direction.THEM)
    assert asking.to_tell() == []
    with pytest.raises(BadInput, match="what changed"):
        asking.told(answer.id)
    changed = asking.changed(answer.id, " We call an hour before ")
    assert (changed.changed, changed.told) == ("We call an hour before", False)
    assert [one.answer for one in asking.to_tell()] == [changed]
    assert asking.told(answer.id).told
    assert asking.to_tell() == []
    assert desk.book.history.undo() == "told what changed"
    assert len(asking.to_tell()) == 1
    assert asking.changed(answer.id, "").changed is None
    assert asking.next_question(greta) == "how_are_we"


def test_what_they_cannot_get_is_a_wish(desk):
    greta = heard(desk, "Greta Holm")
    desk.book.asking.ask(greta, "unmet_want")
    answer = desk.book.asking.answered(greta, "unmet_want", "Linen in ochre")
    assert answer.kind is Kind.WISH
    assert [wish.name for wish in desk.book.wishes.all()] == ["Linen in ochre"]
    ((line,), _) = desk.book.asking.page()
    assert line.answer == answer


def test_asking_settles_no_question_of_theirs(desk):
    greta = desk.customer()
    question = desk.asks(greta)
    desk.book.asking.ask(greta, "how_are_we")
    assert desk.open_ids(greta) == [question]


@pytest.mark.parametrize("mark", [0, 6, 9])
def test_a_mark_that_is_none_changes_nothing(desk, mark):
    greta = heard(desk, "Greta Holm")
    before = desk.book.notes.page()
    with pytest.raises(BadInput, match="from 1 to 5"):
        desk.book.asking.answered(greta, "how_are_we", "Fine", mark)
    with pytest.raises(BadInput, match="from 1 to 5"):
        desk.book.notes.edit(before[0].id, mark=mark)
    assert desk.book.notes.page() == before


def test_what_cannot_be_is_refused(desk):
    greta = heard(desk, "Greta Holm")
    with pytest.raises(BadInput, match="no question"):
        desk.book.asking.ask(greta, "how_old")
    with pytest.raises(BadInput, match="what they answered"):
        desk.book.asking.answered(greta, "how_are_we", "  ")
    with pytest.raises(NotFound):
        desk.book.asking.ask(99, "how_are_we")


def test_pages_of_askings_follow_each_other(desk):
    for place in range(5):
        customer = heard(desk, f"Customer {place}")
        desk.book.asking.ask(customer, "how_are_we")
        desk.clock.advance(minutes=1)
        desk.book.asking.answered(customer, "how_are_we", "Fine")
        desk.clock.advance(minutes=1)
    found, before = [], None
    while True:
        lines, before = desk.book.asking.page(before, limit=3)
        found += [line.name for line in lines]
        if before is None:
            break
    assert found == [f"Customer {place}" for place in (4, 3, 2, 1, 0)]
