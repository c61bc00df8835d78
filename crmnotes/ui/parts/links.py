"""Hands calls, e-mails, web pages and maps to the desktop: addresses are built of checked parts, never taken as typed.

faults: 38. Everything that does not pass is text and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from crmnotes.records import Customer, Way, WayKind
from crmnotes.ui.parts.plain import ask
from crmnotes.ui.words import tr

_PHONE = re.compile(r"\s*(?P<plus>\+|00)?(?P<rest>[0-9(][0-9 ().\-/\u00a0]*)")
_EXTENSION = re.compile(r"\s*(?:ext\.?|x|#)\s*(?P<digits>[0-9]{1,7})\s*$", re.IGNORECASE)
_AFTER = re.compile(r"\s*(?:$|[(,].*$)", re.DOTALL)  # what may follow a number: "(best after 3 pm)"
_MAIL = re.compile(
    r"(?P<local>[A-Za-z0-9._+'\-]{1,64})@(?P<domain>(?:[A-Za-z0-9](?:[A-Za-z0-9\-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63})"
)
_WEB = re.compile(
    r"(?P<scheme>https?)://(?P<host>(?:[A-Za-z0-9](?:[A-Za-z0-9\-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63})"
    r"(?P<port>:[0-9]{1,5})?(?P<rest>[/?#][\x21-\x7e]*)?"
)
_WORDS = re.compile(r"[^\W_]+(?:[.'’/\-]+[^\W_]+)*|,")  # letters, digits, and what stands between them
LONGEST, LONGEST_ADDRESS = 2000, 300
MAP = "https://www.openstreetmap.org/search?query="
"""Where an address is looked for, once the person has seen the whole link and said yes."""


def phone_link(value: str) -> QUrl | None:
    """`tel:` with digits and a plus only; None when the text is no phone number (letters in it, too few digits)."""
    if len(value) > 200:
        return None
    found = _PHONE.match(value)
    if not found:
        return None
    rest, after = found["rest"], value[found.end() :]
    if "(" in rest and ")" not in rest:  # the bracket belongs to a remark, not to the number
        rest, after = rest.split("(", 1)[0], "("
    extension = _EXTENSION.match(after)
    if not extension and not _AFTER.match(after):
        return None
    digits = re.sub(r"\D", "", rest.replace("(0)", "") if found["plus"] else rest)
    if not 3 <= len(digits) <= 15:
        return None
    number = ("+" if found["plus"] else "") + digits + (f";ext={extension['digits']}" if extension else "")
    return QUrl(f"tel:{number}", QUrl.ParsingMode.StrictMode)


def mail_link(value: str) -> QUrl | None:
    """`mailto:` with one address and nothing else; None for anything that is not plainly one address."""
    found = _MAIL.fullmatch(value.strip()) if len(value) <= 320 else None
    if not found or ".." in found["local"] or found["local"][0] == "." or found["local"][-1] == ".":
        return None
    return QUrl(f"mailto:{found['local'].replace(chr(39), '%27')}@{found['domain']}", QUrl.ParsingMode.StrictMode)


def web_link(value: str) -> QUrl | None:
    """An `http` or `https` address with a host name and no user name in it; None for every other text."""
    text = value.strip()
    if text.lower().startswith("www.") and "://" not in text:
        text = "https://" + text
    found = _WEB.fullmatch(text) if len(text) <= LONGEST else None
    if not found:
        return None
    link = QUrl(text, QUrl.ParsingMode.StrictMode)
    return link if link.isValid() and not link.userInfo() else None


def map_link(value: str) -> QUrl | None:
    """A search for an address on openstreetmap.org; None for what holds no letter, or is too long for an address.

    Only the words of the address travel, each character of them escaped but letters and digits.
    """
    words = " ".join(_WORDS.findall(value)) if len(value) <= LONGEST_ADDRESS else ""
    if not any(letter.isalpha() for letter in words):
        return None
    escaped = bytes(QUrl.toPercentEncoding(words).data()).decode("ascii")
    return QUrl(f"{MAP}{escaped}", QUrl.ParsingMode.StrictMode)


def link_of(way: Way) -> QUrl | None:
    """What a way to reach someone opens, None for a handle and everything doubtful."""
    build = {
        WayKind.PHONE: phone_link, WayKind.EMAIL: mail_link, WayKind.URL: web_link, WayKind.ADDRESS: map_link,
    }.get(way.kind)  # fmt: skip
    return build(way.value) if build else None


def best_way(customer: Customer, kind: WayKind) -> Way | None:
    """The way to call or e-mail that opens something: the preferred one, else the first."""
    ways = sorted((way for way in customer.ways if way.kind is kind), key=lambda way: not way.preferred)
    return next((way for way in ways if link_of(way)), None)


def open_link(link: QUrl, parent: QWidget | None = None) -> bool:
    """Hands the link to the desktop; a web page is shown in full and confirmed first. False when nothing opened."""
    if link.scheme() in ("http", "https") and not _confirmed(link, parent):
        return False
    return QDesktopServices.openUrl(link)


def use(link: QUrl, parent: QWidget, fail: Callable[[str], object]) -> None:
    """Hands the link to the desktop; where nothing takes a call or a letter that is said (a page may be refused)."""
    if not open_link(link, parent) and link.scheme() in ("tel", "mailto"):
        fail(tr("No program on this computer takes it; Ctrl+C copies it."))


def _confirmed(link: QUrl, parent: QWidget | None) -> bool:
    shown = link.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    question = tr("Open this page in the web browser?") + "\n\n" + shown
    return ask(parent, tr("Open a web page"), question, tr("Open it"), tr("Cancel"))
