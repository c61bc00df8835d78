"""Cards that are no person but a group (`KIND:group`) or a list of mail addresses, as Evolution keeps one.

Who is in it belongs to the group, and the card is nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from crmnotes.exchange.content_lines import Line, lines, unescaped

_GROUP = re.compile(  # in capitals it takes a quarter of the time
    rb"KIND[^:\r\n]{0,200}:\s{0,10}GROUP|X-EVOLUTION-LIST[^:\r\n]{0,200}:\s{0,10}TRUE"
)
_KINDS = ("KIND", "X-ADDRESSBOOKSERVER-KIND")
_MEMBERS = ("MEMBER", "X-ADDRESSBOOKSERVER-MEMBER")
_LIST, _NAME, _UID = "X-EVOLUTION-LIST", "X-EVOLUTION-DEST-NAME", "X-EVOLUTION-DEST-CONTACT-UID"
_IN_BRACKETS = re.compile(r"[^<>]*<([^<>\s]+@[^<>\s]+)>\s*\Z")
_BEFORE = re.compile(r"(?:urn:uuid:|mailto:)", re.IGNORECASE)


class Belonging:
    """Which people of a file its groups name, by the UID or the e-mail address of a person."""

    def __init__(self, content: bytes) -> None:
        """Looks the file over once, if it has a group at all."""
        self.of: dict[str, list[str]] = {}
        self._there: set[str] = set()
        self.has_groups = _GROUP.search(content.upper()) is not None
        inside: list[Line] = []
        for line in lines(content) if self.has_groups else ():
            if line.name == "BEGIN":
                inside = []
            elif line.name != "END":
                inside.append(line)
            elif is_group(inside):
                self._take(inside)
            else:
                self._there.update(_keys(line.text for line in inside if line.name in ("UID", "EMAIL")))

    def _take(self, inside: list[Line]) -> None:
        name = _name_of(inside)
        for member in _members(inside):
            self.of.setdefault(member, []).append(name)

    def groups(self, uid: str, emails: Iterable[str]) -> list[str]:
        """The groups of somebody."""
        return list(dict.fromkeys(name for key in _keys((uid, *emails)) for name in self.of.get(key, ())))

    def strangers(self, group: list[Line]) -> Iterator[tuple[int, list[Line]]]:
        """Of a list of mail addresses those whose card is not in the file: where each stands, and a card's lines."""
        for line in group if _is_list(group) else ():
            address = _address(line.text)
            if line.name == "EMAIL" and "@" in address and self._there.isdisjoint(_named_by(line)):
                self._there.update(_keys([address]))  # once, whatever lists name them
                name = line.param(_NAME).encode()
                yield line.number, [Line(line.number, "FN", name), Line(line.number, "EMAIL", address.encode())]

    def has_none_of(self, group: list[Line]) -> bool:
        """Whether nobody of a group is in the file."""
        return self._there.isdisjoint(_members(group))


def is_group(inside: list[Line]) -> bool:
    """Whether the lines of a card say that it is a group."""
    return _is_list(inside) or any(
        line.name in _KINDS and line.text.strip().casefold() == "group" for line in inside
    )  # fmt: skip


def _is_list(inside: list[Line]) -> bool:
    """Whether the lines of a card say that it is a list of mail addresses."""
    return any(line.name == _LIST and line.text.strip().casefold() == "true" for line in inside)


def _name_of(inside: list[Line]) -> str:
    """The name of a group."""
    names = (" ".join(unescaped(line.text).replace(";", " ").split()) for line in inside if line.name in ("FN", "N"))
    return next(filter(None, names), "Group")[:200]


def _members(inside: list[Line]) -> list[str]:
    """By what the members of a group are named: UIDs and e-mail addresses."""
    if _is_list(inside):
        return [key for line in inside if line.name == "EMAIL" for key in _named_by(line)]
    return _keys(line.text for line in inside if line.name in _MEMBERS)


def _named_by(line: Line) -> list[str]:
    """By what a line of a list of mail addresses names somebody."""
    return _keys((line.param(_UID), _address(line.text)))


def _address(text: str) -> str:
    """The mail address of `Mia Lund <mia@x.org>`, or of one that stands alone."""
    found = _IN_BRACKETS.match(text)
    return found[1] if found else text.strip()


def _keys(said: Iterable[str]) -> list[str]:
    """What names somebody, as it can be compared."""
    texts = (unescaped(text).strip()[:500] for text in said)
    return [_BEFORE.sub("", text, count=1).casefold() for text in texts if text]
