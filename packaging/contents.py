"""What is inside a bundle: the licences of everything in it in one file, and the list of parts (CycloneDX 1.5)."""

from __future__ import annotations

import json
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


def parts() -> list[Part]:
    """Everything that is bundled beside crmnotes itself, Python first."""
    found = [Part("Python", sys.version.split()[0], "Python-2.0", _python_licence())]
    found += [_part(name) for name in sorted(_pinned(), key=str.casefold) if _is_installed(name)]
    icons = ROOT / "resources" / "icons" / "LICENSE"
    return [*found, Part("icons", "as in this version", "ISC", icons.read_text("utf-8"))]


def licences(version: str) -> str:
    """The text of `LICENCES.txt`: crmnotes' own licence first, then each part's."""
    own = (ROOT / "LICENSE").read_text("utf-8")
    blocks = [f"crmnotes {version} (MIT)\n\n{own}"]
    bundled = parts()
    blocks += [f"{part.name} {part.version} ({part.licence})\n\n{part.text}" for part in bundled]
    whole = [
        name for licence, names in WHOLE_TEXTS.items() if any(p.licence == licence for p in bundled) for name in names
    ]
    blocks += [(ROOT / "packaging" / "licences" / name).read_text("utf-8") for name in whole]
    rule = "\n\n" + "=" * 100 + "\n\n"
    return rule.join(block.strip() for block in blocks) + "\n"


def bill_of_materials(version: str, made_at: str) -> str:
    """The parts as CycloneDX 1.5 in JSON; `made_at` is the instant of the commit, so that two builds agree."""
    components = [
        {
            "type": "library", "name": part.name, "version": part.version, "bom-ref": f"{part.name}@{part.version}",
            "licenses": [{"license": {"id": part.licence}}], **_package_url(part),
        }
        for part in parts()
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


def _package_url(part: Part) -> dict[str, str]:
    return {} if part.name in ("Python", "icons") else {"purl": f"pkg:pypi/{part.name.lower()}@{part.version}"}


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
