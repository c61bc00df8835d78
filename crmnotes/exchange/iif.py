"""QuickBooks' own files (.iif): lists of many kinds in one file, of which only the customers are looked at."""

from __future__ import annotations

import re

JOB = "Customer:Job"  # QuickBooks' own word for the name of a customer, or of a job below one
_HEADER = re.compile(rb"^!CUST\t[^\r\n]*", re.MULTILINE)
_LINE = re.compile(rb"^(?!!CUST\t|CUST\t)[^\r\n]+", re.MULTILINE)
_NAMES = {
    "NAME": JOB, "PHONE1": "Phone", "PHONE2": "Other phone", "FAXNUM": "Fax", "EMAIL": "E-mail", "NOTE": "Notes",
    "NOTEPAD": "Notes", "CONT1": "Contact person", "CONT2": "Other contact person", "CTYPE": "Customer type",
    "SALUTATION": "Salutation", "COMPANYNAME": "Company", "FIRSTNAME": "First Name", "MIDINIT": "Middle Initial",
    "LASTNAME": "Last Name", "HIDDEN": "IsDeleted",
} | {
    f"{letter}ADDR{line}": f"{place} Street{f' {line}' if line > 1 else ''}"
    for letter, place in (("B", "Billing"), ("S", "Shipping")) for line in range(1, 6)
}  # fmt: skip


def customers(content: bytes) -> bytes:
    """The list of customers with plain names for its columns, every other line blank so that line numbers hold.

    Columns that say nothing of a person lose their names. What is no such file comes back as it is.
    """
    header = _HEADER.search(content) if b"!CUST\t" in content else None  # to look at every line takes long
    if header is None:
        return content
    names = [_NAMES.get(name.strip().upper(), "") for name in header[0].decode("latin-1").split("\t")]
    plain = "\t".join(names).encode("ascii")
    head, tail = content[: header.start()], content[header.end() :]
    again = _HEADER.sub(b"", tail)  # some files name the columns twice
    return _LINE.sub(b"", head) + plain + _LINE.sub(b"", again)
