"""What Today says: its summary, its headings, and each row ready to paint."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from datetime import date, datetime, tzinfo

from crmnotes.notebook.todaylist import Today
from crmnotes.records import Channel, Direction, Due, Why
from crmnotes.rules.today import LEVELS, TodayRow
from crmnotes.sentences import Phrase
from crmnotes.ui import words
from crmnotes.ui.look.theme import Tone
from crmnotes.ui.models.sections import Entry, Heading, Row
from crmnotes.ui.words import capital, quoted, several, tr
from crmnotes.ui.words import quiet as quiet_words

USED = TodayRow._fields.index("used")
MOST_QUESTIONS = 4  # lines of questions in one row; the rest are counted

EVENING = 17
"""The hour from which the promises due by tonight are offered to be gone through."""

REPLIES = frozenset({Why.REPLY_LATE, Why.REPLY_TODAY, Why.REPLY_LATER})
PROMISES = frozenset({Why.PROMISE_LATE, Why.PROMISE_TODAY})
QUIET = frozenset({Why.GONE_QUIET, Why.LATER_THAN_USUAL})

COURTESIES = frozenset({Why.THANK, Why.ASK})

_KIND: dict[Why, str] = {
    Why.COMPLAINT_UNADMITTED: "complaint", Why.REPLY_LATE: "reply", Why.PROMISE_LATE: "promise",
    Why.TELL_THEM: "tell", Why.REPLY_TODAY: "reply", Why.PROMISE_TODAY: "promise", Why.COMPLAINT_NEXT: "complaint",
    Why.REPLY_LATER: "reply", Why.THANK: "thank", Why.ASK: "ask", Why.LATER_THAN_USUAL: "quiet",
    Why.GONE_QUIET: "quiet", Why.BIRTHDAY: "birthday", Why.CAUSE: "cause",
}  # fmt: skip
_HEADINGS: dict[Why, Phrase] = {
    Why.COMPLAINT_UNADMITTED: "Say what you think of their complaint", Why.REPLY_LATE: "Waiting for your reply",
    Why.PROMISE_LATE: "Promises past their date", Why.TELL_THEM: "Tell them the new date",
    Why.REPLY_TODAY: "Waiting for your reply", Why.PROMISE_TODAY: "Promised for today",
    Why.COMPLAINT_NEXT: "Complaints: the next step", Why.CAUSE: "Stop it at the source",
    Why.REPLY_LATER: "Waiting for your reply", Why.THANK: "Thank and ask", Why.ASK: "Thank and ask",
    Why.GONE_QUIET: "Gone quiet", Why.LATER_THAN_USUAL: "Later than usual", Why.BIRTHDAY: "Birthdays",
}  # fmt: skip
_AGAIN = {Why.REPLY_TODAY: "Reply today", Why.REPLY_LATER: "Reply later"}
"""Headings of replies when replies of another level stand further up with other rows between."""


def kind_of(row: TodayRow) -> str:
    """What a row asks for, as its key in the list: `reply`, `promise`, `tell`, `quiet`, …"""
    return _KIND[row.why]


def summary(today: Today) -> str:
    """`You owe 3 replies, 1 is late. 2 promises are due today.`"""
    calm = LEVELS[Why.THANK]  # as most rows of a large business are
    each = [row.why for row in today.rows if row.level < calm]
    past, due = each.count(Why.PROMISE_LATE), each.count(Why.PROMISE_TODAY)
    parts = [_replies(today.replies, today.late)]
    if past:
        parts.append(several(past, "1 promise is past its date.", "%n promises are past their date."))
    if due:
        parts.append(several(due, "1 promise is due today.", "%n promises are due today."))
    waiting = each.count(Why.COMPLAINT_UNADMITTED) + each.count(Why.COMPLAINT_NEXT)
    if waiting:
        parts.append(several(waiting, "1 complaint waits for you.", "%n complaints wait for you."))
    return " ".join(parts)


def _replies(replies: int, late: int) -> str:
    if not replies:
        return tr("You owe nobody a reply.")
    text = several(replies, "You owe 1 reply", "You owe %n replies")
    if late and late == replies:
        return text + (tr(", and it is late.") if late == 1 else tr(", all of them late."))
    return text + (", " + several(late, "1 is late.", "%n are late.") if late else ".")


def foot(today: Today) -> str:
    """What stands behind the list: how many snoozed rows wait, or that nothing else is owed."""
    parts = []
    if today.snoozed:
        parts.append(several(today.snoozed, "1 snoozed row waits.", "%n snoozed rows wait."))
    if today.more_quiet:
        parts.append(several(today.more_quiet, "1 more has gone quiet.", "%n more have gone quiet."))
    return " ".join(parts) or tr("Nothing else is owed.")


def by_tonight(today: Today) -> str:
    """`3 are due by tonight`: the evening offers to go through the promises; nothing before that, or with none."""
    if today.now.hour < EVENING:
        return ""
    tonight = [row for row in today.rows if row.why in PROMISES or row.why is Why.TELL_THEM]
    due = {row.ids[0] for row in tonight if isinstance(row.due, Due) and row.due.day <= today.now.date()}
    number = len(due) + today.snoozed
    return several(number, "1 is due by tonight", "%n are due by tonight") if number else ""


Made = tuple[TodayRow, Entry, int | None]
"""A row whose words are made: with the minutes until it is late, where its words count them."""
Card = tuple[list[TodayRow], list[Entry], dict[Hashable, Made]]
"""The rows under a heading whose words are made, in their order and by what each is about."""


class Ready:
    """The words of the rows as they were made last: few of them are others after an act, or a minute later.

    Besides the row itself and the day, words take nothing from the present moment but minutes that are left.
    """

    def __init__(self) -> None:
        self._day: tuple[date, tzinfo | None] | None = None
        self._made: dict[Hashable, Made] = {}
        self._cards: dict[Why, Card] = {}  # by what their first row asks for

    def entries(self, groups: Iterable[list[TodayRow]], now: datetime) -> list[list[Entry]]:
        """The rows of each group ready to paint."""
        day = now.date(), now.tzinfo
        if day != self._day:
            self._day, self._made, self._cards = day, {}, {}
        cards = [self._card(members, now) for members in groups]
        self._made = {}
        for _, _, made in cards:
            self._made.update(made)
        self._cards = {card[0][0].why: card for card in cards}
        return [entries for _, entries, _ in cards]

    def _card(self, rows: list[TodayRow], now: datetime) -> Card:
        before = self._cards.get(rows[0].why)
        if before is not None and before[0] == rows and all(left is None for _, _, left in before[2].values()):
            return before
        made: dict[Hashable, Made] = {}
        entries: list[Entry] = []
        for row in rows:
            about, left = (row.why, row.customer, row.ids), _left(row, now)
            one = self._made.get(about)
            if one is None or one[2] != left or (one[0] is not row and not _says_the_same(one[0], row)):
                one = row, entry(row, now), left
            made[about] = one
            entries.append(one[1])
        return rows, entries, made


def rows(today: Today, ready: Ready | None = None) -> list[Row]:
    """Headings and rows in the order of Today; neighbours that ask for the same stand under one heading.

    What is `ready` is not made again.
    """
    groups = _gathered(today.rows)
    made = iter((ready or Ready()).entries((members for _, members in groups), today.now))
    found: list[Row] = []
    used: set[str] = set()
    for heading, members in groups:
        title = tr(heading)
        if title in used:
            title = tr(_AGAIN.get(members[0].why, heading))
        used.add(title)
        found.append(Heading(title, words.grouped(len(members) + _not_shown(members[0].why, today))))
        found += next(made)
    return found


def _left(row: TodayRow, now: datetime) -> int | None:
    """The minutes until a row is late, where its words count them."""
    return None if row.late_minutes or not isinstance(row.due, datetime) else words.minutes_between(now, row.due)


def _says_the_same(one: TodayRow, other: TodayRow) -> bool:
    """Whether two rows have the same words on the same day: all of them but the share of the time that is used."""
    return one == other or (
        one[:USED] == other[:USED] and one[USED + 1 :] == other[USED + 1 :] and one.temper == other.temper
    )


def _not_shown(why: Why, today: Today) -> int:
    """How many more belong under a heading than the list has rows."""
    if why is Why.GONE_QUIET:
        return today.more_gone
    return today.more_quiet - today.more_gone if why is Why.LATER_THAN_USUAL else 0


def _gathered(found: Iterable[TodayRow]) -> list[tuple[Phrase, list[TodayRow]]]:
    groups: list[tuple[Phrase, list[TodayRow]]] = []
    before: Why | None = None
    for row in found:
        if row.why is not before:
            before, heading = row.why, _HEADINGS[row.why]
            if not groups or groups[-1][0] != heading:
                groups.append((heading, []))
        groups[-1][1].append(row)
    return groups


def entry(row: TodayRow, now: datetime) -> Entry:
    """One row ready to paint."""
    kind = kind_of(row)
    pill, tone = _pill(row, now)
    one_customer = kind in ("reply", "quiet", "birthday") or not row.ids
    return Entry(
        kind,
        row.customer if one_customer else row.ids[0],
        row.customer,
        title=row.name if kind != "cause" else capital(row.text),
        beside=row.company if kind != "cause" else tr("last {}").format(row.name),
        aside=_aside(row, now),
        text=_text(row),
        pill=pill,
        tone=tone,
        lines=2 if len(row.questions) < 2 else min(len(row.questions), MOST_QUESTIONS),
        subject=row,
    )


_TONES = {"red": Tone.RED, "amber": Tone.AMBER, "calm": Tone.CALM}


def _pill(row: TodayRow, now: datetime) -> tuple[str, Tone]:
    tone = _TONES[row.temper]
    if row.why is Why.TELL_THEM:
        return tr("Tell them"), Tone.RED if row.late_minutes else Tone.AMBER
    if row.why is Why.CAUSE:
        return several(len(row.ids), "%n time", "%n times"), Tone.AMBER
    if row.step:
        from crmnotes.ui.words import complaints as complaint_words

        return complaint_words.pill(row.step, row.due, row.late_minutes, now), tone
    if row.why is Why.ASK:
        return tr("Ask"), Tone.CALM
    if row.why in QUIET:
        return several(row.days or 0, "%n day", "%n days"), Tone.CALM
    if row.late_minutes:
        return _late(row, now), tone
    if isinstance(row.due, datetime):
        return words.left(max(words.minutes_between(now, row.due), 1)), tone
    if isinstance(row.due, Due):
        return words.due(row.due, now.date()), tone
    return "", Tone.CALM


def _late(row: TodayRow, now: datetime) -> str:
    """A due date alone is late by days, a time by minutes and hours."""
    if isinstance(row.due, Due) and row.due.at is None:
        return tr("{} late").format(several((now.date() - row.due.day).days, "%n day", "%n days"))
    return words.late(row.late_minutes)


def _aside(row: TodayRow, now: datetime) -> str:
    """The quiet words at the right: how and when, by when, how often moved, tried without luck."""
    if row.why in REPLIES:
        return " · ".join(part for part in _reply_aside(row, now) if part)
    if row.step:
        return " · ".join(part for part in _complaint_aside(row, now) if part)
    if row.why is Why.ASK:
        from crmnotes.ui.words import care as care_words

        return care_words.asked_ago(row.days)
    if row.why in PROMISES or row.why is Why.TELL_THEM:
        return " · ".join(part for part in _promise_aside(row, now) if part)
    return ""


def _reply_aside(row: TodayRow, now: datetime) -> list[str]:
    parts = []
    if len(row.questions) > 1:
        parts.append(several(len(row.questions), "%n question", "%n questions"))
    if row.since is not None:
        verb = words.did(Direction.THEM, row.channel or Channel.OTHER)
        parts.append(f"{verb} {words.moment(row.since, now)}")
    if row.tried:
        parts.append(several(row.tried, "tried once", "tried %n times"))
    if isinstance(row.due, datetime):
        parts.append(words.reply_by(row.due, now))
    return parts


def _complaint_aside(row: TodayRow, now: datetime) -> list[str]:
    from crmnotes.ui.words import complaints as complaint_words  # most days there are no complaints

    since = tr("complained {}").format(words.moment(row.since, now)) if row.since else ""
    if isinstance(row.due, datetime):
        return [since, complaint_words.admit_by(row.due, now)]
    return [since, complaint_words.asked(row.tried), complaint_words.next_step(row.step, row.remedy)]


def _promise_aside(row: TodayRow, now: datetime) -> list[str]:
    parts = []
    if row.since is not None:
        made = words.wall(row.since, now.tzinfo).date()
        parts.append(tr("promised {}").format(words.day_month(made, now.date())))
    parts.append(words.moves(row.moves))
    if row.new_due is not None:
        parts.append(tr("new date: {}").format(words.due(row.new_due, now.date())))
    return parts


def _text(row: TodayRow) -> str:
    if row.why in REPLIES:
        return _questions(row)
    if row.why in QUIET:
        return _quiet(row)
    if row.why is Why.CAUSE:
        return tr("Write down what was done so that it does not happen again.")
    if row.step:
        return quoted(" ".join(row.text.split()))
    if row.why in COURTESIES:
        return _courtesy(row)
    if row.why is Why.BIRTHDAY:
        return tr("Has a birthday today.") if row.days == 0 else tr("Has a birthday soon.")
    return row.text


def _courtesy(row: TodayRow) -> str:
    """What to thank them for, or what to ask."""
    from crmnotes.ui.words import care as care_words  # not for the first frame

    if row.why is Why.THANK:
        return care_words.to_thank(row.reasons, row.questions)
    return tr("Ask them: {}").format(quoted(care_words.question(row.reasons[0])))


def _questions(row: TodayRow) -> str:
    """Each open question on a line of its own, the oldest first."""
    asked = row.questions or (row.text,)
    if len(asked) <= MOST_QUESTIONS:
        return "\n".join(quoted(" ".join(text.split())) or tr("(no words)") for text in asked)
    shown = asked[: MOST_QUESTIONS - 1]
    more = several(len(asked) - len(shown), "and %n more question", "and %n more questions")
    return "\n".join([*(quoted(" ".join(text.split())) for text in shown), more])


def _quiet(row: TodayRow) -> str:
    """Why somebody is thought quiet: by their own rhythm, and their last words."""
    return quiet_words.sentence(row.usual, row.gaps, row.days, row.text, row.complaint)
