"""Lines of vCard and iCalendar files on the way out: escaped, folded at 75 bytes and never inside a character."""

from __future__ import annotations

from collections.abc import Iterable

WIDTH = 75  # bytes of a line without its end


def escaped(text: str) -> str:
    """Text as a value: backslashes, commas, semicolons and line breaks are escaped."""
    return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n")


def quoted(text: str) -> str:
    """Text as the value of a parameter, in quotation marks, which it cannot itself hold."""
    return '"' + " ".join(text.replace('"', "'").split()) + '"'


def folded(line: str) -> bytes:
    """The line with its end, folded."""
    raw = line.encode("utf-8", "replace")
    if len(raw) <= WIDTH:
        return raw + b"\r\n"
    pieces, start, room = [], 0, WIDTH
    while start < len(raw):
        end = min(start + room, len(raw))
        while end < len(raw) and raw[end] & 0xC0 == 0x80:  # inside a character
            end -= 1
        pieces.append(raw[start:end])
        start, room = end, WIDTH - 1
    return b"\r\n ".join(pieces) + b"\r\n"


def joined(lines: Iterable[str]) -> bytes:
    """The lines, each folded."""
    return b"".join(map(folded, lines))
