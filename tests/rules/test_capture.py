"""The capture line: who, how, what was said, what was promised, by when; and that no letter is lost."""

from __future__ import annotations

import re
import time as stopwatch
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.errors import BadInput
from crmnotes.records import Channel, Direction, Due, Kind, Repeat, Settings
from crmnotes.rules.capture import Draft, OrderDraft, Role, complete_name, put_name, read, read_amount

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 11, 22, 16, 0, tzinfo=LONDON)
SETTINGS = Settings()
DEFAULT = "2026-11-23"  # 24 hours from now, when no date is said


def draft(line: str) -> Draft:
    return read(line, NOW, SETTINGS)


def promised(line: str) -> list[tuple[str, str, bool]]:
    return [(promise.text, promise.due.isoformat(), promise.by_them) for promise in draft(line).promises]


def test_the_line_of_the_issue() -> None:
    line = "Greta Holm: loves the linen, wants 30 m by Easter; call her tuesday 3pm with the price"
    got = draft(line)
    assert (got.name, got.said) == ("Greta Holm", "loves the linen, wants 30 m by Easter")
    (promise,) = got.promises
    assert (promise.text, promise.due_said) == ("call her with the price", "tuesday 3pm")
    assert promise.due.isoformat() == "2026-11-24T15:00"
    assert (got.channel, got.direction) == (Channel.CALL, Direction.THEM)
    assert (got.channel_said, got.direction_said, got.left_open) == (False, False, False)
    assert [(line[part.start : part.end], part.role, part.promise) for part in got.parts] == [
        ("Greta Holm", Role.NAME, None),
        ("loves the linen, wants 30 m by Easter", Role.SAID, None),
        ("call her ", Role.PROMISE, 0),
        ("tuesday 3pm", Role.DATE, 0),
        (" with the price", Role.PROMISE, 0),
    ]


