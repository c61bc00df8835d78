from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmnotes.clock import FixedClock
from crmnotes.notebook import Notebook
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.settings import WindowSettings
from crmnotes.ui.start import single, wishes
from crmnotes.ui.window import Window


def test_a_second_start_brings_the_first_window_to_the_front(
    qtbot: QtBot, dressed: QApplication, tmp_path: Path, clock: FixedClock
) -> None:
    """Fault 14: the caller's side runs as a second process would, and hears that somebody is there."""
    import subprocess
    import sys

    path = tmp_path / "book.crmnotes"
    notebook = Notebook.open(path, clock)
    window = Window(Bridge(notebook), WindowSettings(None))
    qtbot.addWidget(window)
    server = single.listen(window, partial(wishes.come, window))
    assert server.isListening()
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "app = QCoreApplication([]); from crmnotes.ui.start.single import raise_other;"
        "sys.exit(0 if raise_other(Path(sys.argv[1])) else 1)"
    )
    second = subprocess.Popen([sys.executable, "-c", code, str(path)], cwd=Path(__file__).parents[3])
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    assert window.isVisible()
    window.close()
    server.close()
    notebook.close()


def test_without_another_window_nobody_answers(qapp: QApplication, tmp_path: Path) -> None:
    assert not single.raise_other(tmp_path / "nobody.crmnotes")


def test_the_address_tells_neither_file_nor_user(tmp_path: Path) -> None:
    one, other = single.address(tmp_path / "a"), single.address(tmp_path / "b")
    assert one != other
    assert one == single.address(tmp_path / "x" / ".." / "a")
    assert str(tmp_path) not in one
