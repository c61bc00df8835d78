"""What is built for people without Python: change log and descriptions are read, every part has its licence."""

from __future__ import annotations

import configparser
import importlib.util
import json
import struct
import sys
from datetime import date
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage, QImageReader

from crmnotes import __version__, cli

ROOT = Path(__file__).parents[2]
DESKTOP = ROOT / "resources" / "desktop"
ID = "org.crmnotes.crmnotes"
DATA_HEAD = struct.pack("<HHHHBBBB4s", 32, 0x27DA, 20, 0, 0, 0, 2, 0, b"CmnD").ljust(32, b"\0")
RESOURCE = struct.pack("<H", 8).ljust(8, b"\0") + struct.pack("<8I", 0, 4, 0, 0, 9, 0, 0, 0) + b"last"
"""The head of a package of Unicode's data, and a part of it: its own head, its numbers (nine words), its text."""


def script(name: str) -> ModuleType:
    """A script of `packaging`, which is no package."""
    spec = importlib.util.spec_from_file_location(f"packaging_{name}", ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_the_change_log_speaks_of_this_version_first() -> None:
    releases = script("releases")
    newest = releases.read((ROOT / "CHANGELOG.md").read_text("utf-8"))[0]
    assert newest.version == __version__
    assert all(part.heading and part.changes for part in newest.parts)


def test_changes_are_read_with_their_further_lines() -> None:
    releases = script("releases")
    text = "# New\n\n## 1.1 (2026-11-22)\n\n- One thing\n  that goes on.\n- Two & more\n\n"
    earlier = "## 1.0 (not released yet)\n\nIt works.\n\n- A\n\n### Safety\n\n- B-C\n- D\n"
    first, second = releases.read(text + earlier)
    assert first == ("1.1", "2026-11-22", (("", ("One thing that goes on.", "Two & more")),))
    assert second == ("1.0", "", (("", ("A",)), ("Safety", ("B-C", "D"))))
    assert releases.for_debian(second) == "  * A\n  [ Safety ]\n  * B-C\n  * D"


def test_a_heading_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="is no heading"):
        script("releases").read("## Soon\n")


def test_the_description_carries_the_releases() -> None:
    tree = ElementTree.fromstring(script("releases").described(DESKTOP / f"{ID}.metainfo.xml", 1_795_000_000))
    found = [release.get("version") for release in tree.iter("release")]
    assert found[0] == __version__
    assert tree.findtext("id") == ID
    assert tree.findtext("launchable") == f"{ID}.desktop"
    headings = [part.heading for part in script("releases").newest().parts]
    assert [heading.text for heading in tree.iterfind("releases/release[1]/description/p")] == headings


def test_the_description_shows_pictures_where_they_are_to_be_had() -> None:
    described, source = script("releases").described, DESKTOP / f"{ID}.metainfo.xml"
    without = described(source, 1_795_000_000)
    assert "screenshot" not in without
    assert "<url" not in without
    tree = ElementTree.fromstring(described(source, 1_795_000_000, "https://crmnotes.example/"))
    assert tree.findtext("url") == "https://crmnotes.example"
    folder = "https://crmnotes.example/screenshots/"
    shown = {(picture.text or "").removeprefix(folder) for picture in tree.iter("image")}
    assert shown == {f"{name}.png" for name in script("pictures").SCREENSHOTS}


