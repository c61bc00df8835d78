"""What the properties of a card are here: name, ways to reach, groups, birthday, own fields; the rest is kept aside."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from urllib.parse import unquote

from crmnotes.contacts import CARD_LINES
from crmnotes.exchange import vcard_android
from crmnotes.exchange.addresses import compose
from crmnotes.exchange.content_lines import Line, members, places, unescaped
from crmnotes.exchange.drafts import ContactDraft, built_name
from crmnotes.exchange.vcard_aside import Aside
from crmnotes.exchange.vcard_photo import picture_of
from crmnotes.records import NOTHING, Customer, Way, WayKind

Taken = Callable[["CardDraft", Line], None]

_SILENT = frozenset((
    "BEGIN", "END", "VERSION", "PRODID", "REV", "LOGO", "SOUND", "X-ABLABEL", "PROFILE", "MAILER", "SOURCE",
    "NAME", "AGENT", "X-ABUID", "X-ABADR", "X-ABSHOWAS", "X-IRMC-LUID", "KIND", "X-MS-CARDPICTURE", "X-MS-OL-DESIGN",
    "CLIENTPIDMAP",
))  # fmt: skip
_APPLE = re.compile(r"_\$!<(.*)>!\$_\Z")
_SEVERAL = {"middle": " ", "prefix": ", ", "suffix": ", "}  # parts of a name that may be lists, and what joins them
_JOINED = re.compile(r",(?=\S)")
_APPLES = {"homefax": "home fax", "workfax": "work fax", "otherfax": "other fax"}
_TEL_URI = re.compile(r"(?:tel|callto):([^;]*)(?:.*?;ext=([^;]*))?", re.IGNORECASE | re.DOTALL)
_KEPT_TYPES = {
    "CELL": "mobile", "MOBILE": "mobile", "PAGER": "pager", "CAR": "car", "MAIN": "main", "ISDN": "isdn",
    "WORK": "work", "BUSINESS": "work", "HOME": "home", "OTHER": "other",
}  # fmt: skip
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


class CardDraft(ContactDraft):
    """A contact while the properties of its card are read one by one."""

    __slots__ = ("alternatives", "aside", "custom", "picture", "preferred", "uid", "written_out")

    def __init__(self, custom: Mapping[str, str]) -> None:
        super().__init__(None)
        self.custom = custom  # group to the label that Apple keeps in a line of its own
        self.alternatives: set[tuple[str, str]] = set()  # of which properties one was taken, by their ALTID
        self.aside = Aside()
        self.picture = b""
        self.preferred: set[WayKind] = set()
        self.uid = ""
        self.written_out: list[Way] = []  # addresses as one text, for a card that has no other

    def label(self, line: Line, kind: WayKind) -> str:
        """The label of a way: the person's own, else what its types say."""
        if line.group and (own := self.custom.get(line.group.casefold())):
            return own
        if line.params and (own := vcard_android.label_of(line.params)):
            return own
        types = line.words("TYPE")
        place = next((_KEPT_TYPES[word] for word in types if word in ("WORK", "HOME")), "")
        if kind is WayKind.PHONE and "FAX" in types:
            return f"{place} fax".strip()
        labels = [name for word, name in _KEPT_TYPES.items() if word in types]
        if labels:
            return labels[0] if kind is WayKind.PHONE else place or labels[-1]
        own = next((word for word in types if word.startswith("X-") and len(word) > 3), "")
        return own.removeprefix("X-EVOLUTION-").removeprefix("X-").casefold()

    def put_way(self, line: Line, kind: WayKind, value: str, label: str | None = None) -> None:
        """Takes one way with its label; the first preferred one of each kind stays preferred."""
        name = self.label(line, kind) if label is None else label
        wanted = "PREF" in line.words("TYPE") or line.param("PREF") == "1"
        count = len(self.ways)
        self.put_labelled(kind, f"* {name}" if wanted and kind not in self.preferred else name, value)
        if wanted and len(self.ways) > count:
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


