"""What may stand in a text that is kept: everything a person writes, without what breaks files and screens."""

from __future__ import annotations

import re
from typing import NamedTuple

from crmnotes.errors import BadInput

LONGEST = 20_000_000  # bytes of UTF-8

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")  # tab, line feed and carriage return are looked at apart
_RETURN = re.compile("\r\n?")
_SURROGATE = re.compile("[\ud800-\udfff]")
_UNCLEAN = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff]")


class Cleaned(NamedTuple):
    """A text that can be kept; `told` is True when something a person might miss was taken out of it."""

    text: str
    told: bool = False


def clean_text(text: str) -> Cleaned:
    """The text without NUL and other control signs (tab and line ends stay), halves of letters as U+FFFD.

    Line ends become one line feed. Clean text comes back as the same object. BadInput above 20 MB, with its size.
    """
    if len(text) > LONGEST // 4 and len(text.encode("utf-8", "surrogatepass")) > LONGEST:
        size = len(text.encode("utf-8", "surrogatepass")) / 1_000_000
        raise BadInput("That text is {:.0f} MB long; {} MB can be kept. Nothing was saved.", size, LONGEST // 1000000)
    if not _UNCLEAN.search(text):
        return Cleaned(text)
    whole = _RETURN.sub("\n", text)
    clean = _SURROGATE.sub("\ufffd", _CONTROL.sub("", whole))
    return Cleaned(clean, told=clean != whole)
