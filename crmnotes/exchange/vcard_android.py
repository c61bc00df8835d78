"""What Android writes into a card in a way of its own: labels inside a parameter, and events, nicknames and people."""

from __future__ import annotations

import binascii
import re
from functools import lru_cache

from crmnotes.exchange.content_lines import Line, Params, decoded, places

# `X-CUSTOM(Grandma)`, or `X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=47=72)` for other letters.
_LABEL = re.compile(r"X-CUSTOM\((.{1,1000})\)\Z", re.IGNORECASE | re.DOTALL)
_WRITTEN = re.compile(r"CHARSET=([^,]{1,30}),ENCODING=QUOTED-PRINTABLE,", re.IGNORECASE)
_BEFORE = "vnd.android.cursor.item/"
_EVENTS = {"1": "Anniversary", "2": "Other date"}
_RELATIONS = {
    "1": "Assistant", "2": "Brother", "3": "Child", "4": "Domestic partner", "5": "Father", "6": "Friend",
    "7": "Manager", "8": "Mother", "9": "Parent", "10": "Partner", "11": "Referred by", "12": "Relative",
    "13": "Sister", "14": "Spouse",
}  # fmt: skip


@lru_cache(maxsize=1024)  # the same few stand in every card
def label_of(params: Params) -> str:
    """The owner's own label of a way in the parameters of its line; nothing when there is none."""
    for name, value in params:
        found = _LABEL.match(f"{name}={value}" if name else value)
        if found is None:
            continue
        written = _WRITTEN.match(found[1])
        if written is None:
            return " ".join(found[1].split())[:200]
        raw = binascii.a2b_qp(found[1][written.end() :].encode("utf-8", "replace"))
        return " ".join(decoded(raw, (("CHARSET", written[1]),)).split())[:200]
    return ""


def own_field(line: Line) -> tuple[str, str] | None:
    """Name and text of the own field that an `X-ANDROID-CUSTOM` is; None for what only Android understands."""
    kind, *rest = places(line.text)
    text, sort, label = (" ".join(part.split()) for part in [*rest, "", "", ""][:3])
    if not text or not kind.startswith(_BEFORE):
        return None
    what = kind.removeprefix(_BEFORE)
    if what == "nickname":
        return "Nickname", text
    names = {"contact_event": _EVENTS, "relation": _RELATIONS}.get(what)
    named = (label if sort == "0" else (names or {}).get(sort, ""))[:100]
    return (named, text) if names and named else None
