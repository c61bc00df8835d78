"""What installs the program on Windows and macOS names what there is, and agrees with the rest of the program."""

from __future__ import annotations

import configparser
import plistlib
import re
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from crmnotes.ui import language, start

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
INSTALLER = (PACKAGING / "windows.iss").read_text("utf-8").replace("\\\n", "")
MENU_ENTRY = ROOT / "resources" / "desktop" / f"{start.NAME}.desktop"


class Made:
    """One of PyInstaller's things, with what it was made of."""

    def __init__(self, *parts: Any, **named: Any) -> None:
        self.parts, self.named = parts, named
        self.binaries = self.datas = named.get("datas", [])
        self.pure = self.scripts = ()


class Recipe(dict[str, Any]):
    """The names of `crmnotes.spec` after PyInstaller has run it on a system of that name."""

    def __init__(self, system: str, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__(SPECPATH=str(PACKAGING), Analysis=Made, PYZ=Made, EXE=Made, COLLECT=Made, BUNDLE=Made)
        monkeypatch.setattr(sys, "platform", system)
        for name, value in (("LICENCES", "LICENCES.txt"), ("VERSION", "1.2.0")):
            monkeypatch.setenv(f"CRMNOTES_{name}", value)
        exec(compile((PACKAGING / "crmnotes.spec").read_text("utf-8"), "crmnotes.spec", "exec"), self)


def section(name: str) -> list[dict[str, str]]:
    """The entries of a section of the installer's script, each with its parameters."""
    text = INSTALLER.partition(f"[{name}]\n")[2].partition("\n[")[0]
    entries = [line for line in text.splitlines() if line and not line.startswith(";")]
    return [dict(re.findall(r'(\w+): ("(?:[^"]|"")*"|[^;]*)', entry)) for entry in entries]


def settings(name: str) -> dict[str, str]:
    """The lines `Key=value` of a section."""
    text = INSTALLER.partition(f"[{name}]\n")[2].partition("\n[")[0]
    return dict(line.split("=", 1) for line in text.splitlines() if "=" in line and not line.startswith(";"))


def test_the_recipe_names_what_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    recipe = Recipe("linux", monkeypatch)
    (entry,) = recipe["analysis"].parts[0]
    assert Path(entry).exists()
    data = dict(recipe["analysis"].named["datas"])
    assert all(Path(source).exists() for source in data)
    assert {Path(source).name for source in data} >= {"icons", "translations", "help", "sample"}
    assert [made.named["console"] for made in recipe["programs"]] == [False]


def test_on_macos_the_notebook_and_contact_cards_open_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    made = Recipe("darwin", monkeypatch)["bundle"].named
    said = plistlib.loads(plistlib.dumps(made["info_plist"]))
    assert (made["bundle_identifier"], made["version"]) == (start.NAME, "1.2.0")
    assert set(said["CFBundleLocalizations"]) == set(language.LANGUAGES)
    (exported,) = said["UTExportedTypeDeclarations"]
    notebook, card = said["CFBundleDocumentTypes"]
    assert notebook["LSItemContentTypes"] == [exported["UTTypeIdentifier"]]
    assert exported["UTTypeTagSpecification"]["public.filename-extension"] == notebook["CFBundleTypeExtensions"]
    assert card["LSHandlerRank"] == "Alternate"


def test_macos_is_asked_for_one_right_only() -> None:
    asked = plistlib.loads((PACKAGING / "macos.plist").read_bytes())
    assert asked == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_the_installer_speaks_the_languages_of_the_program() -> None:
    spoken = {one["Name"].strip('"') for one in section("Languages")}
    assert spoken == set(language.LANGUAGES)
    said = settings("CustomMessages")
    used = set(re.findall(r"{cm:(\w+)}", INSTALLER)) - {"CreateDesktopIcon"}
    assert set(said) == {f"{code}.{name}" for code in spoken for name in used}


def test_the_installer_names_what_the_build_makes() -> None:
    said, build = settings("Setup"), (PACKAGING / "build.py").read_text("utf-8")
    assert (PACKAGING / said["LicenseFile"].replace("\\", "/")).exists()
    assert Path(said["SetupIconFile"].replace("\\", "/")).name in build
    assert [one["Source"] for one in section("Files")] == [r'"..\dist\crmnotes\*"']
    assert f'#define Id "{start.NAME}"' in INSTALLER
    assert all(one["AppUserModelID"] == '"{#Id}"' for one in section("Icons"))
    assert said["PrivilegesRequired"] == "lowest"


def test_the_installer_takes_out_every_key_that_it_puts_in() -> None:
    keys = {one["Subkey"].strip('"'): one.get("Flags", "") for one in section("Registry")}
    whole = [key for key, flags in keys.items() if "uninsdeletekey" in flags.split()]
    for key, flags in keys.items():
        assert "uninsdeletevalue" in flags or any(key.startswith(taken) for taken in whole), key


def test_each_system_opens_the_same_kinds_of_file(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(MENU_ENTRY, "utf-8")
    kinds = ElementTree.parse(MENU_ENTRY.with_suffix(".xml")).getroot()
    (glob,) = [one.get("pattern") for one in kinds.iterfind(".//{*}glob")]
    linux = {glob, *(["*.vcf"] if "text/vcard" in entry["Desktop Entry"]["MimeType"] else [])}
    windows = {f"*{kind}" for kind in re.findall(r"Software\\Classes\\(\.\w+)", INSTALLER)}
    types = Recipe("darwin", monkeypatch)["bundle"].named["info_plist"]["CFBundleDocumentTypes"]
    macos = {"*.vcf" if one["LSItemContentTypes"] == ["public.vcard"] else "*.crmnotes" for one in types}
    assert linux == windows == macos
