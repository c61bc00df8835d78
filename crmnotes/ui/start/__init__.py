"""From nothing to a window on a notebook: which file, what if it cannot be opened, what waits for the first frame."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from crmnotes import places
from crmnotes.clock import Clock
from crmnotes.errors import BadInput, CrmnotesError, Damaged, Locked, NeedsPassphrase, WrongPassphrase
from crmnotes.notebook import Notebook
from crmnotes.ui import language
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.look import theme
from crmnotes.ui.look.theme import Scheme
from crmnotes.ui.settings import WindowSettings
from crmnotes.ui.words import long_day, told, tr

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

    from crmnotes.ui.window import Window

SAMPLE_CUSTOMERS = 40
NAME = "org.crmnotes.crmnotes"
"""By which a desktop knows whose window it is: the name of the menu's entry without its ending."""
Wanted = tuple[str, Path | None]
"""What to do in the window: an act by its word on the command line, and a file to import."""


def run(notebook: Path | None, sample: bool, wanted: Wanted, clock: Clock, *, in_tray: bool = False) -> int:
    """Opens the window, does there what is wanted, and stays until it is closed; gives the exit status.

    `in_tray` begins with the window closed to the tray, where there is one.
    """
    _keep_private()
    app = application()
    settings = WindowSettings(places.settings_file())
    _dress(app, settings)
    from crmnotes.ui.safety.crash import CrashHook

    CrashHook(app).install()
    chosen = _choose(notebook, sample)
    if chosen is None:
        return 0
    path, then = chosen
    opened = open_notebook(path, clock, fill=path == places.sample_file(), wanted=wanted)
    if isinstance(opened, int):
        return opened
    window = wire(opened, settings)
    window.completed.connect(lambda: _after_first_paint(window, then, wanted))
    _begin(window, in_tray)
    status = app.exec()
    opened.close()
    return status


def _begin(window: Window, in_tray: bool) -> None:
    """Shows the window; in the tray only its sign."""
    if in_tray:
        from crmnotes.ui.reminding.tray import available

        if available():
            QApplication.setQuitOnLastWindowClosed(False)
            window.complete()
            return
    window.show()


def build(argv: Sequence[str], clock: Clock) -> Window:
    """The window on the notebook that `--notebook FILE` names, without questions: for tests, pictures and figures.

    Every fault of opening the file is raised.
    """
    words = list(argv)
    path = Path(words[words.index("--notebook") + 1]) if "--notebook" in words else places.notebook_file()
    settings = WindowSettings(places.settings_file())
    _dress(application(), settings)
    return wire(Notebook.open(path, clock), settings)


def application() -> QApplication:
    """The one application object, made at the first call."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    made = _kind_of_application()
    app = made(["crmnotes", "-style", "Fusion"])  # `setStyle` would load QStyle before the first frame
    app.setApplicationName("crmnotes")
    app.setApplicationDisplayName("crmnotes")
    app.setDesktopFileName(NAME)
    if sys.platform == "win32":  # one place in the taskbar, the one that the menu's entry has
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(NAME)
    return app


def _kind_of_application() -> type[QApplication]:
    """On macOS one that takes the files that are opened with it."""
    if sys.platform == "darwin":
        from crmnotes.ui.start.opened import Application

        return Application
    return QApplication


def wire(notebook: Notebook, settings: WindowSettings) -> Window:
    """A window on an open notebook."""
    from crmnotes.ui.window import Window

    window = Window(Bridge(notebook), settings)
    if notebook.path == places.sample_file().resolve():
        from crmnotes.ui.start import succession
        from crmnotes.ui.start.sample_banner import SampleBanner

        window.setWindowTitle(tr("Sample business"))  # Qt puts the name of the program behind it
        banner = SampleBanner()
        banner.own_wanted.connect(lambda: succession.start_own(window))
        window.show_above(banner)
    return window


def _dress(app: QApplication, settings: WindowSettings) -> None:
    """The look that was chosen last; light and dark follow the system as long as nothing else was chosen."""
    name = settings.text("scheme", Scheme.SYSTEM.value)
    scheme = Scheme(name) if name in set(Scheme) else Scheme.SYSTEM
    theme.suppose_system(settings.text("system_look"))
    theme.apply(app, scheme, settings.number("text_percent", 100))
    language.speak(language.chosen(settings.text("language")))


def _keep_private() -> None:
    """Whatever is written is the owner's alone, and a crash leaves no picture of the memory behind."""
    os.umask(0o077)
    from crmnotes.store.place import leave_no_picture_of_memory

    leave_no_picture_of_memory()


# Which notebook


def _choose(notebook: Path | None, sample: bool) -> tuple[Path, tuple[str, ...]] | None:
    """The file to open and what to do then, in order; the first start asks, and None means that nobody answered."""
    if notebook is not None:
        return notebook, ()
    if sample:
        return places.sample_file(), ()
    own = places.notebook_file()
    if _is_there(own):
        return own, ()
    from crmnotes.ui.dialogs.first_start import Begin, FirstStart
    from crmnotes.ui.look.icons import program_icon

    question = FirstStart()
    question.setWindowIcon(program_icon())
    question.exec()
    if question.chosen is None:
        return None
    if question.chosen is Begin.SAMPLE:
        return places.sample_file(), ()
    passphrase = ("passphrase",) if question.protect.isChecked() else ()  # before anything is in it
    bring_in = ("import",) if question.chosen is Begin.IMPORT else ()
    return own, ("begin", *passphrase, *bring_in)


