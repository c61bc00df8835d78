"""What is said of thanks, of the three questions, of wishes and of kind words."""

from __future__ import annotations

from collections.abc import Sequence

from crmnotes.notebook.asking import AskedLine
from crmnotes.rules.asking import QUESTIONS
from crmnotes.ui.look.theme import Tone
from crmnotes.ui.parts.plain import one_line
from crmnotes.ui.words import quoted, several, tr

MOST_THANKS = 4  # lines of one row; the rest are counted

_THANKS = {
    "order": "the order {}", "referral": "sending {}", "complaint": "telling you: {}",
    "compliment": "the kind words: {}",
}  # fmt: skip
_PERMISSIONS = {
    "none": "not to be quoted", "anonymous": "quote without a name", "first_name": "quote with the first name",
    "full_name": "quote with the full name",
}  # fmt: skip


def thanks_for(reason: str, said: str) -> str:
    """`the order “24 m of Oslo weave”`, `sending Ben Okoro`."""
    words = one_line(said, 120)
    if not words:
        return tr("the order") if reason == "order" else tr("their words")
    return tr(_THANKS[reason]).format(words if reason == "referral" else quoted(words))


def to_thank(reasons: Sequence[str], said: Sequence[str]) -> str:
    """What a row of Today says: `Thank them for the order “24 m of Oslo weave”.`, a line for each."""
    lines = [tr("Thank them for {}.").format(thanks_for(*pair)) for pair in zip(reasons, said, strict=True)]
    if len(lines) > MOST_THANKS:
        more = len(lines) - MOST_THANKS + 1
        lines[MOST_THANKS - 1 :] = [several(more, "and %n thing more", "and %n things more")]
    return "\n".join(lines)


def question(name: str) -> str:
    """`How are we doing?`"""
    return tr(QUESTIONS[name])


def asked_ago(days: int | None) -> str:
    """`never asked`, `asked 7 months ago`."""
    if days is None:
        return tr("never asked")
    months = days // 30
    return several(months, "asked %n month ago", "asked %n months ago") if months else tr("asked lately")


def permission(name: str | None) -> str:
    """How far they may be quoted: `quote with the first name`, `not asked yet`."""
    return tr(_PERMISSIONS[name]) if name else tr("not asked whether to quote it")


def permission_pill(name: str | None) -> tuple[str, Tone]:
    """How far they may be quoted, in a word or two."""
    short = {None: "Not asked", "none": "Do not", "anonymous": "No name", "first_name": "First name"}
    return tr(short.get(name, "Full name")), Tone.CALM if name in (None, "none") else Tone.GREEN


def asked_pill(line: AskedLine) -> tuple[str, Tone]:
    """What became of an asking: `Tell them`, `No answer`, the mark, or that it was answered."""
    if line.answer is None:
        return tr("No answer"), Tone.CALM
    if line.answer.changed and not line.answer.told:
        return tr("Tell them"), Tone.AMBER
    return (tr("{} of 5").format(line.answer.mark) if line.answer.mark else tr("Answered")), Tone.GREEN


def asked_text(line: AskedLine) -> str:
    """The question, their words, and what changed because of them."""
    parts = [question(line.lead.question or "how_are_we")]
    if line.answer is not None and line.answer.text:
        parts.append(quoted(one_line(line.answer.text, 400)))
    if line.answer is not None and line.answer.changed:
        known = tr("they know it") if line.answer.told else tr("they do not know it yet")
        parts.append(tr("Changed: {} ({})").format(one_line(line.answer.changed, 200), known))
    return "\n".join(parts)
