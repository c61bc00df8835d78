"""Files of notes in the window: taken in when they are dropped or chosen, and opened as a private copy.

The notebook holds the content. What another program opens is a copy in a folder of the owner's alone, which goes when
the window closes; what is left of a crash goes when a file is opened days later. faults: 37, 41, 42.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from time import time

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget

from crmnotes import places
from crmnotes.errors import BadInput, CrmnotesError, Unreachable
from crmnotes.exchange.read_safely import plain_file
from crmnotes.notebook import Notebook
from crmnotes.notebook.files import LARGEST, Attachment, check_size
from crmnotes.records import Channel, Direction, Kind, Note
from crmnotes.rules import filenames
from crmnotes.sentences import Phrase
from crmnotes.ui.bridge import Bridge
from crmnotes.ui.parts.from_disk import ask_for_files
from crmnotes.ui.parts.plain import one_line
from crmnotes.ui.words import several, tr

FOLDER = "opened"
LEFT_OVER = 2 * 86_400
"""Seconds after which a folder of copies belongs to no program that still runs."""
PROGRAM: Phrase = "“{}” may be a program: it is never opened from here. Save a copy if you know what it is."


def read(path: Path) -> bytes:
    """A file somebody chose; BadInput when it is too large, empty, or cannot be read."""
    with plain_file(path) as stream:
        check_size(os.fstat(stream.fileno()).st_size)
        content = stream.read(LARGEST + 1)
    check_size(len(content))
    return content


def attach(bridge: Bridge, note: int, paths: Sequence[Path]) -> bool:
    """Puts files beside a note, in one step, or says what is wrong with one and takes none; whether it was done."""
    return _done(bridge, paths, lambda: note)


def attach_to_customer(bridge: Bridge, customer: int, paths: Sequence[Path]) -> bool:
    """Puts files beside a new note about a customer that names them, in one step; whether it was done."""
    now = bridge.notebook.clock.now()
    text = "\n".join(filenames.label(path.name) for path in paths)
    note = Note(customer, text, now, now, direction=Direction.NONE, channel=Channel.OTHER, kind=Kind.FACT)
    return _done(bridge, paths, lambda: bridge.notebook.notes.say(note).note.id)


def _done(bridge: Bridge, paths: Sequence[Path], note: Callable[[], int]) -> bool:
    notebook = bridge.notebook
    try:
        read_ones = [(path.name, read(path)) for path in paths]
        with notebook.together("attach a file"):
            number = note()
            for name, content in read_ones:
                notebook.files.attach(number, name, content)
    except CrmnotesError as error:
        bridge.fail(error)
        return False
    said = tr("Attached: {}").format(one_line(filenames.label(paths[0].name), 80))
    bridge.acted.emit(said if len(paths) == 1 else several(len(paths), "%n file attached", "%n files attached"), True)
    return True


def choose(parent: QWidget) -> list[Path]:
    """Asks for files."""
    return ask_for_files(parent, tr("Attach files"))


def open_copy(notebook: Notebook, attachment: Attachment) -> Path:
    """Hands a private copy of a file to the program that the system has for it; where the copy lies.

    BadInput for what may be a program, or when nothing opens it; Unreachable when no copy can be written.
    """
    content = notebook.files.content(attachment.id)
    if not filenames.may_be_opened(attachment.name, content):
        raise BadInput(PROGRAM, attachment.name)
    path = _folder() / filenames.on_disk(attachment.name)
    try:
        path = path if not path.exists() else Path(tempfile.mkdtemp(dir=_folder())) / path.name
        write_private(path, content)
    except OSError as error:
        raise Unreachable("No copy can be written in {}: {}.", path.parent, error.strerror) from error
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        raise BadInput("No program on this computer opens “{}”. Save a copy instead.", attachment.name)
    return path


def write_private(path: Path, content: bytes) -> None:
    """Writes a new file for the owner alone. OSError as it comes, FileExistsError when something stands there."""
    nofollow, binary = getattr(os, "O_NOFOLLOW", 0), getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | nofollow | binary, 0o600)
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(content)


@cache
def _folder() -> Path:
    """The folder of this program's copies, made when the first is opened and gone when the program ends."""
    above = places.home() / FOLDER
    above.mkdir(mode=0o700, parents=True, exist_ok=True)
    for left in above.iterdir():
        with contextlib.suppress(OSError):
            if left.is_dir() and not left.is_symlink() and time() - left.stat().st_mtime > LEFT_OVER:
                shutil.rmtree(left, ignore_errors=True)
    made = Path(tempfile.mkdtemp(dir=above))
    app = QApplication.instance()
    if app is not None:
        app.aboutToQuit.connect(sweep)
    return made


def sweep() -> None:
    """Removes the copies of this program."""
    if _folder.cache_info().currsize:
        shutil.rmtree(_folder(), ignore_errors=True)
        with contextlib.suppress(OSError):
            _folder().parent.rmdir()
        _folder.cache_clear()
