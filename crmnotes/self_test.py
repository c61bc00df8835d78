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
    from crmnotes.cli import Paper
    from crmnotes.notebook import Notebook

SCREEN = "offscreen"
PASSPHRASE = "seven kettles and a chart"  # noqa: S105 - of the trial only
SAID = "Greta Holm: asked for a second chart; send it tuesday 3pm"


def run() -> int:
    """Does each step, prints a line for each, and gives 0 when all of them worked.

    Needs no screen and leaves nothing behind; the owner's own notebook is not touched.
    """
    os.environ["QT_QPA_PLATFORM"] = SCREEN
    with tempfile.TemporaryDirectory(prefix="crmnotes-self-test-") as folder:
        os.environ["CRMNOTES_HOME"] = folder
        trial = _Trial(Path(folder))
        failed = [name for name, step in trial.steps().items() if not _works(name, step)]
    print(f"Not everything works: {', '.join(failed)}." if failed else "Everything works.")
    return 1 if failed else 0


def _works(name: str, step: Callable[[], str]) -> bool:
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

    def steps(self) -> dict[str, Callable[[], str]]:
        """Every step by its name, in order."""
        from crmnotes import self_test_window as window

        return {
            "versions": self.versions,
            "write and find": self.write_and_find,
            "export and import": self.export_and_import,
            "everything and back": self.everything_and_back,
            "back up": self.back_up,
            "changed letter": self.changed_letter,
            "passphrase": self.locked,
            "seldom used": self.seldom_used,
            "parts of Qt": window.parts_of_qt,
            "wrong call": window.wrong_call,
            "icons": window.icons,
            "languages": window.languages,
            "window": lambda: window.every_place(self.path),
            "guide": lambda: window.guide(self.folder),
            "paper": self.paper,
            "licences": window.licences,
        }

    def _open(self, path: Path | None = None) -> Notebook:
        from crmnotes.clock import system_clock
        from crmnotes.notebook import Notebook

        return Notebook.open(path or self.path, system_clock())

    def _command(self, *words: str, paper: Paper | None = None) -> None:
        from crmnotes import cli

        with contextlib.redirect_stdout(io.StringIO()):
            status = cli.main([str(word) for word in words], paper=paper)
        if status:
            raise RuntimeError(f"the command {words[2]} ended with {status}")

    def versions(self) -> str:
        """What this is made of."""
        import crmnotes.ui  # noqa: F401 - begins Qt as the program does
        import PySide6  # isort: skip

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

    def changed_letter(self) -> str:
        """A letter that changes on the disk is noticed."""
        from crmnotes.errors import Damaged

        damaged = self.folder / "damaged.crmnotes"
        content = bytearray(self.path.read_bytes())
        content[content.index(b"second chart")] ^= 1
        damaged.write_bytes(content)
        with contextlib.closing(self._open(damaged)) as notebook:
            try:
                notebook.search("chart")
            except Damaged:
                return "noticed when it was read"
        raise RuntimeError("a changed letter was shown")

    def back_up(self) -> str:
        """A checked copy."""
        notebook = self._open()
        copy = notebook.backups.make()
        notebook.close()
        return copy.name

    def locked(self) -> str:
        """A notebook under a passphrase opens with it only, and no word can be read in the file."""
        from crmnotes.clock import system_clock
        from crmnotes.errors import NeedsPassphrase, WrongPassphrase
        from crmnotes.notebook import Notebook
        from crmnotes.rules.strength import hint

        path = self.folder / "locked.crmnotes"
        Notebook.open(path, system_clock(), passphrase=PASSPHRASE).close()
        secret = self.folder / "secret"
        secret.write_text(PASSPHRASE, "utf-8")
        self._command("--notebook", str(path), "--passphrase-file", str(secret), "add", SAID)
        for wrong, refusal in ((None, NeedsPassphrase), ("another", WrongPassphrase)):
            with contextlib.suppress(refusal):
                Notebook.open(path, system_clock(), passphrase=wrong).close()
                raise RuntimeError(f"it opened with {wrong}")
        notebook = Notebook.open(path, system_clock(), passphrase=PASSPHRASE)
        found = len(notebook.search("chart").notes)
        notebook.close()
        if not found or b"chart" in path.read_bytes():
            raise RuntimeError("what was written down is not found, or can be read in the file")
        return str(hint(PASSPHRASE))

    def seldom_used(self) -> str:
        """What is loaded when it is asked for: finding who is here twice, reading workbooks."""
        from python_calamine import CalamineWorkbook

        self._command("--notebook", str(self.path), "duplicates")
        return f"duplicates looked for, {CalamineWorkbook.__name__}"

    def paper(self) -> str:
        """Labels and the list of customers as PDF."""
        from crmnotes import app

        sizes = []
        for what in ("labels", "customers"):
            made = self.folder / f"{what}.pdf"
            self._command(
                "--notebook", str(self.path), "export", what, str(made), paper=lambda wanted: app.on_paper(*wanted)
            )
            sizes.append(f"{what} {made.stat().st_size} bytes")
        return ", ".join(sizes)