def customer_of(inside: list[Line]) -> tuple[Customer | None, str, Mapping[str, str], bytes]:
    """The customer that a card describes (None when nobody), its UID there, what has no place here, and its picture."""
    draft = CardDraft(_apple_labels(inside))
    for line in inside:
        name = line.name
        if take := _TAKEN.get(name):
            if line.value:
                take(draft, line)
        elif name in _SERVICES:
            draft.put_way(line, WayKind.HANDLE, unescaped(line.text), _SERVICES[name])
        elif name in _TEXTS:
            draft.put_own(_TEXTS[name], _one_line(unescaped(line.text)))
        elif name and name not in _SILENT:
            draft.aside.put(line, draft.custom.get(line.group.casefold(), "") if line.group else "")
    if not any(way.kind is WayKind.ADDRESS for way in draft.ways):
        draft.ways += draft.written_out
    _settle_name(draft)
    aside = {CARD_LINES: draft.aside.text} if draft.aside.lines else NOTHING
    return draft.customer(), draft.uid, aside, draft.picture


def _settle_name(draft: CardDraft) -> None:
    """The name as the card shows it; put together from its parts when it shows none, by the firm or the nickname."""
    said = draft.parts
    built = built_name(*[said.get(part, "") for part in ("given", "middle", "family")])
    for part in ("given", "middle", "family"):
        said.pop(part, None)
    if not said.get("name"):
        said["name"] = built
    said["name"] = said["name"] or said.pop("written", "")
    if not said["name"]:
        del said["name"]
    if (role := said.pop("role", "")) and said.setdefault("job", role) != role:
        draft.put_own("Role", role)
    if draft.fields.get("Kind") == "org":
        del draft.fields["Kind"]
        said.setdefault("company", said.get("name", ""))


def _apple_labels(inside: list[Line]) -> dict[str, str]:
    """The labels that stand in lines of their own, by group."""
    found = {}
    for line in inside:
        if line.group and line.name == "X-ABLABEL":
            text = unescaped(line.text).strip()
            match = _APPLE.match(text)
            label = match[1].casefold() if match else text
            found[line.group.casefold()] = _one_line(_APPLES.get(label, label))[:200]
    return found


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _put_part(part: str, another: str) -> Taken:
    def take(draft: CardDraft, line: Line) -> None:
        if text := _one_line(unescaped(line.text)):
            draft.put_first(part, text, line, another)

    return take


def _take_n(draft: CardDraft, line: Line) -> None:
    for part, text in zip(("family", "given", "middle", "prefix", "suffix"), places(line.text), strict=False):
        if part in _SEVERAL:
            text = _JOINED.sub(_SEVERAL[part], text)
        if text := _one_line(text):
            draft.parts.setdefault(part, text)


def _take_org(draft: CardDraft, line: Line) -> None:
    company, *units = [_one_line(place) for place in places(line.text)]
    if company:
        draft.put_first("company", company, line, "Other company")
    if department := ", ".join(filter(None, units)):
        draft.put_first("department", department, line, "Other department")


def _take_tel(draft: CardDraft, line: Line) -> None:
    text = unescaped(line.text).strip()
    if text[:4].casefold() == "sip:":
        draft.put_way(line, WayKind.HANDLE, text[4:], "SIP")
        return
    if match := _TEL_URI.match(text):
        text = unquote(match[1]) + (f" ext. {match[2]}" if match[2] else "")
    draft.put_way(line, WayKind.PHONE, text)


def _take_email(draft: CardDraft, line: Line) -> None:
    draft.put_way(line, WayKind.EMAIL, unescaped(line.text).strip())


def _take_url(draft: CardDraft, line: Line) -> None:
    label = draft.label(line, WayKind.URL)
    draft.put_way(line, WayKind.URL, unescaped(line.text).strip(), "" if label in ("homepage", "home page") else label)


def _take_adr(draft: CardDraft, line: Line) -> None:
    texts = places(line.text)
    names = ("box", "extended", "street", "city", "region", "code", "country")
    parts = {name: [text] for name, text in zip(names, texts, strict=False) if text}
    value = "\n".join(filter(None, map(str.strip, compose(parts).split("\n"))))
    _put_address(draft, line, value or _one_line(line.param("LABEL")))


def _put_address(draft: CardDraft, line: Line, value: str) -> None:
    if not value or any(way.value == value for way in draft.ways):
        return
    wanted = ("PREF" in line.words("TYPE") or line.param("PREF") == "1") and WayKind.ADDRESS not in draft.preferred
    if wanted:
        draft.preferred.add(WayKind.ADDRESS)
    draft.ways.append(Way(WayKind.ADDRESS, value, draft.label(line, WayKind.ADDRESS), wanted))