def test_the_description_is_told_in_every_language() -> None:
    tree = ElementTree.parse(DESKTOP / f"{ID}.metainfo.xml").getroot()
    for name in ("summary", "description/p", "description/ul/li", "screenshots/screenshot/caption"):
        told = [one.get("{http://www.w3.org/XML/1998/namespace}lang", "en") for one in tree.iterfind(name)]
        assert told == ["en", "de", "es", "fr"] * (len(told) // 4)


def test_the_menu_entry_starts_the_program() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(DESKTOP / f"{ID}.desktop", "utf-8")
    said = entry["Desktop Entry"]
    assert said["Exec"] == "crmnotes %f"
    assert said["Icon"] == ID
    assert "mailto" not in said["MimeType"]
    types = ElementTree.parse(DESKTOP / f"{ID}.xml").getroot()
    assert types[0].get("type") in said["MimeType"].split(";")


def test_the_menu_of_the_icon_asks_for_what_the_program_does() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(DESKTOP / f"{ID}.desktop", "utf-8")
    names = entry["Desktop Entry"]["Actions"].strip(";").split(";")
    assert [f"Desktop Action {name}" for name in names] == entry.sections()[1:]
    for name in names:
        said = entry[f"Desktop Action {name}"]
        program, *words = said["Exec"].split()
        assert (program, cli.opens_window(words)) == ("crmnotes", cli.Opening(do=name))
        assert {"Name", "Name[de]", "Name[es]", "Name[fr]"} <= set(said)


def test_every_part_has_a_licence_and_a_place_in_the_list() -> None:
    contents = script("contents")
    parts = contents.parts()
    assert all(part.licence and part.text for part in parts)
    names = {part.name.lower().replace("_", "-") for part in parts}
    assert {"python", "pyside6-essentials", "peewee", "apsw-sqlite3mc", "icons"} <= names
    listed = json.loads(contents.bill_of_materials(__version__, "2026-11-22T00:00:00Z"))
    assert [part["name"] for part in listed["components"]] == [part.name for part in parts]
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in contents.licences(__version__)


def test_the_icon_is_drawn_in_every_size(tmp_path: Path, qapp: object) -> None:
    icons = script("icons")
    icons.into_theme(tmp_path, ID)
    drawn = sorted(path.parent.parent.name for path in tmp_path.rglob("*.png"))
    assert drawn == sorted(f"{size}x{size}" for size in icons.SIZES)
    assert (tmp_path / "scalable" / "apps" / f"{ID}.svg").exists()


def test_the_arrow_of_lists_is_its_drawing(qapp: object) -> None:
    icons = script("icons")
    drawn = icons.drawn(icons.ARROW_SIZE, icons.ARROW)
    assert QImage(str(icons.ARROW.with_suffix(".png"))).convertToFormat(drawn.format()) == drawn


def test_windows_and_macos_find_each_size_in_their_file(tmp_path: Path, qapp: object) -> None:
    icons = script("icons")
    of_windows = QImageReader(str(icons.for_windows(tmp_path / "crmnotes.ico")))
    assert of_windows.imageCount() == len(icons.OF_WINDOWS)
    for number, size in enumerate(icons.OF_WINDOWS):
        assert of_windows.jumpToImage(number)
        assert of_windows.read().width() == size
    packed = icons.for_macos(tmp_path / "crmnotes.icns").read_bytes()
    place, found = 8, {}
    while place < len(packed):
        kind, length = struct.unpack(">4sI", packed[place : place + 8])
        found[kind] = QImage.fromData(packed[place + 8 : place + length]).width()
        place += length
    assert found == icons.OF_MACOS
    assert struct.unpack(">I", packed[4:8]) == (len(packed),)


def test_a_package_of_unicodes_data_can_be_made_smaller() -> None:
    unicode = script("unicode")
    items = [unicode.Item(name, content) for name, content in ((b"x/a.res", b"abc"), (b"x/coll/de.res", RESOURCE))]
    library = b"ELF and so on" + unicode.packed(DATA_HEAD, items)
    head, found = unicode.unpacked(library)
    assert head == DATA_HEAD
    assert [item.name for item in found] == [item.name for item in items]
    assert found[1].content == RESOURCE
    assert unicode.unpacked(unicode.packed(head, found[1:]))[1] == found[1:]


def test_two_builds_are_compared_file_by_file(tmp_path: Path) -> None:
    for folder, files in (("first", "same changed gone"), ("second", "same changed new")):
        (tmp_path / folder / "lib").mkdir(parents=True)
        for name in files.split():
            (tmp_path / folder / "lib" / name).write_text(folder if name == "changed" else name)
    differing = script("again").differing(tmp_path / "first", tmp_path / "second")
    assert differing == ["lib/changed", "lib/gone", "lib/new"]


NOTHING_SAID = "## 1.1 (2026-11-22)\n\n## 1.0 (2026-11-01)\n\n- A\n"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("## 1.1 (2026-11-22)\n\n- A\n", ""),
        ("## 1.1 (2026-11-23)\n\n- A\n", "The day of 1.1 has not come yet"),
        ("## 1.1 (2026-02-30)\n\n- A\n", "2026-02-30 is no day"),
        ("## 1.1 (not released yet)\n\n- A\n", "does not name the day of 1.1"),
        ("## 1.0 (2026-11-22)\n\n- A\n", "speaks of 1.0 first, the program is 1.1"),
        (NOTHING_SAID, "does not say what is new in 1.1"),
        ("## 1.1 (2026-11-22)\n\n- A\n\n## 1.1 (2026-11-01)\n\n- A\n", "names 1.1 twice"),
        ("# What is new\n", "names no version"),
        ("## Soon\n", "is no heading"),
    ],
)
def test_a_release_is_refused_with_what_the_change_log_lacks(text: str, reason: str) -> None:
    reasons = script("release").of_the_change_log(text, "1.1", date(2026, 11, 22))
    assert [reason in said for said in reasons] == ([True] if reason else [])


def test_a_release_is_refused_where_nobody_could_say_what_it_was() -> None:
    refused = script("release").of_the_checkout
    assert not refused("", ["v1.0"], "1.1")
    changed, known = refused("?? forgotten.txt", ["v1.0", "v1.1"], "1.1")
    assert "forgotten.txt" in changed
    assert "v1.1 is there already" in known
