"""The guide: one page a task, written in Markdown, with pictures made of the sample business."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from crmnotes import places
from crmnotes.ui import keys

FOLDER = "help"
PLACES = {
    "today": "03-today", "customers": "05-customers", "promises": "04-promises", "notes": "02-write-down",
    "care": "07-ask-and-thank", "score": "08-scorecard", "search": "05-customers",
}  # fmt: skip
"""The page about each place of the window."""
_KEY = re.compile(r"\{(\w+)\}")


class Page(NamedTuple):
    """One page: its name, its title and its text as Markdown, with the keys as this system writes them."""

    name: str
    title: str
    text: str


def pages(language: str) -> list[Page]:
    """All pages in a language, in their order; a page that nobody has translated yet is in English."""
    there = {path.stem: path for path in _files("en")}
    there |= {path.stem: path for path in _files(language) if path.stem in there}
    return [_page(name, path) for name, path in sorted(there.items())]


def picture(name: str, dark: bool, language: str) -> Path:
    """The file of a picture in a page, for light or dark surroundings; in English where it was not drawn yet."""
    file = f"{name}-{'dark' if dark else 'light'}.webp"
    drawn = places.resource(f"{FOLDER}/pictures/{language}/{file}")
    return drawn if drawn.exists() else places.resource(f"{FOLDER}/pictures/en/{file}")


def _files(language: str) -> list[Path]:
    folder = places.resource(f"{FOLDER}/{language}")
    return sorted(folder.glob("*.md")) if folder.is_dir() else []


def _page(name: str, path: Path) -> Page:
    text = path.read_text(encoding="utf-8")
    title = text.partition("\n")[0].lstrip("# ")
    return Page(name, title, _KEY.sub(lambda found: f"**{keys.shown(found[1])}**", text))
