"""Which column of somebody's table holds what: known header words, patterns, and the owner's own choice.

A field is named by an id that a person can read: `name`, `company`, `phone.work`, `email`, `address.home.city`,
`birthday`, `groups`, `about`; `field` keeps a column under its own name, None leaves it out. Columns that
belong together by number carry it: `phone#2.value` and `phone#2.label`.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple

from crmnotes.errors import BadInput
from crmnotes.exchange import header_oddities
from crmnotes.exchange.dates import Order
from crmnotes.exchange.header_tokens import by_tokens
from crmnotes.exchange.header_words import WORDS
from crmnotes.exchange.header_words_further import FURTHER
from crmnotes.exchange.header_words_more import MORE

PLAIN_FIELDS = (
    "name", "given", "middle", "family", "prefix", "suffix", "nickname", "company", "job", "department", "stage",
    "groups", "about", "birthday", "birth.day", "birth.month", "birth.year", "reply within", "keep in touch", "field",
)  # fmt: skip
WAY_KINDS = ("phone", "email", "address", "url", "handle")
ADDRESS_PARTS = ("street", "extended", "box", "city", "region", "code", "country")
CHOICES: tuple[str, ...] = (
    *PLAIN_FIELDS[:10],
    "phone", "phone.mobile", "phone.work", "phone.home", "phone.fax", "email", "email.work", "email.home",
    "address", *(f"address.{part}" for part in ADDRESS_PARTS),
    *(f"address.{label}.{part}" for label in ("work", "home") for part in ADDRESS_PARTS),
    "url", "handle", *PLAIN_FIELDS[10:],
)  # fmt: skip
_NAMES = frozenset(("name", "given", "family", "company", "nickname"))
_FIELD = re.compile(r"(phone|email|address|url|handle)(?:#(\d{1,4}))?(?:\.([^\n]{1,60}))?\Z")
_CUSTOM = re.compile(r"field#\d{1,4}\.(label|value)\Z")


class Columns(NamedTuple):
    """What each column of a table holds, in the order of its columns."""

    fields: tuple[str | None, ...]
    program: str | None = None  # the program whose header this is
    order: Order | None = None  # of day and month, where the owner or the program says it

    @property
    def usable(self) -> bool:
        """Whether it names anybody: a name, or a way to reach them."""
        return any(f and (f in _NAMES or f.split(".")[0].split("#")[0] in WAY_KINDS) for f in self.fields)


def key(name: str) -> str:
    """A column name folded for comparing: no case, accents, blanks or signs."""
    return _key(name[:200])


@lru_cache(maxsize=4096)
def _key(name: str) -> str:
    folded = unicodedata.normalize("NFKD", name.casefold())
    return "".join(c for c in folded if c.isalnum() or unicodedata.category(c) == "Mc")


@cache
def _words() -> dict[str, tuple[str, ...]]:
    """Folded header word to the fields it may mean, in the order of the table."""
    found: dict[str, list[str]] = {}
    for field, names in chain(WORDS.items(), MORE.items(), FURTHER.items()):
        for name in names.split("|"):
            found.setdefault(key(name), []).append(field)
    return {word: tuple(dict.fromkeys(fields)) for word, fields in found.items()}


_GROUPED = re.compile(
    r"(e-?mail|phone|address|website|im|custom field|event|relation|organization) (\d{1,4}) - (.+)\Z", re.IGNORECASE
)
_GROUP_KINDS = {
    "email": "email", "phone": "phone", "address": "address", "website": "url", "im": "handle",
    "customfield": "field", "event": "field", "relation": "field",
}  # fmt: skip
_GROUP_PARTS = {
    "type": "label", "label": "label", "service": "label", "value": "value", "formatted": "value",
    "street": "street", "city": "city", "pobox": "box", "region": "region", "postalcode": "code",
    "country": "country", "extendedaddress": "extended",
}  # fmt: skip
_GROUP_OFFSET = {"event": 1000, "relation": 2000}  # so that they do not share a number with the custom fields
_OURS = re.compile(r"(phone|e-mail|address|web page|handle)(?: \(([^\n]{1,60})\))?(?: \d{1,3})?\Z", re.IGNORECASE)
_OUR_KINDS = {"phone": "phone", "e-mail": "email", "address": "address", "web page": "url", "handle": "handle"}


@lru_cache(maxsize=4096)
def meanings(name: str) -> tuple[str, ...]:
    """The fields that a column of that name may hold, best first; empty when nothing is known. `-` is nothing."""
    if match := _GROUPED.match(name.strip()):
        return _grouped(key(match[1]), int(match[2]), key(match[3]))
    word = key(name)
    found = _words().get(word)
    if found is None and (match := _OURS.match(name.strip())):
        kind = _OUR_KINDS[match[1].casefold()]
        return (f"{kind}.{match[2].strip()}" if match[2] else kind,)
    if found is None:
        found = _words().get(re.sub(r"\d+", "", word))
    if found is None:
        guessed = by_tokens(name[:200])
        found = (guessed,) if guessed else ()
    return found


def _grouped(kind: str, number: int, part: str) -> tuple[str, ...]:
    if kind == "organization":
        return ({"name": "company", "title": "job", "department": "department", "type": "-"}.get(part, "field"),)
    if part not in _GROUP_PARTS:
        return ("field",)
    return (f"{_GROUP_KINDS[kind]}#{number + _GROUP_OFFSET.get(kind, 0)}.{_GROUP_PARTS[part]}",)


def known(cells: Iterable[str]) -> int:
    """How many different cells of a row are words that name a column of contacts."""
    return len({key(cell) for cell in cells if cell and len(cell) < 100 and meanings(cell.strip()) not in _NOTHING})


_NOTHING: tuple[tuple[str, ...], ...] = ((), ("field",), ("-",))


def guess(header: Sequence[str]) -> Columns:
    """The best reading of a header: what is not known is kept as a field under its own name."""
    options = [list(meanings(name)) or ["field"] for name in header]
    keys = [key(name) for name in header]
    _fields_of_our_own_table(header, options)
    header_oddities.settle(keys, options)
    if any(_part_of(fields[0])[0] for fields in options if len(fields) == 1):  # there are labels, so they are meant
        options = [[f for f in fields if _part_of(f)[0] or not f.startswith("address")] or fields for fields in options]
    claimed = {fields[0] for fields in options if len(fields) == 1}
    times, seen = Counter(keys), Counter[str]()
    chosen: list[str | None] = []
    wrote = program(header)
    for index, (word, fields) in enumerate(zip(keys, options, strict=True)):
        if times[word] > 1 and len(fields) > 1:  # the same name twice: by position
            labelled = [field for field in fields if _part_of(field)[0]]
            several = labelled if len(labelled) >= times[word] else fields
            choice = several[min(seen[word], len(several) - 1)]
            seen[word] += 1
        else:
            choice = _settle(fields, claimed)
        claimed.add(choice)
        unnamed = "field" if index and wrote is None else None  # at the front stand the numbers of rows
        chosen.append(None if choice == "-" else choice if word else unnamed)
    _join_addresses(chosen)
    return Columns(_family_names(chosen, keys), wrote, "mdy" if wrote in ("Yahoo", "Etsy") else None)


OUR_LAST = ("Reply within", "Keep in touch", "Birthday", "About")  # of the table that `csv_out` writes
AFTER_OURS = ("Since", "Id")
# Where one word has two meanings: (beside which field, this one, otherwise that one).
_BESIDE = {
    frozenset(("given", "name")): ("family", "given", "name"),
    frozenset(("family", "name")): ("given", "family", "name"),
    frozenset(("birthday", "birth.day")): ("birth.month", "birth.day", "birthday"),
    frozenset(("prefix", "job")): ("job", "prefix", "job"),
}


def behind_ours(header: Sequence[str]) -> int:
    """Behind which columns of our own table the owner's fields stand; beyond the last one of somebody else's."""
    return _end_of_ours(header) or len(header)


def is_ours(header: Sequence[str]) -> bool:
    """Whether it is our own table, as far as its columns were not chosen."""
    return _end_of_ours(header) is not None


def _end_of_ours(header: Sequence[str]) -> int | None:
    names, width = tuple(header), len(OUR_LAST)
    return next((end for end in range(width, len(names) + 1) if names[end - width : end] == OUR_LAST), None)


def _fields_of_our_own_table(header: Sequence[str], options: list[list[str]]) -> None:
    """What stands behind the columns of our own table are the owner's fields, whatever they are called."""
    for index in range(behind_ours(header), len(header)):
        if header[index] not in AFTER_OURS:
            options[index] = ["field"]