@pytest.mark.parametrize(
    ("line", "said", "promises"),
    [
        ("maria: delivery late again; call her fri", "delivery late again", [("call her", "2026-11-27")]),
        ("Maria: loves linen", "loves linen", []),
        ("Maria: ; call her fri", "", [("call her", "2026-11-27")]),
        ("Maria:;call her fri", "", [("call her", "2026-11-27")]),
        ("Maria; send price list friday", "", [("send price list", "2026-11-27")]),
        ("Maria: x; call her", "x", [("call her", DEFAULT)]),
        ("Maria: x; fri", "x", [("fri", "2026-11-27")]),
        ("Maria: x; call (fri)", "x", [("call", "2026-11-27")]),
        ("Maria: x; fri: call her", "x", [("call her", "2026-11-27")]),
        ("Maria: x; send price fri; call her mon", "x", [("send price", "2026-11-27"), ("call her", "2026-11-23")]),
        (
            "Maria: x; send price fri, call her mon 3pm and then ring on 3 Dec",
            "x",
            [("send price", "2026-11-27"), ("call her", "2026-11-23T15:00"), ("ring", "2026-12-03")],
        ),
        ("Maria: send price fri and call her mon", "", [("send price", "2026-11-27"), ("call her", "2026-11-23")]),
        (
            "Maria: x; Angebot bis Mittwoch schicken und Freitag anrufen",
            "x",
            [("Angebot schicken", "2026-11-25"), ("anrufen", "2026-11-27")],
        ),
        ("Maria: x; Brot und Rosen Freitag bringen", "x", [("Brot und Rosen bringen", "2026-11-27")]),
        ("Maria: x; come by at 3pm on friday", "x", [("come by", "2026-11-27T15:00")]),
        ("Maria: x; call her mon and send the price", "x", [("call her and send the price", "2026-11-23")]),
        ("Maria: x; call and email her by fri", "x", [("call and email her", "2026-11-27")]),
        ("Maria: wants linen; hates wool; call her fri", "wants linen; hates wool", [("call her", "2026-11-27")]),
        ("Maria: late; bill is wrong; send bill fri", "late; bill is wrong", [("send bill", "2026-11-27")]),
        ("Maria: x; ring tomorrow; by the way she has a dog", "x; by the way she has a dog", [("ring", "2026-11-23")]),
        ("Maria: x; said: call fri", "x; call fri", []),
        ("Maria: x; ask if she wants 30 m by Easter", "x", [("ask if she wants 30 m", "2027-03-28")]),
        ("Maria: x; send a quote", "x", [("send a quote", DEFAULT)]),
        ("Maria: x; please bring her a ladder on fri", "x", [("please bring her a ladder", "2026-11-27")]),
        ("Maria: x; bake the cake she wants by fri", "x", [("bake the cake she wants", "2026-11-27")]),
        ("Maria: x; schick es morgen", "x", [("schick es", "2026-11-23")]),
        ("Maria: x; enviar a Juan mañana", "x", [("enviar a Juan", "2026-11-23")]),
        ("Maria: x; la facture a un défaut", "x; la facture a un défaut", []),
        ("Maria: x; la rappeler à 9h mardi", "x", [("la rappeler", "2026-11-24T09:00")]),
        ("Maria: x; quote for the 3pm wedding on fri", "x", [("quote for the 3pm wedding", "2026-11-27")]),
        ("Maria: x; Termin Sa 10 Uhr bestätigen", "x", [("Termin bestätigen", "2026-11-28T10:00")]),
        ("Maria: x; Donnerstag um halb zehn anrufen", "x", [("anrufen", "2026-11-26T09:30")]),
        ("Maria: x; la tela es bonita", "x; la tela es bonita", []),
        ("Maria: x; ella trae la tela el lunes", "x; ella trae la tela el lunes", []),
        ("Maria: x; ellos pagan el viernes", "x; ellos pagan el viernes", []),
        ("Maria: x; elles passeront demain", "x; elles passeront demain", []),
        ("Maria: x; send est. tomorrow", "x", [("send est.", "2026-11-23")]),
        ("Maria: x; call the day after Christmas", "x", [("call", "2026-12-26")]),
        ("Maria: x;", "x", []),
        ("Maria: x;;; call fri", "x", [("call", "2026-11-27")]),
        ("Maria: fine ;-) ok", "fine ;-) ok", []),
        ("Maria;call her fri", "", [("call her", "2026-11-27")]),
        ("Maria: x ;call her fri", "x", [("call her", "2026-11-27")]),
        ("Maria: x；call her fri", "x", [("call her", "2026-11-27")]),
        (
            "Maria: see https://x.org/a;b=1?c=2;d; call her fri",
            "see https://x.org/a;b=1?c=2;d",
            [("call her", "2026-11-27")],
        ),
        (
            "Maria: x; mail mailto:a@x.org;b@x.org fri",
            "x",
            [("mail mailto:a@x.org;b@x.org", "2026-11-27")],
        ),
        ("Maria: look at https://x.org/a;", "look at https://x.org/a", []),
        ("Maria: 👍", "👍", []),
    ],
)
def test_a_semicolon_parts_said_from_promised(line: str, said: str, promises: list[tuple[str, str]]) -> None:
    got = draft(line)
    assert got.said == said
    assert [(promise.text, promise.due.isoformat()) for promise in got.promises] == promises
    assert not any(promise.by_them for promise in got.promises)


