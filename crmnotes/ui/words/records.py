"""Sentences about customers, promises and what was said, put together from `words`: what rows and cards say."""

from __future__ import annotations

from datetime import date, datetime

from crmnotes.clock import utc
from crmnotes.notebook.views import Card, CustomerLine, NoteLine, OrderLine, PromiseLine
from crmnotes.records import Channel, Direction, Kind, State
from crmnotes.rules.asking import QUESTIONS
from crmnotes.rules.promise_state import has_passed
from crmnotes.rules.wall import zone_of
from crmnotes.ui import words
from crmnotes.ui.language import locale
from crmnotes.ui.look.theme import Tone
from crmnotes.ui.words import quiet as quiet_words
from crmnotes.ui.words import several, tr

# Customers


def standing(line: CustomerLine, now: datetime) -> tuple[str, Tone]:
    """Where a customer stands, in a word or two for a list: `waiting 3 h`, `2 promises`, `quiet 41 days`."""
    if line.waiting_since is not None:
        late = line.reply_by is not None and utc(now) > line.reply_by
        return tr("waiting {}").format(words.span(words.minutes_between(line.waiting_since, now))), tone_of(late)
    if line.open_promises:
        late = line.next_due is not None and has_passed(line.next_due, now)
        return several(line.open_promises, "%n promise", "%n promises"), tone_of(late)
    if line.last_visit is not None and line.quiet_from is not None and line.quiet_from <= now.date():
        return tr("quiet {}").format(days_since(line.last_visit, now.date())), Tone.QUIET
    if line.late_from is not None and line.late_from <= now.date():
        return tr("later than usual"), Tone.QUIET
    return "", Tone.QUIET


def tone_of(late: bool) -> Tone:
    """Red for what is late, quiet for what is not."""
    return Tone.RED if late else Tone.QUIET


def days_since(day: date, today: date) -> str:
    """`41 days`."""
    return several(max(0, (today - day).days), "%n day", "%n days")


def beneath_name(card: Card) -> str:
    """The line under a customer's name: `Holm Interiors · customer since June 2019 · sent by Maria Lopez`."""
    customer = card.customer
    since = words.stage_name(customer.stage)
    if customer.created_at is not None:
        since = tr("{} since {}").format(since, words.month_year(customer.created_at.date()))
    sent = tr("sent by {}").format(card.sent_by) if card.sent_by else ""
    left = tr("has left: {}").format(customer.left.why) if customer.left else ""
    return " · ".join(part for part in (customer.company, since, sent, left) if part)


def why_here(card: Card, now: datetime) -> tuple[str, Tone, str] | None:
    """The pill and the sentence that say what is owed or why someone is thought quiet; None when all is well."""
    line = card.line
    if line.waiting_since is not None:
        return _waiting(card, line.waiting_since, now)
    today = now.date()
    if line.last_visit is None or card.customer.left:
        return None
    quiet = line.quiet_from is not None and line.quiet_from <= today
    late = line.late_from is not None and line.late_from <= today
    if not quiet and not late:
        return None
    parts = [tr("Gone quiet.") if quiet else tr("Later than usual.")]
    said = card.last_words.text if card.last_words is not None else ""
    days = (today - line.last_visit).days
    parts.append(quiet_words.sentence(line.usual_days, card.gaps, days, said, bool(card.complaints)))
    return days_since(line.last_visit, today), Tone.AMBER, " ".join(parts)


def _waiting(card: Card, since: datetime, now: datetime) -> tuple[str, Tone, str]:
    line = card.line
    late = line.reply_by is not None and utc(now) > line.reply_by
    if line.reply_by is None:
        pill = words.span(words.minutes_between(since, now))
    elif late:
        pill = words.late(words.minutes_between(line.reply_by, now))
    else:
        pill = words.left(words.minutes_between(now, line.reply_by))
    said = words.quoted(card.questions[0].text) if card.questions else ""
    text = tr("Waiting for your reply since {}").format(words.since(since, now))
    text = f"{text}: {said}" if said else f"{text}."
    if len(card.questions) > 1:
        text += " " + several(len(card.questions) - 1, "And %n more question.", "And %n more questions.")
    if card.tried:
        text += " " + several(card.tried, "Tried once, not reached.", "Tried %n times, not reached.")
    return pill, Tone.RED if late else Tone.AMBER, text


# Promises


def promise_pill(line: PromiseLine, now: datetime) -> tuple[str, Tone]:
    """When it is due, or how it ended."""
    if line.state is not State.OPEN:
        ended = tr("Mistake") if line.state is State.VOID else words.capital(state_name(line.state))
        return ended, Tone.GREEN if line.state is State.KEPT else Tone.QUIET
    if line.late and line.due.day < now.date():
        return tr("{} late").format(days_since(line.due.day, now.date())), Tone.RED if not line.by_them else Tone.CALM
    due = words.due(line.due, now.date())
    if line.by_them:
        return due, Tone.CALM
    return due, Tone.RED if line.late else Tone.AMBER if line.due.day <= now.date() else Tone.CALM


