"""Finds out in which encoding a file of text was written; the owner can say otherwise."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable

# What Windows, old Macs and East Asian programs wrote before UTF-8; the first one wins a tie.
LEGACY = ("cp1252", "cp1250", "cp1251", "cp1254", "cp932", "gb18030", "cp949", "big5", "mac-roman",
          "cp850", "koi8-r", "cp1253", "cp1255")  # fmt: skip
CHOICES = ("utf-8", "utf-16", *LEGACY)
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_SAMPLE = 64 * 1024
# A sign beside a letter (not «quotes»), a capital letter with an accent behind a small one, letters of two scripts
# beside each other, a byte without a meaning, a control character.
_STRANGE = re.compile(
    r"[^\W\d_][\xa1-\xa9\xac-\xb1\xb3-\xb9\xbc-\xbf\xd7\xf7]|[\xa1-\xa9\xac-\xb9\xbc-\xbf][^\W\d_]|[a-z][\xc0-\xd6\xd8-\xde]"
    r"|[A-Za-z][\u0370-\ud7ff]|[\u0370-\ud7ff][A-Za-z]|[\x7f-\x9f\ufffd\u2500-\u259f]"
)


def guess(content: bytes, score: Callable[[str], float]) -> str:
    """The encoding of some text: its mark, UTF-16 by its zeros, strict UTF-8, else the code page that reads best.

    `score` says how much of a text makes sense; the Windows code page of Western Europe is taken when none is better.
    """
    for mark, name in _BOMS:
        if content.startswith(mark):
            return name
    if wide := _wide(content[:4096]):
        return wide
    if _is_utf8(content):
        return "utf-8"
    sample = content[:_SAMPLE]
    texts = {name: decode(sample, name) for name in LEGACY}
    return max(LEGACY, key=lambda name: (score(texts[name]), -strange(texts[name])))


def strange(text: str) -> int:
    """How often a sign stands in a word that no language puts there, as when a text is read in a wrong code page."""
    return len(_STRANGE.findall(text))


def decode(content: bytes, encoding: str) -> str:
    """The text, with a mark where a byte has no meaning; LookupError for an encoding that does not exist."""
    return codecs.getdecoder(codec(encoding))(content, "replace")[0].removeprefix("\ufeff")


def codec(encoding: str) -> str:
    """The name under which the mark at the start is taken off as well; LookupError if it encodes no text."""
    name = codecs.lookup(encoding).name
    if not getattr(codecs.lookup(encoding), "_is_text_encoding", True):
        raise LookupError(encoding)
    return "utf-8-sig" if name == "utf-8" else name


def _wide(sample: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of Latin text is zero."""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if len(sample) >= 4 and max(even, odd) * 10 > len(sample) * 3 and min(even, odd) * 4 < max(even, odd):
        return "utf-16-le" if odd > even else "utf-16-be"
    return None


def _is_utf8(content: bytes) -> bool:
    """Strict UTF-8, but for a file that was cut inside a character, or a few bytes that were damaged."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(content, final=False)
    except UnicodeDecodeError:
        text = content.decode("utf-8", "replace")
        bad = text.count("\ufffd")
        return sum(1 for c in text if c > "\x7f") - bad > 20 * bad
    return True
