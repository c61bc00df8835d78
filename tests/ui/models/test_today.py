from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.notebook.todaylist import Today
from crmnotes.records import Channel, Due, Why
from crmnotes.rules.today import LEVELS, TodayRow
from crmnotes.sample import fill
from crmnotes.ui.look.theme import Tone
from crmnotes.ui.models.customers import CustomersModel
from crmnotes.ui.models.sections import Entry, Heading, Row, SectionsModel
from crmnotes.ui.models.today import TodayModel
from crmnotes.ui.words import today as today_words

NOW = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)


def row(why: Why, customer: int = 1, **fields: object) -> TodayRow:
    return TodayRow(LEVELS[why], why, customer, f"uid {customer}", f"Person {customer}", **fields)  # type: ignore[arg-type]


def reply(why: Why, customer: int, hours: float, used: float, *questions: str) -> TodayRow:
    due = NOW + timedelta(hours=hours)
    late = max(0, int(-hours * 60))
    asked = questions or ("When?",)
    return row(
        why, customer, due=due, late_minutes=late, used=used, questions=asked, text=asked[0], ids=(customer,),
        since=NOW - timedelta(hours=3), channel=Channel.TEXT,
    )  # fmt: skip


def today(*rows: TodayRow, **fields: int) -> Today:
    return Today(NOW, rows, **fields)


def entries(*rows: TodayRow) -> list[Entry]:
    return [made for made in today_words.rows(today(*rows)) if isinstance(made, Entry)]


def headings(*rows: TodayRow) -> list[str]:
    return [f"{made.text} {made.tally}" for made in today_words.rows(today(*rows)) if isinstance(made, Heading)]


def test_neighbours_that_ask_for_the_same_share_a_heading() -> None:
    late, soon, later = (
        reply(Why.REPLY_LATE, 1, -2, 1.5), reply(Why.REPLY_TODAY, 2, 3, 0.8), reply(Why.REPLY_LATER, 3, 21, 0.1),
    )  # fmt: skip
    assert headings(late, soon, later) == ["Waiting for your reply 3"]
    promise = row(Why.PROMISE_TODAY, 4, due=Due(NOW.date()), ids=(9,))
    assert headings(late, soon, promise, later) == ["Waiting for your reply 2", "Promised for today 1", "Reply later 1"]
    past = row(Why.PROMISE_LATE, 4, due=Due(NOW.date() - timedelta(days=1)), ids=(9,), late_minutes=960)
    assert headings(late, past, soon) == ["Waiting for your reply 1", "Promises past their date 1", "Reply today 1"]


@pytest.mark.parametrize(
    ("made", "pill", "tone"),
    [
        (reply(Why.REPLY_LATE, 1, -2, 1.5), "2 h late", Tone.RED),
        (reply(Why.REPLY_TODAY, 1, 3, 0.8), "3 h left", Tone.AMBER),
        (reply(Why.REPLY_LATER, 1, 21, 0.1), "21 h left", Tone.CALM),
        (
            row(Why.PROMISE_LATE, due=Due(NOW.date() - timedelta(days=2)), late_minutes=960, ids=(1,)),
            "2 days late",
            Tone.RED,
        ),
        (row(Why.PROMISE_TODAY, due=Due(NOW.date()), ids=(1,)), "Today", Tone.AMBER),
        (row(Why.TELL_THEM, due=Due(NOW.date()), new_due=Due(NOW.date()), ids=(1,)), "Tell them", Tone.AMBER),
        (row(Why.GONE_QUIET, days=41, usual=14.0), "41 days", Tone.CALM),
        (row(Why.BIRTHDAY, days=1, due=Due(NOW.date() + timedelta(days=1))), "Tomorrow", Tone.CALM),
    ],
)
def test_pills_say_how_late_or_how_long(made: TodayRow, pill: str, tone: Tone) -> None:
    (entry,) = entries(made)
    assert (entry.pill, entry.tone) == (pill, tone)


def test_each_question_stands_on_a_line() -> None:
    (entry,) = entries(reply(Why.REPLY_LATE, 1, -2, 1.5, "When?", "How\nmuch?"))
    assert entry.text == "“When?”\n“How much?”"
    assert entry.aside == "2 questions · texted 13:00 · reply by 14:00"
    (many,) = entries(reply(Why.REPLY_LATE, 1, -2, 1.5, *"abcdef"))
    assert many.text.split("\n") == ["“a”", "“b”", "“c”", "and 3 more questions"]