def promise_aside(line: PromiseLine, now: datetime) -> str:
    """The quiet words at the right of a promise: when it was made, moved, hidden, whether they must be told.

    What must be done about it comes last: where there is little room, the first parts give way.
    """
    parts = [_made_or_closed(line, now)]
    if line.repeat is not None:
        parts.append(words.repeat(line.repeat))
    if line.moves:
        parts.append(words.moves(line.moves))
    if line.state is State.OPEN and line.snoozed_until is not None and line.snoozed_until > utc(now):
        parts.append(tr("snoozed until {}").format(words.moment_in_full(line.snoozed_until, now)))
    if line.must_tell is not None:
        parts.append(tr("tell them: {}").format(words.due(line.must_tell, now.date())))
    return " · ".join(parts)


def _made_or_closed(line: PromiseLine, now: datetime) -> str:
    if line.state is State.OPEN or line.closed_at is None:
        verb = tr("they promised {}") if line.by_them else tr("promised {}")
        return verb.format(_day(line.made_at, now))
    ended = tr("{state} {date}").format(state=state_name(line.state), date=_day(line.closed_at, now))
    late = _days_late(line, now)
    return " · ".join([ended, several(late, "%n day late", "%n days late")]) if late else ended


def _days_late(line: PromiseLine, now: datetime) -> int:
    """How many days after the date that counts a promise of mine was kept. rules: the promise ledger."""
    if line.state is not State.KEPT or line.by_them or line.closed_at is None:
        return 0
    from crmnotes.rules.outcome import agreed_due  # Today has no promises that were kept

    agreed = agreed_due(line, zone_of(now))
    return max(0, (words.wall(line.closed_at, now.tzinfo).date() - agreed.day).days)


def _day(instant: datetime, now: datetime) -> str:
    return words.day_month(words.wall(instant, now.tzinfo).date(), now.date())


_STATES = {
    State.OPEN: "open", State.KEPT: "kept", State.MISSED: "missed", State.RELEASED: "let off",
    State.VOID: "written by mistake",
}  # fmt: skip


def state_name(state: State) -> str:
    """`kept`, `let off`."""
    return tr(_STATES[state])


# What was said


_ASKED = {
    Direction.US: "You asked", Direction.THEM: "They answered", Direction.NONE: "Not asked this time",
}  # fmt: skip


def said(line: NoteLine) -> str:
    """The words of a note: theirs in quotation marks; of an asking the question."""
    if line.question and line.direction is not Direction.THEM:
        return tr(QUESTIONS[line.question])
    return words.quoted(line.text) if line.direction is Direction.THEM else line.text


def who(line: NoteLine) -> str:
    """`They emailed`, `You called`, `They complained`."""
    if line.direction is Direction.THEM and line.kind is Kind.COMPLAINT:
        return tr("They complained")
    if line.question:
        return tr(_ASKED[line.direction])
    if line.kind is Kind.THANKS and line.direction is Direction.US and line.reached:
        return tr("You thanked them")
    return words.who_did(line.direction, line.channel, line.kind, reached=line.reached)


def kind_aside(line: NoteLine) -> str:
    """What a note is, where `who` has not said it."""
    if line.question and line.mark:
        return tr("{} of 5").format(line.mark)
    said = line.direction is Direction.NONE or (line.direction is Direction.THEM and line.kind is Kind.COMPLAINT)
    said = said or line.kind is Kind.ANSWER or (line.direction is Direction.US and line.kind is Kind.THANKS)
    return "" if said else words.kind_name(line.kind)


def note_aside(line: NoteLine, now: datetime) -> str:
    """The quiet words at the right of a note: what it is, and whether it still waits for an answer."""
    parts = [kind_aside(line)]
    if line.wants_answer and line.settled_how is None:
        parts.append(tr("waiting for your reply"))
    elif line.settled_how is not None:
        parts.append(words.settled_name(line.settled_how))
    if line.files:
        parts.append(words.several(line.files, "%n file", "%n files"))
    return " · ".join(part for part in parts if part)


def note_day(line: NoteLine, now: datetime) -> str:
    """The day of a note on the owner's wall."""
    return words.day_month(words.wall(line.happened_at, now.tzinfo).date(), now.date())


def file_size(size: int) -> str:
    """`12 KB`, `1.4 MB` of a size in bytes."""
    if size < 1_000_000:
        return tr("{} KB").format(words.grouped(max(1, round(size / 1000))))
    there, millions = locale(), size / 1_000_000
    return tr("{} MB").format(there.toString(millions, "f", 1) if there else f"{millions:.1f}")


def order(line: OrderLine, currency: str) -> str:
    """`24 m of Oslo weave, 1,980.00 EUR`."""
    return (
        f"{line.what}, {words.amount(line.minor_units, currency)}"
        if line.what
        else words.amount(line.minor_units, currency)
    )


def channels() -> list[tuple[str, Channel | None]]:
    """The choices of a channel, the first for all of them."""
    return [(tr("Any channel"), None), *((words.capital(words.channel_name(channel)), channel) for channel in Channel)]
