"""Windows that come in the place of others: on the own notebook after the sample, after a restore, after a lock."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtNetwork import QLocalServer

from crmnotes import places
from crmnotes.errors import CrmnotesError, WrongPassphrase
from crmnotes.ui import language, start, whereabouts
from crmnotes.ui.words import told, tr

if TYPE_CHECKING:
    from crmnotes.notebook import Notebook, protection
    from crmnotes.notebook.restoring import Ready
    from crmnotes.ui.settings import WindowSettings
    from crmnotes.ui.window import Window


def start_own(sample: Window) -> Window | None:
    """Opens the owner's notebook in a window of its own and closes the sample; None when it could not be opened."""
    own = places.notebook_file()
    begins = not own.exists()
    opened = start.open_notebook(own, sample.bridge.notebook.clock, place=sample.geometry())
    if isinstance(opened, int):
        return None
    if begins:
        from crmnotes.ui.start.home import settle_in

        settle_in(opened)
    window = start.wire(opened, sample.settings)
    window.setGeometry(sample.geometry())
    keep(window)
    sample.close()
    return window


def go_back(before: Window, ready: Ready | None) -> Window | None:
    """Puts a file that was looked over in the notebook's place and shows it in the window's place.

    When that is refused the notebook as it was comes back, with the sentence that says why.
    """
    from crmnotes.notebook import restoring

    if ready is None:
        return None
    path, passphrase = _close(before)
    try:
        done = restoring.finish(ready, before.bridge.notebook.clock)
        said, passphrase = tr("Restored. The notebook as it was is kept: {}").format(done.kept), ready.after
    except CrmnotesError as error:
        said = told(error)
    return _take_place(before, path, said, passphrase)


def protect(before: Window, ready: protection.Ready, passphrase: str | None, said: str) -> Window | None:
    """Puts the notebook under its new passphrase in its place and shows it; as it was, with the reason, if refused."""
    from crmnotes.notebook import protection

    path, old = _close(before)
    try:
        protection.finish(ready, before.bridge.notebook.clock)
    except CrmnotesError as error:
        said, passphrase = told(error), old
    return _take_place(before, path, said, passphrase)


def speak(before: Window, code: str) -> Window | None:
    """Shows the window in another language, at the same place of the same notebook."""
    whereabouts.remember(before)
    path, passphrase = _close(before)
    language.speak(code)
    return _take_place(before, path, "", passphrase)


def mend(before: Window, sentence: str) -> Window | None:
    """Damage was found while reading: asks what to do, and shows what then stands in the notebook's place."""
    from crmnotes.ui.safety.mending import offer

    notebook, closed = before.bridge.notebook, []
    path, passphrase = notebook.path, notebook.passphrase

    def close() -> None:
        _close(before)
        closed.append(True)

    mended = offer(path, notebook.clock, sentence, before, close, passphrase)
    said = tr("Your notebook can be read again.") if mended else sentence
    return _take_place(before, path, said, passphrase) if closed else None


def come_back(notebook: Notebook, settings: WindowSettings, show: Callable[[Window], object]) -> Window:
    """A window on a notebook that was unlocked; `show` brings it to where the person was."""
    window = start.wire(notebook, settings)
    show(window)
    keep(window)
    return window


def keep(window: Window) -> None:
    """Shows a window that has come in the place of another; nobody else holds it, and its notebook is closed last."""
    window.show()
    app = start.application()
    app.aboutToQuit.connect(window.bridge.notebook.close)
    app.setProperty("own window", window)
    start.look_after(window)


def stop_listening(window: Window) -> None:
    """Gives up the name by which later starts find the window: that of its successor is the same."""
    for server in window.findChildren(QLocalServer):
        server.close()


def _close(window: Window) -> tuple[Path, str | None]:
    """Closes the notebook of a window, with what still runs on it; gives its path and its passphrase."""
    notebook = window.bridge.notebook
    known = notebook.path, notebook.passphrase
    window.bridge.rest()
    window.jobs.stop()
    notebook.close()
    return known


def _take_place(before: Window, path: Path, said: str, passphrase: str | None) -> Window | None:
    """A window on the notebook at that path in the place of one whose notebook is closed."""
    clock, place = before.bridge.notebook.clock, before.geometry()
    try:
        opened = start.open_notebook(path, clock, passphrase=passphrase, place=place)
    except WrongPassphrase:  # it has another one by now
        opened = start.open_notebook(path, clock, place=place)
    if isinstance(opened, int):
        before.close()
        return None
    stop_listening(before)
    window = start.wire(opened, before.settings)
    window.setGeometry(place)
    keep(window)
    if said:
        window.bridge.say(said)
    before.close()
    before.deleteLater()
    return window
