"""What is inside a bundle: the licences of everything in it in one file, and the list of parts (CycloneDX 1.5)."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[1]
LICENCE_FILES = ("licen", "copying", "notice", "copyright")
KNOWN_LICENCES = {
    "pyside6-essentials": "LGPL-3.0-only", "shiboken6": "LGPL-3.0-only", "peewee": "MIT", "appdirs": "MIT",
    "apsw-sqlite3mc": "MIT",
}  # fmt: skip
"""Where a distribution's own metadata does not name its licence as SPDX does."""
WHOLE_TEXTS = {"LGPL-3.0-only": ("LGPL-3.0.txt", "GPL-3.0.txt")}
"""Licences that a distribution only refers to: their texts lie in `packaging/licences`."""


class Part(NamedTuple):
    """One thing that a bundle holds and that somebody else made."""

    name: str
    version: str
    licence: str  # an SPDX expression where one is known
    text: str


def parts(bundle: Path | None = None) -> list[Part]:
    """Everything bundled beside crmnotes itself, Python first; of a bundle also what it took from the system."""
    found = [Part("Python", sys.version.split()[0], "Python-2.0", _python_licence())]
    found += [_part(name) for name in sorted(_pinned(), key=str.casefold) if _is_installed(name)]
    icons = ROOT / "resources" / "icons" / "LICENSE"
    found += [*_inside(), Part("icons", "as in this version", "ISC", icons.read_text("utf-8"))]
    return found + (_of_system(bundle) if bundle else [])


def licences(version: str, bundle: Path | None = None) -> str:
    """The text of `LICENCES.txt`: crmnotes' own licence first, then each part's."""
    own = (ROOT / "LICENSE").read_text("utf-8")
    blocks = [f"crmnotes {version} (MIT)\n\n{own}"]
    bundled = parts(bundle)
    blocks += [f"{part.name} {part.version} ({part.licence})\n\n{part.text}" for part in bundled]
    whole = [
        name for licence, names in WHOLE_TEXTS.items() if any(p.licence == licence for p in bundled) for name in names
    ]
    blocks += [(ROOT / "packaging" / "licences" / name).read_text("utf-8") for name in whole]
    rule = "\n\n" + "=" * 100 + "\n\n"
    return rule.join(block.strip() for block in blocks) + "\n"


def bill_of_materials(version: str, made_at: str, bundle: Path | None = None) -> str:
    """The parts as CycloneDX 1.5 in JSON; `made_at` is the instant of the commit, so that two builds agree."""
    components = [
        {
            "type": "library", "name": part.name, "version": part.version, "bom-ref": f"{part.name}@{part.version}",
            "licenses": [{"license": {_names(part.licence): part.licence}}], **_package_url(part),
        }
        for part in parts(bundle)
    ]  # fmt: skip
    whole: dict[str, Any] = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "timestamp": made_at,
            "component": {"type": "application", "name": "crmnotes", "version": version, "bom-ref": "crmnotes"},
        },
        "components": components,
        "dependencies": [{"ref": "crmnotes", "dependsOn": [part["bom-ref"] for part in components]}],
    }
    return json.dumps(whole, indent=1) + "\n"


def _names(licence: str) -> str:
    """Whether a licence is named as SPDX does, or in words."""
    return "name" if " " in licence else "id"


def _package_url(part: Part) -> dict[str, str]:
    return {"purl": f"pkg:pypi/{part.name.lower()}@{part.version}"} if _is_installed(part.name) else {}


def _inside() -> list[Part]:
    """What is inside the wheels: Qt and what sorts for it, and the engine of the file."""
    qt = metadata.version("PySide6_Essentials")
    folder = Path(str(metadata.distribution("PySide6_Essentials").locate_file("PySide6")))
    icu = next(folder.rglob("libicudata.so.*"), None)
    told = f"Under the LGPL 3, at the end. Its source: https://download.qt.io/official_releases/qt/, version {qt}."
    engine = "SQLite is in the public domain, its encryption (SQLite3 Multiple Ciphers) under the MIT licence."
    found = [Part("Qt", qt, "LGPL-3.0-only", told)]
    if icu:
        text = (ROOT / "packaging" / "licences" / "ICU.txt").read_text("utf-8")
        found.append(Part("ICU", icu.name.rpartition(".")[2], "Unicode-DFS-2016", text))
    return [*found, Part("SQLite", metadata.version("apsw-sqlite3mc"), "blessing", engine)]


def _of_system(bundle: Path) -> list[Part]:
    """The libraries that a bundle took from this Debian, each with what the system says of its licence."""
    if not shutil.which("dpkg-query"):
        return []
    found = {}
    for library in sorted((bundle / "lib").glob("*.so*")):
        owner = _said("dpkg-query", "-S", f"*/{library.name}").partition(":")[0]
        text = Path("/usr/share/doc") / owner / "copyright"
        if not library.is_symlink() and not library.name.startswith("libpython") and text.is_file():
            version = _said("dpkg-query", "-W", "-f", "${Version}", owner)
            found[owner] = Part(owner, version, "as its text says", text.read_text("utf-8"))
    return list(found.values())


def _said(*words: str) -> str:
    """What a program prints first; nothing where it fails."""
    return subprocess.run(words, capture_output=True, text=True, check=False).stdout.partition("\n")[0]


def _part(name: str) -> Part:
    """A distribution with the licence texts that it brings."""
    found = metadata.distribution(name)
    texts = [
        Path(str(file.locate())).read_text("utf-8", "replace")
        for file in found.files or ()
        if any(word in file.name.lower() for word in LICENCE_FILES) and file.suffix in ("", ".txt", ".md", ".rst")
    ]
    said = found.metadata.get("License-Expression") or found.metadata.get("License") or "see its home page"
    licence = KNOWN_LICENCES.get(found.metadata["Name"].lower().replace("_", "-"), said.splitlines()[0])
    home = found.metadata.get("Home-page") or "; ".join(found.metadata.get_all("Project-URL") or ())
    return Part(found.metadata["Name"], found.version, licence, "\n\n".join(texts) or f"{said}\n{home}")


def _pinned() -> list[str]:
    """The distributions that `requirements/app.txt` names."""
    lines = (ROOT / "requirements" / "app.txt").read_text("utf-8").splitlines()
    return [line.split("==")[0].strip() for line in lines if "==" in line and not line.startswith((" ", "#"))]


def _is_installed(name: str) -> bool:
    try:
        metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def _python_licence() -> str:
    beside = Path(sys.base_prefix) / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "LICENSE.txt"
    elsewhere = "Python Software Foundation License, https://docs.python.org/3/license.html"
    return beside.read_text("utf-8") if beside.exists() else elsewhere
