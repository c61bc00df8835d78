"""Which backups there are, as their names say: apart, because a window that opens asks for no more."""

import contextlib
import re
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

ENDING = ".crmnotes"
NAME = re.compile(r".+-(?P<number>\d{5,9})-(?P<at>\d{4}-\d\d-\d\d-\d{6})-(?P<reason>[\w-]+)\.crmnotes")


class Backup(NamedTuple):
    """One backup in a folder; `at` is the owner's wall time when it was made, without a zone, as its name says."""

    path: Path
    number: int
    at: datetime
    reason: str


def folder_of(notebook: Path) -> Path:
    """Where the backups of a notebook lie: a folder beside it."""
    return notebook.with_name(f"{notebook.stem} backups")


def listing(folder: Path) -> list[Backup]:
    """The backups in a folder, the newest first by number (a clock may have been set back)."""
    found = []
    for path in folder.iterdir() if folder.is_dir() else ():
        match = NAME.fullmatch(path.name)
        with contextlib.suppress(ValueError):  # no such day
            if match:
                at = datetime.strptime(match["at"], "%Y-%m-%d-%H%M%S")
                found.append(Backup(path, int(match["number"]), at, match["reason"]))
    return sorted(found, key=lambda backup: backup.number, reverse=True)
