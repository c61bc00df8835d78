from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.notebook.views import Card, CustomerLine, NoteLine, OrderLine, PromiseLine, Words
from crmnotes.records import Channel, Customer, Direction, Due, Kind, Left, Promise, Repeat, Settled, State
from crmnotes.rules import promise_state
from crmnotes.ui.look.theme import Tone
from crmnotes.ui.words import records as wording

NOW = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
TODAY = NOW.date()


def customer(**fields: object) -> CustomerLine:
    return CustomerLine(1, "u", "Ann", **fields)  # type: ignore[arg-type]


def ago(**units: float) -> datetime:
    return NOW - timedelta(**units)


@pytest.mark.parametrize(
    ("line", "words", "tone"),
    [
        (customer(), "", Tone.QUIET),
        (customer(waiting_since=ago(hours=3), reply_by=ago(hours=-21)), "waiting 3 h", Tone.QUIET),
        (customer(waiting_since=ago(hours=30), reply_by=ago(hours=6)), "waiting 30 h", Tone.RED),
        (customer(open_promises=1, next_due=Due(TODAY)), "1 promise", Tone.QUIET),
        (customer(open_promises=2, next_due=Due(TODAY, time(15))), "2 promises", Tone.RED),
        (customer(open_promises=2, next_due=Due(TODAY - timedelta(days=1))), "2 promises", Tone.RED),
        (
            customer(last_visit=date(2026, 10, 12), late_from=date(2026, 11, 1), quiet_from=TODAY),
            "quiet 41 days",
            Tone.QUIET,
        ),
        (
            customer(last_visit=date(2026, 10, 12), late_from=TODAY, quiet_from=date(2026, 12, 1)),
            "later than usual",
            Tone.QUIET,
        ),
        (customer(last_visit=TODAY, late_from=date(2026, 12, 1)), "", Tone.QUIET),
    ],
)
def test_where_a_customer_stands_in_a_word(line: CustomerLine, words: str, tone: Tone) -> None:
    assert wording.standing(line, NOW) == (words, tone)


def card(line: CustomerLine, who: Customer | None = None, **fields: object) -> Card:
    given: dict[str, object] = {
        "promises": (), "more_promises": 0, "timeline": (), "more_timeline": False, "after": None, "questions": (),
        "facts": (), "complaints": (), "last_words": None, "notes": 0, "tried": 0, "reply_within": 1440,
    }  # fmt: skip
    return Card(customer=who or Customer("Ann"), line=line, **given | fields)  # type: ignore[arg-type]


def note(text: str = "Hello", **fields: object) -> NoteLine:
    given: dict[str, object] = {"direction": Direction.THEM, "channel": Channel.EMAIL, "kind": Kind.SAID}
    return NoteLine(1, "u", 1, "c", "Ann", NOW, NOW, text=text, **given | fields)  # type: ignore[arg-type]


QUIET = customer(
    last_visit=date(2026, 10, 12), late_from=date(2026, 11, 1), quiet_from=date(2026, 11, 20), usual_days=14
)
WEAVE = Words("Is there a cheaper weave?", ago(days=41), Channel.CALL, Kind.WISH)


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        (card(customer()), None),
        (card(QUIET, Customer("Ann", left=Left(TODAY, "price"))), None),
        (
            card(QUIET, last_words=WEAVE),
            (
                "41 days",
                Tone.AMBER,
                "Gone quiet. Usually every 14 days. Now 41 days. Last said: “Is there a cheaper weave?”."
                " Open complaint: no.",
            ),
        ),
        (
            card(customer(waiting_since=ago(hours=3), reply_by=ago(hours=-21)), questions=(note("When?"),)),
            ("21 h left", Tone.AMBER, "Waiting for your reply since 13:00: “When?”"),
        ),
        (
            card(
                customer(waiting_since=ago(hours=30), reply_by=ago(hours=6)),
                questions=(note("A?"), note("B?")),
                tried=2,
            ),
            (
                "6 h late",
                Tone.RED,
                "Waiting for your reply since yesterday 10:00: “A?” And %n more question. Tried 2 times, not reached.",
            ),
        ),
    ],
)
def test_what_is_owed_or_why_they_are_thought_quiet(shown: Card, said: tuple[str, Tone, str] | None) -> None:
    if said is not None:
        said = (said[0], said[1], said[2].replace("%n", "1"))
    assert wording.why_here(shown, NOW) == said


def test_the_line_under_a_name() -> None:
    who = Customer("Ann", company="Oak", created_at=datetime(2019, 6, 1, tzinfo=UTC), left=Left(TODAY, "price"))
    assert (
        wording.beneath_name(card(customer(), who, chain=("Cleo", "Bob", "Ann")))
        == "Oak · customer since June 2019 · sent by Bob · has left: price"
    )
    assert wording.beneath_name(card(customer())) == "customer"


