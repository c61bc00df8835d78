"""Cells of a table as text: harmless in a spreadsheet on the way out, as they were meant on the way in."""

from __future__ import annotations

import re

SEVERAL = ":::"  # between values that share a cell
DANGEROUS = frozenset("=+-@\t\r＝＋－＠")
_NEEDS_GUARD = re.compile(r"'*[=+\-@\t\r＝＋－＠]|'+\d[\d ().\-/]*\Z")
_LEADING_ZERO = re.compile(r"0\d+\Z")
_PLAIN_PHONE = re.compile(r"\+[\d \u00a0]+\Z")
_GUARDED = re.compile(r"'(?='*[=+\-@\t\r＝＋－＠]|'*\d[\d ().\-/]*\Z)")
_TAKEN_FOR_A_NUMBER = re.compile(r"\+\d{3,}|0\d+|\d{12,}")
_KEPT_WHOLE = re.compile(r"(\+?\d+)\u00a0(\d+)")
_EXCEL_TEXT = re.compile(r'="([^"]*)"\Z')
is_plain = re.compile(
    r"(?![\s'=\ufeff])[^\x00-\x1f\x7f-\xa0\ud800-\udfff]*(?<![\s\ufeff])\Z"
).match  # a cell that `read` leaves as it is
_CONTROLS = dict.fromkeys((*range(9), 11, 12, *range(14, 32)))
HALF = re.compile(r"[\ud800-\udfff]")
_HAS_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\r\ud800-\udfff]")


def guard(cell: str) -> str:
    """The cell with an apostrophe before what a spreadsheet would run as a formula; a plain phone number stays whole.

    `unguard` takes it off again, whatever the cell was.
    """
    first = cell[:1]
    if first == "'":
        return "'" + cell if _NEEDS_GUARD.match(cell) else cell
    if first == "0":  # a code or a number of somebody's, which would lose its zeros
        return "'" + cell if _LEADING_ZERO.match(cell) else cell
    return "'" + cell if first in DANGEROUS and not _PLAIN_PHONE.match(cell) else cell


def keep_whole(phone: str) -> str:
    """The phone number with a no-break space where a spreadsheet would take its digits for a number.

    It would lose its plus or its zeros; `unbroken` takes the space out again.
    """
    if not _TAKEN_FOR_A_NUMBER.fullmatch(phone):
        return phone
    at = 3 if phone[0] == "+" else min(4, len(phone) // 2)
    return f"{phone[:at]}\u00a0{phone[at:]}"


def unbroken(phone: str) -> str:
    """The phone number without the space that `keep_whole` put in."""
    match = _KEPT_WHOLE.fullmatch(phone) if "\u00a0" in phone else None
    return match[1] + match[2] if match else phone


def unguard(cell: str) -> str:
    """The cell without the apostrophe, or the `="…"`, by which a spreadsheet was told that it is text."""
    if cell[:1] == "'":
        return cell[1:] if _GUARDED.match(cell) else cell
    wrapped = _EXCEL_TEXT.match(cell) if cell[:2] == '="' else None
    return wrapped[1] if wrapped else cell


def clean(text: str) -> str:
    """Text that can be kept: LF line ends, no control characters but tab and LF, no halves of characters."""
    if text.isprintable() or not _HAS_CONTROL.search(text):  # nearly always the one or the other
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROLS)
    return HALF.sub("\ufffd", text)


def read(cell: str) -> str:
    """A cell of somebody's table as the text that was meant, without the blanks around it."""
    if is_plain(cell):  # nearly always
        return cell
    cell = unguard(cell.strip(" \u00a0\ufeff\n"))
    return clean(cell).strip()