def test_a_quiet_row_explains_itself() -> None:
    quiet = row(Why.GONE_QUIET, days=53, usual=21.0, text="anything cheaper?", gaps=(19, 25), complaint=False)
    (entry,) = entries(quiet)
    assert entry.text == (
        "Usually every 3 weeks (last gaps 19 to 25 days). Now 53 days. Last said: “anything cheaper?”."
        " Open complaint: no."
    )


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, "You owe nobody a reply."),
        ({"replies": 1}, "You owe 1 reply."),
        ({"replies": 3, "late": 1}, "You owe 3 replies, 1 is late."),
        ({"replies": 3, "late": 2}, "You owe 3 replies, 2 are late."),
        ({"replies": 1, "late": 1}, "You owe 1 reply, and it is late."),
        ({"replies": 2, "late": 2}, "You owe 2 replies, all of them late."),
    ],
)
def test_the_summary_is_one_sentence(fields: dict[str, int], said: str) -> None:
    assert today_words.summary(today(**fields)) == said


def test_the_foot_says_what_waits_behind() -> None:
    assert today_words.foot(today()) == "Nothing else is owed."
    assert today_words.foot(today(snoozed=1)) == "1 snoozed row waits."
    assert today_words.foot(today(snoozed=2, more_quiet=7)) == "2 snoozed rows wait. 7 more have gone quiet."


def test_a_heading_counts_the_rows_that_wait_below_the_first_screen() -> None:
    quiet = row(Why.GONE_QUIET, 1, days=60, usual=10.0), row(Why.LATER_THAN_USUAL, 2, days=12, usual=10.0)
    made = today_words.rows(today(*quiet, more_quiet=7, more_gone=5))
    assert [one.spoken for one in made if isinstance(one, Heading)] == ["Gone quiet 6", "Later than usual 3"]


def test_the_model_brings_itself_up_to_date(qtmodeltester: ModelTester) -> None:
    model = TodayModel()
    model.show_today(today(reply(Why.REPLY_LATE, 1, -2, 1.5), reply(Why.REPLY_LATE, 2, -1, 1.2)))
    qtmodeltester.check(model)
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.show_today(today(reply(Why.REPLY_LATE, 2, -1, 1.2)))
    assert [entry.title for n in range(model.rowCount()) if (entry := model.entry(n))] == ["Person 2"]
    assert resets == []
    assert model.today_row(0) is None
    found = model.today_row(1)
    assert found is not None
    assert found.customer == 2


def test_headings_cannot_be_chosen() -> None:
    model = TodayModel()
    model.show_today(today(reply(Why.REPLY_LATE, 1, -2, 1.5)))
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsSelectable


def filled() -> list[QAbstractTableModel]:
    made = TodayModel()
    made.show_today(today(reply(Why.REPLY_LATE, 1, -2, 1.5)))
    sections = SectionsModel()
    sections.start([Heading("A"), Entry("notes", 1, 1)])
    return [made, sections, CustomersModel(lambda _ids: ())]


@pytest.mark.parametrize("number", [0, 1, 2])
def test_none_is_neither_lost_nor_gained_by_data(number: int) -> None:
    """PySide 6.12.0 lost a reference to None with each `data()` that returned it, until the interpreter aborted."""
    model = filled()[number]
    index: QModelIndex | QPersistentModelIndex = model.index(1, 0)
    roles = (Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.FontRole)
    before = sys.getrefcount(None)
    for _ in range(1000):
        for role in roles:
            assert model.data(index, role) is None
            assert index.data(role) is None
    assert abs(sys.getrefcount(None) - before) < 200


def test_rows_that_are_ready_say_what_they_would_say_now() -> None:
    """Through hours and days of a whole business, with an act now and then."""
    clock = FixedClock(NOW)
    book = Notebook.in_memory(clock)
    fill(book, 60)
    known, ready = today_words.Ready(), list[Row]()
    made_again = 0
    for step in range(60):
        clock.advance(seconds=(1, 20, 61, 1800, 40_000)[step % 5])
        before, found = {id(row) for row in ready}, book.today()
        ready, fresh = today_words.rows(found, known), today_words.rows(found)
        assert ready == fresh
        made_again += sum(id(row) not in before for row in ready if isinstance(row, Entry))
        if step % 7 == 0:
            book.promises.keep(book.promises.page("open", None, 1)[0].id)
    assert made_again < 60 * len(ready) / 2


def test_an_act_makes_no_words_again_of_whom_it_did_not_touch() -> None:
    book = Notebook.in_memory(FixedClock(NOW))
    fill(book, 60)
    known = today_words.Ready()
    before = today_words.rows(book.today(), known)
    for owed in [row for row in book.today().rows if row.why in today_words.REPLIES]:
        book.notes.replied(owed.customer)
        stood, found = {row.key: row for row in before}, today_words.rows(book.today(), known)
        again = [row for row in found if isinstance(row, Entry) and stood.get(row.key, row) is not row]
        assert {row.customer for row in again} <= {owed.customer}
        before = found
