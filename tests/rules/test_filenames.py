"""Names of files: labels for people, safe on any disk, and which are never opened."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crmnotes.rules import filenames


@pytest.mark.parametrize(
    ("name", "label", "on_disk"),
    [
        ("offer.pdf", "offer.pdf", "offer.pdf"),
        ("../../etc/passwd", "passwd", "passwd"),
        ("C:\\Users\\me\\offer.pdf", "offer.pdf", "offer.pdf"),
        ("CON", "CON", "_CON"),
        ("lpt1.txt", "lpt1.txt", "_lpt1.txt"),
        ("a\0b\nc.txt", "abc.txt", "abc.txt"),
        ("fdp.\u202eexe", "fdp.exe", "fdp.exe"),
        ("what? <now>.txt.", "what? <now>.txt", "what_ _now_.txt"),
        ("..", "file", "file"),
        ("-rf.txt", "-rf.txt", "_-rf.txt"),
        ("x" * 300 + ".pdf", "x" * 116 + ".pdf", "x" * 116 + ".pdf"),
    ],
)
def test_a_name_is_a_label_only(name: str, label: str, on_disk: str) -> None:
    assert (filenames.label(name), filenames.on_disk(name)) == (label, on_disk)


@settings(max_examples=200)
@given(st.text(max_size=400))
def test_any_name_can_be_written(name: str) -> None:
    safe = filenames.on_disk(name)
    assert safe
    assert len(safe.encode()) <= 205
    assert not set(safe) & set('/\\:*?"<>|\0\n')
    assert safe not in (".", "..")
    assert not safe.endswith((".", " "))
    assert not filenames.DEVICES.fullmatch(safe)


@pytest.mark.parametrize(
    ("name", "content", "opened"),
    [
        ("offer.pdf", b"%PDF", True), ("photo.JPG", b"\xff\xd8", True), ("list.ods", b"PK", True),
        ("tool.exe", b"", False), ("tool.EXE", b"", False), ("page.html", b"<p>", False), ("macro.xlsm", b"PK", False),
        ("run.desktop", b"", False), ("noending", b"text", False), (".bashrc", b"", False),
        ("offer.pdf", b"MZ\x90", False), ("offer.pdf", b"#!/bin/sh", False), ("photo.jpg", b"\x7fELF", False),
        ("fdp.\u202eexe", b"", False), ("offer.pdf.", b"%PDF", True),
    ],
)  # fmt: skip
def test_a_program_is_never_opened(name: str, content: bytes, opened: bool) -> None:
    assert filenames.may_be_opened(name, content) is opened
