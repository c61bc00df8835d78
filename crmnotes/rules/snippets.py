"""Short texts of the owner's own: `;thanks` and a space, and the whole text stands there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from crmnotes.errors import BadInput

MARK = ";"
LONGEST_NAME, LONGEST_TEXT = 30, 5000
_NAME = re.compile(r"[^\W_](?:[\w-]*\w)?")
_BEFORE = re.compile(r"(?:^|(?<=\s)|(?<=[(“\"':]))" + MARK + r"(\w[\w-]*)$")


class Snippet(NamedTuple):
    """A short text under a short word."""

    name: str
    text: str = ""


class Expanded(NamedTuple):
    """A snippet found before the cursor: which letters give way, and to what."""

    start: int
    end: int
    text: str


def check(snippet: Snippet) -> Snippet:
    """The snippet without the mark before its word; BadInput."""
    name, text = snippet.name.strip().removeprefix(MARK), snippet.text.strip()
    if not _NAME.fullmatch(name) or len(name) > LONGEST_NAME:
        raise BadInput("Give a short word of letters and digits, such as thanks.")
    if not text:
        raise BadInput("Write what “{}” stands for.", MARK + name)
    if len(text) > LONGEST_TEXT:
        raise BadInput("A snippet can have {} letters at most.", LONGEST_TEXT)
    return Snippet(name, text)


def before(text: str, cursor: int, snippets: Iterable[Snippet]) -> Expanded | None:
    """The snippet whose word ends at the cursor, when there is one of that name; None otherwise."""
    found = _BEFORE.search(text[:cursor])
    if found is None:
        return None
    wanted = found[1].casefold()
    for snippet in snippets:
        if snippet.name.casefold() == wanted:
            return Expanded(found.start(1) - len(MARK), cursor, snippet.text)
    return None


def to_dict(snippet: Snippet) -> dict[str, Any]:
    """The snippet as it is kept, and as it stands in the open format."""
    return {"name": snippet.name, "text": snippet.text}


def of_dict(kept: Mapping[str, Any]) -> Snippet:
    """The snippet that was kept."""
    return Snippet(str(kept.get("name", "")), str(kept.get("text", "")))
