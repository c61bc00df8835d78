"""Tries the whole program in a folder of its own and says what works: `crmnotes --self-test`, also inside a bundle."""

from __future__ import annotations

import contextlib
import io
import os
import platform
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crmnotes.notebook import Notebook

SCREEN = "offscreen"
SIZE = (1100, 720)
SAID = "Greta Holm: asked for a second chart; send it tuesday 3pm"


def run() -> int:
    """Does each step, prints a line for each, and gives 0 when all of them worked.

    Needs no screen and leaves nothing behind; the owner's own notebook is not touched.
    """
    os.environ["QT_QPA_PLATFORM"] = SCREEN
    with tempfile.TemporaryDirectory(prefix="crmnotes-self-test-") as folder:
        os.environ["CRMNOTES_HOME"] = folder
        trial = _Trial(Path(folder))
        steps = (
            trial.versions, trial.write_and_find, trial.export_and_import, trial.everything_and_back, trial.back_up,
            trial.window, trial.icons, trial.languages,
        )  # fmt: skip
        failed = [step.__name__ for step in steps if not _works(step)]
    print(f"Not everything works: {', '.join(failed)}." if failed else "Everything works.")
    return 1 if failed else 0


def _works(step: Callable[[], str]) -> bool:
    name = step.__name__.replace("_", " ")
    try:
        print(f"{name}: {step()}", flush=True)
    except Exception:
        print(f"{name}: FAILED\n{traceback.format_exc()}", flush=True)
        return False
    return True


class _Trial:
    """The steps, each of which says what it did, or raises."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "trial.crmnotes"

    def _open(self, path: Path | None = None) -> Notebook:
        from crmnotes.clock import system_clock
        from crmnotes.notebook import Notebook

        return Notebook.open(path or self.path, system_clock())

    def _command(self, *words: str) -> None:
        from crmnotes import cli

        with contextlib.redirect_stdout(io.StringIO()):
            status = cli.main([str(word) for word in words])
        if status:
            raise RuntimeError(f"the command {words[2]} ended with {status}")

    def versions(self) -> str:
        """What this is made of."""
        import PySide6

        from crmnotes import __version__
        from crmnotes.store.engine import version

        python, qt = platform.python_version(), PySide6.__version__
        return f"crmnotes {__version__}, Python {python}, Qt {qt}, SQLite {version()}"

    def write_and_find(self) -> str:
        """A sample business, a line written down, found again by a word of it."""
        from crmnotes.sample import fill

        notebook = self._open()
        fill(notebook, customers=40)
        notebook.close()
        self._command("--notebook", str(self.path), "add", SAID)
        notebook = self._open()
        found = notebook.search("chart")
        today = notebook.today()
        notebook.close()
        if not any("second chart" in note.text for note in found.notes) or not today.rows:
            raise RuntimeError("what was written down is not found")
        return f"{len(found.notes)} notes found, {len(today.rows)} rows of Today"

    def export_and_import(self) -> str:
        """The contact list to CSV, and from there into an empty notebook."""
        listed, other = self.folder / "contacts.csv", self.folder / "other.crmnotes"
        self._command("--notebook", str(self.path), "export", "customers", str(listed))
        self._command("--notebook", str(other), "import", str(listed))
        first, second = self._open(), self._open(other)
        counts = first.counts().customers, second.counts().customers
        first.close()
        second.close()
        if counts[0] != counts[1]:
            raise RuntimeError(f"{counts[0]} customers went out and {counts[1]} came in")
        return f"{counts[0]} customers"

    def everything_and_back(self) -> str:
        """The whole notebook in the open format, read again: the same bytes."""
        whole, again = self.folder / "whole.json", self.folder / "again.json"
        other = self.folder / "whole.crmnotes"
        self._command("--notebook", str(self.path), "export", "everything", str(whole))
        self._command("--notebook", str(other), "import", str(whole))
        self._command("--notebook", str(other), "export", "everything", str(again))
        if whole.read_bytes() != again.read_bytes():
            raise RuntimeError("the notebook did not come back as it went out")
        return f"{whole.stat().st_size} bytes"

    def back_up(self) -> str:
        """A checked copy."""
        notebook = self._open()
        copy = notebook.backups.make()
        notebook.close()
        return copy.name

    def window(self) -> str:
        """Every place of the window, painted."""
        from crmnotes import app
        from crmnotes.clock import system_clock
        from crmnotes.ui.panes import PANES

        window = app.build(["--notebook", str(self.path)], system_clock())
        window.resize(*SIZE)
        window.show()
        window.complete()
        for name in PANES:
            window.go(name)
            app.application().processEvents()
            picture = window.grab().toImage()
            shades = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
            if len(shades) < 5:
                raise RuntimeError(f"{name} is blank")
        window.close()
        return ", ".join(PANES)

    def icons(self) -> str:
        """Every icon can be read and painted."""
        from crmnotes import places
        from crmnotes.ui.icons import program_icon

        names = sorted(path.stem for path in places.resource("icons").glob("*.svg"))
        if not names or program_icon().isNull():
            raise RuntimeError("the icons are missing")
        from PySide6.QtSvg import QSvgRenderer

        broken = [name for name in names if not QSvgRenderer(str(places.resource(f"icons/{name}.svg"))).isValid()]
        if broken:
            raise RuntimeError(f"cannot be painted: {', '.join(broken)}")
        return f"{len(names)} icons"

    def languages(self) -> str:
        """Every language has its sentences, its guide and Qt's own words."""
        from PySide6.QtCore import QLibraryInfo

        from crmnotes import places
        from crmnotes.ui import language

        said = []
        for code in language.LANGUAGES:
            language.speak(code)
            qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{code}.qm"
            if code != "en" and (language.tr("Today") == "Today" or not qt.exists()):
                raise RuntimeError(f"the sentences in {language.LANGUAGES[code]} are missing")
            if not list(places.resource(f"help/{code}").glob("*.md")):
                raise RuntimeError(f"the guide in {language.LANGUAGES[code]} is missing")
            said.append(language.tr("Today"))
        language.speak("en")
        return ", ".join(said)
