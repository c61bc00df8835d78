"""Faults 24 to 26: any letters can be saved through every verb, come back as they were but for what cannot be kept, are
found however they are spelled in Unicode, and leave and return byte for byte."""

from __future__ import annotations

import random
import re
import unicodedata
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

from crmnotes.clock import FixedClock
from crmnotes.exchange import json_in, json_out
from crmnotes.notebook import Notebook
from crmnotes.plaintext import clean_text
from crmnotes.records import Channel, Customer, Direction, Due, Note, Way, WayKind
from tests.conftest import Trials

NOW = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
SIGNS = [
    *map(chr, range(0x20)), "\x7f", "\x85", "\xa0", "\ud800", "\udbff", "\ufffe", "\uffff", "\U0010ffff", "\ufeff",
    "\u200b", "\u200d", "\u2028", "\u202a", "\u202e", "\u2066", "\u2069", "\u061c", "\u0344", "ﬁ", "İ", "ß", "京",
    "🙂", "👩\u200d👩\u200d👧", "🇩🇪", "é", "e\u0301", "\u30ab\u3099", "각", "\u1100\u1161", "א", "ع", "हि", "ก",
    "a", "Z", " ", "'", '"', "%", "\\",
]  # fmt: skip
SCRIPTS = (
    "äöüßéèêñçåøæłśžőűđħıāēǎ", "αβγδάέήίόύώϊ", "абвгдёйщъыэюя", "אבגדהוזחט", "ابتثجحخدذر", "กขคงจฉชซ",
    "京都東北海道田中山本", "あいうカガキギプ", "가각간갈감강",
)  # fmt: skip
FORMS = ("NFC", "NFD")
HALF = re.compile("[\ud800-\udbff]")


def any_text(chance: random.Random) -> str:
    return "a" + "".join(chance.choices(SIGNS, k=chance.randint(0, 25))) + "z"


def word_of(chance: random.Random) -> str:
    """A word of one script, in one of the two spellings."""
    letters = chance.choice(SCRIPTS)
    return unicodedata.normalize(chance.choice(FORMS), "".join(chance.choices(letters, k=chance.randint(3, 8))))


def test_any_letters_are_kept_and_found(tmp_path: Path, trials: Trials) -> None:
    chance, clock = random.Random(24), FixedClock(NOW)
    with closing(Notebook.in_memory(clock)) as notebook:
        greta = notebook.customers.add(Customer("Greta Holm")).id
        for number in trials.of("letters"):
            text, word = any_text(chance), word_of(chance)
            kept = clean_text(text).text
            assert not any(sign in kept for sign in "\0\x07\x1b\r\ud800")
            in_fields(notebook, text, number)
            said = Note(greta, f"{text} {word}", NOW, NOW, direction=Direction.THEM, channel=Channel.CALL)
            note = notebook.notes.say(said).note
            assert notebook.notes.get(note.id).text == f"{kept} {word}"
            promise = notebook.promises.make(greta, text, Due(date(2026, 11, 24)))
            assert notebook.promises.get(promise.id).text == kept
            notebook.customers.edit(greta, about=text)
            assert notebook.customers.get(greta).about == kept
            notebook.drafts.keep("capture", text)
            assert notebook.drafts.get("capture") == HALF.sub("\ufffd", text).replace("\0", "")  # as it is typed
            for form in FORMS:
                assert note.id in [line.id for line in notebook.search(unicodedata.normalize(form, word)).notes], word
            notebook.notes.trash(note.id)  # what the next word finds is its own
        assert notebook.check() == []
        leaves_and_returns(notebook, tmp_path, clock)


def in_fields(notebook: Notebook, text: str, number: int) -> None:
    """Whatever a customer and an order are made of; blanks may be put in order there."""
    way = Way(WayKind.HANDLE, text)
    made = notebook.customers.add(Customer(f"{text} {number}", company=text, ways=(way,), fields={"Fabric": text}))
    kept = notebook.customers.get(made.id)
    words = clean_text(text).text.split()
    assert kept.name.split() == [*words, str(number)]
    for shown in (kept.company, kept.ways[0].value, kept.fields["Fabric"]):
        assert shown.split() == words
    notebook.orders.add(made.id, 4200, text)


def leaves_and_returns(notebook: Notebook, folder: Path, clock: FixedClock) -> None:
    first, second = folder / "first.json", folder / "second.json"
    json_out.everything(notebook.imports.everything(), first)
    with closing(Notebook.in_memory(clock)) as again:
        again.imports.merge_records(json_in.read(first), first.name)
        json_out.everything(again.imports.everything(), second)
    assert second.read_bytes() == first.read_bytes()