def _settle(fields: list[str], claimed: set[str]) -> str:
    rule = _BESIDE.get(frozenset(fields))
    if rule:
        return rule[1] if rule[0] in claimed else rule[2]
    return next((field for field in fields if field not in claimed), fields[0])


_LABELS = ("home", "other", "work", "billing", "shipping")


def _join_addresses(chosen: list[str | None]) -> None:
    """A town without a label belongs to the address that lacks one; where none does, it is no part of an address."""
    before = frozenset(chosen)
    labels = [label for label in _LABELS if any(_part_of(f)[0] == label for f in before)]
    if "address.street" in before and any(f"address.{label}.street" in before for label in labels):
        return  # it has a street of its own
    for i, field in enumerate(chosen):
        label, part = _part_of(field)
        if label or not part or not labels:
            continue
        lacking = [label for label in labels if f"address.{label}.{part}" not in before]
        if lacking:
            chosen[i] = f"address.{lacking[0]}.{part}"
        elif len(labels) > 1:
            chosen[i] = "field"


def _part_of(field: str | None) -> tuple[str, str]:
    pieces = (field or "").split(".")
    if pieces[0] != "address" or pieces[-1] not in ADDRESS_PARTS:
        return "", "street" if field == "address" else ""
    return (pieces[1] if len(pieces) == 3 else "", pieces[-1])


