"""What cannot be kept is taken out and told; saving never fails over a sign."""

from __future__ import annotations

import random

import pytest

from crmnotes.errors import BadInput
from crmnotes.plaintext import LONGEST, clean_text
from crmnotes.store.opening import open_memory

CASES = {
    "linen, 30 m": ("linen, 30 m", False),
    "a\tb\nc": ("a\tb\nc", False),
    "a\r\nb\rc": ("a\nb\nc", False),
    "a\0b": ("ab", True),
    "\x1b[31mred": ("[31mred", True),
    "a\x0bb\x0cc": ("abc", True),
    "half \ud83d letter": ("half \ufffd letter", True),
    "whole 🙂 e\u0301 京 \u202eabc\u200b": ("whole 🙂 e\u0301 京 \u202eabc\u200b", False),
    "": ("", False),
}


@pytest.mark.parametrize("text", CASES)
def test_texts(text: str) -> None:
    cleaned = clean_text(text)
    assert (cleaned.text, cleaned.told) == CASES[text]
    assert clean_text(cleaned.text).text is cleaned.text


def test_any_text_can_be_kept_and_comes_back_equal() -> None:
    chance = random.Random(1)
    store = open_memory()
    signs = [*map(chr, range(0x30)), "\ud800", "\udfff", "🙂", "é", "e\u0301", "京", "\u202e", "\ufeff", "\uffff", "a"]
    texts = [clean_text("".join(chance.choices(signs, k=chance.randint(0, 30)))).text for _ in range(2000)]
    with store.transaction():
        store.executemany("INSERT INTO drafts VALUES (?, ?, 'x')", ((str(n), text) for n, text in enumerate(texts)))
    kept = dict(store.execute("SELECT place, text FROM drafts"))
    assert [kept[str(n)] for n in range(len(texts))] == texts
    assert not any(sign in text for text in texts for sign in "\0\x1b\ud800")
    store.close()


def test_twenty_megabytes_are_the_end() -> None:
    assert clean_text("a" * LONGEST).text
    for text in ("a" * (LONGEST + 1), "京" * (LONGEST // 3 + 1)):
        with pytest.raises(BadInput, match="20 MB"):
            clean_text(text)
