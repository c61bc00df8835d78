"""Pictures inside cards: in every way of writing them, into a notebook and out again, and never from elsewhere."""

import base64
import struct
import zlib
from datetime import UTC, datetime

import pytest
import vobject

from crmnotes.clock import FixedClock
from crmnotes.exchange.lists import write_cards
from crmnotes.exchange.vcard_in import contacts
from crmnotes.notebook import Notebook
from crmnotes.records import Customer, Way, WayKind

NOW = datetime(2026, 11, 22, 16, tzinfo=UTC)


def png(side):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress(b"".join(b"\0" + bytes(3 * side) for _ in range(side)))
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


PICTURE = png(40)
TEXT = base64.b64encode(PICTURE).decode()
FOLDED = "\r\n ".join(TEXT[i : i + 60] for i in range(0, len(TEXT), 60))


@pytest.fixture
def book():
    opened = Notebook.in_memory(FixedClock(NOW))
    yield opened
    opened.close()


def named(line, name="Greta"):
    return f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\n{line}\r\nEND:VCARD\r\n".encode()


@pytest.mark.parametrize(
    ("line", "picture"),
    [
        (f"PHOTO;ENCODING=b;TYPE=PNG:{FOLDED}", PICTURE), (f"PHOTO;ENCODING=BASE64;PNG:{FOLDED}", PICTURE),
        (f"PHOTO;PNG;BASE64:\r\n {FOLDED}\r\n", PICTURE), (f"PHOTO:data:image/png;base64,{FOLDED}", PICTURE),
        (f"PHOTO:data:image/png;base64\\,{FOLDED}", PICTURE),
        (f"PHOTO;VALUE=uri:data:image/png;base64,{TEXT}", PICTURE), ("PHOTO;VALUE=uri:https://x.example/p.png", b""),
        ("PHOTO;VALUE=uri:file:///etc/passwd", b""), ("PHOTO;ENCODING=b:&&&", b""), ("PHOTO;ENCODING=b:", b""),
    ],
)  # fmt: skip
def test_a_picture_is_taken_out_of_its_card(line, picture):
    (found,) = contacts(named(line))
    assert found.picture == picture


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_a_picture_comes_in_goes_out_and_is_taken_back(book, tmp_path, version):
    content = named(f"PHOTO;ENCODING=b;TYPE=PNG:{FOLDED}") + named("TEL:1", "Tom")
    assert book.imports.run(contacts(content), "a.vcf").new == 2
    greta, _ = sorted(book.customers.many(book.customers.ids()), key=lambda one: one.name)
    assert book.pictures.of(greta.id) == PICTURE
    assert book.imports.run(contacts(content), "a.vcf").batch is None
    path = tmp_path / "out.vcf"
    assert write_cards(book, book.customers.ids(), path, version) == 2
    assert [one.picture for one in contacts(path)] == [PICTURE, b""]
    if version == "3.0":  # the only version that it knows
        assert next(vobject.readComponents(path.read_text("utf-8"))).photo.value == PICTURE
    else:
        assert f"PHOTO:data:image/png;base64,{TEXT}" in path.read_text("utf-8").replace("\n ", "")
    book.imports.take_back()
    assert not book.pictures.any()


def test_somebody_who_is_there_gets_what_they_do_not_have(book):
    (greta,) = (book.customers.add(Customer("Greta", ways=(Way(WayKind.PHONE, "020 7946 0001"),))),)
    line = f"TEL:020 7946 0001\r\nX-SHOE:43\r\nPHOTO;ENCODING=b:{TEXT}"
    seen = book.imports.preview(contacts(named(line)))
    assert (seen.new, seen.fills_in, seen.same) == (0, 1, 0)
    result = book.imports.run(contacts(named(line)), "a.vcf")
    assert (result.new, result.updated) == (0, 1)
    ((_, kept, picture),) = book.customers.sheet([greta.id]).cards()
    assert (kept, picture) == ("X-SHOE:43", PICTURE)
    other = named(line.replace("43", "44").replace(TEXT, base64.b64encode(png(20)).decode()))
    assert book.imports.run(contacts(other), "a.vcf").batch is None, "what is there stays"
    assert book.imports.take_back().kept == 0
    assert list(book.customers.sheet([greta.id]).cards()) == [(book.customers.get(greta.id), "", b"")]


@pytest.mark.parametrize("picture", [png(600), b"GIF89a", b"no picture"], ids=["large", "gif", "none"])
def test_a_picture_that_cannot_be_kept_is_named_and_the_card_comes_in(book, picture):
    line = f"PHOTO;ENCODING=b:{base64.b64encode(picture).decode()}"
    result = book.imports.run(contacts(named(line)), "a.vcf")
    assert (result.new, [one.line for one in result.skipped]) == (1, [1])
    assert "picture" in result.skipped[0].reason
    assert not book.pictures.any()
