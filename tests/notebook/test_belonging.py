"""To-dos and letters out of files: filed under the one customer who is meant, or not at all."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from crmnotes.clock import FixedClock
from crmnotes.contacts import Letter, Meant, Series, ToDo
from crmnotes.notebook import Notebook
from crmnotes.records import Channel, Customer, Direction, Due, Note, Repeat, Settled, State, Way, WayKind

NOW = datetime(2026, 11, 22, 16, tzinfo=UTC)
TOMORROW = Due(date(2026, 11, 23))


@pytest.fixture
def book():
    opened = Notebook.in_memory(FixedClock(NOW))
    for name, company, email in (
        ("Greta Holm", "Holm Interiors", "greta@holm.example"), ("Tom Becker", "", "family@becker.example"),
        ("Ann Becker", "", "family@becker.example"), ("Li", "", ""), ("Zoë", "", ""),
    ):  # fmt: skip
        ways = (Way(WayKind.EMAIL, email),) if email else ()
        opened.customers.add(Customer(name, company=company, ways=ways))
    yield opened
    opened.close()


def brought(book, *items):
    return book.imports.merge_records(items, "file")


def promises(book):
    return [(line.customer_name, line.text, line.due) for line in book.promises.page("open")]


@pytest.mark.parametrize(
    ("meant", "name"),
    [
        (Meant(emails=("GRETA@holm.example",)), "Greta Holm"),
        (Meant(emails=("me@x.org", "Greta <greta@holm.example>")), "Greta Holm"),
        (Meant(names=("Holm, Greta",)), "Greta Holm"),
        (Meant(names=("Holm Interiors",)), "Greta Holm"),
        (Meant(emails=("family@becker.example",), names=("Ann Becker",)), "Ann Becker"),
        (Meant(words="call greta HOLM about it"), "Greta Holm"),
        (Meant(words="Angebot für Holm-Interiors schicken"), "Greta Holm"),
        (Meant(words="Li: call"), "Li"),
        (Meant(words="Holm, Greta: ask Tom Becker about it"), "Greta Holm"),
        (Meant(emails=("form@web.example",), answer_to=("greta@holm.example",)), "Greta Holm"),
        (Meant(emails=("greta@holm.example",), answer_to=("family@becker.example",)), "Greta Holm"),
    ],
)
def test_exactly_one_is_meant(book, meant, name):
    assert brought(book, ToDo("call", meant, 7, "1", TOMORROW)).promises == 1
    assert promises(book) == [(name, "call", TOMORROW)]


@pytest.mark.parametrize(
    ("meant", "reason"),
    [
        (Meant(words="buy milk"), "it names no customer"),
        (Meant(emails=("stranger@x.org",)), "is no address of a customer"),
        (Meant(emails=("family@becker.example",)), "more than one customer: Ann Becker, Tom Becker"),
        (Meant(words="Tom Becker and Greta Holm"), "more than one customer: Greta Holm, Tom Becker"),
        (Meant(words="Li and Zoë are short words"), "it names no customer"),
        (Meant(words="Becker"), "it names no customer"),
        (Meant(words=": Becker"), "it names no customer"),
        (Meant(words="today: Li"), "it names no customer"),
    ],
)
def test_nothing_is_filed_under_somebody_who_might_be_meant(book, meant, reason):
    result = brought(book, ToDo("call", meant, 7, "1", TOMORROW, source="as it stood"))
    assert (result.batch, result.promises) == (None, 0)
    assert (result.skipped[0].line, result.skipped[0].text) == (7, "as it stood")
    assert reason in result.skipped[0].reason


GRETA = Meant(names=("Greta Holm",))


@pytest.mark.parametrize(
    ("item", "due", "text"),
    [
        (ToDo("Greta Holm: call", GRETA, 1, "1", TOMORROW), TOMORROW, "call"),
        (ToDo("call", GRETA, 1, "1", None), Due(date(2026, 11, 23)), "call"),
        (ToDo("late", GRETA, 1, "1", Due(date(2026, 1, 1))), Due(date(2026, 1, 1)), "late"),
        (ToDo("visit", GRETA, 1, "1", Due(date(2026, 11, 22), time(9)), event=True), Due(date(2026, 11, 22), time(9)),
         "visit"),
        (ToDo("visit", GRETA, 1, "1", Due(date(2020, 1, 31)), repeat=Repeat(1, "month"), event=True),
         Due(date(2026, 11, 30)), "visit"),
    ],
)  # fmt: skip
def test_what_becomes_of_it(book, item, due, text):
    brought(book, item)
    assert promises(book) == [("Greta Holm", text, due)]


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        (ToDo("", GRETA, 1, "1", TOMORROW), "It has no words"),
        (ToDo("call", GRETA, 1, "1", TOMORROW, cancelled=True), "called off"),
        (ToDo("visit", GRETA, 1, "1", Due(date(2026, 11, 21)), event=True), "event of the past, on 2026-11-21"),
        (ToDo("visit", GRETA, 1, "1", None, event=True), "without a day"),
        (Letter("", GRETA, 1, "1", NOW), "It has no words"),
    ],
)
def test_what_becomes_nothing(book, item, reason):
    assert reason in brought(book, item).skipped[0].reason


def test_done_and_again(book):
    done = ToDo("call", GRETA, 1, "1", TOMORROW, done_at=NOW - timedelta(hours=3), made_at=NOW - timedelta(days=1))
    brought(book, done._replace(done_at=None))
    assert brought(book, done._replace(done_at=None)).same == 1, "the same file again gives nothing new"
    assert brought(book, done).updated == 1
    kept = book.promises.get(book.promises.page("kept")[0].id)
    assert (kept.state, kept.events[0].at) == (State.KEPT, NOW - timedelta(hours=3))
    again = brought(book, done)
    assert (again.batch, again.same) == (None, 1)
    book.imports.take_back()
    assert promises(book) == [("Greta Holm", "call", TOMORROW)]
    book.imports.take_back()
    assert promises(book) == []


def test_without_a_uid_it_is_known_by_what_it_says(book):
    item = ToDo("call", GRETA, 1, "", None)
    assert [brought(book, item).promises, brought(book, item).promises] == [1, 0]
    assert brought(book, item._replace(text="write")).promises == 1


def test_a_letter_starts_the_reply_clock_at_its_date(book):
    greta = Meant(emails=("greta@holm.example",))
    letter = Letter("Offer?\n\nwhen does it come?", greta, 1, "<1@x>", NOW - timedelta(days=2))
    assert brought(book, letter).notes == 1
    line = book.notes.page()[0]
    assert (line.text, line.channel, line.direction) == (letter.text, Channel.EMAIL, Direction.THEM)
    assert (line.happened_at, line.reply_by) == (NOW - timedelta(days=2), NOW - timedelta(days=1))
    assert [row.why.value for row in book.today().rows] == ["reply_late", "ask"]
    again = brought(book, letter)
    assert (again.batch, again.same) == (None, 1)
    book.imports.take_back()
    assert book.notes.page() == []


def test_a_letter_that_was_answered_already_is_settled(book):
    greta = book.customers.meant("Greta Holm")[0].id
    book.notes.say(Note(greta, "on Friday", NOW - timedelta(days=1), NOW, direction=Direction.US))
    brought(book, Letter("when?", Meant(emails=("greta@holm.example",)), 1, "<1@x>", NOW - timedelta(days=2)))
    asked = next(line for line in book.notes.page() if line.text == "when?")
    assert asked.settled_how is Settled.ANSWERED


def test_a_letter_without_a_date_came_now_and_none_comes_from_the_future(book):
    for uid, at in (("1", None), ("2", NOW + timedelta(days=9))):
        brought(book, Letter(uid, Meant(emails=("greta@holm.example",)), 1, uid, at))
    assert {line.happened_at for line in book.notes.page()} == {NOW}


def test_entries_of_nobody_can_be_asked_about_and_are_known_once_somebody_said(book):
    open_ones = [
        ToDo("buy milk", Meant(words="buy milk"), 1, "1", TOMORROW),
        ToDo("Becker: price", Meant(words="Becker: price"), 2, "2", TOMORROW),
        ToDo("Holm, the sofa", Meant(words="Holm, the sofa"), 3, "3", TOMORROW),
    ]
    never_asked = [
        ToDo("", Meant(), 4, "4"),
        ToDo("called off", Meant(), 5, "5", cancelled=True),
        ToDo("a party", Meant(), 6, "6", Due(date(2020, 1, 1)), event=True),
        ToDo("done", Meant(), 7, "7", done_at=datetime(2020, 1, 1, tzinfo=UTC)),
        ToDo("call", GRETA, 8, "8", TOMORROW),
    ]
    found = book.imports.unclaimed([*open_ones, *never_asked])
    assert [one.item for one in found] == open_ones
    names = {number: book.customers.get(number).name for number in book.customers.ids()}
    assert [sorted(names[number] for number in one.may_be) for one in found] == [
        [], ["Ann Becker", "Tom Becker"], ["Greta Holm"],
    ]  # fmt: skip
    greta = book.customers.named("Greta Holm")[0].uid
    assert brought(book, open_ones[0]._replace(meant=Meant(uids=(greta,)))).promises == 1
    assert [one.item for one in book.imports.unclaimed(open_ones)] == open_ones[1:]
    again = brought(book, open_ones[0])
    assert (again.same, again.skipped) == (1, ())


def test_a_colon_inside_a_name(book):
    book.customers.add(Customer("Loom: Reed"))
    meant = Meant(names=("Loom: Reed",))
    brought(book, ToDo("Loom: Reed: call: twice", meant, 1, "1", TOMORROW), ToDo("Loom: Reed", meant, 2, "2", TOMORROW))
    assert {text for _, text, _ in promises(book)} == {"Loom: Reed", "call: twice"}


@pytest.mark.parametrize(
    ("firsts", "due"),
    [
        ((date(2026, 1, 5), date(2026, 1, 7)), date(2026, 11, 23)),  # Mondays and Wednesdays; today is a Sunday
        ((date(2026, 1, 9), date(2026, 1, 13)), date(2026, 11, 24)),
        ((date(2026, 11, 18), date(2026, 11, 23)), date(2026, 11, 23)),
    ],
)
def test_a_series_on_several_days_of_the_week_is_promised_for_the_next_of_them(book, firsts, due):
    visit = ToDo("visit", GRETA, 1, "1", Due(firsts[0]), series=Series(Repeat(1, "week"), firsts=firsts), event=True)
    assert not brought(book, visit).skipped
    assert [(line.due.day, line.repeat) for line in book.promises.page("open")] == [(due, None)]


@pytest.mark.parametrize(("last", "due"), [(date(2026, 11, 25), date(2026, 11, 25)), (date(2026, 11, 24), None)])
def test_a_series_of_the_past_that_has_not_ended_is_promised_once(book, last, due):
    visit = ToDo("visit", GRETA, 1, "1", Due(date(2026, 1, 7)), series=Series(Repeat(1, "week"), last), event=True)
    result = brought(book, visit)
    found = [(line.due.day, line.repeat) for line in book.promises.page("open")]
    assert (found, len(result.skipped)) == (([(due, None)], 0) if due else ([], 1))
