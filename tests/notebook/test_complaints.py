"""Complaints through the door: every step one act, on Today until it is done, and causes stopped at the source."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from crmnotes.errors import BadInput, NotFound
from crmnotes.notebook import todaylist
from crmnotes.records import Channel, Complaint, Direction, Kind, Left, State, Why
from crmnotes.rules import complaints as rules
from crmnotes.rules.complaints import Step


def complains(desk, customer: int | None = None, text: str = "The wrong colour came", **more) -> int:
    more = {"kind": Kind.COMPLAINT, "wants_answer": False} | more
    return desk.asks(customer or desk.customer(), text, **more)


def closed(desk, cause: str | None = None, customer: int | None = None) -> int:
    note = complains(desk, customer)
    book = desk.book.complaints
    book.admit(note)
    book.put_right(note)
    book.confirm(note)
    if cause:
        book.name_cause(note, cause)
    return note


def undone(desk, verb) -> None:
    """Does an act; it is one undo step."""
    before = desk.book.today().rows, desk.book.notes.page()
    verb()
    after = desk.book.today().rows, desk.book.notes.page()
    assert desk.book.history.undo() is not None
    assert (desk.book.today().rows, desk.book.notes.page()) == before
    assert desk.book.history.redo() is not None
    assert (desk.book.today().rows, desk.book.notes.page()) == after


def steps(desk) -> list[tuple[str, str, int]]:
    return [(row.why.value, row.step, row.level) for row in desk.rows() if row.why is not Why.THANK]


def test_from_heard_to_confirmed_each_step_one_act(desk):
    book = desk.book
    note = complains(desk)
    assert steps(desk) == [("complaint_next", "admit", 7)]
    desk.clock.advance(hours=24, minutes=1)
    assert steps(desk) == [("complaint_unadmitted", "admit", 1)]
    assert book.today().rows[0].late_minutes == 1
    assert book.complaints.get(note).late_minutes == 1

    undone(desk, lambda: book.complaints.admit(note, "You are right, that was us.", channel=Channel.CALL))
    assert steps(desk) == [("complaint_next", "agree", 7)]
    said = book.notes.page()[0]
    assert (said.text, said.direction, said.channel) == ("You are right, that was us.", Direction.US, Channel.CALL)

    undone(desk, lambda: book.complaints.agree_remedy(note, "send the right one", desk.day(1)))
    remedy = book.complaints.get(note).remedy
    assert (remedy.text, remedy.due, remedy.state) == ("send the right one", desk.day(1), State.OPEN)
    assert book.promises.get(remedy.id).made_in == note
    book.promises.keep(remedy.id)
    assert steps(desk) == [("complaint_next", "put_right", 7)], "nothing turns good by itself"
    assert book.today().rows[0].remedy is State.KEPT

    undone(desk, lambda: book.complaints.put_right(note))
    assert steps(desk) == [("complaint_next", "confirm", 7)]
    undone(desk, lambda: book.complaints.confirm(note, "Now it is perfect"))
    assert steps(desk) == [("complaint_next", "cause", 7)]
    assert book.notes.page()[0].direction is Direction.THEM
    undone(desk, lambda: book.complaints.name_cause(note, "wrong colour"))
    assert steps(desk) == []
    found = book.complaints.closed()[0]
    assert (found.id, found.step, found.closed_on) == (note, None, desk.clock.now().date())
    assert book.complaints.open() == []


def test_two_attempts_without_an_answer_close_it_unconfirmed(desk):
    book, greta = desk.book, desk.customer()
    note = complains(desk, greta)
    with pytest.raises(BadInput, match="Put it right first"):
        book.complaints.tried(note)
    book.complaints.admit(note)
    book.complaints.put_right(note)
    undone(desk, lambda: book.complaints.tried(note))
    assert book.complaints.get(note).tried == 1
    assert book.today().rows[0].tried == 1
    desk.clock.advance(days=1)
    undone(desk, lambda: book.complaints.tried(note, "left a message", Channel.VOICEMAIL))
    assert book.complaints.get(note).steps.unconfirmed
    assert book.complaints.get(note).step is Step.CAUSE
    book.complaints.name_cause(note, "not in our hands")
    desk.clock.advance(days=3)
    book.complaints.confirm(note, "Sorry, I was away. All is well.")
    assert not book.complaints.get(note).steps.unconfirmed


def test_a_word_of_theirs_makes_the_attempts_answered(desk):
    book, greta = desk.book, desk.customer()
    note = complains(desk, greta)
    book.complaints.admit(note)
    book.complaints.put_right(note)
    desk.clock.advance(hours=1)
    book.complaints.tried(note)
    desk.clock.advance(hours=1)
    desk.asks(greta, "I will look tonight", wants_answer=False)
    desk.clock.advance(hours=1)
    book.complaints.tried(note)
    assert not book.complaints.get(note).steps.unconfirmed


@pytest.mark.parametrize("way", ["confirmed", "unconfirmed"])
def test_one_check_is_suggested_and_a_contact_that_reached_them_satisfies_it(desk, way):
    book, greta = desk.book, desk.customer()
    note = complains(desk, greta)
    book.complaints.admit(note)
    book.complaints.put_right(note)
    desk.clock.advance(hours=1)
    for _ in range(2):
        book.complaints.tried(note) if way == "unconfirmed" else None
    if way == "confirmed":
        book.complaints.confirm(note)
    book.complaints.name_cause(note, "packing")
    desk.clock.advance(days=13)
    assert steps(desk) == []
    desk.clock.advance(days=1)
    assert steps(desk) == [("complaint_next", "check", 7)]
    book.notes.tried(greta)
    assert steps(desk) == [("complaint_next", "check", 7)]
    undone(desk, lambda: book.complaints.still_content(note, "All is well"))
    assert steps(desk) == []


def test_what_was_only_a_fact_does_not_satisfy_a_check(desk):
    greta = desk.customer()
    closed(desk, "packing", greta)
    desk.clock.advance(days=20)
    said = desk.asks(greta, "Her studio moves in May", wants_answer=False)
    assert steps(desk) == []
    desk.book.notes.edit(said, kind=Kind.FACT)
    assert [step for _, step, _ in steps(desk)] == ["check"]


def test_who_has_left_is_not_asked(desk):
    greta = desk.customer()
    closed(desk, "packing", greta)
    desk.clock.advance(days=20)
    assert len(steps(desk)) == 1
    desk.book.customers.edit(greta, left=Left(date(2026, 12, 1), "moved"))
    assert steps(desk) == []


def test_what_today_looks_for_is_what_the_rules_say():
    assert todaylist.CHECK_STANDS.days == rules.CHECK_UNTIL - rules.CHECK_AFTER
    assert todaylist.CAUSE_MANY == rules.CAUSE_MANY


def test_the_third_with_one_cause_stands_on_today_until_something_was_done(desk):
    book = desk.book
    first, second = closed(desk, "late delivery"), closed(desk, "Late  delivery")
    assert steps(desk) == []
    third = closed(desk, "LATE DELIVERY")
    row = desk.rows()[0]
    assert (row.why.value, row.level, row.text, row.ids) == ("cause", 7, "late delivery", (first, second, third))
    assert book.counts().today == len(book.today().rows)
    (cause,) = book.complaints.causes()
    assert (cause.cause, cause.complaints, cause.to_stop, cause.done) == (
        "late delivery", (first, second, third), 3, "",
    )  # fmt: skip
    with pytest.raises(BadInput, match="what was done"):
        book.complaints.stop_cause("late delivery", "  ")
    undone(desk, lambda: book.complaints.stop_cause("late delivery", "A new carrier"))
    assert steps(desk) == []
    assert book.complaints.causes()[0].done == "A new carrier"
    assert book.notes.get(first).complaint.cause_done == "A new carrier"
    with pytest.raises(BadInput, match="No complaint has that cause"):
        book.complaints.stop_cause("late delivery", "Another carrier")
    closed(desk, "late delivery")
    assert steps(desk) == [], "the count begins anew"


def test_what_is_not_in_our_hands_is_never_to_be_stopped(desk):
    for _ in range(4):
        closed(desk, "Not in our hands")
    assert steps(desk) == []
    assert desk.book.complaints.known_causes() == ["not in our hands"]


def test_known_causes_complete_while_typing_the_most_frequent_first(desk):
    for cause in ("packing", "late delivery", "late delivery"):
        closed(desk, cause)
    assert desk.book.complaints.known_causes() == ["late delivery", "packing", "not in our hands"]


def test_any_note_becomes_a_complaint_and_goes_back(desk):
    book = desk.book
    note = desk.asks(desk.customer(), wants_answer=False)
    undone(desk, lambda: book.notes.become(note, Kind.COMPLAINT))
    assert book.notes.get(note).complaint == Complaint()
    assert steps(desk) == [("complaint_next", "admit", 7)]
    book.notes.become(note, Kind.COMPLAINT)
    assert (book.notes.get(note).kind, book.notes.get(note).complaint) == (Kind.SAID, None)
    for kind in (Kind.WISH, Kind.COMPLIMENT, Kind.COMPLAINT):
        assert book.notes.become(note, kind).kind is kind
    book.complaints.admit(note)
    with pytest.raises(BadInput, match="stays one"):
        book.notes.become(note, Kind.WISH)
    fact = book.notes.say(desk.note(desk.customer("B"), "likes oak", direction=Direction.NONE, kind=Kind.FACT)).note
    book.notes.become(fact.id, Kind.WISH)
    assert book.notes.become(fact.id, Kind.WISH).kind is Kind.FACT


def test_days_may_lie_back_and_the_words_with_them(desk):
    book = desk.book
    note = complains(desk)
    desk.clock.advance(days=3)
    yesterday = desk.clock.now().date() - timedelta(days=1)
    book.complaints.admit(note, "Sorry", on=yesterday)
    assert book.notes.get(note).complaint.admitted_on == yesterday
    assert book.notes.page()[0].happened_at.date() == yesterday
    before = book.notes.page(), book.notes.get(note)
    for verb in (
        lambda: book.complaints.put_right(note, on=yesterday - timedelta(days=9)),
        lambda: book.complaints.put_right(note, on=desk.clock.now().date() + timedelta(days=1)),
        lambda: book.complaints.confirm(note),
        lambda: book.complaints.still_content(note),
        lambda: book.complaints.name_cause(note, " "),
        lambda: book.complaints.agree_remedy(note, " "),
    ):
        with pytest.raises(BadInput):
            verb()
        assert (book.notes.page(), book.notes.get(note)) == before


def test_an_admission_answers_their_questions_and_says_so(desk):
    greta = desk.customer()
    note = complains(desk, greta, wants_answer=True)
    desk.clock.advance(hours=1)
    assert desk.book.complaints.admit(note, "Sorry") == (note,)
    assert desk.why() == ["complaint_next"]


def test_only_complaints_have_steps(desk):
    note = desk.asks(desk.customer())
    with pytest.raises(BadInput, match="no complaint"):
        desk.book.complaints.admit(note)
    with pytest.raises(NotFound):
        desk.book.complaints.admit(999)
    complaint = complains(desk)
    desk.book.notes.trash(complaint)
    assert steps(desk)[1:] == []
    with pytest.raises(BadInput, match="no complaint"):
        desk.book.complaints.get(complaint)


def test_a_missed_remedy_asks_for_another(desk):
    book = desk.book
    note = complains(desk)
    book.complaints.admit(note)
    promise = book.complaints.agree_remedy(note, "send it", desk.day(0))
    book.promises.miss(promise.id, "forgot")
    assert [row.step for row in desk.rows()] == ["agree"]
    again = book.complaints.agree_remedy(note, "send it tomorrow", desk.day(1))
    assert book.complaints.get(note).remedy.id == again.id
    book.promises.trash(again.id)
    assert book.complaints.get(note).step is Step.AGREE


def test_open_ones_and_a_page_of_closed_ones(desk):
    greta = desk.customer()
    first = closed(desk, "packing", greta)
    second = complains(desk, greta, "Again!", happened_at=desk.clock.now() - timedelta(days=2))
    assert [found.id for found in desk.book.complaints.open()] == [second]
    assert [found.id for found in desk.book.complaints.closed()] == [first]
    assert desk.book.complaints.closed(desk.book.complaints.closed()[0]) == []
