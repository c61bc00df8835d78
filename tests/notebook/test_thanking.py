"""Thanking through the door: what stands on Today, and that thanks settle it and nothing else."""

from __future__ import annotations

from datetime import timedelta

from crmnotes.notebook.thanking import counted
from crmnotes.records import Channel, Complaint, Direction, Due, Kind, Why


def thanks(desk) -> list[tuple[str, tuple[str, ...]]]:
    return [(row.name, row.reasons) for row in desk.book.today().rows if row.why is Why.THANK]


def test_each_occasion_stands_on_today_until_they_are_thanked(desk):
    greta, jon = desk.customer("Greta Holm"), desk.customer("Jon Field")
    day = desk.clock.now().date()
    desk.book.orders.add(greta, 198000, "24 m of linen", day - timedelta(days=1))
    desk.book.orders.add(greta, -500, "money back", day)
    desk.customer("Ben Okoro", sent_by=jon)
    compliment = desk.asks(jon, "Lovely work", kind=Kind.COMPLIMENT, wants_answer=False)
    assert thanks(desk) == [("Greta Holm", ("order",)), ("Jon Field", ("referral",))]
    desk.book.kind_words.permit(compliment, "first_name")
    assert thanks(desk) == [("Greta Holm", ("order",)), ("Jon Field", ("referral", "compliment"))]
    row = next(row for row in desk.book.today().rows if row.why is Why.THANK)
    assert (row.text, row.due, row.late_minutes, row.level) == (
        "24 m of linen", Due(day + timedelta(days=2)), 0, 9,
    )  # fmt: skip
    said = desk.book.thanking.thank(greta, Channel.LETTER, "Thank you for the order")
    assert (said.kind, said.channel, said.direction) == (Kind.THANKS, Channel.LETTER, Direction.US)
    assert thanks(desk) == [("Jon Field", ("referral", "compliment"))]
    desk.book.thanking.thank(jon)
    assert thanks(desk) == []
    assert desk.book.history.undo() == "thank"
    assert thanks(desk) == [("Jon Field", ("referral", "compliment"))]
    assert desk.book.counts().today == len(desk.book.today().rows)


def test_thanks_are_late_on_the_fourth_day_and_leave_today_after_ten(desk):
    greta = desk.customer()
    desk.book.orders.add(greta, 100, "linen")
    desk.clock.advance(days=3)
    assert [row.late_minutes for row in desk.rows()] == [0]
    desk.clock.advance(days=1)
    assert [row.late_minutes for row in desk.rows()] == [16 * 60]  # since midnight
    desk.clock.advance(days=6)
    assert len(thanks(desk)) == 1
    desk.clock.advance(days=1)
    assert thanks(desk) == []


def test_a_complaint_that_taught_something_gives_thanks(desk):
    greta = desk.customer()
    note = desk.asks(greta, "It came late", kind=Kind.COMPLAINT, wants_answer=False)
    assert thanks(desk) == []
    desk.book.notes.edit(note, complaint=Complaint(cause="late delivery"))
    assert thanks(desk) == [("Greta Holm", ("complaint",))]
    desk.clock.advance(days=20)
    assert thanks(desk) == []
    confirmed = desk.clock.now().date()
    desk.book.notes.edit(note, complaint=Complaint(cause="late delivery", confirmed_on=confirmed))
    assert thanks(desk) == [("Greta Holm", ("complaint",))]


def test_thanks_answer_no_question(desk):
    greta = desk.customer()
    question = desk.asks(greta)
    desk.book.thanking.thank(greta)
    assert desk.open_ids(greta) == [question]


def test_what_lies_in_the_trash_gives_no_thanks(desk):
    greta, jon = desk.customer(), desk.customer("Jon Field")
    order = desk.book.orders.add(greta, 100, "linen")
    desk.book.orders.add(jon, 100, "oak")
    sent = desk.customer("Ben Okoro", sent_by=greta)
    desk.book.orders.trash(order.id)
    desk.book.customers.trash(jon)
    assert thanks(desk) == [("Greta Holm", ("referral",))]
    desk.book.customers.trash(sent)
    assert thanks(desk) == []


def test_the_occasions_of_a_stretch_of_days_and_whether_thanks_came_in_time(desk):
    greta = desk.customer()
    day = desk.clock.now().date()
    for ago in (40, 5, 0):
        desk.book.orders.add(greta, 100, f"{ago} days ago", day - timedelta(days=ago))
    desk.book.thanking.thank(greta, happened_at=desk.clock.now() - timedelta(days=4))
    found = counted(desk.book._book, day - timedelta(days=10), day, day, None)
    assert [(one.words, met) for _, one, met in found] == [("5 days ago", True), ("0 days ago", None)]
