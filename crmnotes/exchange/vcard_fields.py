"""What the properties of a card are here: name, ways to reach, groups, birthday, own fields; the rest is kept aside."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple
from urllib.parse import unquote

from crmnotes.contacts import CARD_LINES
from crmnotes.exchange import vcard_android
from crmnotes.exchange.addresses import compose
from crmnotes.exchange.content_lines import Line, members, places, unescaped
from crmnotes.exchange.drafts import ContactDraft, built_name, label_of
from crmnotes.exchange.vcard_aside import Aside
from crmnotes.exchange.vcard_labels import PLAINLY, apple_labels, called
from crmnotes.exchange.vcard_photo import picture_of
from crmnotes.records import NOTHING, Customer, Way, WayKind

Taken = Callable[["CardDraft", Line], None]
# Each time an enum is asked for one of its members it takes as long as all else that is done for a short line.
PHONE, EMAIL, ADDRESS, URL, HANDLE = WayKind.PHONE, WayKind.EMAIL, WayKind.ADDRESS, WayKind.URL, WayKind.HANDLE

_SILENT = frozenset((
    "BEGIN", "END", "VERSION", "PRODID", "REV", "LOGO", "SOUND", "X-ABLABEL", "PROFILE", "MAILER", "SOURCE",
    "NAME", "AGENT", "X-ABUID", "X-ABADR", "X-ABSHOWAS", "X-IRMC-LUID", "X-MS-CARDPICTURE", "X-MS-OL-DESIGN",
    "CLIENTPIDMAP",
))  # fmt: skip
_CARET = re.compile(r"\^([n^'])")
_CARETS = {"n": "\n", "^": "^", "'": '"'}
_SEVERAL = {"middle": " ", "prefix": ", ", "suffix": ", "}  # parts of a name that may be lists, and what joins them
_JOINED = re.compile(r",(?=\S)")
_TEL_URI = re.compile(r"(?:tel|callto):([^;]*)(?:.*?;ext=([^;]*))?", re.IGNORECASE | re.DOTALL)
_SERVICES = {
    "X-AIM": "AIM", "X-ICQ": "ICQ", "X-JABBER": "Jabber", "X-MSN": "MSN", "X-YAHOO": "Yahoo", "X-SKYPE": "Skype",
    "X-SKYPE-USERNAME": "Skype", "X-GTALK": "Google Talk", "X-GOOGLE-TALK": "Google Talk", "X-TWITTER": "Twitter",
    "X-QQ": "QQ", "X-GADUGADU": "Gadu-Gadu", "X-GROUPWISE": "GroupWise", "X-SIP": "SIP", "X-WHATSAPP": "WhatsApp",
}  # fmt: skip
_SCHEMES = {"xmpp": "Jabber", "aim": "AIM", "ymsgr": "Yahoo", "msnim": "MSN", "skype": "Skype", "icq": "ICQ",
            "gtalk": "Google Talk", "sip": "SIP", "x-apple": ""}  # fmt: skip
_TEXTS = {"ANNIVERSARY": "Anniversary", "X-ANNIVERSARY": "Anniversary", "X-EVOLUTION-ANNIVERSARY": "Anniversary",
          "X-SPOUSE": "Spouse", "X-EVOLUTION-SPOUSE": "Spouse", "X-MANAGER": "Manager", "X-ASSISTANT": "Assistant",
          "X-EVOLUTION-MANAGER": "Manager", "X-EVOLUTION-ASSISTANT": "Assistant", "HOBBY": "Hobby",
          "INTEREST": "Interest", "EXPERTISE": "Expertise", "X-PROFESSION": "Profession",
          "X-MAIDENNAME": "Maiden name"}  # fmt: skip
_OURS = {"X-CRMNOTES-STAGE": "stage", "X-CRMNOTES-REPLY-WITHIN": "reply within",
         "X-CRMNOTES-KEEP-IN-TOUCH": "keep in touch"}  # fmt: skip
_TERMS_END = {"reply within": " min", "keep in touch": " days", "stage": ""}
_PARTS = ("family", "given", "middle", "prefix", "suffix")  # of a name
_PLACES = ("box", "extended", "street", "city", "region", "code", "country")  # in an address


class CardDraft(ContactDraft):
    """A contact while the properties of its card are read one by one."""

    __slots__ = ("alternatives", "aside", "custom", "picture", "preferred", "uid", "unread", "written_out")

    def __init__(self, custom: Mapping[str, str]) -> None:
        super().__init__(None)
        self.custom = custom  # group to the label that Apple keeps in a line of its own
        self.alternatives: set[tuple[str, str]] = set()  # of which properties one was taken, by their ALTID
        self.aside = Aside()
        self.picture = b""
        self.preferred: set[WayKind] = set()
        self.uid = ""
        self.unread: list[Line] = []  # what is no property
        self.written_out: list[Way] = []  # addresses as one text, for a card that has no other

    def own_label(self, line: Line) -> str:
        """The label that Apple keeps for the group of a line."""
        return self.custom.get(line.group.casefold(), "") if self.custom and line.group else ""

    def label(self, line: Line, kind: WayKind) -> str:
        """The label of a way: the person's own, else what its types say."""
        if own := self.own_label(line):
            return own
        said = called(line.params) if line.params else PLAINLY
        return said.of_phone if kind is PHONE else said.of_other

    def put_way(self, line: Line, kind: WayKind, value: str, label: str | None = None) -> None:
        """Takes one way with its label; the first preferred one of each kind stays preferred."""
        name, marked = label_of((self.label(line, kind) if label is None else label)[:200])
        if not line.params or not called(line.params).preferred:
            self.put_values(kind, name, marked, value)
            return
        count = len(self.ways)
        self.put_values(kind, name, marked or kind not in self.preferred, value)
        if len(self.ways) > count:
            self.preferred.add(kind)

    def put_first(self, part: str, text: str, line: Line, another: str) -> None:
        """Takes a part that a customer has once; another one is an own field, the same in another language is not."""
        group = line.param("ALTID") if line.params else ""
        if self.parts.setdefault(part, text) != text and (not group or (part, group) not in self.alternatives):
            self.put_own(another, text)
        if group:
            self.alternatives.add((part, group))

    def put_own(self, name: str, text: str) -> None:
        """Takes an own field; a second one of the same name gets a number."""
        number, free = 2, name
        while free in self.fields and self.fields[free] != text:
            free, number = f"{name} {number}", number + 1
        self.fields[free] = text


