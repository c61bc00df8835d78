"""Faults 33 and 34: files to import that are cut, mixed up or full of noise. Each is read, or refused in a sentence.

The files are the program's own exports and letters, changed at random. What is refused leaves nothing behind, and
none takes long.
"""

from __future__ import annotations

import random
import signal
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crmnotes import cli
from crmnotes.clock import FixedClock
from crmnotes.contacts import Skipped
from crmnotes.errors import CrmnotesError
from crmnotes.exchange import formats
from crmnotes.notebook import Notebook
from tests.conftest import Trials

CLOCK = FixedClock(datetime(2026, 11, 22, 16, 0, tzinfo=UTC))
PATIENCE = 10  # seconds; beside other work
LETTER = """From: Greta Holm <greta@example.com>
To: me@example.com
Date: Sat, 21 Nov 2026 10:00:00 +0100
Subject: =?utf-8?q?The_bl=C3=BCe_one?=
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="x"

--x
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

SGVsbG8sIGNhbiB5b3Ugc2VuZCBpdD8=
--x
Content-Type: text/html

<p>Hello</p>
--x--
"""
SIGNS = (b"\0", b"\r", b"\n", b'"', b",", b";", b":", b"\\", b"=", b"\xff", b"\xfe", b"\xef\xbb\xbf", b"\xf0\x9f\x98",
         b"BEGIN:VCARD\n", b"END:VCARD\n", b"BEGIN:VTODO\n", b"RRULE:FREQ=SECONDLY\n", b"{", b"]", b'"uid": ',
         b"9" * 40, b"A" * 9000, b" \n ")  # fmt: skip
KINDS = ("csv", "vcf", "ics", "json", "eml", "mbox")

Change = Callable[[random.Random, bytearray], None]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """One whole file of each kind."""
    folder = tmp_path_factory.mktemp("whole")
    book = str(folder / "notebook.crmnotes")
    assert cli.main(["--notebook", book, "demo", "--customers", "5"]) == 0
    for what, name in (("customers", "a.csv"), ("customers", "a.vcf"), ("calendar", "a.ics"), ("everything", "a.json")):
        assert cli.main(["--notebook", book, "export", what, str(folder / name)]) == 0
    made = {path.suffix[1:]: path.read_bytes() for path in folder.glob("a.*")}
    made["eml"] = LETTER.encode()
    made["mbox"] = f"From greta@example.com Sat Nov 21 10:00:00 2026\n{LETTER}\n".encode() * 3
    return made


def cut(chance: random.Random, content: bytearray) -> None:
    del content[chance.randrange(len(content)) :]


def noise(chance: random.Random, content: bytearray) -> None:
    for _ in range(chance.randint(1, 12)):
        content[chance.randrange(len(content))] = chance.randrange(256)


def signs(chance: random.Random, content: bytearray) -> None:
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(content))
        content[at:at] = chance.choice(SIGNS)


def lines(chance: random.Random, content: bytearray) -> None:
    """Lines doubled, left out, in another order."""
    parts = bytes(content).split(b"\n")
    for _ in range(chance.randint(1, 5)):
        one, other = chance.randrange(len(parts)), chance.randrange(len(parts))
        parts[one : one + chance.randint(0, 2)] = [parts[other]] * chance.randint(0, 2) or [b""]
    content[:] = b"\n".join(parts)


def other_letters(chance: random.Random, content: bytearray) -> None:
    """The same text in another encoding, or in two."""
    text = bytes(content).decode("utf-8", "replace")
    content[:] = text.encode(chance.choice(("utf-16", "utf-16-le", "cp1252", "utf-7", "utf-32")), "replace")
    if chance.random() < 0.3:
        content += text.encode()


CHANGES: tuple[Change, ...] = (cut, noise, signs, lines, other_letters)


@contextmanager
def no_longer_than(seconds: int) -> Iterator[None]:
    def late(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def bring_in(notebook: Notebook, path: Path) -> None:
    """As the window and the command line do."""
    kind = formats.kind_of(path)
    if kind in formats.CONTACTS:
        found = (one for one in formats.contacts(path, kind) if not isinstance(one, Skipped))
        notebook.imports.run(found, path.name)
    else:
        records = (one for one in formats.records(path, kind, UTC) if not isinstance(one, Skipped))
        notebook.imports.merge_records(records, path.name)


def refusal(notebook: Notebook, path: Path) -> str | None:
    """The sentence that a person is told; None when the file was read."""
    try:
        bring_in(notebook, path)
    except CrmnotesError as error:
        return str(error)
    return None


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_read_or_refused_in_a_sentence(
    files: dict[str, bytes], tmp_path: Path, trials: Trials, kind: str
) -> None:
    chance, path = random.Random(kind), tmp_path / f"changed.{kind}"
    notebook = Notebook.in_memory(CLOCK)
    for number in trials.of("inputs", len(KINDS)):
        content = bytearray(files[kind])
        for _ in range(chance.randint(1, 3)):
            if content:
                chance.choice(CHANGES)(chance, content)
        path.write_bytes(content)
        before = notebook.counts()
        with no_longer_than(PATIENCE):
            refused = refusal(notebook, path)
        if refused is not None:
            assert refused[-1] in ".:)?"
            assert notebook.counts() == before
        if number % 100 == 99:
            assert notebook.check() == []
            notebook.close()
            notebook = Notebook.in_memory(CLOCK)
    with closing(notebook):
        assert notebook.check() == []
