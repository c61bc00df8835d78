"""Properties of a card that have no place here: kept as lines of text, and written into the next card again."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crmnotes.exchange.content_lines import Line, taken_apart
from crmnotes.exchange.content_out import escaped

MOST = 20_000  # characters that are kept of one card
LONGEST = 8_000  # characters of one property: a key, not a film
LABEL = "X-ABLabel"
_NEW_LINE = re.compile(r"\r\n?|\n")
_NEVER = frozenset(("BEGIN", "END", "VERSION", "UID", "FN", "N"))


class Aside:
    """What has been kept of one card so far."""

    __slots__ = ("lines", "size")

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.size = 0

    def put(self, line: Line, label: str = "") -> None:
        """Keeps a property with the label that stands in a line of its own; one that is too long is left out."""
        text = as_written(line)
        if len(text) <= LONGEST and self.size + len(text) <= MOST:
            self.size += len(text)
            self.lines.append(text)
            if label:
                self.lines.append(f"{line.group}.{LABEL}:{escaped(label)}")

    @property
    def text(self) -> str:
        """All of it, a property a line."""
        return "\n".join(self.lines)


def as_written(line: Line) -> str:
    """A property as one line of text in UTF-8: group, name, parameters and value."""
    params = "".join(
        f";{name}={_param(value)}" if name else f";{value}"
        for name, value in line.params
        if name != "CHARSET" and value.upper() != "QUOTED-PRINTABLE"
    )
    head = f"{line.group}.{line.name}" if line.group else line.name
    return f"{head}{params}:{_NEW_LINE.sub(lambda _: chr(92) + 'n', line.text)}"


def _param(value: str) -> str:
    """A parameter's value, in quotation marks where it needs them."""
    bare = value.replace('"', "")
    return f'"{bare}"' if set(bare) & set(":;") else bare


def written_again(text: str, number: int) -> Iterator[str]:
    """The lines of a later card; groups are counted on from `number`, and what is no property is left out."""
    groups: dict[str, str] = {}
    for raw in text.split("\n"):
        line = taken_apart(0, raw.encode("utf-8", "replace"))
        if not line.name or line.name in _NEVER or "\r" in raw:
            continue
        if not line.group:
            yield raw
            continue
        group = groups.setdefault(line.group.casefold(), f"item{number + len(groups)}")
        yield f"{group}{raw[len(line.group) :]}"