@pytest.mark.parametrize(
    ("line", "said", "promises"),
    [
        (
            "Maria: likes it, I'll call her fri. She wants 3 rolls too.",
            "likes it. She wants 3 rolls too.",
            ["call her"],
        ),
        ("Maria: likes it. I’ll send the price tomorrow", "likes it.", ["send the price"]),
        ("Maria: I'll call her fri and I'll send the price mon", "", ["call her", "send the price"]),
        ("Maria: wants the price - I'll send it tomorrow", "wants the price", ["send it"]),
        ("Maria: wants linen (I'll call fri)", "wants linen", ["call"]),
        ("Maria: loves it, will call back tuesday with the price", "loves it", ["call back with the price"]),
        ("Maria: I promised to send samples by friday", "", ["send samples"]),
        ("Maria: I promised: price by fri", "", ["price"]),
        ("Maria: told her I'd call friday", "", ["call"]),
        ("Maria: must send the price fri", "", ["send the price"]),
        ("Maria: promise: send it tomorrow", "", ["send it"]),
        ("Maria: todo: send it tomorrow", "", ["send it"]),
        ("Maria: wants price; todo: send it tomorrow", "wants price", ["send it"]),
        ("Maria: -> call her fri", "", ["call her"]),
        ("Maria: [ ] call her fri", "", ["call her"]),
        ("Maria: we'll deliver on tuesday", "", ["deliver"]),
        ("Maria: call her friday", "", ["call her"]),  # a lone request with a date
        ("Mrs May: send price list fri", "", ["send price list"]),
    ],
)
def test_words_that_promise(line: str, said: str, promises: list[str]) -> None:
    got = draft(line)
    assert (got.said.replace("it; She", "it. She"), [promise.text for promise in got.promises]) == (said, promises)
    assert not any(promise.by_them for promise in got.promises)


@pytest.mark.parametrize(
    "said",
    [
        "wants 30 m by Easter",
        "wants it delivered tuesday 3pm",
        "call me friday",
        "call back",
        "I'll take 30 m by Easter",
        "I will not be there",
        "we will see",
        "will come by friday",
        "she will be away until monday",
        "wants me to call fri",
        "she said I'll call you friday",
        '"I\'ll call you friday"',
        "she'll think about it",
        "asked about 30 Feb",
        "send 30 feb samples",
        "need 30 m",
    ],
)
def test_what_was_said_stays_said(said: str) -> None:
    got = draft(f"Maria: {said}")
    assert (got.said, got.promises) == (said, ())


@pytest.mark.parametrize(
    ("line", "text", "due"),
    [
        ("Maria: they promised: deposit by friday", "deposit", "2026-11-27"),
        ("Maria: she promised to pay friday", "pay", "2026-11-27"),
        ("Maria: promised to pay by friday", "pay", "2026-11-27"),
        ("Maria: she will send the deposit by friday", "send the deposit", "2026-11-27"),
        ("Maria: loves it, he'll pay on friday", "pay", "2026-11-27"),
        ("Maria: wants linen; they will pay by friday", "pay", "2026-11-27"),
        ("Maria: will call me back friday", "call me back", "2026-11-27"),
        ("Maria: she'll send it", "send it", DEFAULT),
    ],
)
def test_what_they_promised(line: str, text: str, due: str) -> None:
    assert promised(line) == [(text, due, True)]


