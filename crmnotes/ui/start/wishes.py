"""What somebody who starts the program wants at once: an act of the menus, or a file brought; here or in its window."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from crmnotes.ui.window import Window

ACTS = frozenset({"write_down", "today", "find", "sweep"})
"""The acts that may be asked for from outside: none that ends, erases or shows anything unasked."""


class Wish(NamedTuple):
    """One of them or none; `token` is what a Wayland desktop gives each start: the right to come to the front."""

    act: str = ""
    file: str = ""
    token: str = ""


NOTHING = Wish()


def wish(act: str, brought: Path | None) -> Wish:
    """What the words of the command line ask for; a file is named so that another process finds it."""
    file = os.path.abspath(brought) if brought is not None else ""  # noqa: PTH100 - `resolve` would follow a link
    return Wish(act.replace("-", "_"), file, os.environ.get("XDG_ACTIVATION_TOKEN", ""))


def line(wanted: Wish) -> bytes:
    """A wish as it goes to the window of an earlier start."""
    return json.dumps(wanted._asdict()).encode() + b"\n"


def from_line(said: bytes) -> Wish:
    """The wish of a later start; of what cannot be read, and of a newer version's, what is known."""
    try:
        found = json.loads(said)
    except ValueError:
        return NOTHING
    named = found if isinstance(found, dict) else {}
    return Wish(**{name: text for name, text in named.items() if name in Wish._fields and isinstance(text, str)})


def come(window: Window, wanted: Wish) -> None:
    """Brings a window to the front and does there what is wanted."""
    if wanted.token and QGuiApplication.platformName().startswith("wayland"):
        os.environ["XDG_ACTIVATION_TOKEN"] = wanted.token  # Qt takes it from there
    window.raise_up()
    grant(window, wanted)


def grant(window: Window, wanted: Wish) -> None:
    """Does what is wanted as the menu would; while a form is open that one is finished first."""
    name = "import" if wanted.file else wanted.act if wanted.act in ACTS else ""
    busy = any(form.isVisible() and form.isModal() for form in window.findChildren(QDialog))
    if busy or not name or not window.menus.action(name).isEnabled():
        return
    if wanted.file:
        window.opener.import_contacts(Path(wanted.file))
    else:
        window.menus.action(name).trigger()
