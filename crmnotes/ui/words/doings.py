"""Who did what in words: by which channel, of which kind, and what came of it."""

from __future__ import annotations

from crmnotes.records import Channel, Direction, Kind, Settled, Stage, WayKind
from crmnotes.ui.language import capital, several, tr

_THEY = {
    Channel.CALL: "called", Channel.MISSED_CALL: "tried to call", Channel.VOICEMAIL: "left a message",
    Channel.EMAIL: "emailed", Channel.TEXT: "texted", Channel.LETTER: "wrote a letter", Channel.VISIT: "came by",
    Channel.OTHER: "said",
}  # fmt: skip
_WE = {
    Channel.CALL: "called", Channel.MISSED_CALL: "tried to call", Channel.VOICEMAIL: "left a message",
    Channel.EMAIL: "emailed", Channel.TEXT: "texted", Channel.LETTER: "wrote a letter", Channel.VISIT: "met them",
    Channel.OTHER: "said",
}  # fmt: skip
_KINDS = {
    Kind.SAID: "", Kind.FACT: "fact", Kind.COMPLAINT: "complaint", Kind.COMPLIMENT: "compliment",
    Kind.WISH: "wish", Kind.ANSWER: "answer", Kind.THANKS: "thanks",
}  # fmt: skip
_BY = {
    Channel.CALL: "on the phone", Channel.MISSED_CALL: "by phone", Channel.VOICEMAIL: "by voicemail",
    Channel.EMAIL: "by email", Channel.TEXT: "by text", Channel.LETTER: "by letter", Channel.VISIT: "in person",
    Channel.OTHER: "",
}  # fmt: skip
_CHANNELS = {
    Channel.CALL: "call", Channel.MISSED_CALL: "missed call", Channel.VOICEMAIL: "voicemail", Channel.EMAIL: "email",
    Channel.TEXT: "text", Channel.LETTER: "letter", Channel.VISIT: "visit", Channel.OTHER: "other",
}  # fmt: skip
_STAGES = {Stage.ENQUIRING: "enquiring", Stage.CUSTOMER: "customer", Stage.PAST: "past customer"}
_WAYS = {
    WayKind.PHONE: "Phone", WayKind.EMAIL: "Email", WayKind.ADDRESS: "Address", WayKind.URL: "Web page",
    WayKind.HANDLE: "Handle",
}  # fmt: skip
_SETTLED = {Settled.ANSWERED: "answered", Settled.HOLDING: "holding reply", Settled.NONE_NEEDED: "needs no answer"}


def did(direction: Direction, channel: Channel) -> str:
    """The bare verb: `emailed`, `left a message`."""
    return tr((_WE if direction is Direction.US else _THEY)[channel])


def who_did(direction: Direction, channel: Channel, kind: Kind = Kind.SAID, *, reached: bool = True) -> str:
    """`They emailed`, `You called`, `Fact`, `You tried to call`."""
    if direction is Direction.NONE:
        return tr("Fact") if kind is Kind.FACT else capital(tr(_KINDS[kind])) or tr("Note")
    if direction is Direction.US:
        return tr("You tried to reach them") if not reached else tr("You {}").format(did(direction, channel))
    return tr("They {}").format(did(direction, channel))


def kind_name(kind: Kind) -> str:
    """`complaint`; nothing for what was simply said."""
    return tr(_KINDS[kind]) if _KINDS[kind] else ""


def by_channel(channel: Channel) -> str:
    """`by email`, `on the phone`."""
    return tr(_BY[channel]) if _BY[channel] else ""


def channel_name(channel: Channel) -> str:
    """`email`."""
    return tr(_CHANNELS[channel])


def stage_name(stage: Stage) -> str:
    """`customer`, `enquiring`, `past customer`."""
    return tr(_STAGES[stage])


def way_name(kind: WayKind) -> str:
    """`Phone`."""
    return tr(_WAYS[kind])


def settled_name(how: Settled) -> str:
    """`answered`."""
    return tr(_SETTLED[how])


def moves(number: int) -> str:
    """`moved once`, `moved twice`, `moved 3 times`; nothing for none."""
    if not number:
        return ""
    if number < 3:
        return tr("moved once") if number == 1 else tr("moved twice")
    return tr("moved {} times").format(number)


def settles(number: int) -> str:
    """`, settles 2 questions`; nothing for none."""
    return ", " + several(number, "settles %n question", "settles %n questions") if number else ""