@pytest.mark.parametrize(
    ("head", "name", "channel", "direction"),
    [
        ("Maria", "Maria", None, None),
        ("Maria emailed", "Maria", Channel.EMAIL, Direction.THEM),
        ("Maria wrote", "Maria", Channel.EMAIL, Direction.THEM),
        ("Maria Lopez texted", "Maria Lopez", Channel.TEXT, Direction.THEM),
        ("Maria by whatsapp", "Maria", Channel.TEXT, Direction.THEM),
        ("Maria left a message", "Maria", Channel.VOICEMAIL, Direction.THEM),
        ("Maria (voicemail)", "Maria", Channel.VOICEMAIL, Direction.THEM),
        ("Maria, by letter", "Maria", Channel.LETTER, Direction.THEM),
        ("missed call Maria", "Maria", Channel.MISSED_CALL, Direction.THEM),
        ("missed call from Maria", "Maria", Channel.MISSED_CALL, Direction.THEM),
        ("Missed call: Maria", "Maria", Channel.MISSED_CALL, Direction.THEM),
        ("Maria missed call", "Maria", Channel.MISSED_CALL, Direction.THEM),
        ("Maria called", "Maria", Channel.CALL, Direction.THEM),
        ("called Maria", "Maria", Channel.CALL, Direction.US),
        ("I called Maria", "Maria", Channel.CALL, Direction.US),
        ("Emailed Maria", "Maria", Channel.EMAIL, Direction.US),
        ("wrote to Maria", "Maria", Channel.EMAIL, Direction.US),
        ("texted Maria", "Maria", Channel.TEXT, Direction.US),
        ("visited Maria", "Maria", Channel.VISIT, Direction.US),
        ("Maria visited", "Maria", Channel.VISIT, Direction.THEM),
        ("met Maria", "Maria", Channel.VISIT, Direction.THEM),
        ("to Maria", "Maria", None, Direction.US),
        ("an Maria", "Maria", None, Direction.US),
        ("An Nguyen", "An Nguyen", None, None),
        ("from Maria", "Maria", None, Direction.THEM),
        ("Maria hat angerufen", "Maria", Channel.CALL, Direction.THEM),
        ("appel manqué de Maria", "Maria", Channel.MISSED_CALL, Direction.THEM),
        ("Maria escribió", "Maria", Channel.EMAIL, Direction.THEM),
    ],
)
def test_who_spoke_and_how(head: str, name: str, channel: Channel | None, direction: Direction | None) -> None:
    got = draft(f"{head}: loves linen")
    assert (got.name, got.said) == (name, "loves linen")
    assert (got.channel, got.channel_said) == (channel or Channel.CALL, channel is not None)
    assert (got.direction, got.direction_said) == (direction or Direction.THEM, direction is not None)


@pytest.mark.parametrize(
    "name",
    [
        "Text Bureau", "To Nguyen", "Met Office", "Call Centre Ltd", "Just Ordered Ltd", "Ruby Tuesday", "ruby tuesday",
        "Studio 54", "Dr. Holm", "Holm, Greta", "O'Brien & Sons", "Anna-Lena (Oslo)", "Mr. March", "May",
        "maria@example.com", "https://example.com", "Maria's mother", "王芳", "Ñandú",
    ],
)  # fmt: skip
def test_names_that_look_like_more(name: str) -> None:
    got = draft(f"{name}: hello")
    assert (got.name, got.said, got.channel_said, got.happened_at) == (name, "hello", False, None)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Maria?: is it washable", "is it washable"),
        ("Maria called?: is it washable", "is it washable"),
        ("Maria: is it washable; left open", "is it washable"),
        ("Maria: is it washable, wants an answer", "is it washable"),
        ("Maria: is it washable (left open)", "is it washable"),
        ("Maria: she wants an answer by friday", "she wants an answer by friday"),
    ],
)
def test_left_open(line: str, said: str) -> None:
    got = draft(line)
    assert (got.left_open, got.said, got.name) == (True, said, "Maria")


@pytest.mark.parametrize("line", ["called Maria, no answer: hm", "called Maria: no answer", "tried to call Maria: hm"])
def test_a_call_that_reached_nobody(line: str) -> None:
    got = draft(line)
    assert (got.name, got.direction, got.reached) == ("Maria", Direction.US, False)


def test_a_message_left_with_them_is_voicemail() -> None:
    got = draft("called Maria: left a message; try again mon")
    assert (got.channel, got.reached, got.said) == (Channel.VOICEMAIL, False, "left a message")


@pytest.mark.parametrize(
    ("head", "when"),
    [
        ("Maria called yesterday 15:00", datetime(2026, 11, 21, 15, 0, tzinfo=UTC)),
        ("Maria emailed on monday", datetime(2026, 11, 16, 16, 0, tzinfo=UTC)),
        ("Maria called at 10:15", datetime(2026, 11, 22, 10, 15, tzinfo=UTC)),
        ("Maria yesterday", datetime(2026, 11, 21, 16, 0, tzinfo=UTC)),
        ("called Maria yesterday 9am", datetime(2026, 11, 21, 9, 0, tzinfo=UTC)),
        ("Maria called 3 days ago", datetime(2026, 11, 19, 16, 0, tzinfo=UTC)),
        ("Maria wrote 1.10. 15:00", datetime(2026, 10, 1, 14, 0, tzinfo=UTC)),
        ("Maria called today", None),
    ],
)
def test_when_it_happened(head: str, when: datetime | None) -> None:
    got = draft(f"{head}: wants the price")
    assert (got.name, got.happened_at, got.said) == ("Maria", when, "wants the price")


