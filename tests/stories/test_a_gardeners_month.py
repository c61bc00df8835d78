"""A gardener's month, played day by day in the window; every number of its scorecard was worked out by hand from it.

Sundays are closed. Monday 16 November to Monday 14 December 2026:

| Rule | Cases |
|---|---|
| replied in time | Ada in 6 hours, Cleo in 6 hours; Ben after 25 |
| kept by the first date | hedge, lawn again, two compost bins; not: trimmings, plan, roses, bulbs |
| kept by the agreed date | those, and the plan, which was moved in time |
| kept late | trimmings by four days, roses by one |
| told before the date | the plan; not the bulbs; the roses never were |
| admitted in time | Cleo; not Dora |
| put right within 3 days | Cleo on the second day; not Dora, on the seventh |
| confirmed | Cleo; not Dora, who was asked twice in vain |
| thanked in time | Cleo's complaint, Ada for Gus; not Ben's order (a day late), Dora's complaint, Cleo's kind words |
| asked | Ben, of seven |
| next step | Emil, of seven |
"""

from __future__ import annotations

from datetime import UTC, date, datetime

from crmnotes.cli import scores
from crmnotes.exchange import testimonials
from crmnotes.records import Channel, Due, Kind, State, Why


def day(month: int, number: int) -> Due:
    """A date of the story."""
    return Due(date(2026, month, number))


