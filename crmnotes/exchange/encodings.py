"""Finds out in which encoding a file of text was written; the owner can say otherwise."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache

from crmnotes.exchange.code_pages import EASTERN, PAGES, likeliest

CHOICES = ("utf-8", "utf-16", *PAGES)
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_HEAD = 16 * 1024  # bytes in which the header of a table stands
JAPANESE_MAIL = "iso2022_jp_2"  # letters and signs of seven bits, told apart by escapes
_ESCAPES = re.compile(rb"\x1b\$[@B]")
# What a file says and the code page of Windows that holds all of it: programs write the one and mean the other.
_MEANT = {
    "iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-8": "cp1255", "iso8859-11": "cp874",
    "tis-620": "cp874", "shift_jis": "cp932", "gb2312": "gb18030", "gbk": "gb18030", "euc_kr": "cp949",
    **dict.fromkeys(("ascii", "idna", "punycode", "undefined", "unicode_escape", "raw-unicode-escape"), ""),
}  # fmt: skip
_OTHER_NAMES = {
    "x-sjis": "cp932", "ks_c_5601-1987": "cp949", "iso-8859-8-i": "cp1255", "x-euc-jp": "euc-jp", "x-gbk": "gb18030",
    "x-mac-roman": "mac-roman", "x-mac-cyrillic": "mac-cyrillic", "unicode": "utf-16", "ansi": "", "utf": "utf-8",
}  # fmt: skip


def guess(content: bytes, score: Callable[[str], float]) -> str:
    """The encoding of some text: what its bytes show, else the code page that reads best.

    `score` says how much of a text makes sense; among equals the one is taken in which its words are likeliest.
    """
    if shown := shows(content):
        return shown
    if is_utf8(content):
        return "utf-8"
    head, likely = content[:_HEAD], likeliest(content)
    if head.isascii():
        return likely
    return max(PAGES, key=lambda name: (score(decode(head, name)), name == likely))


def shows(content: bytes) -> str | None:
    """The encoding of a text that begins with its mark, is UTF-16 by its zeros, or has the escapes of Japanese mail."""
    for mark, name in _BOMS:
        if content.startswith(mark):
            return name
    if content[:_HEAD].isascii() and _ESCAPES.search(content[:_HEAD]):
        return JAPANESE_MAIL
    return _wide(content[:4096])


def text_of(raw: bytes, charset: str = "") -> str:
    """What some bytes of a line say that may name its encoding, and may lie.

    Damaged UTF-8 keeps its good letters; what is none at all is read in the likeliest code page.
    """
    name = named(charset) if charset else ""
    if name and (name in EASTERN or name not in PAGES):  # where good text may look like UTF-8 by chance
        with suppress(UnicodeError):
            return raw.decode(name)
    with suppress(UnicodeError):
        return raw.decode("utf-8")
    if name and name in PAGES:
        return raw.decode(name, "replace")
    good = raw.decode("utf-8", "replace")
    bad = good.count("\ufffd")
    damaged = sum(1 for letter in good if letter > "\x7f") > 2 * bad
    return good if damaged else raw.decode(likeliest(raw), "replace")


@lru_cache(maxsize=64)
def named(charset: str) -> str:
    """The encoding that a file means by the name of one; empty when nobody knows it, or it says nothing."""
    name = charset.strip().strip("'\"").casefold()
    try:
        found = codec(_OTHER_NAMES.get(name, name))
    except LookupError:
        return ""
    return _MEANT.get(found, found)


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


def is_utf8(content: bytes) -> bool:
    """Strict UTF-8, but for a file that was cut inside a character, or a few bytes that were damaged."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(content, final=False)
    except UnicodeDecodeError:
        text = content.decode("utf-8", "replace")
        bad = text.count("\ufffd")
        return sum(1 for c in text if c > "\x7f") - bad > 20 * bad
    return True