def test_a_topic_before_the_colon_was_said() -> None:
    got = draft("Maria emailed about the linen: wants 30 m")
    assert (got.name, got.channel, got.said) == ("Maria", Channel.EMAIL, "about the linen; wants 30 m")


@pytest.mark.parametrize("line", ["Maria: fact: son is Tom", "fact Maria: son is Tom", "Maria fact: son is Tom"])
def test_a_fact_has_no_direction(line: str) -> None:
    got = draft(line)
    assert (got.name, got.said, got.kind, got.direction) == ("Maria", "son is Tom", Kind.FACT, Direction.NONE)


def test_kinds() -> None:
    assert draft("Maria: complaint: delivery late; call fri").kind is Kind.COMPLAINT
    assert draft("Maria: compliment: best linen").kind is Kind.COMPLIMENT


def test_a_repeat() -> None:
    (promise,) = draft("Maria: x; send the list every 3 months from 1 Dec").promises
    assert (promise.text, promise.repeat, promise.due) == ("send the list", Repeat(3, "month"), Due(date(2026, 12, 1)))


def test_a_promise_without_a_date_gets_the_time_to_reply() -> None:
    (promise,) = read("Maria: x; call", NOW, Settings(reply_within=4 * 60)).promises
    assert (promise.due.isoformat(), promise.due_said) == ("2026-11-22T20:00", "")


@pytest.mark.parametrize(
    ("line", "what", "units", "on"),
    [
        ("Maria ordered 24 m of Oslo weave 1980", "24 m of Oslo weave", 198000, date(2026, 11, 22)),
        ("Maria ordered 24 m of Oslo weave 1.980,00", "24 m of Oslo weave", 198000, date(2026, 11, 22)),
        ("Maria: ordered 24 m of Oslo weave 1,980.00", "24 m of Oslo weave", 198000, date(2026, 11, 22)),
        ("Maria ordered: 24 m 1980", "24 m", 198000, date(2026, 11, 22)),
        ("Maria: she ordered 2 chairs for €199.90", "2 chairs", 19990, date(2026, 11, 22)),
        ("Maria ordered 2 chairs 199,90 €", "2 chairs", 19990, date(2026, 11, 22)),
        ("Maria ordered 2 chairs EUR 1 980,00", "2 chairs", 198000, date(2026, 11, 22)),
        ("Maria ordered 2 chairs 1'980.00", "2 chairs", 198000, date(2026, 11, 22)),
        ("Maria ordered 2 chairs, 1980 on 12 Nov", "2 chairs", 198000, date(2026, 11, 12)),
        ("Maria: bought the lamp 45 yesterday", "the lamp", 4500, date(2026, 11, 21)),
        ("Maria: bought chairs 1980 last friday", "chairs", 198000, date(2026, 11, 20)),
    ],
)
def test_an_order(line: str, what: str, units: int, on: date) -> None:
    got = draft(line)
    assert got.order is not None
    assert (got.name, got.order.what, got.order.minor_units, got.order.on) == ("Maria", what, units, on)
    assert got.said == ""


def test_an_order_and_a_promise() -> None:
    got = draft("Maria ordered chairs 1980; deliver by friday")
    assert got.order == OrderDraft("chairs", 198000, date(2026, 11, 22), "1980")
    assert [promise.text for promise in got.promises] == ["deliver"]


@pytest.mark.parametrize(
    "line",
    [
        "Maria: ordered 24 m of Oslo weave", "Maria: ordered 30", "Maria: ordered chairs for 30 each",
        "Maria: ordered eggs 6.40, owes me 5", "Maria: ordered eggs 6.40 and jam 5",
        "Maria: ordered A4", "Maria: wants to order chairs 1980", "Maria: ordered model 1.2.3", "Maria: order 66",
    ],
)  # fmt: skip
def test_no_order_without_an_amount(line: str) -> None:
    got = draft(line)
    assert got.order is None
    assert line == f"Maria: {got.said}"


