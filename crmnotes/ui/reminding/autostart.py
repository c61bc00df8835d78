"""Starting with the session, if asked for: what each system wants written where. Nothing is written unasked."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from crmnotes.ui.start import notebooks

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

NAME = "org.crmnotes.crmnotes"
_DESKTOP = """[Desktop Entry]
Type=Application
Name=crmnotes
Exec={command}
Icon=org.crmnotes.crmnotes
X-GNOME-Autostart-enabled=true
"""
_PLIST = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
<key>Label</key><string>{name}</string>
<key>ProgramArguments</key><array>{words}</array>
<key>RunAtLoad</key><true/>
</dict></plist>
"""


def command() -> list[str]:
    """What the session starts: this program, with its window closed to the tray."""
    return [*notebooks.program(), "--in-tray"]


def is_on() -> bool:
    """Whether the program starts with the session."""
    if sys.platform == "win32":
        return bool(_run_key().value("crmnotes"))
    return _file().exists()


def turn(on: bool) -> None:
    """Starts with the session from now on, or does not. OSError when that cannot be written."""
    if sys.platform == "win32":
        _turn_in_registry(on)
        return
    file = _file()
    if not on:
        file.unlink(missing_ok=True)
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(content(sys.platform, command()), encoding="utf-8")


def content(platform: str, words: list[str]) -> str:
    """What is written on a system with a file for it."""
    if platform == "darwin":
        return _PLIST.format(name=NAME, words="".join(f"<string>{escape(word)}</string>" for word in words))
    return _DESKTOP.format(command=" ".join(_quoted(word) for word in words))


def _quoted(word: str) -> str:
    """A word as the Exec key of a desktop entry has it (Desktop Entry Specification, the Exec key)."""
    for sign in ("\\", '"', "`", "$"):
        word = word.replace(sign, "\\" + sign)
    return '"' + word.replace("\\", "\\\\").replace("%", "%%") + '"'


def _file() -> Path:
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / f"{NAME}.plist"
    base = os.environ.get("XDG_CONFIG_HOME", "")
    folder = Path(base) if Path(base).is_absolute() else Path.home() / ".config"
    return folder / "autostart" / f"{NAME}.desktop"


def _turn_in_registry(on: bool) -> None:
    import subprocess

    key = _run_key()
    if on:
        key.setValue("crmnotes", subprocess.list2cmdline(command()))
    else:
        key.remove("crmnotes")
    key.sync()


def _run_key() -> QSettings:
    from PySide6.QtCore import QSettings

    where = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
    return QSettings(where, QSettings.Format.NativeFormat)