def _family_names(chosen: list[str | None], keys: list[str]) -> tuple[str | None, ...]:
    """In hand-made lists "Name" beside a first name is the family name."""
    if "given" in chosen and "family" not in chosen and chosen.count("name") == 1:
        at = chosen.index("name")
        if keys[at] in ("name", "navn", "naam", "namn", "nazwa"):
            chosen[at] = "family"
    return tuple(chosen)


def by_content(rows: Iterable[Sequence[str]]) -> Columns:
    """The reading of a table without a header, by what stands in its columns."""
    columns = _turned(rows)
    fields: list[str | None] = [_kind_of(cells) for cells in columns]
    texts = [i for i, field in enumerate(fields) if field == "text"]
    for i, field in zip(texts, ("name", "company"), strict=False):
        fields[i] = field
    return Columns(tuple("field" if field == "text" else field for field in fields))


def _turned(rows: Iterable[Sequence[str]]) -> list[list[str]]:
    columns: list[list[str]] = []
    for row in rows:
        for i, cell in enumerate(row[:256]):
            if i == len(columns):
                columns.append([])
            if cell.strip():
                columns[i].append(cell.strip())
    return columns


def _kind_of(cells: list[str]) -> str | None:
    tests = (
        ("email", r"\S+@\S+"),
        ("url", r"(?:https?://|www\.)\S+"),
        ("phone", r"\+?[\d ().\-/]{6,}"),
        ("address", r"(?=.*\d)(?=.*[^\W\d]{3}).{8,}"),
        ("text", r"[^\W\d].*"),
    )
    for field, pattern in tests:
        if cells and sum(1 for c in cells if re.fullmatch(pattern, c[:300], re.DOTALL)) * 2 > len(cells):
            return field
    return "field" if cells else None