@pytest.mark.parametrize(
    ("text", "currency", "units"),
    [
        ("1980", "EUR", 198000),
        ("1980.5", "EUR", 198050),
        ("1980,50", "EUR", 198050),
        ("1.980", "EUR", 198000),
        ("1,980", "GBP", 198000),
        ("1.980,00", "EUR", 198000),
        ("1,980.00", "USD", 198000),
        ("1,980,000.00", "USD", 198000000),
        ("1 980,00", "SEK", 198000),
        ("1980", "JPY", 1980),
        ("1.980", "JPY", 1980),
        ("12.345,678", "KWD", 12345678),
        ("1.500", "KWD", 1500),  # a dinar and a half: it has thousandths
        ("0,005", "BHD", 5),
        ("0.50", "EUR", 50),
    ],
)
def test_amounts(text: str, currency: str, units: int) -> None:
    assert read_amount(text, currency) == units


@pytest.mark.parametrize(
    "text", ["12,34,56", "1,98.00.0", "1.980.00", "1980.505", "", "x", "1,", "9" * 30, "1,980,00", "0.500"]
)
def test_amounts_that_are_none(text: str) -> None:
    with pytest.raises(BadInput):
        read_amount(text, "EUR")


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("Maria: call her on 30 feb.", "There is no such day as “30 feb”: please check the date."),
        ("Maria: x; call 30 feb", "There is no such day as “30 feb”: please check the date."),
        ("Maria: x; call every 0 days", "A promise cannot repeat every 0 days: say every 1 to 1000."),
        ("Maria ordered linen 12,34,56", "“12,34,56” is not an amount: write it as 1980, 1980.50 or 1,980.50."),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(line: str, sentence: str) -> None:
    with pytest.raises(BadInput) as refusal:
        draft(line)
    assert str(refusal.value) == sentence


def test_without_a_colon_all_is_name() -> None:
    got = draft("Maria Lopez")
    assert (got.name, got.said, got.separated) == ("Maria Lopez", "", False)
    assert draft("").name == ""
    pasted = "a letter without any colon " * 20
    assert (draft(pasted).name, draft(pasted).said) == ("", pasted.strip())


@pytest.mark.parametrize(
    ("line", "cursor", "expected"),
    [
        ("Mar", 3, "Mar"),
        ("called Mar", 10, "Mar"),
        ("missed call from Maria Lo", 25, "Maria Lo"),
        ("Maria: x", 5, "Maria"),
        ("Maria: x", 8, None),
        ("Maria; x", 8, None),
        ("Maria emailed: x", 3, "Maria"),
        ("", 0, ""),
    ],
)
def test_the_name_as_it_is_typed(line: str, cursor: int, expected: str | None) -> None:
    part = complete_name(line, cursor)
    assert (part.text if part else None) == expected
    assert part is None or line[part.start : part.end] == part.text


@pytest.mark.parametrize(
    ("line", "name", "expected"),
    [
        ("gre", "Greta Holm", "Greta Holm: |"),
        ("called gre", "Greta Holm", "called Greta Holm: |"),
        ("gre: loves linen", "Greta Holm", "Greta Holm: |loves linen"),
        ("gre emailed: x", "Greta Holm", "Greta Holm emailed: |x"),
        ("gre;x", "Greta Holm", "Greta Holm|;x"),
        ("ac", "A: C", "“A: C”: |"),
        ("“A: C”: x", "Greta", "Greta: |x"),
    ],
)
def test_a_chosen_name_takes_the_place_of_the_typed_one(line: str, name: str, expected: str) -> None:
    whole, cursor = put_name(line, name)
    assert f"{whole[:cursor]}|{whole[cursor:]}" == expected
    assert read(whole, NOW, SETTINGS).name == name


