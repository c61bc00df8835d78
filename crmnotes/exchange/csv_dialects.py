"""Customers under the headers that Google Contacts and Outlook look for when they import."""

from __future__ import annotations

from collections.abc import Callable

from crmnotes.exchange.csv_columns import Survey
from crmnotes.exchange.drafts import LABELS, built_name
from crmnotes.records import Customer, Way, WayKind

Fill = Callable[[Customer], list[str]]

_GOOGLE_NAMES = (
    "First Name|Middle Name|Last Name|Phonetic First Name|Phonetic Middle Name|Phonetic Last Name|Name Prefix|"
    "Name Suffix|Nickname|File As|Organization Name|Organization Title|Organization Department|Birthday|Notes|Photo|"
    "Labels"
)
_GOOGLE = tuple(_GOOGLE_NAMES.split("|"))
_GOOGLE_OWN = {
    "Form of address": "Name Prefix", "Suffix": "Name Suffix", "Nickname": "Nickname",
    "Job title": "Organization Title", "Department": "Organization Department",
}  # fmt: skip

_STREET = ("Street", "Street 2", "Street 3", "City", "State", "Postal Code", "Country/Region")
_OUTLOOK_FIRST = "Title|First Name|Middle Name|Last Name|Suffix|Company|Department|Job Title"
_OUTLOOK_LAST = (
    "Assistant's Phone|Business Fax|Business Phone|Business Phone 2|Callback|Car Phone|Company Main Phone|Home Fax|"
    "Home Phone|Home Phone 2|ISDN|Mobile Phone|Other Fax|Other Phone|Pager|Primary Phone|Radio Phone|TTY/TDD Phone|"
    "Telex|Account|Anniversary|Assistant's Name|Billing Information|Birthday|Business Address PO Box|Categories|"
    "Children|Directory Server|E-mail Address|E-mail Type|E-mail Display Name|E-mail 2 Address|E-mail 2 Type|"
    "E-mail 2 Display Name|E-mail 3 Address|E-mail 3 Type|E-mail 3 Display Name|Gender|Government ID Number|Hobby|"
    "Home Address PO Box|Initials|Internet Free Busy|Keywords|Language|Location|Manager's Name|Mileage|Notes|"
    "Office Location|Organizational ID Number|Other Address PO Box|Priority|Private|Profession|Referred By|"
    "Sensitivity|Spouse|User 1|User 2|User 3|User 4|Web Page"
)
OUTLOOK = (
    *_OUTLOOK_FIRST.split("|"),
    *(f"{place} {part}" for place in ("Business", "Home", "Other") for part in _STREET),
    *_OUTLOOK_LAST.split("|"),
)
_AT = {name: i for i, name in enumerate(OUTLOOK)}
_OUTLOOK_OWN = {"Form of address": "Title", "Suffix": "Suffix", "Job title": "Job Title", "Department": "Department"}
_PHONES = {
    "work": ("Business Phone", "Business Phone 2"), "home": ("Home Phone", "Home Phone 2"),
    "mobile": ("Mobile Phone",), "main": ("Primary Phone", "Company Main Phone"), "fax": ("Business Fax",),
    "work fax": ("Business Fax",), "home fax": ("Home Fax",), "other fax": ("Other Fax",), "pager": ("Pager",),
    "car": ("Car Phone",), "assistant": ("Assistant's Phone",), "callback": ("Callback",), "radio": ("Radio Phone",),
    "telex": ("Telex",), "isdn": ("ISDN",), "text telephone": ("TTY/TDD Phone",), "": ("Primary Phone", "Other Phone"),
}  # fmt: skip
_PLACES = {
    WayKind.EMAIL: ("E-mail Address", "E-mail 2 Address", "E-mail 3 Address"),
    WayKind.URL: ("Web Page",),
    WayKind.HANDLE: (),
}
_WORDS = {WayKind.PHONE: "Phone", WayKind.EMAIL: "E-mail", WayKind.ADDRESS: "Address", WayKind.URL: "Web page",
          WayKind.HANDLE: "Handle"}  # fmt: skip


def split_name(customer: Customer) -> tuple[str, str]:
    """First and last name; both empty for a firm, the last word being the family name. Together they are the name.

    In names of Chinese, Japanese and Korean letters it is the first word.
    """
    if customer.name == customer.company:
        return "", ""
    first, _, last = customer.name.rpartition(" ")
    if built_name(first, "", last) != customer.name:  # read back, the family would stand first
        last, _, first = customer.name.partition(" ")
    return (first, last) if first else (last, "")


