"""Two weeks of a small workshop: who is owed what, from the first call to "nothing else is owed"."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from crmnotes.errors import BadInput
from crmnotes.records import Birthday, Channel, Due, Left, Repeat, Settled, State, What


def test_a_week_of_replies(business):
    book = business.book
    maria = business.customer("Maria Lopez", company="Lopez Catering", reply_within=240)
    tom = business.customer("Tom Becker", company="Oak Street Bakery")
    aisha = business.customer("Aisha Khan")

    # Monday 16:40 an e-mail, to be answered within four hours.
    business.at(0, "16:40")
    asked = business.they(maria, Channel.EMAIL, "The last delivery was late. What happened?")
    assert book.customers.lines([maria])[0].reply_by == business.clock.now() + timedelta(hours=4)
    assert business.why() == [("reply_today", "Maria Lopez")]
    business.at(0, "20:40")
    assert business.why() == [("reply_today", "Maria Lopez")]
    business.at(0, "20:41")
    assert business.why() == [("reply_late", "Maria Lopez")]
    assert book.today().rows[0].late_minutes == 1

    # Tuesday: tried in vain, then reached; Tom leaves a message, Aisha writes twice.
    business.at(1, "08:00")
    business.do(lambda: book.notes.tried(maria))
    assert book.today().rows[0].tried == 1
    business.they(tom, Channel.VOICEMAIL)
    first = business.they(aisha, Channel.TEXT, "How much for the fence?")
    business.at(0, "08:30")
    second = business.they(aisha, Channel.TEXT, "And the gate?")
    business.do(lambda: book.notes.replied(maria, Channel.CALL, "The van broke down. It will not happen again."))
    assert book.notes.get(asked).settled.how is Settled.ANSWERED
    assert business.why() == [("reply_later", "Aisha Khan"), ("reply_later", "Tom Becker")]
    assert book.today().rows[0].questions == ("How much for the fence?", "And the gate?")

    # An answer about the gate only: the fence stays open.
    business.at(0, "09:00")
    said = business.do(lambda: book.notes.replied(aisha, Channel.TEXT, "The gate is 300.", settles=[second]))
    assert said.settled == (second,)
    assert [line.id for line in book.notes.open_questions(aisha)] == [first]

    # A holding reply opens a promise; Tom's message needs no answer, he only said thanks.
    held = business.do(lambda: book.notes.holding(aisha, "measure the fence", Due(date(2026, 11, 19), time(15))))
    assert book.notes.get(first).settled.how is Settled.HOLDING
    tom_asked = book.notes.open_questions(tom)[0].id
    assert business.do(lambda: book.notes.needs_no_answer([tom_asked])) == (tom_asked,)
    assert business.why() == []
    business.close_and_open()
    book = business.book

    # Thursday, the promise is due at three; at 15:01 it is late, and then kept.
    business.at(2, "14:59")
    assert business.why() == [("promise_today", "Aisha Khan")]
    business.at(0, "15:01")
    assert business.why() == [("promise_late", "Aisha Khan")]
    kept = business.do(lambda: book.promises.keep(held.promise.id))
    assert kept.state is State.KEPT
    assert business.why() == []


def test_a_week_of_promises(business):
    book = business.book
    jon = business.customer("Jon Field")
    today = date(2026, 11, 16)

    def due(days: int) -> Due:
        return Due(today + timedelta(days=days))

    def make(text: str, days: int, **more):
        return business.do(lambda: book.promises.make(jon, text, due(days), **more)).id

    contract, sample, bill, drawing, wrong = (
        make("send the contract", 2), make("bring a sample", 3), make("correct the bill", 3), make("draw it", 4),
        make("written by mistake", 5),
    )  # fmt: skip
    theirs = make("pays the deposit", 1, by_them=True)
    business.do(lambda: book.promises.void(wrong))

    # Tuesday: the contract needs longer, and Jon agrees on the telephone.
    business.at(1, "10:00")
    business.do(lambda: book.promises.renegotiate(contract, due(4), "before"))
    assert book.promises.get(contract).due == due(4)
    # The sample too, but nobody has told him: the date stays and "tell them" stands on Today.
    business.do(lambda: book.promises.renegotiate(sample, due(6), "not_yet"))
    assert business.why() == [("tell_them", "Jon Field")]
    assert book.promises.get(sample).due == due(3)
    business.at(1, "09:00")
    business.do(lambda: book.promises.told(sample))
    assert book.promises.get(sample).due == due(6)
    assert book.promises.get(sample).first_due == due(3)
    assert business.why() == []

    # Thursday: hidden until the afternoon, then he lets me off.
    business.at(1, "09:00")
    assert business.why() == [("promise_today", "Jon Field")]
    business.do(lambda: book.promises.snooze(bill, business.clock.now() + timedelta(hours=5)))
    assert (business.why(), book.today().snoozed) == ([], 1)
    business.at(0, "14:00")
    assert business.why() == [("promise_today", "Jon Field")]
    business.do(lambda: book.promises.release(bill))

    # Friday: the drawing is a day late in the end, and said to be missed; the contract was kept yesterday.
    business.at(2, "09:00")
    assert [why for why, _ in business.why()] == ["promise_late", "promise_late"]
    with pytest.raises(BadInput):
        book.promises.miss(drawing, "")
    business.do(lambda: book.promises.miss(drawing, "I was ill"))
    business.do(lambda: book.promises.keep(contract, at=today + timedelta(days=4)))
    events = [(event.what, event.at.date()) for event in book.promises.get(contract).events]
    assert events == [(What.RENEGOTIATED, today + timedelta(days=1)), (What.KEPT, today + timedelta(days=4))]

    # Words are mended: free at first, a correction later, and nothing is ever rewritten.
    new = make("send teh bill", 9)
    business.do(lambda: book.promises.correct(new, text="send the bill"))
    assert book.promises.get(new).events == ()
    business.at(1, "09:00")
    business.do(lambda: book.promises.correct(new, due=due(10)))
    assert [event.what for event in book.promises.get(new).events] == [What.CORRECTED]

    ended = [book.promises.ended(state) for state in State if state is not State.OPEN]
    assert (*ended, book.promises.counts().theirs) == (1, 1, 1, 1, 1)
    assert [line.id for line in book.promises.page("theirs")] == [theirs]
    business.close_and_open()


def test_a_promise_that_comes_again(business):
    book = business.book
    palm = business.customer("Office with the palm")
    first = business.do(
        lambda: book.promises.make(palm, "water the palm", Due(date(2026, 11, 30)), repeat=Repeat(1, "month"))
    )
    business.at(14, "10:00")
    business.do(lambda: book.promises.keep(first.id))
    (line,) = book.promises.page("open")
    assert line.due == Due(date(2026, 12, 30))
    business.at(31, "10:00")
    assert business.why() == [("promise_late", "Office with the palm")]
    business.do(lambda: book.promises.miss(line.id, "closed"))
    assert book.promises.page("open")[0].due == Due(date(2027, 1, 30))
    business.do(lambda: book.promises.trash(book.promises.page("open")[0].id))
    assert business.why() == []


def test_lines_written_down_as_they_come(business):
    book = business.book
    done = business.write("Greta Holm: loves the linen, wants 30 m by Easter; call her tuesday 3pm with the price")
    assert done.added
    greta = done.customer
    assert book.promises.get(done.promises[0]).due == Due(date(2026, 11, 17), time(15))
    business.at(0, "10:00")
    business.write("greta holm emailed: is there a cheaper weave?")
    assert business.why() == [("reply_later", "Greta Holm")]
    business.at(0, "11:00")
    assert business.write("I called greta holm: not yet, in spring").settled == 1
    business.write("greta holm ordered 24 m of Oslo weave 1980")
    card = book.customers.card(greta)
    assert (card.notes, card.orders_minor_units, card.last_words.text) == (3, 198000, "is there a cheaper weave?")
    assert book.search("cheaper weave").notes[0].customer == greta


def test_who_has_gone_quiet_and_who_is_not_listed(business):
    book = business.book
    names = ("Quiet", "Left", "Known", "Seasonal", "In hand")
    people = {name: business.customer(name) for name in names}
    for turn in range(5):
        business.at(10 if turn else 0, "09:00")
        for number in people.values():
            business.they(number, Channel.CALL, "the usual")
    business.at(26, "09:00")
    assert [why for why, _ in business.why()] == ["gone_quiet"] * 5
    assert book.today().rows[-1].text == "the usual"
    today = business.clock.now().date()
    business.do(lambda: book.customers.edit(people["Left"], left=Left(today, "price")))
    business.do(lambda: book.customers.edit(people["Known"], quiet_known_until=today + timedelta(days=30)))
    business.do(
        lambda: book.customers.edit(people["Seasonal"], seasonal_month=today.month + 1 if today.month < 12 else 1)
    )
    business.do(lambda: book.promises.make(people["In hand"], "visit them", Due(today + timedelta(days=2))))
    assert business.why() == [("gone_quiet", "Quiet")]
    business.at(3, "09:00")
    assert business.why() == [("promise_late", "In hand"), ("gone_quiet", "Quiet"), ("gone_quiet", "In hand")]


def test_closed_days_let_the_clock_stand(business):
    book = business.book
    greta = business.customer("Greta Holm", birthday=Birthday(11, 24))
    business.at(5, "11:00")  # Saturday
    asked = business.they(greta, Channel.VOICEMAIL)
    assert book.customers.lines([greta])[0].reply_by.isoformat() == "2026-11-22T11:00:00+00:00"
    business.do(lambda: book.change_settings(closed_weekdays=frozenset({5, 6})))
    assert book.customers.lines([greta])[0].reply_by.isoformat() == "2026-11-24T00:00:00+00:00"
    assert business.why() == [("reply_later", "Greta Holm"), ("birthday", "Greta Holm")]
    business.at(2, "09:00")
    assert business.why()[0] == ("reply_today", "Greta Holm")
    business.do(lambda: book.notes.edit(asked, wants_answer=False))
    business.do(lambda: book.customers.trash(greta))
    assert business.why() == []
    business.do(lambda: book.customers.restore(greta))
    assert business.why() == [("birthday", "Greta Holm")]


def test_what_was_done_wrongly_is_put_right(business):
    book = business.book
    greta, jon = business.customer("Greta Holm"), business.customer("Jon Field")
    asked = business.they(greta, Channel.EMAIL, "Is it ready?")
    business.at(0, "12:00")
    wrong = business.do(lambda: book.notes.replied(jon, Channel.CALL, "Yes, it is.")).note.id
    assert [line.id for line in book.notes.open_questions(greta)] == [asked]
    business.do(lambda: book.notes.edit(wrong, customer=greta))
    assert book.notes.get(asked).settled.by == wrong
    business.do(lambda: book.notes.edit(wrong, reached=False))
    assert business.why() == [("reply_later", "Greta Holm")]
    business.do(lambda: book.notes.edit(wrong, reached=True))
    business.do(lambda: book.notes.trash(wrong))
    assert business.why() == [("reply_later", "Greta Holm")]
    business.do(lambda: book.notes.restore(wrong))
    assert business.why() == []
    group = business.do(lambda: book.groups.add("friends", 30)).id
    business.do(lambda: book.customers.edit(greta, groups=("friends",)))
    business.do(lambda: book.groups.edit(group, "old friends", 30))
    business.do(lambda: book.groups.remove(group))
    assert book.customers.get(greta).groups == ()