def test_a_quoted_name_may_hold_anything() -> None:
    got = draft('"A: B; C called": loves it; call fri')
    assert (got.name, got.said, [promise.text for promise in got.promises]) == ("A: B; C called", "loves it", ["call"])


POOL = """
“ ” fact fact: promise: todo: '
"""
LINES = st.lists(st.sampled_from(POOL.split()), max_size=24).map(" ".join) | st.text(max_size=80)
FIELD_OF_ROLE = {Role.NAME: "name", Role.SAID: "said"}


def words_of(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def field(got: Draft, role: Role, number: int | None) -> str | None:
    """The field of a draft that keeps the words of a part."""
    if role in FIELD_OF_ROLE:
        return str(getattr(got, FIELD_OF_ROLE[role]))
    if role in (Role.ORDER, Role.AMOUNT):
        assert got.order is not None
        return got.order.what if role is Role.ORDER else got.order.amount_said
    if number is None:
        return None
    promise = got.promises[number]
    return promise.text if role is Role.PROMISE else promise.due_said


@given(LINES)
def test_no_letter_is_lost(line: str) -> None:
    try:
        got = draft(line)
    except BadInput:
        return
    covered = [False] * len(line)
    for part in got.parts:
        assert 0 <= part.start < part.end <= len(line)
        assert not any(covered[part.start : part.end])
        covered[part.start : part.end] = [True] * (part.end - part.start)
        kept = field(got, part.role, part.promise)
        if kept is not None:
            assert set(words_of(line[part.start : part.end])) <= set(words_of(kept))
    assert not [sign for sign, seen in zip(line, covered, strict=True) if sign.isalnum() and not seen]


@given(LINES)
def test_the_name_is_found_again(line: str) -> None:
    part = complete_name(line)
    assert part is not None
    assert line[part.start : part.end] == part.text
    whole, cursor = put_name(line, "Greta Holm")
    assert 0 <= cursor <= len(whole)
    assert "Greta Holm" in whole


@pytest.mark.parametrize(
    "line",
    [
        "Maria: " + "loves linen by friday " * 45_000,
        "Maria: x" + "; call fri" * 100_000,
        ";" * 1_000_000,
        "a" * 1_000_000,
        "Maria: " + "I'll call, " * 90_000,
        "Maria: x; " + "call her fri " * 80_000,
        "Maria ordered x " + "1," * 500_000,
        "Maria:" + " " * 500_000 + "x " * 250_000,
        '"' * 1_000_000,
        "Maria: " + "(left open " * 90_000,
    ],
    ids=lambda line: line[:20],
)
def test_a_pasted_megabyte_is_read_at_once(line: str) -> None:
    begin = stopwatch.perf_counter()
    got = draft(line)
    assert stopwatch.perf_counter() - begin < 2
    kept = sum(part.end - part.start for part in got.parts)
    assert kept >= len("".join(line.split()).strip(';: "')) * 0.9 - 60


@pytest.mark.parametrize(
    ("line", "tried"),
    [
        ("Maria: tried to call her, no answer", True),
        ("Maria: tried to call her twice", True),
        ("Maria: rang again, no answer.", True),
        ("Maria: no answer", True),
        ("Maria: nicht erreicht", True),
        ("Maria: tried to call", False),  # perhaps she did
        ("Maria: called", False),
        ("Maria: tried to call her bank, no answer", False),
        ("Maria: no answer from the builders yet", False),
        ("Maria: complaint: no answer", False),
        ("Maria emailed: no answer", False),
    ],
)
def test_trying_in_vain_is_said_by_its_words(line: str, tried: bool) -> None:
    got = draft(line)
    assert (got.direction is Direction.US and not got.reached) is tried


def test_a_promise_carries_what_speaks_against_its_date() -> None:
    assert [promise.doubt for promise in draft("Maria: fine; call Tuesday 25 Nov; send it fri").promises] == [
        "weekday",
        None,
    ]
