"""Cards that are no person but a group (`KIND:group`): who is in it belongs to the group, and the card is nobody."""

from __future__ import annotations

import re
from collections.abc import Iterable

from crmnotes.exchange.content_lines import Line, lines, unescaped

_GROUP = re.compile(rb"KIND[^:\r\n]{0,200}:\s{0,10}GROUP")  # in capitals it takes a quarter of the time
_KINDS = ("KIND", "X-ADDRESSBOOKSERVER-KIND")
_MEMBERS = ("MEMBER", "X-ADDRESSBOOKSERVER-MEMBER")
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

    def has_none_of(self, group: list[Line]) -> bool:
        """Whether nobody of a group is in the file."""
        return self._there.isdisjoint(_members(group))


def is_group(inside: list[Line]) -> bool:
    """Whether the lines of a card say that it is a group."""
    return any(line.name in _KINDS and line.text.strip().casefold() == "group" for line in inside)


def _name_of(inside: list[Line]) -> str:
    """The name of a group."""
    names = (" ".join(unescaped(line.text).replace(";", " ").split()) for line in inside if line.name in ("FN", "N"))
    return next(filter(None, names), "Group")[:200]


def _members(inside: list[Line]) -> list[str]:
    """By what the members of a group are named: UIDs and e-mail addresses."""
    return _keys(line.text for line in inside if line.name in _MEMBERS)


def _keys(said: Iterable[str]) -> list[str]:
    """What names somebody, as it can be compared."""
    texts = (unescaped(text).strip()[:500] for text in said)
    return [_BEFORE.sub("", text, count=1).casefold() for text in texts if text]
