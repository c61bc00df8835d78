import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crmnotes.records import Customer, Way, WayKind
from crmnotes.ui.parts import links


@pytest.mark.parametrize(
    ("typed", "opens"),
    [
        ("+44 20 7946 0018", "tel:+442079460018"),
        ("+44 20 7946 0018 (best after 3 pm)", "tel:+442079460018"),
        ("020 7946 0018", "tel:02079460018"),
        ("+44 (0)20 7946-0018", "tel:+442079460018"),
        ("0049 30 123456", "tel:+4930123456"),
        ("(030) 123/456", "tel:030123456"),
        ("030.123.456 ext 12", "tel:030123456;ext=12"),
        ("112", "tel:112"),
    ],
)
def test_a_phone_number_opens_as_digits_only(typed: str, opens: str) -> None:
    link = links.phone_link(typed)
    assert link is not None
    assert link.toString() == opens


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "12",
        "call me",
        "0800 FLOWERS",
        "12345678901234567",
        "tel:123",
        "+44 20;phone-context=evil",
        "123\n456x",
        "１２３４５",
        "*#06#",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "0" * 5000,
    ],
)
def test_what_is_no_phone_number_opens_nothing(typed: str) -> None:
    assert links.phone_link(typed) is None


def test_an_address_opens_with_nothing_beside_it() -> None:
    link = links.mail_link(" maria.lopez+shop@lopez-catering.example ")
    assert link is not None
    assert link.toString() == "mailto:maria.lopez+shop@lopez-catering.example"
    apostrophe = links.mail_link("o'brien@x.example")
    assert apostrophe is not None
    assert "'" not in bytes(apostrophe.toEncoded().data()).decode()


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "maria",
        "maria@",
        "@x.example",
        "maria@localhost",
        "a@b.example?attach=/etc/passwd",
        "a@b.example&cc=c@d.e",
        "mailto:a@b.example",
        "a@b.example,c@d.example",
        "a b@c.example",
        "a@b.example\nBcc: c@d.example",
        "%0a@b.example",
        "a..b@c.example",
        ".a@c.example",
        "a@-c.example",
        "a@b..example",
        "<a@b.example>",
        "a@b.example#x",
        "é@b.example",
    ],
)
def test_what_is_not_plainly_one_address_opens_nothing(typed: str) -> None:
    assert links.mail_link(typed) is None


@pytest.mark.parametrize(
    ("typed", "opens"),
    [
        ("https://lopez.example/menu?a=1#top", "https://lopez.example/menu?a=1#top"),
        ("http://lopez.example:8080", "http://lopez.example:8080"),
        ("www.lopez.example", "https://www.lopez.example"),
    ],
)
def test_a_web_page_is_http_with_a_host(typed: str, opens: str) -> None:
    link = links.web_link(typed)
    assert link is not None
    assert link.toString() == opens


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "lopez",
        "//h/x",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,x",
        "ms-msdt:/id",
        "ftp://x.example",
        "smb://x.example/y",
        "https://user:pw@x.example",
        "https://x.example@evil.example",
        "https://x .example",
        "https://",
        "https://x.example/\u202egpj",
        "http://1",
        "https://x.example/a b",
        "\\\\server\\share",
        "https://x.example\n",
    ],
)
def test_what_is_no_web_page_is_text(typed: str) -> None:
    found = links.web_link(typed)
    assert found is None or typed != typed.strip()


PIECES = (
    "http", "https", "file", "javascript", "data", "ms-msdt", "smb", "mailto", "tel", ":", "/", "//", "\\", "@", "?",
    "#", "&", "=", "%0a", "%00", "\n", "\t", " ", "..", "x.example", "127.0.0.1", "[::1]", "localhost", "etc/passwd",
    "attach", "a@b.example", "+44 20 7946 0018", "\u202e", "\u200b", "é", "京", "\0", "1",
)  # fmt: skip
SAFE = re.compile(r"https?://[\w.\[\]-][^\s\\@]*|mailto:[\w.!#$%*/?^`{|}~+'&=-]+@[\w.-]+|tel:\+?\d+(;ext=\d+)?")


@settings(max_examples=200)
@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
def test_whatever_is_typed_opens_a_page_an_address_a_number_or_nothing(typed: str) -> None:
    """faults: 38."""
    for found in (links.web_link(typed), links.mail_link(typed), links.phone_link(typed)):
        if found is not None:
            opens = bytes(found.toEncoded().data()).decode()
            assert SAFE.fullmatch(opens), opens
            assert found.userName() == "" or found.scheme() == "mailto"
            assert found.query() == "" or found.scheme() != "mailto"


def test_a_handle_opens_nothing() -> None:
    assert links.link_of(Way(WayKind.HANDLE, "https://x.example")) is None


def test_the_preferred_way_that_opens_is_taken() -> None:
    ways = (
        Way(WayKind.PHONE, "ask at the desk", preferred=True),
        Way(WayKind.PHONE, "+45 33 12 00 41"),
        Way(WayKind.PHONE, "+45 33 12 00 42", preferred=True),
    )
    assert links.best_way(Customer("Greta", ways=ways), WayKind.PHONE) == ways[2]
    assert links.best_way(Customer("Greta", ways=ways), WayKind.EMAIL) is None


class Desktop(QObject):
    """Takes links in place of the desktop."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, link: QUrl) -> None:
        self.opened.append(link.toString())


def test_a_call_is_handed_to_the_desktop(qapp: QApplication) -> None:
    desktop = Desktop()
    QDesktopServices.setUrlHandler("tel", desktop, "take")
    try:
        link = links.phone_link("+44 20 7946 0018")
        assert link is not None
        assert links.open_link(link)
        assert desktop.opened == ["tel:+442079460018"]
    finally:
        QDesktopServices.unsetUrlHandler("tel")


@pytest.mark.qt_log_ignore("does not support QPlatformServices")
def test_where_no_program_takes_it_that_is_said(qtbot: QtBot, dressed: QApplication) -> None:
    said: list[str] = []
    link = links.phone_link("+44 20 7946 0018")
    assert link is not None
    parent = QWidget()
    qtbot.addWidget(parent)
    links.use(link, parent, said.append)
    assert said == ["No program on this computer takes it; Ctrl+C copies it."]


@pytest.mark.parametrize(
    ("typed", "asked_for"),
    [
        ("Havnegade 12, 1058 København", "Havnegade%2012%20%2C%201058%20K%C3%B8benhavn"),
        ("Unit 4, Mill Yard\nLeeds LS9 8AG", "Unit%204%20%2C%20Mill%20Yard%20Leeds%20LS9%208AG"),
        ("5 Rue de l'Église", "5%20Rue%20de%20l%27%C3%89glise"),
        ("a&layers=evil#map=1?x", "a%20layers%20evil%20map%201%20x"),
        ("javascript:alert(1)", "javascript%20alert%201"),
    ],
)
def test_an_address_becomes_words_that_a_map_looks_for(typed: str, asked_for: str) -> None:
    link = links.map_link(typed)
    assert link is not None
    assert bytes(link.toEncoded().data()).decode() == links.MAP + asked_for
    assert link.host() == "www.openstreetmap.org"


@pytest.mark.parametrize("typed", ["", "12345", "\n,;", "x" * 301])
def test_what_is_no_address_opens_no_map(typed: str) -> None:
    assert links.map_link(typed) is None