def test_every_number_of_the_month(business, tmp_path):
    book, do, write = business.book, business.do, business.write

    def at(month: int, number: int, clock: str) -> None:
        hour, minute = map(int, clock.split(":"))
        business.clock.moment = datetime(2026, month, number, hour, minute, tzinfo=UTC)

    def rows() -> set[tuple[str, str]]:
        return set(business.why())

    book.change_settings(closed_weekdays=frozenset({6}))

    # Before the month: Fay rang every four days.
    at(11, 16, "08:00")
    fay = business.customer("Fay")
    for number in (28, 1, 5, 9, 13):
        when = datetime(2026, 10 if number == 28 else 11, number, 10, 0, tzinfo=UTC)
        business.they(fay, Channel.CALL, "Looks after the roses herself", happened_at=when)

    # Monday 16 November: Ada writes, Ben leaves a message.
    at(11, 16, "09:00")
    ada, ben = business.customer("Ada"), business.customer("Ben")
    business.they(ada, Channel.EMAIL, "Can you cut the hedge?")
    at(11, 16, "10:00")
    business.they(ben, Channel.VOICEMAIL, "About next year")
    at(11, 16, "15:00")
    do(lambda: book.notes.replied(ada, Channel.EMAIL, "On Friday."))
    hedge = do(lambda: book.promises.make(ada, "cut the hedge", day(11, 20))).id

    # Tuesday: Ben is rung an hour late, orders, and is asked how we are doing. Emil wants a plan.
    at(11, 17, "10:30")
    assert ("reply_late", "Ben") in rows()
    at(11, 17, "11:00")
    do(lambda: book.notes.replied(ben, Channel.CALL, "Talked about next year."))
    do(lambda: book.orders.add(ben, 40000, "a year of the lawn"))
    do(lambda: book.asking.ask(ben, "how_are_we", Channel.CALL))
    do(lambda: book.asking.answered(ben, "how_are_we", "Very content", 5, Channel.CALL))
    emil = write("Emil: wants beds along the wall; draw the plan by 25 Nov").customer
    (plan,) = [line.id for line in book.promises.of(emil)]

    # Wednesday: Cleo complains and gets her answer and a remedy.
    at(11, 18, "10:00")
    cleo = business.customer("Cleo")
    crooked = business.they(cleo, Channel.EMAIL, "The lawn was cut crooked")
    do(lambda: book.notes.become(crooked, Kind.COMPLAINT))
    at(11, 18, "16:00")
    do(lambda: book.complaints.admit(crooked, "You are right, that was hurried.", channel=Channel.EMAIL))
    again = do(lambda: book.complaints.agree_remedy(crooked, "cut the lawn again", day(11, 20))).id
    at(11, 19, "09:00")
    assert {("thank", "Ben"), ("later_than_usual", "Fay")} <= rows()

    # Friday and Saturday: promises kept, the complaint put right and confirmed.
    at(11, 20, "17:00")
    do(lambda: book.promises.keep(hedge))
    do(lambda: book.promises.keep(again))
    assert book.notes.get(crooked).complaint.put_right_on is None  # nothing turns good by itself
    do(lambda: book.complaints.put_right(crooked))
    at(11, 21, "10:00")
    do(lambda: book.complaints.confirm(crooked, "Straight as a ruler"))
    do(lambda: book.complaints.name_cause(crooked, "hurried"))
    do(lambda: book.thanking.thank(ben, Channel.CALL, "Thank you for the trust."))
    assert ("thank", "Ben") not in rows()
    do(lambda: book.thanking.thank(cleo, Channel.CALL, "Thank you for telling me."))

    # Monday 23: Dora complains on the phone; it is admitted only on Wednesday.
    at(11, 23, "12:00")
    dora = business.customer("Dora")
    trimmings = business.they(dora, Channel.CALL, "The trimmings are still there")
    do(lambda: book.notes.become(trimmings, Kind.COMPLAINT))
    at(11, 24, "10:00")
    assert ("gone_quiet", "Fay") in rows()  # usually every 4 days, now 11
    do(lambda: book.promises.renegotiate(plan, day(11, 30), "before"))
    write("Ben: ring about the bulbs by 1 dec")
    (bulbs,) = [line.id for line in book.promises.of(ben)]
    at(11, 25, "09:00")
    assert ("complaint_unadmitted", "Dora") in rows()
    do(lambda: book.complaints.admit(trimmings, "Forgotten, I am sorry."))
    take = do(lambda: book.complaints.agree_remedy(trimmings, "take the trimmings", day(11, 26))).id
    roses = do(lambda: book.promises.make(ada, "order the roses", day(11, 26))).id

    # Thursday 26: the roses will be late; Ada is never told of it, and gets them a day later.
    at(11, 26, "16:00")
    do(lambda: book.promises.renegotiate(roses, day(12, 3), "not_yet"))
    assert book.promises.get(roses).due == day(11, 26)  # it does not move before they are told
    assert ("tell_them", "Ada") in rows()
    at(11, 27, "09:00")
    assert {("promise_late", "Dora"), ("promise_late", "Ada")} <= rows()
    do(lambda: book.promises.keep(roses))

    # Monday 30 and Tuesday 1 December: Dora's complaint is put right, and she is asked twice in vain.
    at(11, 30, "10:00")
    do(lambda: book.promises.keep(take))
    do(lambda: book.promises.keep(plan))
    do(lambda: book.complaints.put_right(trimmings))
    do(lambda: book.complaints.tried(trimmings))
    at(12, 1, "10:00")
    do(lambda: book.promises.renegotiate(bulbs, day(12, 5), "not_yet"))
    do(lambda: book.complaints.tried(trimmings))
    assert book.notes.get(trimmings).complaint.unconfirmed
    do(lambda: book.complaints.name_cause(trimmings, "hurried"))
    gus = business.customer("Gus", sent_by=ada)
    business.they(gus, Channel.CALL, "wants to look at the garden")

    # Wednesday 2 December: Ben is told too late, Ada is thanked for Gus, Fay rings again.
    at(12, 2, "09:00")
    assert {("promise_late", "Ben"), ("tell_them", "Ben"), ("thank", "Ada"), ("thank", "Dora")} <= rows()
    do(lambda: book.promises.told(bulbs))
    assert book.promises.get(bulbs).due == day(12, 5)
    business.they(fay, Channel.CALL, "The roses are in")
    assert "Fay" not in {name for why, name in rows()}
    do(lambda: book.thanking.thank(ada, Channel.CALL, "Thank you for sending Gus."))
    slip = do(lambda: book.promises.make(dora, "a slip of the pen", day(12, 4))).id
    do(lambda: book.promises.void(slip))
    at(12, 3, "12:00")
    free = do(lambda: book.promises.make(emil, "look at the wall", day(12, 10))).id
    do(lambda: book.promises.release(free))

    # A wish of two becomes an offer; both hear of it in time. The bulbs are missed, Cleo is full of praise.
    for who in (ada, cleo):
        wish = business.they(who, Channel.CALL, "a compost bin")
        do(lambda wish=wish: book.notes.become(wish, Kind.WISH))
    at(12, 4, "09:00")
    (bin_,) = [found for found in book.wishes.all() if len(found.customers) == 2]
    offers = do(lambda: book.wishes.offer(bin_, "tell them of the compost bin"))
    assert {offer.customer for offer in offers} == {ada, cleo}
    at(12, 5, "10:00")
    assert ("complaint_next", "Cleo") in rows()  # two weeks after closing: are they still content?
    do(lambda: book.promises.miss(bulbs, "The list was under the seat"))
    for offer in offers:
        do(lambda offer=offer: book.promises.keep(offer.id))
    kind = business.they(cleo, Channel.CALL, "You have the best hands in town")
    do(lambda: book.notes.become(kind, Kind.COMPLIMENT))
    do(lambda: book.kind_words.permit(kind, "anonymous"))
    rule = do(lambda: book.tallies.add("Answered before the third ring", 90))
    for yes in (True, True, True, True, False):
        do(lambda yes=yes: book.tallies.mark(rule, yes))

    # Monday 14 December, in the evening: the month by its rules.
    at(12, 14, "20:00")
    assert ("gone_quiet", "Fay") in rows()
    do(lambda: book.promises.make(emil, "plant the wall", day(12, 27)))
    found = book.score(date(2026, 11, 16), date(2026, 12, 14))
    assert scores.as_json(found) == {
        "from": "2026-11-16",
        "to": "2026-12-14",
        "replied_in_time": [2, 3],
        "kept_first_date": [4, 8],
        "kept_agreed_date": [5, 8],
        "kept_late": 2,
        "missed": 1,
        "open_late": 0,
        "told_in_time": [1, 2],
        "void": 1,
        "released": 1,
        "complaints_admitted_in_time": [1, 2],
        "put_right_in_3_days": [1, 2],
        "confirmed": [1, 2],
        "thanked_in_time": [2, 5],
        "asked": [1, 7],
        "with_next_step": [1, 7],
        "key": {"replied_in_time": [0, 1], "kept_agreed_date": [0, 1]},
        "others": {"replied_in_time": [2, 2], "kept_agreed_date": [5, 7]},
        "key_customers": ["Ben"],
    }
    misses = {case.customer for case in found.ledger.first.misses}
    assert misses == {dora, emil, ada, ben}
    assert {case.customer for case in found.thanked.misses} == {ben, dora, cleo}
    assert [book.promises.get(case.id).state for case in found.ledger.missed] == [State.MISSED]
    (tally,) = book.tallies.lines(found.period)
    assert (tally.tallied.met, tally.tallied.of) == (4, 5)
    assert {row.name for row in book.today().rows if row.why is Why.PROMISE_LATE} == set()

    # Her kind words leave without her name; what falls into the holidays is seen before them.
    assert testimonials.write(book.kind_words.testimonials(), tmp_path / "words.md") == 1
    said = (tmp_path / "words.md").read_text()
    assert "the best hands in town" in said
    assert "Cleo" not in said
    away = date(2026, 12, 24), date(2027, 1, 2)
    do(lambda: book.change_settings(closed_dates=(away,)))
    leaving = book.before_leaving(away)
    assert [line.text for line in leaving.promises] == ["plant the wall"]