# A program, and folded words that stand together in no other header.
_PROGRAMS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Google", ("givenname", "familyname", "groupmembership")),
    ("Google", ("email1value",)),
    ("Google", ("phone1value",)),
    ("LinkedIn", ("connectedon",)),
    ("Outlook", ("emaildisplayname", "mileage")),
    ("Outlook", ("emailaddress", "businessstreet", "mobilephone")),
    ("Outlook", ("action", "id", "emailaddress", "email2address")),
    ("Thunderbird", ("primaryemail",)),
    ("Yahoo", ("messengerid", "alternateemail1")),
    ("Etsy", ("saledate", "shipname")),
    ("Etsy", ("saledate", "buyeruserid")),
    ("PayPal", ("fromemailaddress", "toemailaddress", "transactionid")),
    ("PayPal", ("absenderemailadresse", "empfangeremailadresse", "transaktionscode")),
    ("PayPal", ("deladresseemail", "aladresseemail", "numerodetransaction")),
    ("PayPal", ("correoelectronicodelremitente", "correoelectronicodeldestinatario", "iddetransaccion")),
    ("Square", ("squarecustomerid",)),
    ("Shopify orders", header_oddities.ORDERS),
    ("Shopify", ("acceptsemailmarketing",)),
    ("Shopify", ("acceptsmarketing", "totalspent")),
    ("Mailchimp", ("memberrating", "leid")),
    ("HubSpot", ("recordid", "leadstatus")),
    ("Zoho", ("recordid", "contactowner", "accountname")),
    ("Pipedrive", ("personname", "personowner")),
    ("Salesforce", ("accountname", "mailingcity")),
    ("Salesforce", ("mailingcity", "isdeleted")),
    ("QuickBooks", ("customer", "openbalance")),
    ("QuickBooks", ("customerjob",)),
    ("QuickBooks", ("billingaddress", "phonenumbers")),
)


def program(header: Sequence[str]) -> str | None:
    """The program that wrote a table with this header, by the words that only it uses; None when none is known."""
    words = {key(name) for name in header}
    for name, marks in _PROGRAMS:
        if words.issuperset(marks):
            return name
    fields = [field for word in header for field in meanings(word)]
    if {"birth.day", "birth.month", "birth.year"} <= set(fields) and fields.count("address.work.city"):
        return "Thunderbird"  # in another language
    if fields.count("-") >= 4 and "phone.callback" in fields:
        return "Outlook"
    return None


def repeats(header: Sequence[str], cells: Sequence[str]) -> bool:
    """Whether a row only says the names of the columns again, as templates do."""
    pairs = [(key(name), key(cell)) for name, cell in zip(header, cells, strict=False) if cell.strip()]
    return len(pairs) > 2 and sum(1 for name, cell in pairs if name and name in cell) * 5 >= len(pairs) * 4


def check(field: str) -> str:
    """The field if there is such a one; raises BadInput with those there are."""
    match = _FIELD.match(field)
    if field in PLAIN_FIELDS or match or _CUSTOM.match(field):
        return field
    raise BadInput('There is no field "{}". There are: {}.', field[:60], ", ".join(CHOICES))


def change(columns: Columns, header: Sequence[str], choices: Mapping[str, str]) -> Columns:
    """The columns with the owner's choices by column name or number (1 is the first); an empty field leaves one out.

    Raises BadInput for a column or a field that does not exist.
    """
    fields = list(columns.fields)
    for name, field in choices.items():
        places = [i for i, column in enumerate(header) if column == name or key(column) == key(name) != ""]
        if not places and name.isdecimal() and 1 <= int(name) <= len(fields):
            places = [int(name) - 1]
        if not places:
            there = ", ".join(column for column in header if column) or f"1 to {len(fields)}"
            raise BadInput('There is no column "{}" in this file. There are: {}.', name[:60], there[:2000])
        for place in places:
            fields[place] = check(field) if field not in ("", "-") else None
    return columns._replace(fields=tuple(fields))