class Described(NamedTuple):
    """What a card says: the customer (None when nobody), its UID there, what has no place here, and its picture."""

    customer: Customer | None
    uid: str
    extra: Mapping[str, str]
    picture: bytes
    unread: Sequence[Line]  # what is no property


def described(inside: list[Line]) -> Described:
    """What the lines of a card say."""
    draft = CardDraft(apple_labels(inside))
    for line in inside:
        take = _TAKEN.get(line.name, _take_aside)
        if line.value or take is _take_aside:
            take(draft, line)
    if draft.written_out and all(way.kind is not ADDRESS for way in draft.ways):
        draft.ways += draft.written_out
    _settle_name(draft)
    aside = {CARD_LINES: draft.aside.text} if draft.aside.lines else NOTHING
    return Described(draft.customer(), draft.uid, aside, draft.picture, draft.unread)


def _settle_name(draft: CardDraft) -> None:
    """The name as the card shows it; put together from its parts when it shows none, by the firm or the nickname."""
    said = draft.parts
    given, middle, family = [said.pop(part, "") for part in ("given", "middle", "family")]
    if "name" not in said and (built := built_name(given, middle, family)):
        said["name"] = built
    if (role := said.pop("role", "")) and said.setdefault("job", role) != role:
        draft.put_own("Role", role)
    if draft.fields.get("Kind") == "org":
        del draft.fields["Kind"]
        said.setdefault("company", said.get("name", ""))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _said(line: Line) -> str:
    """What a line says, without escapes."""
    return unescaped(line.text).strip()


