"""What CHANGELOG.md says of each release, for those who read it elsewhere: software centres and Debian."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

CHANGELOG = Path(__file__).resolve().parents[1] / "CHANGELOG.md"
_HEADING = re.compile(r"^## (?P<version>\d[\w.]*) \((?P<day>\d{4}-\d\d-\d\d|not released yet)\)$")


class Part(NamedTuple):
    """Changes of one kind, under their heading, which is empty for those that have none."""

    heading: str
    changes: tuple[str, ...]


class Release(NamedTuple):
    """One version: its day when it is out, and its changes in the user's words."""

    version: str
    day: str  # ISO, empty while it is not out
    parts: tuple[Part, ...]


def read(text: str) -> list[Release]:
    """The releases of a change log, the newest first. ValueError for a heading that is none, or a day."""
    found: list[Release] = []
    for block in re.split(r"^(?=## )", text, flags=re.MULTILINE)[1:]:
        title, _, rest = block.partition("\n")
        heading = _HEADING.match(title)
        if heading is None:
            raise ValueError(f"CHANGELOG.md: {title!r} is no heading such as '## 1.2.0 (2026-11-22)'.")
        day = heading["day"] if heading["day"][0].isdigit() else ""
        if day and not _exists(day):
            raise ValueError(f"CHANGELOG.md: {day} is no day.")
        found.append(Release(heading["version"], day, tuple(_parts(rest))))
    return found


def _exists(day: str) -> bool:
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True


def _parts(text: str) -> list[Part]:
    """The changes of one release by their headings; a heading without changes is left out."""
    blocks = re.split(r"^### ", "\n" + text, flags=re.MULTILINE)
    parts = [Part("", _changes(blocks[0]))]
    parts += [Part(title.strip(), _changes(rest)) for title, _, rest in (block.partition("\n") for block in blocks[1:])]
    return [part for part in parts if part.changes]


def _changes(text: str) -> tuple[str, ...]:
    """The entries of a list, each with its further lines."""
    entries = re.split(r"^- ", text, flags=re.MULTILINE)[1:]
    return tuple(" ".join(entry.partition("\n\n")[0].split()) for entry in entries)


def newest() -> Release:
    """The newest version."""
    return read(CHANGELOG.read_text("utf-8"))[0]


def for_debian(release: Release) -> str:
    """Its changes as a Debian change log has them."""
    lines = []
    for part in release.parts:
        lines += [f"  [ {part.heading} ]"] if part.heading else []
        lines += [f"  * {change}" for change in part.changes]
    return "\n".join(lines)


def described(metainfo: Path, moment: int, homepage: str = "") -> str:
    """The AppStream description with its releases; one that is not out yet carries the day of the commit.

    `homepage` is where the project is to be found, with the pictures of `pictures.py` in `screenshots` under it.
    Without one both are left out, since AppStream takes addresses on the web only.
    """
    today = f"{datetime.fromtimestamp(moment, UTC):%Y-%m-%d}"
    entries = "".join(_entry(release, today) for release in read(CHANGELOG.read_text("utf-8")))
    text = metainfo.read_text("utf-8").replace("<releases/>", f"<releases>\n{entries}  </releases>")
    if homepage:
        return text.replace("HOMEPAGE", homepage.rstrip("/"))
    return re.sub(r" *<screenshots>.*</screenshots>\n| *<url .*</url>\n", "", text, flags=re.DOTALL)


def _entry(release: Release, today: str) -> str:
    kind = "stable" if release.day else "development"
    parts = "".join(_described_part(part) for part in release.parts)
    return (
        f'    <release version="{release.version}" date="{release.day or today}" type="{kind}">\n'
        f"      <description>\n{parts}      </description>\n    </release>\n"
    )


def _described_part(part: Part) -> str:
    heading = f"        <p>{escape(part.heading)}</p>\n" if part.heading else ""
    items = "".join(f"          <li>{escape(_plain(change))}</li>\n" for change in part.changes)
    return f"{heading}        <ul>\n{items}        </ul>\n"


def _plain(change: str) -> str:
    """A change without the marks of Markdown."""
    return re.sub(r"[*_`]", "", change)
