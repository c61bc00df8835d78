"""Lateness of one thing is the same wherever it is shown: Today, card, lists, scorecard, reminders and command line.

Random notebooks are asked at random moments, through the changes of the clock and over closed days; what is late is
told once more here, by the pure rules over the plain records.
"""

from __future__ import annotations

import contextlib
import json
import random
import time as system_time
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from crmnotes import cli
from crmnotes.clock import FixedClock, SystemZone, utc
from crmnotes.errors import BadInput
from crmnotes.notebook import Notebook
from crmnotes.records import Channel, Customer, Due, Kind, Note, Promise, State, Why
from crmnotes.rules import complaints, promise_state, reminders, reply
from crmnotes.rules.complaints import Step
from crmnotes.rules.reminders import About, Manner
from crmnotes.rules.reply import Moment
from crmnotes.rules.wall import due_instant, late_minutes

CHANGES = {"Europe/Berlin": (2026, 10, 25), "America/New_York": (2026, 3, 8), "Australia/Lord_Howe": (2026, 10, 4)}
"""A day on which the clock changes: by an hour back, by an hour on, by half an hour on."""
WRITTEN = 14  # days that the business goes on before it is asked
CHANNELS = [Channel.EMAIL, Channel.TEXT, Channel.CALL, Channel.VOICEMAIL, Channel.VISIT]
CLOSED: tuple[dict[str, Any], ...] = (
    {},
    {"closed_weekdays": frozenset({5, 6})},
    {
        "closed_weekdays": frozenset({6}),
        "closed_dates": tuple(
            (date(*day) - timedelta(days=1), date(*day) + timedelta(days=2)) for day in CHANGES.values()
        ),
    },
)


class Late(NamedTuple):
    """What is late at a moment, by the rules alone: minutes by id."""

    replies: dict[int, int]  # by customer
    questions: frozenset[int]
    promises: dict[int, int]
    complaints: dict[int, int]  # not admitted
    unrighted: frozenset[int]


@pytest.fixture(params=list(CHANGES))
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The owner's wall, as the system keeps it."""
    if not hasattr(system_time, "tzset"):
        pytest.skip("this system has one zone only")
    monkeypatch.setenv("TZ", request.param)
    system_time.tzset()
    yield request.param
    monkeypatch.undo()
    system_time.tzset()


