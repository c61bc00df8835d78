"""What CHANGELOG.md says of each release, for those who read it elsewhere: software centres and Debian."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

CHANGELOG = Path(__file__).resolve().parents[1] / "CHANGELOG.md"
_HEADING = re.compile(r"^## (?P<version>\d[\w.]*) \((?P<day>\d{4}-\d\d-\d\d|not released yet)\)$")


class Release(NamedTuple):
    """One version: its day when it is out, and its changes in the user's words."""

    version: str
    day: str  # ISO, empty while it is not out
    changes: tuple[str, ...]


def read(text: str) -> list[Release]:
    """The releases of a change log, the newest first. ValueError for a heading that is none."""
    found: list[Release] = []
    for line in text.splitlines():
        if line.startswith("## "):
            heading = _HEADING.match(line)
            if heading is None:
                raise ValueError(f"CHANGELOG.md: {line!r} is no heading such as '## 1.2.0 (2026-11-22)'.")
            day = heading["day"]
            found.append(Release(heading["version"], day if day[0].isdigit() else "", ()))
        elif found and line.startswith("- "):
            found[-1] = found[-1]._replace(changes=(*found[-1].changes, line[2:].strip()))
        elif found and line.startswith("  ") and found[-1].changes:
            *before, last = found[-1].changes
            found[-1] = found[-1]._replace(changes=(*before, f"{last} {line.strip()}"))
    return found


def newest() -> tuple[str, ...]:
    """The changes of the newest version."""
    return read(CHANGELOG.read_text("utf-8"))[0].changes


def described(metainfo: Path, moment: int) -> str:
    """The AppStream description with its releases; one that is not out yet carries the day of the commit."""
    today = f"{datetime.fromtimestamp(moment, UTC):%Y-%m-%d}"
    entries = "".join(_entry(release, today) for release in read(CHANGELOG.read_text("utf-8")))
    return metainfo.read_text("utf-8").replace("<releases/>", f"<releases>\n{entries}  </releases>")


def _entry(release: Release, today: str) -> str:
    kind = "stable" if release.day else "development"
    items = "".join(f"          <li>{escape(_plain(change))}</li>\n" for change in release.changes)
    return (
        f'    <release version="{release.version}" date="{release.day or today}" type="{kind}">\n'
        f"      <description>\n        <ul>\n{items}        </ul>\n      </description>\n    </release>\n"
    )


def _plain(change: str) -> str:
    """A change without the marks of Markdown."""
    return re.sub(r"[*_`]", "", change)
