"""Which names programs that sync folders give to the second of two copies that were both changed."""

from __future__ import annotations

import re

_AFTER = (
    r" ?\([^)]*conflict[^)]*\)",  # Dropbox, Nextcloud: notebook (Anna's conflicted copy 2026-11-22)
    r"[ ._-].*conflict.*",  # Syncthing, ownCloud, Resilio, Synology: notebook.sync-conflict-20261122-164500-ABCDEFG
    r" ?\[conflict\]",  # Google Drive
    r" ?\(\d+\)",  # Google Drive, OneDrive: notebook (1)
    r" - copy(?: \(\d+\))?",  # Windows, by hand
    r"~\d*",
)
_MACHINE = r"-(?=[A-Z0-9-]*[A-Z])[A-Z0-9][A-Z0-9-]*"  # OneDrive: notebook-DESKTOP-4711


def is_second(name: str, notebook: str) -> bool:
    """Whether a file of that name is a second copy of the notebook of the other name, as syncing programs name it."""
    stem, dot, ending = notebook.rpartition(".")
    own, end = re.escape(stem if dot else ending), re.escape(f".{ending}") if dot else ""
    after = "|".join(_AFTER)
    named = rf"(?:copy of {own}|~\$?{own}|{own}(?:{after})){end}|{own}{end}~"
    return (
        re.fullmatch(named, name, re.IGNORECASE) is not None or re.fullmatch(rf"{own}{_MACHINE}{end}", name) is not None
    )
