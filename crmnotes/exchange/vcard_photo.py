"""The picture inside a card: its bytes on the way in, its line on the way out; what lies elsewhere is never fetched."""

from __future__ import annotations

import binascii
import re

from crmnotes.errors import BadInput
from crmnotes.exchange.content_lines import Line
from crmnotes.rules import images

_DATA = re.compile(rb"\s*data:[^,]{0,200};base64\\?,", re.IGNORECASE)


def picture_of(line: Line) -> bytes:
    """The bytes of a picture that stands in the card itself; nothing for an address, and for what is no Base64."""
    data = _DATA.match(line.value)
    written = line.param("ENCODING").upper() in ("B", "BASE64") or "BASE64" in line.words("")
    if not (data or written):
        return b""
    try:
        return binascii.a2b_base64(line.value[data.end() :] if data else line.value)
    except binascii.Error:
        return b""


def photo_line(picture: bytes, version: str) -> str:
    """The line of a picture, not folded yet; nothing when it is none that can be kept."""
    try:
        kind = images.look(picture).kind
    except BadInput:
        return ""
    written = binascii.b2a_base64(picture, newline=False).decode("ascii")
    if version == "4.0":
        return f"PHOTO:data:image/{kind};base64,{written}"
    return f"PHOTO;ENCODING=b;TYPE={kind.upper()}:{written}"