def google(found: Survey) -> tuple[list[str], Fill]:
    """Google's current header, with as many numbered groups as the fullest customer needs, and its cells."""
    header = list(_GOOGLE)
    starts: dict[WayKind, int] = {}
    for kind, head, value in (
        (WayKind.EMAIL, "E-mail", "Value"), (WayKind.PHONE, "Phone", "Value"),
        (WayKind.ADDRESS, "Address", "Formatted"), (WayKind.URL, "Website", "Value"),
    ):  # fmt: skip
        starts[kind] = len(header)
        for number in range(1, found.most_of_kind.get(kind.value, 0) + 1):
            header += [f"{head} {number} - Label", f"{head} {number} - {value}"]
    customs = len(header)
    for number in range(1, found.most_fields + found.most_of_kind.get(WayKind.HANDLE.value, 0) + 1):
        header += [f"Custom Field {number} - Label", f"Custom Field {number} - Value"]
    at = {name: i for i, name in enumerate(_GOOGLE)}

    def fill(customer: Customer) -> list[str]:
        cells = [""] * len(header)
        cells[0], cells[at["Last Name"]] = split_name(customer)
        cells[at["Organization Name"]] = customer.company
        cells[at["Birthday"]] = customer.birthday.isoformat() if customer.birthday else ""
        cells[at["Notes"]] = customer.about
        cells[at["Labels"]] = " ::: ".join(customer.groups)
        following = {**starts, WayKind.HANDLE: customs}
        for way in (w for w in customer.ways if w.kind is not WayKind.HANDLE):
            _put_pair(cells, following, way.kind, _google_label(way), way.value)
        for own, text in customer.fields.items():
            if own in _GOOGLE_OWN:
                cells[at[_GOOGLE_OWN[own]]] = text
            else:
                _put_pair(cells, following, WayKind.HANDLE, own, text)
        for way in (w for w in customer.ways if w.kind is WayKind.HANDLE):
            _put_pair(cells, following, WayKind.HANDLE, way.label or "Handle", way.value)
        return cells

    return header, fill


def _put_pair(cells: list[str], following: dict[WayKind, int], kind: WayKind, label: str, value: str) -> None:
    place = following[kind]
    cells[place : place + 2] = label, value
    following[kind] = place + 2


def _google_label(way: Way) -> str:
    label = way.label.capitalize() if way.label in LABELS else way.label
    return f"* {label}" if way.preferred else label


def outlook(customer: Customer) -> list[str]:
    """The cells of Outlook's English table of 92 columns; what has no column there stands in the notes."""
    cells = [""] * len(OUTLOOK)
    first, last = split_name(customer)
    born = customer.birthday
    more: list[str] = []
    for name, text in (
        ("First Name", first), ("Last Name", last), ("Company", customer.company),
        ("Categories", ";".join(customer.groups)),
        ("Birthday", "" if born is None else f"{born.year or 1604:04d}-{born.month:02d}-{born.day:02d}"),
    ):  # fmt: skip
        cells[_AT[name]] = text
    for way in customer.ways:
        if not _put_outlook_way(cells, way):
            label = f" ({way.label})" if way.label else ""
            more.append(f"{_WORDS[way.kind]}{label}: {way.value}")
    for own, text in customer.fields.items():
        if own in _OUTLOOK_OWN:
            cells[_AT[_OUTLOOK_OWN[own]]] = text
        else:
            more.append(f"{own}: {text}")
    cells[_AT["Notes"]] = "\n\n".join(part for part in (customer.about, "\n".join(more)) if part)
    return cells


def _put_outlook_way(cells: list[str], way: Way) -> bool:
    """Puts a way where Outlook has a free place for it; False when there is none."""
    if way.kind is WayKind.PHONE:
        places = _PHONES.get(way.label, ("Other Phone",))
    elif way.kind is WayKind.ADDRESS:
        places = ({"work": "Business Street", "home": "Home Street"}.get(way.label, "Other Street"),)
    else:
        places = _PLACES[way.kind]
    for place in places:
        if not cells[_AT[place]]:
            cells[_AT[place]] = way.value
            return True
    return False