def write(book: Notebook, clock: FixedClock, rng: random.Random) -> None:
    """Two weeks of a business, each act at its own moment."""
    people = [
        book.customers.add(Customer(f"Customer {n}", reply_within=rng.choice((None, 60, 240, 2880)))).id
        for n in range(6)
    ]
    for _ in range(90):
        clock.advance(minutes=rng.randint(1, WRITTEN * 24 * 60 * 2 // 90))
        _act(book, clock, rng, rng.choice(people))
    now = clock.now()
    book.promises.make(people[0], "bring it", Due(now.date() + timedelta(days=1)))  # something is late in the end
    book.notes.say(Note(people[0], "?", now, now, channel=Channel.EMAIL, wants_answer=True, kind=Kind.COMPLAINT))


def _act(book: Notebook, clock: FixedClock, rng: random.Random, who: int) -> None:
    """One act of theirs or of ours."""
    now, drawn = clock.now(), rng.random()
    if drawn < 0.3:
        wants = rng.random() < 0.8
        note = Note(who, "?", now, now, channel=rng.choice(CHANNELS), wants_answer=wants)
        complaint = note._replace(kind=Kind.COMPLAINT) if rng.random() < 0.5 else note
        book.notes.say(complaint)
    elif drawn < 0.4:
        book.notes.replied(who) if rng.random() < 0.7 else book.notes.tried(who)
    elif drawn < 0.65:
        at = (now + timedelta(minutes=rng.randint(0, 600))).time() if rng.random() < 0.4 else None
        due = Due(now.date() + timedelta(days=rng.randint(1, 9)), at and at.replace(second=0, microsecond=0))
        book.promises.make(who, "send it", due, by_them=rng.random() < 0.2)
    elif drawn < 0.88:
        _turn(book, rng)
    else:
        _step(book, rng)


def _turn(book: Notebook, rng: random.Random) -> None:
    """Something becomes of an open promise."""
    found = book.promises.page("open")
    if found:
        promise = rng.choice(found)
        due = Due(book.clock.now().date() + timedelta(days=rng.randint(2, 12)))
        verbs = {
            "keep": lambda: book.promises.keep(promise.id),
            "miss": lambda: book.promises.miss(promise.id, "forgot"),
            "move": lambda: book.promises.renegotiate(promise.id, due, "before" if not promise.late else "after"),
            "tell": lambda: book.promises.renegotiate(promise.id, due, "not_yet"),
            "void": lambda: book.promises.void(promise.id),
        }
        with contextlib.suppress(BadInput):  # an act that is refused changes nothing
            verbs[rng.choice(list(verbs))]()


def _step(book: Notebook, rng: random.Random) -> None:
    """An open complaint takes its next step."""
    found = book.complaints.open()
    if found:
        line = rng.choice(found)
        verbs = {
            Step.ADMIT: lambda: book.complaints.admit(line.id, "sorry"),
            Step.AGREE: lambda: book.complaints.agree_remedy(line.id, "make it good"),
            Step.PUT_RIGHT: lambda: book.complaints.put_right(line.id),
            Step.CONFIRM: lambda: book.complaints.confirm(line.id),
        }
        assert line.step is not None
        verbs[line.step]()


def by_the_rules(book: Notebook, now: datetime) -> Late:
    """What is late, from the records and the present moment and nothing else."""
    notes = [book.notes.get(line.id) for line in book.notes.page(limit=1000)]
    promises = _promises(book)
    questions = [note for note in notes if reply.is_late(note, now, book.settings)]
    first: dict[int, datetime] = {}
    for note in questions:
        by = reply.due_of(note, book.settings, book.clock.zone)
        first[note.customer] = min(by, first.get(note.customer, by))
    return Late(
        replies={who: late_minutes(by, utc(now)) for who, by in first.items()},
        questions=frozenset(note.id for note in questions),
        promises={
            p.id: late_minutes(due_instant(p.due, book.clock.zone), utc(now)) for p in promises if _is_late(p, now)
        },
        complaints={note.id: minutes for note in notes if (minutes := _unadmitted(book, note, now))},
        unrighted=frozenset(note.id for note in notes if complaints.put_right_in_time(note, now) is False),
    )


def _promises(book: Notebook) -> list[Promise]:
    states = ("open", "theirs", "kept", "missed", "released", "void")
    return [book.promises.get(line.id) for state in states for line in book.promises.page(state, limit=1000)]  # type: ignore[arg-type]


def _is_late(promise: Promise, now: datetime) -> bool:
    return promise_state.is_late(promise, now) and not promise.by_them


def _unadmitted(book: Notebook, note: Note, now: datetime) -> int:
    """How late a complaint is that nobody has admitted."""
    if not complaints.is_complaint(note) or complaints.next_step(complaints.steps(note)) is not Step.ADMIT:
        return 0
    return complaints.by_when(note, Step.ADMIT, Moment(now, book.settings))[1]


def check_today(book: Notebook, late: Late) -> None:
    rows = [row for row in book.today().rows if row.level <= 8]
    assert {row.customer: row.late_minutes for row in rows if row.why is Why.REPLY_LATE} == late.replies
    assert {row.ids[0]: row.late_minutes for row in rows if row.why is Why.PROMISE_LATE} == late.promises
    told = {row.ids[0] for row in rows if row.why is Why.TELL_THEM and row.late_minutes}
    assert told <= set(late.promises)
    assert {row.ids[0]: row.late_minutes for row in rows if row.why is Why.COMPLAINT_UNADMITTED} == late.complaints
    red = {row.ids[0] for row in rows if row.why is Why.COMPLAINT_NEXT and row.late_minutes}
    assert red <= late.unrighted
    assert all((row.late_minutes > 0) is (row.temper == "red") for row in rows)


def check_lists(book: Notebook, late: Late, now: datetime) -> None:
    ids = list(book.customers.ids())
    waiting = {line.id for line in book.customers.lines(ids) if line.reply_by and now > line.reply_by}
    assert waiting == set(late.replies)
    assert {line.id for line in book.promises.page("overdue", limit=1000)} == set(late.promises)
    assert book.promises.counts().overdue == len(late.promises)
    lines = {line.id: line for line in book.complaints.open()}
    assert {i: line.late_minutes for i, line in lines.items() if line.step is Step.ADMIT and line.late_minutes} == (
        late.complaints
    )
    unrighted = {i for i, line in lines.items() if line.steps.admitted_on and not line.steps.put_right_on}
    assert {i for i in unrighted if lines[i].late_minutes} == unrighted & late.unrighted


def check_cards(book: Notebook, late: Late, now: datetime) -> None:
    for customer in book.customers.ids():
        card = book.customers.card(customer)
        past = {line.id for line in card.questions if line.reply_by and now > line.reply_by}
        assert past == {note for note in late.questions if book.notes.get(note).customer == customer}
        assert bool(past) is (card.line.reply_by is not None and now > card.line.reply_by)
        mine = [line for line in card.promises if not line.by_them and line.state is State.OPEN]
        assert {line.id for line in mine if line.late} == {line.id for line in mine if line.id in late.promises}


def check_score(book: Notebook, late: Late, now: datetime) -> None:
    score = book.score(now.date() - timedelta(days=60), now.date() + timedelta(days=60))
    open_questions = {line.id for who in book.customers.ids() for line in book.notes.open_questions(who)}
    assert {case.id for case in score.replied.misses} & open_questions == late.questions
    assert {case.id for case in score.ledger.open_late} == set(late.promises)
    unadmitted = {case.id for case in score.admitted.misses if not _steps(book, case.id).admitted_on}
    assert set(late.complaints) <= unadmitted
    assert {note for note in unadmitted if not complaints.is_closed(_steps(book, note))} == set(late.complaints)
    assert {case.id for case in score.put_right.misses} == late.unrighted


def check_reminders(book: Notebook, late: Late, now: datetime) -> None:
    """What is said at this moment is as late as its row says, and a reply is reminded of only before it is late."""
    never_quiet = Manner(quiet_from=time(0), quiet_until=time(0))
    for reminder in reminders.due(book.today().rows, now, never_quiet, ()):
        row = reminder.row
        if row is not None and reminder.about is About.REPLY:
            assert row.customer not in late.replies
        elif row is not None:
            assert row.late_minutes == late.promises.get(row.ids[0], 0)


def _steps(book: Notebook, note: int) -> Any:
    return complaints.steps(book.notes.get(note))


def check_command_line(path: Path, names: dict[str, int], uids: dict[str, int], late: Late, said: Any) -> None:
    assert cli.main(["--notebook", str(path), "today", "--json"]) == 0
    rows = json.loads(said.readouterr().out)["rows"]
    replies = {names[row["customer"]["id"]]: row["late_minutes"] for row in rows if row["why"] == "reply_late"}
    assert replies == late.replies
    promises = {uids[row["ids"][0]]: row["late_minutes"] for row in rows if row["why"] == "promise_late"}
    assert promises == late.promises
    unadmitted = {uids[row["ids"][0]]: row["late_minutes"] for row in rows if row["why"] == "complaint_unadmitted"}
    assert unadmitted == late.complaints
    assert cli.main(["--notebook", str(path), "promises", "--state", "open"]) == 0
    marked = [line for line in said.readouterr().out.splitlines() if line.endswith("(late)")]
    assert len(marked) == len(late.promises)


@pytest.mark.parametrize("seed", range(4))
def test_lateness_agrees_in_every_place(
    zone: str, seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rng = random.Random(f"{zone} {seed}")
    first = datetime(*CHANGES[zone], 8, tzinfo=UTC) - timedelta(days=WRITTEN + 1)
    path, clock = tmp_path / "book.crmnotes", FixedClock(first, SystemZone())
    book = Notebook.open(path, clock)
    book.change_settings(**CLOSED[seed % len(CLOSED)])
    write(book, clock, rng)
    names = {book.customers.get(number).uid: number for number in book.customers.ids()}
    seen = Late({}, frozenset(), {}, {}, frozenset())
    for moment in moments(book, clock, rng):
        clock.moment = moment
        now = clock.now()
        late = by_the_rules(book, now)
        check_today(book, late)
        check_lists(book, late, now)
        check_cards(book, late, now)
        check_score(book, late, now)
        check_reminders(book, late, now)
        uids = {book.notes.get(line.id).uid: line.id for line in book.notes.page(limit=1000)}
        uids |= {promise.uid: promise.id for promise in _promises(book)}
        book.close()
        monkeypatch.setenv("CRMNOTES_NOW", now.isoformat())
        check_command_line(path, names, uids, late, capsys)
        book = Notebook.open(path, clock)
        seen = Late(*(one or other for one, other in zip(late, seen, strict=True)))
    book.close()
    assert all(seen), "nothing was ever late: the notebook is too good to try anything"


def moments(book: Notebook, clock: FixedClock, rng: random.Random) -> list[datetime]:
    """When it is asked: at the very ends of what is due, a second later, and at random, in the order of time."""
    now = clock.moment
    ends = [due_instant(line.due, clock.zone) for line in book.promises.page("open", limit=1000)]
    ends += [line.due for line in book.complaints.open() if isinstance(line.due, datetime)]
    ends += [line.reply_by for who in book.customers.ids() for line in book.notes.open_questions(who) if line.reply_by]
    chosen = rng.sample(ends, min(4, len(ends)))
    found = [end + timedelta(seconds=s) for end in chosen for s in (-1, 0, 1, 61)]
    found += [now + timedelta(minutes=rng.randint(0, 12 * 24 * 60)) for _ in range(4)]
    return sorted(moment for moment in found if moment >= now)
