"""Pictures by their first bytes: kinds, sizes, and what is refused before anything is decoded."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmnotes.errors import BadInput
from crmnotes.rules import images
from crmnotes.rules.images import Image


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", width, height) + b"\x08\x06\0\0\0"


def jpeg(width: int, height: int, before: bytes = b"") -> bytes:
    return b"\xff\xd8\xff\xe0\0\x10" + bytes(14) + before + b"\xff\xc2\0\x11\x08" + struct.pack(">HH", height, width)


def webp(kind: bytes, body: bytes) -> bytes:
    return b"RIFF\0\0\0\0WEBP" + kind + b"\0\0\0\0" + body


LOSSLESS = b"\x2f" + struct.pack("<I", 99 | 49 << 14)
EXTENDED = bytes(4) + (99).to_bytes(3, "little") + (49).to_bytes(3, "little")


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (png(100, 50), Image("png", 100, 50)),
        (jpeg(100, 50), Image("jpeg", 100, 50)),
        (jpeg(100, 50, b"\xff\xff\xe1\xff\xfe" + bytes(0xFFFC)), Image("jpeg", 100, 50)),
        (webp(b"VP8X", EXTENDED), Image("webp", 100, 50)),
        (webp(b"VP8L", LOSSLESS), Image("webp", 100, 50)),
        (webp(b"VP8 ", bytes(6) + struct.pack("<HH", 100, 50)), Image("webp", 100, 50)),
    ],
)
def test_a_picture_is_known_by_its_header(content: bytes, found: Image) -> None:
    assert images.look(content) == found


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "no picture"), (b"GIF89a", "no picture"), (b"<svg/>", "no picture"), (png(10, 10)[:20], "no picture"),
        (b"\xff\xd8\xff\xda\0\x08", "no picture"), (webp(b"ANIM", bytes(20)), "no picture"), (png(0, 5), "no picture"),
        (png(60_000, 60_000), "too many"), (png(20_001, 1), "too many"), (png(8, 8) + bytes(5_000_000), "5 MB"),
    ],
)  # fmt: skip
def test_what_cannot_be_a_picture_is_refused_in_one_sentence(content: bytes, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        images.look(content)


@pytest.mark.parametrize("content", [png(513, 20), png(20, 20) + bytes(400_000)])
def test_only_small_ones_are_kept(content: bytes) -> None:
    with pytest.raises(BadInput, match="512 pixels"):
        images.require_small(content)
    assert images.require_small(png(512, 512)).small


@given(st.binary(max_size=300), st.sampled_from([b"", png(9, 9)[:16], jpeg(9, 9)[:20], b"RIFF\0\0\0\0WEBPVP8L"]))
def test_nothing_else_is_ever_raised(rest: bytes, start: bytes) -> None:
    try:
        images.look(start + rest)
    except BadInput:
        pass
