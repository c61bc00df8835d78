"""Splits what follows the name into what was said and what was promised, and by whom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from itertools import islice
from typing import NamedTuple

from crmnotes.records import Kind
from crmnotes.rules import capture_words as words
from crmnotes.rules.date_words import MONTHS as MONTH_WORDS
from crmnotes.rules.dates_tokens import Tokens, Vocabulary, phrases

LOOKS_AT = 4000  # letters of a clause in which a promise is looked for
MOST_CLAUSES = 50  # what follows so many semicolons is a pasted text, not promises

_NO_SMILE = r"(?![-']?[)(DPp](?:\s|$))"  # which would end no clause
_FIRST = re.compile(f"[;；]{_NO_SMILE}")  # what joins the name to the first clause
_CLAUSE = re.compile(rf"(?:；|;(?=\s|$)|(?<=\s);){_NO_SMILE}")  # inside a word, such as a web address, it parts nothing
_BLANK = " \t\r\n\u00a0\u202f,.:;–—-"


class Reading(Enum):
    """What a stretch of words is."""

    SAID = "said"
    MINE = "mine"
    THEIRS = "theirs"


_LABELS = Vocabulary(
    {Reading.MINE: words.PROMISE_LABELS, Reading.THEIRS: words.THEIR_LABELS, Reading.SAID: words.SAID_LABELS}
)
_KIND_LABELS = Vocabulary(words.KIND_LABELS)
_SIGNS = phrases(words.PROMISE_SIGNS)
_OPENERS = Vocabulary({Reading.MINE: words.MINE, Reading.THEIRS: words.THEIRS})
_THEY_PROMISED = phrases(words.THEY_PROMISED)
_UNSAID = Vocabulary({"must": words.UNSAID_MUST, "will": words.UNSAID_WILL, "promised": words.UNSAID_PROMISED})
_LEFT_OPEN = phrases(words.LEFT_OPEN)
_MONTHS = Vocabulary(MONTH_WORDS)
_TO = phrases("to, that, you, :")


class Setting(NamedTuple):
    """What was known before the words: whether they are the customer's own (an e-mail), and whether we spoke."""

    their_words: bool = False
    we_spoke: bool = False


class Stretch(NamedTuple):
    """Letters from `start` to before `end` of the line and what they are; those before `body` are a mark."""

    start: int
    body: int
    end: int
    reading: Reading


class Clauses(NamedTuple):
    """All stretches of the rest of a line in order, the kind that a label gave the note, and what left it open."""

    stretches: tuple[Stretch, ...]
    kind: Kind | None = None
    left_open: bool = False
    marks: tuple[tuple[int, int], ...] = ()


class _Clause(NamedTuple):
    """One clause between semicolons: its tokens, where it begins in the line, and what it is by its place."""

    tokens: Tokens
    offset: int
    first: bool
    setting: Setting

    def place(self, at: int) -> int:
        return self.offset + self.tokens[at].start


def split(line: str, rest: int, setting: Setting) -> Clauses:
    """The stretches of a line from `rest` on: behind a semicolon is a promise unless its words say otherwise."""
    result = Clauses(())
    joint = _FIRST.match(line, rest)
    begin, first = (joint.end(), False) if joint else (rest, True)
    for found in islice(_CLAUSE.finditer(line, begin), MOST_CLAUSES):
        result = _add(result, line, begin, found.start(), first, setting)
        begin, first = found.end(), False
    if _CLAUSE.search(line, begin):  # too many
        return result._replace(stretches=(*result.stretches, Stretch(begin, begin, len(line), Reading.SAID)))
    return _add(result, line, begin, len(line), first, setting)


def _add(result: Clauses, line: str, begin: int, end: int, first: bool, setting: Setting) -> Clauses:
    text = line[begin:end]
    if not text.strip(_BLANK):
        return result
    tokens = Tokens(text[:LOOKS_AT])
    if first and (kind := _kind_label(tokens)):
        mark = (begin + tokens[0].start, begin + tokens[kind[1] - 1].end)
        result = result._replace(kind=kind[0], marks=(*result.marks, mark))
        begin = mark[1]
        text, tokens = line[begin:end], Tokens(line[begin:end][:LOOKS_AT])
    open_at, is_open = _left_open(tokens, len(text))
    if is_open:
        result = result._replace(left_open=True)
    if open_at is not None:
        place = begin + tokens[open_at].start
        result = result._replace(marks=(*result.marks, (place, end)))
        end, text = place, line[begin:place]
        tokens = Tokens(text[:LOOKS_AT])
    clause = _Clause(tokens, begin, first, setting)
    found = tuple(_stretches(clause, end)) if text.strip(_BLANK) else ()
    return result._replace(stretches=(*result.stretches, *found))


