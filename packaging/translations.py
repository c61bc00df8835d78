"""Brings the files of translators up to date with the source, and makes of them what the window reads.

`resources/translations/crmnotes_de.ts` is for Qt Linguist: what is new is marked unfinished, what nobody says any more
is taken out, what is translated stays. Beside it lies the `.qm` that the program loads.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import NamedTuple

from sentences import Found, find  # beside this file

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "translations"
LANGUAGES = ("de", "fr", "es")
CONTEXT = "crmnotes"


class Message(NamedTuple):
    """One sentence in one language: a form for each number that the language tells apart, empty while unfinished."""

    words: str
    forms: tuple[str, ...]
    plural: bool
    places: tuple[tuple[str, int], ...] = ()

    @property
    def finished(self) -> bool:
        """Whether each form is there."""
        return all(self.forms)


def read(path: Path) -> dict[str, Message]:
    """What a translators' file holds, by its English."""
    if not path.exists():
        return {}
    return {message.findtext("source", ""): _message(message) for message in ET.parse(path).getroot().iter("message")}


def merge(found: list[Found], known: dict[str, Message]) -> list[Message]:
    """Each sentence of the source once, in its order, with the translation that is known."""
    places: dict[str, list[tuple[str, int]]] = {}
    plural: set[str] = set()
    for one in found:
        places.setdefault(one.words, []).append((one.file, one.line))
        if one.plural or "%n" in one.words:
            plural.add(one.words)
    return [_kept(words, words in plural, tuple(there), known.get(words)) for words, there in places.items()]


def write(path: Path, language: str, messages: list[Message]) -> None:
    """A file as Qt Linguist writes it."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for one in messages:
        message = ET.SubElement(context, "message", {"numerus": "yes"} if one.plural else {})
        for file, _line in one.places:
            ET.SubElement(message, "location", filename=f"../../{file}")
        ET.SubElement(message, "source").text = one.words
        translation = ET.SubElement(message, "translation", {} if one.finished else {"type": "unfinished"})
        if one.plural:
            for form in one.forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = one.forms[0]
    ET.indent(root, " ")
    text = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def compile_to(path: Path, target: Path) -> None:
    """Makes of a translators' file what the program loads; what is unfinished stays English."""
    import PySide6

    program = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    subprocess.run([program, "-silent", path, "-qm", target], check=True)


def main() -> int:
    """Brings every language up to date and says what is missing."""
    found, unclear = find()
    for one in unclear:
        print(f"{one.file}:{one.line}: where do these words come from? {one.code}")
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        path = FOLDER / f"crmnotes_{language}.ts"
        messages = merge(found, read(path))
        write(path, language, messages)
        compile_to(path, path.with_suffix(".qm"))
        missing = sum(not one.finished for one in messages)
        print(f"{language}: {len(messages)} sentences, {missing} without a translation")
    return 1 if unclear else 0


def _message(message: ET.Element) -> Message:
    translation = message.find("translation")
    plural = message.get("numerus") == "yes"
    if translation is None:
        return Message(message.findtext("source", ""), ("",), plural)
    forms = tuple(one.text or "" for one in translation.iter("numerusform")) if plural else (translation.text or "",)
    return Message(message.findtext("source", ""), forms, plural)


def _kept(words: str, plural: bool, places: tuple[tuple[str, int], ...], known: Message | None) -> Message:
    forms = known.forms if known and known.plural == plural else ("", "") if plural else ("",)
    return Message(words, forms, plural, places)


if __name__ == "__main__":
    sys.exit(main())
