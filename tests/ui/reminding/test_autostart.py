"""Starting with the session: written when asked for, in the words of each system."""

from __future__ import annotations

import shlex
from pathlib import Path
from xml.etree import ElementTree

import pytest

from crmnotes.ui.reminding import autostart


def test_it_is_turned_on_and_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert not autostart.is_on()
    autostart.turn(True)
    assert autostart.is_on()
    entry = (tmp_path / "autostart" / "org.crmnotes.crmnotes.desktop").read_text()
    command = next(line.removeprefix("Exec=") for line in entry.splitlines() if line.startswith("Exec="))
    assert shlex.split(command)[-1] == "--in-tray"
    autostart.turn(False)
    assert not autostart.is_on()
    autostart.turn(False)  # nothing to do is no fault


@pytest.mark.parametrize("path", ["/opt/crm notes/crmnotes", '/odd "quoted" $HOME/`x`/crmnotes', "/per%cent/crmnotes"])
def test_a_strange_path_is_one_word(path: str) -> None:
    entry = autostart.content("linux", [path, "--in-tray"])
    command = next(line.removeprefix("Exec=") for line in entry.splitlines() if line.startswith("Exec="))
    unescaped = command.replace("\\\\", "\\").replace("%%", "%").replace("\\$", "$").replace("\\`", "`")
    assert shlex.split(unescaped) == [path, "--in-tray"]


def test_a_mac_gets_a_list_of_words() -> None:
    words = ElementTree.fromstring(autostart.content("darwin", ["/Apps & more/crmnotes", "--in-tray"]))
    assert [word.text for word in words.iter("string")][1:] == ["/Apps & more/crmnotes", "--in-tray"]