def _take_label(draft: CardDraft, line: Line) -> None:
    value = "\n".join(filter(None, map(_one_line, unescaped(line.text).split("\n"))))
    if value:
        draft.written_out.append(Way(WayKind.ADDRESS, value, draft.label(line, WayKind.ADDRESS)))


def _take_impp(draft: CardDraft, line: Line) -> None:
    text = unescaped(line.text).strip()
    scheme, sign, rest = text.partition(":")
    known = sign and (scheme.casefold() in _SCHEMES)
    label = (draft.custom.get(line.group.casefold(), "") if line.group else "") or line.param("X-SERVICE-TYPE")
    value = unquote(rest.removeprefix("//")) if known else text
    if value:
        draft.put_way(line, WayKind.HANDLE, value, label or (_SCHEMES[scheme.casefold()] if known else ""))


def _take_social(draft: CardDraft, line: Line) -> None:
    label = next((word.casefold() for word in line.words("TYPE") if word != "PREF"), "") or line.param("SERVICE-TYPE")
    text = unescaped(line.text).strip()
    kind = WayKind.URL if text[:4].casefold() == "http" else WayKind.HANDLE
    draft.put_way(line, kind, text.removeprefix("x-apple:"), label)


def _take_birthday(draft: CardDraft, line: Line) -> None:
    text = unescaped(line.text).strip()
    omitted = line.param("X-APPLE-OMIT-YEAR")
    if omitted and text.startswith(omitted):
        text = f"-{text[len(omitted) :]}"
    if text:
        draft.parts.setdefault("birthday", text)


def _take_note(draft: CardDraft, line: Line) -> None:
    text = unescaped(line.text).strip()
    if text and text not in draft.about:
        draft.about.append(text)


def _take_groups(draft: CardDraft, line: Line) -> None:
    for word in members(line.text):
        draft.put_group(word)


def _take_uid(draft: CardDraft, line: Line) -> None:
    draft.uid = _one_line(unescaped(line.text)).removeprefix("urn:uuid:")[:500]


def _take_named(draft: CardDraft, line: Line) -> None:
    """A date or a person beside a label of the owner's own."""
    label = draft.custom.get(line.group.casefold(), "") if line.group else ""
    text = _one_line(unescaped(line.text))
    if text:
        words = label or next((word.casefold() for word in line.words("TYPE") if word != "PREF"), "related")
        draft.put_own(words[:1].upper() + words[1:], text)


def _take_own(draft: CardDraft, line: Line) -> None:
    name, *rest = places(line.text)
    if _one_line(name) and rest and rest[0]:
        draft.put_own(_one_line(name), rest[0])


def _take_term(draft: CardDraft, line: Line) -> None:
    field = _OURS[line.name]
    draft.put_terms(field, field.capitalize(), unescaped(line.text).strip() + _TERMS_END[field])


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
    "FN": _put_part("name", "Other name"), "N": _take_n, "NICKNAME": _put_part("nickname", "Other nickname"),
    "ORG": _take_org, "TITLE": _put_part("job", "Other job title"), "ROLE": _put_part("role", "Other role"),
    "TEL": _take_tel, "EMAIL": _take_email, "URL": _take_url,
    "ADR": _take_adr, "LABEL": _take_label, "IMPP": _take_impp, "X-SOCIALPROFILE": _take_social,
    "SOCIALPROFILE": _take_social, "BDAY": _take_birthday, "NOTE": _take_note, "CATEGORIES": _take_groups,
    "UID": _take_uid, "X-ABDATE": _take_named, "X-ABRELATEDNAMES": _take_named, "RELATED": _take_named,
    "X-CRMNOTES-FIELD": _take_own, "X-CRMNOTES-STAGE": _take_term, "X-CRMNOTES-REPLY-WITHIN": _take_term,
    "X-CRMNOTES-KEEP-IN-TOUCH": _take_term, "KIND": _take_kind, "X-ADDRESSBOOKSERVER-KIND": _take_kind,
    "PHOTO": _take_photo, "X-ANDROID-CUSTOM": _take_android,
}  # fmt: skip
