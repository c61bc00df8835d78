"""Which kind of file it is: by what stands in it, then by its name."""

import pytest

from crmnotes.errors import BadInput
from crmnotes.exchange.formats import kind_of


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("contacts.txt", b"\xef\xbb\xbf\r\nBEGIN:VCARD\r\n", "vcard"),
        ("contacts", "\ufeffbegin:vcard".encode("utf-16"), "vcard"),
        ("x.vcf", b"BEGIN:VCALENDAR\n", "ics"),
        ("x.vcf", b"nothing known", "vcard"),
        ("x", b"PK\x03\x04...", "xlsx"),
        ("x.csv", b"PK\x03\x04...", "xlsx"),
        ("x", b'{"format": "crmnotes"}', "json"),
        ("x.json", b"[]", "json"),
        ("list.csv", b"From,To\n1,2\n", "csv"),
        ("list.CSV", b"From: x\nTo: y\n", "csv"),
        ("Inbox", b"From a@x.org Fri Nov 20\nFrom: a@x.org\n", "mbox"),
        ("message.txt", b"Return-Path: <a@x.org>\nReceived: from b\n\tby c\nFrom: a@x.org\n\n", "eml"),
        ("x.eml", b"odd", "eml"),
        ("x.iif", b"!CUST\tNAME\n", "csv"),
        ("x.vcs", b"odd", "ics"),
    ],
)
def test_kinds(tmp_path, name, content, kind):
    path = tmp_path / name
    path.write_bytes(content)
    assert kind_of(path) == kind


def test_what_nobody_knows_is_asked(tmp_path):
    path = tmp_path / "x.dat"
    path.write_bytes(b"hello")
    with pytest.raises(BadInput, match="not known"):
        kind_of(path)
    with pytest.raises(BadInput, match="no file"):
        kind_of(tmp_path / "none.vcf")
    with pytest.raises(BadInput, match="folder"):
        kind_of(tmp_path)
