"""The capture line: `NAME: what they said; what I promised`, read into a draft that the owner sees before it is saved.

Nothing typed is lost: every word ends up in the name, in what was said, in a promise or its date, in the order, or
among the marks, and `Draft.parts` tells which letters were read as what. The reading is pure and takes time in
proportion to the line.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from crmnotes.errors import BadInput
from crmnotes.records import Channel, Direction, Kind, Settings
from crmnotes.rules import capture_clauses as clauses
from crmnotes.rules import dates
from crmnotes.rules.capture_beside import Head, not_reached, tried_in_vain
from crmnotes.rules.capture_clauses import Reading, Setting, Stretch
from crmnotes.rules.capture_draft import Draft, OrderDraft, Part, PromiseDraft, Role
from crmnotes.rules.capture_head import NamePart, complete_name, put_name, read_head
from crmnotes.rules.capture_order import read_amount, read_order
from crmnotes.rules.dates_tokens import Tokens
from crmnotes.rules.ledger import default_due

__all__ = [
    "Draft",
    "NamePart",
    "OrderDraft",
    "Part",
    "PromiseDraft",
    "Role",
    "complete_name",
    "put_name",
    "read",
    "read_amount",
]

_WRITTEN = frozenset({Channel.EMAIL, Channel.TEXT, Channel.LETTER, Channel.VOICEMAIL})
_EMPTY_SIGNS = str.maketrans("", "", " ()[]{},.;:-–—")


def read(line: str, now: datetime, settings: Settings) -> Draft:
    """What a line says. `now` is aware, on the owner's wall; wall dates and `happened_at` (UTC) are counted from it.

    The country of the settings gives the order of day and month, their time to reply a promise without a date.
    BadInput, in one sentence, for a date in a promise that does not exist, a repeat that cannot be kept, or an
    amount grouped in no known way. rules: the promise ledger; libraries: dates in a sentence.
    """
    head = read_head(line, now, settings)
    name = line[head.name[0] : head.name[1]]
    parts = [Part(*head.name, Role.NAME)] if name else []
    parts.extend(head.marks)
    body = _Body(line, now, settings, [], [], parts)
    found = clauses.split(line, head.rest, _setting(head))
    body.ordered = head.ordered
    if head.topic:
        body.read(Stretch(head.topic[0], *head.topic, Reading.SAID))
    parts.extend(Part(start, end, Role.MARK) for start, end in found.marks)
    for stretch in _with_request(line, found.stretches, head, now, settings):
        body.read(stretch)
    return _draft(name, head, found, body)


def _setting(head: Head) -> Setting:
    their_words = head.sense.channel in _WRITTEN and head.sense.direction is Direction.THEM
    return Setting(their_words, head.sense.direction is Direction.US)


def _draft(name: str, head: Head, found: clauses.Clauses, body: _Body) -> Draft:
    kind = found.kind or head.kind
    fact = kind is Kind.FACT
    channel, direction = head.sense.channel, Direction.NONE if fact else head.sense.direction
    alone = body.said[0] if len(body.said) == 1 else ""
    missed = not_reached(alone) if direction is Direction.US else None
    if missed is Channel.VOICEMAIL:
        channel = missed
    if direction is None and kind is Kind.SAID and tried_in_vain(alone):
        missed, direction = Channel.CALL, Direction.US
    return Draft(
        name=name,
        said=_joined(body.said),
        promises=tuple(body.promises),
        order=body.order,
        channel=channel or (Channel.OTHER if fact else Channel.CALL),
        direction=direction or Direction.THEM,
        channel_said=channel is not None,
        direction_said=direction is not None,
        left_open=head.left_open or found.left_open,
        reached=head.sense.reached and missed is None,
        kind=kind,
        happened_at=head.happened_at,
        separated=head.separated,
        parts=tuple(sorted(body.parts, key=lambda part: (part.start, part.end))),
    )


def _joined(said: list[str]) -> str:
    """Pieces of what was said as one text: those that end a sentence need no semicolon."""
    whole = ""
    for piece in said:
        whole += ("" if not whole else " " if whole[-1] in ".!?" else "; ") + piece
    return whole


def _with_request(
    line: str, stretches: tuple[Stretch, ...], head: Head, now: datetime, settings: Settings
) -> Iterable[Stretch]:
    """The stretches, a lone "call her friday" being a promise: it tells what to do and by when."""
    if len(stretches) != 1 or stretches[0].reading is not Reading.SAID or not head.separated:
        return stretches
    only = stretches[0]
    text = line[only.body : only.end]
    if _setting(head).their_words or head.kind is not Kind.SAID or only.body != only.start:
        return stretches
    if not clauses.is_request(Tokens(text[: dates.LOOKS_AT])):
        return stretches
    try:
        dated = dates.find(text, now, settings)
    except BadInput as error:
        if _closes(text, error):
            raise
        dated = None  # in the middle of a sentence it was perhaps no date: what was said is kept as it stands
    return (only._replace(reading=Reading.MINE),) if dated else stretches


def _closes(text: str, error: BadInput) -> bool:
    """Whether the words end with what could not be a date: "call her on 30 feb" names a day, "send 30 feb bags" not."""
    named = [value.casefold() for value in error.sentence.values if isinstance(value, str)]
    return any(text.casefold().rstrip(" .!?").endswith(value) for value in named)


@dataclass(slots=True)
class _Body:
    """What has been read so far of the words behind the name."""

    line: str
    now: datetime
    settings: Settings
    said: list[str]
    promises: list[PromiseDraft]
    parts: list[Part]
    order: OrderDraft | None = None
    ordered: bool = False  # "ordered" stood before the colon

    def read(self, stretch: Stretch) -> None:
        """Adds a stretch as an order, as something said or as a promise."""
        start, end = clauses.core(self.line, stretch.body, stretch.end)
        if not any(sign.isalnum() for sign in self.line[start:end]):
            start = end = stretch.start
        if start == end:
            self._keep_signs(stretch)
            return
        mark_start, mark_end = clauses.core(self.line, stretch.start, stretch.body)
        if mark_start < mark_end:
            self.parts.append(Part(mark_start, mark_end, Role.MARK))
        if stretch.reading is not Reading.THEIRS and self._order(start, end):
            return
        if stretch.reading is Reading.SAID:
            self.said.append(self.line[start:end])
            self.parts.append(Part(start, end, Role.SAID))
        else:
            self._promise(start, end, stretch.reading is Reading.THEIRS)

    def _keep_signs(self, stretch: Stretch) -> None:
        """Signs without a word (an emoji, "!?") are something said."""
        start, end = clauses.core(self.line, stretch.start, stretch.end)
        text = self.line[start:end]
        if text.strip(" .,;:-–—!?()"):
            self.said.append(text)
            self.parts.append(Part(start, end, Role.SAID))

    def _order(self, start: int, end: int) -> bool:
        if self.order is not None:
            return False
        found = read_order(self.line[start:end], start, self.now, self.settings, verb_said=self.ordered)
        if found:
            self.order = found[0]
            self.parts.extend(found[1])
        return found is not None

    def _promise(self, start: int, end: int, by_them: bool) -> None:
        """Adds a promise, or two when "… tomorrow and call her friday" goes on to another with a day of its own."""
        text = self.line[start:end]
        for left, right in clauses.goes_on(text):
            if self._is_dated(text[:left]) and self._is_dated(text[right:]):
                self._promise(*clauses.core(self.line, start, start + left), by_them)
                self._promise(*clauses.core(self.line, start + right, end), by_them)
                return
        self._one_promise(start, end, by_them)

    def _is_dated(self, text: str) -> bool:
        return dates.find(text, self.now, self.settings) is not None

    def _one_promise(self, start: int, end: int, by_them: bool) -> None:
        text = self.line[start:end]
        found = dates.find(text, self.now, self.settings)
        number = len(self.promises)
        spans = found.spans if found else ()
        words = _without(text, spans)
        if not words.translate(_EMPTY_SIGNS):
            words = text  # a promise of a date alone keeps its words
        said = ", ".join(text[begin:close] for begin, close in spans)
        due = found.due if found else default_due(self.now, self.settings.reply_within, self.settings)
        repeat = found.repeat if found else None
        self.promises.append(PromiseDraft(words, due, said, repeat, by_them, found.doubt if found else None))
        self.parts.extend(_promise_parts(start, end, spans, number))


def _without(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    """The words of a promise without its date, closed up where the date stood."""
    if not spans:
        return text
    kept, place = [], 0
    for begin, end in (*spans, (len(text), len(text))):
        kept.append(text[place:begin])
        place = end
    pieces = [piece.strip() for piece in kept]
    if pieces[-1] in (".", "!", "?"):  # the sign ended the date
        pieces[-1] = ""
    whole = " ".join(piece for piece in pieces if piece.strip(" ()[],"))
    for wrong, right in ((" ,", ","), (" .", "."), (" )", ")"), ("( ", "("), ("()", ""), (" ;", ";")):
        whole = whole.replace(wrong, right)
    return whole.strip(" ,;:-–—").rstrip("([ ")


def _promise_parts(start: int, end: int, spans: tuple[tuple[int, int], ...], number: int) -> list[Part]:
    parts, place = [], start
    for begin, close in (*spans, (end - start, end - start)):
        if place < start + begin:
            parts.append(Part(place, start + begin, Role.PROMISE, number))
        if begin < close:
            parts.append(Part(start + begin, start + close, Role.DATE, number))
        place = start + close
    return parts