def promise(due: Due, **fields: object) -> PromiseLine:
    given: dict[str, object] = {"state": State.OPEN, "by_them": False, "made_at": ago(days=3)}
    return PromiseLine(1, "u", 1, "c", "Ann", "", "Call", due, due, **given | fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("line", "pill", "aside"),
    [
        (promise(Due(date(2026, 12, 1))), ("Tue 1 Dec", Tone.CALM), "promised 19 Nov"),
        (promise(Due(TODAY, time(18))), ("Today 18:00", Tone.AMBER), "promised 19 Nov"),
        (promise(Due(TODAY, time(15)), late=True), ("Today 15:00", Tone.RED), "promised 19 Nov"),
        (
            promise(Due(date(2026, 11, 20)), late=True, moves=2),
            ("2 days late", Tone.RED),
            "promised 19 Nov · moved twice",
        ),
        (promise(Due(date(2026, 11, 20)), late=True, by_them=True), ("2 days late", Tone.CALM), "they promised 19 Nov"),
        (promise(Due(TODAY), state=State.KEPT, closed_at=NOW), ("Kept", Tone.GREEN), "kept 22 Nov"),
        (
            promise(Due(date(2026, 11, 20)), state=State.KEPT, closed_at=NOW),
            ("Kept", Tone.GREEN),
            "kept 22 Nov · 2 days late",
        ),
        (promise(Due(TODAY), state=State.RELEASED, closed_at=NOW), ("Let off", Tone.QUIET), "let off 22 Nov"),
        (
            promise(Due(TODAY), must_tell=Due(date(2026, 11, 25)), repeat=Repeat(3, "month")),
            ("Today", Tone.AMBER),
            "promised 19 Nov · every 3 months · tell them: Wed 25 Nov",
        ),
        (
            promise(Due(date(2026, 12, 1)), snoozed_until=ago(days=-2)),
            ("Tue 1 Dec", Tone.CALM),
            "promised 19 Nov · snoozed until Tuesday 24 November, 16:00",
        ),
    ],
)
def test_when_a_promise_is_due_or_how_it_ended(line: PromiseLine, pill: tuple[str, Tone], aside: str) -> None:
    assert wording.promise_pill(line, NOW) == pill
    assert wording.promise_aside(line, NOW) == aside


@pytest.mark.parametrize(
    ("line", "who", "said", "aside"),
    [
        (note(), "They emailed", "“Hello”", ""),
        (note(wants_answer=True), "They emailed", "“Hello”", "waiting for your reply"),
        (note(wants_answer=True, settled_how=Settled.ANSWERED), "They emailed", "“Hello”", "answered"),
        (note(kind=Kind.COMPLAINT), "They complained", "“Hello”", ""),
        (note(kind=Kind.WISH, channel=Channel.VISIT), "They came by", "“Hello”", "wish"),
        (note(direction=Direction.US, channel=Channel.CALL), "You called", "Hello", ""),
        (note(direction=Direction.US, channel=Channel.CALL, reached=False), "You tried to reach them", "Hello", ""),
        (note(direction=Direction.NONE, channel=Channel.OTHER, kind=Kind.FACT), "Fact", "Hello", ""),
    ],
)
def test_who_said_what(line: NoteLine, who: str, said: str, aside: str) -> None:
    assert (wording.who(line), wording.said(line), wording.note_aside(line, NOW)) == (who, said, aside)


def test_an_order_with_its_amount() -> None:
    assert wording.order(OrderLine(1, "u", 1, TODAY, 198000, "Oslo weave"), "EUR") == "Oslo weave, 1,980.00 EUR"
    assert wording.order(OrderLine(1, "u", 1, TODAY, 1980, ""), "JPY") == "1,980 JPY"


@given(
    st.datetimes(datetime(2026, 10, 24), datetime(2026, 10, 26)),
    st.sampled_from([Due(date(2026, 10, day), at) for day in (24, 25) for at in (None, time(2), time(2, 30), time(9))]),
)
def test_what_is_red_in_a_list_is_late_by_the_rules(moment: datetime, due: Due) -> None:
    """Through the night in which an hour comes twice: the customer, the promise and the ledger say the same."""
    now = moment.replace(tzinfo=UTC, microsecond=0).astimezone(ZoneInfo("Europe/Berlin"))
    made = datetime(2026, 10, 20, tzinfo=UTC)
    late = promise_state.is_late(Promise(1, "send it", made, due, due), now)
    _, tone = wording.standing(customer(open_promises=1, next_due=due), now)
    assert (tone is Tone.RED) is late
    line = PromiseLine(1, "p", 1, "u", "Ann", "", "send it", due, due, State.OPEN, False, made, late=late)
    pill, tone = wording.promise_pill(line, now)
    assert (tone is Tone.RED) is late
    assert pill.endswith("late") is (late and due.day < now.date())


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            note("", direction=Direction.US, kind=Kind.ANSWER, question="get_better"),
            ("You asked", "How can we get better?", ""),
        ),
        (
            note("Call first", kind=Kind.ANSWER, question="get_better", mark=4),
            ("They answered", "“Call first”", "4 of 5"),
        ),
        (note("Ochre", kind=Kind.WISH, question="unmet_want"), ("They answered", "“Ochre”", "wish")),
        (
            note("", direction=Direction.NONE, kind=Kind.ANSWER, question="how_are_we"),
            ("Not asked this time", "How are we doing?", ""),
        ),
        (note("Thank you", direction=Direction.US, kind=Kind.THANKS), ("You thanked them", "Thank you", "")),
        (note("Thank you", kind=Kind.THANKS), ("They emailed", "“Thank you”", "thanks")),
    ],
)
def test_askings_and_thanks_say_what_they_are(line: NoteLine, told: tuple[str, str, str]) -> None:
    assert (wording.who(line), wording.said(line), wording.note_aside(line, NOW)) == told