def _kind_label(tokens: Tokens) -> tuple[Kind, int] | None:
    """`fact: …`, `complaint: …` and the token after the colon."""
    found = _KIND_LABELS.take(tokens, 0)
    return (found[0], found[1] + 1) if found and tokens[found[1]].word == ":" and found[1] + 1 < tokens.count else None


def _left_open(tokens: Tokens, length: int) -> tuple[int | None, bool]:
    """The token at which "left open" ends a clause as a remark of its own, and whether it stands anywhere at all."""
    anywhere = False
    for at in range(tokens.count):
        found = _LEFT_OPEN.take(tokens, at)
        if found is None:
            continue
        anywhere = True
        whole = all(tokens[place].word in ").!]" for place in range(found[1], tokens.count)) and length <= LOOKS_AT
        if whole and (at == 0 or tokens[at - 1].word in ",.([-–—!?"):
            return at - (tokens[at - 1].word in ("(", "[")), True
    return None, anywhere


def _stretches(clause: _Clause, end: int) -> Iterator[Stretch]:
    """A clause as stretches: from each opener ("I'll", "she will") to the next one or to the end of its sentence."""
    tokens, default = clause.tokens, _by_default(clause)
    start, body, reading = 0, 0, default
    if label := _label(tokens):
        (reading, body), default = label, label[0]
    at = body
    while at < tokens.count:
        opener = _opener(clause, at) if reading is not Reading.SAID or default is Reading.SAID else None
        if at > body and reading is not default and _new_sentence(tokens, at) and not opener:
            yield Stretch(clause.place(start), clause.place(body), clause.place(at), reading)
            start, body, reading = at, at, Reading.SAID
        if opener:
            joined = _joined(tokens, body, at)
            if joined > start:
                yield Stretch(clause.place(start), clause.place(body), clause.place(joined), reading)
            start, (reading, body) = joined, opener
            at = body
        else:
            at += 1
    yield Stretch(clause.place(start), clause.place(body), end, reading)


def _joined(tokens: Tokens, body: int, at: int) -> int:
    """The token at which the words begin that only join an opener to what stands before it."""
    while at > body and tokens[at - 1].word in words.JOINS:
        at -= 1
    return at


def _by_default(clause: _Clause) -> Reading:
    """A first clause was said; a later one is a promise, unless it begins as one goes on telling."""
    tokens, first = clause.tokens, clause.tokens[0].word
    if clause.first or first in words.SAID_STARTS:
        return Reading.SAID
    near = range(1, 2 if first in words.DOING else 6)  # "bill is wrong" tells, "ask if she likes it" does not
    noun = first in words.NOUN_STARTS and tokens[1].word not in words.DOING  # not "la rappeler mardi à 9h"
    telling = words.TELLS | words.TELLS_OF_A_NOUN if noun else words.TELLS
    tells = any(tokens[at].word in telling and tokens[at + 1].word != "." for at in near)  # not "send est. monday"
    return Reading.SAID if tells else Reading.MINE


def _label(tokens: Tokens) -> tuple[Reading, int] | None:
    """`promise: …`, `they promised: …`, `said: …`, `-> …` at the start, and the token after it."""
    if sign := _SIGNS.take(tokens, 0):
        return (Reading.MINE, sign[1]) if sign[1] < tokens.count else None
    found = _LABELS.take(tokens, 0)
    if found and tokens[found[1]].word == ":" and found[1] + 1 < tokens.count:
        return found[0], found[1] + 1
    return None


def _new_sentence(tokens: Tokens, at: int) -> bool:
    """Whether a sentence begins at a token: not behind the dot of a date or of a short month."""
    if tokens[at - 1].word not in (".", "!", "?") or tokens.glued(at) or not tokens.raw(at)[:1].isupper():
        return False
    before = tokens[at - 2]
    return before.number is None and not _MONTHS.take(tokens, at) and not _MONTHS.take(tokens, at - 2)


