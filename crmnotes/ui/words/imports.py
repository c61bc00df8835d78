"""What an import would do, and what it did, in words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crmnotes.contacts import Skipped
from crmnotes.sentences import Phrase
from crmnotes.ui.parts.plain import one_line
from crmnotes.ui.words import grouped, several, tr

_EMPTY_CELLS = re.compile(r"[\s\",;|]{6,}")

if TYPE_CHECKING:
    from crmnotes.notebook.import_views import Difference, ImportResult


def added_in_words(result: ImportResult) -> str:
    """`3 promises added`, `2 customers, 1 note added`."""
    parts = [
        several(result.promises, "%n promise", "%n promises") if result.promises else "",
        several(result.notes, "%n note", "%n notes") if result.notes else "",
        several(result.orders, "%n order", "%n orders") if result.orders else "",
    ]
    parts = [part for part in parts if part]
    if result.new or not parts:
        parts.insert(0, several(result.new, "%n customer", "%n customers"))
    return tr("{} added").format(", ".join(parts))


def import_in_words(new: int, *, people: bool) -> str:
    """`Import 12 customers`: what the button of a preview does; `Import` where nobody is new."""
    if not new:
        return tr("Import")
    if people:
        return several(new, "Import %n customer", "Import %n customers")
    return several(new, "Import %n record", "Import %n records")


def counts_in_words(new: int, same: int, fills_in: int, differs: int, skipped: int) -> str:
    """`212 new · 1 already here · 2 fill in what is missing · 1 cannot be read`."""
    parts = [
        several(new, "%n new", "%n new") if new else "",
        several(same, "%n already here", "%n already here") if same else "",
        several(fills_in, "%n fills in what is missing", "%n fill in what is missing") if fills_in else "",
        several(differs, "%n differs: yours is kept", "%n differ: yours are kept") if differs else "",
        several(skipped, "%n cannot be read", "%n cannot be read") if skipped else "",
    ]
    return " · ".join(part for part in parts if part)


WHAT: dict[str, Phrase] = {
    "name": "name", "company": "company", "about": "about", "birthday": "birthday", "reply_within": "reply time",
    "keep_in_touch_days": "days to keep in touch", "left": "why they left", "seasonal_month": "season",
    "quiet_known_until": "quiet until",
}  # fmt: skip
"""What an import can say otherwise; a field of the owner's own bears its own name."""


def skipped_line(one: Skipped) -> str:
    """`Line 14: it has no name and no way to reach anybody: ;;;;x`"""
    said = tr("Line {}: {}").format(grouped(one.line), tr(one.reason))
    text = one_line(_EMPTY_CELLS.sub(" … ", one.text), 160)
    return f"{said}: {text}" if text else said


def difference_line(one: Difference) -> str:
    """`Line 14: Greta Holm: company: yours is “Holm”, the file says “Holm Interiors”`"""
    ours, theirs = one_line(one.ours, 80), one_line(one.theirs, 80)
    return tr("Line {}: {}, {}: yours is “{}”, the file says “{}”").format(
        grouped(one.line), one_line(one.name, 60), tr(WHAT[one.what]) if one.what in WHAT else one.what, ours, theirs
    )


def taken_back_in_words(result: ImportResult) -> str:
    """What taking an import back left as it is."""
    if not result.kept:
        return tr("Everything is as it was before.")
    kept = several(
        result.kept, "%n was kept, because it was changed since", "%n were kept, because they were changed since"
    )
    names = ", ".join(one_line(name, 40) for name in result.kept_names)
    return f"{kept}: {names}" if names else kept
