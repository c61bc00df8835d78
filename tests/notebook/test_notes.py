"""Notes and the questions they open and settle."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crmnotes.errors import BadInput, NotFound
from crmnotes.records import Channel, Direction, Due, Kind, Settled, State


def test_a_question_waits_until_it_is_answered(desk):
    greta = desk.customer()
    asked = desk.asks(greta)
    assert desk.open_ids(greta) == [asked]
    desk.clock.advance(hours=2)
    said = desk.book.notes.say(desk.answers(greta))
    assert said.settled == (asked,)
    note = desk.book.notes.get(asked)
    assert note.settled.how is Settled.ANSWERED
    assert note.settled.at == said.note.happened_at
    assert note.settled.by == said.note.id


def test_one_answer_settles_all_that_came_before_and_nothing_else(desk):
    greta, other = desk.customer(), desk.customer("Jon Field")
    first = desk.asks(greta)
    elsewhere = desk.asks(other)
    desk.clock.advance(hours=1)
    second = desk.asks(greta, "And the blue one?")
    desk.clock.advance(hours=1)
    before = desk.clock.now()
    desk.clock.advance(hours=1)
    later = desk.asks(greta, "Hello?")
    said = desk.book.notes.say(desk.answers(greta, happened_at=before))
    assert said.settled == (first, second)
    assert desk.open_ids(greta) == [later]
    assert desk.open_ids(other) == [elsewhere]


def test_each_question_can_be_unticked(desk):
    greta = desk.customer()
    first, second = desk.asks(greta), desk.asks(greta, "And the blue one?")
    desk.clock.advance(hours=1)
    assert desk.book.notes.say(desk.answers(greta), settles=[second]).settled == (second,)
    assert desk.open_ids(greta) == [first]
    assert desk.book.notes.say(desk.answers(greta), settles=False).settled == ()
    assert desk.open_ids(greta) == [first]


def test_tried_and_not_reached_settles_nothing_and_is_counted(desk):
    greta = desk.customer()
    asked = desk.asks(greta)
    desk.clock.advance(hours=1)
    assert desk.book.notes.tried(greta).settled == ()
    assert desk.open_ids(greta) == [asked]
    assert desk.book.today().rows[0].tried == 1
    assert desk.book.customers.card(greta).tried == 1


def test_within_one_second_the_later_written_counts_as_later(desk):
    greta = desk.customer()
    asked = desk.asks(greta)
    assert desk.book.notes.replied(greta, Channel.TEXT).settled == (asked,)


def test_a_question_written_down_after_it_was_answered_does_not_wait(desk):
    greta = desk.customer()
    monday = desk.clock.now()
    desk.clock.advance(days=1)
    answer = desk.book.notes.say(desk.answers(greta)).note
    desk.clock.advance(days=1)
    said = desk.book.notes.say(desk.note(greta, happened_at=monday))
    assert said.note.settled.by == answer.id
    assert said.note.settled.at == answer.happened_at
    unticked = desk.book.notes.say(desk.note(greta, happened_at=monday), settles=False)
    assert unticked.note.settled is None


def test_a_holding_reply_settles_and_promises_in_one_step(desk):
    greta = desk.customer()
    asked = desk.asks(greta)
    desk.clock.advance(hours=1)
    held = desk.book.notes.holding(greta, "look for a cheaper weave", desk.day(3))
    assert held.settled == (asked,)
    assert desk.book.notes.get(asked).settled.how is Settled.HOLDING
    assert held.promise.text == "look for a cheaper weave"
    assert held.promise.due == desk.day(3)
    assert held.promise.made_in == held.note.id
    assert desk.book.history.undo() == "holding reply"
    assert desk.open_ids(greta) == [asked]
    assert desk.book.promises.page("open") == []


def test_a_holding_reply_without_a_date_gets_the_time_to_reply(desk):
    greta = desk.customer(reply_within=240)
    desk.asks(greta)
    assert desk.book.notes.holding(greta, "look").promise.due == desk.day(at="20:00")


def test_what_needs_no_answer_is_settled_but_not_answered(desk):
    greta = desk.customer()
    first, second = desk.asks(greta), desk.asks(greta)
    assert desk.book.notes.needs_no_answer([first, second, first]) == (first, second)
    assert desk.book.notes.get(first).settled.how is Settled.NONE_NEEDED
    assert desk.book.notes.get(first).settled.by is None
    assert desk.book.notes.needs_no_answer([first]) == ()
    desk.book.history.undo()
    assert desk.open_ids(greta) == [first, second]


def test_the_allowance_is_copied_and_later_changes_rewrite_nothing(desk):
    greta = desk.customer(reply_within=240)
    asked = desk.asks(greta)
    desk.book.customers.edit(greta, reply_within=60)
    assert desk.book.notes.get(asked).allowance == 240
    plain = desk.customer("Jon Field")
    assert desk.book.notes.get(desk.asks(plain)).allowance == 1440
    desk.book.change_settings(reply_within=120)
    assert desk.book.notes.get(desk.asks(plain)).allowance == 120


def test_trashing_the_answer_opens_the_question_again(desk):
    greta = desk.customer()
    asked = desk.asks(greta)
    desk.clock.advance(hours=1)
    answer = desk.book.notes.replied(greta, Channel.CALL).note.id
    desk.book.notes.trash(answer)
    assert desk.open_ids(greta) == [asked]
    desk.book.notes.restore(answer)
    assert desk.book.notes.get(asked).settled.by == answer


def test_a_later_answer_takes_the_place_of_a_trashed_one(desk):
    greta = desk.customer()
    asked = desk.asks(greta)
    desk.clock.advance(hours=1)
    first = desk.book.notes.replied(greta, Channel.CALL).note.id
    desk.clock.advance(hours=1)
    second = desk.book.notes.replied(greta, Channel.EMAIL).note
    desk.book.notes.trash(first)
    settled = desk.book.notes.get(asked).settled
    assert (settled.by, settled.at) == (second.id, second.happened_at)


def test_an_earlier_unticked_answer_does_not_take_the_place_of_a_trashed_one(desk):
    greta = desk.customer()
    asked = desk.asks(greta)
    desk.clock.advance(hours=1)
    desk.book.notes.say(desk.answers(greta), settles=False)
    desk.clock.advance(hours=1)
    answer = desk.book.notes.replied(greta, Channel.CALL).note.id
    desk.book.notes.trash(answer)
    assert desk.open_ids(greta) == [asked]


def test_moving_the_answer_moves_what_it_settles(desk):
    greta = desk.customer()
    asked = desk.asks(greta)
    desk.clock.advance(hours=5)
    answer = desk.book.notes.replied(greta, Channel.CALL).note
    earlier = answer.happened_at - timedelta(hours=1)
    desk.book.notes.edit(answer.id, happened_at=earlier)
    assert desk.book.notes.get(asked).settled.at == earlier
    desk.book.notes.edit(answer.id, happened_at=answer.happened_at - timedelta(days=1))
    assert desk.open_ids(greta) == [asked]
    desk.book.notes.edit(answer.id, happened_at=earlier)
    assert desk.open_ids(greta) == []


def test_an_attempt_that_did_reach_them_after_all_settles(desk):
    greta = desk.customer()
    asked = desk.asks(greta)
    desk.clock.advance(hours=1)
    tried = desk.book.notes.tried(greta).note.id
    desk.book.notes.edit(tried, reached=True)
    assert desk.book.notes.get(asked).settled.by == tried
    desk.book.notes.edit(tried, reached=False)
    assert desk.open_ids(greta) == [asked]


def test_editing_the_words_of_an_answer_keeps_what_was_unticked(desk):
    greta = desk.customer()
    asked = desk.asks(greta)
    desk.clock.advance(hours=1)
    answer = desk.book.notes.say(desk.answers(greta), settles=False).note.id
    desk.book.notes.edit(answer, text="Not that one.")
    assert desk.open_ids(greta) == [asked]


def test_moving_a_question_past_its_answer_opens_it(desk):
    greta = desk.customer()
    asked = desk.asks(greta)
    desk.clock.advance(hours=1)
    desk.book.notes.replied(greta, Channel.CALL)
    desk.clock.advance(hours=1)
    desk.book.notes.edit(asked, happened_at=desk.clock.now())
    assert desk.open_ids(greta) == [asked]
    desk.book.notes.edit(asked, happened_at=desk.clock.now() - timedelta(hours=3))
    assert desk.open_ids(greta) == []


def test_turning_a_question_off_and_on(desk):
    greta = desk.customer()
    asked = desk.asks(greta)
    desk.book.notes.edit(asked, wants_answer=False)
    assert desk.open_ids(greta) == []
    desk.book.notes.edit(asked, wants_answer=True)
    assert desk.open_ids(greta) == [asked]
    desk.book.notes.needs_no_answer([asked])
    desk.book.notes.edit(asked, text="Is it ready yet?")
    assert desk.book.notes.get(asked).settled.how is Settled.NONE_NEEDED
    desk.book.notes.edit(asked, wants_answer=False)
    assert desk.book.notes.get(asked).settled is None


def test_moving_a_note_to_another_customer(desk):
    greta, jon = desk.customer(), desk.customer("Jon Field")
    asked = desk.asks(greta)
    desk.clock.advance(hours=1)
    answer = desk.book.notes.replied(jon, Channel.CALL).note.id
    desk.book.notes.edit(asked, customer=jon)
    assert desk.book.notes.get(asked).settled.by == answer
    desk.book.notes.edit(answer, customer=greta)
    assert desk.open_ids(jon) == [asked]
    with pytest.raises(NotFound):
        desk.book.notes.edit(asked, customer=99)


def test_a_wish_of_ours_or_a_fact_asks_nothing(desk):
    greta = desk.customer()
    note = desk.book.notes.say(desk.note(greta, direction=Direction.NONE, kind=Kind.FACT)).note
    assert not note.wants_answer
    assert desk.open_ids(greta) == []


@pytest.mark.parametrize("text", ["", "  \n ", "\x00\x01"])
def test_nothing_said_is_refused_in_one_sentence(desk, text):
    greta = desk.customer()
    with pytest.raises(BadInput, match="Nothing was written"):
        desk.book.notes.say(desk.note(greta, text))
    assert desk.book.notes.page() == []


def test_a_missed_call_needs_no_words(desk):
    greta = desk.customer()
    assert desk.asks(greta, "", channel=Channel.MISSED_CALL)


def test_text_is_cleaned_and_too_much_is_refused(desk):
    greta = desk.customer()
    note = desk.book.notes.get(desk.asks(greta, "a\x00b\x07 \ud800\r\nc"))
    assert note.text == "ab \ufffd\nc"
    with pytest.raises(BadInput, match="MB"):
        desk.asks(greta, "x" * 20_000_001)
    assert len(desk.book.notes.page()) == 1


def test_ten_megabytes_are_kept_and_lists_show_the_beginning(desk):
    greta = desk.customer()
    asked = desk.asks(greta, "long " * 2_000_000)
    assert len(desk.book.notes.get(asked).text) == 9_999_999
    assert len(desk.book.notes.page()[0].text) == 2000


def test_unknown_customers_and_notes_are_named_so(desk):
    with pytest.raises(NotFound):
        desk.asks(7)
    with pytest.raises(NotFound):
        desk.book.notes.get(7)
    with pytest.raises(TypeError, match="uid"):
        desk.book.notes.edit(1, uid="x")


def test_every_verb_is_one_step_and_one_notice(desk):
    greta = desk.customer()
    desk.changes.clear()
    asked = desk.asks(greta)
    desk.book.notes.replied(greta, Channel.CALL)
    desk.book.notes.edit(asked, text="Ready?")
    desk.book.notes.trash(asked)
    assert [change.label for change in desk.changes] == [
        "write down a note", "reply", "edit a note", "delete a note",
    ]  # fmt: skip
    assert all(change.customers == {greta} for change in desk.changes)
    labels = [desk.book.history.undo() for _ in range(5)]
    assert labels == ["delete a note", "edit a note", "reply", "write down a note", "add a customer"]
    assert desk.book.history.undo() is None


def test_pages_by_key_bring_every_note_once_newest_first(desk):
    greta, jon = desk.customer(), desk.customer("Jon Field")
    made = []
    for turn in range(30):
        made.append(desk.asks((greta, jon)[turn % 2], f"note {turn}", channel=list(Channel)[turn % 8]))
        desk.clock.advance(minutes=turn % 3)  # some happen at the same moment
    seen, before = [], None
    while page := desk.book.notes.page(before=before, limit=7):
        seen += page
        before = desk.book.notes.page_key(page[-1])
    assert sorted(line.id for line in seen) == made
    assert seen == sorted(seen, key=lambda line: (line.happened_at, line.id), reverse=True)
    some = {Channel.EMAIL, Channel.TEXT}
    assert [line.id for line in desk.book.notes.page(channels=some)] == [n.id for n in seen if n.channel in some]
    assert [n.id for n in desk.book.notes.page(customer=greta)] == [n.id for n in seen if n.customer == greta]


def test_pages_by_kind(desk):
    greta = desk.customer()
    kinds = [Kind.SAID, Kind.WISH, Kind.COMPLAINT, Kind.WISH, Kind.COMPLIMENT]
    ids = [desk.asks(greta, kind.value, kind=kind, wants_answer=False) for kind in kinds]
    found = desk.book.notes.page(kinds=[Kind.WISH, Kind.COMPLAINT])
    assert [line.id for line in found] == [ids[3], ids[2], ids[1]]
    assert [line.id for line in desk.book.notes.page(kinds=[Kind.SAID, Kind.WISH])] == [ids[3], ids[1], ids[0]]
    both = desk.book.notes.page(kinds=[Kind.WISH], channels=[Channel.CALL])
    assert both == []


def test_the_reply_by_of_a_line_follows_closed_days(desk):
    greta = desk.customer()
    desk.clock.advance(days=-2)  # Friday 16:00
    desk.asks(greta)
    assert desk.book.notes.page()[0].reply_by.isoformat() == "2026-11-21T16:00:00+00:00"
    desk.book.change_settings(closed_weekdays=frozenset({5, 6}))
    assert desk.book.notes.page()[0].reply_by.isoformat() == "2026-11-23T16:00:00+00:00"
    assert desk.book.customers.lines([greta])[0].reply_by.isoformat() == "2026-11-23T16:00:00+00:00"
    desk.book.history.undo()
    assert desk.book.customers.lines([greta])[0].reply_by.isoformat() == "2026-11-21T16:00:00+00:00"


def test_a_promise_made_in_a_note_outlives_it(desk):
    greta = desk.customer()
    held = desk.book.notes.holding(greta, "look", Due(desk.day(1).day))
    desk.book.notes.trash(held.note.id)
    assert desk.book.promises.get(held.promise.id).state is State.OPEN


def test_a_fact_is_no_visit_whoever_it_came_from(desk):
    greta = desk.customer()
    at = desk.clock.now()
    desk.book.notes.say(desk.note(greta, "has two cats", kind=Kind.FACT, direction=Direction.THEM, wants_answer=False))
    assert desk.book.customers.lines([greta])[0].last_visit is None
    desk.book.notes.say(desk.note(greta, "hello"))
    assert desk.book.customers.lines([greta])[0].last_visit == at.date()
