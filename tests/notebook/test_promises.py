"""Promises through the door: each act one step, the next one made, and pages by key."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from crmnotes.errors import BadInput, NotFound
from crmnotes.records import Due, Repeat, State, What


def test_a_promise_keeps_its_first_date_and_who_made_it(desk):
    greta = desk.customer()
    promise = desk.promise(greta, "  send the price ", desk.day(2, "15:00"))
    found = desk.book.promises.get(promise.id)
    assert found == promise
    assert (found.text, found.first_due, found.due) == ("send the price", desk.day(2, "15:00"), desk.day(2, "15:00"))


def test_without_a_date_the_time_to_reply_fills_it_in(desk):
    greta = desk.customer()
    assert desk.promise(greta).due == desk.day(1) == desk.book.promises.default_due(greta)
    quick = desk.customer("Jon Field", reply_within=90)
    assert desk.promise(quick).due == desk.day(at="17:30") == desk.book.promises.default_due(quick)
    assert desk.book.promises.default_due() == desk.day(1)


def test_kept_now_and_kept_yesterday(desk):
    greta = desk.customer()
    promise = desk.promise(greta, due=desk.day(3))
    desk.clock.advance(days=2)
    kept = desk.book.promises.keep(promise.id, at=desk.clock.now() - timedelta(days=1))
    event = desk.book.promises.get(promise.id).events[0]
    assert kept.state is State.KEPT
    assert (event.what, event.entered_at - event.at) == (What.KEPT, timedelta(days=1))
    with pytest.raises(BadInput, match="already kept"):
        desk.book.promises.keep(promise.id)
    assert len(desk.book.promises.get(promise.id).events) == 1


def test_renegotiated_told_before_moves_and_not_yet_told_stays(desk):
    greta = desk.customer()
    promise = desk.promise(greta, due=desk.day(3))
    desk.book.promises.renegotiate(promise.id, desk.day(5), "before")
    assert desk.book.promises.get(promise.id).due == desk.day(5)
    desk.book.promises.renegotiate(promise.id, desk.day(8), "not_yet")
    line = desk.book.promises.of(greta)[0]
    assert (line.due, line.must_tell, line.moves) == (desk.day(5), desk.day(8), 1)
    assert desk.why() == ["tell_them"]
    desk.book.promises.told(promise.id)
    line = desk.book.promises.of(greta)[0]
    assert (line.due, line.must_tell, line.moves, line.first_due) == (desk.day(8), None, 2, desk.day(3))
    assert desk.why() == []


def test_a_wish_to_move_can_be_withdrawn(desk):
    promise = desk.promise(desk.customer(), due=desk.day(3))
    desk.book.promises.renegotiate(promise.id, desk.day(5), "not_yet")
    desk.book.promises.withdraw(promise.id)
    assert desk.why() == []
    assert desk.book.promises.get(promise.id).due == desk.day(3)


def test_missed_released_void(desk):
    greta = desk.customer()
    missed, released, void = (desk.promise(greta, due=desk.day(1)).id for _ in range(3))
    with pytest.raises(BadInput, match="why"):
        desk.book.promises.miss(missed, " ")
    desk.book.promises.miss(missed, "forgot")
    desk.book.promises.release(released)
    desk.book.promises.void(void)
    for bucket, number in (("missed", missed), ("released", released), ("void", void)):
        assert [line.id for line in desk.book.promises.page(bucket)] == [number]
    assert [desk.book.promises.ended(State(state)) for state in ("missed", "released", "void")] == [1, 1, 1]
    assert desk.book.promises.counts().week == 0


def test_a_correction_is_free_at_first_then_an_event(desk):
    promise = desk.promise(desk.customer(), due=desk.day(3))
    desk.book.promises.correct(promise.id, text="send the price list")
    assert desk.book.promises.get(promise.id).events == ()
    desk.clock.advance(minutes=16)
    desk.book.promises.correct(promise.id, due=desk.day(4))
    found = desk.book.promises.get(promise.id)
    assert [event.what for event in found.events] == [What.CORRECTED]
    assert (found.first_due, found.due) == (desk.day(3), desk.day(4))


def test_snoozed_until_and_shown_again(desk):
    promise = desk.promise(desk.customer(), due=desk.day(at="20:00"))
    desk.book.promises.snooze(promise.id, desk.clock.now() + timedelta(hours=2))
    today = desk.book.today()
    assert (today.rows, today.snoozed) == ((), 1)
    desk.book.promises.unsnooze(promise.id)
    assert desk.why() == ["promise_today"]
    with pytest.raises(BadInput, match="past its due"):
        desk.book.promises.snooze(promise.id, desk.clock.now() + timedelta(hours=5))


def test_a_repeating_promise_makes_the_next_when_kept_or_missed(desk):
    greta = desk.customer()
    first = desk.promise(greta, "water the palm", Due(date(2027, 1, 31)), repeat=Repeat(1, "month"))
    desk.book.promises.keep(first.id)
    (second,) = desk.book.promises.page("open")
    assert second.due == Due(date(2027, 2, 28))
    desk.book.promises.miss(second.id, "away")
    (third,) = desk.book.promises.page("open")
    assert third.due == Due(date(2027, 3, 31))
    assert desk.book.history.undo() == "miss a promise"
    assert [line.id for line in desk.book.promises.page("open")] == [second.id]
    desk.book.promises.release(second.id)
    assert desk.book.promises.page("open") == []


def test_trash_and_restore(desk):
    promise = desk.promise(desk.customer(), due=desk.day(0))
    desk.book.promises.trash(promise.id)
    assert desk.why() == []
    assert desk.book.promises.page("open") == []
    with pytest.raises(BadInput, match="trash"):
        desk.book.promises.keep(promise.id)
    desk.book.promises.restore(promise.id)
    assert desk.why() == ["promise_today"]


def test_nothing_to_promise_and_nobody_to_promise_it_to(desk):
    greta = desk.customer()
    with pytest.raises(BadInput, match="words"):
        desk.promise(greta, "  ")
    with pytest.raises(NotFound):
        desk.promise(99)
    with pytest.raises(NotFound):
        desk.book.promises.keep(99)
    with pytest.raises(BadInput):
        desk.promise(greta, repeat=Repeat(0, "day"))
    assert desk.book.promises.page("open") == []


def test_buckets_by_due_and_by_the_one_rule_of_lateness(desk):
    greta = desk.customer()
    dues = {
        "yesterday": desk.day(-1), "noon": desk.day(0, "12:00"), "now": desk.day(0, "16:00"),
        "evening": desk.day(0, "20:00"), "today": desk.day(0),
        "tomorrow": desk.day(1), "in 7": desk.day(7), "in 8": desk.day(8),
    }  # fmt: skip
    for words, due in dues.items():
        desk.promise(greta, words, due)
    desk.promise(greta, "theirs", desk.day(-3), by_them=True)

    def words(bucket: str) -> list[str]:
        return [line.text for line in desk.book.promises.page(bucket)]

    assert words("overdue") == ["yesterday", "noon"]
    assert words("today") == ["now", "evening", "today"]
    assert words("week") == ["tomorrow", "in 7"]
    assert words("later") == ["in 8"]
    assert words("theirs") == ["theirs"]
    assert words("open") == list(dues)
    counts = desk.book.promises.counts()
    assert (counts.overdue, counts.today, counts.week, counts.later, counts.theirs) == (2, 3, 2, 1, 1)
    assert all(line.late for line in desk.book.promises.page("overdue"))
    assert not any(line.late for line in desk.book.promises.page("theirs"))


@pytest.mark.parametrize("bucket", ["overdue", "today", "week", "later", "open", "theirs", "kept"])
def test_pages_by_key_bring_every_promise_once(desk, bucket):
    greta = desk.customer()
    for turn in range(60):
        at = None if turn % 3 else f"{turn % 24:02d}:00"
        made = desk.promise(greta, f"promise {turn}", desk.day(turn % 12 - 2, at), by_them=turn % 5 == 0)
        if turn % 7 == 0:
            desk.book.promises.keep(made.id)
    whole = desk.book.promises.page(bucket)
    paged, after = [], None
    while page := desk.book.promises.page(bucket, after, limit=2):
        paged += page
        after = desk.book.promises.page_key(page[-1])
    assert paged == whole
    assert len(whole) >= 3
    dues = [line.due.sort_key() for line in whole]
    assert dues == sorted(dues, reverse=bucket == "kept")


def test_by_tonight_are_mine_up_to_today_the_hidden_ones_too(desk):
    greta = desk.customer()
    hidden = desk.promise(greta, "hidden", desk.day())
    for text, ahead in (("late", -1), ("today", 0), ("tomorrow", 1)):
        desk.promise(greta, text, desk.day(ahead))
    desk.promise(greta, "theirs", desk.day(), by_them=True)
    desk.book.promises.snooze(hidden.id, desk.clock.now() + timedelta(hours=2))
    assert [line.text for line in desk.book.promises.tonight()] == ["late", "hidden", "today"]


def test_a_promise_comes_again_from_now_on_or_no_more(desk):
    greta = desk.customer()
    promise = desk.promise(greta, "water the plants", desk.day(1))
    assert desk.book.promises.repeat(promise.id, Repeat(2, "week")).repeat == Repeat(2, "week")
    with pytest.raises(BadInput, match="every 0 days"):
        desk.book.promises.repeat(promise.id, Repeat(0, "day"))
    desk.book.history.undo()
    assert desk.book.promises.get(promise.id).repeat is None
    desk.book.promises.repeat(promise.id, Repeat(1, "day"))
    desk.book.promises.keep(promise.id)
    (following,) = desk.book.promises.page("open")
    assert following.due == desk.day(2)
    with pytest.raises(BadInput, match="already kept"):
        desk.book.promises.repeat(promise.id, None)


def test_made_earlier_but_never_in_the_future(desk):
    greta = desk.customer()
    yesterday = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
    assert desk.promise(greta, made_at=yesterday).made_at == yesterday
    with pytest.raises(BadInput, match="future"):
        desk.promise(greta, made_at=desk.clock.now() + timedelta(hours=1))