def _opener(clause: _Clause, at: int) -> tuple[Reading, int] | None:
    """Whose promise begins at a token, and the token after the words that say so."""
    tokens = clause.tokens
    if at > 0 and tokens[at - 1].word not in words.BEGINS and not _new_sentence(tokens, at):
        return None
    if found := _OPENERS.take(tokens, at):
        reading, body = found
        promised = _THEY_PROMISED.take(tokens, at) is not None
        body = _TO.skip(tokens, body) if promised or "promis" in tokens[body - 1].word else body
        known = _is_theirs(clause, body, promised) if reading is Reading.THEIRS else _is_mine(clause, at, body)
        return (reading, body) if known and body < tokens.count else None
    unsaid = _UNSAID.take(tokens, at)
    if unsaid is None or unsaid[1] >= tokens.count or tokens[unsaid[1]].word == ":":
        return None
    whose = _unsaid(clause, unsaid[0], unsaid[1])
    return (whose, unsaid[1]) if whose else None


def _is_mine(clause: _Clause, at: int, body: int) -> bool:
    """Whether "I'll" is the owner's: not in words of the customer, such as "I'll take 30 m"."""
    tokens = clause.tokens
    if "promis" in tokens[body - 1].word or "promis" in tokens[body - 2].word or not clause.first:
        return True
    if clause.setting.their_words:
        return False
    verb, following = tokens[body].word, tokens[body + 1].word
    if verb in words.STATES or (verb == "see" and following in ("", ".", ",", "how", "if", "what", "about", "whether")):
        return False
    return clause.setting.we_spoke or verb not in words.FIRST_PERSON_OF_CUSTOMER


def _is_theirs(clause: _Clause, body: int, promised: bool) -> bool:
    """Whether "she will" is a promise: to send or to pay, not to be away."""
    verb = clause.tokens[body].word
    if promised:
        return True
    return verb in words.THEIR_ACTS if clause.first else verb not in words.STATES


def _unsaid(clause: _Clause, word: str, body: int) -> Reading | None:
    """Whose "will …" or "promised …" it is when nobody is named: the verb and "me" or "us" tell."""
    tokens = clause.tokens
    verb = tokens[body].word
    objects = {tokens[place].word for place in range(body, min(body + 4, tokens.count))}
    to_us = bool(objects & {"me", "us"})
    if clause.setting.their_words and clause.first:
        return None
    if word == "promised":
        return Reading.THEIRS if to_us or (verb in words.THEIR_DOING and clause.first) else Reading.MINE
    if word == "must":
        return Reading.MINE if verb in words.DOING and not to_us else None
    if to_us and verb in words.THEIR_ACTS:
        return Reading.THEIRS
    if verb in words.THEIR_DOING and clause.first:
        return None
    return Reading.MINE if verb in words.DOING or (not clause.first and verb not in words.STATES) else None


def is_request(tokens: Tokens) -> bool:
    """Whether a lone clause tells what to do ("call her"), not what the customer asks for ("call me")."""
    everything = {tokens[at].word for at in range(min(tokens.count, 40))}
    return tokens[0].word in words.DOING and not everything & {"me", "us", "i", "we", "?"}


def goes_on(text: str) -> Iterator[tuple[int, int]]:
    """Where another promise may begin within one: the end of what stands before, and the verb behind the joint."""
    tokens = Tokens(text[:LOOKS_AT])
    for at in range(2, min(tokens.count, MOST_CLAUSES)):
        joint = at
        while joint > 1 and (tokens[joint - 1].word in words.JOINS or tokens[joint - 1].word in words.THEN):
            joint -= 1
        if joint < at and (tokens[at].word in words.DOING or _german_verbs_close(tokens, joint)):
            yield tokens[joint].start, tokens[at].start


def _german_verbs_close(tokens: Tokens, joint: int) -> bool:
    """Whether "und" parts two German clauses, each with its verb last: "Montag schicken und Freitag anrufen"."""
    closing = (joint - 1, tokens.count - 1)
    verbs = all(tokens[at].word.endswith(("en", "ern", "eln")) and tokens.raw(at).islower() for at in closing)
    return verbs and tokens[joint].word == "und"


def core(line: str, start: int, end: int) -> tuple[int, int]:
    """A stretch without the blanks and signs at its ends that only join it to its neighbours."""
    while start < end and line[start] in _BLANK:
        start += 1
    while end > start and (line[end - 1].isspace() or line[end - 1] in ",;:"):
        end -= 1
    return start, end
