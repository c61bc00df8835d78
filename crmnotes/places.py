"""Where things lie on this machine: the owner's folder, the notebook, the sample notebook and shipped resources."""

from __future__ import annotations

import os
from pathlib import Path


def home() -> Path:
    """The owner's folder: `CRMNOTES_HOME` when set, else the user data folder; always absolute, not made here.

    An empty or relative `XDG_DATA_HOME` would give a relative folder: then `~/.local/share/crmnotes` is taken.
    """
    own = os.environ.get("CRMNOTES_HOME")
    if own:
        return Path(own).expanduser().absolute()
    import appdirs

    folder = Path(appdirs.user_data_dir("crmnotes", appauthor=False))
    return folder if folder.is_absolute() else Path.home() / ".local" / "share" / "crmnotes"


def notebook_file() -> Path:
    """The owner's notebook."""
    return home() / "notebook.crmnotes"


def sample_file() -> Path:
    """The sample business: a file of its own, so that the owner's notebook stays clean."""
    return home() / "sample.crmnotes"


def settings_file() -> Path:
    """What the window remembers (sizes, columns, the last pane); never customer text."""
    return home() / "settings.json"


def resource(name: str) -> Path:
    """A shipped file such as `sample/en/words.json`: beside the package when installed, else in the checkout."""
    package = Path(__file__).parent
    installed = package / "resources"
    return (installed if installed.is_dir() else package.parent / "resources") / name
