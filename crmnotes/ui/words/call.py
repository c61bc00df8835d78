"""What the before-call card says, line by line: short enough to be read in five seconds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import NamedTuple

from crmnotes.notebook.preparing import Prepared
from crmnotes.notebook.views import Card, PromiseLine
from crmnotes.records import Complaint, Direction, State, Way
from crmnotes.rules.asking import QUESTIONS
from crmnotes.rules.birthdays import next_celebration, turning
from crmnotes.ui import words
from crmnotes.ui.look.theme import Tone
from crmnotes.ui.parts.plain import one_line
from crmnotes.ui.words import quiet as quiet_words
from crmnotes.ui.words import quoted, several, tr
from crmnotes.ui.words import records as wording

MOST, SHORT, LONG = 3, 140, 260
"""Promises of each side, and letters of a line that are shown."""
STEPS = (("admitted_on", "admitted {}"), ("put_right_on", "put right {}"), ("confirmed_on", "confirmed {}"))


class Line(NamedTuple):
    """A quiet name, the words beside it, and a pill when something is due."""

    name: str
    text: str
    pill: str = ""
    tone: Tone = Tone.CALM
    aside: str = ""  # quiet words below


def lines(prepared: Prepared, now: datetime) -> list[Line]:
    """What there is to know, the most pressing first."""
    card = prepared.card
    found = [*_waiting(card, now), *_last_words(card, now)]
    found += _promised(tr("You promised"), [line for line in _open(card) if not line.by_them], now)
    found += _promised(tr("They promised"), [line for line in _open(card) if line.by_them], now)
    found += [_complaint(card, now)]
    found += [Line(tr("They wish") if not place else "", one_line(wish, SHORT)) for place, wish in _wishes(prepared)]
    found += [Line(tr("Asked"), _asked(prepared, now))]
    if card.customer.birthday is not None:
        found.append(_birthday(card, now.date()))
    found += [Line(tr("Good to know"), one_line(fact.text, SHORT)) for fact in card.facts[:1]]
    return [*found, Line(tr("Reach them"), _reach(card))]


def _waiting(card: Card, now: datetime) -> Iterator[Line]:
    """The reply that is owed, or how long they have been quiet."""
    why = wording.why_here(card, now)
    if why is None:
        return
    pill, tone, _ = why
    if card.line.waiting_since is not None:
        asked = [quoted(one_line(question.text, SHORT)) for question in card.questions[:MOST]]
        yield Line(tr("Owed a reply"), " ".join(asked) or tr("(no words)"), pill, tone)
    else:
        text = quiet_words.sentence(card.line.usual_days, card.gaps, None, "")
        yield Line(tr("Quiet"), text or tr("Longer than agreed."), pill, tone)


def _last_words(card: Card, now: datetime) -> Iterator[Line]:
    """Their last words, when those are not the question that waits."""
    said = card.last_words
    if said is None:
        yield Line(tr("Last words"), tr("Nothing was written down yet."))
    elif not any(question.happened_at == said.at for question in card.questions[:MOST]):
        how = f"{words.capital(words.did(Direction.THEM, said.channel))} {words.moment(said.at, now)}"
        yield Line(tr("Last words"), quoted(one_line(said.text, LONG)), aside=how)


def _open(card: Card) -> list[PromiseLine]:
    return [line for line in card.promises if line.state is State.OPEN]


def _promised(name: str, found: Sequence[PromiseLine], now: datetime) -> Iterator[Line]:
    for place, line in enumerate(found[:MOST]):
        more = len(found) - MOST if place == MOST - 1 else 0
        aside = [words.moves(line.moves)] if line.moves else []
        if line.must_tell is not None:
            aside.append(tr("tell them: {}").format(words.due(line.must_tell, now.date())))
        aside += [several(more, "and %n more", "and %n more")] if more else []
        pill, tone = wording.promise_pill(line, now)
        yield Line("" if place else name, one_line(line.text, SHORT), pill, tone, " · ".join(aside))


def _complaint(card: Card, now: datetime) -> Line:
    """The newest complaint that is not closed, with its steps; red is left to what is late."""
    if not card.complaints:
        return Line(tr("Complaint"), tr("None open."))
    note, complaint = card.complaints[0]
    said = [tr("heard {}").format(_day(words.wall(note.happened_at, now.tzinfo).date(), now)), *_steps(complaint, now)]
    if any(question.id == note.id for question in card.questions[:MOST]):  # its words stand above already
        return Line(tr("Complaint"), words.capital(", ".join(said)), tr("Open"), Tone.AMBER)
    more = len(card.complaints) - 1
    said += [several(more, "and %n more", "and %n more")] if more else []
    return Line(tr("Complaint"), quoted(one_line(note.text, SHORT)), tr("Open"), Tone.AMBER, " · ".join(said))


def _steps(complaint: Complaint, now: datetime) -> Iterator[str]:
    for field, text in STEPS:
        day: date | None = getattr(complaint, field)
        if day is not None:
            yield tr(text).format(_day(day, now))


def _wishes(prepared: Prepared) -> Iterator[tuple[int, str]]:
    return enumerate(prepared.wishes)


def _asked(prepared: Prepared, now: datetime) -> str:
    if prepared.asked_at is None:
        return tr("Never.")
    day = words.wall(prepared.asked_at, now.tzinfo).date()
    question = QUESTIONS.get(prepared.question or "", "")
    return f"{tr(question)} {words.capital(words.days_ago(day, now.date()))}."


def _birthday(card: Card, today: date) -> Line:
    birthday = card.customer.birthday
    if birthday is None:
        return Line("", "")
    day = next_celebration(birthday, today)
    left, age = (day - today).days, turning(birthday, day)
    when = tr("today") if not left else several(left, "in %n day", "in %n days") if left <= 60 else ""
    near = (when, Tone.AMBER) if left <= 7 else ("", Tone.CALM)
    aside = " · ".join(part for part in (when if left > 7 else "", tr("turns {}").format(age) if age else "") if part)
    return Line(tr("Birthday"), words.birthday(birthday), *near, aside)


def _reach(card: Card) -> str:
    """How they like to be reached: the way they prefer, else how they came last."""
    customer = card.customer
    preferred = next((way for way in customer.ways if way.preferred), None)
    if preferred is not None:
        return tr("They like {}").format(_way(preferred))
    if card.last_words is not None and (how := words.by_channel(card.last_words.channel)):
        ways = f": {_way(customer.ways[0])}" if customer.ways else ""
        return tr("They came {} last{}").format(how, ways)
    return _way(customer.ways[0]) if customer.ways else tr("No way to reach them is written down.")


def _way(way: Way) -> str:
    value = one_line(way.value, SHORT)
    return f"{value} ({way.label})" if way.label else value


def _day(day: date, now: datetime) -> str:
    return words.day_month(day, now.date())
