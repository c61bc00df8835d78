import json
import stat
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from crmnotes.ui.settings import WindowSettings


def test_what_is_put_is_there_at_the_next_start(tmp_path: Path) -> None:
    file = tmp_path / "owner" / "settings.json"
    settings = WindowSettings(file)
    settings.put("scheme", "dark")
    settings.put("text_percent", 120)
    settings.put("columns", ["name", "email"])
    settings.put("sizes", [1, 2])
    settings.put("wide", True)
    settings.save()
    again = WindowSettings(file)
    assert again.text("scheme") == "dark"
    assert again.number("text_percent", 100) == 120
    assert again.texts("columns") == ["name", "email"]
    assert again.numbers("sizes") == [1, 2]
    assert again.flag("wide")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[1]", b"null", b'"x"', b"\xff\xfe\x00", b'{"a":' * 5000, b" " * 1_000_001],
    ids=["empty", "cut", "list", "null", "text", "bytes", "deep", "large"],
)
def test_a_broken_file_gives_the_defaults_and_is_kept(tmp_path: Path, content: bytes) -> None:
    """Fault 31."""
    file = tmp_path / "settings.json"
    file.write_bytes(content)
    settings = WindowSettings(file)
    assert settings.text("scheme", "system") == "system"
    assert (tmp_path / "settings.json.bad").read_bytes() == content
    settings.put("scheme", "light")
    settings.save()
    assert WindowSettings(file).text("scheme") == "light"


def test_values_of_other_types_are_not_believed(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text(
        json.dumps({"scheme": 3, "text_percent": "x", "wide": 1, "columns": [1, "a"], "sizes": "no", "n": True})
    )
    settings = WindowSettings(file)
    assert settings.text("scheme", "system") == "system"
    assert settings.number("text_percent", 100) == 100
    assert settings.number("n", 7) == 7
    assert settings.flag("wide", default=False) is False
    assert settings.texts("columns") == ["a"]
    assert settings.numbers("sizes") == []


def test_a_place_that_cannot_be_written_costs_nothing_else(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    settings = WindowSettings(blocked / "settings.json")
    settings.put("scheme", "dark")
    settings.save()
    assert blocked.read_text() == "not a folder"


def test_nothing_is_written_when_nothing_changed(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    WindowSettings(file).save()
    assert not file.exists()


def test_without_a_file_nothing_is_kept() -> None:
    settings = WindowSettings(None)
    settings.put("scheme", "dark")
    settings.save()
    assert settings.text("scheme") == "dark"


def test_what_qts_own_dialogs_remember_lies_beside_it(tmp_path: Path, qtbot: QtBot) -> None:
    WindowSettings(tmp_path / "owner" / "settings.json").keep_qts_beside()
    dialog = QFileDialog(directory=str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.deleteLater()
    assert "lastVisited" in (tmp_path / "owner" / "QtProject.conf").read_text("utf-8")
