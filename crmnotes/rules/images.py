"""What a picture is by its first bytes alone: its kind and how large it is, before anything is decoded.

Only the headers of PNG (RFC 2083), JPEG (ITU T.81) and WebP (RFC 9649) are read, in linear time.
"""

from __future__ import annotations

import struct
from typing import NamedTuple

from crmnotes.errors import BadInput
from crmnotes.sentences import Phrase

LARGEST_FILE = 5_000_000  # bytes
MOST_PIXELS = 50_000_000
LONGEST_SIDE = 20_000
SMALL_SIDE = 512  # what a notebook keeps
SMALL_FILE = 400_000  # bytes
NO_PICTURE: Phrase = "This is no picture that can be kept: choose a PNG, JPEG or WebP file."


class Image(NamedTuple):
    """A picture by its header: `png`, `jpeg` or `webp`, and its pixels."""

    kind: str
    width: int
    height: int

    @property
    def small(self) -> bool:
        """Whether it is small enough to be kept as it is, as far as its pixels go."""
        return max(self.width, self.height) <= SMALL_SIDE


def check_size(size: int) -> None:
    """BadInput for a picture of more than 5 MB; `size` is in bytes."""
    if size > LARGEST_FILE:
        raise BadInput("A picture can have 5 MB at most; this one has {} MB.", -(-size // 1_000_000))


def look(content: bytes) -> Image:
    """What a picture is; BadInput for no picture, for one over 5 MB, and for one that would fill the memory."""
    check_size(len(content))
    try:
        found = _png(content) or _jpeg(content) or _webp(content)
    except (struct.error, IndexError):
        found = None
    if found is None or found.width < 1 or found.height < 1:
        raise BadInput(NO_PICTURE)
    if found.width * found.height > MOST_PIXELS or max(found.width, found.height) > LONGEST_SIDE:
        raise BadInput("This picture has {} × {} pixels, which is too many. Save it smaller first.", *found[1:])
    return found


def require_small(content: bytes) -> Image:
    """The same for a picture that is to be kept; BadInput when it was not made small."""
    found = look(content)
    if not found.small or len(content) > SMALL_FILE:
        raise BadInput("This picture is too large to be kept. Save it with {} pixels a side at most.", SMALL_SIDE)
    return found


def _png(content: bytes) -> Image | None:
    if content[:8] != b"\x89PNG\r\n\x1a\n" or content[12:16] != b"IHDR":
        return None
    return Image("png", *struct.unpack_from(">II", content, 16))


def _jpeg(content: bytes) -> Image | None:
    """The size stands in the first frame header, behind segments of any length."""
    if content[:3] != b"\xff\xd8\xff":
        return None
    place = 2
    while place + 4 <= len(content):
        if content[place] != 0xFF:
            return None
        marker = content[place + 1]
        if marker == 0xFF or 0xD0 <= marker <= 0xD8:  # filling, and marks without a length
            place += 1 if marker == 0xFF else 2
            continue
        if marker in (0xD9, 0xDA):  # the picture itself begins, or ends, without a frame
            return None
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack_from(">HH", content, place + 5)
            return Image("jpeg", width, height)
        place += 2 + max(2, struct.unpack_from(">H", content, place + 2)[0])
    return None


def _webp(content: bytes) -> Image | None:
    if content[:4] != b"RIFF" or content[8:12] != b"WEBP":
        return None
    kind = content[12:16]
    if kind == b"VP8X":
        return Image("webp", *(int.from_bytes(content[at : at + 3], "little") + 1 for at in (24, 27)))
    if kind == b"VP8L":
        bits = struct.unpack_from("<I", content, 21)[0]
        return Image("webp", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    if kind == b"VP8 ":
        width, height = struct.unpack_from("<HH", content, 26)
        return Image("webp", width & 0x3FFF, height & 0x3FFF)
    return None