def _is_there(path: Path) -> bool:
    """Whether the owner has begun; also when the system will not say: opening tells why."""
    try:
        return path.exists() or path.is_symlink()
    except OSError:
        return True


def open_notebook(
    path: Path, clock: Clock, *, fill: bool = False, passphrase: str | None = None, place: QRect | None = None,
    wanted: Wanted = ("", None),
) -> Notebook | int:  # fmt: skip
    """The open notebook, or the exit status: 0 when another window has come to the front, 1 after one plain sentence.

    `fill` makes the sample business where there is none yet. One that is locked is asked for on a page in that `place`
    on the screen; with a passphrase given, WrongPassphrase.
    """
    from crmnotes.ui.parts.plain import ask, tell

    try:
        notebook = Notebook.open(path, clock, passphrase=passphrase)
        if fill and not notebook.read_only:
            _fill(notebook)
    except WrongPassphrase:
        raise
    except NeedsPassphrase:
        from crmnotes.ui.start.unlock import unlock

        if _others_window(path, wanted):
            return 0
        return unlock(path, clock, place)
    except Locked as error:
        if _others_window(path, wanted):
            return 0
        question = f"{told(error)}\n\n" + tr("You can look at it here without writing.")
        if not ask(None, tr("Open elsewhere"), question, tr("Open to read"), tr("Close")):
            return 0
        return _open_to_read(path, clock, passphrase)
    except Damaged as error:
        from crmnotes.ui.safety.mending import offer

        mended = offer(path, clock, told(error), passphrase=passphrase)
        return open_notebook(path, clock, passphrase=passphrase, place=place) if mended else 1
    except CrmnotesError as error:
        tell(None, tr("The notebook was not opened"), told(error))
        return 1
    return notebook


def _open_to_read(path: Path, clock: Clock, passphrase: str | None) -> Notebook | int:
    from crmnotes.ui.parts.plain import tell

    try:
        return Notebook.open(path, clock, read_only=True, passphrase=passphrase)
    except CrmnotesError as error:
        tell(None, tr("The notebook was not opened"), told(error))
        return 1


def _fill(notebook: Notebook) -> None:
    """Makes the sample business in an empty notebook; one that is not empty is left as it is."""
    from crmnotes.sample import fill

    with contextlib.suppress(BadInput):
        fill(notebook, customers=SAMPLE_CUSTOMERS, language=language.spoken())


# After the first paint: what nobody waits for


def _after_first_paint(window: Window, then: Sequence[str], wanted: Wanted) -> None:
    from crmnotes.ui.start.ending import end_on_signals

    end_on_signals(application())
    look_after(window)
    if "begin" in then:
        from crmnotes.ui.start.home import settle_in

        settle_in(window.bridge.notebook)
    if "passphrase" in then:
        window.opener.passphrase(bring if "import" in then else None)
    elif "import" in then and wanted[1] is None:
        bring(window)
    elif any(wanted):
        from crmnotes.ui.start.wishes import grant, wish

        grant(window, wish(*wanted))
    else:
        _welcome(window)


def _welcome(window: Window) -> None:
    """The tour, to who has not seen it."""
    if not window.settings.flag("toured"):
        from crmnotes.ui.start.tour import begin

        begin(window)


def bring(window: Window) -> None:
    """Opens the import of a first start, and then the tour."""
    window.opener.import_contacts().finished.connect(lambda _result: _welcome(window))


def look_after(window: Window) -> None:
    """What a window that stays needs: its icon, the desktop's colours, later starts, and what is to be said."""
    from crmnotes.ui.look.icons import program_icon
    from crmnotes.ui.safety import second_copies
    from crmnotes.ui.safety.kept_drafts import sentence
    from crmnotes.ui.start import notebooks
    from crmnotes.ui.start.single import listen
    from crmnotes.ui.start.wishes import come

    window.setWindowIcon(program_icon())
    notebooks.remember(window.settings, window.bridge.notebook.path)
    _follow_the_system(window)
    listen(window, partial(come, window))
    if sys.platform == "darwin":
        from crmnotes.ui.start import opened

        opened.attend(window)
    notebook = window.bridge.notebook
    for notice in notebook.notices:
        window.bridge.say(told(notice))
    window.bridge.read(notebook.backups.sweep)
    second_copies.look(window)
    ahead = window.bridge.read(notebook.history.entered_ahead)
    if ahead is not None:
        window.bridge.say(
            tr("The newest record says that it was entered on {}: look whether this computer's clock is right.").format(
                long_day(ahead, notebook.clock.now().date())
            )
        )
    kept = window.bridge.read(lambda: sentence(notebook))
    if kept:
        window.bridge.say(kept)
    if not notebook.read_only and notebook.path != places.sample_file().resolve():
        from crmnotes.ui.reminding.tray import attend

        attend(window)
    if notebook.passphrase is not None:
        from crmnotes.ui.safety.locking import Locker

        Locker(window)


def _others_window(path: Path, wanted: Wanted) -> bool:
    """Asks the window that has this notebook to come to the front and do that; False when there is none."""
    from crmnotes.ui.start.single import raise_other
    from crmnotes.ui.start.wishes import wish

    return raise_other(path, wish(*wanted))


def _follow_the_system(window: Window) -> None:
    """Light, dark and high contrast change with the desktop, unless one was chosen; it may have since the last time."""

    def follow() -> None:
        changed = theme.look_at_system(application())
        window.settings.put("system_look", theme.system_look())
        if changed and theme.scheme() is Scheme.SYSTEM:
            window.wear(Scheme.SYSTEM, theme.text_percent())

    theme.when_system_changes(application(), follow)
    follow()
