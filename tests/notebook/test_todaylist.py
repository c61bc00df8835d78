"""Today through the door: every level, its order, and what stands behind it."""

from __future__ import annotations

from datetime import timedelta

from crmnotes.records import Birthday, Channel, Direction, Kind, Left, Note, Why


def _regular(desk, name: str, days: int, last: int, orders: int = 0) -> int:
    """A customer who called every so many days, the last time so many days ago."""
    number = desk.customer(name)
    for turn in range(5):
        at = desk.clock.now() - timedelta(days=last + days * turn)
        note = Note(number, f"call {turn}", at, at, channel=Channel.CALL)
        desk.book.notes.say(note)
    if orders:
        on = (desk.clock.now() - timedelta(days=last)).date()
        desk.book.orders.add(number, orders, "linen", on)
    return number


def test_every_level_in_its_order(desk):
    late = desk.customer("Late")
    desk.asks(late, "Where is it?", happened_at=desk.clock.now() - timedelta(hours=30))
    soon, later = desk.customer("Soon", reply_within=120), desk.customer("Later")
    desk.asks(soon)
    desk.asks(later)
    promised = desk.customer("Promised")
    desk.promise(promised, "yesterday's", desk.day(-1))
    told = desk.promise(promised, "to be told", desk.day(2)).id
    desk.book.promises.renegotiate(told, desk.day(4), "not_yet")
    desk.promise(promised, "today's", desk.day(0))
    _regular(desk, "Quiet", 10, 60)
    _regular(desk, "Later than usual", 10, 14)
    desk.customer("Born", birthday=Birthday(11, 25))
    today = desk.book.today()
    assert [row.why.value for row in today.rows] == [
        "reply_late", "promise_late", "tell_them", "reply_today", "promise_today", "reply_later",
        "ask", "ask", "gone_quiet", "later_than_usual", "birthday",
    ]  # fmt: skip
    assert [row.level for row in today.rows] == [2, 3, 4, 5, 6, 8, 9, 9, 10, 10, 11]
    assert (today.replies, today.late, today.promises, today.snoozed, today.more_quiet) == (3, 1, 2, 0, 0)
    assert desk.book.counts().today == len(today.rows)


def test_one_row_a_customer_with_all_open_questions_oldest_first(desk):
    greta = desk.customer(company="Holm Interiors")
    second = desk.asks(greta, "And blue?", channel=Channel.TEXT)
    first = desk.asks(greta, "Is it ready?", happened_at=desk.clock.now() - timedelta(hours=3))
    (row,) = desk.rows()
    assert row.ids == (first, second)
    assert row.questions == ("Is it ready?", "And blue?")
    assert (row.text, row.name, row.company, row.channel) == (
        "Is it ready?", "Greta Holm", "Holm Interiors", Channel.EMAIL,
    )  # fmt: skip
    assert row.uids[0] == desk.book.notes.get(first).uid


def test_nothing_turns_good_by_itself(desk):
    greta = desk.customer()
    desk.asks(greta)
    desk.promise(greta, due=desk.day(0))
    desk.clock.advance(days=400)
    assert desk.why()[:2] == ["reply_late", "promise_late"]


def test_what_they_promised_is_never_on_my_list(desk):
    desk.promise(desk.customer(), "pay", desk.day(-3), by_them=True)
    assert desk.book.today().rows == ()


def test_the_quiet_are_paged_and_counted(desk):
    for place in range(10):
        _regular(desk, f"Quiet {place}", 10, 60, orders=(10 - place) * 1000)
    whole = [row.name for row in desk.rows()]
    assert len(whole) == 10
    assert whole[:4] == ["Quiet 0", "Quiet 1", "Quiet 2", "Quiet 7"]  # of four one from the smallest third
    part = desk.book.today(quiet_limit=3)
    assert [row.name for row in part.rows] == whole[:3]
    assert (part.more_quiet, part.more_gone) == (7, 7)
    assert not part.whole
    assert desk.book.counts().today == len(desk.book.today().rows) == 12


def test_a_quiet_row_explains_itself(desk):
    _regular(desk, "Quiet", 10, 60)
    (row,) = desk.rows()
    assert (row.days, row.usual, row.text) == (60, 10.0, "call 0")
    assert (row.gaps, row.complaint) == ((10, 10), False)
    desk.book.notes.edit(desk.book.customers.card(row.customer).timeline[0].id, kind=Kind.COMPLAINT)
    (row,) = [row for row in desk.rows() if row.why is Why.GONE_QUIET]
    assert row.complaint
    assert desk.book.customers.card(row.customer).gaps == (10, 10)


def test_who_is_owed_in_hand_or_gone_is_not_quiet(desk):
    owed, hand, left = (_regular(desk, name, 10, 60) for name in ("Owed", "In hand", "Left"))
    desk.asks(owed)
    desk.promise(hand, "visit", desk.day(3))
    desk.book.customers.edit(left, left=Left(desk.clock.now().date(), "price"))
    assert desk.why() == ["reply_later"]


def test_snoozed_rows_wait_behind(desk):
    greta = desk.customer()
    promise = desk.promise(greta, due=desk.day(0, "18:00"))
    desk.book.promises.snooze(promise.id, desk.clock.now() + timedelta(hours=1))
    assert desk.book.today().snoozed == 1
    desk.clock.advance(hours=1)
    assert desk.why() == ["promise_today"]


def test_the_trash_owes_nothing(desk):
    greta = desk.customer(birthday=Birthday(11, 22))
    desk.asks(greta)
    desk.promise(greta, due=desk.day(0))
    assert len(desk.why()) == 3
    desk.book.customers.trash(greta)
    assert desk.why() == []
    assert desk.book.counts() == type(desk.book.counts())(0, 0, 0)
    desk.book.customers.restore(greta)
    assert len(desk.why()) == 3


def test_a_birthday_on_29_february_comes_on_the_28th(desk):
    desk.customer("Leap", birthday=Birthday(2, 29, 1980))
    desk.clock.advance(days=(desk.clock.now().replace(year=2027, month=2, day=21) - desk.clock.now()).days)
    assert desk.why() == ["birthday"]
    assert desk.book.today().rows[0].days == 7


def test_long_words_are_cut(desk):
    greta = desk.customer()
    desk.asks(greta, "long " * 10_000)
    assert len(desk.book.today().rows[0].text) == 2000


def test_our_own_calls_are_no_visits(desk):
    greta = desk.customer(keep_in_touch_days=10)
    at = desk.clock.now() - timedelta(days=30)
    desk.book.notes.say(Note(greta, "hello", at, at, direction=Direction.US))
    assert desk.why() == []


def test_who_has_left_is_not_congratulated(desk):
    jon = desk.customer("Jon", birthday=Birthday(11, 25))
    assert desk.why() == ["birthday"]
    desk.book.customers.edit(jon, left=Left(desk.clock.now().date(), "moved away"))
    assert desk.why() == []


def test_only_what_is_open_is_a_question(desk):
    greta = desk.customer()
    open_one = desk.asks(greta, "And blue?")
    settled, unasked, trashed, ours = (desk.asks(greta, text) for text in ("a", "b", "c", "d"))
    desk.book.notes.needs_no_answer([settled])
    desk.book.notes.edit(unasked, wants_answer=False)
    desk.book.notes.trash(trashed)
    desk.book.notes.edit(ours, direction=Direction.US, reached=False)
    (row,) = desk.rows()
    assert (row.ids, row.tried) == ((open_one,), 1)
