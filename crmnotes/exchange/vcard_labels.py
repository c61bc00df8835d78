"""By what name a card calls a way to reach somebody: in a line of its own, in a parameter, or by its types."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from crmnotes.exchange import vcard_android
from crmnotes.exchange.content_lines import Line, Params, unescaped, words

_APPLE = re.compile(r"_\$!<(.*)>!\$_\Z")
_APPLES = {"homefax": "home fax", "workfax": "work fax", "otherfax": "other fax"}
_KEPT_TYPES = {
    "CELL": "mobile", "MOBILE": "mobile", "PAGER": "pager", "CAR": "car", "MAIN": "main", "ISDN": "isdn",
    "WORK": "work", "BUSINESS": "work", "HOME": "home", "OTHER": "other",
}  # fmt: skip


class Called(NamedTuple):
    """What the parameters of a way say: its label as a phone number and as any other, and whether it is preferred."""

    of_phone: str = ""
    of_other: str = ""
    preferred: bool = False


PLAINLY = Called()


@lru_cache(maxsize=1024)  # the same few stand in every card
def called(params: Params) -> Called:
    """What such parameters say of a way: the owner's own label, else its types."""
    types = words(params, "TYPE")
    preferred = "PREF" in types or dict(reversed(params)).get("PREF") == "1"  # the first of several counts
    if own := vcard_android.label_of(params):
        return Called(own, own, preferred)
    labels = [name for word, name in _KEPT_TYPES.items() if word in types]
    if not labels:
        own = next((word for word in types if word.startswith("X-") and len(word) > 3), "")
        labels = [own.removeprefix("X-EVOLUTION-").removeprefix("X-").casefold()]
    place = next((_KEPT_TYPES[word] for word in types if word in ("WORK", "HOME")), "")
    return Called(f"{place} fax".strip() if "FAX" in types else labels[0], place or labels[-1], preferred)


def apple_labels(inside: list[Line]) -> dict[str, str]:
    """The labels of a card that stand in lines of their own, by group."""
    named = [line for line in inside if line.name == "X-ABLABEL"]
    return {line.group.casefold(): _meant(line.text) for line in named if line.group}


@lru_cache(maxsize=1024)
def _meant(text: str) -> str:
    """A label that stands in a line of its own, without the signs around those that Apple translates."""
    text = unescaped(text).strip()
    match = _APPLE.match(text)
    label = match[1].casefold() if match else text
    return " ".join(_APPLES.get(label, label).split())[:200]