def _said_on_one_line(line: Line) -> str:
    return " ".join(unescaped(line.text).split())


def _leave(draft: CardDraft, line: Line) -> None:
    """Says nothing of a customer."""


def _take_aside(draft: CardDraft, line: Line) -> None:
    draft.aside.put(line, draft.own_label(line))


def _take_unread(draft: CardDraft, line: Line) -> None:
    draft.unread.append(line)


def _put_part(part: str, another: str) -> Taken:
    def take(draft: CardDraft, line: Line) -> None:
        if text := _said_on_one_line(line):
            draft.put_first(part, text, line, another)

    return take


def _put_text(name: str) -> Taken:
    return lambda draft, line: draft.put_own(name, _said_on_one_line(line))


def _put_service(name: str) -> Taken:
    return lambda draft, line: draft.put_way(line, HANDLE, unescaped(line.text), name)


def _take_n(draft: CardDraft, line: Line) -> None:
    for part, text in zip(_PARTS, places(line.text), strict=False):
        if text:
            whole = _JOINED.sub(_SEVERAL[part], text) if part in _SEVERAL else text
            draft.parts.setdefault(part, _one_line(whole))


def _take_org(draft: CardDraft, line: Line) -> None:
    company, *units = map(_one_line, places(line.text))
    if company:
        draft.put_first("company", company, line, "Other company")
    if department := ", ".join(filter(None, units)):
        draft.put_first("department", department, line, "Other department")


def _take_tel(draft: CardDraft, line: Line) -> None:
    text = _said(line)
    if ":" in text:
        if text[:4].casefold() == "sip:":
            draft.put_way(line, HANDLE, text[4:], "SIP")
            return
        if match := _TEL_URI.match(text):
            text = unquote(match[1]) + (f" ext. {match[2]}" if match[2] else "")
    draft.put_way(line, PHONE, text)


def _take_email(draft: CardDraft, line: Line) -> None:
    draft.put_way(line, EMAIL, _said(line))


def _take_url(draft: CardDraft, line: Line) -> None:
    label = draft.label(line, URL)
    draft.put_way(line, URL, _said(line), "" if label in ("homepage", "home page") else label)


def _take_adr(draft: CardDraft, line: Line) -> None:
    text = line.text
    value = compose({name: [part] for name, part in zip(_PLACES, places(text), strict=False) if part})
    if "\\" in text or "\n" in text:  # a part of several lines, of which some may be empty
        value = "\n".join(filter(None, map(str.strip, value.split("\n"))))
    _put_address(draft, line, value or _written_out(line))


def _written_out(line: Line) -> str:
    """An address as a parameter of its line says it, in which a caret stands before what may not stand there."""
    said = _CARET.sub(lambda match: _CARETS[match[1]], line.param("LABEL"))
    return "\n".join(filter(None, map(_one_line, unescaped(said).split("\n"))))


def _put_address(draft: CardDraft, line: Line, value: str) -> None:
    if not value or draft.has(value):
        return
    wanted = bool(line.params) and called(line.params).preferred and ADDRESS not in draft.preferred
    if wanted:
        draft.preferred.add(ADDRESS)
    draft.ways.append(Way(ADDRESS, value, draft.label(line, ADDRESS), wanted))


def _take_label(draft: CardDraft, line: Line) -> None:
    value = "\n".join(filter(None, map(_one_line, unescaped(line.text).split("\n"))))
    if value:
        draft.written_out.append(Way(ADDRESS, value, draft.label(line, ADDRESS)))


def _take_impp(draft: CardDraft, line: Line) -> None:
    text = _said(line)
    scheme, sign, rest = text.partition(":")
    known = sign and (scheme.casefold() in _SCHEMES)
    label = draft.own_label(line) or line.param("X-SERVICE-TYPE")
    value = unquote(rest.removeprefix("//")) if known else text
    if value:
        draft.put_way(line, HANDLE, value, label or (_SCHEMES[scheme.casefold()] if known else ""))


