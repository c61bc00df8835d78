"""Reads a column name word by word, for headers that nobody listed: `Person - Email - Work`, `billing_zip`."""

from __future__ import annotations

import re

_SPLIT = re.compile(r"[^\W\d_]+")
_LINE_OF_AN_ADDRESS = re.compile(r"address[ _-]?(?:line[ _-]?)?\d\Z", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Words that make a column something else than what the others say: an e-mail's status is no e-mail.
_OTHER = _set(
    "id ids count total date status type owner accepts created modified updated opt optin subscription source consent "
    "time timestamp verified sms marketing method amount currency manager assistant display lead bounced sent opened "
    "preference preferred allowed tax discount price number data list lists"
)
_KINDS = (
    ("phone", _set("fax telefax faks"), "fax"),
    ("email", _set("email emails mail"), ""),
    ("phone", _set("mobile cell cellphone cellular mobil handy"), "mobile"),
    ("phone", _set("phone phones telephone tel telefon telefono telefone tlf"), ""),
    ("url", _set("url website web homepage webpage"), ""),
)
_PARTS = (
    ("code", _set("zip zipcode postcode postal plz")),
    ("street", _set("street line strasse")),
    ("city", _set("city town locality")),
    ("region", _set("state province county region")),
    ("country", _set("country countryname")),
)
_LABELS = (
    ("home", _set("home private personal privat")),
    ("work", _set("work business office company geschaftlich")),
    ("billing", _set("billing bill")),
    ("shipping", _set("shipping ship delivery")),
    ("other", _set("other alternate secondary")),
)


def words(name: str) -> list[str]:
    """The words of a column name in lower case, `firstName` as two."""
    text = _CAMEL.sub(" ", name).casefold().replace("e-mail", "email").replace("e mail", "email")
    return _SPLIT.findall(text)


def by_tokens(name: str) -> str | None:
    """The field that the words of a column name add up to, None when they say nothing."""
    said = words(name)
    found = set(said)
    if not found or len(found) > 6:
        return None
    label = next((label for label, marks in _LABELS if found & marks), "")
    other = found & _OTHER
    if "number" in other and found & {"phone", "telephone", "mobile", "cell", "fax", "tel"}:
        other = other - {"number"}
    if other:
        return None
    if _LINE_OF_AN_ADDRESS.search(name) and not found & _set("email phone fax ip"):
        return f"address.{label}.street" if label else "address.street"
    if part := next((part for part, marks in _PARTS if found & marks), None):
        return f"address.{label}.{part}" if label else f"address.{part}"
    for kind, marks, own in _KINDS:
        if found & marks:
            return ".".join(filter(None, (kind, _way_label(own, label))))
    if said[-1] in ("company", "organization", "organisation") and len(found) <= 3:
        return "company"
    if "address" in found and "ip" not in found:
        return f"address.{label}" if label else "address"
    return _name_or_text(found)


def _way_label(own: str, label: str) -> str:
    if own == "fax":
        return f"{label} fax" if label in ("home", "other") else "fax"
    return own or label


def _name_or_text(found: set[str]) -> str | None:
    if "name" in found:
        for field, marks in (
            ("given", {"first", "given", "fore"}),
            ("middle", {"middle"}),
            ("family", {"last", "family", "sur"}),
            ("company", {"company", "organization", "organisation", "business", "firm", "account", "employer"}),
            ("nickname", {"nick"}),
        ):
            if found & marks:
                return field
        return "name" if found <= {"name", "full", "person", "contact", "customer", "client"} else None
    if found & {"firstname", "lastname"}:
        return "given" if "firstname" in found else "family"
    if found & {"birthday", "birthdate", "dob"}:
        return "birthday"
    if found <= {"person", "contact", "customer", "notes", "note", "comments", "comment"} and found & {"notes", "note"}:
        return "about"
    return None