def _take_social(draft: CardDraft, line: Line) -> None:
    label = next((word.casefold() for word in line.words("TYPE") if word != "PREF"), "") or line.param("SERVICE-TYPE")
    text = _said(line)
    kind = URL if text[:4].casefold() == "http" else HANDLE
    draft.put_way(line, kind, text.removeprefix("x-apple:"), label)


def _take_birthday(draft: CardDraft, line: Line) -> None:
    if text := _without_year(line, _said(line)):
        draft.parts.setdefault("birthday", text)


def _without_year(line: Line, text: str) -> str:
    """A date without the year that Apple writes because it knows none."""
    omitted = line.param("X-APPLE-OMIT-YEAR")
    return f"-{text[len(omitted) :]}" if omitted and text.startswith(omitted) else text


def _take_note(draft: CardDraft, line: Line) -> None:
    text = _said(line)
    if text and text not in draft.about:
        draft.about.append(text)


def _take_groups(draft: CardDraft, line: Line) -> None:
    for word in members(line.text):
        draft.put_group(word)


def _take_uid(draft: CardDraft, line: Line) -> None:
    draft.uid = _said_on_one_line(line).removeprefix("urn:uuid:")[:500]


def _take_named(draft: CardDraft, line: Line) -> None:
    """A date or a person beside a label of the owner's own."""
    text = _without_year(line, _said_on_one_line(line))
    if text:
        types = (word.casefold() for word in line.words("TYPE") if word != "PREF")
        name = draft.own_label(line) or next(types, "related")
        draft.put_own(name[:1].upper() + name[1:], text)


def _take_own(draft: CardDraft, line: Line) -> None:
    name, *rest = places(line.text)
    if _one_line(name) and rest and rest[0]:
        draft.put_own(_one_line(name), rest[0])


def _take_term(draft: CardDraft, line: Line) -> None:
    field = _OURS[line.name]
    draft.put_terms(field, field.capitalize(), _said(line) + _TERMS_END[field])


def _take_android(draft: CardDraft, line: Line) -> None:
    own = vcard_android.own_field(line)
    if own is None:
        draft.aside.put(line)
    elif own[0] == "Nickname":
        draft.put_first("nickname", own[1], line, "Other nickname")
    else:
        draft.put_own(*own)


def _take_photo(draft: CardDraft, line: Line) -> None:
    draft.picture = draft.picture or picture_of(line)


def _take_kind(draft: CardDraft, line: Line) -> None:
    if line.text.strip().casefold() in ("org", "organization", "company"):
        draft.fields["Kind"] = "org"


_TAKEN: dict[str, Taken] = {
    **dict.fromkeys(_SILENT, _leave), **{name: _put_service(service) for name, service in _SERVICES.items()},
    **{name: _put_text(field) for name, field in _TEXTS.items()},
    "FN": _put_part("name", "Other name"), "N": _take_n, "NICKNAME": _put_part("nickname", "Other nickname"),
    "ORG": _take_org, "TITLE": _put_part("job", "Other job title"), "ROLE": _put_part("role", "Other role"),
    "TEL": _take_tel, "EMAIL": _take_email, "URL": _take_url,
    "ADR": _take_adr, "LABEL": _take_label, "IMPP": _take_impp, "X-SOCIALPROFILE": _take_social,
    "SOCIALPROFILE": _take_social, "BDAY": _take_birthday, "NOTE": _take_note, "CATEGORIES": _take_groups,
    "UID": _take_uid, "X-ABDATE": _take_named, "X-ABRELATEDNAMES": _take_named, "RELATED": _take_named,
    "X-CRMNOTES-FIELD": _take_own, "X-CRMNOTES-STAGE": _take_term, "X-CRMNOTES-REPLY-WITHIN": _take_term,
    "X-CRMNOTES-KEEP-IN-TOUCH": _take_term, "KIND": _take_kind, "X-ADDRESSBOOKSERVER-KIND": _take_kind,
    "PHOTO": _take_photo, "X-ANDROID-CUSTOM": _take_android, "": _take_unread,
}  # fmt: skip
"""By the name of a property what takes it; any other is kept aside."""
